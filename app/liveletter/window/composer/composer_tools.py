"""The composer's row of buttons, and what happened last."""

from PySide6.QtCore import QLocale, QPoint, Qt, QTime, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QWidget

from liveletter.window.parts import icons, theme
from liveletter.window.parts.buttons import icon_button, push_button
from liveletter.window.parts.dragging import DragWatch
from liveletter.window.parts.labels import ElidedLabel


class ComposerTools(QWidget):
    """Send, attach, keep, throw away."""

    send_clicked = Signal()
    attach_clicked = Signal()
    save_clicked = Signal()
    discard_clicked = Signal()
    embed_clicked = Signal(object)  # QPoint on the screen: where a menu may open
    embed_dragged = Signal(object)  # the button

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("composerTools")
        self._told = ElidedLabel("composerStatus", dim=True)
        self._told.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self._send = push_button("composerSend", "", main=True)
        self._later = push_button("composerLater", self.tr("Send &later…"), icon="clock")
        self._later.setToolTip(self.tr("Choose when this mail goes out (Ctrl+Shift+Return)"))
        self._options = icon_button("composerOptions", "more", self.tr("More choices for this mail"))
        self.say_when(later=False)
        attach = push_button("composerAttach", self.tr("&Attach"), icon="attach")
        attach.setToolTip(self.tr("Attach files (Ctrl+Shift+A); files can be dropped here too"))
        save = push_button("composerSave", self.tr("Save &draft"), icon="save")
        save.setToolTip(self.tr("Keep it as a draft (Ctrl+S); this happens by itself too"))
        self._embed = push_button("composerEmbedChat", self.tr("E&mbed chat"), icon="embed-chat")
        self._embed.setToolTip(self.tr("Drag this into the text for a live chat in this mail (Ctrl+Shift+L)"))
        DragWatch(self._embed).begun.connect(lambda: self.embed_dragged.emit(self._embed))
        discard = icon_button("composerDiscard", "trash", self.tr("Throw this mail away"))
        save.setAccessibleDescription(save.toolTip())
        for flat in (self._later, attach, self._embed, save):
            flat.setProperty("role", "flat")
        self._send.clicked.connect(self.send_clicked)
        attach.clicked.connect(self.attach_clicked)
        self._embed.clicked.connect(lambda: self.embed_clicked.emit(_beneath(self._embed)))
        save.clicked.connect(self.save_clicked)
        discard.clicked.connect(self.discard_clicked)
        self._wordy = {button: button.text() for button in (save, attach, self._later, self._embed)}
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.PAD, theme.GAP, theme.PAD, theme.GAP)
        row.setSpacing(theme.GAP)
        for button in (self._send, self._later, attach, self._embed, save, self._options):
            row.addWidget(button)
        row.addWidget(self._told, 1)
        row.addWidget(discard)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is not room for all words, icons stand alone: first where they say most by themselves."""
        super().resizeEvent(event)
        for button, words in self._wordy.items():
            button.setText(words)
        for button in self._wordy:
            if self._needed() <= self.width():
                break
            button.setText("")

    def _needed(self) -> int:
        layout = self.layout()
        return layout.sizeHint().width() if layout is not None else 0

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
        self._told.show_words(self.tr("Sending…") if sending else "")

    def say_kept(self) -> None:
        """It was saved just now. Of a mail that is being sent, that is said instead."""
        if not self.isEnabled():
            return
        now = QLocale().toString(QTime.currentTime(), QLocale.FormatType.ShortFormat)
        self._told.show_words(self.tr("Kept as a draft, {time}").format(time=now))


def _pop(button: QAbstractButton, menu: QMenu) -> None:
    menu.popup(_beneath(button))
    if actions := menu.actions():
        menu.setActiveAction(actions[0])


def _beneath(button: QAbstractButton) -> QPoint:
    return button.mapToGlobal(QPoint(0, button.height()))
