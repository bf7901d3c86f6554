"""Writing a mail: sending, what is asked before, and that nothing typed is lost."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from liveletter.bridge.commands import DropDraft, SaveDraft, SendMail
from liveletter.domain.errors import DiskFull, MailError
from liveletter.domain.mail import Draft
from liveletter.window.composer.composer import Composer
from liveletter.window.composer.draft_keeper import PAUSE, DraftKeeper
from tests.window.composing import GOOD, MakeComposer, button, choice, is_gone, keyboard, make_composer
from tests.window.conftest import FakeEngine
from tests.window.memory import MemoryReader

__all__ = ["make_composer"]

CTRL = Qt.KeyboardModifier.ControlModifier


def type_text(qtbot: QtBot, composer: Composer, text: str) -> None:
    composer.body.setFocus()
    QTest.keyClicks(composer.body, text)


def told(composer: Composer) -> str:
    """What the composer says in its bar."""
    return composer._bar.sentence


def mistake(composer: Composer, name: str = "composerToMistake") -> str:
    label = composer.findChild(QLabel, name)
    assert label is not None
    return label.text() if label.isVisible() else ""


def refuse(error: Exception) -> object:
    def by(_: object) -> int:
        raise error

    return by


# ---------------------------------------------------------------------------------------- sending


def test_ctrl_return_sends_what_is_typed(qtbot: QtBot, engine: FakeEngine, make_composer: MakeComposer) -> None:
    engine.answer(SendMail, lambda _: 7)
    given = replace(GOOD, in_reply_to="m1@x", references=("m0@x",), answers_mail_id=3)
    composer = make_composer(given)
    type_text(qtbot, composer, "X")
    with qtbot.waitSignal(composer.mail_queued) as queued:
        QTest.keyClick(composer.body, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: is_gone(composer))
    sent = engine.asked_for(SendMail)[0].draft
    assert sent.message_id.endswith("@example.org")
    assert replace(sent, message_id="") == replace(given, text="XDear Bob,\n")
    assert queued.args is not None
    assert queued.args[0] == 7
    assert engine.asked_for(SaveDraft) == []


def test_where_sending_fails_the_window_stays_and_says_why(
    qtbot: QtBot, engine: FakeEngine, make_composer: MakeComposer
) -> None:
    engine.answer(SendMail, refuse(MailError("“plan.pdf” is no longer there.")))  # type: ignore[arg-type]
    composer = make_composer(GOOD)
    composer.send()
    qtbot.waitUntil(lambda: told(composer) == "“plan.pdf” is no longer there.")
    assert composer.isVisible()
    assert composer.body.isEnabled()
    assert composer.body.toPlainText() == GOOD.text
    engine.answer(SendMail, lambda _: 7)
    QTest.mouseClick(choice(composer, "Try again"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: is_gone(composer))
    first, second = engine.asked_for(SendMail)
    assert first.draft.message_id == second.draft.message_id != ""


def test_a_second_send_while_the_first_is_under_way_sends_once(
    qtbot: QtBot, engine: FakeEngine, make_composer: MakeComposer
) -> None:
    composer = make_composer(GOOD)
    QTest.mouseClick(button(composer, "composerSend"), Qt.MouseButton.LeftButton)
    composer.send()
    qtbot.waitUntil(lambda: is_gone(composer))
    assert len(engine.asked_for(SendMail)) == 1


def test_without_a_recipient_it_asks_who_it_is_for(
    qtbot: QtBot, engine: FakeEngine, make_composer: MakeComposer
) -> None:
    composer = make_composer(replace(GOOD, to=""))
    composer.send()
    assert mistake(composer) == "Who is this for? Enter at least one mail address."
    assert keyboard() == "composerTo"
    QTest.keyClicks(composer.header.to, "x")
    assert mistake(composer) == ""
    assert engine.asked == []


def test_a_wrong_address_is_named_before_sending(engine: FakeEngine, make_composer: MakeComposer) -> None:
    composer = make_composer(replace(GOOD, cc="marie at home"))
    composer.send()
    assert mistake(composer, "composerCcMistake").startswith("“marie at home” is not a mail address.")
    assert keyboard() == "composerCc"
    assert engine.asked == []


@pytest.mark.parametrize(
    ("draft", "sentence"),
    [
        (replace(GOOD, subject=""), "This mail has no subject."),
        (replace(GOOD, text="see the attachment"), "You write of an attachment, but no file is attached."),
    ],
)
def test_what_may_be_missing_is_asked_and_can_be_left_out(
    draft: Draft, sentence: str, qtbot: QtBot, engine: FakeEngine, make_composer: MakeComposer
) -> None:
    composer = make_composer(draft)
    composer.send()
    assert told(composer) == sentence
    assert engine.asked == []
    QTest.mouseClick(choice(composer, "Send without"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: is_gone(composer))
    assert len(engine.asked_for(SendMail)) == 1


def test_a_missing_subject_can_be_entered(qtbot: QtBot, make_composer: MakeComposer) -> None:
    composer = make_composer(replace(GOOD, subject=""))
    composer.send()
    QTest.mouseClick(choice(composer, "Enter a subject"), Qt.MouseButton.LeftButton)
    assert keyboard() == "composerSubject"
    assert told(composer) == ""


def test_without_an_account_it_says_what_to_do(
    engine: FakeEngine, archive: MemoryReader, make_composer: MakeComposer
) -> None:
    archive.all_accounts = []
    composer = make_composer(replace(GOOD, account_id=0))
    composer.header.identity.clear()
    composer.send()
    assert told(composer) == "No account can send mail yet. Add one in the settings."
    assert engine.asked == []


# ---------------------------------------------------------------------------------------- nothing is lost


def test_closing_a_changed_mail_keeps_it_and_says_so(
    qtbot: QtBot, engine: FakeEngine, make_composer: MakeComposer
) -> None:
    engine.answer(SaveDraft, lambda _: 5)
    composer = make_composer(GOOD)
    type_text(qtbot, composer, "X")
    with qtbot.waitSignals([composer.draft_kept, composer.closed]):
        assert not composer.close()
    assert engine.asked_for(SaveDraft)[0].draft.text == "XDear Bob,\n"


def test_closing_an_unchanged_mail_keeps_nothing(qtbot: QtBot, engine: FakeEngine, make_composer: MakeComposer) -> None:
    composer = make_composer(GOOD)
    assert composer.close()
    assert engine.asked == []


def test_where_keeping_fails_the_window_stays_until_the_user_gives_up(
    qtbot: QtBot, engine: FakeEngine, make_composer: MakeComposer
) -> None:
    engine.answer(SaveDraft, refuse(DiskFull("There is no room on the disk.")))  # type: ignore[arg-type]
    composer = make_composer(GOOD)
    type_text(qtbot, composer, "X")
    composer.close()
    qtbot.waitUntil(lambda: told(composer) == "There is no room on the disk.")
    assert composer.isVisible()
    QTest.mouseClick(choice(composer, "Close without saving"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: is_gone(composer))


def test_of_a_mail_that_is_being_sent_nothing_else_is_said(make_composer: MakeComposer) -> None:
    composer = make_composer(GOOD)
    status = composer.findChild(QLabel, "composerStatus")
    assert status is not None
    composer._set_sending(True)
    composer._keeper.kept.emit()  # the clock by which drafts are kept struck just before
    assert status.text() == "Sending…"
    composer._set_sending(False)
    composer._keeper.kept.emit()
    assert status.text().startswith("Kept as a draft")


def test_in_a_narrow_window_what_happened_last_is_shortened_not_the_button(
    qtbot: QtBot, make_composer: MakeComposer
) -> None:
    composer = make_composer(GOOD)
    composer.resize(composer.minimumSize())
    composer._keeper.kept.emit()
    send = button(composer, "composerSend")
    qtbot.waitUntil(lambda: send.width() >= send.sizeHint().width())


def test_ctrl_s_keeps_a_draft_once_and_then_replaces_it(
    qtbot: QtBot, engine: FakeEngine, make_composer: MakeComposer
) -> None:
    engine.answer(SaveDraft, lambda _: 5)
    composer = make_composer(GOOD)
    type_text(qtbot, composer, "X")
    QTest.keyClick(composer.body, Qt.Key.Key_S, CTRL)
    status = composer.findChild(QLabel, "composerStatus")
    assert status is not None
    qtbot.waitUntil(lambda: status.text().startswith("Kept as a draft"))
    assert not composer.changed
    QTest.keyClick(composer.body, Qt.Key.Key_S, CTRL)
    type_text(qtbot, composer, "Y")
    QTest.keyClick(composer.body, Qt.Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: len(engine.asked_for(SaveDraft)) == 2)
    assert [command.draft.draft_id for command in engine.asked_for(SaveDraft)] == [0, 5]


def test_a_changed_mail_is_kept_by_itself(qtbot: QtBot, engine: FakeEngine, make_composer: MakeComposer) -> None:
    assert PAUSE == 20_000
    composer = make_composer(GOOD)
    keeper = composer.findChild(DraftKeeper)
    assert keeper is not None
    keeper._timer.setInterval(10)
    qtbot.waitUntil(lambda: keeper._timer.remainingTime() < 10)
    assert engine.asked == []
    type_text(qtbot, composer, "X")
    qtbot.waitUntil(lambda: bool(engine.asked_for(SaveDraft)))


def test_after_sending_nothing_is_kept_any_more(qtbot: QtBot, engine: FakeEngine, make_composer: MakeComposer) -> None:
    composer = make_composer(replace(GOOD, draft_id=9))
    type_text(qtbot, composer, "X")
    composer.send()
    qtbot.waitUntil(lambda: is_gone(composer))
    assert engine.asked_for(SaveDraft) == []
    assert engine.asked_for(SendMail)[0].draft.draft_id == 9


def test_throwing_away_asks_first_and_forgets_the_stored_draft(
    qtbot: QtBot, engine: FakeEngine, make_composer: MakeComposer
) -> None:
    composer = make_composer(replace(GOOD, draft_id=9))
    composer._ask_discard()
    assert told(composer) == "Throw this mail away? It cannot be brought back."
    QTest.mouseClick(choice(composer, "Throw away"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: is_gone(composer))
    assert [command.draft_id for command in engine.asked_for(DropDraft)] == [9]


def test_escape_closes_the_question_and_not_the_mail(qtbot: QtBot, make_composer: MakeComposer) -> None:
    composer = make_composer(replace(GOOD, subject=""))
    composer.send()
    QTest.keyClick(composer._bar, Qt.Key.Key_Escape)
    assert told(composer) == ""
    assert composer.isVisible()
