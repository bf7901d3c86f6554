"""What becomes of what is typed, or of a file, in a session."""

import uuid
from collections import deque
from dataclasses import dataclass, field, replace

import shiboken6
from PySide6.QtCore import QObject, Signal

from liveletter.bridge.commands import SayLive, SendLiveFile
from liveletter.domain.chat import ChatMessage
from liveletter.domain.errors import EngineUnavailable, LiveletterError
from liveletter.window.context import Context
from liveletter.window.parts.engine_words import engine_words


@dataclass(frozen=True, slots=True)
class Word:
    """One text or file for a session. `origin_id` is made once for it, so that asking twice says it once."""

    session_id: int
    text: str = ""
    path: str = ""  # of a file
    origin_id: str = field(default_factory=lambda: str(uuid.uuid4()))

    def command(self) -> SayLive | SendLiveFile:
        """What the engine is asked to do."""
        if self.path:
            return SendLiveFile(self.session_id, self.path, self.origin_id)
        return SayLive(self.session_id, self.text, self.origin_id)


class SessionSaying(QObject):
    """Says one after the other. What cannot be said comes back, with all that was typed after it."""

    said = Signal(object)  # ChatMessage
    returned = Signal(int, str, str)  # session id, the texts, why

    def __init__(self, *, ctx: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._queue: deque[Word] = deque()
        self._is_working = False
        self._unsure: dict[tuple[int, str], str] = {}  # origin-ids of texts that came back

    def say(self, session_id: int, text: str) -> None:
        """Say this."""
        word = Word(session_id, text)
        known = self._unsure.get((session_id, text))
        self._add(replace(word, origin_id=known) if known else word)

    def send_files(self, session_id: int, paths: list[str]) -> None:
        """Send these."""
        for path in paths:
            self._add(Word(session_id, path=path))

    def _add(self, word: Word) -> None:
        self._queue.append(word)
        if not self._is_working:
            self._is_working = True
            self._ctx.run(self._work())

    async def _work(self) -> None:
        try:
            while self._queue:
                await self._send(self._queue[0])
                self._queue.popleft()
        except LiveletterError as error:
            self._hand_back(engine_words(error))
        except BaseException:
            self._hand_back("")
            raise
        finally:
            self._is_working = False

    async def _send(self, word: Word) -> None:
        if word.text:
            self._unsure[word.session_id, word.text] = word.origin_id
        message = await self._ask(word.command())
        self._unsure.pop((word.session_id, word.text), None)
        if shiboken6.isValid(self):
            self.said.emit(message)

    async def _ask(self, command: SayLive | SendLiveFile) -> ChatMessage:
        """Ask once more where the engine died before it answered: it may have kept it, and says it once."""
        try:
            return await self._ctx.client.call(command)
        except EngineUnavailable:
            return await self._ctx.client.call(command)

    def _hand_back(self, why: str) -> None:
        texts: dict[int, list[str]] = {}
        while self._queue:
            word = self._queue.popleft()
            texts.setdefault(word.session_id, [])
            if word.text:
                texts[word.session_id].append(word.text)
        if shiboken6.isValid(self):
            for session_id, lines in texts.items():
                self.returned.emit(session_id, "\n".join(lines), why)
