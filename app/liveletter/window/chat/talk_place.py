"""A talk beneath its head, and what is asked of the window from there."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liveletter.domain.conversation import ItemKind
from liveletter.domain.people import Person
from liveletter.window.chat.talk import Talk
from liveletter.window.context import Context
from liveletter.window.people.person_header import PersonHeader


class TalkPlace(QWidget):
    """What the chat pane and the conversation page are both: the head's buttons are for the heirs to add."""

    reply_by_mail_requested = Signal(int, list)  # person id, chat ids (empty: the whole chat)
    popout_requested = Signal(int, str, str, int, str)  # person id, about, subject, mail id, what is typed
    mail_requested = Signal(int)  # person id: write them a mail
    mail_instead_requested = Signal(int, str, str, str, tuple)  # person id, text, about, subject, outgoing ids
    mail_activated = Signal(int)  # mail id
    watched_changed = Signal(int)  # the person whose chat the user looks at; 0: nobody's
    person_changed = Signal(object)  # Person: shown, renamed, or given an address

    def __init__(self, *, ctx: Context, name: str, header: PersonHeader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.header = header
        self.talk = Talk(ctx=ctx, parent=self)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(self.header)
        self.column.addWidget(self.talk, 1)
        self.setFocusProxy(self.talk)
        self.talk.person_changed.connect(self._on_person_changed)
        self.talk.presence.presence_changed.connect(self.show_header)
        self.talk.mail_requested.connect(self.mail_requested)
        self.talk.mail_instead_requested.connect(self.mail_instead_requested)
        self.talk.timeline.mail_activated.connect(self.mail_activated)
        self.talk.timeline.reply_by_mail_requested.connect(self.reply_by_mail_requested)
        self.talk.attention.watched_changed.connect(self.watched_changed)

    @property
    def person_id(self) -> int:
        """Whom the talk is with; 0: nobody."""
        return self.talk.matter.person_id

    def chosen_chats(self) -> list[int]:
        """The ids of the chosen chat messages, oldest first."""
        return [item.id for item in self.talk.timeline.list.chosen() if item.kind is ItemKind.CHAT]

    def show_header(self) -> None:
        """Say in the head who it is and how they stand."""
        person = self.talk.person
        self.header.show_person(person.name if person else "", self.talk.presence.presence)

    def _on_person_changed(self, person: Person) -> None:
        self.show_header()
        self.person_changed.emit(person)
