"""Accounts and their folders, with what is unread."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPalette, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from liveletter.domain.accounts import Account, AccountState, LinkState
from liveletter.domain.mail import Folder
from liveletter.events import AccountsChanged, AccountStateChanged, EngineReady, FoldersChanged
from liveletter.window.context import Context
from liveletter.window.mail.folder_names import icon_name, title_of
from liveletter.window.parts import icons, theme
from liveletter.window.parts.engine_words import engine_words
from liveletter.window.parts.lifetime import listen

FOLDER_ROLE = Qt.ItemDataRole.UserRole + 1
ACCOUNT_ROLE = Qt.ItemDataRole.UserRole + 2
REFRESH_PAUSE = 250  # milliseconds: counts may change with every mail of a sync
ROW = 30  # pixels


class FolderDelegate(QStyledItemDelegate):
    """A folder's icon and name, and a count where something is unread."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(120, max(ROW, option.fontMetrics.height() + 10))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        shades = theme.colors(option.palette)
        folder: Folder | None = index.data(FOLDER_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver) and folder:
            chosen = option.state & QStyle.StateFlag.State_Selected
            painter.setPen(shades.accent if option.state & QStyle.StateFlag.State_HasFocus else Qt.PenStyle.NoPen)
            painter.setBrush(shades.chosen if chosen else shades.hover)
            painter.drawRoundedRect(option.rect.adjusted(2, 1, -3, -2), 6, 6)
        rect = option.rect.adjusted(theme.GAP, 0, -theme.GAP, 0)
        if folder is None:
            font = theme.scaled(option.font, theme.SMALL, bold=True)
            self._write(painter, rect, str(index.data()), font, option, dim=True)
        else:
            self._draw_folder(painter, rect, folder, option)
        painter.restore()

    def _draw_folder(self, painter: QPainter, rect: QRect, folder: Folder, option: QStyleOptionViewItem) -> None:
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        shades = theme.colors(option.palette)
        size = 18
        spot = QRect(rect.right() - size if rtl else rect.left(), rect.center().y() - size // 2 + 1, size, size)
        ratio = painter.device().devicePixelRatio()
        tone = shades.text if folder.unread else shades.dim
        painter.drawPixmap(spot, icons.pixmap(icon_name(folder), QSize(round(size * ratio), round(size * ratio)), tone))
        taken = self._draw_count(painter, rect, folder, option) if folder.unread else 0
        edge = size + theme.GAP
        words = rect.adjusted(taken if rtl else edge, 0, -edge if rtl else -taken, 0)
        font = theme.scaled(option.font, 1, bold=folder.unread > 0)
        self._write(painter, words, title_of(folder), font, option, dim=False)

    def _draw_count(self, painter: QPainter, rect: QRect, folder: Folder, option: QStyleOptionViewItem) -> int:
        shades = theme.colors(option.palette)
        painter.setFont(theme.scaled(option.font, theme.SMALL, bold=True))
        text = option.locale.toString(folder.unread)
        width = max(22, painter.fontMetrics().horizontalAdvance(text) + 12)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        height = painter.fontMetrics().height() + 2
        pill = QRect(rect.left() if rtl else rect.right() - width, rect.center().y() - height // 2, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shades.accent)
        painter.drawRoundedRect(pill, height / 2, height / 2)
        painter.setPen(shades.on_accent)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)
        return width + theme.GAP

    def _write(
        self, painter: QPainter, rect: QRect, text: str, font: QFont, option: QStyleOptionViewItem, *, dim: bool
    ) -> None:
        shades = theme.colors(option.palette)
        painter.setFont(font)
        painter.setPen(shades.dim if dim else shades.text)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, rect.width())
        painter.drawText(rect, side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, shown)


