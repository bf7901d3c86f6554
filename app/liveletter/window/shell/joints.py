"""Joins what the parts of the main window tell to what is done about it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint

from liveletter.domain.addresses import Address
from liveletter.domain.errors import AddressError
from liveletter.events import (
    AccountsChanged,
    EngineReady,
    Event,
    NoticeActivated,
    SettingChanged,
    TroubleArose,
    WindowRaiseRequested,
)
from liveletter.settings import CHAT_PLACE
from liveletter.window.embed.link_drag import LinkDrag
from liveletter.window.parts.engine_words import engine_words
from liveletter.window.parts.lifetime import listen
from liveletter.window.shell.actions import context_menu

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from liveletter.domain.mail import Mailbox
    from liveletter.window.chat.chat_pane import ChatPane
    from liveletter.window.chat.conversation_page import ConversationPage
    from liveletter.window.chat.talk_place import TalkPlace
    from liveletter.window.context import Context
    from liveletter.window.mail.mail_actions import MailActions
    from liveletter.window.outbox.outbox_bar import OutboxBar
    from liveletter.window.outbox.outbox_window import OutboxWindow
    from liveletter.window.search.search_page import SearchPage
    from liveletter.window.shell.actions import Actions
    from liveletter.window.shell.message_bar import MessageBar
    from liveletter.window.shell.navigation import Navigation
    from liveletter.window.shell.opener import Opener
    from liveletter.window.shell.pages import Pages
    from liveletter.window.shell.sidebar import Sidebar
    from liveletter.window.shell.status import Status
    from liveletter.window.shell.toolbar import SearchField
    from liveletter.window.shell.watching import Watching

TOLD = 5000  # milliseconds that the status bar tells something


def join_sidebar(sidebar: Sidebar, *, pages: Pages, navigation: Navigation, opener: Opener, mails: MailActions) -> None:
    """Folders and people lead to what is theirs."""
    sidebar.folders.folder_chosen.connect(navigation.show_folder)
    sidebar.folders.folder_found.connect(pages.mail.show_folder)
    sidebar.folders.clicked.connect(lambda: navigation.show_mails())  # perhaps the chosen one: its mails once more
    sidebar.folders.account_edit_asked.connect(opener.edit_account)
    sidebar.people.person_activated.connect(navigation.show_person)
    sidebar.people.edit_requested.connect(opener.edit_person)
    sidebar.people.mail_requested.connect(mails.compose_to_person)
    sidebar.people.merge_requested.connect(opener.merge_person)
    sidebar.people.new_person_requested.connect(lambda: opener.edit_person(0))


def join_writing(*, mails: MailActions, opener: Opener, outbox: OutboxBar, status: Status) -> None:
    """A mail goes from its draft to the composer, to the outbox, and back where that is wanted."""
    mails.draft_made.connect(opener.begin)
    opener.mail_queued.connect(outbox.note_queued)
    opener.told.connect(lambda words: status.showMessage(words, TOLD))
    outbox.draft_returned.connect(opener.compose)
    outbox.entry_asked.connect(opener.outbox)
    status.outbox_asked.connect(lambda: opener.outbox())


def join_chat_link(*, ctx: Context, icon: QWidget, opener: Opener) -> None:
    """The icon that is dragged into other programs' mails; where that needs a word, its window asks."""
    drag = LinkDrag(ctx=ctx, widget=icon, maker=opener.links, parent=icon)
    drag.missed.connect(lambda link: opener.chat_link().show_ready(link))
    drag.troubled.connect(lambda trouble: opener.chat_link().show_trouble(trouble))


