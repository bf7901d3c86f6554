"""The one list of all persons, over all networks (MISSION D1). It never shows how somebody is reached."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from liveletter.window.context import Context
from liveletter.window.parts import theme
from liveletter.window.parts.buttons import icon_button
from liveletter.window.parts.icons import icon
from liveletter.window.parts.labels import plain_label
from liveletter.window.people.people_delegate import PeopleDelegate
from liveletter.window.people.people_feed import PeopleFeed
from liveletter.window.people.people_model import PeopleModel


class PeopleList(QWidget):
    """All listed persons: who is available first. Fully usable by keyboard."""

    person_activated = Signal(int)  # person id
    edit_requested = Signal(int)  # person id
    mail_requested = Signal(int)  # person id
    merge_requested = Signal(int)  # person id
    new_person_requested = Signal()

    def __init__(self, *, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("peopleList")
        self.model = PeopleModel(parent=self)
        self._build()
        self._feed = PeopleFeed(ctx=ctx, model=self.model, parent=self)
        self._feed.refreshed.connect(self._show_emptiness)
        self._feed.reload()

    # ---- building

    def _build(self) -> None:
        self.search = self._make_search()
        self.list = self._make_list()
        self.empty = plain_label("peopleEmpty", dim=True, wraps=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setMargin(theme.PAD * 2)
        top = QHBoxLayout()
        top.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, theme.GAP)
        top.addWidget(self.search)
        top.addWidget(self._make_new_button())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.empty, 1)
        layout.addWidget(self.list, 1)
        self.setFocusProxy(self.list)

    def _make_search(self) -> QLineEdit:
        field = QLineEdit(clearButtonEnabled=True)
        field.setObjectName("peopleSearch")
        field.setPlaceholderText(self.tr("Search people"))
        field.setAccessibleName(self.tr("Search people"))
        field.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        field.textChanged.connect(self._on_searched)
        field.installEventFilter(self)
        return field

    def _make_list(self) -> QListView:
        view = QListView()
        view.setObjectName("people")
        view.setAccessibleName(self.tr("People"))
        view.setModel(self.model)
        view.setItemDelegate(PeopleDelegate(model=self.model, parent=view))
        view.setUniformItemSizes(True)
        view.setFrameShape(QListView.Shape.NoFrame)
        view.setMouseTracking(True)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._on_menu_asked)
        view.clicked.connect(self._on_activated)
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)
        return view

    def _make_new_button(self) -> QToolButton:
        button = icon_button("newPersonButton", "plus", self.tr("Add a person"))
        button.clicked.connect(self.new_person_requested)
        return button

    # ---- what it offers

    def current_person(self) -> int:
        """The chosen person's id; 0 where none is."""
        index = self.list.currentIndex()
        return self.model.row(index.row()).person.id if index.isValid() else 0

    def select_person(self, person_id: int) -> None:
        """Mark a person as the one that is shown, without activating them."""
        number = self.model.number_of(person_id)
        self.list.setCurrentIndex(self.model.index(number) if number >= 0 else QModelIndex())

    # ---- slots

    def _show_emptiness(self) -> None:
        self.list.setVisible(self.model.rowCount() > 0)
        self.empty.setVisible(self.model.rowCount() == 0)
        if self.model.total:
            self.empty.setText(self.tr("Nobody in your list is called that."))
        else:
            self.empty.setText(self.tr("Nobody is in your list yet. Add somebody with +, or answer a mail by chat."))

    def _on_searched(self, query: str) -> None:
        self.model.search(query)
        self._show_emptiness()

    def _on_activated(self, index: QModelIndex) -> None:
        self.person_activated.emit(self.model.row(index.row()).person.id)

    def _on_menu_asked(self, place: QPoint) -> None:
        index = self.list.indexAt(place)
        if index.isValid():
            self.list.setCurrentIndex(index)
            self._open_menu(self.list.viewport().mapToGlobal(place))

    def _open_menu(self, place: QPoint) -> None:
        menu = self.menu_for(self.current_person())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def menu_for(self, person_id: int) -> QMenu:
        """What can be done with a person."""
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("What to do with this person"))
        for name, words, picture, signal in (
            ("chat", self.tr("Chat"), "chat", self.person_activated),
            ("writeMail", self.tr("Write mail"), "compose", self.mail_requested),
            ("edit", self.tr("Edit…"), "edit", self.edit_requested),
            ("merge", self.tr("Merge with…"), "people", self.merge_requested),
        ):
            if name == "edit":
                menu.addSeparator()
            action = QAction(icon(picture), words, menu)
            action.setObjectName(name)
            action.triggered.connect(lambda _checked=False, signal=signal: signal.emit(person_id))
            menu.addAction(action)
        return menu

    # ---- keyboard and pointer

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.KeyPress if isinstance(event, QKeyEvent):
                return self._on_key(watched, event)
            case QEvent.Type.Enter if watched is self.list.viewport():
                self.model.hold(True)
            case QEvent.Type.Leave if watched is self.list.viewport():
                self.model.hold(False)
        return False

    def _on_key(self, watched: QObject, event: QKeyEvent) -> bool:
        key = event.key()
        is_enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if watched is self.list:
            return self._on_list_key(event, is_enter=is_enter)
        if key == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            return True
        if (is_enter or key == Qt.Key.Key_Down) and self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0))
            self.list.setFocus()
            if is_enter:
                self._on_activated(self.model.index(0))
            return True
        return False

    def _on_list_key(self, event: QKeyEvent, *, is_enter: bool) -> bool:
        index = self.list.currentIndex()
        if is_enter and index.isValid():
            self._on_activated(index)
            return True
        if event.key() == Qt.Key.Key_F2 and index.isValid():
            self.edit_requested.emit(self.current_person())
            return True
        if event.matches(QKeySequence.StandardKey.Find):
            self.search.setFocus()
            return True
        if event.key() == Qt.Key.Key_Menu and index.isValid():
            self._open_menu(self.list.viewport().mapToGlobal(self.list.visualRect(index).center()))
            return True
        return False
