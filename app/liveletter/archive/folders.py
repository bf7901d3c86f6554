"""Folders, and how far each is mirrored (a part of ports.MailStore)."""

from collections.abc import Sequence

from liveletter.archive import rows
from liveletter.archive.database import Part
from liveletter.archive.models import FolderTable
from liveletter.domain.errors import NotFound
from liveletter.domain.mail import Folder, FolderCursor, FolderSeen

GONE = "This folder is no longer there."


class FolderStore(Part):
    """The folder methods of MailStore."""

    def folders(self, account_id: int) -> list[Folder]:
        """The account's folders, INBOX first, then by role, then by name."""
        with self._db.reading() as sql:
            found = sql.execute(
                f"SELECT {rows.FOLDER_COLUMNS} FROM folder WHERE account_id = ?",  # noqa: S608
                (account_id,),
            )
            return sorted(map(rows.folder, found.fetchall()), key=rows.folder_order)

    def folder(self, folder_id: int) -> Folder:
        """One folder. Raises NotFound."""
        with self._db.reading() as sql:
            row = sql.execute(
                f"SELECT {rows.FOLDER_COLUMNS} FROM folder WHERE id = ?",  # noqa: S608
                (folder_id,),
            ).fetchone()
        if row is None:
            raise NotFound(GONE)
        return rows.folder(row)

    def put_folders(self, account_id: int, seen: Sequence[FolderSeen]) -> list[Folder]:
        """Make the account's folders those the server lists and lets be opened; see MailStore."""
        wanted = {folder.name: folder for folder in seen if folder.selectable}
        with self._db.writing():
            known = {folder.name: folder for folder in self.folders(account_id)}
            for name, folder in wanted.items():
                self._put(account_id, folder, known.get(name))
            for name in known.keys() - wanted.keys():
                self._drop(known[name].id)
            return self.folders(account_id)

    def cursor(self, folder_id: int) -> FolderCursor:
        """How far the folder is mirrored. Raises NotFound."""
        with self._db.reading() as sql:
            row = sql.execute(
                "SELECT uidvalidity, uidnext, highestmodseq FROM folder WHERE id = ?", (folder_id,)
            ).fetchone()
        if row is None:
            raise NotFound(GONE)
        return FolderCursor(*row)

    def set_cursor(self, folder_id: int, cursor: FolderCursor) -> None:
        """Note how far the folder is mirrored."""
        with self._db.writing() as sql:
            sql.execute(
                "UPDATE folder SET uidvalidity = ?, uidnext = ?, highestmodseq = ? WHERE id = ?",
                (cursor.uidvalidity, cursor.uidnext, cursor.highestmodseq, folder_id),
            )

    def _put(self, account_id: int, folder: FolderSeen, known: Folder | None) -> None:
        values = {"delimiter": folder.delimiter, "role": folder.role.value}
        if known is None:
            self._db.run(FolderTable.insert(account_id=account_id, name=folder.name, **values))
        elif (known.delimiter, known.role) != (folder.delimiter, folder.role):
            self._db.run(FolderTable.update(**values).where(FolderTable.id == known.id))

    def _drop(self, folder_id: int) -> None:
        with self._db.writing() as sql:
            sql.execute(
                "UPDATE mail SET kept = 1 WHERE id IN (SELECT mail_id FROM placement WHERE folder_id = ?)", (folder_id,)
            )
            self._db.run(FolderTable.delete().where(FolderTable.id == folder_id))
