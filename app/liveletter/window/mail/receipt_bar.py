"""A mail asks to be told that it was read: only the user answers, and only once (RFC 8098)."""

from PySide6.QtWidgets import QWidget

from liveletter.bridge.commands import AnswerReceiptRequest
from liveletter.domain.errors import LiveletterError
from liveletter.domain.mail import OpenedMail
from liveletter.window.context import Context
from liveletter.window.parts.bar import Bar
from liveletter.window.parts.bidi import isolated
from liveletter.window.parts.engine_words import engine_words
from liveletter.window.parts.lifetime import run_for


class ReceiptBar(Bar):
    """Hidden unless the mail asks and was not answered yet."""

    def __init__(self, *, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(name="receiptBar", icon="double-check", parent=parent)
        self._ctx = ctx
        self._mail_id = 0
        self.add_button("tellRead", self.tr("Tell them"), lambda: self._answer(tell=True))
        self.add_button("doNotTellRead", self.tr("Do not tell"), lambda: self._answer(tell=False))
        self.hide()

    def show_mail(self, mail: OpenedMail) -> None:
        """Ask where this mail asks. Where the answer goes to another address than the sender's, that is named."""
        self._mail_id = mail.mail_id
        self.setVisible(bool(mail.receipt_to))
        if mail.receipt_to:
            self.say(self._question(mail))

    def forget(self) -> None:
        """No mail is shown."""
        self._mail_id = 0
        self.hide()

    def _question(self, mail: OpenedMail) -> str:
        name = isolated(mail.sender.name or mail.sender.address)
        if mail.receipt_to.lower() == mail.sender.address.lower():
            return self.tr("{name} asks to be told that you have read this.").format(name=name)
        words = self.tr("{name} asks that {address} be told that you have read this.")
        return words.format(name=name, address=isolated(mail.receipt_to))

    def _answer(self, *, tell: bool) -> None:
        self.setEnabled(False)
        run_for(self, self._ctx, self._send(self._mail_id, tell=tell))

    async def _send(self, mail_id: int, *, tell: bool) -> None:
        """The question goes once the answer is kept; otherwise it stays, and says what was wrong."""
        try:
            await self._ctx.client.call(AnswerReceiptRequest(mail_id, tell))
        except LiveletterError as error:
            if mail_id == self._mail_id:
                self.say(engine_words(error))
        else:
            if mail_id == self._mail_id:
                self.hide()
        finally:
            self.setEnabled(True)
