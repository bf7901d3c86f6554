"""Dragging a chat's link out of the program: the drag begins when the link is there, and is never lost (L3)."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from liveletter.domain.live import ChatLink
from liveletter.window.context import Context
from liveletter.window.embed.link_maker import LinkMaker, LinkTrouble
from liveletter.window.parts.dragging import DragWatch, drag_picture, run_drag
from liveletter.window.parts.lifetime import run_for

OURS = frozenset({"composerBody", "composer"})  # where it becomes a chat of that mail's own


class LinkDrag(QObject):
    """Makes a widget the icon that is dragged. Where the mouse let go before the link was there, `missed` tells it;
    where there is none, `troubled` tells why."""

    missed = Signal(object)  # ChatLink
    troubled = Signal(object)  # LinkTrouble
    dropped = Signal(object)  # ChatLink: another program has taken it

    def __init__(self, *, ctx: Context, widget: QWidget, maker: LinkMaker, parent: QObject) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._widget = widget
        self._maker = maker
        self._busy = False
        self.title = ""
        self._watch = DragWatch(widget)
        self._watch.begun.connect(self._on_begun)

    def _on_begun(self) -> None:
        found = self._maker.unused(self.title)
        if found is not None:
            self._drag(found)
        elif not self._busy:
            run_for(self, self._ctx, self._prepare())

    async def _prepare(self) -> None:
        self._busy = True
        self._widget.setCursor(Qt.CursorShape.BusyCursor)
        try:
            found = await self._maker.make(self.title)
        finally:
            self._busy = False
            self._widget.unsetCursor()
        if isinstance(found, LinkTrouble):
            self.troubled.emit(found)
        else:
            QTimer.singleShot(0, self, lambda: self._go_on(found))  # out of this task: a drag waits in Qt's own loop

    def _go_on(self, link: ChatLink) -> None:
        if self._watch.is_held:
            self._drag(link)
        else:
            self.missed.emit(link)

    def _drag(self, link: ChatLink) -> None:
        picture = drag_picture(self._widget, "embed-chat", self.tr("Live chat"))
        dropped, target = run_drag(self._widget, self._maker.data(link), picture)
        self._watch.let_go()
        if not dropped:
            return
        if target is not None and _is_ours(target):
            run_for(self, self._ctx, self._maker.take_back(link))
            return
        self._maker.note_used(link)
        self.dropped.emit(link)


def _is_ours(target: QObject) -> bool:
    parent = target.parent()
    return target.objectName() in OURS or (parent is not None and parent.objectName() in OURS)
