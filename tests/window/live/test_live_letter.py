"""Live letters on the mail page: the talk beneath, the offer above, and which answer by chat is meant."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from liveletter.bridge.commands import Command, JoinSession, LookAtInvitation, LookUp, OpenMail, ReplyByChat
from liveletter.domain.addresses import Address
from liveletter.domain.conversation import ChatTarget
from liveletter.domain.errors import Unreachable
from liveletter.domain.live import LiveInvitation, LiveSession
from liveletter.domain.mail import Mailbox, OpenedMail
from liveletter.domain.people import Person
from liveletter.domain.presence import Presence
from liveletter.events import LiveSessionChanged
from liveletter.window.context import Context
from liveletter.window.live.invitation_bar import InvitationBar
from liveletter.window.mail.mail_page import MailPage
from tests.window.conftest import FakeEngine
from tests.window.live.sessions import ALICE, BOB, LEFT, LETTER, as_guest, said, session
from tests.window.mail.test_mail_page import opened
from tests.window.memory import MemoryReader, folder, mail

LINK = "https://chat.example.org/s/0f8fad5b-d9cb-469f-a165-70867728950e/" + "t" * 40
FOUND = LiveInvitation(
    "0f8fad5b-d9cb-469f-a165-70867728950e", "Garden plans", "Bob", "bob@example.org", "Alice", LETTER
)
QUIET = (OpenMail, LookUp)  # what opening any mail asks for


def carries_link(command: OpenMail) -> OpenedMail:
    return replace(opened(command), live_link=LINK if command.mail_id == 2 else "")


@pytest.fixture
def page(qtbot: QtBot, ctx: Context, archive: MemoryReader, engine: FakeEngine) -> MailPage:
    archive.rows = [mail(number) for number in range(1, 5)]
    archive.people[7] = Person(7, "Bob Baker", (Address.mail("bob@example.org"),))
    engine.answer(OpenMail, opened)
    engine.answer(LookUp, lambda _: Presence())
    engine.answer(LookAtInvitation, lambda _: FOUND)
    page = MailPage(ctx=ctx)
    page.resize(1000, 800)
    qtbot.addWidget(page)
    page.show_folder(folder())
    page.show()
    return page


def joins(archive: MemoryReader, made: LiveSession) -> LiveSession:
    archive.sessions[made.id] = made
    return made


def other_than_quiet(engine: FakeEngine) -> list[Command[object]]:
    return [command for command in engine.asked if not isinstance(command, QUIET)]


# -------------------------------------------------------------------------------- the talk beneath


@pytest.mark.row("L7")
def test_opening_a_live_letter_shows_its_talk(qtbot: QtBot, page: MailPage, archive: MemoryReader) -> None:
    joins(archive, session())
    archive.talks[1] = [said(1, 1, "Hello"), said(2, 2, "Hi")]
    page.list.choose(2)
    qtbot.waitUntil(lambda: page.live.session_id == 1)
    pane = page.live.pane
    assert pane is not None
    assert pane.isVisible()
    assert pane.height() > 200
    assert not page.live.bar.isVisible()
    page.list.choose(3)
    assert not pane.isVisible()
    page.list.choose(2)
    qtbot.waitUntil(lambda: pane.isVisible())


def test_a_talk_that_begins_while_its_letter_is_open_appears(
    qtbot: QtBot, page: MailPage, archive: MemoryReader, ctx: Context
) -> None:
    page.list.choose(2)
    qtbot.waitUntil(lambda: page.view.mail is not None)
    assert page.live.pane is None
    joins(archive, session())
    ctx.bus.publish(LiveSessionChanged(1, LETTER))
    assert page.live.session_id == 1


def test_a_closed_view_stays_closed_until_the_letter_is_opened_anew(
    qtbot: QtBot, page: MailPage, archive: MemoryReader, ctx: Context
) -> None:
    joins(archive, session())
    page.list.choose(2)
    qtbot.waitUntil(lambda: page.live.session_id == 1)
    pane = page.live.pane
    assert pane is not None
    pane.close_pane()
    ctx.bus.publish(LiveSessionChanged(1, LETTER))
    assert not pane.isVisible()
    page.list.choose(3)
    page.list.choose(2)
    qtbot.waitUntil(lambda: pane.isVisible())
    pane.close_pane()
    page.show_mail(archive.rows[1])  # by a notice, for instance
    assert pane.isVisible()
    archive.sessions.clear()
    ctx.bus.publish(LiveSessionChanged(1, LETTER))
    assert not pane.isVisible()  # it was deleted


def test_it_stands_beside_the_mail_where_that_is_wanted(qtbot: QtBot, page: MailPage, archive: MemoryReader) -> None:
    joins(archive, session())
    page.list.choose(2)
    qtbot.waitUntil(lambda: page.live.session_id == 1)
    pane = page.live.pane
    assert pane is not None
    assert pane.header.place_button.accessibleName() == "Beside the mail"
    page.turn_chat(True)
    assert pane.header.place_button.accessibleName() == "Beneath the mail"
    assert pane.mapTo(page, pane.rect().topLeft()).x() > page.view.mapTo(page, page.view.rect().topLeft()).x()
    assert pane.height() > 600


def test_a_message_is_brought_into_sight_with_its_letter(qtbot: QtBot, page: MailPage, archive: MemoryReader) -> None:
    made = joins(archive, session())
    archive.talks[1] = [said(number, 2, f"Word {number}") for number in range(1, 400)]
    page.show_session(made, archive.rows[1], chat_id=12)
    qtbot.waitUntil(lambda: page.live.session_id == 1)
    pane = page.live.pane
    assert pane is not None
    assert [item.text for item in pane.timeline.list.chosen()] == ["Word 12"]


# -------------------------------------------------------------------------------- the offer above


@pytest.mark.row("L9")
def test_opening_a_mail_with_a_link_asks_nobody_for_anything(qtbot: QtBot, page: MailPage, engine: FakeEngine) -> None:
    engine.answer(OpenMail, carries_link)
    page.list.choose(2)
    qtbot.waitUntil(lambda: page.live.bar.isVisible())
    assert page.live.bar.bar.sentence == "This mail carries a live chat at chat.example.org."
    qtbot.wait(50)
    assert other_than_quiet(engine) == []
    page.list.choose(3)
    assert not page.live.bar.isVisible()


def press(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_looking_tells_who_invites_and_joins_nothing(qtbot: QtBot, page: MailPage, engine: FakeEngine) -> None:
    engine.answer(OpenMail, carries_link)
    engine.answer(LookAtInvitation, lambda _: FOUND)
    page.list.choose(2)
    qtbot.waitUntil(lambda: page.live.bar.isVisible())
    bar = page.live.bar
    press(bar.look_button)
    qtbot.waitUntil(lambda: "Bob <bob@example.org> invites you to “Garden plans”" in bar.bar.sentence)
    assert "The others will see you as Alice. What is said is recorded by the host." in bar.bar.sentence
    assert not bar.warning.isVisible()  # the mail is Bob's
    assert engine.asked_for(JoinSession) == []


def test_a_stranger_behind_the_link_is_warned_of(qtbot: QtBot, page: MailPage, engine: FakeEngine) -> None:
    engine.answer(OpenMail, carries_link)
    engine.answer(LookAtInvitation, lambda _: replace(FOUND, sender_address="eve@example.net", recorded=False))
    page.list.choose(2)
    qtbot.waitUntil(lambda: page.live.bar.isVisible())
    bar = page.live.bar
    press(bar.look_button)
    qtbot.waitUntil(lambda: bar.warning.isVisible())
    assert "this mail came from bob@example.org, but the chat belongs to eve@example.net" in bar.warning.sentence
    assert "Nothing of it is recorded." in bar.bar.sentence


def warned_of_a_stranger(qtbot: QtBot, page: MailPage, engine: FakeEngine, archive: MemoryReader) -> InvitationBar:
    """Somebody wants to join by a link that a stranger's mail carries."""
    engine.answer(OpenMail, carries_link)
    engine.answer(LookAtInvitation, lambda _: replace(FOUND, sender_address="eve@example.net"))
    engine.answer(JoinSession, lambda _: joins(archive, as_guest(session(1, ALICE, BOB))))
    page.list.choose(2)
    qtbot.waitUntil(lambda: page.live.bar.isVisible())
    bar = page.live.bar
    press(bar.join_button)
    qtbot.waitUntil(lambda: bar.warning.isVisible())
    return bar


