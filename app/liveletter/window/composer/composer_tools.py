"""The composer's row of buttons, and what happened last."""

from PySide6.QtCore import QLocale, QTime, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from liveletter.window.parts import icons, theme
from liveletter.window.parts.buttons import icon_button, push_button
from liveletter.window.parts.labels import plain_label


class ComposerTools(QWidget):
    """Send, attach, keep, throw away."""

    send_clicked = Signal()
    attach_clicked = Signal()
    save_clicked = Signal()
    discard_clicked = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("composerTools")
        self._told = plain_label("composerStatus", dim=True)
        send = push_button("composerSend", self.tr("Send"), main=True)
        send.setIcon(icons.icon("send", color=theme.colors(self.palette()).on_accent))
        send.setToolTip(self.tr("Send this mail (Ctrl+Return)"))
        attach = push_button("composerAttach", self.tr("&Attach"), icon="attach")
        attach.setToolTip(self.tr("Attach files (Ctrl+Shift+A); files can be dropped here too"))
        save = push_button("composerSave", self.tr("Save &draft"), icon="save")
        save.setToolTip(self.tr("Keep it as a draft (Ctrl+S); this happens by itself too"))
        discard = icon_button("composerDiscard", "trash", self.tr("Throw this mail away"))
        for button in (attach, save):
            button.setProperty("role", "flat")
        send.clicked.connect(self.send_clicked)
        attach.clicked.connect(self.attach_clicked)
        save.clicked.connect(self.save_clicked)
        discard.clicked.connect(self.discard_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.PAD, theme.GAP, theme.PAD, theme.GAP)
        row.setSpacing(theme.GAP)
        for button in (send, attach, save):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self._told)
        row.addWidget(discard)

    def say_sending(self, *, sending: bool) -> None:
        """While a mail is handed over nothing can be pressed."""
        self.setEnabled(not sending)
        self._told.setText(self.tr("Sending…") if sending else "")

    def say_kept(self) -> None:
        """It was saved just now."""
        now = QLocale().toString(QTime.currentTime(), QLocale.FormatType.ShortFormat)
        self._told.setText(self.tr("Kept as a draft, {time}").format(time=now))
