"""One line by a message being written: what of the earlier conversation goes along with it (MISSION B4)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liveletter.domain.history import HistoryOrder, HistoryScope
from liveletter.window.context import Context
from liveletter.window.history import history_words
from liveletter.window.history.choice_button import ChoiceButton
from liveletter.window.history.choice_menu import ChoiceMenu
from liveletter.window.history.order_keeper import OrderKeeper
from liveletter.window.history.row_notice import RowNotice
from liveletter.window.parts import theme
from liveletter.window.parts.buttons import icon_button
from liveletter.window.parts.labels import ElidedLabel

if TYPE_CHECKING:
    from liveletter.window.history.preview_dialog import PreviewDialog


class HistoryRow(QWidget):
    """Says what goes along and how much that is, and lets it be changed. Hidden while it follows nobody."""

    changed = Signal()

    def __init__(self, *, ctx: Context, by_mail: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("historyRow")
        self._ctx = ctx
        self._by_mail = by_mail
        self._recipients = 1
        self._keeper = OrderKeeper(ctx=ctx, by_mail=by_mail, parent=self)
        self._menu = ChoiceMenu(parent=self)
        self._button = ChoiceButton(name="historyChoice", icon="history")
        self._content = ElidedLabel("historyContent", dim=True)
        self._none = icon_button("historyDrop", "close", self.tr("Let nothing go along"), size=14)
        self._notice = RowNotice()
        self._lay_out()
        self._connect()
        self.hide()

    # ---- what it offers

    def follow(self, person_id: int, about: str) -> None:
        """What is written is for this person, about this mail (empty: about none); 0: for nobody. The last choice for
        the person is asked for; until it is known, nothing goes along."""
        if (person_id, about) != self._keeper.state.matter:
            self._keeper.follow(person_id, about)
            self._find_place()

    def set_order(self, order: HistoryOrder | None) -> None:
        """Take a draft's order; None: nothing goes along."""
        self._keeper.set_order(order)
        self._find_place()

    def order(self) -> HistoryOrder | None:
        """What goes along, or the user's choice that nothing does. None: nothing was chosen, or it cannot go along (see
        `problem`)."""
        return self._keeper.state.sent

    def problem(self) -> str:
        """Why nothing goes along though it is wanted; empty where it does."""
        return self._keeper.state.problem

    def sent(self, order: HistoryOrder | None = None) -> None:
        """It went along with what was just sent: from now on nothing more, unless the user wants it. `order`: what went
        along, where somebody else may be followed by now."""
        self._keeper.sent(order or self.order())

    def set_recipients(self, count: int) -> None:
        """How many people get what is written: where they are several, all of them get the history too."""
        self._recipients = count
        self._tell()

    def set_account(self, account_id: int) -> None:
        """By which account a mail leaves; 0: the one that would answer."""
        self._keeper.set_account(account_id)

    def unfold(self) -> None:
        """Open the menu of choices."""
        self._show_menu_state()
        self._menu.popup(self._button.mapToGlobal(QPoint(0, self._button.height())))
        self._menu.setActiveAction(self._menu.marked)

    def look(self, *, largest: bool = False, dates: bool = False) -> PreviewDialog:
        """Open the list of what would go along. `largest`: the largest attachments, to be left out; `dates`: between
        which dates is asked for."""
        from liveletter.window.history.preview_dialog import open_preview

        dialog = open_preview(
            self._ctx, self.window(), self._keeper.state.order, self._by_mail,
            account_id=self._keeper.account_id, largest=largest, dates=dates,
        )  # fmt: skip
        dialog.order_chosen.connect(self._keeper.choose_order)
        return dialog

    # ---- what it says

    def _find_place(self) -> None:
        """Be there while somebody is followed; without a parent yet, once it has one (never as a window)."""
        is_there = self._keeper.state.order.person_id != 0
        if is_there and self.parentWidget() is None:
            self.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, False)
        else:
            self.setVisible(is_there)

    def _tell(self) -> None:
        order = self._keeper.state.order
        words = history_words.along_words(order.choice, about=order.about, name=self._name())
        self._button.say(self.tr("Goes along: nothing more") if self._keeper.went else words)
        self._content.show_words(self._content_words())
        self._button.setAccessibleName(", ".join(part for part in (self._button.words, self._content.text()) if part))
        self._none.setVisible(self._keeper.state.is_wanted)
        self._tell_notice()
        if self._menu.isVisible():
            self._show_menu_state()

    def _content_words(self) -> str:
        state = self._keeper.state
        if not state.is_wanted or state.trouble:
            return ""
        if state.preview is None:
            return self.tr("counting…")
        return "" if state.preview.trouble else history_words.content_words(state.preview, state.order)

    def _tell_notice(self) -> None:
        state = self._keeper.state
        if state.problem:
            self._notice.warn(state.problem, again=bool(state.trouble), less=state.is_too_large)
        elif state.is_wanted:
            self._notice.remark(history_words.recipients_words(self._recipients))
        else:
            self._notice.remark("")

    def _show_menu_state(self) -> None:
        order = self._keeper.state.order
        self._menu.show_choice(order.choice, about=order.about, name=self._name())

    def _name(self) -> str:
        person = self._ctx.reader.person(self._keeper.state.order.person_id)
        return person.name if person is not None else self.tr("this person")

    # ---- building

    def _connect(self) -> None:
        self._button.clicked.connect(self.unfold)
        self._none.clicked.connect(
            lambda: self._keeper.choose(replace(self._keeper.state.order.choice, scope=HistoryScope.NOTHING))
        )
        self._none.clicked.connect(self._button.setFocus)
        self._menu.chosen.connect(self._keeper.choose)
        self._menu.look_requested.connect(lambda: self.look())
        self._menu.dates_requested.connect(lambda: self.look(dates=True))
        self._notice.less_requested.connect(lambda: self.look(largest=True))
        self._notice.again_requested.connect(self._keeper.again)
        self._keeper.changed.connect(self._tell)
        self._keeper.changed.connect(self.changed)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(theme.GAP // 2)
        line.addWidget(self._button)
        line.addWidget(self._content, 1)
        line.addWidget(self._none)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.PAD - 6, 2, theme.PAD - 6, 2)
        column.setSpacing(2)
        column.addLayout(line)
        column.addWidget(self._notice)
