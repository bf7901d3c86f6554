"""The chat with one person: sending, proof, drafts, reading, and what to do without an address."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from liveletter.bridge.commands import AddAddress, AskReach, LookUp, MarkRead, SendChat, SendTyping
from liveletter.domain.addresses import Address
from liveletter.domain.chat import ChatMessage
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.errors import AddressError, EngineUnavailable
from liveletter.domain.people import Person
from liveletter.domain.presence import Presence, Show
from liveletter.events import ChatArrived, ChatChanged, PeopleChanged, PresenceChanged, TypingChanged
from liveletter.settings import TYPING, Settings
from liveletter.window.chat.chat_pane import ChatPane
from liveletter.window.chat.chat_window import ChatWindow
from liveletter.window.context import Context
from liveletter.window.parts import theme
from tests.window.conftest import FakeEngine
from tests.window.memory import MemoryReader
from tests.window.timeline.test_timeline_order import DAY, chat

ABOUT = "m1@example.org"


def said(engine: FakeEngine) -> list[tuple[int, str, str, str]]:
    """What was asked to be said; each by an id of its own."""
    asked = engine.asked_for(SendChat)
    assert len({one.origin_id for one in asked if one.origin_id}) == len(asked)
    return [(one.person_id, one.body, one.about, one.subject) for one in asked]


def sent(command: SendChat) -> ChatMessage:
    return ChatMessage(
        900,
        1,
        command.person_id,
        "bob@example.org",
        True,
        command.body,
        DAY + 10**4,
        about=command.about,
        subject=command.subject,
        state=DeliveryState.QUEUED,
    )


@pytest.fixture
def pane(ctx: Context, archive: MemoryReader, engine: FakeEngine, qtbot: QtBot) -> Iterator[ChatPane]:
    archive.people[1] = Person(1, "Bob", (Address.xmpp("bob@example.org"), Address.mail("bob@example.org")))
    archive.people[2] = Person(2, "Carla", (Address.mail("carla@example.org"),))
    archive.people[3] = Person(3, "Dora", (Address.xmpp("dora@example.org"),))
    tied = chat(1, DAY, about=ABOUT)
    archive.timelines[1] = [tied, chat(2, DAY + 600, text="Something else")]
    archive.transcripts[ABOUT] = [tied]
    engine.answer(SendChat, sent)
    engine.answer(LookUp, lambda command: Presence(Show.ONLINE) if command.person_id == 1 else Presence())
    window = QWidget()
    qtbot.addWidget(window)
    made = ChatPane(ctx=ctx)
    QVBoxLayout(window).addWidget(made)
    window.resize(420, 400)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield made
    window.close()


def write(pane: ChatPane, qtbot: QtBot, text: str) -> None:
    QTest.keyClicks(pane.talk.input, text)
    QTest.keyClick(pane.talk.input, Qt.Key.Key_Return)


@pytest.mark.row("B1")
def test_what_is_typed_about_a_mail_goes_out_with_its_message_id(
    pane: ChatPane, engine: FakeEngine, qtbot: QtBot
) -> None:
    pane.open_for(1, about=ABOUT, subject="Report", mail_id=7)
    assert pane.about_bar.isVisible()
    assert pane.about.text() == "About: Report"
    write(pane, qtbot, "Looks good")
    qtbot.waitUntil(lambda: said(engine) == [(1, "Looks good", ABOUT, "Report")])
    qtbot.waitUntil(lambda: [item.text for item in pane.talk.timeline.model.items()] == ["Hello", "Looks good"])


@pytest.mark.row("B1")
def test_only_the_mails_transcript_is_shown_until_all_is_wanted(pane: ChatPane, qtbot: QtBot) -> None:
    pane.open_for(1, about=ABOUT, subject="Report")
    assert [item.id for item in pane.talk.timeline.model.items()] == [1]
    QTest.keyClicks(pane.talk.input, "half")
    QTest.mouseClick(pane.whole_button, Qt.MouseButton.LeftButton)
    assert [item.id for item in pane.talk.timeline.model.items()] == [1, 2]
    assert pane.talk.input.text() == "half"
    QTest.mouseClick(pane.whole_button, Qt.MouseButton.LeftButton)
    assert [item.id for item in pane.talk.timeline.model.items()] == [1]


def test_the_mail_can_be_dropped_from_the_talk(pane: ChatPane, engine: FakeEngine, qtbot: QtBot) -> None:
    pane.open_for(1, about=ABOUT, subject="Report")
    QTest.keyClicks(pane.talk.input, "By the way")
    QTest.mouseClick(pane.drop_about, Qt.MouseButton.LeftButton)
    assert not pane.about_bar.isVisible()
    QTest.keyClick(pane.talk.input, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: said(engine) == [(1, "By the way", "", "")])


@pytest.mark.row("B5")
def test_availability_is_looked_up_before_and_proof_shown_after(
    pane: ChatPane, ctx: Context, engine: FakeEngine, qtbot: QtBot
) -> None:
    pane.open_for(1)
    qtbot.waitUntil(lambda: pane.talk.status.words.text() == "Bob is available")
    assert pane.header.words.text() == "available"
    write(pane, qtbot, "Hi")
    qtbot.waitUntil(lambda: pane.talk.status.words.text() == "Waiting to be sent")
    assert engine.asked_for(AskReach) == [AskReach(1)]
    assert engine.asked.index(AskReach(1)) < engine.asked.index(engine.asked_for(SendChat)[0])
    proven = replace(sent(engine.asked_for(SendChat)[0]), state=DeliveryState.DELIVERED, state_at=DAY + 10**4)
    ctx.bus.publish(ChatChanged(proven))
    assert pane.talk.status.words.text().startswith("Delivered to Bob ")
    QTest.keyClicks(pane.talk.input, "next")
    assert pane.talk.status.words.text() == "Bob is available"


@pytest.mark.row("B5")
def test_absence_and_ignorance_are_said(pane: ChatPane, ctx: Context, qtbot: QtBot) -> None:
    pane.open_for(1)
    qtbot.waitUntil(lambda: pane.talk.status.words.text() == "Bob is available")
    ctx.bus.publish(PresenceChanged(1, Presence(Show.AWAY, "back at 3")))
    assert pane.talk.status.words.text() == "Bob is away: back at 3 – the message will wait there"
    assert pane.header.words.text() == "away: back at 3"
    ctx.bus.publish(PresenceChanged(1, Presence()))
    assert pane.talk.status.words.text() == "It is not known whether Bob is there"


def test_nothing_typed_is_lost_when_sending_fails(
    pane: ChatPane, engine: FakeEngine, told: list[BaseException], qtbot: QtBot
) -> None:
    def refuse(_: SendChat) -> ChatMessage:
        raise EngineUnavailable("Liveletter's engine has stopped.")

    engine.answer(SendChat, refuse)
    pane.open_for(1)
    write(pane, qtbot, "Important")
    QTest.keyClicks(pane.talk.input, "and more")
    qtbot.waitUntil(lambda: pane.talk.input.text() == "Important\nand more")
    qtbot.waitUntil(lambda: bool(told))
    assert isinstance(told[0], EngineUnavailable)


def test_what_failed_to_go_to_one_does_not_enter_the_talk_with_another(
    pane: ChatPane, engine: FakeEngine, told: list[BaseException], qtbot: QtBot
) -> None:
    def refuse(_: SendChat) -> ChatMessage:
        raise EngineUnavailable("Liveletter's engine has stopped.")

    engine.answer(SendChat, refuse)
    pane.open_for(1)
    write(pane, qtbot, "For Bob alone")
    pane.open_for(3)
    qtbot.waitUntil(lambda: bool(told))
    assert pane.talk.input.text() == ""
    pane.open_for(1)
    assert pane.talk.input.text() == "For Bob alone"


def test_what_is_typed_is_kept_per_person_and_mail(pane: ChatPane, qtbot: QtBot) -> None:
    pane.open_for(1)
    QTest.keyClicks(pane.talk.input, "to Bob")
    pane.open_for(3)
    assert pane.talk.input.text() == ""
    QTest.keyClicks(pane.talk.input, "to Dora")
    pane.open_for(1, about=ABOUT, subject="Report")
    assert pane.talk.input.text() == ""
    pane.open_for(1)
    assert pane.talk.input.text() == "to Bob"
    pane.close_chat()
    pane.open_for(3)
    assert pane.talk.input.text() == "to Dora"


def test_a_failed_message_is_sent_again(pane: ChatPane, ctx: Context, engine: FakeEngine, qtbot: QtBot) -> None:
    pane.open_for(1)
    failed = replace(sent(SendChat(1, "Hi")), state=DeliveryState.FAILED, trouble="Bob's server said no.")
    ctx.bus.publish(ChatArrived(failed))
    assert pane.talk.status.words.text() == "Failed: Bob's server said no."
    assert pane.talk.status.again.isVisible()
    QTest.mouseClick(pane.talk.status.again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: said(engine) == [(1, "Hi", "", "")])


def test_what_is_in_sight_is_read(
    pane: ChatPane, ctx: Context, archive: MemoryReader, engine: FakeEngine, qtbot: QtBot
) -> None:
    pane.open_for(1)
    assert engine.asked_for(MarkRead) == []
    archive.people[1] = replace(archive.people[1], unread=1)
    ctx.bus.publish(ChatArrived(ChatMessage(5, 1, 1, "bob@example.org", False, "New", DAY + 999, read=False)))
    qtbot.waitUntil(lambda: engine.asked_for(MarkRead) == [MarkRead(1)])


def test_what_is_out_of_sight_is_not_read(
    pane: ChatPane, ctx: Context, archive: MemoryReader, engine: FakeEngine, qtbot: QtBot
) -> None:
    pane.open_for(1, about=ABOUT, subject="Report")
    archive.people[1] = replace(archive.people[1], unread=1)
    other = ChatMessage(5, 1, 1, "bob@example.org", False, "About nothing", DAY + 999, read=False)
    ctx.bus.publish(ChatArrived(other))
    pane.talk.attention.look()
    assert engine.asked_for(MarkRead) == []
    pane.hide()
    pane.whole_button.setChecked(True)
    assert engine.asked_for(MarkRead) == []
    pane.show()
    qtbot.waitUntil(lambda: engine.asked_for(MarkRead) == [MarkRead(1)])


def test_who_is_watched_is_told(pane: ChatPane, qtbot: QtBot) -> None:
    watched: list[int] = []
    pane.watched_changed.connect(watched.append)
    pane.open_for(1)
    pane.open_for(3)
    pane.close_chat()
    assert watched == [1, 3, 0]


def test_typing_is_told_both_ways(
    pane: ChatPane, ctx: Context, engine: FakeEngine, settings: Settings, qtbot: QtBot
) -> None:
    pane.open_for(1)
    ctx.bus.publish(TypingChanged(1, True))
    assert pane.talk.typing.isVisible()
    assert pane.talk.typing.text() == "Bob is writing…"
    ctx.bus.publish(ChatArrived(ChatMessage(5, 1, 1, "bob@example.org", False, "New", DAY + 999)))
    assert not pane.talk.typing.isVisible()
    ctx.bus.publish(TypingChanged(1, True))
    ctx.bus.publish(TypingChanged(1, False))
    assert not pane.talk.typing.isVisible()
    QTest.keyClicks(pane.talk.input, "ab")
    qtbot.waitUntil(lambda: engine.asked_for(SendTyping) == [SendTyping(1, True)])
    settings.note(TYPING.key, False)
    pane.open_for(3)
    QTest.keyClicks(pane.talk.input, "ab")
    qtbot.waitUntil(lambda: bool(engine.asked_for(LookUp)))
    assert all(command.person_id == 1 for command in engine.asked_for(SendTyping))


def test_without_a_chat_address_one_can_be_entered(
    pane: ChatPane, ctx: Context, archive: MemoryReader, engine: FakeEngine, qtbot: QtBot
) -> None:
    def add(command: AddAddress) -> None:
        if "@" not in command.text:
            raise AddressError("“carla” is not a chat address.")
        archive.people[2] = replace(archive.people[2], addresses=(Address.xmpp(command.text),))
        ctx.bus.publish(PeopleChanged((2,)))

    engine.answer(AddAddress, add)
    pane.open_for(2)
    bar = pane.talk.no_address
    assert bar.words.text() == "No chat address of Carla is known"
    assert not pane.talk.input.isVisible()
    QTest.mouseClick(bar.enter, Qt.MouseButton.LeftButton)
    field = bar.field
    QTest.keyClicks(field, "carla")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(bar.trouble.isVisible)
    assert field.text() == "carla"
    QTest.keyClicks(field, "@example.org")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(pane.talk.input.isVisible)
    assert not bar.isVisible()


def test_without_a_chat_address_a_mail_can_be_written(pane: ChatPane, qtbot: QtBot) -> None:
    pane.open_for(2)
    with qtbot.waitSignal(pane.mail_requested) as told:
        QTest.mouseClick(pane.talk.no_address.write, Qt.MouseButton.LeftButton)
    assert told.args == [2]


@pytest.mark.row("B2")
def test_reply_by_mail_takes_the_chosen_messages_or_the_mails_transcript(pane: ChatPane, qtbot: QtBot) -> None:
    pane.open_for(1)
    with qtbot.waitSignal(pane.reply_by_mail_requested) as told:
        QTest.mouseClick(pane.reply_button, Qt.MouseButton.LeftButton)
    assert told.args == [1, []]
    pane.talk.timeline.list.setCurrentIndex(pane.talk.timeline.model.index(1))
    with qtbot.waitSignal(pane.reply_by_mail_requested) as told:
        QTest.mouseClick(pane.reply_button, Qt.MouseButton.LeftButton)
    assert told.args == [1, [2]]
    pane.open_for(1, about=ABOUT, subject="Report")
    with qtbot.waitSignal(pane.reply_by_mail_requested) as told:
        QTest.mouseClick(pane.reply_button, Qt.MouseButton.LeftButton)
    assert told.args == [1, [1]]


def test_popping_out_takes_the_words_along(pane: ChatPane, qtbot: QtBot) -> None:
    pane.open_for(1, about=ABOUT, subject="Report", mail_id=7)
    QTest.keyClicks(pane.talk.input, "half")
    with qtbot.waitSignal(pane.popout_requested) as told:
        QTest.mouseClick(pane.popout_button, Qt.MouseButton.LeftButton)
    assert told.args == [1, ABOUT, "Report", 7, "half"]
    assert pane.talk.input.text() == ""


def test_the_place_button_offers_the_other_place(pane: ChatPane, qtbot: QtBot) -> None:
    assert pane.place_button.accessibleName() == "Beside the mail"
    with qtbot.waitSignal(pane.beside_requested) as told:
        QTest.mouseClick(pane.place_button, Qt.MouseButton.LeftButton)
    assert told.args == [True]
    pane.set_beside(True)
    assert pane.place_button.accessibleName() == "Beneath the mail"


def test_every_control_has_a_name(pane: ChatPane) -> None:
    pane.open_for(1, about=ABOUT, subject="Report")
    buttons = [pane.reply_button, pane.place_button, pane.popout_button, pane.close_button, pane.drop_about]
    assert all(button.accessibleName() and button.objectName() for button in buttons)
    assert pane.talk.input.accessibleName() == "Write to Bob"
    assert pane.talk.timeline.list.accessibleName() == "Conversation"


def test_a_window_of_its_own(ctx: Context, pane: ChatPane, qtbot: QtBot) -> None:
    window = ChatWindow(ctx=ctx)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(window)
    window.open_for(1, about=ABOUT, subject="Report", draft="half")
    assert window.windowTitle() == "Bob – Report"
    assert not window.windowIcon().isNull()
    assert window.pane.talk.input.text() == "half"
    assert not window.pane.popout_button.isVisible()
    with qtbot.waitSignal(window.closed) as told:
        QTest.keyClick(window.pane.talk.input, Qt.Key.Key_Escape)
    assert told.args == [1, ABOUT, "half"]


def test_a_new_theme_is_followed(pane: ChatPane, qapp: QApplication, settings: Settings, qtbot: QtBot) -> None:
    pane.open_for(1)
    shaper = pane.talk.timeline.list.bubbles.shaper
    for name, shades in (("dark", theme.DARK), ("light", theme.LIGHT)):
        settings.note("window.theme", name)
        theme.Theme(application=qapp, settings=settings).deleteLater()
        qtbot.waitUntil(lambda shades=shades: shaper.link_color == shades.accent)  # type: ignore[misc]
