"""Owner and guest, both with the desktop program, talk by a real host."""

import pytest

from liveletter.bridge import commands as c
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.live import LiveRole, MemberState
from tests.networks.live.lab import Lab
from tests.services.live.programs import LETTER, Program, letter

BOB = "bob@example.org"


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
