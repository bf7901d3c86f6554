"""The owner's client against a real host: what is asked, what the line brings, what happens when it is lost."""

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from liveletter.domain.accounts import LinkState
from liveletter.domain.errors import NotFound, Refused, ServerError, Unreachable, WrongPassword
from liveletter.domain.live import LiveWish, MemberState, RecordKind, ShownPresence, uuid_of
from liveletter.networks.live.sign_up import SignUp
from tests.networks.live.lab import ALICE, Lab, a_lab, new_session, running
from tests.networks.live.sink import Sink


@pytest.fixture
async def lab(tmp_path: Path) -> AsyncIterator[Lab]:
    async with a_lab(tmp_path) as one:
        yield one


async def test_a_key_comes_for_a_mailed_code_and_can_be_given_back(lab: Lab) -> None:
    sign_up = SignUp()
    assert (await sign_up.check(lab.url)).ok
    assert (await sign_up.check(lab.url)).is_private
    await sign_up.ask_code(lab.url, ALICE)
    mail = lab.mailbag.mails[-1][1].get_content()
    code = next(word for word in mail.split() if word.strip(".").isdigit() and len(word.strip(".")) == 8).strip(".")
    with pytest.raises(Refused, match=r"^127\.0\.0\.1 says: "):
        await sign_up.get_key(lab.url, ALICE, "00000000" if code != "00000000" else "1")
    key = await sign_up.get_key(lab.url, ALICE, code)
    desk = await lab.desk(Sink(), key)
    assert (await desk.check()).ok
    await desk.give_back()
    check = await desk.check()
    assert not check.ok
    assert "does not take your key" in check.sentence


async def test_a_key_from_the_operator_is_taken_for_its_own_address_only(lab: Lab) -> None:
    _, key = await lab.house.host.owners.add(ALICE)
    assert await SignUp().get_key(lab.url, ALICE, key) == key
    with pytest.raises(Refused, match=f"made for {ALICE}"):
        await SignUp().get_key(lab.url, "mallory@example.org", key)
    with pytest.raises(ServerError) as refused:
        await SignUp().get_key(lab.url, ALICE, "k" * 32)
    assert "k" * 32 not in f"{refused.value!r} {refused.value.sentence} {refused.value.detail}"


async def test_a_session_is_created_changed_and_ended(lab: Lab) -> None:
    desk = await lab.desk(Sink())
    made = await new_session(desk, "bob@example.org", "Cato@Example.org")
    uuid = made.seen.uuid
    assert set(made.links) == {"bob@example.org", "cato@example.org"}
    assert all(uuid_of(link) == uuid and link.startswith(lab.url) for link in made.links.values())
    assert made.seen.message_id == "m1@example.org"
    assert [one.state for one in made.seen.members] == [MemberState.JOINED, MemberState.INVITED, MemberState.INVITED]
    assert uuid_of(await desk.invite(uuid, "dora@example.org", "Dora")) == uuid
    assert await desk.renew(uuid, 2) != made.links["bob@example.org"]
    await desk.remove(uuid, 3)
    await desk.change(uuid, title="Ships", presence=ShownPresence.HIDDEN, mail_after=0)
    seen = await desk.session(uuid)
    assert (seen.title, seen.presence, seen.mail_after) == ("Ships", ShownPresence.HIDDEN, 0)
    assert [one.name for one in seen.members] == ["Alice", "bob", "cato", "Dora"]
    assert seen.members[2].state is MemberState.REMOVED
    await desk.close(uuid)
    assert (await desk.session(uuid)).closed > 0
    assert json.loads(await desk.export(uuid))["session"]["id"] == uuid
    with pytest.raises(Refused, match="closed"):
        await desk.say(uuid, "o1", "too late")
    await desk.delete(uuid)
    with pytest.raises(NotFound):
        await desk.session(uuid)
    with pytest.raises(NotFound):
        await desk.say("../../owner", "o1", "where?")


async def test_an_open_session_has_a_link_for_everybody(lab: Lab) -> None:
    desk = await lab.desk(Sink())
    made = await desk.create(LiveWish(), title="Boats", owner_name="", guests=[], message_id="", open=True)
    uuid = made.seen.uuid
    assert made.seen.is_open
    assert made.open_link.startswith(f"{lab.url}/o/{uuid}/")
    assert made.links == {}
    await desk.change(uuid, is_open=False)
    assert not (await desk.session(uuid)).is_open
    assert not (await new_session(desk)).open_link
    with pytest.raises(Refused, match="open link"):
        await desk.change(uuid, is_open=True)


async def test_something_said_twice_is_said_once(lab: Lab) -> None:
    desk = await lab.desk(Sink())
    uuid = (await new_session(desk)).seen.uuid
    one = await desk.say(uuid, "o1", "hello")
    assert await desk.say(uuid, "o1", "hello") == one
    assert (one.kind, one.origin_id, one.text, one.member) == (RecordKind.SAID, "o1", "hello", 1)


