"""Folders on the server: LIST with roles (RFC 6154) and state (RFC 5819), and making those that are missing."""

from dataclasses import dataclass
from typing import Any

from imapclient import response_parser
from imapclient.exceptions import ProtocolError

from liveletter.domain.mail import FolderRole, FolderSeen
from liveletter.mail.imap.protocol import Untagged
from liveletter.mail.imap.session import Session
from liveletter.mail.imap.wire import mailbox, mailbox_name

_ROLES = {
    b"\\drafts": FolderRole.DRAFTS,
    b"\\sent": FolderRole.SENT,
    b"\\archive": FolderRole.ARCHIVE,
    b"\\all": FolderRole.NONE,
    b"\\junk": FolderRole.JUNK,
    b"\\trash": FolderRole.TRASH,
}
_USUAL_NAMES = {  # where the server tells no roles
    FolderRole.SENT: ("sent", "sent items", "sent messages", "sent mail", "gesendet", "gesendete elemente"),
    FolderRole.DRAFTS: ("drafts", "draft", "entwürfe"),
    FolderRole.TRASH: ("trash", "deleted items", "deleted messages", "bin", "papierkorb"),
    FolderRole.JUNK: ("junk", "spam", "junk e-mail", "junk email", "bulk mail"),
    FolderRole.ARCHIVE: ("archive", "archives", "archiv"),
}
_NEW_NAMES = {
    FolderRole.SENT: "Sent",
    FolderRole.DRAFTS: "Drafts",
    FolderRole.TRASH: "Trash",
    FolderRole.JUNK: "Junk",
    FolderRole.ARCHIVE: "Archive",
}
_STATUS = ("messages", "uidnext", "uidvalidity", "highestmodseq", "unseen")


@dataclass(frozen=True, slots=True)
class FolderStatus:
    """A folder's state without selecting it. Zero: not told."""

    messages: int = 0
    uidnext: int = 0
    uidvalidity: int = 0
    highestmodseq: int = 0
    unseen: int = 0


@dataclass(frozen=True, slots=True)
class _Listed:
    name: str
    delimiter: str
    attributes: frozenset[bytes]


async def list_folders(session: Session) -> list[FolderSeen]:
    """All folders of the account with their roles. Raises ServerError."""
    return _with_roles(await _listed(session))


async def folders_of_sent(session: Session) -> list[str]:
    """The names of the folders that hold what was sent: Sent, and the one of all mails (RFC 6154) where there is one.
    Raises ServerError."""
    listed = await _listed(session)
    sent = [folder.name for folder in _with_roles(listed) if folder.role is FolderRole.SENT and folder.selectable]
    return sent + [found.name for found in listed if b"\\all" in found.attributes]


async def _listed(session: Session) -> list[_Listed]:
    extended = session.can("SPECIAL-USE") and session.can("LIST-EXTENDED")
    options = [b"RETURN (SPECIAL-USE)"] if extended else []
    reply = await session.do("The mail server does not list its folders.", b'LIST "" "*"', *options, wants=[b"LIST"])
    listed = {found.name: found for untagged in reply.untagged if (found := _read_list(untagged)) is not None}
    return list(listed.values())


async def folder_status(session: Session, names: list[str]) -> dict[str, FolderStatus]:
    """The state of folders, asked side by side; those the server does not tell are left out."""
    items = b"MESSAGES UIDNEXT UIDVALIDITY UNSEEN" + (b" HIGHESTMODSEQ" if session.can("CONDSTORE") else b"")
    asked = [session.start(b"STATUS", mailbox(name), b"(" + items + b")", wants=[b"STATUS"]) for name in names]
    replies = [await session.finish(pending) for pending in asked]
    return dict(found for reply in replies for untagged in reply.untagged if (found := _read_status(untagged)))


async def make_folder(session: Session, role: FolderRole, delimiter: str) -> FolderSeen:
    """Make the folder for a role that the account lacks, in the user's own namespace (RFC 2342). Raises Refused."""
    name = await _prefix(session) + _NEW_NAMES[role]
    await session.do(f"The folder “{name}” could not be made.", b"CREATE", mailbox(name))
    await session.call(b"SUBSCRIBE", mailbox(name))
    return FolderSeen(name, delimiter, role)


async def _prefix(session: Session) -> str:
    if not session.can("NAMESPACE"):
        return ""
    reply = await session.call(b"NAMESPACE", wants=[b"NAMESPACE"])
    for untagged in reply.untagged:
        words = _parsed(untagged)
        if words and isinstance(words[0], tuple) and words[0]:
            return mailbox_name(words[0][0][0] or b"")
    return ""


def _read_status(untagged: Untagged) -> tuple[str, FolderStatus] | None:
    """The folder is told by name: servers do not keep the answers to several commands apart."""
    words = _parsed(untagged)
    if len(words) != 2 or not isinstance(words[1], tuple):
        return None
    pairs = zip(words[1][::2], words[1][1::2], strict=False)
    known = {name.lower().decode("ascii", "replace"): value for name, value in pairs if isinstance(name, bytes)}
    told = {name: value for name in _STATUS if isinstance(value := known.get(name), int)}
    return _folder_name(words[0]), FolderStatus(**told)


def _read_list(untagged: Untagged) -> _Listed | None:
    words = _parsed(untagged)
    if len(words) < 3 or not isinstance(words[0], tuple):
        return None
    attributes, delimiter, name = words[:3]
    text = _folder_name(name)
    lowered = frozenset(word.lower() for word in attributes if isinstance(word, bytes))
    return _Listed(text, mailbox_name(delimiter) if isinstance(delimiter, bytes) else "", lowered)


def _folder_name(word: object) -> str:
    """A folder's name as the parser gives it; a name of digits is an int there."""
    text = mailbox_name(word if isinstance(word, bytes) else str(word).encode())
    return "INBOX" if text.upper() == "INBOX" else text


def _parsed(untagged: Untagged) -> tuple[Any, ...]:
    records = untagged.response.records()
    first = records[0]
    cut = untagged.rest_at
    records[0] = (first[0][cut:], first[1]) if isinstance(first, tuple) else first[cut:]
    try:
        parsed: tuple[Any, ...] = response_parser.parse_response(records)
    except (ProtocolError, ValueError, RecursionError, AssertionError):
        return ()
    return parsed


def _with_roles(listed: list[_Listed]) -> list[FolderSeen]:
    """Each role goes to one folder: the server's word first, else the usual name."""
    roles = {"INBOX": FolderRole.INBOX}
    for found in listed:
        for attribute in found.attributes & _ROLES.keys():
            role = _ROLES[attribute]
            if role is not FolderRole.NONE and role not in roles.values():
                roles.setdefault(found.name, role)
    for role, usual in _USUAL_NAMES.items():
        if role not in roles.values():
            _guess(listed, role, usual, roles)
    return [
        FolderSeen(
            found.name,
            found.delimiter,
            roles.get(found.name, FolderRole.NONE),
            selectable=not found.attributes & {b"\\noselect", b"\\nonexistent"},
        )
        for found in listed
    ]


def _guess(listed: list[_Listed], role: FolderRole, usual: tuple[str, ...], roles: dict[str, FolderRole]) -> None:
    for found in listed:
        last = found.name.rpartition(found.delimiter)[2] if found.delimiter else found.name
        selectable = not found.attributes & {b"\\noselect", b"\\nonexistent"}
        if last.casefold() in usual and found.name not in roles and selectable:
            roles[found.name] = role
            return
