"""All that passes with one person, in one timeline, and the place to answer."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from liveletter.domain.addresses import AddressKind
from liveletter.domain.conversation import ItemKind
from liveletter.domain.people import Person
from liveletter.window.chat.matter import Matter
from liveletter.window.chat.talk_place import TalkPlace
from liveletter.window.context import Context
from liveletter.window.parts.buttons import flat_button, icon_button
from liveletter.window.people.person_header import PersonHeader


class ConversationPage(TalkPlace):
    """A person's page: mails and chats in order, filtered as one likes."""

    edit_requested = Signal(int)  # person id

    def __init__(self, *, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(ctx=ctx, name="conversationPage", header=PersonHeader(), parent=parent)
        self.write_button = flat_button("writeMail", self.tr("Write mail"), icon="compose")
        self.reply_button = flat_button("conversationReplyByMail", self.tr("Reply by mail"), icon="reply-by-mail")
        self.edit_button = icon_button("editPerson", "edit", self.tr("Edit person"))
        self.popout_button = icon_button("conversationPopout", "popout", self.tr("Open in a window of its own"))
        for button in (self.write_button, self.reply_button, self.edit_button, self.popout_button):
            self.header.add_button(button)
        self.write_button.clicked.connect(lambda: self.mail_requested.emit(self.person_id))
        self.reply_button.clicked.connect(self._on_reply_asked)
        self.edit_button.clicked.connect(lambda: self.edit_requested.emit(self.person_id))
        self.popout_button.clicked.connect(self._on_popout_asked)
        self.person_changed.connect(self._enable_mail)

    def show_person(self, person_id: int, *, chat_id: int = 0, draft: str = "") -> None:
        """Show this person's page; `chat_id`: bring that message into sight. What is typed for each is kept."""
        if person_id != self.person_id or draft:
            self.talk.open(Matter(person_id), only_matter=False, draft=draft)
        if chat_id:
            self.show_chat_message(chat_id)
        self.show_header()

    def show_chat_message(self, chat_id: int) -> None:
        """Bring a chat message into sight, however far back it is."""
        self.talk.timeline.show_item(ItemKind.CHAT, chat_id)

    def _on_reply_asked(self) -> None:
        self.reply_by_mail_requested.emit(self.person_id, self.chosen_chats())

    def _on_popout_asked(self) -> None:
        self.popout_requested.emit(self.person_id, "", "", 0, self.talk.take_draft())

    def _enable_mail(self, person: Person) -> None:
        has_mail = person.first(AddressKind.MAIL) is not None
        self.reply_button.setEnabled(has_mail)
        self.write_button.setEnabled(has_mail)
        why = "" if has_mail else self.tr("No mail address of {0} is known").format(person.name)
        self.reply_button.setToolTip(why)
        self.write_button.setToolTip(why)
