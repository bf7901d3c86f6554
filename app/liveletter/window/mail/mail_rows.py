"""A folder's mails as a list model: ready rows, newest first, read by key range, changed row by row."""

from bisect import bisect_left
from collections.abc import Iterable

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from liveletter.domain.mail import MailRow
from liveletter.window.parts import dates
from liveletter.window.reading import Reader

PAGE = 200
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
Key = tuple[float, int]
Index = QModelIndex | QPersistentModelIndex


def _key(row: MailRow) -> Key:
    return (-row.date, -row.id)


class MailRows(QAbstractListModel):
    """The rows of one folder. `place` and `take` change them without a reset, so that selection and scrolling stay."""

    def __init__(self, *, reader: Reader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader = reader
        self._rows: list[MailRow] = []
        self._keys: list[Key] = []
        self._by_id: dict[int, MailRow] = {}
        self._folder_id = 0
        self._unread_only = False
        self._more = False

    @property
    def folder_id(self) -> int:
        """The folder that is shown; 0: none."""
        return self._folder_id

    def show_folder(self, folder_id: int, *, unread_only: bool) -> None:
        """Show a folder from its newest mail on."""
        self.beginResetModel()
        self._folder_id, self._unread_only = folder_id, unread_only
        self._rows, self._keys, self._by_id = [], [], {}
        self._append(self._read_page())
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._spoken(row)
        return None

    def canFetchMore(self, parent: Index) -> bool:
        return self._more and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        page = self._read_page() if self._more else []
        if page:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(page) - 1)
            self._append(page)
            self.endInsertRows()

    def row(self, position: int) -> MailRow | None:
        """The mail at a position."""
        return self._rows[position] if 0 <= position < len(self._rows) else None

    def holds(self, mail_id: int) -> bool:
        """Whether this mail is among the rows read so far."""
        return mail_id in self._by_id

    def position(self, mail_id: int) -> int:
        """Where a mail stands; -1: not among the rows."""
        row = self._by_id.get(mail_id)
        return -1 if row is None else bisect_left(self._keys, _key(row))

    def place(self, rows: Iterable[MailRow]) -> None:
        """Add rows where they belong, or change them where they are. What lies beyond the rows read so far waits."""
        fresh: list[MailRow] = []
        for row in rows:
            old = self._by_id.get(row.id)
            if old is not None and old.date == row.date:
                self._change(row)
            elif old is None and self._belongs(row):
                fresh.append(row)
            elif old is not None:
                self.take([row.id])
                fresh.append(row)
        for position, group in self._grouped(sorted(fresh, key=_key)):
            self._insert(position, group)

    def take(self, mail_ids: Iterable[int]) -> None:
        """Remove rows."""
        positions = sorted((self.position(mail_id) for mail_id in mail_ids if self.holds(mail_id)), reverse=True)
        for position in positions:
            self.beginRemoveRows(QModelIndex(), position, position)
            del self._by_id[self._rows[position].id]
            del self._rows[position], self._keys[position]
            self.endRemoveRows()

    def _belongs(self, row: MailRow) -> bool:
        if row.folder_id != self._folder_id or (self._unread_only and row.seen):
            return False
        return not self._more or not self._keys or _key(row) < self._keys[-1]

    def _grouped(self, rows: list[MailRow]) -> list[tuple[int, list[MailRow]]]:
        """Rows that go to the same place together, last place first: earlier positions stay right."""
        groups: dict[int, list[MailRow]] = {}
        for row in rows:
            groups.setdefault(bisect_left(self._keys, _key(row)), []).append(row)
        return sorted(groups.items(), key=lambda group: group[0], reverse=True)

    def _insert(self, position: int, rows: list[MailRow]) -> None:
        self.beginInsertRows(QModelIndex(), position, position + len(rows) - 1)
        self._rows[position:position] = rows
        self._keys[position:position] = [_key(row) for row in rows]
        self._by_id.update((row.id, row) for row in rows)
        self.endInsertRows()

    def _change(self, row: MailRow) -> None:
        position = self.position(row.id)
        if self._rows[position] == row:
            return
        self._rows[position] = row
        self._by_id[row.id] = row
        index = self.index(position)
        self.dataChanged.emit(index, index)

    def _read_page(self) -> list[MailRow]:
        if not self._folder_id:
            return []
        last = self._rows[-1] if self._rows else None
        before = (last.date, last.id) if last else None
        page = self._reader.mails(self._folder_id, before=before, limit=PAGE, unread_only=self._unread_only)
        self._more = len(page) == PAGE
        return page

    def _append(self, page: list[MailRow]) -> None:
        self._rows += page
        self._keys += [_key(row) for row in page]
        self._by_id.update((row.id, row) for row in page)

    def _spoken(self, row: MailRow) -> str:
        """A row as a screen reader says it."""
        marks = [
            self.tr("Unread") if not row.seen else "",
            self.tr("Flagged") if row.flagged else "",
            row.sender.name or row.sender.address,
            row.subject or self.tr("(no subject)"),
            dates.brief(row.date),
            self.tr("with attachment") if row.has_attachments else "",
            self.tr("%n chat message(s)", "", row.chats) if row.chats else "",
        ]
        return ", ".join(mark for mark in marks if mark)
