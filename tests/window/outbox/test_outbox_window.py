"""Outbox and deliveries: what is listed, what is told of it, and what can be done."""

import time
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from liveletter.bridge.commands import CancelOutgoing, ComposeAgain, ComposeInstead, RetryOutgoing, SetExpiry
from liveletter.domain.delivery import DeliveryState as S
from liveletter.domain.errors import NotFound
from liveletter.domain.mail import Draft
from liveletter.domain.outbox import Attempt, Outgoing, OutgoingKind, Patience
from liveletter.events import EngineReady, OutgoingChanged, PeopleChanged
from liveletter.window.context import Context
from liveletter.window.outbox.outbox_doings import DAY, HOUR, Doing, possible, question_before, words_of
from liveletter.window.outbox.outbox_row import RowMaker, Section
from liveletter.window.outbox.outbox_window import OutboxWindow
from tests.window.composing import BOB, button, choice, fill, remove, show_active
from tests.window.conftest import FakeEngine
from tests.window.memory import MemoryReader

MAIL, CHAT, FILE = OutgoingKind.MAIL, OutgoingKind.CHAT, OutgoingKind.FILE
Open = Callable[..., OutboxWindow]
LONG_AGO = 1_700_000_000.0


def entry(number: int, kind: OutgoingKind = MAIL, state: S = S.QUEUED, **more: object) -> Outgoing:
    to = ("bob@example.org",) if kind is MAIL else ("bob@chat.example",)
    given = {"to": to, "title": f"Title {number}", "at": LONG_AGO + number, "person_id": BOB.id, **more}
    return Outgoing(id=number, kind=kind, account_id=1, key=f"k{number}", state=state, **given)  # type: ignore[arg-type]


@pytest.fixture(autouse=True)
def british() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def open_with(qtbot: QtBot, ctx: Context, archive: MemoryReader) -> Iterator[Open]:
    """Opens the window with these entries in the archive."""
    fill(archive)
    made: list[OutboxWindow] = []

    def make(*entries: Outgoing) -> OutboxWindow:
        archive.entries = {one.id: one for one in entries}
        window = OutboxWindow(ctx=ctx)
        made.append(window)
        show_active(qtbot, window)
        window.come_up()
        return window

    yield make
    for window in made:
        remove(window)


def shown(window: OutboxWindow) -> list[int]:
    rows = [window.rows.row(place) for place in range(window.rows.rowCount())]
    return [row.entry.id for row in rows if row is not None]


def told(window: OutboxWindow, name: str) -> str:
    found = window.findChild(QLabel, name)
    assert found is not None, name
    return found.text() if found.isVisible() else ""


def buttons(window: OutboxWindow) -> list[str]:
    found = [one for one in window.detail.findChildren(QPushButton) if one.isVisible()]
    return sorted(one.text().replace("&", "") for one in found)


def press(window: OutboxWindow, doing: Doing) -> None:
    QTest.mouseClick(button(window, f"{doing.value}Button"), Qt.MouseButton.LeftButton)


def section(window: OutboxWindow, name: str) -> None:
    found = window.findChild(QToolButton, name)
    assert found is not None
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


# ---------------------------------------------------------------------------------------- what is listed


@pytest.mark.row("B8")
def test_everything_is_listed_newest_first_with_whom_what_and_how_it_stands(open_with: Open) -> None:
    window = open_with(
        entry(1, state=S.READ),
        entry(2, CHAT, patience=Patience.UNTIL_THERE, attempts=2, state_at=LONG_AGO),
        entry(3, to=("bob@example.org", "marie@example.org", "x@example.org", "y@example.org"), title=""),
    )
    assert shown(window) == [3, 2, 1]
    model = window.list.model()
    spoken = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]
    assert spoken == [
        "Mail, Bob Keller, Marie Lefèvre, 2 more, (no subject), waiting to be sent, 14/11/2023",
        "Chat message, Bob Keller, Title 2, kept until Bob Keller is there, 2 tries, 14/11/2023",
        "Mail, Bob Keller, Title 1, read, 14/11/2023",
    ]


