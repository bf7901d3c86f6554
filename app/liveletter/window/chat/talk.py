"""The talk with one person: timeline, typing notice, input, and what is known before and after sending.

The chat pane by a mail, the chat window and the conversation page are all made of it.
"""

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from liveletter.domain.addresses import AddressKind
from liveletter.domain.conversation import TimelineItem
from liveletter.domain.people import Person
from liveletter.events import LiveSessionChanged, PeopleChanged
from liveletter.window.chat.attention import Attention
from liveletter.window.chat.away_bar import AwayBar
from liveletter.window.chat.chat_address import ChatAddressBar
from liveletter.window.chat.chat_status import ChatStatus, Note
from liveletter.window.chat.entry import Entry
from liveletter.window.chat.file_drop import FileDrop
from liveletter.window.chat.history_place import HistoryPlace
from liveletter.window.chat.matter import Matter
from liveletter.window.chat.presence_follower import PresenceFollower
from liveletter.window.chat.session_way import SessionWay
from liveletter.window.chat.speech import Speech
from liveletter.window.chat.typing_notice import TypingNotice
from liveletter.window.context import Context
from liveletter.window.parts.lifetime import listen
from liveletter.window.timeline.item_deeds import Deed
from liveletter.window.timeline.timeline_view import TimelineView