class FolderTree(QTreeView):
    """The folders of all accounts. Counts follow the archive a few times a second at most."""

    folder_chosen = Signal(object)  # Folder: by the user
    folder_found = Signal(object)  # Folder: the first one there is, now that there is one
    account_edit_asked = Signal(int)  # account id

    def __init__(self, *, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("folderTree")
        self.setAccessibleName(self.tr("Folders"))
        self._ctx = ctx
        self._states: dict[int, AccountState] = {}
        self._items: dict[int, QStandardItem] = {}
        self._layout: list[tuple[int, str]] = []
        self._model = QStandardItemModel(self)
        self._set_up()
        self._refresh = QTimer(self, singleShot=True, interval=REFRESH_PAUSE)
        self._refresh.timeout.connect(self.reload)
        listen(self, ctx.bus, AccountsChanged, self._on_changed)
        listen(self, ctx.bus, FoldersChanged, self._on_changed)
        listen(self, ctx.bus, EngineReady, self._on_changed)
        listen(self, ctx.bus, AccountStateChanged, self._on_state_changed)
        self.reload()

    def reload(self) -> None:
        """Read folders and counts; the items stay where the folders are the same."""
        before = self.chosen()
        folders = self._ctx.reader.folders()
        layout = [(folder.id, folder.name) for folder in folders]
        if layout != self._layout or not folders:
            self._layout = layout
            self._build(self._ctx.reader.accounts(), folders)
        for folder in folders:
            self._fill(self._items[folder.id], folder)
        if before is None and (first := self.chosen()) is not None:
            self.folder_found.emit(first)

    def choose(self, folder_id: int) -> bool:
        """Select a folder."""
        item = self._items.get(folder_id)
        if item is not None:
            self.setCurrentIndex(item.index())
        return item is not None

    def choose_first(self) -> None:
        """Select the first account's inbox, where nothing is selected."""
        if not self.currentIndex().data(FOLDER_ROLE) and self._layout:
            self.choose(self._layout[0][0])

    def chosen(self) -> Folder | None:
        """The folder that is selected."""
        folder = self.currentIndex().data(FOLDER_ROLE)
        return folder if isinstance(folder, Folder) else None

    def unread(self) -> int:
        """How many mails are unread in the inboxes."""
        return sum(folder.unread for folder in self._ctx.reader.folders() if folder.role == "inbox")

    def _build(self, accounts: list[Account], folders: list[Folder]) -> None:
        kept = self.chosen()
        self._model.clear()
        self._items.clear()
        for account in accounts:
            head = QStandardItem(account.mail_address or account.jid or account.name)
            head.setEditable(False)
            head.setSelectable(False)
            head.setData(account.id, ACCOUNT_ROLE)
            self._model.appendRow(head)
            self._add_folders(head, [folder for folder in folders if folder.account_id == account.id])
            self._mark_state(head)
        self.expandAll()
        if kept is None or not self.choose(kept.id):
            self.choose_first()

    def _add_folders(self, head: QStandardItem, folders: list[Folder]) -> None:
        by_name: dict[str, QStandardItem] = {}
        for folder in sorted(folders, key=lambda one: (one.role == "", one.name.count(one.delimiter or "\0"))):
            item = QStandardItem()
            item.setEditable(False)
            parent = folder.name.rpartition(folder.delimiter)[0] if folder.delimiter else ""
            above = head if folder.role or folders_root(parent) else by_name.get(parent, head)
            above.appendRow(item)
            by_name[folder.name] = self._items[folder.id] = item

    def _fill(self, item: QStandardItem, folder: Folder) -> None:
        if item.data(FOLDER_ROLE) == folder:
            return
        item.setData(folder, FOLDER_ROLE)
        item.setText(title_of(folder))
        unread = self.tr("%n unread", "", folder.unread) if folder.unread else ""
        item.setAccessibleText(f"{title_of(folder)}, {unread}" if unread else title_of(folder))
        item.setToolTip(folder.name)

    def _on_changed(self, _: object) -> None:
        if not self._refresh.isActive():
            self._refresh.start()

    def _on_state_changed(self, event: AccountStateChanged) -> None:
        self._states[event.state.account_id] = event.state
        for row in range(self._model.rowCount()):
            self._mark_state(self._model.item(row))

    def _mark_state(self, head: QStandardItem) -> None:
        state = self._states.get(head.data(ACCOUNT_ROLE))
        sentences = [engine_words(one) for one in (state.mail_sentence, state.chat_sentence)] if state else []
        failed = state is not None and LinkState.FAILED in (state.mail, state.chat)
        head.setToolTip("\n".join(sentence for sentence in sentences if sentence))
        head.setIcon(icons.icon("warning") if failed else QIcon())

    def _on_current_changed(self, current: QModelIndex) -> None:
        folder = current.data(FOLDER_ROLE)
        if isinstance(folder, Folder):
            self.folder_chosen.emit(folder)

    def _on_double_clicked(self, index: QModelIndex) -> None:
        account_id = index.data(ACCOUNT_ROLE)
        if account_id:
            self.account_edit_asked.emit(account_id)

    def _set_up(self) -> None:
        self.setModel(self._model)
        self.setItemDelegate(FolderDelegate(self))
        self.setHeaderHidden(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setIndentation(theme.PAD)
        self.setRootIsDecorated(False)
        self.setMouseTracking(True)
        self.setUniformRowHeights(True)
        self.setExpandsOnDoubleClick(False)
        self.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.setBackgroundRole(QPalette.ColorRole.Window)
        self.viewport().setAutoFillBackground(False)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Highlight, QColor(0, 0, 0, 0))  # the delegate draws what is chosen
        self.setPalette(palette)
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        self.doubleClicked.connect(self._on_double_clicked)


def folders_root(parent: str) -> bool:
    """Whether a folder with this parent stands at the top: servers may keep all folders below INBOX."""
    return parent in ("", "INBOX")
