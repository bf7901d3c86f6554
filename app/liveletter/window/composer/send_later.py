"""When a mail is to go out: at once, in an hour, tomorrow, or at a date."""

import time
from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTime, Signal
from PySide6.QtWidgets import QDateTimeEdit, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from liveletter.window.parts import dates, theme
from liveletter.window.parts.buttons import push_button
from liveletter.window.parts.labels import sentence
from liveletter.window.parts.mistake_label import MistakeLabel
from liveletter.window.parts.naming import named

translate = QCoreApplication.translate
MORNING = 8  # o'clock
MONDAY = 1  # as Qt counts days


def moments(now: float) -> list[tuple[str, float]]:
    """What is offered, in words and Unix seconds; Monday is left out where it is tomorrow."""
    today = datetime.fromtimestamp(now).astimezone()
    tomorrow = _morning(today, 1)
    monday = _morning(today, 7 - today.weekday())
    morning = dates.clock(tomorrow)
    found = [
        (translate("SendLater", "In one hour"), now + 3600),
        (translate("SendLater", "Tomorrow {time}").format(time=morning), tomorrow),
    ]
    if monday != tomorrow:
        day = QLocale().standaloneDayName(MONDAY)
        found.append((translate("SendLater", "{day} {time}").format(day=day, time=morning), monday))
    return found


def _morning(today: datetime, days: int) -> float:
    """The morning so many days from today, by the clock on the wall."""
    day = today.date() + timedelta(days=days)
    return datetime(day.year, day.month, day.day, MORNING).astimezone().timestamp()


def past_words() -> str:
    """Why a date cannot be taken."""
    return translate("SendLater", "This time is over already. Choose a later one.")


class SendLaterDialog(QDialog):
    """Asks for a date and a time. Open it by `open()`; only a moment that is still to come is told."""

    chosen = Signal(float)  # Unix seconds

    def __init__(self, *, at: float, now: Callable[[], float] = time.time, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sendLaterDialog")
        self.setWindowTitle(self.tr("Send later"))
        self._now = now
        self.edit = named(QDateTimeEdit(), "sendLaterDate", self.tr("Date and time"))
        self.edit.setCalendarPopup(True)
        self.edit.setDisplayFormat(_format())
        self.edit.setDateTime(_whole_minutes(at))
        self.mistake = MistakeLabel(name="sendLaterMistake")
        self._lay_out()
        self.edit.dateTimeChanged.connect(lambda _: self.mistake.say(""))

    def accept(self) -> None:
        """Take the date, unless it is past."""
        at = float(self.edit.dateTime().toSecsSinceEpoch())
        if at <= self._now():
            self.mistake.say(past_words())
            self.edit.setFocus()
            return
        self.chosen.emit(at)
        super().accept()

    def _lay_out(self) -> None:
        take = push_button("sendLaterTake", self.tr("&Take this time"), main=True)
        take.setDefault(True)
        leave = push_button("sendLaterCancel", self.tr("&Cancel"))
        take.clicked.connect(self.accept)
        leave.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(leave)
        buttons.addWidget(take)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.PAD * 2, theme.PAD * 2, theme.PAD * 2, theme.PAD * 2)
        column.setSpacing(theme.GAP)
        column.addWidget(sentence("sendLaterTold", self.tr("When shall this mail go out?")))
        column.addWidget(self.edit)
        column.addWidget(self.mistake)
        column.addSpacing(theme.GAP)
        column.addLayout(buttons)
        self.setMinimumWidth(340)


def _format() -> str:
    locale = QLocale()
    short = QLocale.FormatType.ShortFormat
    pattern = locale.dateFormat(short)
    return f"ddd {pattern if 'yyyy' in pattern else pattern.replace('yy', 'yyyy')} {locale.timeFormat(short)}"


def _whole_minutes(at: float) -> QDateTime:
    moment = QDateTime.fromSecsSinceEpoch(int(at))
    clock = moment.time()
    return QDateTime(QDate(moment.date()), QTime(clock.hour(), clock.minute()))
