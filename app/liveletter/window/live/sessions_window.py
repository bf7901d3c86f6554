"""All live letters' chats, open and past, in a small window."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QVBoxLayout, QWidget

from liveletter.events import ChatArrived, EngineReady, LiveSessionChanged
from liveletter.window.context import Context
from liveletter.window.live.host_lines import HostLines
from liveletter.window.live.session_delegate import SessionDelegate
from liveletter.window.live.session_rows import SessionRows
from liveletter.window.parts.blank import Blank
from liveletter.window.parts.icons import application_icon
from liveletter.window.parts.lifetime import listen
from liveletter.window.parts.naming import named

_SOON = 200  # milliseconds in which changes are gathered


class SessionsWindow(QWidget):
    """Return, or a click, opens the letter."""

    session_activated = Signal(int)  # session id

    def __init__(self, *, ctx: Context, lines: HostLines, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("liveChatsWindow")
        self.setWindowTitle(self.tr("Live chats"))
        self.setWindowIcon(application_icon())
        self.resize(460, 520)
        self.model = SessionRows(reader=ctx.reader, lines=lines, parent=self)
        self.list = named(QListView(), "liveChats", self.tr("Live chats"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(SessionDelegate(model=self.model, parent=self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(self._on_activated)
        self.list.installEventFilter(self)
        self.blank = Blank(name="liveChatsBlank")
        self.blank.show_words(
            self.tr("A chat that you embed in a mail, or join from one, is found here from then on."),
            icon="live",
            title=self.tr("No live chats yet"),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)
        column.addWidget(self.blank)
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self.reload)
        lines.changed.connect(self._on_line_changed)  # a method: the lines live longer than this window
        for kind in (LiveSessionChanged, EngineReady):
            listen(self, ctx.bus, kind, lambda _: self._soon.start())
        listen(self, ctx.bus, ChatArrived, self._on_chat)
        self.reload()

    def reload(self) -> None:
        """Read all sessions anew; the chosen one stays chosen."""
        chosen = self._chosen()
        self.model.reload()
        self.list.setVisible(self.model.rowCount() > 0)
        self.blank.setVisible(self.model.rowCount() == 0)
        self.setFocusProxy(self.list if self.model.rowCount() else self.blank)
        number = max(0, self.model.number_of(chosen))
        if self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(number))

    def come_up(self) -> None:
        """Be in front, ready for the keyboard."""
        self.show()
        self.raise_()
        self.activateWindow()
        self.setFocus()

    def _chosen(self) -> int:
        index = self.list.currentIndex()
        return self.model.row(index.row()).session_id if index.isValid() else 0

    def _on_line_changed(self) -> None:
        self._soon.start()

    def _on_chat(self, event: ChatArrived) -> None:
        if event.message.session_id:
            self._soon.start()

    def _on_activated(self, index: QModelIndex) -> None:
        self.session_activated.emit(self.model.row(index.row()).session_id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            index = self.list.currentIndex()
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
                self._on_activated(index)
                return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)
