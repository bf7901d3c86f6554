"""The outbox as a list model: ready rows, newest first, read page by page, changed row by row."""

from bisect import bisect_left
from collections.abc import Iterable

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from liveletter.domain.outbox import Outgoing
from liveletter.window.outbox.outbox_row import OutboxRow, RowMaker, Wanted, spoken
from liveletter.window.reading import Reader

PAGE = 200  # entries read at once
SCREENFUL = 60  # rows that are looked for at once
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


class OutboxRows(QAbstractListModel):
    """The entries that are wanted. Where few of many are, it reads on page by page while the window goes on living."""

    looked = Signal()  # a page was read: there may be rows, or none and no more to read

    def __init__(self, *, reader: Reader, maker: RowMaker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader = reader
        self._maker = maker
        self._wanted = Wanted()
        self._rows: list[OutboxRow] = []
        self._keys: list[int] = []  # the entries' numbers, negated: ascending
        self._last = 0  # the oldest entry read, wanted or not
        self._more = False
        self._owed = 0
        self._on = QTimer(self, singleShot=True, interval=0)
        self._on.timeout.connect(self._read_on)

    @property
    def wanted(self) -> Wanted:
        """What is shown."""
        return self._wanted

    @property
    def is_looking(self) -> bool:
        """Whether older entries are being read."""
        return self._on.isActive()

    def show_wanted(self, wanted: Wanted) -> None:
        """Show these from the newest on."""
        self.beginResetModel()
        self._wanted = wanted
        self._rows, self._keys = [], []
        self._last, self._more = 0, True
        self.endResetModel()
        self._on.stop()
        self._owed = SCREENFUL
        self._read_on()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return spoken(row)
        return None

    def canFetchMore(self, parent: Index) -> bool:
        return self._more and not parent.isValid() and not self._on.isActive()

    def fetchMore(self, parent: Index) -> None:
        self._owed = SCREENFUL
        self._read_on()

    def row(self, position: int) -> OutboxRow | None:
        """The line at a position."""
        return self._rows[position] if 0 <= position < len(self._rows) else None

    def position(self, outgoing_id: int) -> int:
        """Where an entry stands; -1: not among the rows."""
        place = bisect_left(self._keys, -outgoing_id)
        return place if place < len(self._keys) and self._keys[place] == -outgoing_id else -1

    def put(self, entry: Outgoing) -> None:
        """An entry is new or has changed."""
        row = self._row(entry)
        position = self.position(entry.id)
        if position < 0:
            if row is not None and (entry.id > self._last or not self._more):
                self._insert(row)
        elif row is None:
            self._take(position)
        else:
            self._rows[position] = row
            self.dataChanged.emit(self.index(position), self.index(position))

    def renew(self, person_ids: Iterable[int]) -> None:
        """Persons have other names; all of them where empty."""
        self._maker.forget()
        concerned = set(person_ids)
        for position, row in enumerate(self._rows):
            if not concerned or row.entry.person_id in concerned or len(row.entry.to) > 1:
                self._rows[position] = self._maker.row(row.entry)
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def _read_on(self) -> None:
        page = self._reader.outgoing(before_id=self._last, limit=PAGE)
        self._more = len(page) == PAGE
        if page:
            self._last = page[-1].id
        found = [row for entry in page if (row := self._row(entry)) is not None]
        if found:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(found) - 1)
            self._rows += found
            self._keys += [-row.entry.id for row in found]
            self.endInsertRows()
        self._owed -= len(found)
        if self._more and self._owed > 0:
            self._on.start()
        self.looked.emit()

    def _row(self, entry: Outgoing) -> OutboxRow | None:
        if not self._wanted.takes(entry):
            return None
        row = self._maker.row(entry)
        return row if self._wanted.takes_words(row) else None

    def _insert(self, row: OutboxRow) -> None:
        position = bisect_left(self._keys, -row.entry.id)
        self.beginInsertRows(QModelIndex(), position, position)
        self._rows.insert(position, row)
        self._keys.insert(position, -row.entry.id)
        self.endInsertRows()
        self.looked.emit()

    def _take(self, position: int) -> None:
        self.beginRemoveRows(QModelIndex(), position, position)
        del self._rows[position], self._keys[position]
        self.endRemoveRows()
        self.looked.emit()