class Talk(QWidget):
    """What passes with a person, and the place to say something. What is typed is kept per person and matter."""

    person_changed = Signal(object)  # Person: shown, renamed, or given an address
    mail_requested = Signal(int)  # person id: write a mail instead
    mail_instead_requested = Signal(int, str, str, str, tuple)  # person id, text, about, subject, outgoing ids

    def __init__(self, *, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("talk")
        self._ctx = ctx
        self._matter = Matter()
        self._person: Person | None = None
        self.timeline = TimelineView(ctx=ctx, parent=self)
        self.presence = PresenceFollower(ctx=ctx, parent=self)
        self.away = AwayBar(parent=self)
        self.history = HistoryPlace(ctx=ctx, parent=self)
        self.way = SessionWay(ctx=ctx, parent=self)
        self.entry = Entry(parent=self)
        self.input, self.send = self.entry.input, self.entry.send
        self.status = ChatStatus(parent=self)
        self.typing = TypingNotice(ctx=ctx, parent=self)
        self.no_address = ChatAddressBar(ctx=ctx, parent=self)
        self.attention = Attention(ctx=ctx, place=self, timeline=self.timeline)
        self._speech = Speech(
            ctx=ctx,
            entry=self.entry,
            bar=self.away,
            history=self.history,
            way=self.way,
            status=self.status,
            timeline=self.timeline,
            presence=self.presence,
            parent=self,
        )
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        line = QFrame(self, frameShape=QFrame.Shape.HLine, frameShadow=QFrame.Shadow.Plain)
        line.setForegroundRole(self.palette().ColorRole.Mid)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.timeline, 1)
        for widget in (self.typing, line, self.history, self.away, self.way, self.entry, self.status, self.no_address):
            layout.addWidget(widget)
        order = (self.input, *self.away.controls, self.send, self.entry.attach)
        for before, after in pairwise(order):
            self.setTabOrder(before, after)
        self.entry.add_shortcut(self)
        self._show_entry()

    def _connect(self) -> None:
        self.input.typing_changed.connect(self.typing.tell)
        self.input.textChanged.connect(self._tell_status)
        self.status.send_again_requested.connect(lambda item: self.timeline.acts.run(Deed.AGAIN, item))
        FileDrop(place=self, target=self.entry).files_dropped.connect(self.entry.files_chosen)
        self.timeline.newest_changed.connect(self._tell_status)
        self.timeline.model.arrived.connect(self._on_arrived)
        self.timeline.feed.own_line.changed.connect(self._tell_status)
        self.timeline.acts.told.connect(self._on_told)
        self.timeline.acts.history_requested.connect(self._on_history_requested)
        self.presence.presence_changed.connect(self._tell_status)
        self.no_address.mail_requested.connect(self.mail_requested)
        self.no_address.address_added.connect(self._look_at_person)
        self.away.room_changed.connect(self._tell_status)
        self._speech.changed.connect(self._tell_status)
        self._speech.mail_instead_requested.connect(self.mail_instead_requested)
        self.way.session_activated.connect(self.timeline.session_activated)
        listen(self, self._ctx.bus, PeopleChanged, self._on_people_changed)
        listen(self, self._ctx.bus, LiveSessionChanged, lambda _: self._show_entry())

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
        self._matter = matter
        self._person = self._ctx.reader.person(matter.person_id)
        name = self._person.name if self._person else ""
        if only_matter and matter.about:
            self.timeline.show_transcript(matter.person_id, name, matter.about)
        else:
            self.timeline.show_person(matter.person_id, name)
        self.status.note(Note())
        self._speech.follow(matter, draft=draft)
        self.typing.follow(matter.person_id, name)
        self.presence.follow(matter.person_id)
        self._show_person()
        self.attention.look()

    def speak_about(self, matter: Matter) -> None:
        """Go on with the same person about something else; what is typed stays."""
        self.open(matter, only_matter=False, draft=self.take_draft())

    def close_talk(self) -> None:
        """Talk with nobody; what is typed is kept."""
        self._matter, self._person = Matter(), None
        self._speech.follow(self._matter)
        self.timeline.show_nothing()
        self.typing.follow(0, "")
        self.presence.follow(0)
        self.attention.look()

    def take_draft(self) -> str:
        """What is typed, to be carried elsewhere; the input is empty afterwards."""
        return self._speech.take_draft()

    def forget(self, person_id: int, about: str, text: str) -> None:
        """A composer was opened with this text: it need not stand here any more."""
        self._speech.forget(person_id, about, text)

    # ---- Qt's events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.away.isVisible():
            self.away.give_up()
        else:
            super().keyPressEvent(event)

    # ---- events

    def _on_arrived(self, own: bool) -> None:
        if not own:
            self.typing.cease()

    def _on_told(self, words: str) -> None:
        self.status.note(Note(0, words))
        self._tell_status()

    def _on_history_requested(self, chat_id: int) -> None:
        from liveletter.window.history.offer_dialog import open_offer

        open_offer(self._ctx, self.window(), chat_id=chat_id)

    def _on_people_changed(self, event: PeopleChanged) -> None:
        if self._matter.person_id and (not event.person_ids or self._matter.person_id in event.person_ids):
            self._look_at_person()

    def _look_at_person(self) -> None:
        person = self._ctx.reader.person(self._matter.person_id)
        if person is not None and person != self._person:
            self._person = person
            self.typing.follow(person.id, person.name)
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
        self.way.follow(person)
        has_address = person is not None and person.first(AddressKind.XMPP) is not None
        reachable = has_address or self.way.session_id > 0
        self.entry.offer_history(has_address)
        was_writing = self.input.hasFocus()
        self.entry.setVisible(reachable)
        self.no_address.setVisible(person is not None and not reachable)
        self.setFocusProxy(self.input if reachable else self.no_address.enter)
        if was_writing and not reachable:
            self.timeline.setFocus()

    def _tell_status(self) -> None:
        name = self._person.name if self._person else ""
        self.status.setVisible(not self.entry.isHidden() and self.away.isHidden())  # the bar says it
        self.status.tell(
            name=name,
            presence=self.presence.presence,
            last=self._last(),
            writing=bool(self.input.text()),
            online=self.timeline.feed.own_line.online,
        )
        self.send.setEnabled(bool(self.input.text()) and not self.away.holds)

    def _last(self) -> TimelineItem | None:
        """The user's newest message, where nothing came after it."""
        items = self.timeline.model.items()
        return items[-1] if items and items[-1] == self.timeline.last_own else None
