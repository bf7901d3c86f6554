"""Search over mail and chat at once, as one types."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListView, QVBoxLayout, QWidget

from liveletter.bridge.commands import FindAll
from liveletter.domain.conversation import ItemKind, SearchHit
from liveletter.window.context import Context
from liveletter.window.parts import theme
from liveletter.window.parts.icons import icon
from liveletter.window.parts.labels import plain_label
from liveletter.window.search.search_delegate import SearchDelegate
from liveletter.window.search.search_model import SearchModel

_SOON = 120  # milliseconds after the last key
_MOST = 100


class SearchPage(QWidget):
    """One field, one list. One query is under way at a time; an answer that is no longer asked for is dropped."""

    mail_activated = Signal(int, int)  # mail id, folder id
    chat_activated = Signal(int, int)  # person id, chat id
    session_activated = Signal(int, int)  # session id, chat id: what was said in a live letter
    query_changed = Signal(str)

    def __init__(self, *, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("searchPage")
        self._ctx = ctx
        self._is_asking = False
        self._answered = ""
        self.model = SearchModel(parent=self)
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._ask)
        self._build()
        self._show_state()

    def _build(self) -> None:
        self.field = QLineEdit(clearButtonEnabled=True)
        self.field.setObjectName("searchPageField")
        self.field.setPlaceholderText(self.tr("Search mails and chats"))
        self.field.setAccessibleName(self.tr("Search mails and chats"))
        self.field.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.field.textChanged.connect(self._on_typed)
        self.field.installEventFilter(self)
        self.count = plain_label("searchCount", dim=True)
        self.count.setFont(theme.scaled(self.font(), theme.SMALL))
        self.empty = plain_label("searchEmpty", dim=True, wraps=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setMargin(theme.PAD * 2)
        self.list = self._make_list()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        top = QVBoxLayout()
        top.setContentsMargins(theme.PAD, theme.PAD, theme.PAD, theme.GAP)
        top.setSpacing(theme.GAP // 2)
        top.addWidget(self.field)
        top.addWidget(self.count)
        layout.addLayout(top)
        layout.addWidget(self.empty, 1)
        layout.addWidget(self.list, 1)
        self.setFocusProxy(self.field)

    def _make_list(self) -> QListView:
        view = QListView()
        view.setObjectName("searchHits")
        view.setAccessibleName(self.tr("What was found"))
        view.setModel(self.model)
        view.setItemDelegate(SearchDelegate(model=self.model, parent=view))
        view.setUniformItemSizes(True)
        view.setFrameShape(QListView.Shape.NoFrame)
        view.setMouseTracking(True)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.clicked.connect(self._on_activated)
        view.installEventFilter(self)
        return view

    # ---- what it offers

    @property
    def query(self) -> str:
        """What is looked for."""
        return self.field.text().strip()

    def search(self, query: str) -> None:
        """Look for this."""
        self.field.setText(query)

    # ---- asking

    def _on_typed(self, text: str) -> None:
        self.query_changed.emit(text)
        if self.query:
            self._soon.start()
        else:
            self._soon.stop()
            self._show([], "")

    def _ask(self) -> None:
        if not self._is_asking and self.query and self.query != self._answered:
            self._is_asking = True
            self._show_state()
            self._ctx.run(self._find(self.query))

    async def _find(self, query: str) -> None:
        try:
            hits = await self._ctx.client.call(FindAll(query, _MOST))
        except BaseException:
            self._is_asking = False
            raise
        self._is_asking = False
        if query == self.query:
            self._show(hits, query)
        elif not self._soon.isActive():
            self._ask()

    def _show(self, hits: list[SearchHit], query: str) -> None:
        self._answered = query
        self.model.show_hits(hits)
        if hits:
            self.list.scrollToTop()
            self.list.setCurrentIndex(self.model.index(0))
        self._show_state()

    def _show_state(self) -> None:
        found = self.model.rowCount()
        self.list.setVisible(found > 0)
        self.empty.setVisible(found == 0)
        self.count.setVisible(bool(self.query))
        self.count.setText(self._count_words(found))
        self.count.setAccessibleName(self.count.text())
        self.empty.setText(self._empty_words())

    def _count_words(self, found: int) -> str:
        if self.query != self._answered:
            return self.tr("Searching…")
        if found >= _MOST:
            return self.tr("The newest %n hit(s)", "", found)
        return self.tr("%n hit(s)", "", found)

    def _empty_words(self) -> str:
        if not self.query:
            return self.tr("Type a word or a name: mails and chats are searched together, newest first.")
        if self.query != self._answered:
            return ""
        return self.tr("Nothing holds “{0}”. Try fewer words, or only the beginning of one.").format(self.query)

    # ---- opening

    def _on_activated(self, index: QModelIndex) -> None:
        hit = self.model.hit(index.row())
        if hit.kind is ItemKind.MAIL:
            self.mail_activated.emit(hit.id, hit.folder_id)
        elif hit.session_id:
            self.session_activated.emit(hit.session_id, hit.id)
        else:
            self.chat_activated.emit(hit.person_id, hit.id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._on_key(watched, event)
        return False

    def _on_key(self, watched: QObject, event: QKeyEvent) -> bool:
        index = self.list.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self._on_activated(index)
            return True
        if watched is self.field and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and index.isValid():
            row = index.row() + (1 if event.key() == Qt.Key.Key_Down else -1)
            if 0 <= row < self.model.rowCount():
                self.list.setCurrentIndex(self.model.index(row))
            return True
        if watched is self.field and event.key() == Qt.Key.Key_Escape and self.field.text():
            self.field.clear()
            return True
        return False
