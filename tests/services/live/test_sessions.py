"""What owner and guest do with a session beside talking, by a real host (L6, L7, L9)."""

import json
from pathlib import Path
from typing import Any

import pytest

from liveletter.bridge import commands as c
from liveletter.domain.accounts import LinkState
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.errors import NotFound, Refused, Unreachable
from liveletter.domain.live import LiveHost, MemberState, ShownPresence
from liveletter.events import ChatsRead, LiveSessionChanged, LiveTypingSeen
from tests.networks.live.lab import Lab
from tests.networks.live.sink import Sink
from tests.services.live.programs import LETTER, Program, letter


def content(path: str) -> str:
    return Path(path).read_text()


BOB, CAROL = "bob@example.org", "carol@example.org"


@pytest.mark.row("L9")
async def test_the_owner_changes_closes_and_deletes_it(lab: Lab, alice: Program, bob: Program) -> None:
    session, [link] = await alice.create(await alice.sign_up(lab), BOB)
    theirs = await bob.joins(link)
    await alice.call(c.SayLive(session.id, "Hello", "a1"))
    await bob.until_said(theirs, "Alice: Hello")
    await alice.call(c.ChangeSession(session.id, title="Trains", presence=ShownPresence.HIDDEN, mail_after=0))
    changed = alice.archive.live.session(session.id)
    assert (changed.title, changed.presence, changed.mail_after) == ("Trains", ShownPresence.HIDDEN, 0)
    await bob.until(lambda: bob.archive.live.session(theirs.id).title == "Trains", "the new title")
    await bob.until(lambda: not bob.member(theirs, 1).here, "Alice is hidden")
    owners: tuple[c.Command[Any], ...] = (
        c.CloseSession(theirs.id),
        c.RemoveMember(theirs.id, 1),
        c.RenewLink(theirs.id, 1),
    )
    for command in owners:
        with pytest.raises(Refused, match="Only whoever began"):
            await bob.call(command)
    with pytest.raises(Refused, match="began this chat"):
        await alice.call(c.LeaveSession(session.id))
    await alice.call(c.CloseSession(session.id))
    assert alice.archive.live.session(session.id).is_over
    await bob.until(lambda: bob.archive.live.session(theirs.id).is_over, "the end")
    assert bob.talk(theirs) == ["Alice: Hello"]
    path = await alice.call(c.ExportSession(session.id, str(alice.data)))
    assert Path(path).name == "Trains.json"
    assert "Hello" in json.dumps(json.loads(content(path)))
    await alice.call(c.DeleteSession(session.id))
    assert alice.talk(session) == ["Alice: Hello"]
    await alice.call(c.DeleteSession(session.id, here=True))
    assert alice.reader.live_session_of(LETTER) is None
    assert alice.reader.transcript(LETTER) == []
    with pytest.raises(Refused, match="Leave it"):
        await bob.call(c.DeleteSession(theirs.id))
    await bob.call(c.DeleteSession(theirs.id, here=True))
    assert bob.reader.transcript(LETTER) == []


@pytest.mark.row("L9")
async def test_a_seat_that_is_taken_away_ends_it_for_that_guest_alone(
    lab: Lab, alice: Program, bob: Program, tmp_path: Path
) -> None:
    session, links = await alice.create(await alice.sign_up(lab), BOB, CAROL)
    theirs = await bob.joins(links[0])
    carol = await Program(tmp_path / "carol", "Carol").start()
    hers = await carol.joins(links[1])
    await alice.call(c.RemoveMember(session.id, 2))
    await bob.until(lambda: bob.archive.live.session(theirs.id).ended, "the seat is gone")
    assert [one.name for one in alice.archive.live.session(session.id).others] == ["Carol"]
    link = await alice.call(c.RenewLink(session.id, 3))
    await carol.until(lambda: carol.archive.live.session(hers.id).ended, "the old link is void")
    again = await carol.call(c.JoinSession(carol.receive(letter(link, CAROL, message_id="second@example.org")).mail_id))
    assert again.id == hers.id
    await carol.call(c.SayLive(again.id, "Still here", "c1"))
    await alice.until_said(session, "Carol: Still here")
    await carol.stop()


async def test_a_guest_leaves_and_comes_again(lab: Lab, alice: Program, bob: Program) -> None:
    session, [link] = await alice.create(await alice.sign_up(lab), BOB)
    theirs = await bob.joins(link)
    mail_id = bob.archive.mails.by_message_id(LETTER)
    assert mail_id is not None
    assert (await bob.call(c.JoinSession(mail_id))).id == theirs.id
    await bob.call(c.LeaveSession(theirs.id))
    assert bob.member(theirs, 2).state is MemberState.LEFT
    assert bob.archive.live.link(theirs.id) == ("", "")
    await alice.until(lambda: alice.member(session, 2).state is MemberState.LEFT, "Bob has left")
    await alice.call(c.SayLive(session.id, "While you were away", "a1"))
    back = await bob.call(c.JoinSession(mail_id))
    assert back.id == theirs.id
    await bob.until_said(theirs, "Alice: While you were away")


