"""What the middle of the window shows: mail, a conversation, what was found, or a welcome."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from liveletter.window.context import Context
from liveletter.window.mail_page import MailPage
from liveletter.window.welcome import Welcome

if TYPE_CHECKING:
    from liveletter.window.conversation_page import ConversationPage
    from liveletter.window.search_page import SearchPage


class Pages(QStackedWidget):
    """The pages. Conversation and search are built when they are first shown, and told by `page_built` to be joined."""

    conversation_built = Signal(object)
    search_built = Signal(object)
    page_changed = Signal()

    def __init__(self, *, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pages")
        self._ctx = ctx
        self._before_search: QWidget | None = None
        self.mail = MailPage(ctx=ctx)
        self.welcome = Welcome()
        self.conversation: ConversationPage | None = None
        self.search: SearchPage | None = None
        self._person_id = 0
        self.addWidget(self.mail)
        self.addWidget(self.welcome)
        self.currentChanged.connect(lambda _: self.page_changed.emit())

    @property
    def person_id(self) -> int:
        """The person whose conversation is on the screen; 0: none."""
        return self._person_id if self.currentWidget() is self.conversation else 0

    def show_start(self) -> None:
        """Mail, or the welcome where there is no account yet."""
        has_account = bool(self._ctx.reader.accounts())
        if has_account and self.currentWidget() is self.welcome:
            self.setCurrentWidget(self.mail)
        elif not has_account:
            self.setCurrentWidget(self.welcome)

    def show_mail(self) -> None:
        """The mail page."""
        self.setCurrentWidget(self.mail)

    def show_person(self, person_id: int) -> None:
        """All that passed with a person."""
        if self.conversation is None:
            from liveletter.window.conversation_page import ConversationPage

            self.conversation = ConversationPage(ctx=self._ctx)
            self.addWidget(self.conversation)
            self.conversation_built.emit(self.conversation)
        self._person_id = person_id
        self.conversation.show_person(person_id)
        self.setCurrentWidget(self.conversation)
        self.page_changed.emit()

    def show_search(self, text: str) -> None:
        """What was found; an empty text brings back what was shown before."""
        if not text:
            self._leave_search()
            return
        if self.search is None:
            from liveletter.window.search_page import SearchPage

            self.search = SearchPage(ctx=self._ctx)
            self.addWidget(self.search)
            self.search_built.emit(self.search)
        if self.currentWidget() is not self.search:
            self._before_search = self.currentWidget()
        self.search.search(text)
        self.setCurrentWidget(self.search)

    def _leave_search(self) -> None:
        if self.search is not None and self.currentWidget() is self.search:
            self.setCurrentWidget(self._before_search or self.mail)
