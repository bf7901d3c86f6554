"""Seams to mail servers, and to the reading and building of mails."""

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from liveletter.domain.accounts import Account, LinkState, ServersFound, ServiceCheck
from liveletter.domain.live import LiveBlock
from liveletter.domain.mail import (
    BuiltMail,
    Draft,
    DraftAttachment,
    Folder,
    Mailbox,
    MailDigest,
    OpenedMail,
    StoredMail,
    Submission,
)


class MailListener(Protocol):
    """Is told what a mail account's connection sees. Called inside the engine's loop, after the archive has it."""

    def state_changed(self, account_id: int, state: LinkState, sentence: str) -> None:
        """The connection came, went or failed."""
        ...

    def folders_changed(self, account_id: int) -> None:
        """Folders or counts changed."""
        ...

    def mails_added(self, folder: Folder, mails: Sequence[StoredMail], *, fresh: bool) -> None:
        """Mails are in the archive; `fresh` where they arrived after the folder was first mirrored."""
        ...

    def mails_changed(self, mail_ids: Sequence[int]) -> None:
        """Flags or bodies changed."""
        ...

    def mails_removed(self, folder: Folder, mail_ids: Sequence[int]) -> None:
        """Mails left a folder."""
        ...

    def progressed(self, account_id: int, folder: str, done: int, total: int) -> None:
        """A folder is being mirrored."""
        ...


class MailServer(Protocol):
    """One account's IMAP side: keeps archive and server equal."""

    async def run(self) -> None:
        """Mirror, watch (IDLE, else poll), replay actions, reconnect with growing pauses; returns only by cancelling,
        or when the user must act first (wrong password, untrusted certificate): then the state is FAILED."""
        ...

    async def sync_once(self) -> None:
        """Mirror all folders once, bodies too, and return. Raises ServerError."""
        ...

    def wake(self) -> None:
        """There is something to do: new actions, or the user asked for a look."""
        ...

    async def bring_body(self, mail_id: int) -> None:
        """Bring one mail's body before all others. Raises ServerError."""
        ...

    async def was_sent(self, message_id: str) -> bool:
        """Whether the server's folder of sent mails (or, where it has one, that of all mails) holds this Message-ID.
        Raises ServerError."""
        ...


class MailSubmitter(Protocol):
    """One account's SMTP side."""

    async def submit(self, mail: BuiltMail, handing_over: Callable[[], None] = lambda: None) -> Submission:
        """Hand a mail over; `handing_over` is called right before the text (DATA) goes. Raises Refused when no
        recipient was taken (permanent or not), Unreachable when nothing was handed over, and Ambiguous trouble as
        ProtocolTrouble when the connection broke after DATA."""
        ...

    async def size_limit(self) -> int:
        """How many bytes a mail may have (RFC 1870); 0 where the server does not say. Raises ServerError."""
        ...


class Letters(Protocol):
    """Reads and builds mails. Reading never fails on malformed mail: what is wrong is told in `notes`."""

    def digest(self, raw: bytes, *, complete: bool) -> MailDigest:
        """What the archive keeps of a mail; `complete` tells whether `raw` is more than the header."""
        ...

    async def open(self, mail_id: int, raw: bytes, *, complete: bool, pictures: bool) -> OpenedMail:
        """A mail ready to be shown; `pictures`: fetch the remote ones too."""
        ...

    def attachment(self, raw: bytes, part: int) -> DraftAttachment:
        """An attachment's name, type and bytes. Raises NotFound."""
        ...

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
        """The bytes to send, with an earlier conversation (a bundle) attached as a mail where there is one, and with a
        chat at its place: `blocks` tells how each recipient sees it (mail address → block), `live` how it stands
        in the sender's own copy. Raises AddressError and MailError."""
        ...

    def recipients(self, draft: Draft) -> tuple[tuple[Mailbox, ...], tuple[Mailbox, ...]]:
        """Who is named openly (To, Cc) and hidden (Bcc), each once. Raises AddressError."""
        ...

    def chat_link(self, block: LiveBlock) -> tuple[str, str]:
        """A chat's block for other programs' mails, as HTML and as text."""
        ...

    def chat_taken_out(self, text: str, language: str) -> str:
        """The text of a mail of the user's own with the chat's place in it instead of its block in a language; as it
        is where it holds none."""
        ...

    def list_of(self, head: bytes) -> str:
        """The address of the mailing list that a mail came through, as the beginning of the mail's bytes tells
        (List-Post, RFC 2369), in comparable form; empty where there is none."""
        ...

    def read_receipt(self, digest: MailDigest, *, account: Account, now: float) -> BuiltMail:
        """The mail that tells a sender who asked (`digest.receipt_to`) that theirs was read (RFC 8098). Raises
        AddressError."""
        ...

    def reply(
        self, mail: OpenedMail, digest: MailDigest, *, account_id: int, own: frozenset[str], to_all: bool
    ) -> Draft:
        """A filled-in answer; the user's `own` addresses are left out."""
        ...

    def forward(self, mail: OpenedMail, digest: MailDigest, raw: bytes, *, account_id: int) -> Draft:
        """A filled-in forward, attachments included."""
        ...


class AccountChecks(Protocol):
    """Looks at servers before an account is made."""

    async def find(self, mail_address: str) -> ServersFound:
        """The servers of a mail address; `source` is empty where nothing was found."""
        ...

    async def check(self, account: Account, mail_password: str, chat_password: str) -> list[ServiceCheck]:
        """Connect and log in to each of the account's servers."""
        ...