async def test_the_line_brings_what_happens(lab: Lab) -> None:
    sink = Sink()
    desk = await lab.desk(sink)
    async with running(desk):
        await sink.until_state(LinkState.ONLINE)
        made = await new_session(desk)
        uuid = made.seen.uuid
        await sink.until(lambda: uuid in sink.seen, "the new session")
        bob = lab.seat(made.links["bob@example.org"], Sink())
        await bob.join()
        async with running(bob):
            await sink.until(lambda: sink.seen[uuid].members[1].here, "Bob is here")
            await bob.say(uuid, "b1", "hi Alice")
            await sink.until(lambda: sink.texts(uuid) == ["hi Alice"], "what Bob says")
            await bob.send_typing(uuid)
            await sink.until(lambda: sink.typing == [(uuid, 2)], "Bob is writing")
            await desk.send_seen(uuid, len(sink.records[uuid]))
        await sink.until(lambda: not sink.seen[uuid].members[1].here, "Bob left")
        assert (await desk.session(uuid)).members[0].seen_number == len(sink.records[uuid])
        await desk.change(uuid, title="Ships")
        await sink.until(lambda: sink.seen[uuid].title == "Ships", "the new title")
        await desk.delete(uuid)
        await sink.until(lambda: sink.ended == [uuid], "the end")


async def test_what_happened_meanwhile_is_fetched_by_pages(lab: Lab) -> None:
    sink = Sink()
    desk = await lab.desk(sink)
    uuid = (await new_session(desk)).seen.uuid
    said = [f"word {number}" for number in range(230)]
    for text in said:
        await desk.say(uuid, text.replace(" ", "-"), text)
    gone = (await new_session(desk, "eve@example.org", letter="m2@example.org")).seen.uuid
    async with running(desk):
        await sink.until(lambda: sink.texts(uuid) == said and gone in sink.seen, "all that was said")
    assert max(sink.batches) == 200
    await desk.delete(gone)
    for text in ("later", "still later"):
        await desk.say(uuid, text.replace(" ", "-"), text)
    async with running(desk):
        await sink.until(lambda: sink.texts(uuid) == [*said, "later", "still later"], "what came later")
        await sink.until(lambda: sink.ended == [gone], "the end of one that is gone")


async def test_what_could_not_be_proven_is_proven_when_the_line_is_open(lab: Lab) -> None:
    sink = Sink()
    desk = await lab.desk(sink)
    uuid = (await new_session(desk)).seen.uuid
    await desk.send_seen(uuid, 1)
    assert (await desk.session(uuid)).members[0].seen_number == 0
    async with running(desk), asyncio.timeout(20):
        while (await desk.session(uuid)).members[0].seen_number != 1:
            pass


async def test_a_restarted_host_is_found_again(lab: Lab) -> None:
    sink = Sink()
    desk = await lab.desk(sink)
    made = await new_session(desk)
    uuid = made.seen.uuid
    silent = (
        await new_session(desk, "eve@example.org", wish=LiveWish(recorded=False), letter="m2@example.org")
    ).seen.uuid
    async with running(desk):
        await sink.until(lambda: {uuid, silent} <= set(sink.seen), "both sessions")
        await lab.stop()
        await sink.until_state(LinkState.OFFLINE)
        with pytest.raises(Unreachable):
            await desk.say(uuid, "o1", "hello?")
        await desk.send_typing(uuid)
        await lab.start()
        await sink.until_state(LinkState.ONLINE)
        await desk.say(uuid, "o1", "hello")
        await sink.until(lambda: sink.texts(uuid) == ["hello"], "what was said")
        await sink.until(lambda: sink.ended == [silent], "a chat without a record ends with its host")


async def test_a_void_key_ends_the_line(lab: Lab) -> None:
    sink = Sink()
    desk = await lab.desk(sink, "no-key-of-anybody-at-all")
    await asyncio.wait_for(desk.run(), 10)
    state, sentence = sink.states[-1]
    assert state is LinkState.FAILED
    assert "key" in sentence
    with pytest.raises(WrongPassword):
        await new_session(desk)


async def test_a_key_that_is_made_void_meanwhile_ends_the_line(tmp_path: Path) -> None:
    async with a_lab(tmp_path, stream_beat_seconds=0.2) as lab:
        sink, key = Sink(), await lab.key()
        desk = await lab.desk(sink, key)
        running_ = asyncio.ensure_future(desk.run())
        await sink.until_state(LinkState.ONLINE)
        await desk.give_back()
        await asyncio.wait_for(running_, 10)
        assert sink.states[-1][0] is LinkState.FAILED


async def test_a_full_disk_delays_and_loses_nothing(lab: Lab) -> None:
    sink = Sink()
    desk = await lab.desk(sink)
    async with running(desk):
        await sink.until_state(LinkState.ONLINE)
        sink.full = 3
        uuid = (await new_session(desk)).seen.uuid
        for number in range(5):
            await desk.say(uuid, f"o{number}", str(number))
        await sink.until(lambda: sink.texts(uuid) == list("01234"), "all of it")
    assert sink.full == 0


async def test_woken_it_opens_another_line_at_once(lab: Lab) -> None:
    sink = Sink()
    desk = await lab.desk(sink)
    async with running(desk):
        await sink.until_state(LinkState.ONLINE)
        before = len(sink.states)
        desk.wake()
        await sink.until(lambda: len(sink.states) > before + 1, "another line")
        await sink.until_state(LinkState.ONLINE)
