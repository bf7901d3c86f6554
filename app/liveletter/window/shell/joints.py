"""Joins what the parts of the main window tell to what is done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

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
from liveletter.window.accounts.account_troubles import AccountTroubles
from liveletter.window.parts.lifetime import listen

if TYPE_CHECKING:
    from liveletter.domain.mail import Mailbox
    from liveletter.window.chat.chat_pane import ChatPane
    from liveletter.window.chat.conversation_page import ConversationPage
    from liveletter.window.context import Context
    from liveletter.window.search.search_page import SearchPage
    from liveletter.window.shell.main_window import MainWindow


class Joints(QObject):
    """Holds the connections of one main window."""

    def __init__(self, *, ctx: Context, window: MainWindow) -> None:
        super().__init__(window)
        self._ctx = ctx
        self._window = window
        self._join_sidebar()
        self._join_mail()
        self._join_events()
        AccountTroubles(ctx=ctx, messages=window.messages, opener=window.opener, parent=self)

    def _join_sidebar(self) -> None:
        window, side = self._window, self._window.sidebar
        side.folders.folder_chosen.connect(window.show_folder)
        side.folders.folder_found.connect(window.pages.mail.show_folder)
        side.folders.clicked.connect(self._on_folder_clicked)
        side.folders.account_edit_asked.connect(window.opener.edit_account)
        side.people.person_activated.connect(window.show_person)
        side.people.edit_requested.connect(window.opener.edit_person)
        side.people.mail_requested.connect(window.mail_actions.compose_to_person)
        side.people.merge_requested.connect(window.opener.merge_person)
        side.people.new_person_requested.connect(lambda: window.opener.edit_person(0))
        window.mail_actions.draft_made.connect(window.opener.compose)
        window.mail_actions.person_found.connect(window.show_person)

    def _join_mail(self) -> None:
        window, pages, mail = self._window, self._window.pages, self._window.pages.mail
        window.toolbar.search.search_changed.connect(pages.show_search)
        pages.page_changed.connect(window.enable_actions)
        pages.conversation_built.connect(self._join_conversation)
        pages.search_built.connect(self._join_search)
        mail.selection_changed.connect(window.enable_actions)
        mail.menu_asked.connect(window.show_mail_menu)
        mail.mail_opened.connect(lambda _: mail.view.take_focus())
        mail.link_clicked.connect(window.mail_actions.follow)
        mail.link_pointed.connect(window.status.show_link)
        mail.person_asked.connect(self._on_person_asked)
        mail.chat_built.connect(self._join_docked_chat)
        window.opener.chat_opened.connect(self._join_chat)
        window.opener.mail_queued.connect(window.outbox.note_queued)
        window.outbox.draft_returned.connect(window.opener.compose)
        window.opener.told.connect(lambda words: window.status.showMessage(words, 5000))

    def _join_events(self) -> None:
        window, bus = self._window, self._ctx.bus
        listen(
            self, bus, TroubleArose, lambda e: window.messages.show_trouble(e.sentence, topic=e.topic, detail=e.detail)
        )
        listen(self, bus, AccountsChanged, self._on_accounts_changed)
        listen(self, bus, EngineReady, self._on_accounts_changed)
        listen(self, bus, WindowRaiseRequested, lambda _: window.come_up())
        listen(self, bus, NoticeActivated, self._on_notice_activated)
        listen(self, bus, SettingChanged, self._on_setting_changed)

    def _join_docked_chat(self, pane: ChatPane) -> None:
        mail = self._window.pages.mail
        self._join_chat(pane)
        pane.closed.connect(mail.leave_chat)
        pane.beside_requested.connect(mail.turn_chat)
        pane.popout_requested.connect(self._window.opener.chat)
        pane.popout_requested.connect(lambda *_: mail.hide_chat())

    def _join_chat(self, pane: ChatPane) -> None:
        window = self._window
        pane.reply_by_mail_requested.connect(window.mail_actions.reply_by_mail)
        pane.mail_requested.connect(window.mail_actions.compose_to_person)
        pane.mail_activated.connect(self._on_mail_activated)
        pane.watched_changed.connect(window.watching.look_at)

    def _join_conversation(self, page: ConversationPage) -> None:
        window = self._window
        page.mail_activated.connect(self._on_mail_activated)
        page.reply_by_mail_requested.connect(window.mail_actions.reply_by_mail)
        page.write_mail_requested.connect(window.mail_actions.compose_to_person)
        page.edit_requested.connect(window.opener.edit_person)
        page.popout_requested.connect(window.opener.chat)
        page.watched_changed.connect(window.watching.look_at)

    def _join_search(self, page: SearchPage) -> None:
        page.mail_activated.connect(self._window.show_mail)
        page.chat_activated.connect(self._on_chat_activated)
        self._window.toolbar.search.results_wanted.connect(page.list.setFocus)

    def _on_mail_activated(self, mail_id: int) -> None:
        self._window.show_mail(mail_id)
        self._window.come_up()

    def _on_chat_activated(self, person_id: int, chat_id: int) -> None:
        self._window.leave_search()
        self._window.pages.show_person(person_id, chat_id=chat_id)

    def _on_trouble_arose(self, event: TroubleArose) -> None:
        self._window.messages.show_trouble(event.sentence, topic=event.topic, detail=event.detail)

    def _on_accounts_changed(self, _: Event) -> None:
        self._window.pages.show_start()
        self._window.enable_actions()

    def _on_folder_clicked(self) -> None:
        """The folder may be the chosen one already: its mails are wanted again."""
        self._window.leave_search()
        self._window.pages.show_mail()

    def _on_person_asked(self, mailbox: Mailbox) -> None:
        try:
            person = self._ctx.reader.person_of(Address.mail(mailbox.address))
        except AddressError as error:
            self._window.report(error)
            return
        if person is not None:
            self._window.show_person(person.id)
        else:
            words = self.tr("Nothing else is known of {address} yet.").format(address=mailbox.address)
            self._window.status.showMessage(words, 5000)

    def _on_notice_activated(self, event: NoticeActivated) -> None:
        self._window.come_up()
        if event.mail_id:
            self._window.show_mail(event.mail_id)
        elif event.person_id:
            self._window.show_person(event.person_id)

    def _on_setting_changed(self, event: SettingChanged) -> None:
        if event.key == CHAT_PLACE.key:
            self._window.pages.mail.place_chat(beside=event.value == "beside")
