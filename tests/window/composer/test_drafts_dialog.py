"""Unfinished mails are found again."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from liveletter.bridge.commands import DropDraft, ListDrafts
from liveletter.domain.mail import Draft
from liveletter.window.composer.drafts_dialog import DraftsDialog
from liveletter.window.context import Context
from tests.window.composing import button, choice, remove, show_active
from tests.window.conftest import FakeEngine

PLAN = Draft(account_id=1, to="bob@example.org", subject="The plan", draft_id=4)
BARE = Draft(account_id=1, text="Some\nwords", draft_id=3)


@pytest.fixture
def drafts(engine: FakeEngine) -> list[Draft]:
    held = [PLAN, BARE]
    engine.answer(ListDrafts, lambda _: list(held))
    return held


@pytest.fixture
def dialog(qtbot: QtBot, ctx: Context, drafts: list[Draft]) -> Iterator[DraftsDialog]:
    dialog = DraftsDialog(ctx=ctx)
    show_active(qtbot, dialog)
    qtbot.waitUntil(lambda: dialog._list.count() == len(drafts))
    yield dialog
    remove(dialog)


def test_drafts_are_listed_newest_first(dialog: DraftsDialog) -> None:
    rows = [dialog._list.item(row).text() for row in range(dialog._list.count())]
    assert rows == ["The plan\nto bob@example.org", "(no subject)\nto nobody yet · Some words"]


def test_a_draft_is_written_on(qtbot: QtBot, dialog: DraftsDialog) -> None:
    dialog._list.setFocus()
    QTest.keyClick(dialog._list, Qt.Key.Key_Down)
    with qtbot.waitSignal(dialog.draft_chosen) as told:
        QTest.mouseClick(button(dialog, "openDraft"), Qt.MouseButton.LeftButton)
    assert told.args == [BARE]
    assert not dialog.isVisible()


def test_a_draft_is_thrown_away_after_a_question(
    qtbot: QtBot, engine: FakeEngine, drafts: list[Draft], dialog: DraftsDialog
) -> None:
    engine.answer(DropDraft, lambda _: drafts.remove(PLAN))
    QTest.mouseClick(button(dialog, "dropDraft"), Qt.MouseButton.LeftButton)
    assert dialog._bar.sentence == "Throw this mail away? It cannot be brought back."
    assert engine.asked_for(DropDraft) == []
    QTest.mouseClick(choice(dialog, "Throw away"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog._list.count() == 1)
    assert engine.asked_for(DropDraft) == [DropDraft(4)]


def test_where_nothing_is_unfinished_it_says_so(qtbot: QtBot, ctx: Context, engine: FakeEngine) -> None:
    engine.answer(ListDrafts, lambda _: [])
    dialog = DraftsDialog(ctx=ctx)
    show_active(qtbot, dialog)
    label = dialog.findChild(QLabel, "draftsTold")
    assert label is not None
    qtbot.waitUntil(lambda: label.text() == "No mail is unfinished. What you close before sending it is kept here.")
    assert not button(dialog, "openDraft").isEnabled()
    remove(dialog)
