"""Asks what to do with a text for somebody who is not there (MISSION B6): a bar above the input, never in the way."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from liveletter.domain.outbox import WhenAway
from liveletter.window.chat.away_words import Away, sentence_of
from liveletter.window.chat.until_choice import UntilChoice
from liveletter.window.parts import icons, theme
from liveletter.window.parts.buttons import push_button
from liveletter.window.parts.flow_layout import FlowLayout
from liveletter.window.parts.labels import sentence
from liveletter.window.parts.naming import named

_LEAST = 60  # pixels: no name or language makes the bar wider than the pane


class AwayBar(QFrame):
    """Says that the person is not there, and offers what can be done. Nothing is done until a button is pressed."""

    chosen = Signal(object, float)  # WhenAway, until when it is kept (0: does not matter)
    send_requested = Signal()  # the person is there now: send it
    given_up = Signal()  # back to the text
    always_changed = Signal(bool)  # ticked or unticked by the user
    room_changed = Signal()  # it came, went, or needs another height

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("awayBar")
        self.setProperty("role", "bar")
        self._away = Away()
        self._picture = QLabel()
        self.words = sentence("awayWords")
        self.keep = push_button("awayKeep", self.tr("&Keep and retry"))
        self.until = UntilChoice()
        self.server = push_button("awayServer", self.tr("Send &now: the server will keep it"))
        self.mail = push_button("awayMail", self.tr("&Write as a mail"))
        self.send = push_button("awaySend", self.tr("&Send"), main=True)
        self.back = push_button("awayBack", self.tr("&Back to the text"))
        self.always = named(QCheckBox(), "awayAlways")
        self._lay_out()
        self._connect()
        self.hide()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.GAP)
        head.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.words, 1)
        self._choices = QWidget()
        flow = FlowLayout(self._choices)
        for control in self.controls:
            control.setMinimumWidth(_LEAST)
            flow.addWidget(control)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.PAD, theme.GAP, theme.PAD, theme.GAP)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._choices)
        for control in (self.until, self.always):
            control.setMinimumHeight(self.keep.sizeHint().height())
        for button in (self.send, self.keep, self.server, self.mail, self.back):
            button.setAutoDefault(True)  # Return presses it

    def _connect(self) -> None:
        self.keep.clicked.connect(lambda: self.chosen.emit(WhenAway.KEEP, self.until.expires_at()))
        self.server.clicked.connect(lambda: self.chosen.emit(WhenAway.SERVER, 0.0))
        self.mail.clicked.connect(lambda: self.chosen.emit(WhenAway.MAIL, 0.0))
        self.send.clicked.connect(self.send_requested)
        self.back.clicked.connect(self.give_up)
        self.always.clicked.connect(self.always_changed)

    # ---- what it offers

    @property
    def controls(self) -> tuple[QWidget, ...]:
        """What the keyboard reaches, in order."""
        return (self.send, self.keep, self.until, self.server, self.mail, self.back, self.always)

    @property
    def away(self) -> Away:
        """What it is about."""
        return self._away

    @property
    def holds(self) -> bool:
        """Whether the text must not be sent by Enter: the user is asked, and the person is still away."""
        return not self.isHidden() and not self._away.is_there and not self._away.is_change

    def ask(self, away: Away, *, keep_hours: int) -> None:
        """Ask what to do; the keyboard stays where it is."""
        self.until.fill(keep_hours)
        self.always.setText(self.tr("&Always do this for {0}").format(away.name.replace("&", "&&")))
        self.always.setAccessibleName(self.always.text().replace("&&", "\0").replace("&", "").replace("\0", "&"))
        self.always.setChecked(away.wish is not WhenAway.ASK)
        self._show(away)
        self.show()
        self.announce()

    def follow(self, away: Away) -> None:
        """Somebody came or went while it is open."""
        if not self.isHidden() and away != self._away:
            had_focus = self.isAncestorOf(self.focusWidget()) if self.focusWidget() is not None else False
            self._show(away)
            self.announce()
            if had_focus:
                (self.send if away.is_there else self.keep).setFocus()

    def forget_wish(self) -> None:
        """The standing wish is no more."""
        self._away = replace(self._away, wish=WhenAway.ASK)

    def announce(self) -> None:
        """Say aloud what it says."""
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def give_up(self) -> None:
        """Close it; nothing was done."""
        self.hide()
        self.given_up.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.room_changed.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.room_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.room_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.give_up()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_picture"):
            self._draw()

    # ---- showing

    def _show(self, away: Away) -> None:
        self._away = away
        words = sentence_of(away)
        self.words.setText(words)
        self.setAccessibleName(words)
        asks = not away.is_there
        for widget, shown in (
            (self.send, away.is_there),
            (self.keep, asks),
            (self.until, asks),
            (self.server, asks and away.server_keeps),
            (self.mail, asks),
            (self.always, asks),
        ):
            widget.setVisible(shown)
        self._show_reasons(away)
        self.back.setText(self.tr("&Close") if away.is_change else self.tr("&Back to the text"))
        self.back.setAccessibleName(self.back.text().replace("&", ""))
        self._draw()

    def _show_reasons(self, away: Away) -> None:
        self.mail.setEnabled(away.has_mail)
        no_mail = "" if away.has_mail else self.tr("No mail address of {0} is known").format(away.name)
        self.mail.setToolTip(no_mail)
        self.mail.setAccessibleDescription(no_mail)
        keeps = self.tr("{0} keeps messages for people who are away").format(away.server) if away.server else ""
        self.server.setToolTip(keeps)
        self.server.setAccessibleDescription(keeps)

    def _draw(self) -> None:
        shades = theme.colors(self.palette())
        self._picture.setPixmap(icons.icon("clock", color=shades.on_notice).pixmap(QSize(18, 18)))
        palette = self.always.palette()  # the box's edge is made of it, and must be seen on the bar
        palette.setColor(palette.ColorRole.Window, shades.on_notice.lighter(120))
        self.always.setPalette(palette)
