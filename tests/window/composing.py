"""What the composer's tests share: an account, persons, a draft, and a composer that goes away by itself."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from liveletter.domain.accounts import Account, Security, Server
from liveletter.domain.addresses import Address
from liveletter.domain.mail import Draft
from liveletter.domain.people import Person
from liveletter.window.composer.composer import Composer
from liveletter.window.context import Context
from tests.window.memory import MemoryReader

ALICE = Account(
    id=1,
    name="Alice Martin",
    mail_address="alice@example.org",
    imap=Server("imap.example.org", 993, Security.TLS),
    smtp=Server("smtp.example.org", 465, Security.TLS),
    jid="alice@example.org",
)
BOB = Person(id=1, name="Bob Keller", addresses=(Address.mail("bob@example.org"), Address.xmpp("bob@chat.example")))
MARIE = Person(id=2, name="Marie Lefèvre", addresses=(Address.mail("marie@example.org"),))
GOOD = Draft(account_id=1, to="Bob Keller <bob@example.org>", subject="Hello", text="Dear Bob,\n")
"""The composer shows it as it is: no change."""

MakeComposer = Callable[[Draft], Composer]


def fill(archive: MemoryReader) -> None:
    """An account and two persons."""
    archive.all_accounts = [ALICE]
    archive.people = {person.id: person for person in (BOB, MARIE)}


@pytest.fixture
def make_composer(qtbot: QtBot, ctx: Context, archive: MemoryReader) -> Iterator[MakeComposer]:
    """Makes composers that are on the screen and have the keyboard."""
    fill(archive)
    made: list[Composer] = []

    def make(draft: Draft) -> Composer:
        composer = Composer(ctx=ctx, draft=draft)
        made.append(composer)
        show_active(qtbot, composer)
        return composer

    yield make
    for composer in made:
        remove(composer)


def show_active(qtbot: QtBot, window: QWidget) -> None:
    """Show a window and wait until it has the keyboard."""
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def remove(window: QWidget) -> None:
    """Take a window away, whatever it would like to keep."""
    if isValid(window):
        window.hide()
        window.deleteLater()


def is_gone(window: QObject) -> bool:
    """Whether a window has closed and deleted itself."""
    return not isValid(window) or (isinstance(window, QWidget) and not window.isVisible())


def button(parent: QWidget, name: str) -> QPushButton:
    """A button by its objectName."""
    found = parent.findChild(QPushButton, name)
    assert found is not None, name
    return found


def choice(parent: QWidget, text: str) -> QPushButton:
    """The button on the screen with these words."""
    return next(one for one in parent.findChildren(QPushButton) if one.text() == text and one.isVisible())


def keyboard() -> str:
    """The objectName of the widget that has the keyboard."""
    focused = QApplication.focusWidget()
    return focused.objectName() if focused is not None else ""
