"""Keeps what is being written: saved by itself, sent, or dropped, one at a time and never two at once."""

import asyncio
import uuid
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from liveletter.bridge.commands import DropDraft, SaveDraft, SendMail
from liveletter.domain.errors import LiveletterError
from liveletter.domain.mail import Draft
from liveletter.window.composer import draft_rules
from liveletter.window.context import Context
from liveletter.window.parts.engine_words import engine_words

PAUSE = 20_000  # milliseconds between two saves by itself


class DraftKeeper(QObject):
    """One draft's way to the engine. `take` tells what the fields hold now."""

    kept = Signal()
    not_kept = Signal(str)  # a sentence

    def __init__(self, *, ctx: Context, draft: Draft, take: Callable[[], Draft], parent: QObject) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._take = take
        self._kept = draft
        self._draft_id = draft.draft_id
        self._message_id = draft.message_id
        self._one_at_a_time = asyncio.Lock()
        self._over = False
        self._timer = QTimer(self)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._on_time)
        self._timer.start()

    @property
    def changed(self) -> bool:
        """Whether something would be lost if the window went now."""
        return not self._over and draft_rules.differs(self._take(), self._kept)

    @property
    def is_stored(self) -> bool:
        """Whether the engine holds a draft of it."""
        return self._draft_id != 0

    def current(self) -> Draft:
        """What the fields hold, with what the engine needs to know it again."""
        return replace(self._take(), draft_id=self._draft_id, message_id=self._message_id)

    async def keep(self) -> bool:
        """Save it where it changed; False where that failed (told by `not_kept`)."""
        async with self._one_at_a_time:
            if not self.changed:
                return True
            draft = self.current()
            try:
                self._draft_id = await self._ctx.client.call(SaveDraft(draft))
            except LiveletterError as error:
                self.not_kept.emit(engine_words(error))
                return False
            self._kept = draft
            self.kept.emit()
            return True

    async def send(self, domain: str) -> int:
        """Put it into the outbox; a second try bears the same Message-ID. Raises LiveletterError: not sent."""
        async with self._one_at_a_time:
            self._message_id = self._message_id or f"{uuid.uuid4().hex}@{domain}"
            outgoing_id = await self._ctx.client.call(SendMail(self.current()))
            self._end()
            return outgoing_id

    async def drop(self) -> None:
        """Forget it. Raises LiveletterError."""
        async with self._one_at_a_time:
            if self._draft_id:
                await self._ctx.client.call(DropDraft(self._draft_id))
            self._end()

    def _end(self) -> None:
        self._over = True
        self._timer.stop()

    def _on_time(self) -> None:
        if self.changed:
            self._ctx.run(self.keep())