class MailJoints(QObject):
    """Joins the mail page with actions, people and status bar."""

    def __init__(
        self,
        *,
        ctx: Context,
        pages: Pages,
        navigation: Navigation,
        commands: Actions,
        mails: MailActions,
        status: Status,
        report: Callable[[BaseException], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._pages = pages
        self._navigation = navigation
        self._commands = commands
        self._status = status
        self._report = report
        mail = pages.mail
        pages.page_changed.connect(self.enable_actions)
        mail.selection_changed.connect(self.enable_actions)
        mail.menu_asked.connect(self._on_menu_asked)
        mail.mail_opened.connect(lambda _: mail.view.take_focus())
        mail.link_clicked.connect(mails.follow)
        mail.link_pointed.connect(status.show_link)
        mail.person_asked.connect(self._on_person_asked)
        mails.person_found.connect(navigation.show_person)
        listen(self, ctx.bus, AccountsChanged, self._on_accounts_changed)
        listen(self, ctx.bus, EngineReady, self._on_accounts_changed)

    def enable_actions(self) -> None:
        """Switch on what can be done now."""
        self._commands.enable_for(len(self._pages.selected()))
        can_write = any(account.mail_address for account in self._ctx.reader.accounts())
        self._commands["newMail"].setEnabled(can_write)

    def _on_accounts_changed(self, _: Event) -> None:
        self._pages.show_start()
        self.enable_actions()

    def _on_menu_asked(self, place: QPoint) -> None:
        context_menu(self._commands, parent=self._pages).popup(place)

    def _on_person_asked(self, mailbox: Mailbox) -> None:
        try:
            person = self._ctx.reader.person_of(Address.mail(mailbox.address))
        except AddressError as error:
            self._report(error)
            return
        if person is not None:
            self._navigation.show_person(person.id)
        else:
            words = self.tr("Nothing else is known of {address} yet.").format(address=mailbox.address)
            self._status.showMessage(words, TOLD)


class ChatJoints(QObject):
    """Joins every view that talks with somebody, wherever it stands."""

    def __init__(
        self,
        *,
        pages: Pages,
        navigation: Navigation,
        opener: Opener,
        mails: MailActions,
        watching: Watching,
        come_up: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._mail = pages.mail
        self._navigation = navigation
        self._opener = opener
        self._mails = mails
        self._watching = watching
        self._come_up = come_up
        pages.mail.chat_built.connect(self._on_chat_docked)
        pages.conversation_built.connect(self._on_conversation_built)
        opener.chat_opened.connect(self._on_talk_built)
        opener.outbox_opened.connect(self._on_outbox_opened)

    def _on_chat_docked(self, pane: ChatPane) -> None:
        self._on_talk_built(pane)
        pane.closed.connect(self._mail.leave_chat)
        pane.beside_requested.connect(self._mail.turn_chat)
        pane.popout_requested.connect(self._opener.chat)
        pane.popout_requested.connect(lambda *_: self._mail.hide_chat())

    def _on_conversation_built(self, page: ConversationPage) -> None:
        self._on_talk_built(page)
        page.edit_requested.connect(self._opener.edit_person)
        page.popout_requested.connect(self._opener.chat)

    def _on_outbox_opened(self, window: OutboxWindow) -> None:
        window.mail_asked.connect(self._on_mail_activated)
        window.conversation_asked.connect(self._navigation.show_person)
        window.conversation_asked.connect(lambda _: self._come_up())

    def _on_talk_built(self, talk: TalkPlace) -> None:
        talk.mail_requested.connect(self._mails.compose_to_person)
        talk.reply_by_mail_requested.connect(self._mails.reply_by_mail)
        talk.mail_instead_requested.connect(self._mails.compose_instead)
        self._mails.turned_into_mail.connect(talk.talk.forget)
        talk.mail_activated.connect(self._on_mail_activated)
        talk.watched_changed.connect(self._watching.look_at)

    def _on_mail_activated(self, mail_id: int) -> None:
        self._navigation.show_mail(mail_id)
        self._come_up()


class SearchJoints(QObject):
    """Joins the search field with what was found, and that with where it is."""

    def __init__(self, *, pages: Pages, navigation: Navigation, search: SearchField, parent: QObject) -> None:
        super().__init__(parent)
        self._navigation = navigation
        self._search = search
        search.search_changed.connect(pages.show_search)
        pages.search_built.connect(self._on_search_built)

    def _on_search_built(self, page: SearchPage) -> None:
        page.mail_activated.connect(self._navigation.show_mail)
        page.chat_activated.connect(self._navigation.show_person)
        self._search.results_wanted.connect(page.list.setFocus)


class EventJoints(QObject):
    """Joins what the engine tells with the window as a whole."""

    def __init__(
        self,
        *,
        ctx: Context,
        pages: Pages,
        navigation: Navigation,
        messages: MessageBar,
        come_up: Callable[[], None],
        show_session: Callable[[int], bool],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._pages = pages
        self._navigation = navigation
        self._messages = messages
        self._come_up = come_up
        self._show_session = show_session
        listen(self, ctx.bus, TroubleArose, self._on_trouble_arose)
        listen(self, ctx.bus, WindowRaiseRequested, lambda _: come_up())
        listen(self, ctx.bus, NoticeActivated, self._on_notice_activated)
        listen(self, ctx.bus, SettingChanged, self._on_setting_changed)

    def _on_trouble_arose(self, event: TroubleArose) -> None:
        self._messages.show_trouble(engine_words(event.sentence), topic=event.topic, detail=event.detail)

    def _on_notice_activated(self, event: NoticeActivated) -> None:
        if event.session_id and self._show_session(event.session_id):
            return
        self._come_up()
        if event.mail_id:
            self._navigation.show_mail(event.mail_id)
        elif event.person_id:
            self._navigation.show_person(event.person_id)

    def _on_setting_changed(self, event: SettingChanged) -> None:
        if event.key == CHAT_PLACE.key:
            self._pages.mail.place_chat(beside=event.value == "beside")
