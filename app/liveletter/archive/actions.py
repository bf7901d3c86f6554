"""The user's offline actions on mails, in order (ports.ActionStore)."""

import zlib
from dataclasses import replace

from liveletter.archive.database import Part
from liveletter.archive.digests import packed
from liveletter.archive.models import ActionTable
from liveletter.archive.placements import joined, parted
from liveletter.domain.mail import FolderRole
from liveletter.ports import Action, ActionKind


class Actions(Part):
    """Implements ActionStore."""

    def add(self, action: Action) -> Action:
        """Keep an action (its `id` is ignored); returns it with its id."""
        with self._db.writing():
            number = self._db.run(
                ActionTable.insert(
                    account_id=action.account_id,
                    kind=action.kind.value,
                    folder_id=action.folder_id,
                    uid=action.uid,
                    message_id=action.message_id,
                    added=joined(action.add),
                    taken=joined(action.take),
                    target_role=action.target_role.value,
                    target_folder_id=action.target_folder_id,
                    raw_bytes=packed(action.raw),
                    flags=joined(action.flags),
                )
            )
            return replace(action, id=int(number))

    def waiting(self, account_id: int) -> list[Action]:
        """The account's actions, oldest first."""
        query = ActionTable.select().where(ActionTable.account_id == account_id).order_by(ActionTable.id)
        with self._db.reading():
            return [_action(row) for row in self._db.run(query)]

    def done(self, action_id: int) -> None:
        """The server has it."""
        with self._db.writing():
            self._db.run(ActionTable.delete().where(ActionTable.id == action_id))


def _action(row: ActionTable) -> Action:
    return Action(
        id=row.id,
        account_id=row.account_id,
        kind=ActionKind(row.kind),
        folder_id=row.folder_id,
        uid=row.uid,
        message_id=row.message_id,
        add=parted(row.added),
        take=parted(row.taken),
        target_role=FolderRole(row.target_role),
        target_folder_id=row.target_folder_id,
        raw=zlib.decompress(row.raw_bytes),
        flags=parted(row.flags),
    )
