"""The talk with one person: timeline, typing notice, input, and what is known before and after sending.

The chat pane by a mail, the chat window and the conversation page are all made of it.
"""

import contextlib
import uuid
from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from liveletter.bridge.commands import SendChat, SendTyping
from liveletter.domain.addresses import AddressKind
from liveletter.domain.chat import ChatMessage
from liveletter.domain.conversation import TimelineItem
from liveletter.domain.errors import EngineUnavailable, LiveletterError
from liveletter.domain.people import Person
from liveletter.events import PeopleChanged, TypingChanged
from liveletter.settings import TYPING
from liveletter.window.chat.attention import Attention
from liveletter.window.chat.chat_address import ChatAddressBar
from liveletter.window.chat.chat_input import ChatInput
from liveletter.window.chat.chat_status import ChatStatus
from liveletter.window.chat.presence_follower import PresenceFollower
from liveletter.window.chat.timeline_order import item_of
from liveletter.window.chat.timeline_view import TimelineView
from liveletter.window.context import Context
from liveletter.window.parts import theme
from liveletter.window.parts.buttons import icon_button
from liveletter.window.parts.labels import plain_label
from liveletter.window.parts.lifetime import listen

_LONGEST_TYPING = 60_000  # milliseconds; who went away while writing does not tell so


@dataclass(frozen=True, slots=True)
class Matter:
    """With whom, and about which mail (empty: about none)."""

    person_id: int = 0
    about: str = ""  # Message-ID
    subject: str = ""


