"""What somebody sent along is shown before it is filed (MISSION B7)."""

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from liveletter.bridge.commands import FileHistory, InspectHistory
from liveletter.domain.errors import (
    DiskFull,
    EngineUnavailable,
    LiveletterError,
    MailError,
    NotFound,
    ServerError,
    Unreachable,
)
from liveletter.domain.history import HistoryOffer, Standing
from liveletter.window.context import Context
from liveletter.window.history.item_model import LAST, WHAT, WHO
from liveletter.window.history.offer_dialog import OfferDialog, open_offer
from tests.window.composing import is_gone, remove, show_active
from tests.window.conftest import FakeEngine
from tests.window.history.conversation import ANSWER, CAROLS, PLAN, TALK

W = TypeVar("W", bound=QWidget)
CLAIMED = "Bob Keller says that you wrote this; your archive does not know it"
ITEMS = (
    replace(PLAN, standing=Standing.KNOWN),
    replace(ANSWER, standing=Standing.CLAIMED),
    CAROLS,
    replace(TALK, standing=Standing.DIFFERS),
)
OFFER = HistoryOffer("Bob Keller", "bob@lab.test", 5_000.0, ITEMS)
PLAIN = replace(OFFER, items=(PLAN, CAROLS, TALK))


@pytest.fixture
def parent(engine: FakeEngine) -> Iterator[QWidget]:
    engine.answer(InspectHistory, lambda _: OFFER)
    engine.answer(FileHistory, lambda _: replace(OFFER, filed=True))
    parent = QWidget()
    yield parent
    remove(parent)


def opened(qtbot: QtBot, ctx: Context, parent: QWidget) -> OfferDialog:
    dialog = open_offer(ctx, parent, mail_id=7)
    show_active(qtbot, dialog)
    return dialog


def shown(qtbot: QtBot, ctx: Context, parent: QWidget) -> OfferDialog:
    dialog = opened(qtbot, ctx, parent)
    qtbot.waitUntil(dialog.view.isVisible)
    return dialog


def part(dialog: QWidget, kind: type[W], name: str) -> W:
    found = dialog.findChild(kind, name)
    assert found is not None, name
    return found


def said(dialog: QWidget, name: str) -> str:
    label = part(dialog, QLabel, name)
    return label.text() if label.isVisible() else ""


def column(dialog: OfferDialog, number: int) -> list[Any]:
    model = dialog.model
    return [model.index(row, number, QModelIndex()).data() for row in range(model.rowCount())]


def press(dialog: OfferDialog, name: str) -> None:
    QTest.mouseClick(part(dialog, QPushButton, name), Qt.MouseButton.LeftButton)


@pytest.mark.row("B7")
def test_what_is_inside_is_shown_before_anything_is_filed(
    qtbot: QtBot, ctx: Context, engine: FakeEngine, parent: QWidget
) -> None:
    dialog = shown(qtbot, ctx, parent)
    assert said(dialog, "offerTitle") == "Bob Keller sent along an earlier conversation"
    assert said(dialog, "offerFrom").startswith("Sent along by bob@lab.test on ")
    assert "What stands in it is Bob Keller’s word" in said(dialog, "offerFrom")
    assert column(dialog, WHAT) == ["The plan", "Re: The plan", "The hedge", "Have you seen it?"]
    assert column(dialog, WHO) == ["Bob Keller", "You", "written by Carol", "Bob Keller"]
    assert column(dialog, LAST) == [
        "you have this already",
        CLAIMED,
        "new",
        "differs from what you hold: yours stays",
    ]
    assert said(dialog, "offerSum") == "3 mail(s), 1 message(s) · 1 new · 1 known already"
    assert engine.asked == [InspectHistory(mail_id=7)]


@pytest.mark.row("B7")
def test_false_claims_stand_out(qtbot: QtBot, ctx: Context, parent: QWidget) -> None:
    dialog = shown(qtbot, ctx, parent)
    assert said(dialog, "offerDoubtText") == (
        "Bob Keller says that you wrote 1 of these. Your archive does not know them: be careful. "
        "1 item(s) differ from what you hold. Yours stay as they are."
    )
    claimed = dialog.model.index(1, LAST, QModelIndex())
    assert QColor(claimed.data(Qt.ItemDataRole.ForegroundRole)) == dialog.model.shades.busy
    assert claimed.data(Qt.ItemDataRole.FontRole).bold()
    assert str(claimed.siblingAtColumn(WHAT).data(Qt.ItemDataRole.AccessibleTextRole)).endswith(CLAIMED)
    part(dialog, QCheckBox, "offerOnlyDoubtful").click()
    assert column(dialog, WHAT) == ["Re: The plan", "Have you seen it?"]
    part(dialog, QLineEdit, "offerSearch").setText("plan")
    assert column(dialog, WHAT) == ["Re: The plan"]


def test_the_words_of_a_claim_have_room(qtbot: QtBot, ctx: Context, parent: QWidget) -> None:
    dialog = shown(qtbot, ctx, parent)
    font = dialog.model.index(1, LAST, QModelIndex()).data(Qt.ItemDataRole.FontRole)
    assert dialog.view.columnWidth(LAST) > dialog.view.fontMetrics().horizontalAdvance(CLAIMED)
    assert font.bold()


def test_where_all_agrees_nothing_warns(qtbot: QtBot, ctx: Context, engine: FakeEngine, parent: QWidget) -> None:
    engine.answer(InspectHistory, lambda _: PLAIN)
    dialog = shown(qtbot, ctx, parent)
    assert said(dialog, "offerDoubtText") == ""
    assert not part(dialog, QCheckBox, "offerOnlyDoubtful").isVisible()


