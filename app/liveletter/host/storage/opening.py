"""Open sessions on a connection: their link, the codes that confirm an address, and who comes in by them."""

import peewee

from liveletter.host.errors import Conflict, NotAllowed, Unknown
from liveletter.host.model import Newcomer, Session
from liveletter.host.storage import codes, reading, writing
from liveletter.host.storage.codes import Code
from liveletter.host.storage.models import SessionTable
from liveletter.host.storage.saying import CLOSED
from liveletter.host.storage.store import Invited
from liveletter.host.tokens import same

_REMOVED = "You cannot join this chat. Ask whoever began it to invite you."


def set_open(db: peewee.Database, session_id: str, token_hash: str) -> Session:
    """Another open link, the one before is void; none where it is empty. Raises Unknown, Conflict."""
    session = writing.changed(db, session_id, open_hash=token_hash or None)
    if token_hash and session.closed is not None:
        raise Conflict(CLOSED)
    return session


def open_session(db: peewee.Database, session_id: str, token_hash: str) -> Session:
    """The session that an open link leads to. Raises Unknown, in the same words whatever is wrong."""
    query = SessionTable.select(SessionTable.open_hash).where(SessionTable.id == session_id)
    rows = list(query.tuples().execute(db))
    if not rows or rows[0][0] is None or not same(rows[0][0], token_hash):
        raise Unknown(reading.NO_LINK)
    return reading.session(db, session_id)


def put_code(db: peewee.Database, session_id: str, address: str, code_hash: str, *, expires: float, tries: int) -> None:
    """The code that confirms an address for this session."""
    code = Code(purpose=writing.code_purpose(session_id), address=address, code_hash=code_hash)
    codes.put(db, code, expires=expires, tries=tries)


def take_code(db: peewee.Database, session_id: str, address: str, code_hash: str, now: float) -> bool:
    """Use it up; whether it was right."""
    code = Code(purpose=writing.code_purpose(session_id), address=address, code_hash=code_hash)
    return codes.take(db, code, now)


def admit(
    db: peewee.Database, session_id: str, token_hash: str, newcomer: Newcomer, *, at: float, limit: int
) -> Invited:
    """A member who confirmed their address: a new one, or the one they were, with another link.

    Raises Unknown where the open link is void, NotAllowed where the owner had removed them, Conflict where the
    session is closed or full.
    """
    reading.session(db, session_id)
    if open_session(db, session_id, token_hash).closed is not None:
        raise Conflict(CLOSED)
    before = next((one for one in reading.members(db, session_id) if one.address == newcomer.address), None)
    if before is None:
        return writing.invite(db, session_id, newcomer, at, limit)
    if before.removed is not None:
        raise NotAllowed(_REMOVED)
    record = writing.renew(db, session_id, before.number, newcomer.token_hash, at)
    return Invited(before, record)