def test_an_address_that_is_nobodys_stands_for_itself(archive: MemoryReader) -> None:
    maker = RowMaker(reader=archive)
    assert maker.row(entry(1, to=("no address",))).to == "no address"
    assert maker.row(entry(1, to=("eve@far.test",))).to == "eve@far.test"


def test_sections_kinds_and_words_narrow_the_list(qtbot: QtBot, open_with: Open) -> None:
    states = [S.QUEUED, S.TRYING, S.UNKNOWN, S.FAILED, S.EXPIRED, S.HANDED_OVER, S.DELIVERED, S.READ, S.CANCELLED]
    window = open_with(*(entry(place, state=state) for place, state in enumerate(states, 1)), entry(20, FILE, S.READ))
    assert len(shown(window)) == 10
    section(window, "outboxShowWaiting")
    assert shown(window) == [3, 2, 1]
    section(window, "outboxShowNeedsYou")
    assert shown(window) == [5, 4, 3]
    section(window, "outboxShowDelivered")
    assert shown(window) == [20, 8, 7]
    window.filter._kind.setCurrentIndex(window.filter._kind.findData(FILE))
    assert shown(window) == [20]
    section(window, "outboxShowAll")
    window.filter._kind.setCurrentIndex(0)
    window.filter.field.setText("keller TITLE 2")
    qtbot.waitUntil(lambda: shown(window) == [20, 2])


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("outboxShowAll", "Nothing was sent yet. What you send stands here, with what became of it."),
        ("outboxShowWaiting", "Nothing waits to be sent."),
        ("outboxShowNeedsYou", "Nothing needs you: what you sent has left, or is on its way."),
        ("outboxShowDelivered", "Nothing here is proven to be delivered yet."),
    ],
)
def test_an_empty_list_says_why(name: str, words: str, open_with: Open) -> None:
    window = open_with()
    section(window, name)
    assert told(window, "outboxEmptyText") == words


def test_words_that_nothing_holds(qtbot: QtBot, open_with: Open) -> None:
    window = open_with(entry(1))
    window.filter.field.setText("zebra")
    qtbot.waitUntil(lambda: told(window, "outboxEmptyText") == "Nothing here holds “zebra”.")


def test_escape_empties_the_field_before_it_closes_the_window(qtbot: QtBot, open_with: Open) -> None:
    window = open_with(entry(1))
    field = window.filter.field
    field.setText("zebra")
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert window.isVisible()
    assert field.text() == ""
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert window.list.hasFocus()  # what is sought is found at once
    assert shown(window) == [1]


