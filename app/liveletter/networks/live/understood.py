"""What a host told, in our own terms. Everything in it is a stranger's claim: made harmless, never believed further."""

import re
from enum import StrEnum
from typing import TypeVar

from liveletter.domain.addresses import Address
from liveletter.domain.chat import LinkedFile
from liveletter.domain.errors import AddressError, ProtocolTrouble
from liveletter.domain.file_names import safe_file_name
from liveletter.domain.live import (
    OWNER,
    LiveInvitation,
    LiveMember,
    LiveRecord,
    MemberState,
    NewSession,
    RecordKind,
    SessionSeen,
    ShownPresence,
    uuid_of,
)
from liveletter.networks.live.errors import Place, nonsense
from liveletter.networks.live.shapes import (
    AudienceTold,
    FileTold,
    InvitationTold,
    MemberTold,
    RecordTold,
    SessionAndMembers,
)

COLOURS = 12
_LINE = 300  # characters of a title or a name
_TEXT = 64 * 1024  # characters of a message: hosts take 16 KB
_LATEST = 4e9  # seconds since 1970: the year 2096
_UNSHOWN = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]+")
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
_OPEN_LINK = re.compile(rf"https?://[^\s<>\"']{{1,400}}/o/({_UUID.pattern})/[A-Za-z0-9_.-]{{20,120}}")
_KEY = re.compile(r"[\x21-\x7e]{16,512}")
_HASH = re.compile(r"[0-9a-f]{64}")
_TYPE = re.compile(r"[a-z0-9][a-z0-9.+-]{0,60}/[a-z0-9][a-z0-9.+-]{0,80}")
One = TypeVar("One", bound=StrEnum)


def is_uuid(text: str) -> bool:
    """Whether it is a session's identifier in its one form."""
    return _UUID.fullmatch(text) is not None


def session_seen(told: SessionAndMembers, place: Place) -> SessionSeen:
    """A session as its owner sees it. Raises ProtocolTrouble."""
    session = told.session
    if not is_uuid(session.id):
        raise nonsense(place)
    return SessionSeen(
        uuid=session.id,
        title=_line(session.title),
        message_id=_message_id(session.message_id),
        own_number=OWNER,
        recorded=session.recorded,
        presence=_one_of(ShownPresence, session.presence, ShownPresence.SHOWN),
        mail_after=min(session.mail_after, 365 * 86400),
        created=_time(session.created),
        closed=_time(session.closed or 0.0),
        last_number=session.last_number,
        members=_members(told.members, place),
        is_open=session.open,
        mail_key=_key(told.mail_key),
    )


def new_session(told: SessionAndMembers, place: Place) -> NewSession:
    """A session that was just created, with its links. Raises ProtocolTrouble."""
    seen = session_seen(told, place)
    links = {
        member.address: link(one.link, seen.uuid, place)
        for one, member in zip(told.members, seen.members, strict=True)
        if member.number != OWNER
    }
    return NewSession(seen=seen, links=links, open_link=_open_link(told.open_link, seen.uuid, place))


def link(told: str | None, uuid: str, place: Place) -> str:
    """A link to a session's page. Raises ProtocolTrouble where it is none."""
    if not told or uuid_of(told) != uuid:
        raise nonsense(place)
    return told


def _open_link(told: str | None, uuid: str, place: Place) -> str:
    found = _OPEN_LINK.fullmatch(told or "")
    if told and (found is None or found.group(1) != uuid):
        raise nonsense(place)
    return told or ""


def audience_seen(uuid: str, invited: InvitationTold, told: AudienceTold, place: Place) -> SessionSeen:
    """A session as a guest sees it. `closed` is 1 where the host does not say when. Raises ProtocolTrouble."""
    return SessionSeen(
        uuid=uuid,
        title=_line(told.title),
        message_id=_message_id(invited.message_id),
        own_number=told.you,
        recorded=told.recorded,
        created=_time(told.created),
        closed=_time(told.closed_at or 1.0) if told.closed else 0.0,
        members=_members(told.members, place),
        mail_key=_key(invited.mail_key),
    )


def invitation(told: InvitationTold, uuid: str, place: Place) -> LiveInvitation:
    """What a link leads to. Raises ProtocolTrouble."""
    if told.session != uuid:
        raise nonsense(place)
    return LiveInvitation(
        uuid=uuid,
        title=_line(told.title),
        sender=_line(told.sender),
        sender_address=_address(told.sender_address),
        name=_line(told.name),
        message_id=_message_id(told.message_id),
        recorded=told.recorded,
        closed=told.closed,
    )


def record(told: RecordTold, host_url: str, uuid: str) -> LiveRecord:
    """A record. A file's address is the host's own for it; it leads nowhere without the member's right."""
    kind = _one_of(RecordKind, told.kind, RecordKind.OTHER)
    file = told.file if kind is RecordKind.FILE else None
    return LiveRecord(
        number=told.number,
        kind=kind,
        at=_time(told.at),
        member=told.member,
        origin_id=_line(told.id),
        text=_text(told.text),
        file=_file(file, f"{host_url}/api/v1/sessions/{uuid}/files/{told.number}") if file else None,
    )


def next_records(told: tuple[RecordTold, ...], host_url: str, uuid: str, since: int, place: Place) -> list[LiveRecord]:
    """A page of history. Raises ProtocolTrouble where it is not the next one, without gaps."""
    if [one.number for one in told] != list(range(since + 1, since + 1 + len(told))):
        raise ProtocolTrouble(f"{place.host} tells the history of a chat with gaps. It was not taken.")
    return [record(one, host_url, uuid) for one in told]


def _members(told: tuple[MemberTold, ...], place: Place) -> tuple[LiveMember, ...]:
    members = tuple(_member(one) for one in told)
    if len({one.number for one in members}) != len(members):
        raise nonsense(place)
    return members


def _member(told: MemberTold) -> LiveMember:
    return LiveMember(
        number=told.number,
        name=_line(told.name),
        address=_address(told.address),
        colour=told.colour % COLOURS,
        state=_one_of(MemberState, told.state, MemberState.INVITED),
        here=told.here,
        mails_stopped=told.mails_stopped,
        seen_number=told.seen_number,
    )


def _file(told: FileTold, url: str) -> LinkedFile:
    kind = told.type.partition(";")[0].strip().lower()
    digest = told.sha256.lower()
    return LinkedFile(
        url=url,
        name=safe_file_name(told.name[:1000]) or "file",
        type=kind if _TYPE.fullmatch(kind) else "application/octet-stream",
        size=told.size,
        sha256=digest if _HASH.fullmatch(digest) else "",
    )


def _one_of(kind: type[One], text: str, otherwise: One) -> One:
    try:
        return kind(text)
    except ValueError:
        return otherwise


def _line(text: str) -> str:
    return " ".join(_UNSHOWN.sub(" ", text[: 2 * _LINE]).split())[:_LINE]


def _text(text: str) -> str:
    return _CONTROLS.sub("", text[:_TEXT].replace("\r\n", "\n"))


def _time(seconds: float) -> float:
    return seconds if 0 <= seconds < _LATEST else 0.0


def _message_id(text: str) -> str:
    bare = _line(text).strip("<>")
    return "" if any(sign in bare for sign in "<> ") else bare


def _key(text: str) -> str:
    return text if _KEY.fullmatch(text) else ""


def _address(text: str) -> str:
    try:
        return Address.mail(text[:400]).value if text else ""
    except AddressError:
        return ""
