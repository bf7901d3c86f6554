"""Joins live letters with the rest of the window, wherever their talk stands (MISSION L7)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from liveletter.window.chat.talk_place import TalkPlace
    from liveletter.window.context import Context
    from liveletter.window.live.session_pane import SessionPane
    from liveletter.window.live.sessions_window import SessionsWindow
    from liveletter.window.mail.mail_actions import MailActions
    from liveletter.window.search.search_page import SearchPage
    from liveletter.window.shell.navigation import Navigation
    from liveletter.window.shell.opener import Opener
    from liveletter.window.shell.pages import Pages
    from liveletter.window.shell.watching import Watching


class LiveJoints(QObject):
    """A session is shown with its letter; where that is not in the archive, in a window of its own."""

    def __init__(
        self,
        *,
        ctx: Context,
        pages: Pages,
        navigation: Navigation,
        opener: Opener,
        mails: MailActions,
        watching: Watching,
        come_up: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._mail = pages.mail
        self._navigation = navigation
        self._opener = opener
        self._mails = mails
        self._watching = watching
        self._come_up = come_up
        pages.mail.live.pane_built.connect(self._on_pane_docked)
        pages.mail.chat_built.connect(self._on_talk_built)
        pages.conversation_built.connect(self._on_talk_built)
        pages.search_built.connect(self._on_search_built)
        opener.chat_opened.connect(self._on_talk_built)
        opener.session_opened.connect(self._on_pane_opened)
        opener.sessions_opened.connect(self._on_sessions_opened)

    def show(self, session_id: int, chat_id: int = 0) -> bool:
        """Show a session, in its window where it has one; `chat_id`: bring that message into sight. False where it is
        not in the archive."""
        session = self._ctx.reader.live_session(session_id)
        if session is None:
            return False
        mail_id = self._ctx.reader.chat_mail(session.message_id) if session.message_id else None
        row = self._ctx.reader.mail(mail_id) if mail_id else None
        if row is None or self._opener.has_session(session_id):
            self._opener.session(session, "", self._mail.live.lines, chat_id)
        else:
            self._navigation.show_session(session, row, chat_id)
            self._come_up()
        return True

    # ---- what was built

    def _on_pane_docked(self, pane: SessionPane) -> None:
        self._on_pane_opened(pane)
        pane.closed.connect(self._mail.leave_chat)
        pane.beside_requested.connect(self._mail.turn_chat)
        pane.popout_requested.connect(self._on_popout_asked)

    def _on_pane_opened(self, pane: SessionPane) -> None:
        pane.reply_by_mail_requested.connect(self._mails.reply_by_mail)
        pane.mail_wanted.connect(self._mails.compose)
        pane.mail_instead_requested.connect(self._mails.compose_instead)
        pane.person_activated.connect(self._on_person_activated)
        pane.watched_changed.connect(self._watching.look_at_session)

    def _on_talk_built(self, talk: TalkPlace) -> None:
        talk.talk.timeline.session_activated.connect(self.show)

    def _on_search_built(self, page: SearchPage) -> None:
        page.session_activated.connect(self.show)

    def _on_sessions_opened(self, window: SessionsWindow) -> None:
        window.session_activated.connect(self.show)

    # ---- what they ask for

    def _on_popout_asked(self, session_id: int, draft: str) -> None:
        session = self._ctx.reader.live_session(session_id)
        if session is not None:
            self._mail.live.go_elsewhere()
            self._opener.session(session, draft, self._mail.live.lines)

    def _on_person_activated(self, person_id: int) -> None:
        self._navigation.show_person(person_id)
        self._come_up()