def test_what_cannot_belong_to_it_is_told(qtbot: QtBot, ctx: Context, engine: FakeEngine, parent: QWidget) -> None:
    engine.answer(InspectHistory, lambda _: replace(PLAIN, sender="", left_out=2))
    dialog = shown(qtbot, ctx, parent)
    assert said(dialog, "offerDoubtText") == (
        "2 item(s) cannot belong to a conversation with bob@lab.test and are never filed."
    )


@pytest.mark.row("B7")
def test_it_is_filed_when_asked(qtbot: QtBot, ctx: Context, engine: FakeEngine, parent: QWidget) -> None:
    dialog = shown(qtbot, ctx, parent)
    qtbot.waitUntil(part(dialog, QPushButton, "offerFile").hasFocus)
    press(dialog, "offerFile")
    assert said(dialog, "offerSum") == "Filing…"
    assert not part(dialog, QPushButton, "offerFile").isEnabled()
    qtbot.waitUntil(lambda: said(dialog, "offerToldText") == "2 mail(s) filed, 2 you had already")
    assert engine.asked_for(FileHistory) == [FileHistory(mail_id=7)]
    assert not part(dialog, QPushButton, "offerFile").isVisible()
    press(dialog, "offerClose")
    qtbot.waitUntil(lambda: is_gone(dialog))


def test_mails_and_messages_are_told_apart(qtbot: QtBot, ctx: Context, engine: FakeEngine, parent: QWidget) -> None:
    engine.answer(InspectHistory, lambda _: PLAIN)
    engine.answer(FileHistory, lambda _: replace(PLAIN, filed=True))
    dialog = shown(qtbot, ctx, parent)
    press(dialog, "offerFile")
    qtbot.waitUntil(lambda: said(dialog, "offerToldText") == "2 mail(s) and 1 message(s) filed")


def test_a_conversation_in_a_chat_is_asked_for_by_its_message(
    qtbot: QtBot, ctx: Context, engine: FakeEngine, parent: QWidget
) -> None:
    dialog = open_offer(ctx, parent, chat_id=9)
    qtbot.waitUntil(dialog.view.isVisible)
    press(dialog, "offerFile")
    qtbot.waitUntil(lambda: said(dialog, "offerToldText") != "")
    assert engine.asked == [InspectHistory(chat_id=9), FileHistory(chat_id=9)]


def test_what_was_filed_already_is_only_shown(qtbot: QtBot, ctx: Context, engine: FakeEngine, parent: QWidget) -> None:
    engine.answer(InspectHistory, lambda _: replace(OFFER, filed=True))
    dialog = shown(qtbot, ctx, parent)
    assert said(dialog, "offerToldText") == "All of this is in your archive already."
    assert not part(dialog, QPushButton, "offerFile").isVisible()


def test_it_says_that_it_is_being_fetched_and_can_be_cancelled(
    qtbot: QtBot, ctx: Context, engine: FakeEngine, parent: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended = asyncio.Event()

    async def never(_: object) -> HistoryOffer:
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()
        return OFFER

    monkeypatch.setattr(engine, "call", never)
    dialog = opened(qtbot, ctx, parent)
    assert said(dialog, "offerBlankText") == "The earlier conversation is being fetched…"
    assert not part(dialog, QPushButton, "offerFile").isVisible()
    press(dialog, "offerClose")
    qtbot.waitUntil(lambda: is_gone(dialog))
    qtbot.waitUntil(ended.is_set)


@pytest.mark.parametrize(
    ("error", "again"),
    [
        (MailError("This is no earlier conversation: it is malformed."), False),
        (MailError("It was made by a newer Liveletter. Update this one."), False),
        (NotFound("The file is gone from the server."), False),
        (ServerError("It is larger than 64 MB."), False),
        (Unreachable("The server cannot be reached."), True),
        (EngineUnavailable("The engine is starting."), True),
    ],
)
@pytest.mark.row("B7")
def test_each_error_is_a_sentence(
    qtbot: QtBot, ctx: Context, engine: FakeEngine, parent: QWidget, error: LiveletterError, again: bool
) -> None:
    def fail(_: InspectHistory) -> HistoryOffer:
        raise error

    engine.answer(InspectHistory, fail)
    dialog = opened(qtbot, ctx, parent)
    qtbot.waitUntil(lambda: said(dialog, "offerBlankText") == error.sentence)
    button = part(dialog, QPushButton, "offerBlankButton")
    assert button.isVisible() is again
    assert not part(dialog, QPushButton, "offerFile").isVisible()
    engine.answer(InspectHistory, lambda _: OFFER)
    if again:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(dialog.view.isVisible)


@pytest.mark.parametrize(
    ("error", "again"), [(DiskFull("There is no room on the disk."), True), (MailError("It changed."), False)]
)
def test_what_goes_wrong_while_filing_is_told(
    qtbot: QtBot, ctx: Context, engine: FakeEngine, parent: QWidget, error: LiveletterError, again: bool
) -> None:
    def fail(_: FileHistory) -> HistoryOffer:
        raise error

    engine.answer(FileHistory, fail)
    dialog = shown(qtbot, ctx, parent)
    press(dialog, "offerFile")
    qtbot.waitUntil(lambda: said(dialog, "offerTroubleText") == error.sentence)
    assert part(dialog, QPushButton, "offerFile").isEnabled() is again
    assert said(dialog, "offerSum").startswith("3 mail(s)")
    engine.answer(FileHistory, lambda _: replace(OFFER, filed=True))
    if again:
        press(dialog, "offerFile")
        qtbot.waitUntil(lambda: said(dialog, "offerToldText") != "")
        assert said(dialog, "offerTroubleText") == ""


def test_escape_closes_it(qtbot: QtBot, ctx: Context, parent: QWidget) -> None:
    dialog = shown(qtbot, ctx, parent)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: is_gone(dialog))
