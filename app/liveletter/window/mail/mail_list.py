"""The list of a folder's mails: newest first, by keyboard and mouse, always true to the archive."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListView, QToolButton, QVBoxLayout, QWidget

from liveletter.domain.mail import Folder, FolderRole, MailRow
from liveletter.window.context import Context
from liveletter.window.mail.folder_names import title_of
from liveletter.window.mail.mail_changes import MailChanges
from liveletter.window.mail.mail_delegate import MailDelegate
from liveletter.window.mail.mail_rows import ROW_ROLE, MailRows
from liveletter.window.parts import theme
from liveletter.window.parts.buttons import flat_button
from liveletter.window.parts.labels import plain_label

_WAYS = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End}
OUTGOING = {FolderRole.SENT, FolderRole.DRAFTS}


class RowView(QListView):
    """The list itself. Return opens, as a double click does."""

    row_opened = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.row_opened.emit()
            return
        super().keyPressEvent(event)
        model = self.selectionModel()
        if event.key() in _WAYS and not model.hasSelection():  # the only row is the current one: no key would choose it
            model.select(self.currentIndex(), QItemSelectionModel.SelectionFlag.ClearAndSelect)


class MailList(QWidget):
    """A folder's mails with its name above. The row that is chosen is told once the user rests on it."""

    mail_chosen = Signal(object)  # MailRow | None: the one mail that is to be shown
    mail_opened = Signal(object)  # MailRow: Return or double click
    selection_changed = Signal()
    menu_asked = Signal(QPoint)  # where, on the screen

    def __init__(self, *, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mailList")
        self._folder: Folder | None = None
        self._rows = MailRows(reader=ctx.reader, parent=self)
        self._changes = MailChanges(rows=self._rows, reader=ctx.reader, bus=ctx.bus, parent=self)
        self._fast = self._make_fast()
        self._view = self._make_view()
        self._title = plain_label("mailListTitle", font=theme.scaled(self.font(), 1.1, bold=True))
        self._unread = self._make_filter()
        self._empty = self._make_empty()
        self._lay_out()
        self._rows.rowsInserted.connect(self._on_rows_changed)
        self._rows.rowsRemoved.connect(self._on_rows_changed)
        self._rows.modelReset.connect(self._on_rows_changed)

    @property
    def folder(self) -> Folder | None:
        """The folder that is shown."""
        return self._folder

    def show_folder(self, folder: Folder) -> None:
        """Show a folder's mails; nothing is chosen in it yet."""
        self._folder = folder
        delegate = self._view.itemDelegate()
        if isinstance(delegate, MailDelegate):
            delegate.outgoing = folder.role in OUTGOING
        self._title.setText(title_of(folder))
        self._view.setAccessibleName(self.tr("Mails in %s").replace("%s", title_of(folder)))
        self._reload()

    def selected(self) -> list[MailRow]:
        """The mails that are selected, in the list's order."""
        indexes = sorted(self._view.selectionModel().selectedIndexes(), key=lambda index: index.row())
        return [row for index in indexes if (row := self._row_at(index)) is not None]

    def choose(self, mail_id: int) -> bool:
        """Select one mail; False where it is not among the rows."""
        position = self._rows.position(mail_id)
        if position < 0:
            return False
        index = self._fast.index(position, 0)
        self._view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._view.scrollTo(index)
        return True

    def step(self, by: int) -> None:
        """Choose the next (1) or previous (-1) mail."""
        current = self._view.currentIndex()
        if (row := self._row_at(self._fast.index(current.row() + by, 0))) is not None:
            self.choose(row.id)

    def take_focus(self) -> None:
        """Put the keyboard here."""
        self._view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_unread_only(self, on: bool) -> None:
        """Show the unread mails alone, or all."""
        self._unread.setChecked(on)

    def _reload(self) -> None:
        self._changes.forget()
        if self._folder is not None:
            self._rows.show_folder(self._folder.id, unread_only=self._unread.isChecked())
            self._view.scrollToTop()

    def _row_at(self, index: QModelIndex) -> MailRow | None:
        """The mail that an index of the view leads to. Only the index knows: while rows come, the view counts them
        otherwise than the rows below it, and Qt tells of a changed selection in between."""
        row = index.data(ROW_ROLE)
        return row if isinstance(row, MailRow) else None

    def _on_selection_changed(self) -> None:
        chosen = self.selected()
        self.selection_changed.emit()
        self.mail_chosen.emit(chosen[0] if len(chosen) == 1 else None)

    def _on_opened(self) -> None:
        row = self._row_at(self._view.currentIndex())
        if row is not None:
            self.mail_opened.emit(row)

    def _on_menu_asked(self, place: QPoint) -> None:
        if self._view.selectionModel().hasSelection():
            self.menu_asked.emit(self._view.viewport().mapToGlobal(place))

    def _on_rows_changed(self, *_: QModelIndex | int) -> None:
        has_rows = self._rows.rowCount() > 0
        if has_rows == self._empty.isVisibleTo(self):
            self._empty.setVisible(not has_rows)
            self._view.setVisible(has_rows)
        if not has_rows:
            unread = self._unread.isChecked()
            self._empty.setText(self.tr("No unread mail here.") if unread else self.tr("No mail here."))

    def _make_fast(self) -> QSortFilterProxyModel:
        """The same rows by C++: a layout asks each row's index for the number of rows, which would call Python."""
        fast = QSortFilterProxyModel(self)
        fast.setDynamicSortFilter(False)
        fast.setSourceModel(self._rows)
        return fast

    def _make_view(self) -> RowView:
        view = RowView()
        view.setObjectName("mailListView")
        view.setModel(self._fast)
        view.setItemDelegate(MailDelegate(view))
        view.setUniformItemSizes(True)
        view.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setMouseTracking(True)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.setAccessibleName(self.tr("Mails"))
        view.customContextMenuRequested.connect(self._on_menu_asked)
        view.selectionModel().selectionChanged.connect(self._on_selection_changed)
        view.doubleClicked.connect(self._on_opened)
        view.row_opened.connect(self._on_opened)
        return view

    def _make_filter(self) -> QToolButton:
        button = flat_button("unreadFilter", self.tr("Unread"), icon="unread")
        button.setToolTip(self.tr("Show unread mails only"))
        button.setAccessibleName(self.tr("Show unread mails only"))
        button.setCheckable(True)
        button.toggled.connect(self._reload)
        return button

    def _make_empty(self) -> QLabel:
        label = plain_label("mailListEmpty", dim=True, wraps=True)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setAutoFillBackground(True)
        label.setBackgroundRole(QPalette.ColorRole.Base)
        return label

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(theme.PAD, theme.GAP, theme.GAP, theme.GAP)
        head.addWidget(self._title, 1)
        head.addWidget(self._unread)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._view, 1)
        column.addWidget(self._empty, 1)
        self._view.setVisible(False)
        self.setFocusProxy(self._view)
