"""Files that leave: uploaded first, then told in a message; again where that is harmless, never twice."""

from pathlib import Path

import pytest

from liveletter.domain.addresses import Address
from liveletter.domain.chat import LinkedFile
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.errors import NotFound, Refused, Unreachable
from liveletter.domain.history import HistoryChoice, HistoryOrder, HistoryScope
from liveletter.domain.outbox import Patience
from liveletter.domain.presence import Presence, Show
from tests.services.world import World

BOB = "bob@lab.test"


@pytest.fixture
def person_id(world: World) -> int:
    return world.people.add("Bob", [Address.xmpp(BOB)]).id


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    path = tmp_path / "plan.txt"
    path.write_bytes(b"rhubarb")
    return path


async def test_a_file_is_on_disk_then_uploaded_then_told(world: World, person_id: int, plan: Path) -> None:
    message = await world.chatting.send_file(person_id, plan, "", "f1")
    assert (message.state, message.body, message.file) == (
        DeliveryState.QUEUED,
        "plan.txt",
        LinkedFile("", "plan.txt", "text/plain", 7),
    )
    plan.unlink()  # noqa: ASYNC240 - what was kept no longer depends on it
    await world.online()
    await world.settle()
    (told,) = world.net.sent
    assert world.net.uploaded == [("plan.txt", "text/plain", b"rhubarb")]
    assert told.file is not None
    assert (told.origin_id, told.body) == ("f1", told.file.url)
    assert world.archive.chats.message(message.id).body == told.body


async def test_asked_twice_it_is_sent_once(world: World, person_id: int, plan: Path) -> None:
    messages = [await world.chatting.send_file(person_id, plan, "", "f1") for _ in range(2)]
    await world.online()
    await world.settle()
    assert messages[0].id == messages[1].id
    assert len(world.net.sent) == 1


async def test_what_was_uploaded_is_not_uploaded_again(world: World, person_id: int, plan: Path) -> None:
    await world.chatting.send_file(person_id, plan, "", "f1")
    await world.online()
    await world.settle()
    await world.online(False)
    await world.online()
    await world.settle()
    assert len(world.net.uploaded) == 1
    assert [told.origin_id for told in world.net.sent] == ["f1", "f1"]


async def test_a_server_of_files_that_is_away_is_told_and_tried_again(
    world: World, person_id: int, plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def away(name: str, kind: str, data: bytes) -> LinkedFile:
        raise Unreachable("The server for files does not answer.")

    message = await world.chatting.send_file(person_id, plan, "", "f1")
    await world.chatting.send(person_id, "Did you get it?")
    await world.online()
    with monkeypatch.context() as patch:
        patch.setattr(world.net, "upload", away)
        await world.settle()
    waiting = world.archive.outbox.get(message.outgoing_id)
    assert waiting.trouble == "The server for files does not answer."
    assert waiting.not_before > world.clock.now()
    assert [told.body for told in world.net.sent] == ["Did you get it?"]  # words do not wait for files
    await world.pass_time(60)
    assert [told.origin_id for told in world.net.sent][1:] == ["f1"]


async def test_a_file_that_the_server_does_not_take_fails_with_its_words(
    world: World, person_id: int, plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def refused(name: str, kind: str, data: bytes) -> LinkedFile:
        raise Refused("“plan.txt” is too large for lab.test.")

    monkeypatch.setattr(world.net, "upload", refused)
    message = await world.chatting.send_file(person_id, plan, "", "")
    await world.online()
    await world.settle()
    failed = world.archive.chats.message(message.id)
    assert (failed.state, failed.trouble) == (DeliveryState.FAILED, "“plan.txt” is too large for lab.test.")


async def test_a_file_that_is_not_there_is_said(world: World, person_id: int, tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="cannot be read"):
        await world.chatting.send_file(person_id, tmp_path / "gone.txt", "", "")


@pytest.mark.row("B4")
async def test_the_history_goes_right_behind_the_message_and_waits_with_it(world: World, person_id: int) -> None:
    await world.online()
    await world.chatting.send(person_id, "Hello")
    await world.settle()
    (hello,) = world.archive.chats.latest(person_id, 9)
    await world.sink.message_progressed(BOB, hello.origin_id, DeliveryState.HANDED_OVER, "")
    await world.sink.presence_changed(BOB, Presence(Show.OFFLINE))
    order = HistoryOrder(person_id, HistoryChoice(HistoryScope.ALL))
    await world.chatting.send(person_id, "Here is all of it", patience=Patience.UNTIL_THERE, history=order)
    await world.pass_time(3600)
    assert [told.body for told in world.net.sent] == ["Hello"]
    await world.sink.presence_changed(BOB, Presence(Show.ONLINE))
    await world.settle()
    words, file = world.net.sent[1:]
    assert words.body == "Here is all of it"
    assert file.body == "Earlier conversation: 1 message: https://files.lab.test/1/conversation.eml"
    assert world.archive.wishes.history(person_id) == order.choice
