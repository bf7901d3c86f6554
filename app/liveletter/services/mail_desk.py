"""What the user does with mails that are here: read, save attachments, flag, move, delete."""

import asyncio
import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from liveletter import settings as keys
from liveletter.domain.errors import NotFound, ServerError
from liveletter.domain.mail import Flag, Folder, FolderRole, OpenedMail
from liveletter.events import EventBus, FoldersChanged, MailsChanged, MailsRemoved
from liveletter.ports import Action, ActionKind, ActionStore, Letters, MailStore
from liveletter.services.connections import Connections
from liveletter.services.saving import write_new
from liveletter.settings import Settings

log = logging.getLogger(__name__)
BODY_TIMEOUT = 20  # seconds to wait for a body that is not here yet


class MailDesk:
    """Acts on the archive at once, and on the server as soon as it is reached."""

    def __init__(
        self,
        *,
        mails: MailStore,
        actions: ActionStore,
        letters: Letters,
        connections: Connections,
        settings: Settings,
        bus: EventBus,
    ) -> None:
        self._mails = mails
        self._actions = actions
        self._letters = letters
        self._connections = connections
        self._settings = settings
        self._bus = bus

    async def open(self, mail_id: int, *, pictures: bool = False) -> OpenedMail:
        """A mail ready to be shown; its body is brought where it is not here. Without the server, what is known is
        shown, with a note. Raises NotFound."""
        trouble = ""
        if self._mails.raw(mail_id) is None:
            trouble = await self._bring(mail_id)
        raw = self._mails.raw(mail_id)
        if raw is None:
            return self._from_header(mail_id, trouble)
        along = self._mails.sent_along(mail_id)
        if along is not None:
            return await self._open_claimed(mail_id, raw, *along)
        sender = self._mails.digest(mail_id).sender.address
        return await self._letters.open(mail_id, raw, complete=True, pictures=pictures or self._likes(sender))

    async def _open_claimed(self, mail_id: int, raw: bytes, by: str, at: float) -> OpenedMail:
        """A mail that somebody sent along: nothing that its header says of its sender is vouched for."""
        opened = await self._letters.open(mail_id, raw, complete=True, pictures=False)
        return replace(opened, sender_vouched=False, receipt_to="", sent_along_by=by, sent_along_at=at)

    async def save_attachment(self, mail_id: int, part: int, folder: str) -> str:
        """Write an attachment into a folder under a name that is free; returns the path. Raises NotFound, DiskFull."""
        if self._mails.raw(mail_id) is None:
            await self._bring(mail_id)
        raw = self._mails.raw(mail_id)
        if raw is None:
            raise NotFound("The attachment is not here yet, and the server cannot be reached.")
        attachment = self._letters.attachment(raw, part)
        return str(await asyncio.to_thread(write_new, Path(folder) / attachment.name, attachment.data))

    def set_flag(self, mail_ids: Sequence[int], flag: str, *, on: bool) -> None:
        """Set or take a flag wherever the mails lie."""
        change = frozenset({Flag(flag).value})
        add, take = (change, frozenset[str]()) if on else (frozenset[str](), change)
        touched: set[int] = set()
        for mail_id in mail_ids:
            message_id = self._mails.row(mail_id).message_id
            for folder_id, uid, flags in self._mails.places(mail_id):
                if ((flags | add) - take) == flags:
                    continue
                folder = self._mails.folder(folder_id)
                self._actions.add(
                    Action(
                        id=0,
                        account_id=folder.account_id,
                        kind=ActionKind.SET_FLAGS,
                        folder_id=folder_id,
                        uid=uid,
                        message_id=message_id,
                        add=add,
                        take=take,
                    )
                )
                self._mails.set_flags(folder_id, {uid: (flags | add) - take})
                touched.add(folder.account_id)
        self._bus.publish(MailsChanged(tuple(mail_ids)))
        self._touched(touched)

    def move(self, mail_ids: Sequence[int], target_id: int) -> None:
        """Move mails to another folder of their account; they leave their present one at once."""
        target = self._mails.folder(target_id)
        self._leave(
            mail_ids,
            lambda folder: folder.account_id == target.account_id and folder.id != target.id,
            Action(0, 0, ActionKind.MOVE, target_folder_id=target_id),
        )

    def delete(self, mail_ids: Sequence[int], folder_id: int) -> None:
        """Move mails to Trash; those in Trash (or of an account without one) are removed for good."""
        folder = self._mails.folder(folder_id)
        roles = {other.role for other in self._mails.folders(folder.account_id)}
        for_good = folder.role is FolderRole.TRASH or FolderRole.TRASH not in roles
        kind = ActionKind.DELETE if for_good else ActionKind.MOVE
        self._leave(
            mail_ids,
            lambda place: place.id == folder_id,
            Action(0, 0, kind, target_role=FolderRole.NONE if for_good else FolderRole.TRASH),
        )

    def _leave(self, mail_ids: Sequence[int], concerned: Callable[[Folder], bool], action: Action) -> None:
        gone: dict[int, tuple[Folder, list[int]]] = {}
        for mail_id in mail_ids:
            message_id = self._mails.row(mail_id).message_id
            for folder_id, uid, _ in self._mails.places(mail_id):
                folder = self._mails.folder(folder_id)
                if not concerned(folder):
                    continue
                account_id = folder.account_id
                self._actions.add(
                    replace(action, account_id=account_id, folder_id=folder_id, uid=uid, message_id=message_id)
                )
                self._mails.remove(folder_id, [uid])
                gone.setdefault(folder_id, (folder, []))[1].append(mail_id)
        for folder, left in gone.values():
            self._bus.publish(MailsRemoved(folder.id, tuple(left)))
        self._touched({folder.account_id for folder, _ in gone.values()})

    def _touched(self, account_ids: set[int]) -> None:
        for account_id in account_ids:
            self._bus.publish(FoldersChanged(account_id))
            self._connections.wake_mail(account_id)

    async def _bring(self, mail_id: int) -> str:
        """Bring a body; a sentence where that is not possible now."""
        places = self._mails.places(mail_id)
        if not places:
            return "This mail is no longer on the server, and its text was never fetched."
        account_id = self._mails.folder(places[0][0]).account_id
        try:
            async with asyncio.timeout(BODY_TIMEOUT):
                await self._connections.mail(account_id).bring_body(mail_id)
        except TimeoutError:
            return "The text of this mail is not here yet: the server does not answer. It will be fetched later."
        except ServerError as error:
            return f"The text of this mail is not here yet. {error.sentence}"
        return ""

    def _from_header(self, mail_id: int, note: str) -> OpenedMail:
        known = self._mails.digest(mail_id)
        return OpenedMail(
            mail_id=mail_id,
            message_id=known.message_id,
            subject=known.subject,
            sender=known.sender,
            to=known.to,
            cc=known.cc,
            bcc=known.bcc,
            reply_to=known.reply_to,
            date=known.date,
            text="",
            html="",
            notes=(note,) if note else (),
        )

    def _likes(self, sender: str) -> bool:
        liked = {one.strip().lower() for one in self._settings[keys.PICTURES_FROM].split(",")}
        return bool(sender) and sender.lower() in liked
