"""What would go along, each item and attachment with a tick (MISSION B4)."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont

from liveletter.domain.history import HistoryFile, HistoryItem, HistoryPreview
from liveletter.window.history import item_words
from liveletter.window.history.item_model import LAST, WHAT, WHO, Index, ItemModel
from liveletter.window.history.ticks import Ticks
from liveletter.window.parts import theme
from liveletter.window.parts.sizes import size_words

FEW = 50  # rows that are told of one by one
_PLAIN = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
_TICKED = _PLAIN | Qt.ItemFlag.ItemIsUserCheckable
_IDLE = Qt.ItemFlag.ItemIsSelectable  # a file whose mail is struck out
_TRAILING = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter


class PreviewModel(ItemModel):
    """An unticked item is struck out, an unticked attachment left out of its item. Ticks outlive a change of scope."""

    ticks_changed = Signal()

    def __init__(self, *, ticks: Ticks, parent: QObject) -> None:
        super().__init__(parent=parent)
        self._ticks = ticks

    # ---- what goes along

    def show_preview(self, preview: HistoryPreview) -> None:
        """Show what an order without anything struck out brings."""
        self._ticks.take(preview)
        self.show_items(preview.items)

    def show_largest(self, typed: str) -> None:
        """Show attachments alone, the largest first."""
        words = typed.casefold().split()
        files = [
            (file.size, (number, place))
            for number, item in enumerate(self._items)
            for place, file in enumerate(item.files)
            if all(word in self._searched[number] for word in words)
        ]
        self._show_rows(row for _, row in sorted(files, key=lambda one: (-one[0], one[1])))

    def leave_out_largest(self, limit: int) -> None:
        """Untick the largest attachments until what is left fits into so many bytes."""
        self._ticks.leave_out_largest(limit)
        self._tell_all()

    def tick(self, indexes: Iterable[Index], on: bool) -> None:
        """Tick these rows, or untick them."""
        changed = list(indexes)
        for index in changed:
            self._ticks.set(self.item_at(index), self.file_at(index), on)
        if len(changed) > FEW:
            self._tell_all()
            return
        for index in changed:
            self._tell_row(index)
        self.ticks_changed.emit()

    def tick_shown(self, on: bool) -> None:
        """Tick all rows that are shown, or untick them."""
        self.tick([self.index(row, WHAT) for row in range(self.rowCount())], on)

    def is_ticked(self, index: Index) -> bool:
        """Whether what a row stands for goes along."""
        return self._ticks.goes(self.item_at(index), self.file_at(index))

    # ---- Qt's questions

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Asked of every row when the list is laid out: no enumerations are combined here."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if index.internalId() and not self._ticks.goes(self.item_at(index)):
            return _IDLE
        return _TICKED if index.column() == WHAT else _PLAIN

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole and section == LAST:
            return _TRAILING
        return super().headerData(section, orientation, role)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == WHAT:
            return Qt.CheckState.Checked if self.is_ticked(index) else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == LAST:
            return _TRAILING
        return super().data(index, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.tick([index], Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    # ---- what it says

    def last_title(self) -> str:
        return self.tr("Size")

    def last_words(self, item: HistoryItem, file: HistoryFile | None) -> str:
        return size_words(item.size if file is None else file.size)

    def spoken(self, item: HistoryItem, file: HistoryFile | None) -> str:
        goes = item_words.going_words(self._ticks.goes(item, file))
        return item_words.spoken_item(item, goes) if file is None else item_words.spoken_file(file, goes)

    def color(self, item: HistoryItem, file: HistoryFile | None, column: int) -> Any:
        if not self._ticks.goes(item, file):
            return self.shades.dim
        if column == WHO and item.third_party:
            return self.shades.on_trouble
        return super().color(item, file, column)

    def font_of(self, item: HistoryItem, file: HistoryFile | None, column: int) -> QFont | None:
        if column == WHO and item.third_party:
            return theme.scaled(self.font, 1.0, bold=True)
        if column == WHAT and not self._ticks.goes(item, file):
            struck = QFont(self.font)
            struck.setStrikeOut(True)
            return struck
        return None

    def _tell_all(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, LAST))
        self.ticks_changed.emit()

    def _tell_row(self, index: Index) -> None:
        """A row has changed, and with it the files beneath it."""
        self.dataChanged.emit(index.sibling(index.row(), WHAT), index.sibling(index.row(), LAST))
        if files := self.rowCount(index):
            self.dataChanged.emit(self.index(0, WHAT, index), self.index(files - 1, LAST, index))
