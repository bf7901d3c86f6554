"""Owner and guest, both with the desktop program, talk by a real host."""

from pathlib import Path

import pytest

from liveletter.bridge import commands as c
from liveletter.domain.accounts import LinkState
from liveletter.domain.addresses import Address
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.errors import Refused
from liveletter.domain.live import LiveRole, MemberState
from liveletter.domain.outbox import OutgoingKind
from tests.networks.live.lab import Lab
from tests.services.live.programs import LETTER, Program, letter

BOB, CAROL = "bob@example.org", "carol@example.org"


def content(path: str) -> bytes:
    return Path(path).read_bytes()


def name_of(path: str) -> str:
    return Path(path).name


@pytest.mark.row("L7")
async def test_what_is_said_is_on_both_sides_once_and_proven(lab: Lab, alice: Program, bob: Program) -> None:
    session, [link] = await alice.create(await alice.sign_up(lab), BOB)
    mail = bob.receive(letter(link, BOB))
    invitation = await bob.call(c.LookAtInvitation(mail.mail_id))
    assert (invitation.title, invitation.sender, invitation.closed) == ("Boats", "Alice", False)
    theirs = await bob.call(c.JoinSession(mail.mail_id))
    assert (theirs.role, theirs.own_number, theirs.message_id) == (LiveRole.GUEST, 2, LETTER)
    await alice.until(
        lambda: alice.archive.live.session(session.id).members[1].state is MemberState.JOINED, "Bob has joined"
    )
    said = await alice.call(c.SayLive(session.id, "Hello Bob", "a1"))
    assert said.state is DeliveryState.QUEUED
    await bob.until_said(theirs, "Alice: Hello Bob")
    await bob.call(c.SayLive(theirs.id, "Hello Alice", "b1"))
    await alice.until_said(session, "Alice: Hello Bob", "Bob: Hello Alice")
    await bob.until_said(theirs, "Alice: Hello Bob", "Bob: Hello Alice")
    await alice.until(lambda: alice.own(session)[0].state is DeliveryState.DELIVERED, "the proof")
    assert [item.text for item in bob.reader.transcript(LETTER)] == ["Hello Bob", "Hello Alice"]
    assert (await alice.call(c.SayLive(session.id, "Hello Bob", "a1"))).id == said.id


async def test_who_joins_later_reads_it_all_and_a_group_has_it_when_everybody_has(
    lab: Lab, alice: Program, bob: Program, tmp_path: Path
) -> None:
    session, links = await alice.create(await alice.sign_up(lab), BOB, CAROL)
    theirs = await bob.joins(links[0])
    await alice.call(c.SayLive(session.id, "Hello all", "a1"))
    await alice.until(lambda: alice.own(session)[0].state is DeliveryState.DELIVERED, "the proof")
    carol = await Program(tmp_path / "carol", "Carol").start()
    hers = await carol.joins(links[1])
    await carol.until_said(hers, "Alice: Hello all")
    await carol.stop()
    await alice.until(lambda: not alice.member(session, 3).here, "Carol is away")
    await alice.call(c.SayLive(session.id, "Where is Carol?", "a2"))
    await bob.until_said(theirs, "Alice: Hello all", "Alice: Where is Carol?")
    await alice.until(lambda: alice.own(session)[1].state is DeliveryState.HANDED_OVER, "the host has it")
    number = alice.archive.live.record(alice.own(session)[1].id)
    await alice.until(lambda: alice.member(session, 2).seen_number >= number > 0, "Bob has it")
    assert alice.own(session)[1].state is DeliveryState.HANDED_OVER
    carol = await Program(tmp_path / "carol", "Carol", secrets=carol.secrets).start()
    await alice.until(lambda: alice.own(session)[1].state is DeliveryState.DELIVERED, "the proof of both")
    log = alice.archive.outbox.attempts(alice.own(session)[1].outgoing_id)
    assert (log[-1].state, log[-1].who) == (DeliveryState.DELIVERED, "Bob, Carol")
    assert (log[-2].state, log[-2].by) == (DeliveryState.HANDED_OVER, "127.0.0.1")
    await carol.call(c.SayLive(hers.id, "Here", "c1"))
    await alice.until_said(session, "Alice: Hello all", "Alice: Where is Carol?", "Carol: Here")
    reader = alice.reader
    for address, said in ((BOB, 2), (CAROL, 3)):
        person = reader.person_of(Address.mail(address))
        assert person is not None
        assert len(reader.timeline(person.id)) == said
    await carol.stop()


async def test_a_host_that_comes_back_gets_what_waited_and_tells_what_was_missed(
    lab: Lab, alice: Program, bob: Program
) -> None:
    session, [link] = await alice.create(await alice.sign_up(lab), BOB)
    theirs = await bob.joins(link)
    await lab.stop()
    await alice.until(lambda: alice.states()[-1] is LinkState.OFFLINE, "the line is cut")
    await bob.until(lambda: bob.states()[-1] is LinkState.OFFLINE, "the line is cut")
    assert not any(one.here for one in alice.archive.live.session(session.id).members)
    for number in range(3):
        await alice.call(c.SayLive(session.id, f"Alice {number}", f"a{number}"))
    await bob.call(c.SayLive(theirs.id, "Bob waits", "b1"))
    assert {one.state for one in alice.own(session)} == {DeliveryState.QUEUED}
    assert [item.text for item in alice.reader.transcript(LETTER)] == ["Alice 0", "Alice 1", "Alice 2"]
    await lab.start()
    await alice.until(lambda: len(alice.talk(session)) == 4, "Bob's words")
    await bob.until(lambda: len(bob.talk(theirs)) == 4, "Alice's words")
    await alice.until(lambda: not alice.archive.outbox.waiting(), "the host has it all")
    await alice.until(lambda: alice.talk(session) == bob.talk(theirs), f"the same as {bob.talk(theirs)}")
    assert [words for words in alice.talk(session) if words.startswith("Alice")] == [
        f"Alice: Alice {number}" for number in range(3)
    ]