async def test_in_a_chat_of_their_own_the_user_is_already(lab: Lab, alice: Program) -> None:
    session, [link] = await alice.create(await alice.sign_up(lab), BOB)
    mail = alice.receive(letter(link, "alice@example.org"))
    assert (await alice.call(c.JoinSession(mail.mail_id))).id == session.id
    with pytest.raises(NotFound, match="no chat"):
        await alice.call(
            c.JoinSession(alice.receive(letter("nothing", "alice@example.org", message_id="other@example.org")).mail_id)
        )


async def test_typing_and_reading_are_told(lab: Lab, alice: Program, bob: Program) -> None:
    session, [link] = await alice.create(await alice.sign_up(lab), BOB)
    theirs = await bob.joins(link)
    await bob.call(c.SendLiveTyping(theirs.id))
    await alice.until(lambda: alice.happened(LiveTypingSeen), "Bob is writing")
    assert alice.happened(LiveTypingSeen)[-1] == LiveTypingSeen(session.id, 2)
    await bob.call(c.SayLive(theirs.id, "Hello", "b1"))
    await alice.until_said(session, "Bob: Hello")
    person = alice.member(session, 2).person_id
    assert alice.archive.people.person(person).unread == 1
    assert alice.archive.people.person(person).listed
    await alice.call(c.MarkSessionRead(session.id))
    assert alice.archive.people.person(person).unread == 0
    assert alice.happened(ChatsRead) == [ChatsRead(person)]


async def test_what_the_user_looks_at_raises_no_notice(lab: Lab, alice: Program, bob: Program) -> None:
    session, [link] = await alice.create(await alice.sign_up(lab), BOB)
    theirs = await bob.joins(link)
    await bob.call(c.SayLive(theirs.id, "Seen", "b1"))
    await alice.until(lambda: alice.alert.shown, "a notice")
    [notice] = alice.alert.shown
    assert (notice.title, notice.body, notice.person_id) == ("Bob (Boats)", "Seen", alice.member(session, 2).person_id)
    await alice.call(c.SetAttention(active=True, session_id=session.id))
    await bob.call(c.SayLive(theirs.id, "Looked at", "b2"))
    await alice.until_said(session, "Bob: Seen", "Bob: Looked at")
    assert len(alice.alert.shown) == 1
    assert alice.happened(LiveSessionChanged)


async def test_a_talk_on_a_host_that_was_given_up_can_be_deleted_here(lab: Lab, alice: Program, bob: Program) -> None:
    host = await alice.sign_up(lab)
    session, [link] = await alice.create(host, BOB)
    theirs = await bob.joins(link)
    await bob.call(c.SayLive(theirs.id, "Hello", "b1"))
    await alice.until_said(session, "Bob: Hello")
    await alice.call(c.RemoveHost(host.id))
    assert alice.talk(session) == ["Bob: Hello"]
    with pytest.raises(Unreachable, match="not connected"):
        await alice.call(c.CloseSession(session.id))
    await alice.call(c.DeleteSession(session.id, here=True))
    assert alice.reader.transcript(LETTER) == []
    await bob.call(c.DeleteSession(theirs.id, here=True))
    desk = await lab.desk(Sink(), (await lab.house.host.owners.add(alice.address))[1])
    assert (await desk.session(session.uuid)).members[1].state is MemberState.LEFT


async def test_two_addresses_at_one_host_keep_their_sessions_apart(lab: Lab, alice: Program, bob: Program) -> None:
    host = await alice.sign_up(lab)
    session, [link] = await alice.create(host, BOB)
    theirs = await bob.joins(link)
    hosts = alice.engine.parts.live.hosts
    other = await hosts.keep(LiveHost(0, lab.url, "alice@example.net"), await lab.key("alice@example.net"))
    assert other.id != host.id
    second, _ = await alice.create(other, CAROL, message_id="second@example.org")
    again = await alice.again()
    await again.until(lambda: again.states().count(LinkState.ONLINE) >= 2, "both lines")
    await again.call(c.SayLive(session.id, "First", "a1"))
    await again.call(c.SayLive(second.id, "Second", "a2"))
    await bob.until_said(theirs, "Alice: First")
    await again.until(lambda: not again.archive.outbox.waiting(), "both are said")
    for one in (session, second):
        assert not again.archive.live.session(one.id).is_over
        assert [message.state for message in again.own(one)] in ([DeliveryState.HANDED_OVER], [DeliveryState.DELIVERED])
    alice.engine = again.engine
