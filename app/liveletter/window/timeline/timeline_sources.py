"""Where timelines come from: pages of the archive, by key."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from liveletter.domain.conversation import ItemKind, TimelineItem
from liveletter.window.reading import Reader
from liveletter.window.timeline.timeline import Source
from liveletter.window.timeline.timeline_order import Key, key_of


def whole(reader: Reader, person_id: int, kind: ItemKind | None) -> Source:
    """All that passed with a person; one kind of it where given."""
    return partial(_page, reader, person_id, kind)


def tied(reader: Reader, message_id: str) -> Source:
    """The chat messages that are tied to a mail."""
    return partial(_tied_page, reader, message_id)


def titled(reader: Reader, items: Sequence[TimelineItem]) -> list[TimelineItem]:
    """The lines, those that were said in a live letter with its title where they bring none."""
    wanted = {item.session_id for item in items if item.session_id and not item.title}
    sessions = {number: reader.live_session(number) for number in wanted}
    titles = {number: session.title for number, session in sessions.items() if session is not None}
    return [replace(item, title=titles.get(item.session_id, "")) if not item.title else item for item in items]


def _page(
    reader: Reader, person_id: int, kind: ItemKind | None, before: Key | None, limit: int
) -> Sequence[TimelineItem]:
    return titled(reader, reader.timeline(person_id, kind=kind, before=before, limit=limit))


def _tied_page(reader: Reader, message_id: str, before: Key | None, limit: int) -> Sequence[TimelineItem]:
    said = [item for item in reader.transcript(message_id) if not item.session_id]  # those stand in the letter's talk
    items = [item for item in said if before is None or key_of(item) < before]
    return items[::-1][:limit]
