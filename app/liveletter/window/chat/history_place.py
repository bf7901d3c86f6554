"""Where the earlier conversation is chosen that goes along with what is said (MISSION B4)."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liveletter.domain.history import HistoryOrder
from liveletter.window.chat.matter import Matter
from liveletter.window.context import Context
from liveletter.window.history.history_row import HistoryRow


class HistoryPlace(QWidget):
    """Holds the row that offers it: there for the first answer to a mail, and where the user asks for it."""

    changed = Signal()
    room_changed = Signal()  # it came, went, or may need another height

    def __init__(self, *, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("historyPlace")
        self._ctx = ctx
        self._matter = Matter()
        self._is_lent = False
        self._is_asked = False  # the user opened it
        self.row: HistoryRow | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def follow(self, matter: Matter) -> None:
        """What is said from now on is about this."""
        self._matter = matter
        self._is_lent = self._is_asked = False
        is_first = bool(matter.about) and not self._ctx.reader.transcript(matter.about)
        if is_first:
            self._open()
        else:
            self._close()

    def ask(self) -> None:
        """The user wants to send it along: open the choices."""
        if self._matter.person_id:
            self._is_asked = True
            self._open().unfold()

    def lend(self) -> HistoryOrder | None:
        """What goes along with the text that is said now; None: nothing, or it goes along with one that is on its
        way."""
        if self.row is None or self.isHidden() or self._is_lent:
            return None
        order = self.row.order()
        self._is_lent = order is not None
        return order

    def settle(self, matter: Matter, *, gone: bool) -> None:
        """A text that it was lent to is sent (`gone`), or came back."""
        if matter != self._matter:
            return
        self._is_lent = False
        if gone and self.row is not None:
            self.row.sent()
            self._close()

    def pass_by(self, matter: Matter) -> None:
        """Something was said without it: where it was only offered, the moment for it is over."""
        if matter == self._matter and not self._is_lent and not self._is_asked:
            self._close()

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

    def _open(self) -> HistoryRow:
        if self.row is None:
            self.row = HistoryRow(ctx=self._ctx, by_mail=False, parent=self)
            self.row.changed.connect(self.changed)
            self.row.changed.connect(self.room_changed)
            self._column.addWidget(self.row)
        self.row.follow(self._matter.person_id, self._matter.about)
        self.show()
        return self.row

    def _close(self) -> None:
        self.hide()
        if self.row is not None:
            self.row.follow(0, "")
