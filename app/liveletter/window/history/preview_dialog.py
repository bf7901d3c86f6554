"""Looking at what would go along, and leaving single items and attachments out (MISSION B4)."""

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from liveletter.domain.history import HistoryOrder, HistoryPreview, HistoryScope
from liveletter.window.context import Context
from liveletter.window.history import item_words
from liveletter.window.history.item_view import ItemView
from liveletter.window.history.preview_asker import PreviewAsker
from liveletter.window.history.preview_model import PreviewModel
from liveletter.window.history.preview_sum import PreviewSum
from liveletter.window.history.scope_controls import ScopeControls
from liveletter.window.history.ticks import Ticks
from liveletter.window.parts import theme
from liveletter.window.parts.bar import Bar
from liveletter.window.parts.blank import Blank
from liveletter.window.parts.buttons import flat_button, push_button
from liveletter.window.parts.engine_words import engine_words
from liveletter.window.parts.labels import heading
from liveletter.window.parts.naming import named

IDLE = 300  # milliseconds without a change after which the engine is asked


class PreviewDialog(QDialog):
    """Lists what would go along. Accepted: tells the order as it was changed."""

    order_chosen = Signal(object)  # HistoryOrder

    def __init__(
        self,
        *,
        ctx: Context,
        order: HistoryOrder,
        by_mail: bool,
        account_id: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("historyPreview")
        self.setWindowTitle(self.tr("What goes along"))
        self._order = order
        self._account_id = account_id
        person = ctx.reader.person(order.person_id)
        self._name = person.name if person is not None else self.tr("this person")
        self._preview: HistoryPreview | None = None
        self._asker = PreviewAsker(ctx=ctx, by_mail=by_mail, parent=self)
        self._weigher = PreviewAsker(ctx=ctx, by_mail=by_mail, parent=self)
        self._wait = QTimer(self, singleShot=True, interval=IDLE)
        self._weigh_wait = QTimer(self, singleShot=True, interval=IDLE)
        self._begins_in_list = False
        self.ticks = Ticks(order)
        self.model = PreviewModel(ticks=self.ticks, parent=self)
        self.controls = ScopeControls(about=order.about, name=self._name, choice=order.choice)
        self.view = ItemView(name="historyItems", spoken=self.tr("What goes along"), model=self.model)
        self._others = Bar(name="historyOthers", icon="people")
        self._search = named(QLineEdit(), "historySearch", self.tr("Search by title, writer or file"))
        self._largest = QCheckBox(self.tr("&Largest attachments first"))
        self._blank = Blank(name="historyBlank")
        self._stack = QStackedWidget()
        self._sum = PreviewSum()
        self._accept = push_button("historyAccept", self.tr("Let these &go along"), main=True)
        self._lay_out()
        self._connect()
        self._ask()

    def show_largest(self) -> None:
        """Show the largest attachments, to be left out."""
        self._largest.setChecked(True)
        self._begins_in_list = True

    def ask_dates(self) -> None:
        """Put the keyboard where the first date is typed."""
        self.controls.since.setFocus()

    def order(self) -> HistoryOrder:
        """The order as it is chosen now; nothing where all is struck out."""
        order = self.ticks.applied(replace(self._order, choice=self.controls.choice()))
        if self._preview is not None and self._preview.items and not self.ticks.kept():
            return replace(order, choice=replace(order.choice, scope=HistoryScope.NOTHING), struck=(), without_files=())
        return order

    def accept(self) -> None:
        """Tell the order, once it can be seen what it means and the way there takes it."""
        if self._accept.isEnabled():
            self.order_chosen.emit(self.order())
            super().accept()

    # ---- asking

    def _ask(self) -> None:
        """Ask for everything in the scope: what is struck out is listed too."""
        self._wait.stop()
        self._stop_weighing()
        self._preview = None
        self._accept.setEnabled(False)
        self._sum.clear()
        self._blank.show_words(self.tr("Looking for what passed with {name}…").format(name=self._name), icon="clock")
        self._stack.setCurrentWidget(self._blank)
        self._asker.ask(
            replace(self._order, choice=self.controls.choice(), struck=(), without_files=()),
            account_id=self._account_id,
        )

    def _on_scope(self) -> None:
        self._accept.setEnabled(False)
        self._wait.start()

    def _on_answered(self, preview: HistoryPreview) -> None:
        self._preview = preview
        self.model.show_preview(preview)
        self._show_rows()
        if preview.items:
            self._stack.setCurrentWidget(self.view)
            if self._begins_in_list:
                self._begins_in_list = False
                self.view.setFocus()
        else:
            told = engine_words(preview.trouble) or self.tr("Nothing of this passed with {name}.").format(
                name=self._name
            )
            self._blank.show_words(told, icon="warning" if preview.trouble else "history")
        self._on_ticked()

    def _on_failed(self, sentence: str) -> None:
        self._blank.show_words(sentence, icon="warning", button=self.tr("Try again"))

    def _on_ticked(self) -> None:
        """Tell at once about how much goes along; how much exactly, and whether the way takes it, is asked for."""
        if self._preview is None:
            return
        order = self.order()
        self._stop_weighing()
        self._tell(self._preview, self.ticks.size())
        if (order.struck or order.without_files) and not self._wait.isActive():
            self._weigh_wait.start()

    def _on_weighed(self, exact: HistoryPreview) -> None:
        self._tell(exact, exact.size)

    def _stop_weighing(self) -> None:
        self._weigh_wait.stop()
        self._weigher.forget()

    def _tell(self, preview: HistoryPreview, size: int) -> None:
        fits = self._sum.show_sum(self.ticks, preview, size)
        self._accept.setEnabled(bool(self.ticks.items) and fits and not self._wait.isActive())
        told = item_words.others_words(self.ticks.kept(), self._name)
        if told != self._others.sentence:
            self._others.say(told)
        self._others.setVisible(bool(told))

    def _show_rows(self) -> None:
        if self._largest.isChecked():
            self.model.show_largest(self._search.text())
        else:
            self.model.narrow(self._search.text())

    def _leave_out_largest(self) -> None:
        if self._preview is not None:
            self.model.leave_out_largest(self._preview.limit)

    # ---- building

    def _connect(self) -> None:
        self.controls.changed.connect(self._on_scope)
        self._wait.timeout.connect(self._ask)
        self._asker.answered.connect(self._on_answered)
        self._asker.failed.connect(self._on_failed)
        self._weigh_wait.timeout.connect(lambda: self._weigher.ask(self.order(), account_id=self._account_id))
        self._weigher.answered.connect(self._on_weighed)
        self._blank.button_clicked.connect(self._ask)
        self._search.textChanged.connect(self._show_rows)
        self._largest.toggled.connect(self._show_rows)
        self.model.ticks_changed.connect(self._on_ticked)
        self._sum.less_requested.connect(self._leave_out_largest)
        self._accept.clicked.connect(self.accept)

    def _tools(self) -> QHBoxLayout:
        self._search.setPlaceholderText(self.tr("Search"))
        self._search.setClearButtonEnabled(True)
        named(self._largest, "historyLargest", self._largest.text())
        every = flat_button("historyTickAll", self.tr("Tick all"))
        none = flat_button("historyTickNone", self.tr("Tick none"))
        every.clicked.connect(lambda: self.model.tick_shown(True))
        none.clicked.connect(lambda: self.model.tick_shown(False))
        row = QHBoxLayout()
        row.setSpacing(theme.GAP)
        row.addWidget(self._search, 1)
        for widget in (self._largest, every, none):
            row.addWidget(widget)
        return row

    def _lay_out(self) -> None:
        cancel = push_button("historyCancel", self.tr("&Cancel"))
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self._accept)
        self._stack.addWidget(self._blank)
        self._stack.addWidget(self.view)
        self._others.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.PAD * 2, theme.PAD * 2, theme.PAD * 2, theme.PAD * 2)
        column.setSpacing(theme.GAP)
        title = self.tr("What goes along to {name}").format(name=self._name)
        column.addWidget(heading("historyTitle", title, factor=1.15))
        column.addWidget(self.controls)
        column.addWidget(self._others)
        column.addLayout(self._tools())
        column.addWidget(self._stack, 1)
        column.addWidget(self._sum)
        column.addLayout(buttons)
        self.resize(820, 620)


def open_preview(
    ctx: Context,
    parent: QWidget,
    order: HistoryOrder,
    by_mail: bool,
    *,
    account_id: int = 0,
    largest: bool = False,
    dates: bool = False,
) -> PreviewDialog:
    """Open the list for an order; its `order_chosen` tells the new one. `largest`: begin with the largest attachments,
    to be left out; `dates`: begin with the dates between which items go along."""
    if dates and not (order.choice.scope is HistoryScope.SPAN and not order.choice.days):
        order = replace(order, choice=replace(order.choice, scope=HistoryScope.SPAN, days=0, since=0.0, until=0.0))
    elif order.choice.scope is HistoryScope.NOTHING:
        order = replace(order, choice=replace(order.choice, scope=HistoryScope.THREAD))
    dialog = PreviewDialog(ctx=ctx, order=order, by_mail=by_mail, account_id=account_id, parent=parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    if largest:
        dialog.show_largest()
    if dates:
        dialog.ask_dates()
    return dialog
