"""The transcript of a session as text, to be copied or printed (MISSION L7)."""

import asyncio
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from liveletter.domain.conversation import TimelineItem
from liveletter.domain.live import LiveSession
from liveletter.window.chat.session_title import title_words
from liveletter.window.live.session_feed import SessionFeed
from liveletter.window.live.session_words import host_name, member_name
from liveletter.window.parts import dates
from liveletter.window.timeline.file_words import body_of
from liveletter.window.timeline.timeline_order import Key, key_of, local_day

translate = QCoreApplication.translate
_PAGE = 100  # lines read at a time, so that the window goes on meanwhile


async def whole_talk(feed: SessionFeed) -> list[TimelineItem]:
    """All that was said, oldest first."""
    found: list[TimelineItem] = []
    before: Key | None = None
    while page := feed.page(before, _PAGE):
        found += page
        before = key_of(page[-1])
        await asyncio.sleep(0)
    return found[::-1]


def transcript_text(session: LiveSession, items: Iterable[TimelineItem]) -> str:
    """Title, host and members, then a line for each message, with the days between."""
    names = translate("Live", ", ").join(member_name(session, member) for member in session.members)
    lines = [title_words(session), host_name(session.host_url), translate("Live", "Members: {0}").format(names)]
    day = None
    for item in items:
        if local_day(item.at) != day:
            day = local_day(item.at)
            lines += ["", dates.day_in_short(item.at)]
        lines.append(_line(item))
    return "\n".join(lines) + "\n"


def _line(item: TimelineItem) -> str:
    who = translate("Live", "I") if item.outgoing else item.sender
    file = translate("Live", "[File: {0}]").format(item.file.name) if item.file is not None else ""
    words = " ".join(part for part in (file, body_of(item)) if part)
    return translate("Live", "{0} ({1}): {2}").format(who, dates.clock(item.at), words)
