"""Which items and attachments of a conversation go along, and how much that is. Pure rules."""

from collections.abc import Sequence
from dataclasses import replace

from liveletter.domain.history import HistoryFile, HistoryItem, HistoryOrder, HistoryPreview
from liveletter.domain.history_rules import encoded_size, estimated_size


class Ticks:
    """All goes along but for what was unticked. What was unticked stays so when the items change."""

    def __init__(self, order: HistoryOrder) -> None:
        self._struck = set(order.struck)
        self._without = set(order.without_files)
        self.items: Sequence[HistoryItem] = ()
        self._size = 0  # of the bundle, were all of it to go
        self._estimated = 0  # the same, as it is estimated here

    def take(self, preview: HistoryPreview) -> None:
        """These are the items now: what an order without anything struck out brings."""
        self.items, self._size = preview.items, preview.size
        self._estimated = bundle_size(self.items)

    def goes(self, item: HistoryItem, file: HistoryFile | None = None) -> bool:
        """Whether an item, or a file of it, goes along."""
        return item.key not in self._struck and (file is None or file.key not in self._without)

    def set(self, item: HistoryItem, file: HistoryFile | None, on: bool) -> None:
        """Tick or untick an item, or a file of it."""
        held, key = (self._struck, item.key) if file is None else (self._without, file.key)
        if on:
            held.discard(key)
        else:
            held.add(key)

    def kept(self) -> list[HistoryItem]:
        """The items that go along."""
        return [item for item in self.items if self.goes(item)]

    def kept_files(self) -> list[HistoryFile]:
        """The attachments that go along."""
        return [file for item in self.items for file in item.files if self.goes(item, file)]

    def applied(self, order: HistoryOrder) -> HistoryOrder:
        """The order with what is unticked among the items."""
        struck = tuple(item.key for item in self.items if not self.goes(item))
        without = tuple(file.key for item in self.kept() for file in item.files if not self.goes(item, file))
        return replace(order, struck=struck, without_files=without)

    def size(self) -> int:
        """How many bytes the bundle has with what is ticked; as good an estimate as that of the whole."""
        kept = self.kept()
        mails = [self._weight(item) for item in kept if item.is_mail]
        chats = [self._weight(item) for item in kept if not item.is_mail]
        return max(self._size - self._estimated + estimated_size(mails, chats), 0)

    def leave_out_largest(self, limit: int) -> None:
        """Untick the largest attachments until what is left fits into so many bytes."""
        size = self.size()
        for file in sorted(self.kept_files(), key=lambda file: -file.size):
            if size <= limit:
                break
            self._without.add(file.key)
            size -= encoded_size(file.size)

    def _weight(self, item: HistoryItem) -> int:
        if not (item.files and self._without):
            return item.size
        left = sum(encoded_size(file.size) for file in item.files if file.key in self._without)
        return max(item.size - left, 0)


def bundle_size(items: Sequence[HistoryItem]) -> int:
    """About how many bytes a bundle of these items has."""
    mails = [item.size for item in items if item.is_mail]
    return estimated_size(mails, [item.size for item in items if not item.is_mail])
