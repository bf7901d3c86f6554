"""Items of a conversation as a Qt model: mails and messages oldest first, attachments beneath them.

Rows are kept as pairs of numbers, so that ten thousand items cost nothing until they are drawn.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QPalette

from liveletter.domain.history import HistoryFile, HistoryItem
from liveletter.window.history import item_words
from liveletter.window.parts import icons, theme
from liveletter.window.parts.bidi import isolated

Index = QModelIndex | QPersistentModelIndex
Row = tuple[int, int]  # an item's number and its file's; -1: the item itself
WHAT, WHO, WHEN, LAST = range(4)
_WHOLE = -1
_ROOT = QModelIndex()


class ItemModel(QAbstractItemModel):
    """Four columns: what, who, when, and one that those who derive from it fill."""

    def __init__(self, *, parent: QObject) -> None:
        super().__init__(parent)
        self.shades = theme.LIGHT
        self.font = QFont()
        self._items: Sequence[HistoryItem] = ()
        self._searched: list[str] = []
        self._rows: list[Row] = []

    # ---- what it holds

    @property
    def items(self) -> Sequence[HistoryItem]:
        """All items, shown or filtered out."""
        return self._items

    def show_items(self, items: Iterable[HistoryItem]) -> None:
        """Hold these from now on, and show all of them."""
        self.beginResetModel()
        self._items = tuple(items)
        self._searched = [
            "\n".join((item.title, item.writer, *(file.name for file in item.files))).casefold() for item in self._items
        ]
        self._rows = [(number, _WHOLE) for number in range(len(self._items))]
        self.endResetModel()

    def narrow(self, typed: str, fits: Callable[[HistoryItem], bool] = lambda _: True) -> None:
        """Show only items with these words in their title, writer or files, and that fit."""
        words = typed.casefold().split()
        self._show_rows(
            (number, _WHOLE)
            for number, text in enumerate(self._searched)
            if all(word in text for word in words) and fits(self._items[number])
        )

    def item_at(self, index: Index) -> HistoryItem:
        """The item of a row, or that the file of a row belongs to."""
        return self._items[self._row_of(index)[0]]

    def file_at(self, index: Index) -> HistoryFile | None:
        """The file of a row; None where the row is an item."""
        item, file = self._row_of(index)
        return self._items[item].files[file] if file != _WHOLE else None

    def _show_rows(self, rows: Iterable[Row]) -> None:
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def _row_of(self, index: Index) -> Row:
        above = index.internalId()
        return (self._rows[above - 1][0], index.row()) if above else self._rows[index.row()]

    # ---- Qt's questions

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        if not 0 <= column <= LAST or not 0 <= row < self.rowCount(parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index = _ROOT) -> QModelIndex:  # type: ignore[override]
        above = index.internalId() if index.isValid() else 0
        return self.createIndex(above - 1, 0, 0) if above else QModelIndex()

    def rowCount(self, parent: Index = _ROOT) -> int:
        if not parent.isValid():
            return len(self._rows)
        if parent.internalId() or parent.column():
            return 0
        item, file = self._rows[parent.row()]
        return len(self._items[item].files) if file == _WHOLE else 0

    def hasChildren(self, parent: Index = _ROOT) -> bool:
        return self.rowCount(parent) > 0

    def columnCount(self, parent: Index = _ROOT) -> int:
        return LAST + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return (self.tr("What"), self.tr("From"), self.tr("When"), self.last_title())[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        item, file, column = self.item_at(index), self.file_at(index), index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._words(item, file, column, is_inner=bool(index.internalId()))
            case Qt.ItemDataRole.ToolTipRole:
                return self._words(item, file, column) or None
            case Qt.ItemDataRole.AccessibleTextRole if column == WHAT:
                return self.spoken(item, file)
            case Qt.ItemDataRole.DecorationRole if column == WHAT:
                return icons.icon(_picture(item, file), role=QPalette.ColorRole.Text)
            case Qt.ItemDataRole.ForegroundRole:
                return self.color(item, file, column)
            case Qt.ItemDataRole.FontRole:
                return self.font_of(item, file, column)
        return None

    def _words(self, item: HistoryItem, file: HistoryFile | None, column: int, *, is_inner: bool = False) -> str:
        if column == LAST:
            return self.last_words(item, file)
        if column == WHAT:
            return isolated(item_words.title_words(item) if file is None else file.name)
        if is_inner:
            return ""  # the item above says so
        return item_words.writer_words(item) if column == WHO else item_words.when_words(item.at)

    # ---- what those who derive from it say

    def last_title(self) -> str:
        """The title of the last column."""
        raise NotImplementedError

    def last_words(self, item: HistoryItem, file: HistoryFile | None) -> str:
        """What stands in the last column."""
        raise NotImplementedError

    def spoken(self, item: HistoryItem, file: HistoryFile | None) -> str:
        """A row for who hears the screen."""
        raise NotImplementedError

    def color(self, item: HistoryItem, file: HistoryFile | None, column: int) -> Any:
        """The colour of a cell; None for the usual one."""
        return self.shades.dim if column in {WHEN, LAST} else None

    def font_of(self, item: HistoryItem, file: HistoryFile | None, column: int) -> QFont | None:
        """The font of a cell; None for the usual one."""
        return None


def _picture(item: HistoryItem, file: HistoryFile | None) -> str:
    if file is not None:
        return "file"
    return "mail" if item.is_mail else "chat"
