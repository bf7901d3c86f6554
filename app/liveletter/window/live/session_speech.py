"""The way from what is typed in a session to what is said there."""

from PySide6.QtCore import QObject

from liveletter.domain.chat import ChatMessage
from liveletter.domain.conversation import TimelineItem
from liveletter.window.chat.drafts import before
from liveletter.window.chat.entry import Entry
from liveletter.window.chat.session_saying import SessionSaying
from liveletter.window.context import Context
from liveletter.window.live.session_feed import SessionFeed
from liveletter.window.live.session_notes import SessionNotes
from liveletter.window.live.writing import Writing
from liveletter.window.timeline.timeline_order import item_of


class SessionSpeech(QObject):
    """Says what is typed, in one session after the other; what is typed and not said is kept for each."""

    def __init__(
        self, *, ctx: Context, entry: Entry, feed: SessionFeed, notes: SessionNotes, writing: Writing, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._entry = entry
        self._feed = feed
        self._notes = notes
        self._writing = writing
        self._session_id = 0
        self._drafts: dict[int, str] = {}
        self._saying = SessionSaying(ctx=ctx, parent=self)
        self._saying.said.connect(self._on_said)
        self._saying.returned.connect(self._on_returned)
        entry.input.submitted.connect(self._on_submitted)
        entry.input.textChanged.connect(self._on_typed)
        entry.files_chosen.connect(self._on_files_chosen)

    def follow(self, session_id: int, *, draft: str = "") -> None:
        """What is typed from now on goes there; 0: nowhere."""
        self._keep()
        self._session_id = session_id
        self._entry.input.put(draft or self._drafts.pop(session_id, ""))
        self._on_typed()

    def take_draft(self) -> str:
        """What is typed, to be carried elsewhere; the input is empty afterwards."""
        text = self._entry.input.toPlainText()
        self._entry.input.put("")
        return text

    def say_again(self, item: TimelineItem) -> None:
        """Say once more what failed."""
        if self._session_id:
            self._saying.say(self._session_id, item.text)

    # ---- the way out

    def _on_submitted(self, text: str) -> None:
        if self._session_id:
            self._notes.hush()
            self._saying.say(self._session_id, text)

    def _on_files_chosen(self, paths: list[str]) -> None:
        if self._session_id:
            self._saying.send_files(self._session_id, list(paths))

    def _on_typed(self) -> None:
        self._entry.send.setEnabled(bool(self._entry.input.text()))
        if self._session_id and self._entry.input.hasFocus() and self._entry.input.text():
            self._writing.tell()

    def _on_said(self, message: ChatMessage) -> None:
        if message.session_id == self._session_id:
            self._feed.take(item_of(message, ""))

    def _on_returned(self, session_id: int, text: str, why: str) -> None:
        if session_id == self._session_id:
            if text:
                self._entry.input.put(before(text, self._entry.input.toPlainText()))
                self._on_typed()
            self._notes.complain(why)
        elif text:
            self._drafts[session_id] = before(text, self._drafts.get(session_id, ""))

    def _keep(self) -> None:
        text = self.take_draft()
        if self._session_id and text.strip():
            self._drafts[self._session_id] = text
