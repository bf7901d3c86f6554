"""When something was, as people say it."""

from datetime import datetime

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from liveletter.window.parts import dates


def at(year: int, month: int, day: int, hour: int, minute: int) -> float:
    """Unix seconds of a moment on this computer's clock."""
    return datetime(year, month, day, hour, minute).astimezone().timestamp()


NOW = at(2026, 5, 20, 15, 0)  # a Wednesday


@pytest.fixture(autouse=True)
def british(qapp: QApplication) -> None:
    QLocale.setDefault(QLocale("en_GB"))


@pytest.mark.parametrize(
    ("when", "words"),
    [
        (at(2026, 5, 20, 9, 5), "09:05"),
        (at(2026, 5, 19, 23, 59), "Yesterday"),
        (at(2026, 5, 15, 12, 0), "Fri"),
        (at(2026, 2, 3, 12, 0), "3 Feb"),
        (at(2019, 2, 3, 12, 0), "03/02/2019"),
        (at(2026, 7, 1, 12, 0), "1 Jul"),
    ],
)
def test_brief(when: float, words: str) -> None:
    assert dates.brief(when, now=NOW) == words


def test_day() -> None:
    assert dates.day(NOW, now=NOW) == "Today"
    assert dates.day(NOW - 86400, now=NOW) == "Yesterday"
    assert "May 2026" in dates.day(NOW - 3 * 86400, now=NOW)
