"""Outbox and deliveries: everything that left or waits to leave, and what became of it (MISSION B8, D9)."""

from PySide6.QtCore import QItemSelectionModel, QPoint, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QListView, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from liveletter.events import EngineReady, OutgoingChanged, PeopleChanged
from liveletter.window.context import Context
from liveletter.window.mail.mail_list import RowView
from liveletter.window.outbox.outbox_actions import OutboxActions
from liveletter.window.outbox.outbox_delegate import OutboxDelegate
from liveletter.window.outbox.outbox_detail import OutboxDetail
from liveletter.window.outbox.outbox_filter import OutboxFilter
from liveletter.window.outbox.outbox_row import OutboxRow, RowMaker, empty_words
from liveletter.window.outbox.outbox_rows import ROW_ROLE, OutboxRows
from liveletter.window.parts import icons, theme
from liveletter.window.parts.ask_bar import AskBar
from liveletter.window.parts.blank import Blank
from liveletter.window.parts.layouts import line
from liveletter.window.parts.lifetime import listen


class OutboxWindow(QWidget):
    """A list and, beside it, the entry chosen. A window of its own, that deletes itself when it is closed."""

    draft_made = Signal(object)  # Draft: to be opened in the composer
    conversation_asked = Signal(int)  # person id
    mail_asked = Signal(int)  # mail id

    def __init__(self, *, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("outboxWindow")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Outbox and deliveries"))
        self.setWindowIcon(icons.application_icon())
        self._ctx = ctx
        self._maker = RowMaker(reader=ctx.reader)
        self.rows = OutboxRows(reader=ctx.reader, maker=self._maker, parent=self)
        self.filter = OutboxFilter()
        self.bar = AskBar(name="outboxAsk")
        self.doings = OutboxActions(ctx=ctx, bar=self.bar, parent=self)
        self.detail = OutboxDetail(actions=self.doings)
        self.list = self._make_list()
        self._empty = Blank(name="outboxEmpty")
        self._nothing = Blank(name="outboxNothing")
        self._left, self._right = QStackedWidget(), QStackedWidget()
        self._lay_out()
        self._join()
        self.rows.show_wanted(self.filter.wanted())
        self._choose_first()

    @property
    def chosen(self) -> OutboxRow | None:
        """The line that is chosen."""
        row = self.list.currentIndex().data(ROW_ROLE)  # the index knows, also while rows come: see the list of mails
        return row if isinstance(row, OutboxRow) else None

    def come_up(self, outgoing_id: int = 0) -> None:
        """Be in front, with this entry chosen where one is named."""
        if outgoing_id:
            self._choose_one(outgoing_id)
        self.show()
        self.raise_()
        self.activateWindow()
        self.list.setFocus()

    # ------------------------------------------------------------------ choosing

    def _choose_one(self, outgoing_id: int) -> None:
        if self.rows.position(outgoing_id) < 0:
            self.filter.show_all()
            self.rows.show_wanted(self.filter.wanted())
            while self.rows.position(outgoing_id) < 0 and self.rows.canFetchMore(self.list.rootIndex()):
                self.rows.fetchMore(self.list.rootIndex())
        self._choose(self.rows.position(outgoing_id))

    def _choose(self, position: int) -> None:
        if position < 0:
            return
        index = self._fast.index(position, 0)
        self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.list.scrollTo(index)

    def _choose_first(self) -> None:
        if self.chosen is None and self.rows.rowCount():
            self._choose(0)
        elif self.chosen is None:
            self._show_chosen()

    def _on_wanted(self) -> None:
        kept = self.detail.outgoing_id
        self.rows.show_wanted(self.filter.wanted())
        self.list.scrollToTop()
        self._choose(self.rows.position(kept))
        self._choose_first()

    def _on_looked(self) -> None:
        has_rows = self.rows.rowCount() > 0
        if not has_rows:
            words = self.tr("Looking further back…") if self.rows.is_looking else empty_words(self.rows.wanted)
            self._empty.show_words(words, icon="clock" if self.rows.is_looking else "sent")
        self._left.setCurrentWidget(self.list if has_rows else self._empty)
        self._choose_first()

    def _on_chosen(self) -> None:
        self.bar.hide()
        self._show_chosen()

    def _show_chosen(self) -> None:
        row = self.chosen
        if row is None:
            self.doings.show_entry(None)
            words = self.tr("Choose something to see what became of it.") if self.rows.rowCount() else ""
            self._nothing.show_words(words, icon="double-check")
            self._right.setCurrentWidget(self._nothing)
            return
        self._show(row)
        self._right.setCurrentWidget(self.detail)

    def _show(self, row: OutboxRow) -> None:
        attempts = self._ctx.reader.attempts(row.entry.id)
        self.detail.show_row(row, attempts, self._maker.first_name(row.entry))

    # ------------------------------------------------------------------ hearing

    def _on_outgoing_changed(self, event: OutgoingChanged) -> None:
        self.rows.put(event.entry)
        row = self.chosen
        if row is not None and row.entry.id == event.entry.id:
            self._show(row)

    def _on_engine_ready(self, _: EngineReady) -> None:
        self._on_wanted()

    def _on_people_changed(self, event: PeopleChanged) -> None:
        self.rows.renew(event.person_ids)
        if (row := self.chosen) is not None:
            self._show(row)

    def _on_menu_asked(self, place: QPoint) -> None:
        if self.chosen is not None:
            menu = self.doings.menu()
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.list.viewport().mapToGlobal(place))

    # ------------------------------------------------------------------ building

    def _join(self) -> None:
        ctx = self._ctx
        self.filter.wanted_changed.connect(self._on_wanted)
        self.filter.list_asked.connect(self.list.setFocus)
        self.rows.looked.connect(self._on_looked)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._on_chosen())
        self.list.customContextMenuRequested.connect(self._on_menu_asked)
        self.list.row_opened.connect(self.detail.setFocus)
        self.doings.draft_made.connect(self.draft_made)
        self.doings.conversation_asked.connect(self.conversation_asked)
        self.doings.mail_asked.connect(self.mail_asked)
        listen(self, ctx.bus, OutgoingChanged, self._on_outgoing_changed)
        listen(self, ctx.bus, PeopleChanged, self._on_people_changed)
        listen(self, ctx.bus, EngineReady, self._on_engine_ready)
        self._shortcut("Ctrl+F", self.filter.field.setFocus)
        self._shortcut("Ctrl+W", self.close)
        self._shortcut("Esc", self.close)

    def _shortcut(self, keys: str, slot: object) -> None:
        action = QAction(self)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(slot)
        self.addAction(action)

    def _make_list(self) -> RowView:
        self._fast = QSortFilterProxyModel(self)  # the same rows by C++: see the list of mails
        self._fast.setDynamicSortFilter(False)
        self._fast.setSourceModel(self.rows)
        view = RowView()
        view.setObjectName("outboxList")
        view.setAccessibleName(self.tr("What was sent, newest first"))
        view.setModel(self._fast)
        view.setItemDelegate(OutboxDelegate(view))
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        return view

    def _lay_out(self) -> None:
        for stack, pages in ((self._left, (self.list, self._empty)), (self._right, (self._nothing, self.detail))):
            for page in pages:
                stack.addWidget(page)
        side = QWidget()
        left = QVBoxLayout(side)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addWidget(self.filter)
        left.addWidget(line())
        left.addWidget(self._left, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(side)
        split.addWidget(self._right)
        split.setStretchFactor(1, 1)
        split.setSizes([380, 600])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(split, 1)
        self.resize(980, 620)
        self.setMinimumSize(theme.PAD * 50, 360)
