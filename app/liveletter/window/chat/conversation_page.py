"""All that passes with one person, in one timeline, and the place to answer."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liveletter.domain.addresses import AddressKind
from liveletter.domain.conversation import ItemKind
from liveletter.domain.people import Person
from liveletter.window.chat.matter import Matter
from liveletter.window.chat.talk import Talk
from liveletter.window.context import Context
from liveletter.window.parts.buttons import flat_button, icon_button
from liveletter.window.people.person_header import PersonHeader


class ConversationPage(QWidget):
    """A person's page: mails and chats in order, filtered as one likes."""

    write_mail_requested = Signal(int)  # person id
    reply_by_mail_requested = Signal(int, list)  # person id, chat ids (empty: the whole chat)
    edit_requested = Signal(int)  # person id
    popout_requested = Signal(int, str, str, int, str)  # person id, about, subject, mail id, what is typed
    mail_instead_requested = Signal(int, str, str, str, tuple)  # person id, text, about, subject, outgoing ids
    mail_activated = Signal(int)  # mail id
    watched_changed = Signal(int)  # the person whose chat the user looks at; 0: nobody's

    def __init__(self, *, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("conversationPage")
        self._ctx = ctx
        self.header = PersonHeader(parent=self)
        self.talk = Talk(ctx=ctx, parent=self)
        self.write_button = flat_button("writeMail", self.tr("Write mail"), icon="compose")
        self.reply_button = flat_button("conversationReplyByMail", self.tr("Reply by mail"), icon="reply-by-mail")
        self.edit_button = icon_button("editPerson", "edit", self.tr("Edit person"))
        self.popout_button = icon_button("conversationPopout", "popout", self.tr("Open in a window of its own"))
        for button in (self.write_button, self.reply_button, self.edit_button, self.popout_button):
            self.header.add_button(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self.talk, 1)
        self.setFocusProxy(self.talk)
        self._connect()

    def _connect(self) -> None:
        self.write_button.clicked.connect(lambda: self.write_mail_requested.emit(self.person_id))
        self.reply_button.clicked.connect(self._on_reply_asked)
        self.edit_button.clicked.connect(lambda: self.edit_requested.emit(self.person_id))
        self.popout_button.clicked.connect(self._on_popout_asked)
        self.talk.person_changed.connect(self._on_person_changed)
        self.talk.presence.presence_changed.connect(self._show_header)
        self.talk.mail_requested.connect(self.write_mail_requested)
        self.talk.mail_instead_requested.connect(self.mail_instead_requested)
        self.talk.timeline.mail_activated.connect(self.mail_activated)
        self.talk.timeline.reply_by_mail_requested.connect(self.reply_by_mail_requested)
        self.talk.attention.watched_changed.connect(self.watched_changed)

    @property
    def person_id(self) -> int:
        """Whose page it is; 0: nobody's."""
        return self.talk.matter.person_id

    def show_person(self, person_id: int, *, chat_id: int = 0, draft: str = "") -> None:
        """Show this person's page; `chat_id`: bring that message into sight. What is typed for each is kept."""
        if person_id != self.person_id or draft:
            self.talk.open(Matter(person_id), only_matter=False, draft=draft)
        if chat_id:
            self.show_chat_message(chat_id)
        self._show_header()

    def show_chat_message(self, chat_id: int) -> None:
        """Bring a chat message into sight, however far back it is."""
        self.talk.timeline.show_item(ItemKind.CHAT, chat_id)

    def _on_reply_asked(self) -> None:
        chosen = [item.id for item in self.talk.timeline.list.chosen() if item.kind is ItemKind.CHAT]
        self.reply_by_mail_requested.emit(self.person_id, chosen)

    def _on_popout_asked(self) -> None:
        self.popout_requested.emit(self.person_id, "", "", 0, self.talk.take_draft())

    def _on_person_changed(self, person: Person) -> None:
        has_mail = person.first(AddressKind.MAIL) is not None
        self.reply_button.setEnabled(has_mail)
        self.write_button.setEnabled(has_mail)
        why = "" if has_mail else self.tr("No mail address of {0} is known").format(person.name)
        self.reply_button.setToolTip(why)
        self.write_button.setToolTip(why)
        self._show_header()

    def _show_header(self) -> None:
        person = self.talk.person
        self.header.show_person(person.name if person else "", self.talk.presence.presence)
