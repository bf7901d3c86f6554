"""What stands above a received mail that carries a live chat. The host is asked for nothing before the user says so:
opening a mail tells nobody (MISSION L9)."""

import shiboken6
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liveletter.bridge.commands import JoinSession, LookAtInvitation
from liveletter.domain.errors import LiveletterError
from liveletter.domain.live import LiveInvitation
from liveletter.domain.mail import OpenedMail
from liveletter.window.context import Context
from liveletter.window.live.invitation_words import offer_words, seen_words, stranger_words
from liveletter.window.parts.ask_bar import AskBar
from liveletter.window.parts.bar import Bar
from liveletter.window.parts.engine_words import engine_words


class InvitationBar(QWidget):
    """Offers to look who invites, and to join."""

    joined = Signal(int, object)  # mail id, LiveSession

    def __init__(self, *, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("invitationBars")
        self._ctx = ctx
        self._mail: OpenedMail | None = None
        self._offered: tuple[int, str, bool] | None = None
        self._is_known = False  # the user was told who invites, or was in the chat before
        self.bar = Bar(name="invitationBar", icon="live")
        self.look_button = self.bar.add_button("invitationLook", self.tr("Look"), self._on_look)
        self.join_button = self.bar.add_button("invitationJoin", self.tr("Join the chat"), self._on_join)
        self.join_button.setProperty("role", "main")
        self.look_button.setToolTip(self.tr("Ask the host who invites you. The others do not see it."))
        self.join_button.setToolTip(self.tr("The others see that you joined."))
        self.warning = AskBar(name="invitationWarning", takes_focus=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.warning)
        self.hide()

    def offer(self, mail: OpenedMail, *, again: bool = False) -> None:
        """Offer the chat that this mail carries; `again`: the user was in it before. Told once more of the same mail
        (it was marked as read, say), what was found or asked meanwhile stays."""
        offered = (mail.mail_id, mail.live_link, again)
        self._mail = mail
        if offered == self._offered:
            return
        self._offered, self._is_known = offered, again
        self.warning.hide()
        self.bar.say(offer_words(mail.live_link))
        self.look_button.setVisible(not again)
        self.join_button.setText(self.tr("Join again") if again else self.tr("Join the chat"))
        self.join_button.setAccessibleName(self.join_button.text())
        self._set_busy(False)
        self.show()

    def forget(self) -> None:
        """Nothing is offered."""
        self._mail = self._offered = None
        self.hide()

    def join(self) -> None:
        """Join the chat that is offered."""
        if self.join_button.isEnabled():
            self._on_join()

    # ---- inside

    def _on_look(self) -> None:
        if self._mail is not None:
            self._set_busy(True)
            self._ctx.run(self._look(self._mail))

    def _on_join(self) -> None:
        if self._mail is not None:
            self._set_busy(True)
            self._ctx.run(self._join(self._mail))

    async def _look(self, mail: OpenedMail) -> None:
        try:
            found = await self._ctx.client.call(LookAtInvitation(mail.mail_id))
        except LiveletterError as error:
            self._show_trouble(mail, error)
            return
        if self._is_shown(mail):
            self._show_found(mail, found)

    async def _join(self, mail: OpenedMail) -> None:
        """Whoever is invited by somebody else than the one who wrote (a letter handed on, or a trick) is told so first,
        and joins by saying it once more."""
        try:
            if not self._is_known:
                found = await self._ctx.client.call(LookAtInvitation(mail.mail_id))
                if stranger_words(found, mail):
                    if self._is_shown(mail):
                        self._show_found(mail, found)
                    return
            session = await self._ctx.client.call(JoinSession(mail.mail_id))
        except LiveletterError as error:
            self._show_trouble(mail, error)
            return
        if self._is_shown(mail):
            self.forget()
        if shiboken6.isValid(self):
            self.joined.emit(mail.mail_id, session)

    def _show_found(self, mail: OpenedMail, found: LiveInvitation) -> None:
        self._set_busy(False)
        self._is_known = True
        self.bar.say(seen_words(found))
        self.look_button.hide()
        if words := stranger_words(found, mail):
            self.warning.tell(words)
        else:
            self.warning.hide()

    def _show_trouble(self, mail: OpenedMail, error: LiveletterError) -> None:
        if self._is_shown(mail):
            self._set_busy(False)
            self.warning.tell(engine_words(error))

    def _is_shown(self, mail: OpenedMail) -> bool:
        return shiboken6.isValid(self) and self._mail is not None and self._mail.mail_id == mail.mail_id

    def _set_busy(self, busy: bool) -> None:
        self.look_button.setEnabled(not busy)
        self.join_button.setEnabled(not busy)
