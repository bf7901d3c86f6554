"""One guest more: by a link of their own, into the session that is there."""

import pytest

from liveletter.bridge import commands as c
from liveletter.domain.accounts import LinkState
from liveletter.domain.addresses import Address
from liveletter.domain.errors import AddressError, NotFound
from liveletter.domain.live import MemberState, uuid_of
from liveletter.domain.outbox import OutgoingKind
from liveletter.domain.people import Source
from liveletter.events import LiveHostStateChanged
from tests.networks.live.lab import Lab
from tests.services.live.programs import LETTER, Program, letter

BOB, CAROL = "bob@example.org", "carol@example.org"


@pytest.mark.row("L9")
async def test_one_more_is_invited_and_comes_in_by_their_own_link(lab: Lab, alice: Program, bob: Program) -> None:
    session, [theirs] = await alice.create(await alice.sign_up(lab), CAROL)
    link = await alice.call(c.InviteMember(session.id, "Bob@Example.org", " Bob "))
    assert uuid_of(link) == session.uuid
    assert link != theirs
    invited = alice.archive.live.session(session.id).members[2]
    assert (invited.name, invited.address, invited.state) == ("Bob", BOB, MemberState.INVITED)
    mail = bob.receive(letter(link, BOB))
    joined = await bob.call(c.JoinSession(mail.mail_id))
    assert joined.own_number == 3


async def test_whom_one_cannot_write_to_is_not_invited(lab: Lab, alice: Program) -> None:
    session, _ = await alice.create(await alice.sign_up(lab), CAROL)
    with pytest.raises(AddressError):
        await alice.call(c.InviteMember(session.id, "nobody at all", ""))
    with pytest.raises(NotFound):
        await alice.call(c.InviteMember(session.id + 9, BOB, ""))
    assert len(alice.archive.live.session(session.id).members) == 2


async def test_a_notice_of_what_was_said_leads_to_the_letter(lab: Lab, alice: Program, bob: Program) -> None:
    session, [link] = await alice.create(await alice.sign_up(lab), BOB)
    mail = bob.receive(letter(link, BOB))
    await bob.call(c.JoinSession(mail.mail_id))
    await alice.call(c.SayLive(session.id, "Hello Bob", "a1"))
    await bob.until(lambda: any(notice.body == "Hello Bob" for notice in bob.alert.shown), "the notice")
    [told] = [notice for notice in bob.alert.shown if notice.body == "Hello Bob"]
    assert told.mail_id == mail.mail_id


async def test_an_answer_in_a_notice_is_said_where_it_was_asked(lab: Lab, alice: Program, bob: Program) -> None:
    _, [link] = await alice.create(await alice.sign_up(lab), BOB)
    theirs = await bob.joins(link)
    person = alice.archive.people.ensure(Address.mail(BOB), "Bob", Source.USER, listed=True)
    alice.archive.people.add_address(person.id, Address.xmpp("bob@chat.example"), Source.USER)
    await bob.call(c.SayLive(theirs.id, "Hello Alice", "b1"))
    await alice.until(lambda: "Hello Alice" in alice.notices(), "the notice")
    [told] = [notice for notice in alice.alert.shown if notice.body == "Hello Alice"]
    assert told.can_reply
    alice.engine.notice_answered(told, "Hello Bob")
    await bob.until_said(theirs, "Bob: Hello Alice", "Alice: Hello Bob")
    assert [one.kind for one in alice.reader.outgoing()] == [OutgoingKind.LIVE]


async def test_a_seat_that_is_gone_says_nothing_of_the_others_on_its_host(
    lab: Lab, alice: Program, bob: Program
) -> None:
    host = await alice.sign_up(lab)
    first, [link] = await alice.create(host, BOB)
    second, [other] = await alice.create(host, BOB, message_id="second@example.org")
    for number, one in enumerate((link, other)):
        mail = letter(one, BOB)
        del mail["Message-ID"]
        mail["Message-ID"] = f"<letter{number}@example.org>"
        await bob.call(c.JoinSession(bob.receive(mail).mail_id))
    connections = bob.engine.parts.live.connections
    await bob.until(lambda: connections.states[host.url][0] is LinkState.ONLINE, "both lines")
    await alice.call(c.RemoveMember(first.id, 2))
    await bob.until(lambda: any(one.ended for one in bob.reader.live_sessions()), "the end of one")
    await alice.call(c.SayLive(second.id, "Still here?", "a1"))
    open_one = next(one for one in bob.reader.live_sessions() if not one.ended)
    await bob.until_said(open_one, "Alice: Still here?")
    assert connections.states[host.url] == (LinkState.ONLINE, "")
    assert bob.happened(LiveHostStateChanged)[-1].state is LinkState.ONLINE


@pytest.mark.row("B2")
async def test_a_talk_is_answered_by_mail_with_who_said_what(lab: Lab, alice: Program, bob: Program) -> None:
    session, [link, _] = await alice.create(await alice.sign_up(lab), BOB, CAROL)
    theirs = await bob.call(c.JoinSession(bob.receive(letter(link, BOB)).mail_id))
    await bob.call(c.SayLive(theirs.id, "Shall we?", "b1"))
    await alice.until_said(session, "Bob: Shall we?")
    await alice.call(c.SayLive(session.id, "Let us", "a1"))
    said = alice.archive.live.talk(session.id)
    carol = alice.archive.live.session(session.id).members[2].person_id
    draft = await alice.call(c.ReplyByMail(carol, [message.id for message in said]))
    assert draft.in_reply_to == LETTER
    assert "In a chat with Bob:" in draft.text
    assert [line.partition("] ")[2] for line in draft.text.splitlines() if line.startswith(">")] == [
        "Bob: Shall we?",
        "Alice: Let us",
    ]