class Talk(QWidget):
    """What passes with a person, and the place to say something. What is typed is kept per person and matter."""

    person_changed = Signal(object)  # Person: shown, renamed, or given an address
    mail_requested = Signal(int)  # person id: write a mail instead

    def __init__(self, *, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("talk")
        self._ctx = ctx
        self._matter = Matter()
        self._person: Person | None = None
        self._drafts: dict[Matter, str] = {}
        self.timeline = TimelineView(ctx=ctx, parent=self)
        self.presence = PresenceFollower(ctx=ctx, parent=self)
        self.input = ChatInput(parent=self)
        self.send = icon_button("sendChat", "send", self.tr("Send (Enter)"), size=theme.ICON + 2)
        self.status = ChatStatus(parent=self)
        self.typing = plain_label("typing", dim=True)
        self.no_address = ChatAddressBar(ctx=ctx, parent=self)
        self._typing_ends = QTimer(self, singleShot=True, interval=_LONGEST_TYPING)
        self.attention = Attention(ctx=ctx, place=self, timeline=self.timeline)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._entry = QWidget(self)
        row = QHBoxLayout(self._entry)
        row.setContentsMargins(theme.PAD, theme.GAP, theme.PAD, 4)
        row.setSpacing(theme.GAP // 2)
        row.addWidget(self.input, 1, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self.send, 0, Qt.AlignmentFlag.AlignBottom)
        line = QFrame(self, frameShape=QFrame.Shape.HLine, frameShadow=QFrame.Shadow.Plain)
        line.setForegroundRole(self.palette().ColorRole.Mid)
        self.typing.setContentsMargins(theme.PAD, 0, theme.PAD, 4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.timeline, 1)
        for widget in (self.typing, line, self._entry, self.status, self.no_address):
            layout.addWidget(widget)
        self.typing.hide()
        self._show_entry()

    def _connect(self) -> None:
        self.input.submitted.connect(self._on_submitted)
        self.input.typing_changed.connect(self._on_typing)
        self.input.textChanged.connect(self._tell_status)
        self.send.clicked.connect(self.input.submit)
        self.status.send_again_requested.connect(self._on_send_again)
        self.timeline.acts.send_again_requested.connect(self._on_send_again)
        self.timeline.newest_changed.connect(self._tell_status)
        self.timeline.model.arrived.connect(self._on_arrived)
        self._typing_ends.timeout.connect(self.typing.hide)
        self.presence.presence_changed.connect(self._tell_status)
        self.no_address.mail_requested.connect(self.mail_requested)
        self.no_address.address_added.connect(self._look_at_person)
        listen(self, self._ctx.bus, TypingChanged, self._on_typing_changed)
        listen(self, self._ctx.bus, PeopleChanged, self._on_people_changed)

    # ---- what it offers

    @property
    def person(self) -> Person | None:
        """Whom the talk is with."""
        return self._person

    @property
    def matter(self) -> Matter:
        """With whom and about what."""
        return self._matter

    def open(self, matter: Matter, *, only_matter: bool, draft: str = "") -> None:
        """Talk with this person; `only_matter`: show only what was said about the mail."""
        self._keep_draft()
        self._matter = matter
        self._person = self._ctx.reader.person(matter.person_id)
        name = self._person.name if self._person else ""
        if only_matter and matter.about:
            self.timeline.show_transcript(matter.person_id, name, matter.about)
        else:
            self.timeline.show_person(matter.person_id, name)
        self.input.put(draft or self._drafts.pop(matter, ""))
        self._show_typing(False)
        self.presence.follow(matter.person_id)
        self._show_person()
        self.attention.look()

    def speak_about(self, matter: Matter) -> None:
        """Go on with the same person about something else; what is typed stays."""
        text = self.input.toPlainText()
        self.input.put("")
        self.open(matter, only_matter=False, draft=text)

    def close_talk(self) -> None:
        """Talk with nobody; what is typed is kept."""
        self._keep_draft()
        self._matter, self._person = Matter(), None
        self.input.put("")
        self.timeline.show_nothing()
        self.presence.follow(0)
        self.attention.look()

    def take_draft(self) -> str:
        """What is typed, to be carried elsewhere; the input is empty afterwards."""
        text = self.input.toPlainText()
        self.input.put("")
        return text

    def _keep_draft(self) -> None:
        text = self.input.toPlainText()
        if text.strip():
            self._drafts[self._matter] = text
        else:
            self._drafts.pop(self._matter, None)

    # ---- sending

    def _on_submitted(self, text: str) -> None:
        self.presence.ask()
        self._ctx.run(self._send(self._matter, text))

    def _on_send_again(self, item: TimelineItem) -> None:
        matter = Matter(self._matter.person_id, item.about, item.title)
        self._ctx.run(self._send(matter, item.text, keep=False))

    async def _send(self, matter: Matter, text: str, *, keep: bool = True) -> None:
        try:
            message = await self._say(SendChat(matter.person_id, text, matter.about, matter.subject, str(uuid.uuid4())))
        except BaseException:
            if keep and shiboken6.isValid(self):
                self._give_back(matter, text)
            raise
        if shiboken6.isValid(self) and matter.person_id == self._matter.person_id:
            self.timeline.take(item_of(message, ""))

    async def _say(self, command: SendChat) -> ChatMessage:
        """Ask once more where the engine died before it answered: it may have kept the message, and says it once."""
        try:
            return await self._ctx.client.call(command)
        except EngineUnavailable:
            return await self._ctx.client.call(command)

    def _give_back(self, matter: Matter, text: str) -> None:
        here = matter == self._matter
        later = self.input.toPlainText() if here else self._drafts.get(matter, "")
        whole = f"{text}\n{later}" if later.strip() else text
        if here:
            self.input.put(whole)
            self._tell_status()
        else:
            self._drafts[matter] = whole

    def _on_typing(self, typing: bool) -> None:
        if self._matter.person_id and self._ctx.settings[TYPING]:
            self._ctx.run(self._tell_typing(self._matter.person_id, typing))

    async def _tell_typing(self, person_id: int, typing: bool) -> None:
        with contextlib.suppress(LiveletterError):  # only a courtesy
            await self._ctx.client.call(SendTyping(person_id, typing))

    # ---- events

    def _on_typing_changed(self, event: TypingChanged) -> None:
        if event.person_id == self._matter.person_id != 0 and self._person is not None:
            self.typing.setText(self.tr("{0} is writing…").format(self._person.name))
            self._show_typing(event.typing)

    def _on_arrived(self, own: bool) -> None:
        if not own:
            self._show_typing(False)

    def _show_typing(self, typing: bool) -> None:
        self.typing.setVisible(typing)
        if typing:
            self._typing_ends.start()
        else:
            self._typing_ends.stop()

    def _on_people_changed(self, event: PeopleChanged) -> None:
        if self._matter.person_id and (not event.person_ids or self._matter.person_id in event.person_ids):
            self._look_at_person()

    def _look_at_person(self) -> None:
        person = self._ctx.reader.person(self._matter.person_id)
        if person is not None and person != self._person:
            self._person = person
            self.presence.ask()
            self._show_person()

    def _show_person(self) -> None:
        if self._person is not None:
            words = self.tr("Write to {0}").format(self._person.name)
            self.input.setPlaceholderText(words)
            self.input.setAccessibleName(words)
            self.no_address.show_person(self._person.id, self._person.name)
            self.person_changed.emit(self._person)
        self._show_entry()
        self._tell_status()

    def _show_entry(self) -> None:
        person = self._person
        reachable = person is not None and person.first(AddressKind.XMPP) is not None
        was_writing = self.input.hasFocus()
        self._entry.setVisible(reachable)
        self.status.setVisible(reachable)
        self.no_address.setVisible(person is not None and not reachable)
        self.setFocusProxy(self.input if reachable else self.no_address.enter)
        if was_writing and not reachable:
            self.timeline.setFocus()

    def _tell_status(self) -> None:
        items = self.timeline.model.items()
        last = items[-1] if items and items[-1] == self.timeline.last_own else None
        name = self._person.name if self._person else ""
        self.status.tell(name=name, presence=self.presence.presence, last=last, writing=bool(self.input.text()))
        self.send.setEnabled(bool(self.input.text()))
