"""How a mail stands that the user has sent: one line under its header, with the way to its log (MISSION B8)."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from liveletter.domain.mail import MailRow
from liveletter.domain.outbox import Outgoing
from liveletter.events import OutgoingChanged
from liveletter.window.context import Context
from liveletter.window.outbox.outbox_delegate import tone_color
from liveletter.window.outbox.outbox_row import OutboxRow, RowMaker
from liveletter.window.parts import icons, theme
from liveletter.window.parts.buttons import flat_button
from liveletter.window.parts.delivery_words import log_sentence, waits_why
from liveletter.window.parts.engine_words import engine_words
from liveletter.window.parts.labels import sentence
from liveletter.window.parts.lifetime import listen


class DeliveryLine(QWidget):
    """Hidden for mails that did not leave from here."""

    def __init__(self, *, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("deliveryLine")
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self._ctx = ctx
        self._row: OutboxRow | None = None
        self._mark = QLabel()
        self._words = sentence("deliveryWords", dim=True)
        self._log = flat_button("deliveryLogButton", self.tr("What became of it…"))
        self._log.clicked.connect(self._show_log)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.PAD + 4, 0, theme.PAD, theme.GAP)
        row.setSpacing(theme.GAP)
        row.addWidget(self._mark)
        row.addWidget(self._words, 1)
        row.addWidget(self._log)
        listen(self, ctx.bus, OutgoingChanged, self._on_changed)
        self.hide()

    @property
    def words(self) -> str:
        """What it says; empty while hidden."""
        return "" if self.isHidden() else self._words.text()

    def show_mail(self, mail: MailRow) -> None:
        """Show how this mail stands, where it left from here."""
        entry = self._ctx.reader.entry_of_mail(mail.message_id)
        if entry is None:
            self.forget()
        else:
            self._show(entry)

    def forget(self) -> None:
        """No mail that left is shown."""
        self._row = None
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_mark"):
            self._draw()

    def _on_changed(self, event: OutgoingChanged) -> None:
        if self._row is not None and self._row.entry.id == event.entry.id:
            self._show(event.entry)

    def _show(self, entry: Outgoing) -> None:
        maker = RowMaker(reader=self._ctx.reader)
        self._row = maker.row(entry)
        name = maker.first_name(entry)
        told = log_sentence(entry, self._ctx.reader.attempts(entry.id), name)
        state = told or self._row.state
        self._words.setText(waits_why(entry, name) or engine_words(entry.trouble) or state[:1].upper() + state[1:])
        self._draw()
        self.show()

    def _draw(self) -> None:
        if self._row is not None:
            color = tone_color(self._row.tone, theme.colors(self.palette()))
            self._mark.setPixmap(icons.icon(self._row.mark, color=color).pixmap(QSize(16, 16)))

    def _show_log(self) -> None:
        if self._row is None:
            return
        from liveletter.window.timeline.delivery_log import DeliveryLog

        entry = self._row.entry
        name = RowMaker(reader=self._ctx.reader).first_name(entry)
        DeliveryLog(ctx=self._ctx, outgoing_id=entry.id, name=name, title=self._row.title, parent=self.window()).show()
