"""When a mail goes out, whether it asks for a receipt, and what of the earlier conversation goes along."""

import time
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from liveletter.bridge.commands import PreviewHistory, SaveDraft, SendMail
from liveletter.domain.history import HistoryChoice, HistoryOrder, HistoryPreview, HistoryScope
from liveletter.domain.mail import Draft
from liveletter.window.composer.composer import Composer
from liveletter.window.composer.send_later import SendLaterDialog, moments
from tests.window.composing import BOB, GOOD, MARIE, MakeComposer, button, choice, is_gone, make_composer
from tests.window.conftest import FakeEngine

__all__ = ["make_composer"]

CTRL = Qt.KeyboardModifier.ControlModifier
FRIDAY = time.mktime((2026, 11, 20, 14, 0, 0, 0, 0, -1))
SUNDAY = time.mktime((2026, 11, 22, 14, 0, 0, 0, 0, -1))
FAR = 4_000_000_000.0
ORDER = HistoryOrder(BOB.id, HistoryChoice(scope=HistoryScope.ALL), struck=("mail:a@x",))


@pytest.fixture(autouse=True)
def british() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


def sent(qtbot: QtBot, engine: FakeEngine, composer: Composer) -> Draft:
    composer.send()
    qtbot.waitUntil(lambda: is_gone(composer))
    draft: Draft = engine.asked_for(SendMail)[0].draft
    return draft


def line(composer: Composer) -> str:
    return composer.choices.line.sentence if composer.choices.line.isVisible() else ""


def press(composer: Composer, name: str) -> None:
    found = composer.findChild(QToolButton, name)
    assert found is not None, name
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


# ---------------------------------------------------------------------------------------- when


def test_the_times_offered_are_mornings_by_the_clock() -> None:
    assert moments(FRIDAY) == [
        ("In one hour", FRIDAY + 3600),
        ("Tomorrow 08:00", time.mktime((2026, 11, 21, 8, 0, 0, 0, 0, -1))),
        ("Monday 08:00", time.mktime((2026, 11, 23, 8, 0, 0, 0, 0, -1))),
    ]
    assert [words for words, _ in moments(SUNDAY)] == ["In one hour", "Tomorrow 08:00"]