@pytest.mark.row("B8")
def test_a_hundred_thousand_entries_are_read_page_by_page(
    qtbot: QtBot, archive: MemoryReader, open_with: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages: list[int] = []
    everything = {number: entry(number, state=S.READ) for number in range(1, 100_001)}
    everything[7] = replace(everything[7], state=S.FAILED)

    def outgoing(*, before_id: int = 0, limit: int = 200) -> list[Outgoing]:
        pages.append(before_id)
        first = (before_id or 100_001) - 1
        return [everything[number] for number in range(first, max(0, first - limit), -1)]

    monkeypatch.setattr(archive, "outgoing", outgoing)
    window = open_with()
    assert pages == [0]
    assert window.rows.rowCount() == 200
    window.list.scrollToBottom()
    qtbot.waitUntil(lambda: window.rows.rowCount() == 400)
    section(window, "outboxShowNeedsYou")
    assert window.rows.is_looking
    assert told(window, "outboxEmptyText") == "Looking further back…"
    qtbot.waitUntil(lambda: shown(window) == [7])
    qtbot.waitUntil(lambda: not window.rows.is_looking)


# ---------------------------------------------------------------------------------------- what changes


def test_changes_are_followed_row_by_row(ctx: Context, archive: MemoryReader, open_with: Open) -> None:
    def change(one: Outgoing) -> None:
        archive.entries[one.id] = one
        ctx.bus.publish(OutgoingChanged(one))

    window = open_with(entry(1), entry(2))
    window.come_up(1)
    change(entry(3, title="New"))
    assert shown(window) == [3, 2, 1]
    assert window.detail.outgoing_id == 1
    change(entry(1, state=S.FAILED, trouble="The server refused it."))
    assert told(window, "outboxState") == "Failed"
    assert told(window, "outboxWhy") == "The server refused it."
    window.filter.choose(Section.WAITING)
    assert shown(window) == [3, 2]
    change(entry(2, state=S.HANDED_OVER))
    assert shown(window) == [3]


def test_after_the_engine_has_come_back_all_is_read_anew(ctx: Context, archive: MemoryReader, open_with: Open) -> None:
    window = open_with(entry(1), entry(2))
    window.come_up(1)
    archive.entries[1] = entry(1, state=S.READ)
    archive.entries[9] = entry(9)
    ctx.bus.publish(EngineReady())
    assert shown(window) == [9, 2, 1]
    assert window.detail.outgoing_id == 1
    assert told(window, "outboxState") == "Read"


def test_new_names_are_taken_over(ctx: Context, archive: MemoryReader, open_with: Open) -> None:
    window = open_with(entry(1))
    archive.people[BOB.id] = replace(BOB, name="Robert")
    ctx.bus.publish(PeopleChanged((BOB.id,)))
    assert window.chosen is not None
    assert window.chosen.to == "Robert"
    assert "Robert" in told(window, "outboxAbout")


def test_an_entry_beyond_the_filter_is_found_when_it_is_asked_for(open_with: Open) -> None:
    window = open_with(*(entry(number, state=S.READ) for number in range(1, 500)))
    window.filter.choose(Section.WAITING)
    window.come_up(3)
    assert window.detail.outgoing_id == 3
    assert window.list.hasFocus()


# ---------------------------------------------------------------------------------------- the log


@pytest.mark.row("B8")
def test_the_log_is_told_with_seconds_and_the_servers_words(archive: MemoryReader, open_with: Open) -> None:
    at = time.mktime((2026, 11, 20, 14, 2, 11, 0, 0, -1))
    archive.logs[1] = [
        Attempt(at - 1, S.QUEUED),
        Attempt(at, S.HANDED_OVER, "lab.test", "250 queued as 4F"),
        Attempt(at + 60, S.FAILED, "far.test", "550 no such user", "bob@example.org"),
    ]
    window = open_with(entry(1, state=S.FAILED, trouble="bob@example.org is not known there."))
    assert window.detail.log.splitlines() == [
        "20/11/2026, 14:02:10 put into the outbox",
        "14:02:11 handed to lab.test: 250 queued as 4F",
        "14:03:11 failed for bob@example.org: 550 no such user",
    ]
    assert told(window, "outboxLogTime1") == "14:02:11"
    assert told(window, "outboxLogWords1") == "handed to lab.test: 250 queued as 4F"
    assert told(window, "outboxAbout").startswith("Mail to Bob Keller (bob@example.org), ")


def test_it_is_told_why_it_waits(open_with: Open) -> None:
    window = open_with(entry(1, CHAT, patience=Patience.UNTIL_THERE))
    assert told(window, "outboxState") == "Kept until Bob Keller is there"
    words = "It is kept here until Bob Keller is there. It is tried until it is sent."
    assert told(window, "outboxWhy") == words


# ---------------------------------------------------------------------------------------- what can be done


@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (entry(1), {Doing.TRY_NOW, Doing.EDIT, Doing.EXPIRY, Doing.PUT_ASIDE, Doing.CONVERSATION}),
        (entry(1, CHAT), {Doing.TRY_NOW, Doing.AS_MAIL, Doing.EXPIRY, Doing.PUT_ASIDE, Doing.CONVERSATION}),
        (entry(1, FILE), {Doing.TRY_NOW, Doing.EXPIRY, Doing.PUT_ASIDE, Doing.CONVERSATION}),
        (entry(1, CHAT, person_id=0), {Doing.TRY_NOW, Doing.EXPIRY, Doing.PUT_ASIDE}),
        (entry(1, state=S.FAILED, mail_id=5), {Doing.TRY_NOW, Doing.EDIT, Doing.PUT_ASIDE, Doing.CONVERSATION,
                                               Doing.OPEN_MAIL}),
        (entry(1, CHAT, S.EXPIRED), {Doing.TRY_NOW, Doing.AS_MAIL, Doing.PUT_ASIDE, Doing.CONVERSATION}),
        (entry(1, state=S.CANCELLED, mail_id=5), {Doing.EDIT, Doing.CONVERSATION}),
        (entry(1, state=S.TRYING), {Doing.CONVERSATION}),
        (entry(1, state=S.READ, mail_id=5), {Doing.CONVERSATION, Doing.OPEN_MAIL}),
        (None, set()),
    ],
)  # fmt: skip
def test_only_what_makes_sense_is_offered(one: Outgoing | None, wanted: set[Doing]) -> None:
    assert possible(one) == wanted


