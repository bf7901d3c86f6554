"""Where a letter's live chat stands by its mail: the offer above it, the talk beneath or beside it (MISSION L7)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QSplitter, QWidget

from liveletter.domain.live import LiveRole, LiveSession, MemberState
from liveletter.domain.mail import OpenedMail
from liveletter.events import LiveSessionChanged
from liveletter.window.context import Context
from liveletter.window.live.host_lines import HostLines
from liveletter.window.live.invitation_bar import InvitationBar
from liveletter.window.parts.lifetime import listen

if TYPE_CHECKING:
    from liveletter.window.live.session_pane import SessionPane


class LivePlace(QObject):
    """Shows what belongs to the mail that is open. The pane is built when it is first needed."""

    pane_built = Signal(object)  # SessionPane: to be joined with the rest of the window
    pane_shown = Signal()  # the pane has come into sight: it needs its share of the room

    def __init__(self, *, ctx: Context, splitter: QSplitter, parent: QWidget) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._splitter = splitter
        self._mail: OpenedMail | None = None
        self._closed = 0  # the session of the open mail, where the user has closed its view
        self.lines = HostLines(ctx=ctx, parent=self)
        self.bar = InvitationBar(ctx=ctx)
        self.pane: SessionPane | None = None
        self.bar.joined.connect(self._on_joined)
        listen(self, ctx.bus, LiveSessionChanged, self._on_session_changed)

    @property
    def session_id(self) -> int:
        """The session that is shown; 0: none."""
        return self.pane.session_id if self.pane is not None else 0

    def session_of(self, message_id: str) -> LiveSession | None:
        """The session that a letter carries."""
        return self._ctx.reader.live_session_of(message_id) if message_id else None

    def show_mail(self, mail: OpenedMail) -> bool:
        """Show what this mail carries; whether its talk is shown."""
        if self._mail is None or self._mail.mail_id != mail.mail_id:
            self._closed = 0
        self._mail = mail
        session = self.session_of(mail.message_id)
        offered = bool(mail.live_link) and (session is None or _has_left(session))
        if offered:
            self.bar.offer(mail, again=session is not None)
        else:
            self.bar.forget()
        if session is None:
            self._put_away()
            return False
        if session.id != self._closed:
            self._open(session)
        return self.session_id == session.id

    def show_again(self, mail: OpenedMail) -> bool:
        """The mail that is open was asked for once more: so is its talk, though its view was closed; whether there is
        one."""
        self._closed = 0
        return self.show_mail(mail)

    def forget_mail(self) -> None:
        """No mail is open."""
        self._mail = None
        self._closed = 0
        self.bar.forget()
        self._put_away()

    def come_up(self, session: LiveSession, *, chat_id: int = 0, draft: str = "") -> None:
        """Show this session, whose letter is open, and put the keyboard there; `chat_id`: bring that message into
        sight."""
        self._closed = 0
        pane = self._open(session, draft=draft)
        pane.setFocus()
        if chat_id:
            pane.show_message(chat_id)

    def follow(self, link: str) -> bool:
        """Go where a link in the open mail leads, where that is its chat: here, not to a browser; else False."""
        mail = self._mail
        if mail is None or not link or link != mail.live_link:
            return False
        session = self.session_of(mail.message_id)
        if self.bar.isVisible():
            self.bar.join()
        elif session is not None:
            self.come_up(session)
        return self.bar.isVisible() or session is not None

    def go_elsewhere(self) -> None:
        """The talk goes on in a window of its own."""
        self._closed = self.session_id
        self._put_away()

    # ---- inside

    def _open(self, session: LiveSession, *, draft: str = "") -> SessionPane:
        pane = self.pane or self._build()
        was_hidden = not pane.isVisible()
        pane.open(session, draft=draft)
        if was_hidden:
            self.pane_shown.emit()
        return pane

    def _build(self) -> SessionPane:
        from liveletter.window.live.session_pane import SessionPane

        pane = SessionPane(ctx=self._ctx, lines=self.lines)
        pane.hide()
        self._splitter.addWidget(pane)
        self._splitter.setCollapsible(self._splitter.indexOf(pane), False)
        self.pane = pane
        pane.closed.connect(self._on_pane_closed)
        self.pane_built.emit(pane)
        return pane

    def _put_away(self) -> None:
        if self.pane is not None:
            self.pane.put_away()

    def _on_joined(self, mail_id: int, session: LiveSession) -> None:
        if self._mail is not None and self._mail.mail_id == mail_id:
            self.come_up(session)

    def _on_session_changed(self, event: LiveSessionChanged) -> None:
        """A session that has come to be, or that the user has left, while its letter is open."""
        mail = self._mail
        if mail is not None and mail.message_id and event.message_id == mail.message_id:
            self.show_mail(mail)

    def _on_pane_closed(self) -> None:
        """It is shown again when the mail is opened anew."""
        session = self.session_of(self._mail.message_id) if self._mail is not None else None
        self._closed = session.id if session is not None else 0


def _has_left(session: LiveSession) -> bool:
    own = session.member(session.own_number)
    return session.role is LiveRole.GUEST and own is not None and own.state is MemberState.LEFT and not session.is_over