def test_who_is_invited_by_a_stranger_is_warned_before_they_join(
    qtbot: QtBot, page: MailPage, engine: FakeEngine, archive: MemoryReader
) -> None:
    bar = warned_of_a_stranger(qtbot, page, engine, archive)
    assert "the chat belongs to eve@example.net" in bar.warning.sentence
    assert engine.asked_for(JoinSession) == []
    press(bar.join_button)
    qtbot.waitUntil(lambda: page.live.session_id == 1)
    assert engine.asked_for(JoinSession) == [JoinSession(2)]


def shows_once_more(page: MailPage) -> None:
    """The open mail is told anew, as when it was marked as read."""
    assert page.view.mail is not None
    page.live.show_mail(replace(page.view.mail))


def test_a_warning_outlasts_that_the_mail_is_shown_once_more(
    qtbot: QtBot, page: MailPage, engine: FakeEngine, archive: MemoryReader
) -> None:
    bar = warned_of_a_stranger(qtbot, page, engine, archive)
    shows_once_more(page)
    assert bar.warning.isVisible()
    press(bar.join_button)
    qtbot.waitUntil(lambda: page.live.session_id == 1)


def test_what_is_found_while_the_mail_is_shown_once_more_is_told(
    qtbot: QtBot, page: MailPage, engine: FakeEngine
) -> None:
    def refuse(_: JoinSession) -> LiveSession:
        shows_once_more(page)
        raise Unreachable("The host does not answer.")

    engine.answer(OpenMail, carries_link)
    engine.answer(JoinSession, refuse)
    page.list.choose(2)
    qtbot.waitUntil(lambda: page.live.bar.isVisible())
    press(page.live.bar.join_button)
    qtbot.waitUntil(lambda: page.live.bar.warning.sentence == "The host does not answer.")