def test_a_time_is_chosen_by_keyboard_and_sent_along(
    qtbot: QtBot, engine: FakeEngine, make_composer: MakeComposer
) -> None:
    composer = make_composer(GOOD)
    assert line(composer) == ""
    assert button(composer, "composerSend").text() == "Send"
    before = time.time()
    QTest.keyClick(composer.body, Qt.Key.Key_Return, CTRL | Qt.KeyboardModifier.ShiftModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.objectName() == "composerLaterMenu"
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert line(composer).startswith("Goes out on ")
    assert button(composer, "composerSend").text() == "Send at that time"
    assert composer.changed
    assert before + 3600 <= sent(qtbot, engine, composer).send_at <= time.time() + 3600


def test_the_line_takes_the_time_away(qtbot: QtBot, engine: FakeEngine, make_composer: MakeComposer) -> None:
    composer = make_composer(replace(GOOD, send_at=FAR))
    assert line(composer).startswith("Goes out on Tuesday, 2 October 2096")
    press(composer, "composerGoesOutClose")
    assert line(composer) == ""
    assert button(composer, "composerSend").text() == "Send"
    assert sent(qtbot, engine, composer).send_at == 0.0


def test_a_date_is_asked_for_and_must_be_to_come(qtbot: QtBot, engine: FakeEngine, make_composer: MakeComposer) -> None:
    composer = make_composer(replace(GOOD, send_at=FAR))
    QTest.mouseClick(button(composer, "composerChangeDate"), Qt.MouseButton.LeftButton)
    dialog = composer.findChild(SendLaterDialog)
    assert dialog is not None
    assert dialog.isModal()
    assert dialog.edit.dateTime() == QDateTime.fromSecsSinceEpoch(int(FAR) // 60 * 60)
    dialog.edit.setDateTime(QDateTime.fromSecsSinceEpoch(1_000_000_000))
    dialog.accept()
    assert dialog.isVisible()
    assert dialog.mistake.text() == "This time is over already. Choose a later one."
    dialog.edit.setDateTime(QDateTime.fromSecsSinceEpoch(4_000_003_200))
    assert dialog.mistake.text() == ""
    dialog.accept()
    assert sent(qtbot, engine, composer).send_at == 4_000_003_200


def test_a_mail_whose_time_is_over_is_not_sent_without_a_word(
    qtbot: QtBot, engine: FakeEngine, make_composer: MakeComposer
) -> None:
    composer = make_composer(replace(GOOD, send_at=1_000_000_000.0))
    composer.send()
    assert composer._bar.sentence == "This time is over already. Choose a later one."
    assert engine.asked == []
    QTest.mouseClick(choice(composer, "Send now"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: is_gone(composer))
    assert engine.asked_for(SendMail)[0].draft.send_at == 0.0


# ---------------------------------------------------------------------------------------- receipts


@pytest.mark.parametrize("asked", [True, False])
def test_a_read_receipt_is_asked_for_where_the_user_says_so(
    asked: bool, qtbot: QtBot, engine: FakeEngine, make_composer: MakeComposer
) -> None:
    composer = make_composer(replace(GOOD, ask_receipt=not asked))
    assert composer.choices.receipt.text().replace("&", "") == "Ask for a read receipt"
    assert composer.choices.receipt.isChecked() is not asked
    press(composer, "composerOptions")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert composer.changed
    assert sent(qtbot, engine, composer).ask_receipt is asked


# ---------------------------------------------------------------------------------------- the earlier conversation


@pytest.mark.row("B4")
@pytest.mark.row("B6")
def test_what_the_draft_brings_is_kept_and_sent_unchanged(
    qtbot: QtBot, engine: FakeEngine, make_composer: MakeComposer
) -> None:
    engine.answer(PreviewHistory, lambda _: HistoryPreview())
    engine.answer(SaveDraft, lambda _: 5)
    given = replace(GOOD, replaces=(3, 4), history=ORDER, send_at=FAR, ask_receipt=True)
    composer = make_composer(given)
    assert not composer.changed
    assert composer.draft() == given
    QTest.keyClicks(composer.body, "X")
    composer.keep()
    qtbot.waitUntil(lambda: bool(engine.asked_for(SaveDraft)))
    kept = engine.asked_for(SaveDraft)[0].draft
    assert replace(kept, text=GOOD.text) == given
    went = sent(qtbot, engine, composer)
    assert (went.replaces, went.history, went.send_at, went.ask_receipt) == ((3, 4), ORDER, FAR, True)


@pytest.mark.row("B4")
def test_nothing_goes_along_unless_it_is_wanted(qtbot: QtBot, engine: FakeEngine, make_composer: MakeComposer) -> None:
    composer = make_composer(replace(GOOD, in_reply_to="m1@x"))
    assert composer.earlier.row.isVisible()
    assert composer.earlier.order is None
    assert sent(qtbot, engine, composer).history is None


@pytest.mark.row("B4")
def test_the_line_follows_the_first_recipient(engine: FakeEngine, make_composer: MakeComposer) -> None:
    engine.answer(PreviewHistory, lambda _: HistoryPreview())
    composer = make_composer(replace(GOOD, history=ORDER))
    composer.header.to.set_text("Marie Lefèvre <marie@example.org>, bob@example.org")
    assert composer.draft().history is None
    assert composer.earlier.row.isVisible()
    composer.header.to.set_text("nobody@example.org")
    assert not composer.earlier.row.isVisible()
    assert composer.draft().history is None
    composer.header.to.set_text("bob@example.org")
    assert composer.draft().history == ORDER
    assert MARIE.id != BOB.id


@pytest.mark.row("B4")
def test_it_is_said_that_all_recipients_get_it(qtbot: QtBot, engine: FakeEngine, make_composer: MakeComposer) -> None:
    engine.answer(PreviewHistory, lambda _: HistoryPreview())
    composer = make_composer(replace(GOOD, history=ORDER, cc="marie@example.org"))
    composer.header.bcc.set_text("eve@example.org")
    labels = composer.earlier.row.findChildren(QLabel)
    qtbot.waitUntil(lambda: any("3 recipients" in one.text() and one.isVisible() for one in labels))


@pytest.mark.row("B4")
def test_what_cannot_go_along_is_not_left_out_without_a_word(
    qtbot: QtBot, engine: FakeEngine, make_composer: MakeComposer
) -> None:
    engine.answer(PreviewHistory, lambda _: HistoryPreview(trouble="The server takes no files."))
    composer = make_composer(replace(GOOD, history=ORDER))
    qtbot.waitUntil(lambda: bool(composer.earlier.problem))
    assert composer.draft().history == ORDER
    composer.send()
    assert composer._bar.sentence == "The earlier conversation cannot go along. The server takes no files."
    assert engine.asked_for(SendMail) == []
    QTest.mouseClick(choice(composer, "Send without"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: is_gone(composer))
    assert engine.asked_for(SendMail)[0].draft.history is None


def test_every_button_is_named(make_composer: MakeComposer) -> None:
    composer = make_composer(replace(GOOD, send_at=FAR))
    for one in composer.findChildren(QPushButton):
        assert one.accessibleName() or one.text(), one.objectName()


def test_the_date_is_taken_by_keyboard_alone(qtbot: QtBot, make_composer: MakeComposer) -> None:
    composer = make_composer(replace(GOOD, send_at=FAR))
    composer.choices.ask_date()
    dialog = composer.findChild(SendLaterDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    assert dialog.edit.hasFocus()
    QTest.keyClick(dialog.edit, Qt.Key.Key_Up)
    QTest.keyClick(dialog.edit, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert composer.choices.send_at != FAR
