"""Changing what lies on the server: flags, moving, deleting, appending. Each may be done twice without harm."""

from collections.abc import Iterable

from liveletter.domain.mail import Flag
from liveletter.mail.imap.session import Session
from liveletter.mail.imap.wire import Literal, flag_list, mailbox, uid_set


async def store_flags(
    session: Session, uids: Iterable[int], *, add: frozenset[str] = frozenset(), take: frozenset[str] = frozenset()
) -> None:
    """Set and take flags of mails in the selected folder. UIDs that are gone are passed over, and so is a server that
    keeps no keywords (RFC 3501 section 2.3.2)."""
    wanted = uid_set(uids)
    for sign, flags in ((b"+FLAGS.SILENT", add), (b"-FLAGS.SILENT", take)):
        if flags and wanted:
            command = (b"UID STORE", wanted, sign, flag_list(flags))
            if all(flag.startswith("\\") for flag in flags):
                await session.do("The mail server did not take a flag.", *command)
            else:
                await session.call(*command)


async def move(session: Session, uids: Iterable[int], target: str) -> None:
    """Move mails of the selected folder: MOVE (RFC 6851), else copied, then removed here."""
    wanted = tuple(uids)
    sentence = f"The mail could not be moved to “{target}”."
    if session.can("MOVE"):
        await session.do(sentence, b"UID MOVE", uid_set(wanted), mailbox(target))
        return
    await session.do(sentence, b"UID COPY", uid_set(wanted), mailbox(target))
    await remove(session, wanted)


async def remove(session: Session, uids: Iterable[int]) -> None:
    """Remove mails of the selected folder for good.

    Without UIDPLUS (RFC 4315), EXPUNGE takes every mail marked as deleted: it is sent only where no other is marked.
    Else the mails stay, marked, for the program that marked the others.
    """
    wanted = frozenset(uids)
    await store_flags(session, wanted, add=frozenset({Flag.DELETED.value}))
    sentence = "The mail could not be removed."
    if session.can("UIDPLUS"):
        await session.do(sentence, b"UID EXPUNGE", uid_set(wanted))
    elif set(await session.search(b"DELETED")) <= wanted:
        await session.do(sentence, b"EXPUNGE")


async def append(session: Session, folder: str, raw: bytes, flags: frozenset[str]) -> int:
    """Add a mail to a folder; returns its UID where the server tells it (APPENDUID), else 0. Raises Refused."""
    reply = await session.do(
        f"The mail could not be filed in “{folder}”.", b"APPEND", mailbox(folder), flag_list(flags), Literal(raw)
    )
    words = reply.code.split()
    told = len(words) == 3 and words[0].upper() == b"APPENDUID" and words[2].isdigit()
    return int(words[2]) if told else 0
