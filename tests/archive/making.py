"""Things to put into an archive."""

from liveletter.archive.archive import Archive
from liveletter.domain.accounts import Account
from liveletter.domain.addresses import Address
from liveletter.domain.chat import IncomingChat, OutgoingChat
from liveletter.domain.mail import (
    BuiltMail,
    FetchedMail,
    Flag,
    Folder,
    FolderRole,
    FolderSeen,
    Mailbox,
    MailDigest,
)
from liveletter.domain.outbox import Outgoing
from liveletter.ports import OutgoingMail

ALICE = Mailbox("Alice", "alice@example.org")
BOB = Mailbox("Bob", "bob@example.org")
CAROL = Mailbox("Carol", "carol@example.net")
SEEN = frozenset({Flag.SEEN.value})
NONE: frozenset[str] = frozenset()
FOLDERS = (
    FolderSeen("Sent", "/", FolderRole.SENT),
    FolderSeen("INBOX", "/", FolderRole.INBOX),
    FolderSeen("Lists/birds", "/", FolderRole.NONE),
    FolderSeen("Trash", "/", FolderRole.TRASH),
)


def letter(
    message_id: str = "1@example.org",
    *,
    sender: Mailbox = BOB,
    to: tuple[Mailbox, ...] = (ALICE,),
    cc: tuple[Mailbox, ...] = (),
    bcc: tuple[Mailbox, ...] = (),
    subject: str = "Boats",
    text: str = "The ferry leaves at nine.",
    date: float | None = 1_000.0,
) -> MailDigest:
    """What is told of a mail."""
    return MailDigest(
        message_id=message_id,
        subject=subject,
        sender=sender,
        to=to,
        cc=cc,
        bcc=bcc,
        date=date,
        preview=text[:160],
        text=text,
    )


def fetched(
    uid: int,
    digest: MailDigest | None = None,
    *,
    flags: frozenset[str] = NONE,
    raw: bytes | None = b"raw",
    size: int = 3,
) -> FetchedMail:
    """A mail as a server hands it over."""
    return FetchedMail(uid, flags, 5_000.0, size, digest or letter(f"{uid}@example.org", date=1_000.0 + uid), raw)


def built(message_id: str = "sent@example.org", raw: bytes = b"raw") -> BuiltMail:
    """A mail as it goes out."""
    return BuiltMail(message_id, ALICE.address, (BOB.address,), raw, raw)


def mailed(archive: Archive, message_id: str = "sent@example.org", *, filed_id: int = 0) -> Outgoing:
    """A mail that waits in the outbox."""
    return archive.outbox.add_mail(1, OutgoingMail(built(message_id)), title="Boats", at=1_000.0, filed_id=filed_id)


def filed(archive: Archive, message_id: str = "sent@example.org") -> int:
    """A mail that the user sends, in the archive."""
    digest = letter(message_id, sender=ALICE, to=(BOB,))
    return archive.mails.file_sent(1, built(message_id), digest, 1_000.0)


def chatted(archive: Archive, body: str = "Hello", origin_id: str = "o1", person_id: int = 0) -> Outgoing:
    """A chat message that waits in the outbox."""
    return archive.outbox.add_chat(archive.chats.add_outgoing(1, person_id, saying(body, origin_id), 2_000.0))


def account(archive: Archive, mail_address: str = ALICE.address, jid: str = "alice@example.org") -> Account:
    """A stored account."""
    return archive.accounts.save(Account(0, "Alice", mail_address, jid=jid))


def folders(archive: Archive) -> dict[FolderRole, Folder]:
    """The folders of a new account, by what they are for."""
    return {folder.role: folder for folder in archive.mails.put_folders(account(archive).id, FOLDERS)}


def inbox(archive: Archive) -> int:
    """The INBOX of a new account."""
    return folders(archive)[FolderRole.INBOX].id


def said(
    body: str = "Hello",
    *,
    origin_id: str = "",
    stanza_id: str = "",
    at: float = 2_000.0,
    peer: str = "bob@example.org",
    outgoing: bool = False,
    about: str = "",
) -> IncomingChat:
    """A message that a network brings."""
    return IncomingChat(peer, outgoing, body, at, origin_id=origin_id, stanza_id=stanza_id, about=about)


def saying(body: str = "Hello", origin_id: str = "o1", about: str = "", to: str = "bob@example.org") -> OutgoingChat:
    """A message to be sent."""
    return OutgoingChat(to, body, origin_id, about=about)


def mailto(value: str) -> Address:
    """A mail address."""
    return Address.mail(value)


def jid(value: str) -> Address:
    """A chat address."""
    return Address.xmpp(value)
