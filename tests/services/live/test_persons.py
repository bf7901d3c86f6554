"""Guests are persons: they are answered by chat and by mail, and shown as present, though they have no chat address."""

import time
from email import message_from_bytes
from email.policy import default

import pytest

from liveletter.bridge import commands as c
from liveletter.domain.addresses import Address
from liveletter.domain.conversation import ItemKind
from liveletter.domain.errors import NotFound
from liveletter.domain.history import HistoryChoice, HistoryOrder, HistoryScope, Standing
from liveletter.domain.live import LiveSession
from liveletter.domain.mail import Draft
from liveletter.domain.outbox import OutgoingKind
from liveletter.domain.presence import Presence, Show
from liveletter.events import PresenceChanged
from tests.networks.live.lab import Lab
from tests.services.live.programs import LETTER, Program, letter

BOB, CAROL = "bob@example.org", "carol@example.org"
ANSWER = "answer@example.org"


async def a_talk(lab: Lab, alice: Program, bob: Program, *more: str) -> tuple[LiveSession, LiveSession, int]:
    """A session, at both programs, and Bob's number among Alice's persons."""
    session, links = await alice.create(await alice.sign_up(lab), BOB, *more)
    theirs = await bob.joins(links[0])
    await bob.call(c.SayLive(theirs.id, "Hello Alice", "b1"))
    await alice.until_said(session, "Bob: Hello Alice")
    return session, theirs, alice.member(session, 2).person_id


@pytest.mark.row("B1")
async def test_a_guests_mail_is_answered_by_chat(lab: Lab, alice: Program, bob: Program) -> None:
    session, theirs, person_id = await a_talk(lab, alice, bob)
    mail = alice.receive(letter("no link", "alice@example.org", sender=f"Bob <{BOB}>", message_id=ANSWER))
    target = await alice.call(c.ReplyByChat(mail.mail_id))
    assert (target.person_id, target.jid, target.session_id, target.about) == (person_id, "", session.id, ANSWER)
    said = await alice.call(c.SendChat(person_id, "By chat then", origin_id="a1"))
    assert (said.session_id, said.about) == (session.id, LETTER)
    assert (await alice.call(c.SendChat(person_id, "By chat then", origin_id="a1"))).id == said.id
    await bob.until_said(theirs, "Bob: Hello Alice", "Alice: By chat then")
    [entry] = alice.reader.outgoing()
    assert (entry.kind, entry.person_id) == (OutgoingKind.LIVE, person_id)
    assert [item.text for item in alice.reader.timeline(person_id)][:2] == ["By chat then", "Hello Alice"]
    letter_id = bob.archive.mails.by_message_id(LETTER)
    assert letter_id is not None
    assert (await bob.call(c.ReplyByChat(letter_id))).session_id == theirs.id
    owner = bob.member(theirs, 1).person_id
    await bob.call(c.SendChat(owner, "Gladly"))
    await alice.until_said(session, "Bob: Hello Alice", "Alice: By chat then", "Bob: Gladly")


async def test_in_a_group_nobody_is_answered_alone(lab: Lab, alice: Program, bob: Program) -> None:
    session, _, person_id = await a_talk(lab, alice, bob, CAROL)
    with pytest.raises(NotFound, match="No chat address of Bob"):
        await alice.call(c.SendChat(person_id, "Only for you?"))
    mail = alice.receive(letter("no link", "alice@example.org", sender=f"Bob <{BOB}>", message_id=ANSWER))
    assert (await alice.call(c.ReplyByChat(mail.mail_id))).session_id == 0
    assert alice.archive.live.session(session.id).recorded


@pytest.mark.row("B5")
async def test_who_is_here_is_present_and_nobody_before_they_joined(lab: Lab, alice: Program, bob: Program) -> None:
    session, _, person_id = await a_talk(lab, alice, bob)
    await alice.until(lambda: alice.member(session, 2).here, "Bob is here")
    reach = await alice.call(c.AskReach(person_id))
    assert (reach.presence.show, reach.online, reach.server_keeps) == (Show.ONLINE, True, True)
    assert (await alice.call(c.GetState())).presences[person_id].show is Show.ONLINE
    await bob.engine.parts.live.connections.close()
    await alice.until(lambda: not alice.member(session, 2).here, "Bob is away")
    assert (await alice.call(c.LookUp(person_id))) == Presence()
    told = [event.presence.show for event in alice.happened(PresenceChanged) if event.person_id == person_id]
    assert told == [Show.ONLINE, Show.UNKNOWN]
    await lab.stop()
    await alice.until(lambda: alice.states()[-1] == "offline", "the line is cut")
    assert not (await alice.call(c.AskReach(person_id))).online
    await lab.start()