def test_actions_are_called_by_what_they_do_then() -> None:
    waits, failed = entry(1), entry(1, state=S.FAILED)
    scheduled = entry(1, not_before=LONG_AGO + 100)
    assert words_of(Doing.TRY_NOW, waits, LONG_AGO) == "&Try now"
    assert words_of(Doing.TRY_NOW, scheduled, LONG_AGO) == "&Send now"
    assert words_of(Doing.TRY_NOW, failed, LONG_AGO) == "&Try again"
    assert words_of(Doing.PUT_ASIDE, waits, LONG_AGO) == "&Do not send"
    assert words_of(Doing.PUT_ASIDE, failed, LONG_AGO) == "&Put aside"


def test_a_mail_of_some_age_is_not_put_aside_without_a_question() -> None:
    one = entry(1, title="The plan")
    asked = "Take “The plan” out of the outbox? It will not be sent."
    assert question_before(Doing.PUT_ASIDE, one, one.at + 61) == asked
    assert question_before(Doing.PUT_ASIDE, one, one.at + 10) == ""
    assert question_before(Doing.PUT_ASIDE, entry(1, CHAT), one.at + 61) == ""
    assert question_before(Doing.TRY_NOW, one, one.at + 61) == ""


def test_it_is_tried_now(qtbot: QtBot, engine: FakeEngine, open_with: Open) -> None:
    window = open_with(entry(4))
    assert buttons(window) == ["Do not send", "Edit again…", "Show the conversation", "Try now", "Try until…"]
    press(window, Doing.TRY_NOW)
    qtbot.waitUntil(lambda: engine.asked == [RetryOutgoing(4)])


