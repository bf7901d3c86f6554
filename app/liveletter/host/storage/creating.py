"""Creates sessions, each once: the same request again leads to the session that it created before.

Its links are told by new tokens then, because of those before only hashes are kept, and whoever asks again has not got
them. That ends when a guest has come: from then on the links are known to be in use.
"""

from typing import Any

import peewee

from liveletter.host.errors import Conflict, OtherRequest, Unknown
from liveletter.host.model import OWNER, CreationRequest, Draft, Member, Newcomer, Session
from liveletter.host.storage import reading, statements, writing
from liveletter.host.storage.rows import session_from
from liveletter.host.storage.saying import CLOSED
from liveletter.host.storage.statements import MEMBER, SESSION
from liveletter.host.storage.store import Created

BEGUN = (
    "This chat was created by this request before, and a guest has come to it already, so that its links are not told "
    "again. Ask for another link of a member."
)
OTHERWISE = (
    "This request was made before, and asked for another chat. Give it an id of its own, or delete that chat first."
)


def create(
    db: peewee.Database,
    session: Session,
    newcomers: tuple[Newcomer, ...],
    draft: Draft,
    open_hash: str,
    request: CreationRequest | None,
) -> Created:
    """A new session, or the one of before. Raises as `again`."""
    if request is None:
        return writing.create(db, session, newcomers, draft, open_hash)
    try:
        with db.savepoint():
            created = writing.create(db, session, newcomers, draft, open_hash)
            values = {"request_id": request.id, "request_hash": request.hash}
            statements.update(db, SESSION, values, {"id": session.id})
            return created
    except peewee.IntegrityError:  # the request is known by now
        before = requested(db, session.owner_id, request.id)
        if not before:
            raise
    return again(db, before, newcomers, open_hash, request)


def requested(db: peewee.Database, owner_id: str, request_id: str) -> str:
    """The session that a request created; empty where there is none."""
    rows = statements.select(db, SESSION, {"owner_id": owner_id, "request_id": request_id})
    return str(rows[0]["id"]) if rows else ""


def again(
    db: peewee.Database,
    session_id: str,
    newcomers: tuple[Newcomer, ...],
    open_hash: str,
    request: CreationRequest,
) -> Created:
    """The session of before, with other links. Raises Unknown, OtherRequest, Conflict."""
    which = {"id": session_id}
    rows = statements.updated(db, SESSION, which, which)  # held until the transaction ends
    if not rows or rows[0]["request_id"] != request.id:
        raise Unknown(reading.NO_SESSION)
    members = {one.number: one for one in reading.members(db, session_id)}
    _require_unused(session_from(rows[0]), members)
    if rows[0]["request_hash"] != request.hash:
        raise OtherRequest(OTHERWISE, session_id)
    for number, newcomer in enumerate(newcomers, start=OWNER):
        if number != OWNER and members[number].removed is None:
            values: dict[str, Any] = {"token_hash": newcomer.token_hash}
            statements.update(db, MEMBER, values, {"session_id": session_id, "number": number})
    if open_hash:
        statements.update(db, SESSION, {"open_hash": open_hash}, which)
    found = reading.snapshot(db, session_id)
    return Created(found.session, found.members, fresh=False)


def _require_unused(session: Session, members: dict[int, Member]) -> None:
    if session.closed is not None:
        raise Conflict(CLOSED)
    if any(one.joined is not None for one in members.values() if one.number != OWNER):
        raise Conflict(BEGUN)
