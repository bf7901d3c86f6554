"""How one gets to the outbox from the main window, and from there to mails, people and the composer."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from liveletter.bridge.commands import CancelOutgoing, ComposeReply, GetState, LookUp, OpenMail, SendMail, State
from liveletter.domain.delivery import DeliveryState as S
from liveletter.domain.mail import Draft, Mailbox, OpenedMail
from liveletter.domain.outbox import Outgoing, OutgoingKind
from liveletter.domain.presence import Presence
from liveletter.events import OutboxChanged
from liveletter.settings import Settings
from liveletter.window.composer.composer import Composer
from liveletter.window.context import Context
from liveletter.window.outbox.outbox_window import OutboxWindow
from liveletter.window.shell.main_window import MainWindow
from tests.window.composing import BOB, choice, fill, remove
from tests.window.conftest import FakeEngine
from tests.window.memory import MemoryReader, folder, mail

FAILED = Outgoing(
    3, OutgoingKind.MAIL, 1, "m@x", ("bob@example.org",), "The plan", S.FAILED, 1.0, person_id=BOB.id, mail_id=2
)


@pytest.fixture
def window(qtbot: QtBot, ctx: Context, archive: MemoryReader, engine: FakeEngine) -> Iterator[MainWindow]:
    fill(archive)
    archive.all_folders = [folder(1)]
    archive.rows = [mail(1), mail(2)]
    archive.entries = {3: FAILED}
    engine.answer(GetState, lambda _: State([], {}, Presence(), [], [], {}, 0, 0))
    engine.answer(LookUp, lambda _: Presence())
    engine.answer(OpenMail, lambda command: OpenedMail(command.mail_id, "m", "S", Mailbox("", "b@x"), (), (), (), (),
                                                       1.0, "Text", ""))  # fmt: skip
    window = MainWindow(ctx=ctx)
    qtbot.addWidget(window, before_close_func=lambda one: one.close_for_good())
    window.show()
    window.activateWindow()
    qtbot.waitActive(window)
    yield window
    for other in QApplication.topLevelWidgets():
        if isinstance(other, OutboxWindow | Composer):
            remove(other)


def outboxes() -> list[OutboxWindow]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, OutboxWindow) and one.isVisible()]


def composers() -> list[Composer]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, Composer) and one.isVisible()]


def test_it_is_opened_by_keyboard_and_only_once(qtbot: QtBot, window: MainWindow) -> None:
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window, Qt.Key.Key_O, both)
    qtbot.waitUntil(lambda: len(outboxes()) == 1)
    assert not outboxes()[0].isModal()
    window.commands["outbox"].trigger()
    assert len(outboxes()) == 1


def test_the_words_of_the_status_bar_lead_there(qtbot: QtBot, ctx: Context, window: MainWindow) -> None:
    words = window.status.findChild(QToolButton, "outboxStatus")
    assert words is not None
    assert not words.isVisible()
    for count in (1, 0):  # what goes out at once is not worth a word
        ctx.bus.publish(OutboxChanged(0, count))
        assert not words.isVisible()
    ctx.bus.publish(OutboxChanged(1, 2))
    ctx.bus.publish(OutboxChanged(1, 3))
    qtbot.waitUntil(words.isVisible)
    assert words.text() == "3 message(s) in the outbox"
    QTest.mouseClick(words, Qt.MouseButton.LeftButton)
    assert len(outboxes()) == 1
    ctx.bus.publish(OutboxChanged(0, 0))
    assert not words.isVisible()


def test_a_failed_mail_in_the_bar_leads_to_its_entry(window: MainWindow) -> None:
    window.outbox.entry_asked.emit(3)
    assert [one.detail.outgoing_id for one in outboxes()] == [3]


def test_it_leads_to_the_conversation_and_to_the_mail(window: MainWindow) -> None:
    window.opener.outbox(3)
    (outbox,) = outboxes()
    outbox.conversation_asked.emit(BOB.id)
    assert window.pages.conversation is not None
    assert window.pages.conversation.person_id == BOB.id
    outbox.mail_asked.emit(2)
    assert window.pages.mail.view.row is not None
    assert window.pages.mail.view.row.id == 2


def test_a_draft_made_there_is_written_in_the_composer(window: MainWindow) -> None:
    window.opener.outbox(3)
    draft = Draft(1, to="bob@example.org", subject="The plan", replaces=(3,))
    outboxes()[0].draft_made.emit(draft)
    assert [one.draft() for one in composers()] == [draft]


@pytest.mark.row("B8")
def test_sent_taken_back_and_written_on(
    qtbot: QtBot, engine: FakeEngine, archive: MemoryReader, window: MainWindow
) -> None:
    engine.answer(SendMail, lambda _: 9)
    draft = Draft(1, to="bob@example.org", subject="The plan", text="Dear Bob", cc="marie@example.org")
    window.opener.compose(draft)
    composers()[0].send()
    qtbot.waitUntil(lambda: window.outbox.bar.sentence.startswith("“The plan” will be sent in "))
    assert composers() == []
    QTest.mouseClick(choice(window.outbox, "Undo"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(composers()) == 1)
    assert engine.asked_for(CancelOutgoing) == [CancelOutgoing(9)]
    assert composers()[0].draft() == draft


@pytest.mark.parametrize("wanted", [True, False])
def test_new_mails_ask_for_a_receipt_where_the_setting_says_so(
    wanted: bool, qtbot: QtBot, engine: FakeEngine, settings: Settings, window: MainWindow
) -> None:
    settings.note("mail.ask_receipt", wanted)
    answer = Draft(1, to="bob@example.org", subject="Re: S", answers_mail_id=1)
    engine.answer(ComposeReply, lambda _: answer)
    window.mail_actions.reply(mail(1), to_all=False)
    qtbot.waitUntil(lambda: len(composers()) == 1)
    assert composers()[0].draft() == replace(answer, ask_receipt=wanted)


def test_what_was_begun_before_keeps_its_own_wish(settings: Settings, window: MainWindow) -> None:
    settings.note("mail.ask_receipt", True)
    window.opener.compose(Draft(1, subject="old", draft_id=4))
    assert not composers()[0].draft().ask_receipt
