"""When something was, as people say it, in the user's language."""

import re
import time
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTime


def brief(at: float, *, now: float | None = None) -> str:
    """For lists: the time today, "Yesterday", the weekday, or the date."""
    today = int(time.time() if now is None else now) // 60
    return _brief(int(at) // 60, _day_of(today), QLocale().name())


def clock(at: float) -> str:
    """The time of day alone."""
    return str(QLocale().toString(_moment(at).time(), QLocale.FormatType.ShortFormat))


def clock_with_seconds(at: float) -> str:
    """The time of day to the second, for logs."""
    locale = QLocale()
    pattern = locale.timeFormat(QLocale.FormatType.ShortFormat)
    if "ss" not in pattern:
        pattern = re.sub(r"(\W)mm", r"\1mm\1ss", pattern, count=1)
    return str(locale.toString(_moment(at).time(), pattern))


def coming(at: float, *, now: float | None = None) -> str:
    """A moment that is yet to come, or has just been: the time alone today, else with its day."""
    moment, today = _moment(at), _moment(time.time() if now is None else now).date()
    away = today.daysTo(moment.date())
    time_words = _time(moment.time())
    if away == 0:
        return time_words
    return QCoreApplication.translate("Dates", "{day} {time}").format(day=_coming_day(moment, away), time=time_words)


def day(at: float, *, now: float | None = None) -> str:
    """For separators between days: "Today", "Yesterday", or weekday and date."""
    then = _moment(at).date()
    today = _moment(time.time() if now is None else now).date()
    if then == today:
        return QCoreApplication.translate("Dates", "Today")
    if then.daysTo(today) == 1:
        return QCoreApplication.translate("Dates", "Yesterday")
    return str(QLocale().toString(then, QLocale.FormatType.LongFormat))


def full(at: float) -> str:
    """Day and time in full."""
    moment = _moment(at)
    locale = QLocale()
    date = locale.toString(moment.date(), QLocale.FormatType.LongFormat)
    time_words = locale.toString(moment.time(), QLocale.FormatType.ShortFormat)
    return QCoreApplication.translate("Dates", "{date}, {time}").format(date=date, time=time_words)


def day_in_short(at: float) -> str:
    """The date in figures."""
    return str(QLocale().toString(_moment(at).date(), QLocale.FormatType.ShortFormat))


def _coming_day(moment: QDateTime, away: int) -> str:
    locale = QLocale()
    if away == 1:
        return QCoreApplication.translate("Dates", "tomorrow")
    if away == -1:
        return QCoreApplication.translate("Dates", "yesterday")
    if 1 < away < 7:
        return str(locale.dayName(moment.date().dayOfWeek(), QLocale.FormatType.LongFormat))
    return str(locale.toString(moment.date(), QLocale.FormatType.ShortFormat))


def _moment(at: float) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(int(at))


@lru_cache(maxsize=8)
def _day_of(minute: int) -> int:
    return int(_moment(minute * 60).date().toJulianDay())


@lru_cache(maxsize=4096)
def _brief(minute: int, today: int, _language: str) -> str:
    moment = _moment(minute * 60)
    ago = today - int(moment.date().toJulianDay())
    locale = QLocale()
    if ago == 0:
        return _time(moment.time())
    if ago == 1:
        return QCoreApplication.translate("Dates", "Yesterday")
    if 1 < ago < 7:
        return str(locale.dayName(moment.date().dayOfWeek(), QLocale.FormatType.ShortFormat))
    if moment.date().year() == QDate.fromJulianDay(today).year():
        return str(locale.toString(moment.date(), QCoreApplication.translate("Dates", "d MMM")))
    return str(locale.toString(moment.date(), QLocale.FormatType.ShortFormat))


def _time(moment: QTime) -> str:
    return str(QLocale().toString(moment, QLocale.FormatType.ShortFormat))
