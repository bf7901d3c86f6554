"""What became of one message, step by step, to be read and copied (MISSION B8)."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from liveletter.events import OutgoingChanged
from liveletter.window.context import Context
from liveletter.window.parts import theme
from liveletter.window.parts.bidi import isolated
from liveletter.window.parts.buttons import push_button
from liveletter.window.parts.delivery_words import log_lines, state_words, waits_why
from liveletter.window.parts.engine_words import engine_words
from liveletter.window.parts.labels import ElidedLabel, sentence
from liveletter.window.parts.lifetime import listen
from liveletter.window.parts.naming import named


class DeliveryLog(QDialog):
    """The log of an entry of the outbox. It stands beside the rest of the window and follows what happens."""

    def __init__(self, *, ctx: Context, outgoing_id: int, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("deliveryLog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What became of it"))
        self._ctx = ctx
        self._outgoing_id = outgoing_id
        self._name = name
        self.title = ElidedLabel("deliveryLogTitle")
        self.title.setFont(theme.scaled(self.font(), 1.1, bold=True))
        self.title.show_words(isolated(" ".join(title.split())))
        self.title.setVisible(bool(self.title.text()))
        self.standing = sentence("deliveryLogState", dim=True)
        self.lines = named(QPlainTextEdit(readOnly=True), "deliveryLogLines", self.tr("What became of it"))
        self.lines.setTabChangesFocus(True)
        self.copy_button = push_button("deliveryLogCopy", self.tr("&Copy"))
        self.close_button = push_button("deliveryLogClose", self.tr("C&lose"))
        self._lay_out()
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.lines.toPlainText()))
        self.close_button.clicked.connect(self.close)
        listen(self, ctx.bus, OutgoingChanged, self._on_changed)
        self._show_log()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.copy_button)
        buttons.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.PAD, theme.PAD, theme.PAD, theme.PAD)
        column.setSpacing(theme.GAP)
        for widget in (self.title, self.standing):
            column.addWidget(widget)
        column.addWidget(self.lines, 1)
        column.addLayout(buttons)
        self.resize(460, 280)
        self.lines.setFocus()

    def _on_changed(self, event: OutgoingChanged) -> None:
        if event.entry.id == self._outgoing_id:
            self._show_log()

    def _show_log(self) -> None:
        entry = self._ctx.reader.entry(self._outgoing_id)
        if entry is None:
            self.standing.setText(self.tr("Nothing is known of it any more."))
            self.lines.setPlainText("")
            return
        words = waits_why(entry, self._name) or engine_words(entry.trouble) or state_words(entry, self._name)
        self.standing.setText(words[:1].upper() + words[1:])
        self.lines.setPlainText("\n".join(log_lines(entry, self._ctx.reader.attempts(entry.id), self._name)))
