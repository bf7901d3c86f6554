"""A timeline as a Qt model: a window of lines over any number of items, paged both ways by key."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from liveletter.domain.conversation import ItemKind, TimelineItem
from liveletter.domain.outbox import ON_ITS_WAY
from liveletter.window.timeline.item_words import ItemWords
from liveletter.window.timeline.timeline_order import Key, Line, key_of, lines_of, merged, steps

Source = Callable[[Key | None, int], Sequence[TimelineItem]]  # (before, limit) → newest first
PAGE = 30
_FIRST, _LAST = (float("-inf"), 0, 0), (float("inf"), 0, 0)
WINDOW = 240  # lines kept; what lies further off is read again when it is scrolled to


def nothing(_before: Key | None, _limit: int) -> Sequence[TimelineItem]:
    """The source of an empty timeline."""
    return ()


class TimelineModel(QAbstractListModel):
    """Shows what a source holds, oldest first.

    `fetch_older` and `fetch_newer` move the window; `take` adds or changes one item without a rebuild.
    """

    arrived = Signal(bool)  # a new newest item has come; whether it is the user's own
    lines_changed = Signal()  # lines came, went or changed, after the rows are in place
    line_changed = Signal()  # one line says something else, in its place: a message has got on

    def __init__(self, *, words: ItemWords | None = None, first: int = PAGE, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._first = first  # lines that are read to begin with
        self.words = words or ItemWords()
        self._source: Source = nothing
        self._lines: list[Line] = []
        self._has_older = False
        self._ahead: list[tuple[Key, Key | None]] = []  # what was dropped at the end: first key, key behind the last

    # ---- reading

    @property
    def is_newest(self) -> bool:
        """Whether the last line is the timeline's last."""
        return not self._ahead

    @property
    def has_older(self) -> bool:
        """Whether there may be more before the first line."""
        return self._has_older

    @property
    def person_name(self) -> str:
        """Whom the timeline is with."""
        return self.words.name

    def line(self, row: int) -> Line:
        """One row."""
        return self._lines[row]

    def items(self) -> list[TimelineItem]:
        """All items in the window, oldest first."""
        return [line.item for line in self._lines]

    def row_of(self, kind: ItemKind, item_id: int) -> int:
        """The row of an item; -1 where it is not in the window."""
        return next((row for row, line in enumerate(self._lines) if _is(line.item, kind, item_id)), -1)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        item = self._lines[index.row()].item
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return item.text or item.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.words.spoken(item)
            case Qt.ItemDataRole.ToolTipRole:
                return self.words.tip(item) or None
        return None

    # ---- changing

    def show_source(self, source: Source, *, name: str) -> None:
        """Show another timeline from its newest page on."""
        self._source, self.words.name = source, name
        page = source(None, self._first)
        self._go_to(page[::-1], [], has_older=len(page) >= self._first)

    def show_newest(self) -> None:
        """Go to the newest page, wherever the window is."""
        if not self.is_newest:
            self.show_source(self._source, name=self.words.name)

    def show_item(self, kind: ItemKind, item_id: int) -> bool:
        """Go to where an item stands, however far back; False where it is not in this timeline."""
        if self.row_of(kind, item_id) >= 0:
            return True
        ahead: list[tuple[Key, Key | None]] = []
        behind: Key | None = None
        while page := self._source(behind, WINDOW):
            for start in range(0, len(page), PAGE):
                if any(_is(item, kind, item_id) for item in page[start : start + PAGE]):
                    around = page[start : start + 2 * PAGE]
                    self._go_to(around[::-1], ahead, has_older=start + len(around) < len(page) or len(page) == WINDOW)
                    return True
                end = key_of(page[min(start + PAGE, len(page)) - 1])
                ahead.append((end, behind))
                behind = end
        return False

    def _go_to(self, items: Sequence[TimelineItem], ahead: list[tuple[Key, Key | None]], *, has_older: bool) -> None:
        self.beginResetModel()
        self._ahead, self._has_older, self._lines = ahead, has_older, lines_of(items)
        self.endResetModel()
        self.lines_changed.emit()

    def fetch_older(self) -> bool:
        """Bring a page from before the first line; False where there is none."""
        if not self._has_older or not self._lines:
            return False
        page = self._source(key_of(self._lines[0].item), PAGE)
        self._has_older = len(page) >= PAGE
        items = [*reversed(page), *self.items()]
        if len(items) > WINDOW:
            self._ahead.append((key_of(items[WINDOW]), self._ahead[-1][0] if self._ahead else None))
            items = items[:WINDOW]
        self._become(items)
        return bool(page)

    def fetch_newer(self) -> bool:
        """Bring back what was dropped behind the last line; False where nothing was."""
        if not self._ahead:
            return False
        first, behind = self._ahead.pop()
        items = merged(self.items(), self._between(first, behind))
        self._has_older = self._has_older or len(items) > WINDOW
        self._become(items[-WINDOW:])
        return True

    def take(self, item: TimelineItem) -> None:
        """Add or change one item. What lies outside the window is only told (`arrived`)."""
        row = self.row_of(item.kind, item.id)
        if row >= 0 and self._stays(row, item):
            self._replace(row, item)
            return
        rest = [other for other in self.items() if not _is(other, item.kind, item.id)]
        newest = not rest or key_of(item) > key_of(rest[-1])
        fits = self.is_newest if newest else not self._has_older or key_of(item) > key_of(rest[0])
        if row >= 0 or fits:
            self._become(merged(rest, [item] if fits else []))
        if row < 0 and newest:
            self.arrived.emit(item.outgoing)

    def refresh(self) -> None:
        """Read the window again: something came, went or changed in the archive. Only what differs is touched."""
        if not self._lines:
            self.show_source(self._source, name=self.words.name)
            return
        last = key_of(self._lines[-1].item)
        first = key_of(self._lines[0].item) if self._has_older else _FIRST
        items = self._between(first, self._ahead[-1][0] if self._ahead else None, most=WINDOW)
        self._has_older = self._has_older or len(items) > WINDOW
        items = items[-WINDOW:]
        self._become(items)
        fresh = [item for item in items if key_of(item) > last]
        if fresh and self.is_newest:
            self.arrived.emit(all(item.outgoing for item in fresh))

    @property
    def is_hurrying(self) -> bool:
        """Whether something is on its way of which there is nothing to say yet."""
        return any(self.words.is_hurrying(line.item) for line in self._lines)

    def tell_anew(self) -> None:
        """Words about what is on its way may be others now, though nothing of it has changed."""
        for row, line in enumerate(self._lines):
            if line.item.state in ON_ITS_WAY:
                self.dataChanged.emit(self.index(row), self.index(row))
                self.line_changed.emit()

    def _stays(self, row: int, item: TimelineItem) -> bool:
        """Whether a line keeps its place with what it is now: it may have got another time."""
        now, key = key_of(self._lines[row].item), key_of(item)
        above = key_of(self._lines[row - 1].item) if row else now if self._has_older else _FIRST
        is_last = row == len(self._lines) - 1
        below = key_of(self._lines[row + 1].item) if not is_last else _LAST if self.is_newest else now
        return key == now or above < key < below

    def _replace(self, row: int, item: TimelineItem) -> None:
        if self._lines[row].item == item:
            return
        self._lines[row] = replace(self._lines[row], item=item)
        self.dataChanged.emit(self.index(row), self.index(row))
        if self._regroup(lines_of(self.items())):
            self.lines_changed.emit()
        else:
            self.line_changed.emit()

    def _regroup(self, new: Sequence[Line]) -> bool:
        """Take over where days and groups begin; whether anything of it is new."""
        changed = [row for row, line in enumerate(new) if self._lines[row] != line]
        for row in changed:
            self._lines[row] = new[row]
            self.dataChanged.emit(self.index(row), self.index(row))
        return bool(changed)

    def _between(self, first: Key, behind: Key | None, *, most: float = float("inf")) -> list[TimelineItem]:
        found: list[TimelineItem] = []
        while len(found) <= most:
            page = self._source(behind, PAGE)
            found.extend(item for item in page if key_of(item) >= first)
            if len(page) < PAGE or key_of(page[-1]) < first:
                break
            behind = key_of(page[-1])
        return found[::-1]

    def _become(self, items: Sequence[TimelineItem]) -> None:
        new = lines_of(items)
        before = [key_of(line.item) for line in self._lines]
        for step in steps(before, [key_of(line.item) for line in new]):
            if step.insert:
                self.beginInsertRows(QModelIndex(), step.first, step.last)
                self._lines[step.first : step.first] = new[step.first : step.last + 1]
                self.endInsertRows()
            else:
                self.beginRemoveRows(QModelIndex(), step.first, step.last)
                del self._lines[step.first : step.last + 1]
                self.endRemoveRows()
        self._regroup(new)
        self.lines_changed.emit()


def _is(item: TimelineItem, kind: ItemKind, item_id: int) -> bool:
    return item.id == item_id and item.kind is kind