def test_joining_shows_the_talk_ready_to_type(
    qtbot: QtBot, page: MailPage, engine: FakeEngine, archive: MemoryReader
) -> None:
    made = as_guest(session(1, ALICE, BOB))
    engine.answer(OpenMail, carries_link)
    engine.answer(JoinSession, lambda _: joins(archive, made))
    page.list.choose(2)
    qtbot.waitUntil(lambda: page.live.bar.isVisible())
    press(page.live.bar.join_button)
    qtbot.waitUntil(lambda: page.live.session_id == 1)
    assert engine.asked_for(JoinSession) == [JoinSession(2)]
    assert not page.live.bar.isVisible()
    pane = page.live.pane
    assert pane is not None
    qtbot.waitUntil(lambda: pane.entry.input.hasFocus())


def test_what_cannot_be_joined_says_why_and_can_be_tried_again(
    qtbot: QtBot, page: MailPage, engine: FakeEngine
) -> None:
    def refuse(_: JoinSession) -> LiveSession:
        raise Unreachable("The host does not answer.")

    engine.answer(OpenMail, carries_link)
    engine.answer(JoinSession, refuse)
    page.list.choose(2)
    qtbot.waitUntil(lambda: page.live.bar.isVisible())
    press(page.live.bar.join_button)
    qtbot.waitUntil(lambda: page.live.bar.warning.sentence == "The host does not answer.")
    assert page.live.bar.join_button.isEnabled()


def test_who_left_can_join_again_and_reads_what_was_said(
    qtbot: QtBot, page: MailPage, engine: FakeEngine, archive: MemoryReader
) -> None:
    joins(archive, as_guest(session(1, ALICE, replace(BOB, state=LEFT))))
    engine.answer(OpenMail, carries_link)
    page.list.choose(2)
    qtbot.waitUntil(lambda: page.live.session_id == 1)
    assert page.live.bar.join_button.text() == "Join again"
    pane = page.live.pane
    assert pane is not None
    assert pane.header.words.text() == "You left this chat"
    assert not pane.entry.isVisible()


