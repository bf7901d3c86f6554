"""Rows of the tables as the host's terms."""

from typing import Any

from liveletter.host.model import Delivery, Draft, File, Member, OwnerPresence, Record, RecordKind, Session

Row = dict[str, Any]


def session_from(row: Row) -> Session:
    """A session."""
    return Session(
        id=row["id"],
        owner_id=row["owner_id"],
        owner_address=row["owner_address"],
        title=row["title"],
        message_id=row["message_id"],
        languages=tuple(row["languages"].split()),
        recorded=bool(row["recorded"]),
        presence=OwnerPresence(row["presence"]),
        mail_after=row["mail_after"],
        created=row["created"],
        last_used=row["last_used"],
        closed=row["closed"],
        last_number=row["last_number"],
        open=row["open_hash"] is not None,
    )


def row_of(session: Session) -> Row:
    """A session's row."""
    return {
        "id": session.id,
        "owner_id": session.owner_id,
        "owner_address": session.owner_address,
        "title": session.title,
        "message_id": session.message_id,
        "languages": " ".join(session.languages),
        "recorded": session.recorded,
        "presence": session.presence.value,
        "mail_after": session.mail_after,
        "created": session.created,
        "last_used": session.last_used,
        "closed": session.closed,
    }


def member_from(row: Row) -> Member:
    """A member, without the token."""
    return Member(
        number=row["number"],
        address=row["address"],
        name=row["name"],
        colour=row["colour"],
        invited=row["invited"],
        joined=row["joined"],
        left=row["left_at"],
        removed=row["removed"],
        last_seen=row["last_seen"],
        seen_until=row["seen_until"],
        spoke=row["spoke"],
        seen_number=row["seen_number"],
        mails_stopped=bool(row["mails_stopped"]),
        mailed_number=row["mailed_number"],
        mailed=row["mailed"],
        mails=row["mails"],
        bounces=row["bounces"],
    )


def record_from(row: Row) -> Record:
    """A record."""
    return Record(
        number=row["number"],
        kind=RecordKind(row["kind"]),
        at=row["at"],
        member=row["member"],
        client_id=row["client_id"] or "",
        received=row["received"],
        processed=row["processed"],
        sent=row["sent"],
    )


def numbered(draft: Draft, *, number: int, member: int) -> Record:
    """The record that a draft becomes."""
    return Record(
        number=number,
        kind=draft.kind,
        at=draft.at,
        member=member,
        client_id=draft.client_id,
        received=draft.received,
        processed=draft.processed,
        sent=draft.sent,
        file=draft.file,
    )


def row_of_record(session_id: str, record: Record) -> Row:
    """A record's row."""
    return {
        "session_id": session_id,
        "number": record.number,
        "kind": record.kind.value,
        "at": record.at,
        "member": record.member,
        "client_id": record.client_id or None,
        "received": record.received,
        "processed": record.processed,
        "sent": record.sent,
    }


def file_from(row: Row) -> File:
    """What is told of a file."""
    return File(name=row["name"], type=row["type"], size=row["size"], sha256=row["sha256"])


def delivery_from(row: Row) -> Delivery:
    """A delivery."""
    return Delivery(number=row["number"], member=row["member"], at=row["at"])
