"""Which items and attachments of a conversation go along, and how much that is. Pure rules."""

from collections.abc import Sequence
from dataclasses import replace

from liveletter.domain.history import HistoryFile, HistoryItem, HistoryOrder, HistoryPreview

_SAFE = 0.97  # of a limit: what is left is an estimate


class Ticks:
    """All goes along but for what was unticked. What was unticked stays so when the items change."""

    def __init__(self, order: HistoryOrder) -> None:
        self._struck = set(order.struck)
        self._without = set(order.without_files)
        self.items: Sequence[HistoryItem] = ()
        self._size = 0  # of the bundle, were all of it to go

    def take(self, preview: HistoryPreview) -> None:
        """These are the items now: what an order without anything struck out brings."""
        self.items, self._size = preview.items, preview.size

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

    def estimate(self) -> int:
        """About how large the bundle is with what is ticked, in bytes."""
        whole = sum(item.size for item in self.items)
        kept = self.kept()
        weight = sum(item.size for item in kept)
        weight -= sum(file.size for item in kept for file in item.files if not self.goes(item, file))
        return round(self._size * max(weight, 0) / whole) if whole else 0

    def leave_out_largest(self, limit: int) -> None:
        """Untick the largest attachments until what is left fits, as far as can be told."""
        whole = sum(item.size for item in self.items)
        size = self.estimate()
        for file in sorted(self.kept_files(), key=lambda file: -file.size):
            if size <= limit * _SAFE:
                break
            self._without.add(file.key)
            size -= round(self._size * file.size / whole) if whole else 0