async def test_a_program_that_was_ended_says_once_what_it_had_kept(lab: Lab, alice: Program, bob: Program) -> None:
    session, [link] = await alice.create(await alice.sign_up(lab), BOB)
    theirs = await bob.joins(link)
    await lab.stop()
    await alice.until(lambda: alice.states()[-1] is LinkState.OFFLINE, "the line is cut")
    await alice.call(c.SayLive(session.id, "Kept", "a1"))
    await lab.start()
    await alice.until(lambda: alice.own(session)[0].state is not DeliveryState.QUEUED, "it goes")
    alice.forget_that_it_left("a1")
    again = await alice.again()
    await again.until(lambda: again.own(session)[0].state is DeliveryState.DELIVERED, "it was said")
    await again.call(c.SayLive(session.id, "Then", "a2"))
    await bob.until_said(theirs, "Alice: Kept", "Alice: Then")
    assert again.talk(session) == bob.talk(theirs)
    alice.engine = again.engine


async def test_a_file_goes_both_ways(lab: Lab, alice: Program, bob: Program, tmp_path: Path) -> None:
    session, [link] = await alice.create(await alice.sign_up(lab), BOB)
    theirs = await bob.joins(link)
    plan = tmp_path / "plan.pdf"
    plan.write_bytes(b"%PDF the plan")
    await alice.call(c.SendLiveFile(session.id, str(plan), "a1"))
    await bob.until_said(theirs, "Alice: plan.pdf")
    [got] = bob.archive.live.talk(theirs.id)
    assert got.file is not None
    assert (got.file.name, got.file.size) == ("plan.pdf", 13)
    saved = await bob.call(c.SaveLinkedFile(got.id, str(bob.data)))
    assert content(saved) == b"%PDF the plan"
    await bob.call(c.SendLiveFile(theirs.id, saved, "b1"))
    await alice.until_said(session, "Alice: plan.pdf", "Bob: plan.pdf")
    [own, other] = alice.archive.live.talk(session.id)
    assert content(await alice.call(c.SaveLinkedFile(own.id, str(alice.data)))) == b"%PDF the plan"
    assert name_of(await alice.call(c.SaveLinkedFile(other.id, str(alice.data)))) == "plan (2).pdf"


async def test_what_a_host_refuses_can_be_sent_as_a_mail_to_all_guests(
    lab: Lab, alice: Program, bob: Program, tmp_path: Path
) -> None:
    session, links = await alice.create(await alice.sign_up(lab), BOB, CAROL)
    await bob.joins(links[0])
    await lab.stop()
    await alice.until(lambda: alice.states()[-1] is LinkState.OFFLINE, "the line is cut")
    plan = tmp_path / "plan.pdf"
    plan.write_bytes(b"%PDF")
    await alice.call(c.SayLive(session.id, "Too late", "a1"))
    await alice.call(c.SendLiveFile(session.id, str(plan), "a2"))
    async with lab.unheard():
        elsewhere = await lab.house.owner(alice.address)
        assert (await elsewhere.call("POST", f"/sessions/{session.uuid}/close")).is_success
    await lab.start()
    await alice.until(lambda: {one.state for one in alice.own(session)} == {DeliveryState.FAILED}, "it failed")
    first, second = alice.archive.outbox.stuck()
    assert (first.kind, first.to, first.title) == (OutgoingKind.LIVE, (BOB, CAROL), "Too late")
    assert first.trouble
    numbers = (first.id, second.id)
    draft = await alice.call(c.ComposeInstead(first.person_id, "", "", "", numbers))
    assert draft.to == "Bob <bob@example.org>, Carol <carol@example.org>"
    assert (draft.in_reply_to, draft.replaces, draft.text.startswith("Too late")) == (LETTER, numbers, True)
    assert [(file.name, file.data) for file in draft.attachments] == [("plan.pdf", b"%PDF")]
    await alice.until(lambda: alice.archive.live.session(session.id).is_over, "the end")
    with pytest.raises(Refused, match="over"):
        await alice.call(c.SayLive(session.id, "Once more", "a3"))


async def test_the_end_of_a_talk_tells_what_waited_and_files_can_still_be_had(
    lab: Lab, alice: Program, bob: Program, tmp_path: Path
) -> None:
    session, [link] = await alice.create(await alice.sign_up(lab), BOB)
    theirs = await bob.joins(link)
    plan = tmp_path / "plan.pdf"
    plan.write_bytes(b"%PDF")
    await alice.call(c.SendLiveFile(session.id, str(plan), "a1"))
    await bob.until_said(theirs, "Alice: plan.pdf")
    await alice.call(c.CloseSession(session.id))
    await bob.until(lambda: bob.archive.live.session(theirs.id).is_over, "the end")
    again = await bob.again()
    [file] = again.archive.live.talk(theirs.id)
    assert content(await again.call(c.SaveLinkedFile(file.id, str(again.data)))) == b"%PDF"
    state = await alice.call(c.GetState())
    assert state.live_lines == {lab.url: (LinkState.ONLINE, "")}
    bob.engine = again.engine