def test_by_keyboard_alone(qtbot: QtBot, engine: FakeEngine, open_with: Open) -> None:
    window = open_with(entry(4, CHAT), entry(5, CHAT))
    assert window.list.hasFocus()
    QTest.keyClick(window.list, Qt.Key.Key_Down)
    QTest.keyClick(window.list, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: engine.asked == [RetryOutgoing(4)])
    QTest.keyClick(window.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: engine.asked[1:] == [CancelOutgoing(4)])
    QTest.keyClick(window.list, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.filter.field.hasFocus()
    QTest.keyClick(window.filter.field, Qt.Key.Key_Down)
    assert window.list.hasFocus()
    QTest.keyClick(window.list, Qt.Key.Key_Return)
    assert window.detail.hasFocus()
    QTest.keyClick(window.detail, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is button(window, "outboxTryNowButton")
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_putting_aside_asks_and_may_come_too_late(qtbot: QtBot, engine: FakeEngine, open_with: Open) -> None:
    def refuse(_: CancelOutgoing) -> None:
        raise NotFound("It is too late: the message is already on its way.")

    engine.answer(CancelOutgoing, refuse)
    window = open_with(entry(4, title="The plan"))
    press(window, Doing.PUT_ASIDE)
    assert window.bar.sentence == "Take “The plan” out of the outbox? It will not be sent."
    QTest.mouseClick(choice(window.bar, "Keep it"), Qt.MouseButton.LeftButton)
    assert engine.asked == []
    press(window, Doing.PUT_ASIDE)
    QTest.mouseClick(choice(window.bar, "&Do not send"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.bar.sentence == "It is too late: the message is already on its way.")


@pytest.mark.row("B6")
def test_a_chat_message_becomes_a_mail(qtbot: QtBot, engine: FakeEngine, open_with: Open) -> None:
    draft = Draft(1, to="bob@example.org", text="are you there?", replaces=(4,))
    engine.answer(ComposeInstead, lambda _: draft)
    window = open_with(entry(4, CHAT))
    with qtbot.waitSignal(window.draft_made) as made:
        press(window, Doing.AS_MAIL)
    assert made.args == [draft]
    assert engine.asked == [ComposeInstead(BOB.id, outgoing_ids=(4,))]


@pytest.mark.parametrize(
    ("state", "replaces", "cancelled"),
    [(S.FAILED, (4,), []), (S.QUEUED, (), [CancelOutgoing(4)]), (S.CANCELLED, (), [])],
)
def test_a_mail_is_edited_again(
    state: S,
    replaces: tuple[int, ...],
    cancelled: list[CancelOutgoing],
    qtbot: QtBot,
    engine: FakeEngine,
    open_with: Open,
) -> None:
    draft = Draft(1, to="bob@example.org", text="…")
    engine.answer(ComposeAgain, lambda _: draft)
    window = open_with(entry(4, state=state))
    with qtbot.waitSignal(window.draft_made) as made:
        press(window, Doing.EDIT)
    assert made.args == [replace(draft, replaces=replaces)]
    assert engine.asked == [ComposeAgain(4), *cancelled]


def test_a_mail_that_has_left_meanwhile_is_not_edited(qtbot: QtBot, engine: FakeEngine, open_with: Open) -> None:
    def refuse(_: CancelOutgoing) -> None:
        raise NotFound("It is too late.")

    engine.answer(ComposeAgain, lambda _: Draft(1))
    engine.answer(CancelOutgoing, refuse)
    window = open_with(entry(4))
    made: list[object] = []
    window.draft_made.connect(made.append)
    press(window, Doing.EDIT)
    qtbot.waitUntil(lambda: window.bar.sentence == "It is too late.")
    assert made == []


@pytest.mark.row("D3")
@pytest.mark.parametrize(("place", "seconds"), [(0, HOUR), (1, DAY), (2, 3 * DAY), (3, 7 * DAY), (4, 0.0)])
def test_until_when_it_is_tried_is_changed(
    place: int, seconds: float, qtbot: QtBot, engine: FakeEngine, open_with: Open
) -> None:
    window = open_with(entry(4, CHAT))
    before = time.time()
    press(window, Doing.EXPIRY)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [one.text() for one in menu.actions()] == [
        "For one hour", "For one day", "For three days", "For one week", "Until it is sent"
    ]  # fmt: skip
    for _ in range(place):
        QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(engine.asked))
    (asked,) = engine.asked_for(SetExpiry)
    assert asked.outgoing_id == 4
    least, most = (before + seconds, time.time() + seconds) if seconds else (0.0, 0.0)
    assert least <= asked.expires_at <= most


def test_it_leads_to_the_conversation_and_to_the_mail(qtbot: QtBot, open_with: Open) -> None:
    window = open_with(entry(4, state=S.READ, mail_id=9))
    with qtbot.waitSignal(window.conversation_asked) as person:
        press(window, Doing.CONVERSATION)
    with qtbot.waitSignal(window.mail_asked) as mail:
        press(window, Doing.OPEN_MAIL)
    assert (person.args, mail.args) == ([BOB.id], [9])


def test_the_menu_offers_what_the_buttons_do(open_with: Open) -> None:
    window = open_with(entry(4, CHAT))
    menu = window.doings.menu()
    words = [one.text().replace("&", "") for one in menu.actions() if one.isVisible()]
    assert words == ["Try now", "Send as mail…", "Try until…", "Do not send", "Show the conversation"]
    menu.deleteLater()


def test_everything_is_named_for_those_who_hear_the_screen(open_with: Open) -> None:
    window = open_with(entry(4, CHAT))
    for widget in (window.list, window.detail, window.filter.field, window.filter._kind):
        assert widget.accessibleName(), widget.objectName()
    for one in window.findChildren(QPushButton) + window.findChildren(QToolButton):
        assert one.accessibleName() or not (one.objectName() and one.isVisible()), one.objectName()
