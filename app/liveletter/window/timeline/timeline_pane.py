"""A timeline on the screen: its lines, what can be done with them, and the way back to the newest one."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QVBoxLayout, QWidget

from liveletter.domain.conversation import ItemKind, TimelineItem
from liveletter.domain.outbox import STUCK
from liveletter.window.context import Context
from liveletter.window.parts import theme
from liveletter.window.parts.buttons import flat_button
from liveletter.window.parts.icons import icon
from liveletter.window.parts.labels import plain_label
from liveletter.window.timeline.item_acts import ItemActs
from liveletter.window.timeline.item_deeds import Deed, deeds_of
from liveletter.window.timeline.item_words import ItemWords
from liveletter.window.timeline.timeline import PAGE, TimelineModel
from liveletter.window.timeline.timeline_list import TimelineList
from liveletter.window.timeline.tool_rows import ToolRows


class TimelinePane(QWidget):
    """Lines from any source; what they are is for the heirs to say."""

    mail_activated = Signal(int)  # mail id
    session_activated = Signal(int)  # session id: a line that was said in a live letter
    reply_by_mail_requested = Signal(int, list)  # person id, chat ids
    bottom_reached = Signal()
    newest_changed = Signal()  # the last line came or changed

    def __init__(
        self, *, ctx: Context, name: str, words: ItemWords, first: int = PAGE, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._ctx = ctx
        self._unseen = 0
        self.model = TimelineModel(words=words, first=first, parent=self)
        self.list = TimelineList(model=self.model, parent=self)
        self.list.setObjectName(f"{name}List")
        self.acts = ItemActs(ctx=ctx, over=self)
        self._tools = ToolRows(view=self.list, acts=self.acts)
        self.empty = plain_label(f"{name}Empty", dim=True, wraps=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setMargin(theme.PAD * 2)
        self.newer = self._make_newer_button()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(self.empty, 1)
        self.column.addWidget(self.list, 1)
        self.setFocusProxy(self.list)
        self._listen()

    def _make_newer_button(self) -> QToolButton:
        button = flat_button("newer", "", icon="arrow-down", main=True)
        button.setParent(self)
        button.clicked.connect(self.list.go_to_bottom)
        button.hide()
        return button

    def _listen(self) -> None:
        self.list.item_activated.connect(self._on_item_activated)
        self.list.about_activated.connect(self._on_about_activated)
        self.list.bottom_reached.connect(self._on_bottom_reached)
        self.list.bottom_left.connect(self._show_newer)
        self.list.menu_requested.connect(self._on_menu_asked)
        self.list.installEventFilter(self)
        self.model.arrived.connect(self._on_arrived)
        self.model.lines_changed.connect(self._on_lines_changed)
        self.model.line_changed.connect(self.newest_changed)

    # ---- what it offers

    @property
    def last_own(self) -> TimelineItem | None:
        """The newest chat message of the user's, where the newest line is in the window."""
        if not self.model.is_newest:
            return None
        own = (item for item in reversed(self.model.items()) if item.outgoing and item.kind is ItemKind.CHAT)
        return next(own, None)

    def emptiness(self) -> str:
        """What is said where there is no line."""
        return ""

    @property
    def answered_person(self) -> int:
        """To whom a reply by mail goes; 0: that is found out when it is asked for."""
        return 0

    # ---- events

    def _on_arrived(self, own: bool) -> None:
        if own:
            self.list.go_to_bottom()
        elif not self.list.is_at_bottom:
            self._unseen += 1
            self._show_newer()

    def _on_lines_changed(self) -> None:
        count = self.model.rowCount()
        self.list.setVisible(count > 0)
        self.empty.setVisible(count == 0)
        self.setFocusProxy(self.list if count else self.empty)  # a hidden list would catch the keyboard for good
        self.empty.setText(self.emptiness())
        self.newest_changed.emit()

    def _on_bottom_reached(self) -> None:
        self._unseen = 0
        self._show_newer()
        self.bottom_reached.emit()

    def _on_item_activated(self, item: TimelineItem) -> None:
        if item.kind is ItemKind.MAIL:
            self.mail_activated.emit(item.id)
        elif item.state in STUCK:
            self.acts.run(Deed.AGAIN, item)
        elif deeds := [deed for deed in deeds_of(item) if deed in (Deed.LOOK_INSIDE, Deed.SAVE)]:
            self.acts.run(deeds[0], item)

    def _on_about_activated(self, item: TimelineItem) -> None:
        if item.session_id:
            self.session_activated.emit(item.session_id)
        elif mail_id := self._ctx.reader.chat_mail(item.about):
            self.mail_activated.emit(mail_id)

    # ---- the button that leads to the newest line

    def _show_newer(self) -> None:
        words = self.tr("%n new message(s)", "", self._unseen) if self._unseen else ""
        self.newer.setText(words)
        self.newer.setAccessibleName(words or self.tr("Go to the newest message"))
        self.newer.setVisible(not self.list.is_at_bottom and self.model.rowCount() > 0)
        self._place_newer()

    def _place_newer(self) -> None:
        size = self.newer.sizeHint()
        area = self.list.geometry()
        self.newer.resize(size)
        self.newer.move(area.center().x() - size.width() // 2, area.bottom() - size.height() - theme.PAD)
        self.newer.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.list and event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._place_newer()
        return False

    # ---- the menu

    def _on_menu_asked(self, place: QPoint) -> None:
        if menu := self.menu():
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.list.viewport().mapToGlobal(place))

    def menu(self) -> QMenu | None:
        """What can be done with the chosen lines; None where none is chosen."""
        chosen = self.list.chosen()
        if not chosen:
            return None
        menu = QMenu(self)
        chats = [item.id for item in chosen if item.kind is ItemKind.CHAT]
        if len(chosen) == 1 and chosen[0].kind is ItemKind.MAIL:
            self._add(menu, "openMail", self.tr("Open mail"), "open", partial(self._on_item_activated, chosen[0]))
        if chats:
            asked = partial(self.reply_by_mail_requested.emit, self.answered_person, chats)
            self._add(menu, "replyByMail", self.tr("Reply by mail"), "reply-by-mail", asked)
        if len(chosen) == 1:
            self.acts.fill(menu, chosen[0])
        self._add(menu, "copy", self.tr("Copy"), "file", self.list.copy)
        return menu

    def _add(self, menu: QMenu, name: str, words: str, picture: str, slot: Callable[[], object]) -> None:
        action = QAction(icon(picture), words, menu)
        action.setObjectName(name)
        action.triggered.connect(lambda: slot())
        menu.addAction(action)
