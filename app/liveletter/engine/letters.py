"""Mails read and built with MIME: what the services know as `ports.Letters`."""

import asyncio
from collections.abc import Iterable, Mapping
from dataclasses import replace

from liveletter.domain.accounts import Account
from liveletter.domain.answering import reply_draft
from liveletter.domain.live import LiveBlock
from liveletter.domain.mail import BuiltMail, Draft, DraftAttachment, Mailbox, MailDigest, OpenedMail
from liveletter.events import AccountsChanged, EventBus
from liveletter.ports import AccountStore

HEADER_ONLY = "Only the header of this mail is here so far."


class Letters:
    """Reads and builds mails; the MIME modules are loaded when the first mail comes."""

    def __init__(self, *, accounts: AccountStore, bus: EventBus) -> None:
        self._accounts = accounts
        self._vouching: frozenset[str] | None = None
        bus.subscribe(AccountsChanged, self._on_accounts_changed)

    def digest(self, raw: bytes, *, complete: bool) -> MailDigest:
        """What the archive keeps of a mail."""
        from liveletter.mail.mime.digest import digest

        return digest(raw, complete=complete, authserv_ids=self._authserv_ids())

    async def open(self, mail_id: int, raw: bytes, *, complete: bool, pictures: bool) -> OpenedMail:
        """A mail ready to be shown. Parsed in a thread: a large one must not hold up the loop."""
        from liveletter.mail.mime.opened import open_mail, wanted_pictures
        from liveletter.mail.mime.pictures import fetch_pictures

        fetched = await fetch_pictures(await asyncio.to_thread(wanted_pictures, raw)) if pictures else None
        opened = await asyncio.to_thread(open_mail, mail_id, raw, authserv_ids=self._authserv_ids(), pictures=fetched)
        return opened if complete else replace(opened, notes=(*opened.notes, HEADER_ONLY))

    def attachment(self, raw: bytes, part: int) -> DraftAttachment:
        """An attachment's name, type and bytes. Raises NotFound."""
        from liveletter.mail.mime.attachments import attachment_bytes

        name, kind, data = attachment_bytes(raw, part)
        return DraftAttachment(name, kind, data=data)

    def build(
        self,
        draft: Draft,
        *,
        account: Account,
        now: float,
        jabber_id: bool,
        history: bytes = b"",
        live: LiveBlock | None = None,
        blocks: Mapping[str, LiveBlock] | None = None,
    ) -> BuiltMail:
        """The bytes to send. Raises AddressError and MailError."""
        from liveletter.mail.mime.build import build

        return build(draft, account=account, now=now, jabber_id=jabber_id, history=history, live=live, blocks=blocks)

    def recipients(self, draft: Draft) -> tuple[tuple[Mailbox, ...], tuple[Mailbox, ...]]:
        """Who is named openly and hidden. Raises AddressError."""
        from liveletter.mail.mime.build import recipients_of

        return recipients_of(draft)

    def chat_link(self, block: LiveBlock) -> tuple[str, str]:
        """A chat's block as HTML and as text."""
        from liveletter.mail.mime.live_block import block_html, block_text

        return block_html(block), block_text(block)

    def chat_taken_out(self, text: str, language: str) -> str:
        """The text with the chat's place instead of its block."""
        from liveletter.mail.mime.live_block import taken_out

        return taken_out(text, language)

    def list_of(self, head: bytes) -> str:
        """The mailing list that a mail came through."""
        from liveletter.mail.mime.header import list_post_of
        from liveletter.mail.mime.structure import header_of

        return list_post_of(header_of(head))

    def read_receipt(self, digest: MailDigest, *, account: Account, now: float) -> BuiltMail:
        """The mail that tells a sender who asked that theirs was read. Raises AddressError."""
        from liveletter.mail.mime.read_receipt import read_receipt

        return read_receipt(digest, account=account, now=now)

    def reply(
        self, mail: OpenedMail, digest: MailDigest, *, account_id: int, own: frozenset[str], to_all: bool
    ) -> Draft:
        """A filled-in answer."""
        return reply_draft(mail, digest, account_id=account_id, own=own, to_all=to_all)

    def forward(self, mail: OpenedMail, digest: MailDigest, raw: bytes, *, account_id: int) -> Draft:
        """A filled-in forward, attachments included."""
        from liveletter.mail.mime.answer import forward_draft

        return forward_draft(mail, digest, raw, account_id=account_id)

    def _on_accounts_changed(self, _: AccountsChanged) -> None:
        self._vouching = None

    def _authserv_ids(self) -> frozenset[str]:
        """Who may vouch for a sender (RFC 8601); kept, because it is asked for each mail of a mailbox."""
        if self._vouching is None:
            self._vouching = vouching_servers(self._accounts.accounts())
        return self._vouching


def vouching_servers(accounts: Iterable[Account]) -> frozenset[str]:
    """The user's own servers: as named in the account, else its IMAP server and its mail domain."""
    ids: set[str] = set()
    for account in accounts:
        if account.authserv_id:
            ids.add(account.authserv_id)
        elif account.mail_address:
            ids |= {account.mail_address.rpartition("@")[2], account.imap.host if account.imap else ""}
    return frozenset(ids - {""})
