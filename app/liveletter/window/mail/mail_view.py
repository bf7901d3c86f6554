"""One mail: header, attachments, text. Opening is awaited; a mail that is slow to come says so."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from liveletter.bridge.commands import OpenMail, SetFlag
from liveletter.domain.errors import LiveletterError
from liveletter.domain.mail import Flag, MailRow, OpenedMail
from liveletter.events import MailsChanged
from liveletter.window.context import Context
from liveletter.window.mail.delivery_line import DeliveryLine
from liveletter.window.mail.history_bar import HistoryBar
from liveletter.window.mail.mail_body import MailBody
from liveletter.window.mail.mail_header import MailHeader
from liveletter.window.mail.receipt_bar import ReceiptBar
from liveletter.window.mail.received_files import ReceivedFiles
from liveletter.window.parts.bar import Bar
from liveletter.window.parts.blank import Blank
from liveletter.window.parts.engine_words import engine_words
from liveletter.window.parts.lifetime import listen

READ_AFTER = 1000  # milliseconds a mail is looked at until it counts as read
SLOW = 250  # milliseconds after which a mail that does not come is said to be on its way


class MailView(QWidget):
    """Shows the mail of a row. `mail_opened` brings what the engine made of it, once it is on the screen."""

    mail_opened = Signal(object)  # OpenedMail
    link_clicked = Signal(str)
    link_pointed = Signal(str)
    sender_clicked = Signal()

    def __init__(self, *, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mailView")
        self._ctx = ctx
        self._row: MailRow | None = None
        self._mail: OpenedMail | None = None
        self._header = MailHeader()
        self._strip = ReceivedFiles(ctx=ctx)
        self._body = MailBody()
        self._blank = Blank(name="mailBlank")
        self._pictures = Bar(name="picturesBar", icon="picture")
        self._delivery = DeliveryLine(ctx=ctx)
        self._receipt = ReceiptBar(ctx=ctx)
        self._history = HistoryBar(ctx=ctx)
        self._notes = Bar(name="mailNotes", icon="warning", trouble=True)
        self._stack = QStackedWidget()
        self._read_timer = QTimer(self, singleShot=True, interval=READ_AFTER)
        self._slow_timer = QTimer(self, singleShot=True, interval=SLOW)
        self._lay_out()
        self._join()
        self.show_nothing()

    @property
    def row(self) -> MailRow | None:
        """The mail that is shown, or on its way."""
        return self._row

    @property
    def mail(self) -> OpenedMail | None:
        """The opened mail."""
        return self._mail

    def show_nothing(self, sentence: str = "") -> None:
        """No mail is chosen."""
        self._row, self._mail = None, None
        self._read_timer.stop()
        self._slow_timer.stop()
        self._header.hide()
        self._hide_extras()
        self._blank.show_words(sentence or self.tr("Choose a mail to read it here."), icon="mail")
        self._stack.setCurrentWidget(self._blank)

    def show_row(self, row: MailRow) -> None:
        """Show a mail: its header at once, its text when the engine has opened it."""
        if self._row is not None and self._row.id == row.id and self._mail is not None:
            return
        self._row, self._mail = row, None
        self._read_timer.stop()
        self._header.show_row(row)
        self._header.show()
        self._hide_extras()
        self._delivery.show_mail(row)
        self._slow_timer.start()
        self._ctx.run(self._open(row.id, pictures=False))

    def zoom(self, steps: int) -> None:
        """Larger or smaller letters; 0: as they were."""
        self._body.zoom(steps)

    def take_focus(self) -> None:
        """Put the keyboard on the text."""
        self._body.setFocus(Qt.FocusReason.ShortcutFocusReason)

    async def _open(self, mail_id: int, *, pictures: bool) -> None:
        try:
            mail = await self._ctx.client.call(OpenMail(mail_id, pictures))
        except LiveletterError as error:
            if self._is_shown(mail_id):
                self._show_failure(error)
            return
        if self._is_shown(mail_id):
            self._show(mail)

    def _is_shown(self, mail_id: int) -> bool:
        return self._row is not None and self._row.id == mail_id

    def _show(self, mail: OpenedMail) -> None:
        self._mail = mail
        self._slow_timer.stop()
        self._header.show_mail(mail)
        self._strip.show_files(mail.mail_id, mail.attachments)
        self._history.show_mail(mail)
        self._body.show_mail(mail)
        self._stack.setCurrentWidget(self._body)
        if mail.remote_blocked:
            words = self.tr("%n remote picture(s) were left out: they would tell the sender that you read this.", "",
                            mail.remote_blocked)  # fmt: skip
            self._pictures.say(words)
        self._pictures.setVisible(mail.remote_blocked > 0)
        self._receipt.show_mail(mail)
        self._notes.say("\n".join(map(engine_words, mail.notes))) if mail.notes else None
        self._notes.setVisible(bool(mail.notes))
        if self._row is not None and not self._row.seen:
            self._read_timer.start()
        self.mail_opened.emit(mail)

    def _show_failure(self, error: LiveletterError) -> None:
        self._slow_timer.stop()
        self._blank.show_words(engine_words(error), icon="warning", button=self.tr("Try again"))
        self._stack.setCurrentWidget(self._blank)

    def _hide_extras(self) -> None:
        self._strip.hide()
        self._history.hide()
        self._pictures.hide()
        self._receipt.forget()
        self._delivery.forget()
        self._notes.hide()

    def _on_slow(self) -> None:
        self._blank.show_words(self.tr("The mail is being fetched…"), icon="clock")
        self._stack.setCurrentWidget(self._blank)

    def _on_try_again(self) -> None:
        if self._row is not None:
            self._on_slow()
            self._ctx.run(self._open(self._row.id, pictures=False))

    def _on_pictures_asked(self) -> None:
        if self._row is not None:
            self._pictures.hide()
            self._ctx.run(self._open(self._row.id, pictures=True))

    def _on_looked_at(self) -> None:
        if self._row is not None and self._mail is not None and self.isVisible():
            self._ctx.run(self._ctx.client.call(SetFlag([self._row.id], Flag.SEEN.value, True)))

    def _on_mails_changed(self, event: MailsChanged) -> None:
        if self._row is None or self._row.id not in event.mail_ids:
            return
        fresh = self._ctx.reader.mail(self._row.id, self._row.folder_id)
        if fresh is not None:
            self._row = fresh

    def _join(self) -> None:
        self._header.sender_clicked.connect(self.sender_clicked)
        self._body.link_clicked.connect(self.link_clicked)
        self._body.link_pointed.connect(self.link_pointed)
        self._blank.button_clicked.connect(self._on_try_again)
        self._read_timer.timeout.connect(self._on_looked_at)
        self._slow_timer.timeout.connect(self._on_slow)
        self._pictures.add_button("showPictures", self.tr("Show pictures"), self._on_pictures_asked)
        listen(self, self._ctx.bus, MailsChanged, self._on_mails_changed)

    def _lay_out(self) -> None:
        line = QFrame()
        line.setProperty("role", "line")
        line.setFixedHeight(1)
        self._stack.addWidget(self._blank)
        self._stack.addWidget(self._body)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        bars = (self._history, self._notes, self._receipt, self._pictures)
        for widget in (self._header, self._delivery, *bars, self._strip, line):
            column.addWidget(widget)
        column.addWidget(self._stack, 1)
        self._stack.currentChanged.connect(lambda _: self._take_keyboard_where_shown())
        self._take_keyboard_where_shown()

    def _take_keyboard_where_shown(self) -> None:
        self.setFocusProxy(self._body if self._stack.currentWidget() is self._body else self._blank)