async def test_who_was_removed_is_no_longer_present_until_they_are_invited_anew(
    lab: Lab, alice: Program, bob: Program
) -> None:
    session, _, person_id = await a_talk(lab, alice, bob)
    presence = alice.engine.parts.people.presence
    await alice.until(lambda: presence.all().get(person_id) == Presence(Show.ONLINE), "Bob is here")
    await alice.call(c.RemoveMember(session.id, 2))
    await alice.until(lambda: presence.all()[person_id] == Presence(), "Bob is not here")
    link = await alice.call(c.InviteMember(session.id, BOB, "Bob"))
    later = letter(link, BOB, message_id="later@example.org")
    await bob.call(c.JoinSession(bob.receive(later).mail_id))
    await alice.until(lambda: presence.all().get(person_id) == Presence(Show.ONLINE), "Bob again")


@pytest.mark.row("L5")
async def test_an_invited_guest_is_never_present(lab: Lab, alice: Program) -> None:
    session, _ = await alice.create(await alice.sign_up(lab), BOB)
    person_id = alice.member(session, 2).person_id
    assert (await alice.call(c.AskReach(person_id))).presence == Presence()
    assert person_id not in {event.person_id for event in alice.happened(PresenceChanged)}


@pytest.mark.row("B2")
async def test_a_guests_talk_is_answered_by_mail(lab: Lab, alice: Program, bob: Program) -> None:
    session, _, person_id = await a_talk(lab, alice, bob)
    await alice.call(c.SayLive(session.id, "Hello Bob", "a1"))
    draft = await alice.call(c.ReplyByMail(person_id, []))
    assert (draft.to, draft.in_reply_to) == (f"Bob <{BOB}>", LETTER)
    assert "Hello Alice" in draft.text
    assert "Hello Bob" in draft.text


@pytest.mark.row("B4")
@pytest.mark.row("B7")
async def test_a_live_talk_goes_along_and_is_filed_once(lab: Lab, alice: Program, bob: Program) -> None:
    """To somebody who was there it is known; in an archive that had lost it, it is filed with the person's mails."""
    session, theirs, person_id = await a_talk(lab, alice, bob)
    await alice.call(c.SayLive(session.id, "Hello Bob", "a1"))
    await bob.until_said(theirs, "Bob: Hello Alice", "Alice: Hello Bob")
    order = HistoryOrder(person_id, HistoryChoice(HistoryScope.ALL))
    draft = Draft(1, to=f"Bob <{BOB}>", subject="All of it", text="See below.", history=order)
    now = time.time()  # what goes along is not younger than its mail
    _, data = await alice.engine.parts.history.bundler.build(order, now, by_mail=True)
    built = alice.engine.parts.letters.build(
        draft, account=alice.archive.accounts.accounts()[0], now=now, jabber_id=False, history=data
    )
    mail = bob.receive(message_from_bytes(built.raw, policy=default))
    offer = await bob.call(c.InspectHistory(mail_id=mail.mail_id))
    assert [(item.title, item.standing) for item in offer.items] == [
        ("Hello Alice", Standing.KNOWN),
        ("Hello Bob", Standing.KNOWN),
    ]
    await bob.call(c.DeleteSession(theirs.id, here=True))
    await bob.call(c.FileHistory(mail_id=mail.mail_id))
    writer = bob.reader.person_of(Address.mail(alice.address))
    assert writer is not None
    chats = [item for item in bob.reader.timeline(writer.id) if item.kind is ItemKind.CHAT]
    assert [(item.text, item.outgoing, item.sent_along_by) for item in chats] == [
        ("Hello Bob", False, alice.address),
        ("Hello Alice", True, alice.address),
    ]
