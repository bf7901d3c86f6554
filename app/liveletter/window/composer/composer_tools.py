"""The composer's row of buttons, and what happened last."""

from PySide6.QtCore import QLocale, QPoint, QTime, Signal
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QWidget

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
        self._send = push_button("composerSend", "", main=True)
        self._later = push_button("composerLater", self.tr("Send &later…"), icon="clock")
        self._later.setToolTip(self.tr("Choose when this mail goes out (Ctrl+Shift+Return)"))
        self._options = icon_button("composerOptions", "more", self.tr("More choices for this mail"))
        self.say_when(later=False)
        attach = push_button("composerAttach", self.tr("&Attach"), icon="attach")
        attach.setToolTip(self.tr("Attach files (Ctrl+Shift+A); files can be dropped here too"))
        save = push_button("composerSave", self.tr("Save &draft"), icon="save")
        save.setToolTip(self.tr("Keep it as a draft (Ctrl+S); this happens by itself too"))
        discard = icon_button("composerDiscard", "trash", self.tr("Throw this mail away"))
        for flat in (self._later, attach, save):
            flat.setProperty("role", "flat")
        self._send.clicked.connect(self.send_clicked)
        attach.clicked.connect(self.attach_clicked)
        save.clicked.connect(self.save_clicked)
        discard.clicked.connect(self.discard_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.PAD, theme.GAP, theme.PAD, theme.GAP)
        row.setSpacing(theme.GAP)
        for button in (self._send, self._later, attach, save, self._options):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self._told)
        row.addWidget(discard)

    def set_menus(self, *, later: QMenu, options: QMenu) -> None:
        """What the two buttons open."""
        for button, menu in ((self._later, later), (self._options, options)):
            button.clicked.connect(lambda _=False, button=button, menu=menu: _pop(button, menu))

    def pop_later(self) -> None:
        """Open the menu of times."""
        self._later.click()

    def say_when(self, *, later: bool) -> None:
        """Whether the main button sends now, or at a date."""
        words = self.tr("Send at that time") if later else self.tr("Send")
        self._send.setText(words)
        self._send.setAccessibleName(words)
        name = "clock" if later else "send"
        self._send.setIcon(icons.icon(name, color=theme.colors(self.palette()).on_accent))
        self._send.setToolTip(f"{words} (Ctrl+Return)" if later else self.tr("Send this mail (Ctrl+Return)"))

    def say_sending(self, *, sending: bool) -> None:
        """While a mail is handed over nothing can be pressed."""
        self.setEnabled(not sending)
        self._told.setText(self.tr("Sending…") if sending else "")

    def say_kept(self) -> None:
        """It was saved just now."""
        now = QLocale().toString(QTime.currentTime(), QLocale.FormatType.ShortFormat)
        self._told.setText(self.tr("Kept as a draft, {time}").format(time=now))


def _pop(button: QAbstractButton, menu: QMenu) -> None:
    menu.popup(button.mapToGlobal(QPoint(0, button.height())))
    if actions := menu.actions():
        menu.setActiveAction(actions[0])
