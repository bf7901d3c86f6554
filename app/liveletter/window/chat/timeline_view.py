"""One timeline of a person: mails and chats in order, or mails only, or chats only."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QVBoxLayout, QWidget

from liveletter.domain.conversation import ItemKind, TimelineItem
from liveletter.domain.outbox import STUCK
from liveletter.window.chat.item_acts import ItemActs
from liveletter.window.chat.item_deeds import Deed, deeds_of
from liveletter.window.chat.item_words import ItemWords
from liveletter.window.chat.timeline import Source, TimelineModel, nothing
from liveletter.window.chat.timeline_feed import TimelineFeed
from liveletter.window.chat.timeline_filter import TimelineFilter
from liveletter.window.chat.timeline_list import TimelineList
from liveletter.window.chat.timeline_sources import tied, whole
from liveletter.window.chat.tool_rows import ToolRows
from liveletter.window.context import Context
from liveletter.window.parts import theme
from liveletter.window.parts.buttons import flat_button
from liveletter.window.parts.icons import icon
from liveletter.window.parts.labels import plain_label


class TimelineView(QWidget):
    """The timeline with its filter and the way back to the newest line."""

    mail_activated = Signal(int)  # mail id
    reply_by_mail_requested = Signal(int, list)  # person id, chat ids
    bottom_reached = Signal()
    newest_changed = Signal()  # the last line came or changed

    def __init__(self, *, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timeline")
        self._ctx = ctx
        self._person_id = 0
        self._name = ""
        self._about = ""
        self._unseen = 0
        self.model = TimelineModel(words=ItemWords(reader=ctx.reader), parent=self)
        self.list = TimelineList(model=self.model, parent=self)
        self.list.setObjectName("timelineList")
        self.feed = TimelineFeed(ctx=ctx, model=self.model, parent=self)
        self.acts = ItemActs(ctx=ctx, over=self)
        self._tools = ToolRows(view=self.list, acts=self.acts)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.filter_bar = TimelineFilter(parent=self)
        self.filter_bar.kind_changed.connect(self._reopen)
        self.empty = plain_label("timelineEmpty", dim=True, wraps=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setMargin(theme.PAD * 2)
        self.newer = self._make_newer_button()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.filter_bar)
        layout.addWidget(self.empty, 1)
        layout.addWidget(self.list, 1)
        self.setFocusProxy(self.list)

    def _make_newer_button(self) -> QToolButton:
        button = flat_button("newer", "", icon="arrow-down", main=True)
        button.setParent(self)
        button.clicked.connect(self.list.go_to_bottom)
        button.hide()
        return button

    def _connect(self) -> None:
        self.list.item_activated.connect(self._on_item_activated)
        self.list.about_activated.connect(self._on_about_activated)
        self.list.bottom_reached.connect(self._on_bottom_reached)
        self.list.bottom_left.connect(self._show_newer)
        self.list.menu_requested.connect(self._on_menu_asked)
        self.list.installEventFilter(self)
        self.model.arrived.connect(self._on_arrived)
        self.model.lines_changed.connect(self._on_lines_changed)
        self.model.line_changed.connect(self.newest_changed)

    # ---- what it shows

    @property
    def person_id(self) -> int:
        """Whose timeline it is; 0: nobody's."""
        return self._person_id

    @property
    def is_transcript(self) -> bool:
        """Whether only the messages tied to one mail are shown."""
        return bool(self._about)

    @property
    def shows_all_chats(self) -> bool:
        """Whether every chat message with the person has its place here."""
        return not self._about and self.filter_bar.kind is not ItemKind.MAIL

    def show_person(self, person_id: int, name: str) -> None:
        """Show all that passed with a person, as the filter has it."""
        self._open(person_id, name, about="")

    def show_transcript(self, person_id: int, name: str, about: str) -> None:
        """Show only the chat messages that are tied to the mail with this Message-ID."""
        self._open(person_id, name, about=about)

    def show_nothing(self) -> None:
        """Show an empty timeline."""
        self._person_id, self._name, self._about = 0, "", ""
        self._follow()
        self.model.show_source(nothing, name="")

    def set_filter(self, kind: ItemKind | None) -> None:
        """Choose what is shown: everything, mails, or chats."""
        self.filter_bar.choose(kind)

    def take(self, item: TimelineItem) -> None:
        """Show an item that has just come to be, where it belongs here."""
        self.feed.take(item)

    def show_item(self, kind: ItemKind, item_id: int) -> bool:
        """Bring an item into sight and choose it, however far back it is; False where it is not in this timeline."""
        if self.filter_bar.kind not in (None, kind):
            self.set_filter(None)
        return self.model.show_item(kind, item_id) and self.list.choose(kind, item_id)

    @property
    def last_own(self) -> TimelineItem | None:
        """The newest chat message of the user's, where the newest line is in the window."""
        if not self.model.is_newest:
            return None
        own = (item for item in reversed(self.model.items()) if item.outgoing and item.kind is ItemKind.CHAT)
        return next(own, None)

    def _open(self, person_id: int, name: str, *, about: str) -> None:
        self._person_id, self._name, self._about = person_id, name, about
        self._unseen = 0
        self._follow()
        self.filter_bar.setEnabled(not about)
        self.list.bubbles.shaper.shows_about = not about
        self.list.bubbles.shaper.forget()
        self.model.show_source(self._source(), name=name)
        self._show_newer()

    def _follow(self) -> None:
        self.acts.person_id, self.acts.name = self._person_id, self._name
        self.feed.follow(self._person_id, self._name, self._about, self.filter_bar.kind)

    def _source(self) -> Source:
        if self._about:
            return tied(self._ctx.reader, self._about)
        return whole(self._ctx.reader, self._person_id, self.filter_bar.kind)

    def _reopen(self) -> None:
        if self._person_id:
            self._open(self._person_id, self._name, about=self._about)

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
        self.empty.setText(self._emptiness() if self._person_id else "")
        self.newest_changed.emit()

    def _emptiness(self) -> str:
        if self._about:
            return self.tr("Nothing has been said about this mail yet.")
        if self.filter_bar.kind is ItemKind.MAIL:
            return self.tr("No mail has passed between you and {0}.").format(self._name)
        if self.filter_bar.kind is ItemKind.CHAT:
            return self.tr("No chat message has passed between you and {0}.").format(self._name)
        return self.tr("Nothing has passed between you and {0} yet. Say hello.").format(self._name)

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

    def _on_about_activated(self, message_id: str) -> None:
        mail_id = self._ctx.reader.chat_mail(message_id)
        if mail_id:
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
            asked = partial(self.reply_by_mail_requested.emit, self._person_id, chats)
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
