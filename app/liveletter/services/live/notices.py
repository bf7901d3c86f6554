"""Notices of what others say in live sessions (MISSION L14): one for what comes at once, of the last word.

Of what was said a while ago (the program was away, or a guest has just joined and hears all of it), page by page
comes; that is told once it is quiet, with when it was said: desktops show when they were told.
"""

import asyncio
from collections.abc import Sequence
from datetime import datetime

from liveletter.domain.chat import ChatMessage
from liveletter.domain.live import LiveSession
from liveletter.ports import Clock, MailStore
from liveletter.services.notices import NoticeService
from liveletter.tasks import TaskGroup

FRESH = 120.0  # seconds: what was said longer ago is no news of this moment
QUIET = 1.0  # seconds without another word


class SessionNotices:
    """Shared by all lines."""

    def __init__(self, *, notices: NoticeService, mails: MailStore, clock: Clock, tasks: TaskGroup) -> None:
        self._notices = notices
        self._mails = mails
        self._clock = clock
        self._tasks = tasks
        self._held: dict[int, tuple[LiveSession, ChatMessage]] = {}  # by session

    def heard(self, session: LiveSession, said: Sequence[ChatMessage]) -> None:
        """Others said this, in order."""
        if not said:
            return
        if not self.is_old(said[-1]):
            self._held.pop(session.id, None)
            self._raise(session, said[-1])
            return
        is_first = session.id not in self._held
        self._held[session.id] = (session, said[-1])
        if is_first:
            self._tasks.spawn(self._when_quiet(session.id), name="a notice of what was missed")

    def is_old(self, message: ChatMessage) -> bool:
        """Whether it was said longer ago."""
        return message.at < self._clock.now() - FRESH

    async def _when_quiet(self, session_id: int) -> None:
        while (held := self._held.get(session_id)) is not None:
            await asyncio.sleep(QUIET)
            if self._held.get(session_id) is held:
                del self._held[session_id]
                self._raise(*held)

    def _raise(self, session: LiveSession, message: ChatMessage) -> None:
        person_id, name = _who(session, message)
        letter = (self._mails.by_message_id(session.message_id) if session.message_id else None) or 0
        if not session.recorded:
            self._notices.raise_unrecorded(session.id, person_id, name, letter)
            return
        words = message.file.name if message.file else message.body
        if self.is_old(message):
            words = f"{_when(message.at, self._clock.now())} · {words}"
        alone = len(session.others) == 1
        who = f"{name} ({session.title})" if session.title else name
        self._notices.raise_chat(person_id, who, words, session_id=session.id, mail_id=letter, can_reply=alone)


def _when(moment: float, now: float) -> str:
    """The time in the user's zone, as ISO 8601 writes it; with the day where that is not today."""
    said, today = (datetime.fromtimestamp(at).astimezone() for at in (moment, now))
    return f"{said:%H:%M}" if said.date() == today.date() else f"{said:%Y-%m-%d %H:%M}"


def _who(session: LiveSession, message: ChatMessage) -> tuple[int, str]:
    member = session.member(message.member)
    name = member.name or member.address if member is not None else ""
    return message.person_id or (member.person_id if member is not None else 0), name or session.title
