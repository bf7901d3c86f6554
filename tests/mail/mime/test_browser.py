"""The sanitised HTML in the widget that shows it: it asks for nothing, and is laid out in time."""

import time

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QTextBrowser
from pytestqt.qtbot import QtBot

from liveletter.mail.mime.sanitise import sanitise
from tests.mail.mime.vectors import ENDLESS, SCRIPTS, TRACKING


class Recorder(QTextBrowser):
    """Notes what it is asked to load."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Answer nothing."""
        self.asked.append(name.toString() if isinstance(name, QUrl) else name)
        return None


@pytest.mark.parametrize("group", [SCRIPTS, TRACKING], ids=["scripts", "tracking"])
def test_no_request_leaves_the_browser(qtbot: QtBot, group: tuple[str, ...]) -> None:
    """Only names that the mail view gave out are asked for. The first picture shows that it would ask."""
    browser = Recorder()
    qtbot.addWidget(browser)
    browser.show()
    browser.setHtml('<img src="http://track.example/a.gif">')
    browser.document().size()
    assert set(browser.asked) == {"http://track.example/a.gif"}
    browser.asked.clear()
    for vector in group:
        browser.setHtml(sanitise(vector, cids={"x": "p1"}).html)
        browser.document().size()
    assert {name for name in browser.asked if not name.startswith("cid:")} == set()


def test_hostile_layout_takes_no_seconds(qtbot: QtBot) -> None:
    """Each of the attacks on the layout, and one word of 600,000 letters, within a second and a half."""
    browser = Recorder()
    qtbot.addWidget(browser)
    browser.resize(700, 500)
    browser.show()
    nested = "<table><tr><td>" * 8 + "word " * 5000 + "</td></tr></table>" * 8
    for vector in (*ENDLESS, nested):
        html = sanitise(vector, cids={"x": "p1"}).html
        began = time.thread_time()
        browser.setHtml(html)
        browser.document().size()
        assert time.thread_time() - began < 1.5, vector[:60]
