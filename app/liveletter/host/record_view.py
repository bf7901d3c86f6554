"""A record as members get it: by lines, by pages' scripts, by the JSON interface."""

import msgspec

from liveletter.host.model import File, Record, RecordKind


class RecordView(msgspec.Struct, frozen=True, kw_only=True):
    """A record. `id` is the sender's own id for it; `text` of a file is its name."""

    number: int
    kind: RecordKind
    at: float
    member: int
    id: str
    text: str
    file: File | None = None


def record_view(record: Record) -> RecordView:
    """A record as members get it."""
    return RecordView(
        number=record.number,
        kind=record.kind,
        at=record.at,
        member=record.member,
        id=record.client_id,
        text=record.sent,
        file=record.file,
    )
