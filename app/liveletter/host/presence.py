"""Who is here, as far as it may be told."""

from enum import StrEnum

import msgspec

from liveletter.host.model import OWNER, Member, OwnerPresence, Session
from liveletter.host.storage.store import Snapshot


class MemberState(StrEnum):
    """How a member stands to the session."""

    INVITED = "invited"
    JOINED = "joined"
    LEFT = "left"
    REMOVED = "removed"


class Seen(msgspec.Struct, frozen=True, kw_only=True):
    """A member as other members see them."""

    number: int
    name: str
    colour: int
    owner: bool
    state: MemberState
    here: bool


class Audience(msgspec.Struct, frozen=True, kw_only=True):
    """Everybody of a session as one member sees them."""

    you: int
    title: str
    closed: bool
    recorded: bool
    created: float
    closed_at: float | None
    mails_stopped: bool  # of the one who is told
    members: tuple[Seen, ...]


def state_of(member: Member) -> MemberState:
    """How a member stands to the session."""
    if member.removed is not None:
        return MemberState.REMOVED
    if member.joined is None:
        return MemberState.INVITED
    return MemberState.JOINED if member.left is None else MemberState.LEFT


def is_here(member: Member, now: float) -> bool:
    """Whether a member is here in truth. Nobody is before they joined."""
    return member.in_audience and member.seen_until > now


def is_shown_here(session: Session, member: Member, *, to: int, now: float, answering: float) -> bool:
    """Whether a member may be shown as here to another one; the owner only as the session's permission says."""
    if not is_here(member, now):
        return False
    if member.number != OWNER or to == OWNER or session.presence is OwnerPresence.SHOWN:
        return True
    if session.presence is OwnerPresence.HIDDEN:
        return False
    return member.spoke is not None and now - member.spoke < answering


def audience(snapshot: Snapshot, *, to: int, now: float, answering: float) -> Audience:
    """What one member sees of all."""
    session = snapshot.session
    return Audience(
        you=to,
        title=session.title,
        closed=session.closed is not None,
        recorded=session.recorded,
        created=session.created,
        closed_at=session.closed,
        mails_stopped=any(one.number == to and one.mails_stopped for one in snapshot.members),
        members=tuple(
            Seen(
                number=member.number,
                name=member.name,
                colour=member.colour,
                owner=member.number == OWNER,
                state=state_of(member),
                here=is_shown_here(session, member, to=to, now=now, answering=answering),
            )
            for member in snapshot.members
        ),
    )
