"""Replaying on the server what the user did, perhaps offline. Every action may be replayed twice without harm."""

import logging
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from liveletter.domain.errors import NotFound, Refused
from liveletter.domain.mail import Folder, FolderRole
from liveletter.mail.imap.changes import append, move, remove, store_flags
from liveletter.mail.imap.mailboxes import make_folder
from liveletter.mail.imap.session import Session
from liveletter.ports import Action, ActionKind, ActionStore, MailStore

log = logging.getLogger(__name__)

_LOST = "The mail server lists no folder for this any more."


def forget_uids(actions: ActionStore, account_id: int, folder_id: int) -> None:
    """The folder's UIDs mean nothing any more: actions that name a Message-ID go on by it, others are dropped."""
    for action in actions.waiting(account_id):
        if action.folder_id == folder_id and action.uid:
            if action.message_id:
                actions.add(replace(action, uid=0))
            actions.done(action.id)


class Replay:
    """Does the waiting actions of one account."""

    def __init__(self, *, account_id: int, mails: MailStore, actions: ActionStore) -> None:
        self._account_id = account_id
        self._mails = mails
        self._actions = actions

    async def run(self, session: Session) -> list[str]:
        """Do what waits, oldest first. What the server refuses for good is dropped, what it refuses for now waits, and
        neither blocks the rest. Returns sentences about both. Raises ServerError where the connection is lost."""
        sentences: list[str] = []
        held_up: set[tuple[int, int]] = set()
        for neighbours in _groups(self._actions.waiting(self._account_id)):
            group = [action for action in neighbours if _mail_of(action) not in held_up]  # in order for each mail
            if not group:
                continue
            try:
                await self._do(session, group)
            except Refused as error:
                sentences.append(f"{error.sentence} {error.detail}".strip())
                if not error.permanent:
                    held_up.update(_mail_of(action) for action in group if action.uid)
                    continue
                log.warning("The server refused an action for good: %s", error.detail)
            for action in group:
                self._actions.done(action.id)
        return list(dict.fromkeys(sentences))

    async def _do(self, session: Session, group: Sequence[Action]) -> None:
        first = group[0]
        if first.kind is ActionKind.APPEND:
            await self._append(session, first)
            return
        uids = await self._uids(session, group)
        if not uids:
            return
        match first.kind:
            case ActionKind.SET_FLAGS:
                await store_flags(session, uids, add=first.add, take=first.take)
            case ActionKind.MOVE:
                await self._move(session, uids, group)
            case ActionKind.DELETE:
                await remove(session, uids)

    async def _uids(self, session: Session, group: Sequence[Action]) -> list[int]:
        """Select the actions' folder; the mails' UIDs there, by Message-ID where the UIDs known mean nothing."""
        folder = self._folder(group[0].folder_id)
        selected = await session.select(folder.name)
        cursor = self._mails.cursor(folder.id)
        if cursor.uidvalidity in {0, selected.uidvalidity} and all(action.uid for action in group):
            return [action.uid for action in group]
        found: list[int] = []
        for message_id in {action.message_id for action in group if action.message_id}:
            found += await session.search_message_id(message_id)
        return found

    async def _move(self, session: Session, uids: list[int], group: Sequence[Action]) -> None:
        target = await self._target(session, group[0])
        if session.can("MOVE"):
            await move(session, uids, target.name)
            return
        await self._copy_once(session, uids, target, group)

    async def _copy_once(self, session: Session, uids: list[int], target: Folder, group: Sequence[Action]) -> None:
        """Without MOVE, a copy may lie in the target already, made before a crash."""
        source = session.selected
        for action in group:
            wanted = [action.uid] if action.uid else uids
            await session.select(target.name, read_only=True)
            there = bool(action.message_id) and bool(await session.search_message_id(action.message_id))
            await session.select(source)
            await (remove(session, wanted) if there else move(session, wanted, target.name))

    async def _append(self, session: Session, action: Action) -> None:
        target = await self._target(session, action)
        if action.message_id:
            await session.select(target.name, read_only=True)
            if await session.search_message_id(action.message_id):
                return
        await append(session, target.name, action.raw, action.flags)

    async def _target(self, session: Session, action: Action) -> Folder:
        """Where an action leads; the folder for a role is made where the account has none."""
        if action.target_folder_id:
            return self._folder(action.target_folder_id)
        folders = self._mails.folders(self._account_id)
        for folder in folders:
            if folder.role is action.target_role:
                return folder
        if action.target_role in {FolderRole.NONE, FolderRole.INBOX}:
            raise Refused(_LOST)
        made = await make_folder(session, action.target_role, folders[0].delimiter if folders else "/")
        return Folder(0, self._account_id, made.name, made.delimiter, made.role)

    def _folder(self, folder_id: int) -> Folder:
        try:
            return self._mails.folder(folder_id)
        except NotFound as error:
            raise Refused(_LOST) from error


def _groups(actions: Sequence[Action]) -> Iterator[list[Action]]:
    """Neighbours that differ by their mail only are done together."""
    for _, same in groupby(actions, key=_sort):
        yield list(same)


def _sort(action: Action) -> object:
    if action.kind is ActionKind.APPEND or not action.uid:
        return action.id
    return (action.kind, action.folder_id, action.add, action.take, action.target_role, action.target_folder_id)


def _mail_of(action: Action) -> tuple[int, int]:
    return (action.folder_id, action.uid)