# -------------------------------------------------------------------------------- answering by chat


def target(jid: str = "", session_id: int = 1) -> ChatTarget:
    return ChatTarget(7, "Bob Baker", jid, 2, LETTER, "Mail 2", session_id=session_id)


@pytest.mark.row("B1")
def test_a_live_letter_is_answered_in_its_talk(
    qtbot: QtBot, page: MailPage, engine: FakeEngine, archive: MemoryReader
) -> None:
    joins(archive, session())
    engine.answer(ReplyByChat, lambda _: target())
    page.list.choose(2)
    qtbot.waitUntil(lambda: page.live.session_id == 1)
    page.reply_by_chat(2)
    pane = page.live.pane
    assert pane is not None
    qtbot.waitUntil(lambda: pane.entry.input.hasFocus())
    assert page.chat is None


def test_where_both_are_there_the_user_chooses(
    qtbot: QtBot, page: MailPage, engine: FakeEngine, archive: MemoryReader
) -> None:
    archive.people[7] = Person(7, "Bob Baker", (Address.xmpp("bob@example.org"),))
    joins(archive, session())
    engine.answer(ReplyByChat, lambda _: target("bob@example.org"))
    page.list.choose(2)
    qtbot.waitUntil(lambda: page.live.session_id == 1)
    page.reply_by_chat(2)
    qtbot.waitUntil(lambda: page._ways.sentence == "Where do you want to answer?")
    alone = page._ways.findChild(QPushButton, "chatWaysChoice1")
    assert isinstance(alone, QPushButton)
    assert alone.text() == "With Bob Baker alone"
    press(alone)
    assert page.chat is not None
    assert page.chat.isVisible()
    assert page.live.pane is not None
    assert not page.live.pane.isVisible()
    page.reply_by_chat(2)
    qtbot.waitUntil(lambda: page._ways.isVisible())
    live = page._ways.findChild(QPushButton, "chatWaysChoice0")
    assert isinstance(live, QPushButton)
    press(live)
    assert page.live.pane.isVisible()
    assert not page.chat.isVisible()


def test_a_letter_whose_chat_is_over_is_answered_as_any_mail(
    qtbot: QtBot, page: MailPage, engine: FakeEngine, archive: MemoryReader
) -> None:
    archive.people[7] = Person(7, "Bob Baker", (Address.xmpp("bob@example.org"),))
    joins(archive, session(closed=1.0))
    engine.answer(ReplyByChat, lambda _: target("bob@example.org", 0))
    page.list.choose(2)
    qtbot.waitUntil(lambda: page.live.session_id == 1)
    page.reply_by_chat(2)
    qtbot.waitUntil(lambda: page.chat is not None and page.chat.isVisible())


def test_mails_of_others_have_nothing_of_it(qtbot: QtBot, page: MailPage, archive: MemoryReader) -> None:
    joins(archive, session(message_id=""))
    engine_mail = replace(opened(OpenMail(2)), message_id="", sender=Mailbox("", ""))
    assert not page.live.show_mail(engine_mail)


# -------------------------------------------------------------------------------- the link in the text


def test_the_link_in_the_text_joins_here_and_other_links_go_to_the_browser(
    qtbot: QtBot, page: MailPage, archive: MemoryReader, engine: FakeEngine
) -> None:
    engine.answer(OpenMail, carries_link)
    engine.answer(JoinSession, lambda _: joins(archive, as_guest(session(1, ALICE, BOB))))
    page.list.choose(2)
    qtbot.waitUntil(lambda: page.live.bar.isVisible())
    with qtbot.waitSignal(page.link_clicked) as followed:
        page.view.link_clicked.emit("https://example.org/plans")
    assert followed.args == ["https://example.org/plans"]
    page.view.link_clicked.emit(LINK)
    qtbot.waitUntil(lambda: page.live.session_id == 1)
    page.live.pane.close_pane()  # type: ignore[union-attr]
    page.view.link_clicked.emit(LINK)
    assert page.live.pane is not None
    assert page.live.pane.isVisible()
    assert [command for command in engine.asked if isinstance(command, JoinSession)] == [JoinSession(2)]
