"""A chat in the main window is joined with the composer."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from liveletter.bridge.commands import AskReach, ComposeInstead, GetState, GetWishes, LookUp, State, Wishes
from liveletter.domain.accounts import Account
from liveletter.domain.addresses import Address
from liveletter.domain.history import HistoryChoice, HistoryScope
from liveletter.domain.mail import Draft
from liveletter.domain.outbox import Reach, WhenAway
from liveletter.domain.people import Person
from liveletter.domain.presence import Presence, Show
from liveletter.window.composer.composer import Composer
from liveletter.window.context import Context
from tests.window.conftest import FakeEngine
from tests.window.memory import MemoryReader
from tests.window.shell.test_main_window import close_composers, composers, open_window


@pytest.mark.row("B6")
def test_what_was_to_be_said_by_chat_opens_as_a_mail(
    qtbot: QtBot, ctx: Context, archive: MemoryReader, engine: FakeEngine
) -> None:
    archive.all_accounts = [Account(1, "Alice", mail_address="alice@lab.test", jid="alice@lab.test")]
    archive.people[7] = Person(7, "Bob", (Address.mail("bob@lab.test"), Address.xmpp("bob@lab.test")))
    engine.answer(GetState, lambda _: State([], {}, Presence(), [], [], {}, 0, 0))
    engine.answer(LookUp, lambda _: Presence(Show.OFFLINE))
    engine.answer(AskReach, lambda _: Reach(Presence(Show.OFFLINE), True))
    engine.answer(GetWishes, lambda _: Wishes(WhenAway.MAIL, HistoryChoice(scope=HistoryScope.NOTHING)))
    engine.answer(ComposeInstead, lambda command: Draft(1, to="bob@lab.test", text=command.text))
    window = open_window(qtbot, ctx)
    window.navigation.show_person(7)
    page = window.pages.conversation
    assert page is not None
    talk = page.talk
    QTest.keyClicks(talk.input, "See you at eight")
    QTest.keyClick(talk.input, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(composers()) == 1)
    composer = composers()[0]
    assert isinstance(composer, Composer)
    assert composer.body.toPlainText() == "See you at eight"
    qtbot.waitUntil(lambda: talk.input.text() == "")
    assert talk.status.words.text() == "Bob is not there: it was turned into a mail"
    close_composers(qtbot)
