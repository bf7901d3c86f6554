"""The menu of what goes along: how much, and of what kinds."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from liveletter.domain.history import HistoryChoice, HistoryScope
from liveletter.window.parts import icons

DAYS = (7, 30)
_SWITCHES = ("mails", "chats", "attachments")


class ChoiceMenu(QMenu):
    """Scopes exclude each other; the switches beneath can be turned one after the other while the menu stays open."""

    chosen = Signal(object)  # HistoryChoice
    dates_requested = Signal()
    look_requested = Signal()

    def __init__(self, *, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("historyMenu")
        self._choice = HistoryChoice()
        self._scopes = QActionGroup(self)
        self._nothing = self._scope("historyNothing", self.tr("Nothing"), lambda: self._take(HistoryScope.NOTHING))
        self._thread = self._scope("historyThread", "", lambda: self._take(HistoryScope.THREAD))
        self._spans = {days: self._span(days) for days in DAYS}
        self._dates = self._scope("historyDates", self.tr("Between two dates…"), self.dates_requested.emit)
        self._all = self._scope("historyAll", "", lambda: self._take(HistoryScope.ALL))
        self.addSeparator()
        words = (self.tr("Mails"), self.tr("Chats"), self.tr("Attachments"))
        self._switches = {kind: self._switch(kind, spoken) for kind, spoken in zip(_SWITCHES, words, strict=True)}
        self.addSeparator()
        look = self.addAction(icons.icon("search"), self.tr("Look and choose…"))
        look.setObjectName("historyLook")
        look.triggered.connect(self.look_requested)
        self._look = look

    def show_choice(self, choice: HistoryChoice, *, about: str, name: str) -> None:
        """Mark what is chosen."""
        self._choice = choice
        self._thread.setText(self.tr("This thread") if about else self.tr("This chat"))
        self._all.setText(self.tr("Everything with {name}").format(name=name.replace("&", "&&")))
        self._marked(choice).setChecked(True)
        something = choice.scope is not HistoryScope.NOTHING
        for kind, action in self._switches.items():
            action.setChecked(getattr(choice, kind))
            action.setEnabled(something)
        self._look.setEnabled(something)

    @property
    def marked(self) -> QAction:
        """The scope that is chosen."""
        return self._marked(self._choice)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._turn(self.actionAt(event.position().toPoint())):
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pressed = event.key() in {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if not (pressed and self._turn(self.activeAction())):
            super().keyPressEvent(event)

    def _turn(self, action: QAction | None) -> bool:
        """Turn a switch without closing the menu; False where this is none."""
        if action not in self._switches.values() or action is None or not action.isEnabled():
            return False
        action.trigger()
        return True

    def _marked(self, choice: HistoryChoice) -> QAction:
        match choice.scope:
            case HistoryScope.NOTHING:
                return self._nothing
            case HistoryScope.THREAD:
                return self._thread
            case HistoryScope.ALL:
                return self._all
            case HistoryScope.SPAN:
                return self._spans.get(choice.days, self._dates)

    def _take(self, scope: HistoryScope) -> None:
        self.chosen.emit(replace(self._choice, scope=scope))

    def _scope(self, name: str, text: str, slot: object) -> QAction:
        action = self.addAction(text)
        action.setObjectName(name)
        action.setCheckable(True)
        self._scopes.addAction(action)
        action.triggered.connect(lambda: slot())  # type: ignore[operator]
        return action

    def _span(self, days: int) -> QAction:
        words = self.tr("The last %n day(s)", "", days)
        span = HistoryScope.SPAN
        return self._scope(
            f"historyDays{days}", words,
            lambda: self.chosen.emit(replace(self._choice, scope=span, days=days, since=0.0, until=0.0)),
        )  # fmt: skip

    def _switch(self, kind: str, text: str) -> QAction:
        action = self.addAction(text)
        action.setObjectName(f"history{kind.capitalize()}")
        action.setCheckable(True)
        action.triggered.connect(lambda on: self.chosen.emit(replace(self._choice, **{kind: on})))
        return action
