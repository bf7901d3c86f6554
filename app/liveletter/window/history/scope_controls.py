"""How much of a conversation is meant, as controls: scope, dates, kinds."""

from dataclasses import replace

from PySide6.QtCore import QDate, QDateTime, QTime, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QHBoxLayout, QVBoxLayout, QWidget

from liveletter.domain.history import HistoryChoice, HistoryScope
from liveletter.window.history.choice_menu import DAYS
from liveletter.window.parts import theme
from liveletter.window.parts.labels import plain_label
from liveletter.window.parts.naming import named

_MONTH = 30  # days


class ScopeControls(QWidget):
    """Shows a choice and takes another one. The dates are there while they are asked for."""

    changed = Signal()

    def __init__(self, *, about: str, name: str, choice: HistoryChoice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("historyScopeControls")
        self._choices: list[HistoryChoice] = []
        self.scope = named(QComboBox(), "historyScope", self.tr("How much goes along"))
        self.since = self._date_field("historySince", self.tr("From"))
        self.until = self._date_field("historyUntil", self.tr("To"))
        self.mails = self._switch("historyWithMails", self.tr("&Mails"), choice.mails)
        self.chats = self._switch("historyWithChats", self.tr("Cha&ts"), choice.chats)
        self.files = self._switch("historyWithFiles", self.tr("&Attachments"), choice.attachments)
        self._dates = QWidget()
        self._fill(about, name, choice)
        self._lay_out()
        self._show_dates()
        self.scope.currentIndexChanged.connect(self._on_scope)
        self.since.dateChanged.connect(self._on_date)
        self.until.dateChanged.connect(self._on_date)
        for box in (self.mails, self.chats, self.files):
            box.toggled.connect(self.changed)

    def choice(self) -> HistoryChoice:
        """What is chosen."""
        chosen = self._choices[self.scope.currentIndex()]
        if self._is_by_dates(chosen):
            chosen = replace(chosen, since=_begin(self.since.date()), until=_begin(self.until.date().addDays(1)))
        return replace(
            chosen, mails=self.mails.isChecked(), chats=self.chats.isChecked(), attachments=self.files.isChecked()
        )

    def _fill(self, about: str, name: str, choice: HistoryChoice) -> None:
        span = HistoryScope.SPAN
        days = sorted({*DAYS, choice.days} - {0}) if choice.scope is span else list(DAYS)
        self._offer(self.tr("This thread") if about else self.tr("This chat"), HistoryChoice(HistoryScope.THREAD))
        for count in days:
            self._offer(self.tr("The last %n day(s)", "", count), HistoryChoice(span, days=count))
        self._offer(self.tr("Between two dates"), HistoryChoice(span, days=0))
        self._offer(self.tr("Everything with {name}").format(name=name), HistoryChoice(HistoryScope.ALL))
        days_wanted = choice.days if choice.scope is span else HistoryChoice().days
        wanted = HistoryChoice(choice.scope, days=days_wanted)
        self.scope.setCurrentIndex(self._choices.index(wanted) if wanted in self._choices else 0)
        today = QDate.currentDate()
        by_dates = self._is_by_dates(choice)
        self.since.setDate(_day(choice.since) if by_dates and choice.since else today.addDays(-_MONTH))
        self.until.setDate(_day(choice.until - 1) if by_dates and choice.until else today)
        self.until.setMinimumDate(self.since.date())

    def _offer(self, words: str, choice: HistoryChoice) -> None:
        self._choices.append(choice)
        self.scope.addItem(words)

    def _is_by_dates(self, choice: HistoryChoice) -> bool:
        return choice.scope is HistoryScope.SPAN and not choice.days

    def _on_scope(self) -> None:
        self._show_dates()
        self.changed.emit()

    def _on_date(self) -> None:
        self.until.setMinimumDate(self.since.date())
        self.changed.emit()

    def _show_dates(self) -> None:
        self._dates.setVisible(self._is_by_dates(self._choices[self.scope.currentIndex()]))

    def _date_field(self, name: str, spoken: str) -> QDateEdit:
        field = named(QDateEdit(), name, spoken)
        field.setCalendarPopup(True)
        field.setDisplayFormat(field.locale().dateFormat(field.locale().FormatType.ShortFormat))
        return field

    def _switch(self, name: str, text: str, on: bool) -> QCheckBox:
        box = named(QCheckBox(text), name, text)
        box.setChecked(on)
        return box

    def _lay_out(self) -> None:
        dates = QHBoxLayout(self._dates)
        dates.setContentsMargins(0, 0, 0, 0)
        dates.setSpacing(theme.GAP)
        for words, field in ((self.tr("from"), self.since), (self.tr("to"), self.until)):
            dates.addWidget(plain_label(f"{field.objectName()}Label", words))
            dates.addWidget(field)
        above, below = QHBoxLayout(), QHBoxLayout()
        for row in (above, below):
            row.setSpacing(theme.GAP)
        above.addWidget(self.scope)
        above.addWidget(self._dates)
        above.addStretch(1)
        for box in (self.mails, self.chats, self.files):
            below.addWidget(box)
        below.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP)
        column.addLayout(above)
        column.addLayout(below)


def _begin(day: QDate) -> float:
    return float(QDateTime(day, QTime(0, 0)).toSecsSinceEpoch())


def _day(at: float) -> QDate:
    return QDateTime.fromSecsSinceEpoch(int(at)).date()
