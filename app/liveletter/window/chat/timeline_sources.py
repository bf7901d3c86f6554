"""Where timelines come from: pages of the archive, by key."""

from collections.abc import Sequence
from functools import partial

from liveletter.domain.conversation import ItemKind, TimelineItem
from liveletter.window.chat.timeline import Source
from liveletter.window.chat.timeline_order import Key, key_of
from liveletter.window.reading import Reader


def whole(reader: Reader, person_id: int, kind: ItemKind | None) -> Source:
    """All that passed with a person; one kind of it where given."""
    return partial(_page, reader, person_id, kind)


def tied(reader: Reader, message_id: str) -> Source:
    """The chat messages that are tied to a mail."""
    return partial(_tied_page, reader, message_id)


def _page(
    reader: Reader, person_id: int, kind: ItemKind | None, before: Key | None, limit: int
) -> Sequence[TimelineItem]:
    return reader.timeline(person_id, kind=kind, before=before, limit=limit)


def _tied_page(reader: Reader, message_id: str, before: Key | None, limit: int) -> Sequence[TimelineItem]:
    items = [item for item in reader.transcript(message_id) if before is None or key_of(item) < before]
    return items[::-1][:limit]
