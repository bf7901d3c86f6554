"""A chat in a mail being written: put in, chosen, dropped; and what is asked of its host before it goes."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QDialog, QLineEdit, QMenu, QRadioButton
from pytestqt.qtbot import QtBot

from liveletter.bridge.commands import ChangeSetting, CheckHost, FindMailingLists, ListHosts, SaveDraft, SendMail
from liveletter.domain.errors import LiveletterError, Unreachable
from liveletter.domain.live import PLACE, HostCheck, LiveHost, LiveWish, ShownPresence
from liveletter.domain.mail import Draft
from liveletter.events import LiveHostsChanged
from liveletter.settings import Settings
from liveletter.window.composer.composer import Composer
from liveletter.window.composer.draft_rules import MOST_GUESTS
from liveletter.window.composer.live_block import LiveBlock
from liveletter.window.context import Context
from liveletter.window.embed.chat_data import Piece, piece_data
from liveletter.window.embed.wish_dialog import WishDialog
from liveletter.window.hosts.host_dialog import HostDialog
from tests.window.composing import GOOD, MakeComposer, button, choice, is_gone, keyboard, make_composer
from tests.window.conftest import FakeEngine

__all__ = ["make_composer"]

HOST = LiveHost(3, "https://chat.example.org", "alice@example.org")
OTHER = LiveHost(4, "http://192.168.1.5:8000", "alice@example.org")
WITH_CHAT = replace(GOOD, text=f"Dear Bob,\n{PLACE}\nAlice", live=LiveWish(language="en"))


@pytest.fixture(autouse=True)
def hosts(engine: FakeEngine) -> list[LiveHost]:
    """The hosts that the engine knows, and that all work."""
    hosts = [HOST]
    engine.answer(ListHosts, lambda _: list(hosts))
    engine.answer(CheckHost, lambda _: HostCheck(ok=True))
    engine.answer(SendMail, lambda _: 7)
    return hosts


def block(composer: Composer) -> LiveBlock:
    return composer.body.live.block


def told(composer: Composer) -> str:
    return composer._bar.sentence


def raising(error: LiveletterError) -> Callable[[object], None]:
    def by(_: object) -> None:
        raise error

    return by


def dialog(composer: Composer, name: str) -> QDialog:
    found = composer.findChild(QDialog, name)
    assert found is not None
    return found


def sent(engine: FakeEngine) -> Draft:
    (command,) = engine.asked_for(SendMail)
    draft: Draft = command.draft
    return draft


# ---------------------------------------------------------------------------------------- put in


@pytest.mark.row("L3")
@pytest.mark.parametrize("way", ["button", "keys", "menu"])
def test_it_is_embedded_by_button_keys_and_menu(way: str, make_composer: MakeComposer) -> None:
    composer = make_composer(GOOD)
    composer.body.setFocus()
    if way == "button":
        QTest.mouseClick(button(composer, "composerEmbedChat"), Qt.MouseButton.LeftButton)
    elif way == "keys":
        both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        QTest.keyClick(composer.body, Qt.Key.Key_L, both)
    else:
        composer.live.action.trigger()
        assert composer.live.action in composer.choices.options_menu.actions()
    assert composer.draft().text == f"{PLACE}\nDear Bob,\n"
    assert composer.draft().live is not None
    assert block(composer).isVisible()
    assert block(composer).words[0] == "Hello"


def drop(composer: Composer, at: QPoint, piece: Piece | None = None) -> None:
    """Drag the icon over the body and let go."""
    viewport, data = composer.body.viewport(), piece_data(piece or Piece())
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(at, copy, data, left, none)
    composer.body.dragEnterEvent(enter)
    assert enter.isAccepted()
    move = QDragMoveEvent(at, copy, data, left, none)
    composer.body.dragMoveEvent(move)
    assert move.isAccepted()
    viewport.grab()
    assert composer.body.live._drop_at is not None
    dropped = QDropEvent(QPointF(at), copy, data, left, none)
    composer.body.dropEvent(dropped)
    assert dropped.isAccepted()
    assert composer.body.live._drop_at is None


@pytest.mark.row("L3")
def test_it_stands_where_it_was_dropped_and_dropping_again_moves_it(make_composer: MakeComposer) -> None:
    composer = make_composer(replace(GOOD, text="one\ntwo\n\nthree"))
    lines = {line.text(): composer.body.blockBoundingGeometry(line).translated(composer.body.contentOffset())
             for line in (composer.body.document().findBlockByNumber(row) for row in range(4))}  # fmt: skip
    drop(composer, QPoint(200, round(lines["two"].bottom()) - 1))
    assert composer.draft().text == f"one\ntwo\n{PLACE}\n\nthree"
    drop(composer, QPoint(200, round(lines["one"].top()) + 1))
    assert composer.draft().text == f"{PLACE}\none\ntwo\n\nthree"
    drop(composer, QPoint(200, composer.body.height() - 5))
    assert composer.draft().text == f"one\ntwo\n\nthree\n{PLACE}\n"


def test_a_chat_dropped_from_another_mail_brings_its_wish(make_composer: MakeComposer) -> None:
    composer = make_composer(GOOD)
    drop(composer, QPoint(20, 5), Piece(wish=LiveWish(title="Party", recorded=False)))
    assert composer.draft().live == LiveWish(title="Party", recorded=False)
    assert block(composer).words == ("Party", "Live chat · no record · your presence is shown")


def test_the_block_tells_what_it_is_to_those_who_hear_it(make_composer: MakeComposer) -> None:
    composer = make_composer(WITH_CHAT)
    assert block(composer).accessibleName() == "Live chat: Hello"
    assert "recorded" in block(composer).accessibleDescription()
    composer.header.subject.setText("The party")
    assert block(composer).accessibleName() == "Live chat: The party"


def test_its_buttons_and_keys_remove_it(make_composer: MakeComposer) -> None:
    composer = make_composer(WITH_CHAT)
    cross = composer.findChild(QAbstractButton, "liveBlockRemove")
    assert cross is not None
    QTest.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert composer.draft() == replace(WITH_CHAT, text="Dear Bob,\nAlice", live=None)
    composer.body.undo()
    assert composer.draft().live == WITH_CHAT.live
    QTest.keyClick(block(composer), Qt.Key.Key_Delete)
    assert composer.draft().live is None


def test_where_there_is_one_the_button_offers_what_can_be_done(make_composer: MakeComposer) -> None:
    composer = make_composer(WITH_CHAT)
    QTest.mouseClick(button(composer, "composerEmbedChat"), Qt.MouseButton.LeftButton)
    menu = composer.findChild(QMenu, "liveMenu")
    assert menu is not None
    assert menu.isVisible()
    menu.close()
    next(one for one in menu.actions() if one.objectName() == "liveRemove").trigger()
    assert composer.draft().live is None


def test_a_draft_with_a_chat_is_unchanged_when_it_is_opened_and_kept_with_it(
    qtbot: QtBot, engine: FakeEngine, make_composer: MakeComposer
) -> None:
    engine.answer(SaveDraft, lambda _: 5)
    composer = make_composer(WITH_CHAT)
    assert composer.draft() == WITH_CHAT
    assert not composer.changed
    composer.body.live.sign.step(1)
    composer.keep()
    qtbot.waitUntil(lambda: bool(engine.asked_for(SaveDraft)))
    assert engine.asked_for(SaveDraft)[0].draft.text == f"Dear Bob,\nAlice\n{PLACE}\n"


# ---------------------------------------------------------------------------------------- choices


def test_choices_hold_for_this_chat_and_are_remembered(
    qtbot: QtBot, engine: FakeEngine, settings: Settings, ctx: Context, make_composer: MakeComposer
) -> None:
    engine.answer(ChangeSetting, lambda command: settings.note(command.key, command.value))
    composer = make_composer(WITH_CHAT)
    QTest.keyClick(block(composer), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: composer.findChild(QDialog, "wishDialog") is not None)
    asked = dialog(composer, "wishDialog")
    assert isinstance(asked, WishDialog)
    title, unrecorded = asked.findChild(QLineEdit, "wishTitle"), asked.findChild(QRadioButton, "wishUnrecorded")
    form = asked.findChild(QCheckBox, "wishForm")
    assert title is not None
    assert unrecorded is not None
    assert form is not None
    assert asked.host.isHidden()  # there is only one
    title.setText("Party")
    unrecorded.click()
    assert not asked.mail_after.isEnabled()
    form.click()
    asked.presence.setCurrentIndex(asked.presence.findData("answering"))
    asked.language.setCurrentIndex(asked.language.findData("fr"))
    QTest.mouseClick(button(asked, "wishTake"), Qt.MouseButton.LeftButton)
    wish = LiveWish(
        title="Party", recorded=False, presence=ShownPresence.ANSWERING, language="fr", form=True, mail_after=300
    )
    qtbot.waitUntil(lambda: composer.draft().live == wish)
    qtbot.waitUntil(lambda: len(engine.asked_for(ChangeSetting)) == 6)
    other = make_composer(GOOD)
    other.live.embed()
    assert other.draft().live == replace(wish, title="")


def test_the_host_is_asked_for_where_there_are_several(
    qtbot: QtBot, hosts: list[LiveHost], make_composer: MakeComposer
) -> None:
    hosts.append(OTHER)
    composer = make_composer(WITH_CHAT)
    qtbot.waitUntil(lambda: len(composer.live._book.hosts) == 2)
    composer.live.ask_choices()
    qtbot.waitUntil(lambda: composer.findChild(QDialog, "wishDialog") is not None)
    asked = dialog(composer, "wishDialog")
    assert isinstance(asked, WishDialog)
    assert not asked.host.isHidden()
    asked.host.setCurrentIndex(1)
    asked.accept()
    qtbot.waitUntil(lambda: composer.live.wish == LiveWish(language="en", host_id=OTHER.id))


# ---------------------------------------------------------------------------------------- before sending


def test_with_a_good_host_it_goes(qtbot: QtBot, engine: FakeEngine, make_composer: MakeComposer) -> None:
    composer = make_composer(WITH_CHAT)
    qtbot.waitUntil(lambda: len(engine.asked_for(CheckHost)) == 1)
    composer.send()
    qtbot.waitUntil(lambda: is_gone(composer))
    assert engine.asked_for(CheckHost) == [CheckHost(host_id=HOST.id)] * 2
    assert (sent(engine).text, sent(engine).live) == (WITH_CHAT.text, WITH_CHAT.live)


def test_without_a_host_one_is_set_up_first_and_then_it_goes(
    qtbot: QtBot, engine: FakeEngine, hosts: list[LiveHost], make_composer: MakeComposer
) -> None:
    hosts.clear()
    composer = make_composer(WITH_CHAT)
    qtbot.waitUntil(lambda: block(composer).words[1] == "No host is set up yet that can hold it")
    composer.send()
    qtbot.waitUntil(lambda: composer.findChild(QDialog, "hostDialog") is not None)
    asked = dialog(composer, "hostDialog")
    assert isinstance(asked, HostDialog)
    assert told(composer) == "This mail carries a live chat, but no host is set up to hold it."
    hosts.append(HOST)
    asked._take(HOST)
    qtbot.waitUntil(lambda: is_gone(composer))
    wish = sent(engine).live
    assert wish is not None
    assert wish.host_id == HOST.id


def test_where_no_host_is_set_up_after_all_the_mail_stays(
    qtbot: QtBot, engine: FakeEngine, hosts: list[LiveHost], make_composer: MakeComposer
) -> None:
    hosts.clear()
    composer = make_composer(WITH_CHAT)
    composer.send()
    qtbot.waitUntil(lambda: composer.findChild(QDialog, "hostDialog") is not None)
    dialog(composer, "hostDialog").reject()
    qtbot.waitUntil(lambda: composer.body.isEnabled())
    assert engine.asked_for(SendMail) == []
    QTest.mouseClick(choice(composer, "Send without the chat"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: is_gone(composer))
    assert (sent(engine).text, sent(engine).live) == ("Dear Bob,\nAlice", None)


def test_where_the_host_is_not_reached_the_mail_stays(
    qtbot: QtBot, engine: FakeEngine, make_composer: MakeComposer
) -> None:
    engine.answer(CheckHost, lambda _: HostCheck(ok=False, sentence="No connection could be made."))
    composer = make_composer(WITH_CHAT)
    composer.send()
    words = "The chat cannot be set up on chat.example.org, so the mail was not sent. No connection could be made."
    qtbot.waitUntil(lambda: told(composer) == words)
    assert composer.body.isEnabled()
    assert engine.asked_for(SendMail) == []
    engine.answer(CheckHost, lambda _: HostCheck(ok=True))
    QTest.mouseClick(choice(composer, "Try again"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: is_gone(composer))
    assert sent(engine).live == WITH_CHAT.live


def test_a_private_host_is_used_only_when_the_user_says_that_all_are_there(
    qtbot: QtBot, engine: FakeEngine, make_composer: MakeComposer
) -> None:
    engine.answer(CheckHost, lambda _: HostCheck(ok=True, is_private=True))
    composer = make_composer(WITH_CHAT)
    composer.send()
    words = "chat.example.org can be reached from your own network only. Are all recipients there?"
    qtbot.waitUntil(lambda: told(composer) == words)
    assert engine.asked_for(SendMail) == []
    QTest.mouseClick(choice(composer, "They are on my network"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: is_gone(composer))
    wish = sent(engine).live
    assert wish is not None
    assert wish.on_my_network


def to_a_list(engine: FakeEngine, make_composer: MakeComposer, qtbot: QtBot) -> Composer:
    """A composer that asks about a list among its recipients."""
    engine.answer(FindMailingLists, lambda command: [one for one in command.addresses if one.startswith("rowers")])
    composer = make_composer(replace(WITH_CHAT, cc="Rowers <rowers@example.org>"))
    composer.send()
    qtbot.waitUntil(lambda: "rowers@example.org" in told(composer))
    assert engine.asked_for(FindMailingLists) == [FindMailingLists(["bob@example.org", "rowers@example.org"])]
    assert engine.asked_for(SendMail) == []
    return composer


@pytest.mark.row("L3")
def test_a_mailing_list_gets_an_open_link_where_the_user_says_so(
    qtbot: QtBot, engine: FakeEngine, make_composer: MakeComposer
) -> None:
    composer = to_a_list(engine, make_composer, qtbot)
    assert told(composer).startswith("1 mailing list")
    QTest.mouseClick(choice(composer, "Send an open link"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: is_gone(composer))
    assert sent(engine).live == replace(WITH_CHAT.live or LiveWish(), open_to_lists=True)


def test_a_mailing_list_is_one_guest_where_the_user_says_so(
    qtbot: QtBot, engine: FakeEngine, make_composer: MakeComposer
) -> None:
    composer = to_a_list(engine, make_composer, qtbot)
    choice(composer, "Send all the same").setFocus()
    QTest.keyClick(choice(composer, "Send all the same"), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: is_gone(composer))
    assert sent(engine).live == WITH_CHAT.live


def test_an_open_link_for_lists_can_be_taken_back(
    qtbot: QtBot, engine: FakeEngine, make_composer: MakeComposer
) -> None:
    engine.answer(SendMail, raising(Unreachable("The host sends no mail.")))  # type: ignore[arg-type]
    composer = to_a_list(engine, make_composer, qtbot)
    QTest.mouseClick(choice(composer, "Send an open link"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: told(composer) == "The host sends no mail.")
    assert "open link for mailing lists" in block(composer).words[1]
    composer.live.ask_choices()
    qtbot.waitUntil(lambda: composer.findChild(QDialog, "wishDialog") is not None)
    asked = dialog(composer, "wishDialog")
    box = asked.findChild(QCheckBox, "wishLists")
    assert box is not None
    assert box.isVisible()
    box.click()
    asked.accept()
    qtbot.waitUntil(lambda: composer.live.wish == WITH_CHAT.live)
    composer.live.ask_choices()
    qtbot.waitUntil(lambda: any(one.isVisible() for one in composer.findChildren(WishDialog)))
    (again,) = (one for one in composer.findChildren(WishDialog) if one.isVisible())
    assert again.lists.isHidden()
    again.reject()


def test_without_a_chat_nobody_asks_for_lists(qtbot: QtBot, engine: FakeEngine, make_composer: MakeComposer) -> None:
    composer = make_composer(GOOD)
    composer.send()
    qtbot.waitUntil(lambda: is_gone(composer))
    assert engine.asked_for(FindMailingLists) == []


def test_hidden_recipients_and_a_chat_do_not_go_together(
    qtbot: QtBot, engine: FakeEngine, make_composer: MakeComposer
) -> None:
    composer = make_composer(replace(WITH_CHAT, bcc="marie@example.org"))
    composer.send()
    assert told(composer) == "All members of a chat see each other, hidden recipients (Bcc) too."
    QTest.mouseClick(choice(composer, "Move them to Cc"), Qt.MouseButton.LeftButton)
    assert engine.asked_for(SendMail) == []
    assert (composer.draft().cc, composer.draft().bcc) == ("marie@example.org", "")
    composer.send()
    qtbot.waitUntil(lambda: is_gone(composer))


def test_more_recipients_than_a_chat_has_room_for(engine: FakeEngine, make_composer: MakeComposer) -> None:
    many = ", ".join(f"p{number}@example.org" for number in range(MOST_GUESTS + 1))
    composer = make_composer(replace(WITH_CHAT, to=many))
    composer.send()
    assert "49" in told(composer)
    assert engine.asked_for(SendMail) == []


def test_a_host_that_cannot_take_it_is_named_as_soon_as_it_is_embedded(
    qtbot: QtBot, engine: FakeEngine, make_composer: MakeComposer
) -> None:
    engine.answer(CheckHost, lambda _: HostCheck(ok=False, sentence="It is asleep."))
    composer = make_composer(GOOD)
    assert engine.asked_for(CheckHost) == []
    composer.live.embed()
    qtbot.waitUntil(lambda: block(composer).words == ("Hello", "It is asleep."))
    assert told(composer) == ""
    engine.answer(CheckHost, raising(Unreachable("No connection.")))  # type: ignore[arg-type]
    composer.live.remove()
    composer.live.embed()
    qtbot.waitUntil(lambda: block(composer).words == ("Hello", "No connection."))


def test_tab_leads_from_the_text_to_the_chat_and_its_buttons(make_composer: MakeComposer) -> None:
    composer = make_composer(WITH_CHAT)
    composer.body.setFocus()
    seen = []
    for _ in range(3):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        seen.append(keyboard())
    assert seen == ["liveBlock", "liveBlockOptions", "liveBlockRemove"]
    assert composer.body.accessibleDescription() == "A live chat stands in it: Tab leads there."
    block(composer).setFocus()
    QTest.keyClick(block(composer), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert composer.draft().text == f"Dear Bob,\nAlice\n{PLACE}\n"
    QTest.keyClick(block(composer), Qt.Key.Key_Escape)
    assert keyboard() == "composerBody"


def test_while_it_is_sent_nothing_is_embedded(engine: FakeEngine, make_composer: MakeComposer) -> None:
    composer = make_composer(GOOD)
    composer._set_sending(True)
    composer.live.action.trigger()
    assert composer.draft().live is None


def test_where_the_engine_does_not_answer_the_mail_stays(
    qtbot: QtBot, engine: FakeEngine, make_composer: MakeComposer
) -> None:
    composer = make_composer(WITH_CHAT)
    engine.answer(CheckHost, raising(Unreachable("No connection.")))  # type: ignore[arg-type]
    composer.send()
    qtbot.waitUntil(lambda: told(composer) == "No connection.")
    assert composer.body.isEnabled()


def test_a_host_that_was_removed_is_wished_for_no_more(
    qtbot: QtBot, ctx: Context, hosts: list[LiveHost], make_composer: MakeComposer
) -> None:
    composer = make_composer(replace(WITH_CHAT, live=LiveWish(host_id=HOST.id)))
    qtbot.waitUntil(lambda: composer.live._book.is_known)
    assert composer.live.wish == LiveWish(host_id=HOST.id)
    hosts[:] = [OTHER]
    ctx.bus.publish(LiveHostsChanged())
    qtbot.waitUntil(lambda: composer.live.wish == LiveWish())
