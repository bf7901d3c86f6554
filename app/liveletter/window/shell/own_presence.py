"""The user's own presence as menu entries, shared by the window and the tray."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QMenu

from liveletter.bridge.commands import SetPresence
from liveletter.domain.errors import LiveletterError
from liveletter.domain.presence import Presence, Show
from liveletter.events import OwnPresenceChanged
from liveletter.window.context import Context
from liveletter.window.parts import theme
from liveletter.window.parts.lifetime import listen, run_for
from liveletter.window.people.presence_mark import draw_mark

CHOICES = (Show.ONLINE, Show.AWAY, Show.DND, Show.OFFLINE)
MARK = 12  # pixels
translate = QCoreApplication.translate


def own_words(show: Show) -> str:
    """How the user stands, as they would say it."""
    return {
        Show.ONLINE: translate("OwnPresence", "Available"),
        Show.AWAY: translate("OwnPresence", "Away"),
        Show.DND: translate("OwnPresence", "Do not disturb"),
    }.get(choice_of(show), translate("OwnPresence", "Invisible"))


def choice_of(show: Show) -> Show:
    """The one of the four choices that a presence belongs to."""
    return {Show.CHAT: Show.ONLINE, Show.XA: Show.AWAY, Show.UNKNOWN: Show.OFFLINE}.get(show, show)


def mark_icon(show: Show, *, ratio: float = 2.0) -> QIcon:
    """The mark of a presence; a hollow one where others see nothing."""
    shades = theme.colors(QGuiApplication.palette())  # a button's own is transparent under a style sheet
    picture = QPixmap(QSize(round(16 * ratio), round(16 * ratio)))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    place = QRectF(2, 2, MARK, MARK)
    if show is Show.OFFLINE:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(shades.dim, 1.6))
        painter.drawEllipse(place.adjusted(1, 1, -1, -1))
    else:
        draw_mark(painter, place, Presence(show).availability, shades.base)
    painter.end()
    return QIcon(picture)


class OwnPresence(QObject):
    """The four choices; they follow what the engine tells."""

    own_changed = Signal(object)  # Presence

    def __init__(self, *, ctx: Context, menu: QMenu, parent: QObject, words: Callable[[], str] | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self.own: Presence = Presence(Show.ONLINE)
        self._words = words or (lambda: self.own.status)
        self._group = QActionGroup(self)
        self.actions = {show: self._action(show, menu) for show in CHOICES}
        self._check()
        listen(self, ctx.bus, OwnPresenceChanged, self._on_own_changed)

    def choose(self, show: Show) -> None:
        """Set the user's presence, with the status text that `words` has (else: the one that was)."""
        run_for(self, self._ctx, self._set(SetPresence(show, self._words())))

    async def _set(self, command: SetPresence) -> None:
        try:
            await self._ctx.client.call(command)
        except LiveletterError:
            self._check()  # what is marked is what holds
            raise

    def _on_own_changed(self, event: OwnPresenceChanged) -> None:
        self.own = event.presence
        self._check()
        self.own_changed.emit(event.presence)

    def _check(self) -> None:
        self.actions[choice_of(self.own.show)].setChecked(True)

    def _action(self, show: Show, menu: QMenu) -> QAction:
        action = QAction(own_words(show), self._group)
        action.setObjectName(f"presence:{show.value}")
        action.setCheckable(True)
        action.setIcon(mark_icon(show))
        action.setIconVisibleInMenu(True)
        action.triggered.connect(lambda: self.choose(show))
        menu.addAction(action)
        return action
