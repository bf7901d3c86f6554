"""One line by a message being written: what of the earlier conversation goes along with it (MISSION B4)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liveletter.bridge.commands import GetWishes
from liveletter.domain.errors import LiveletterError
from liveletter.domain.history import HistoryChoice, HistoryOrder, HistoryPreview, HistoryScope
from liveletter.domain.history_rules import is_empty
from liveletter.events import AccountStateChanged, EngineReady
from liveletter.window.context import Context
from liveletter.window.history import history_words
from liveletter.window.history.choice_button import ChoiceButton
from liveletter.window.history.choice_menu import ChoiceMenu
from liveletter.window.history.preview_asker import PreviewAsker
from liveletter.window.history.row_notice import RowNotice
from liveletter.window.history.row_state import NOTHING, RowState
from liveletter.window.parts import theme
from liveletter.window.parts.buttons import icon_button
from liveletter.window.parts.labels import ElidedLabel
from liveletter.window.parts.lifetime import listen, run_for

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
        self._state = RowState()
        self._recipients = 1
        self._account_id = 0
        self._gone: set[tuple[int, str]] = set()  # persons and matters whose history went along already
        self._asker = PreviewAsker(ctx=ctx, by_mail=by_mail, parent=self)
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
        if (person_id, about) == self._state.matter:
            return
        self._take(HistoryOrder(person_id, NOTHING, about))
        self._find_place()
        if person_id and (person_id, about) not in self._gone:
            run_for(self, self._ctx, self._recall(self._state.order))

    def set_order(self, order: HistoryOrder | None) -> None:
        """Take a draft's order; None: nothing goes along."""
        self._take(order or HistoryOrder(self._state.order.person_id, NOTHING, self._state.order.about))
        self._find_place()

    def order(self) -> HistoryOrder | None:
        """What goes along, or the user's choice that nothing does. None: nothing was chosen, or it cannot go along (see
        `problem`)."""
        return self._state.sent

    def problem(self) -> str:
        """Why nothing goes along though it is wanted; empty where it does."""
        return self._state.problem

    def sent(self, order: HistoryOrder | None = None) -> None:
        """It went along with what was just sent: from now on nothing more, unless the user wants it. `order`: what went
        along, where somebody else may be followed by now."""
        went = order or self.order()
        if went is None or is_empty(went.choice):
            return
        self._gone.add((went.person_id, went.about))
        if (went.person_id, went.about) == self._state.matter:
            self._take(replace(self._state.order, choice=NOTHING, struck=(), without_files=()))

    def set_recipients(self, count: int) -> None:
        """How many people get what is written: where they are several, all of them get the history too."""
        self._recipients = count
        self._tell()

    def set_account(self, account_id: int) -> None:
        """By which account a mail leaves; 0: the one that would answer."""
        was, self._account_id = self._account_id, account_id
        if was != account_id and self._state.is_wanted:
            self._take(self._state.order)

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
            self._ctx, self.window(), self._state.order, self._by_mail,
            account_id=self._account_id, largest=largest, dates=dates,
        )  # fmt: skip
        dialog.order_chosen.connect(self._on_order_chosen)
        return dialog

    # ---- what it does

    async def _recall(self, asked: HistoryOrder) -> None:
        try:
            wishes = await self._ctx.client.call(GetWishes(asked.person_id))
        except LiveletterError as error:
            if self._state.order == asked:
                self._fail(error.sentence)
            return
        if self._state.order == asked:  # else the user, or a draft, was faster
            self._take(replace(asked, choice=wishes.history))

    def _take(self, order: HistoryOrder, *, chosen: bool = False) -> None:
        self._set(RowState(order, chosen=chosen))
        if self._state.is_wanted:
            self._asker.ask(order, account_id=self._account_id)
        else:
            self._asker.forget()

    def _set(self, state: RowState) -> None:
        self._state = state
        self._tell()
        self.changed.emit()

    def _on_counted(self, preview: HistoryPreview) -> None:
        self._set(RowState(self._state.order, preview))

    def _fail(self, sentence: str) -> None:
        self._set(RowState(self._state.order, trouble=sentence))

    def _find_place(self) -> None:
        """Be there while somebody is followed; without a parent yet, once it has one (never as a window)."""
        is_there = self._state.order.person_id != 0
        if is_there and self.parentWidget() is None:
            self.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, False)
        else:
            self.setVisible(is_there)

    def _on_again(self) -> None:
        self._take(self._state.order)
        if not self._state.is_wanted:
            run_for(self, self._ctx, self._recall(self._state.order))

    def _on_connected(self, event: EngineReady | AccountStateChanged) -> None:
        if self._state.may_pass:
            self._on_again()

    def _on_chosen(self, choice: HistoryChoice) -> None:
        self._take(replace(self._state.order, choice=choice), chosen=True)

    def _on_order_chosen(self, order: HistoryOrder) -> None:
        if (order.person_id, order.about) == self._state.matter:
            self._take(order, chosen=True)

    # ---- what it says

    def _tell(self) -> None:
        wanted = self._state.is_wanted
        was_gone = self._state.matter in self._gone and not wanted
        words = history_words.along_words(self._state.order.choice, about=self._state.order.about, name=self._name())
        self._button.say(self.tr("Goes along: nothing more") if was_gone else words)
        self._content.show_words(self._content_words())
        self._button.setAccessibleName(", ".join(part for part in (self._button.words, self._content.text()) if part))
        self._none.setVisible(wanted)
        self._tell_notice()
        if self._menu.isVisible():
            self._show_menu_state()

    def _content_words(self) -> str:
        state = self._state
        if not state.is_wanted or state.trouble:
            return ""
        if state.preview is None:
            return self.tr("counting…")
        return "" if state.preview.trouble else history_words.content_words(state.preview, state.order)

    def _tell_notice(self) -> None:
        if problem := self._state.problem:
            self._notice.warn(problem, again=bool(self._state.trouble), less=self._state.is_too_large)
        elif self._state.is_wanted:
            self._notice.remark(history_words.recipients_words(self._recipients))
        else:
            self._notice.remark("")

    def _show_menu_state(self) -> None:
        self._menu.show_choice(self._state.order.choice, about=self._state.order.about, name=self._name())

    def _name(self) -> str:
        person = self._ctx.reader.person(self._state.order.person_id)
        return person.name if person is not None else self.tr("this person")

    # ---- building

    def _connect(self) -> None:
        self._button.clicked.connect(self.unfold)
        self._none.clicked.connect(
            lambda: self._on_chosen(replace(self._state.order.choice, scope=HistoryScope.NOTHING))
        )
        self._none.clicked.connect(self._button.setFocus)
        self._menu.chosen.connect(self._on_chosen)
        self._menu.look_requested.connect(lambda: self.look())
        self._menu.dates_requested.connect(lambda: self.look(dates=True))
        self._notice.less_requested.connect(lambda: self.look(largest=True))
        self._notice.again_requested.connect(self._on_again)
        self._asker.answered.connect(self._on_counted)
        self._asker.failed.connect(self._fail)
        listen(self, self._ctx.bus, EngineReady, self._on_connected)
        listen(self, self._ctx.bus, AccountStateChanged, self._on_connected)

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
