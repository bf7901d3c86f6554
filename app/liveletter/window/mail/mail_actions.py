"""What can be done with mails, as commands to the engine."""

from urllib.parse import parse_qs, unquote, urlsplit

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from liveletter.bridge.commands import (
    ComposeForward,
    ComposeInstead,
    ComposeReply,
    DeleteMails,
    MoveMails,
    ReplyByMail,
    SetFlag,
    SyncNow,
)
from liveletter.domain.addresses import Address, AddressKind
from liveletter.domain.errors import AddressError, LiveletterError, NotFound
from liveletter.domain.mail import Draft, Flag, FolderRole, MailRow
from liveletter.window.context import Context


class MailActions(QObject):
    """Runs actions on mails. What must be shown then is told by signals."""

    draft_made = Signal(object)  # Draft: to be opened in the composer
    turned_into_mail = Signal(int, str, str)  # person id, about, text: a composer has it now
    person_found = Signal(int)  # person id

    def __init__(self, *, ctx: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._ctx = ctx

    def compose(self, to: str = "", subject: str = "", text: str = "") -> None:
        """Begin a new mail."""
        account = next((one for one in self._ctx.reader.accounts() if one.mail_address), None)
        self.draft_made.emit(Draft(account.id if account else 0, to=to, subject=subject, text=text))

    def compose_to_person(self, person_id: int) -> None:
        """Begin a new mail to a person."""
        person = self._ctx.reader.person(person_id)
        address = person.first(AddressKind.MAIL) if person else None
        if person is None or address is None:
            self._ctx.run(self._fail(self.tr("No mail address of this person is known. Add one to the person first.")))
            return
        self.compose(to=f"{_quoted(person.name)} <{address.value}>")

    def reply(self, row: MailRow, *, to_all: bool) -> None:
        """Answer by mail."""
        self._ctx.run(self._draft(ComposeReply(row.id, to_all)))

    def forward(self, row: MailRow) -> None:
        """Pass a mail on."""
        self._ctx.run(self._draft(ComposeForward(row.id)))

    def reply_by_mail(self, person_id: int, chat_ids: list[int]) -> None:
        """Answer chat messages by mail (MISSION B2)."""
        self._ctx.run(self._draft(ReplyByMail(person_id, list(chat_ids))))

    def compose_instead(
        self, person_id: int, text: str, about: str, subject: str, outgoing_ids: tuple[int, ...]
    ) -> None:
        """Turn what was to be said by chat into a mail (MISSION B6 c)."""
        command = ComposeInstead(person_id, text, about, subject, tuple(outgoing_ids))
        self._ctx.run(self._turn_into_mail(command))

    def set_flag(self, rows: list[MailRow], flag: Flag, *, on: bool) -> None:
        """Set or take a flag."""
        if rows:
            self._ctx.run(self._ctx.client.call(SetFlag([row.id for row in rows], flag.value, on)))

    def delete(self, rows: list[MailRow]) -> None:
        """Move to Trash, or out of it for good."""
        for folder_id in {row.folder_id for row in rows}:
            ids = [row.id for row in rows if row.folder_id == folder_id]
            self._ctx.run(self._ctx.client.call(DeleteMails(ids, folder_id)))

    def archive(self, rows: list[MailRow]) -> None:
        """Move to their account's archive folder."""
        folders = {folder.id: folder for folder in self._ctx.reader.folders()}
        for folder_id in {row.folder_id for row in rows}:
            account_id = folders[folder_id].account_id if folder_id in folders else 0
            into = next(
                (f for f in folders.values() if f.account_id == account_id and f.role is FolderRole.ARCHIVE), None
            )
            if into is None:
                self._ctx.run(self._fail(self.tr("This account has no archive folder on its server.")))
                continue
            self.move([row for row in rows if row.folder_id == folder_id], into.id)

    def move(self, rows: list[MailRow], folder_id: int) -> None:
        """Move to another folder."""
        ids = [row.id for row in rows if row.folder_id != folder_id]
        if ids:
            self._ctx.run(self._ctx.client.call(MoveMails(ids, folder_id)))

    def fetch(self) -> None:
        """Look for new mail now."""
        self._ctx.run(self._ctx.client.call(SyncNow()))

    def follow(self, link: str) -> None:
        """Go where a link in a mail leads: web pages in the browser, addresses here, all else nowhere."""
        scheme = urlsplit(link).scheme.lower()
        if scheme in ("http", "https"):
            QDesktopServices.openUrl(QUrl(link))
        elif scheme == "mailto":
            self._follow_mailto(link)
        elif scheme == "xmpp":
            self._follow_xmpp(link)
        elif scheme:
            words = self.tr("A link to “{scheme}:” was not followed: it could do harm.").format(scheme=scheme)
            self._ctx.run(self._fail(words))

    def _follow_mailto(self, link: str) -> None:
        parts = urlsplit(link)
        fields = {name.lower(): values[0] for name, values in parse_qs(parts.query).items()}
        self.compose(unquote(parts.path), fields.get("subject", ""), fields.get("body", ""))

    def _follow_xmpp(self, link: str) -> None:
        try:
            address = Address.xmpp(unquote(link))
        except AddressError as error:
            self._ctx.run(self._raise(error))
            return
        person = self._ctx.reader.person_of(address)
        if person is not None:
            self.person_found.emit(person.id)
        else:
            words = self.tr("{address} is not among your people. Add them to write to them.")
            self._ctx.run(self._fail(words.format(address=address.value)))

    async def _draft(self, command: ComposeReply | ComposeForward | ReplyByMail) -> None:
        self.draft_made.emit(await self._ctx.client.call(command))

    async def _turn_into_mail(self, command: ComposeInstead) -> None:
        self.draft_made.emit(await self._ctx.client.call(command))
        self.turned_into_mail.emit(command.person_id, command.about, command.text)

    async def _fail(self, sentence: str) -> None:
        raise NotFound(sentence)

    async def _raise(self, error: LiveletterError) -> None:
        raise error


def _quoted(name: str) -> str:
    """A display name as it may stand in an address field."""
    if any(mark in name for mark in ',;:<>@"()[]'):
        escaped = name.replace("\\", "\\\\").replace('"', '\\"')
        return f'"{escaped}"'
    return name
