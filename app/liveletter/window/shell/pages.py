"""What the middle of the window shows: mail, a conversation, what was found, or a welcome."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from liveletter.events import TroubleArose
from liveletter.window.context import Context
from liveletter.window.mail.mail_page import MailPage
from liveletter.window.parts.lifetime import listen
from liveletter.window.reading import ARCHIVE_TOPIC

if TYPE_CHECKING:
    from liveletter.domain.mail import MailRow
    from liveletter.window.accounts.welcome_page import WelcomePage
    from liveletter.window.chat.conversation_page import ConversationPage
    from liveletter.window.search.search_page import SearchPage


class Pages(QStackedWidget):
    """The pages. All but mail are built when they are first shown, and told, to be joined."""

    conversation_built = Signal(object)
    search_built = Signal(object)
    page_changed = Signal()

    def __init__(self, *, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pages")
        self._ctx = ctx
        self._before_search: QWidget | None = None
        self.mail = MailPage(ctx=ctx)
        self.welcome: WelcomePage | None = None
        self.conversation: ConversationPage | None = None
        self.search: SearchPage | None = None
        self.addWidget(self.mail)
        self.currentChanged.connect(lambda _: self.page_changed.emit())
        self._unreadable = False
        listen(self, ctx.bus, TroubleArose, self._on_trouble)

    def selected(self) -> list[MailRow]:
        """The mails that an action is for: none while another page is shown."""
        return self.mail.selected() if self.currentWidget() is self.mail else []

    def show_start(self) -> None:
        """Mail, or the welcome where there is no account yet."""
        has_account = bool(self._ctx.reader.accounts())
        if not has_account and not self._unreadable:
            self.setCurrentWidget(self.welcome or self._build_welcome())
        elif self.welcome is not None and self.currentWidget() is self.welcome and not self.welcome.editor.is_saving:
            self.setCurrentWidget(self.mail)

    def _on_trouble(self, event: TroubleArose) -> None:
        """Whose archive cannot be read is not new here: no welcome under that sentence."""
        if event.topic == ARCHIVE_TOPIC:
            self._unreadable = bool(event.sentence)
            self.show_start()

    def show_mail(self) -> None:
        """The mail page."""
        self.setCurrentWidget(self.mail)

    def show_person(self, person_id: int, *, chat_id: int = 0) -> None:
        """All that passed with a person; `chat_id`: bring that message into sight."""
        page = self.conversation or self._build_conversation()
        page.show_person(person_id, chat_id=chat_id)
        self.setCurrentWidget(page)

    def _build_conversation(self) -> ConversationPage:
        from liveletter.window.chat.conversation_page import ConversationPage

        page = self.conversation = ConversationPage(ctx=self._ctx)
        self.addWidget(page)
        self.conversation_built.emit(page)
        return page

    def _build_welcome(self) -> WelcomePage:
        from liveletter.window.accounts.welcome_page import WelcomePage

        page = self.welcome = WelcomePage(ctx=self._ctx)
        page.editor.finished.connect(self.show_start)
        self.addWidget(page)
        return page

    def _build_search(self) -> SearchPage:
        from liveletter.window.search.search_page import SearchPage

        page = self.search = SearchPage(ctx=self._ctx)
        page.field.hide()  # the toolbar's field is the one to type in
        self.addWidget(page)
        self.search_built.emit(page)
        return page

    def show_search(self, text: str) -> None:
        """What was found; an empty text brings back what was shown before."""
        if not text:
            self._leave_search()
            return
        page = self.search or self._build_search()
        if self.currentWidget() is not page:
            self._before_search = self.currentWidget()
        page.search(text)
        self.setCurrentWidget(page)

    def _leave_search(self) -> None:
        if self.search is not None and self.currentWidget() is self.search:
            self.setCurrentWidget(self._before_search or self.mail)
