"""After an exchange both archives hold the same history, once (MISSION B7)."""

import pytest

from liveletter.domain.chat import ChatMessage, LinkedFile
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.history import Standing
from liveletter.domain.mail import Draft
from liveletter.domain.mail_threads import thread_of_mail
from liveletter.domain.people import Person
from liveletter.events import MailsChanged, PeopleChanged
from tests.services.history.world import DAY, NOW, Side, letter


def fill(alice: Side) -> Person:
    """All that passed between Alice and Bob, and some that did not."""
    bob = alice.knows("bob")
    alice.holds(letter("bob", "alice", "m1@test", at=NOW - 9 * DAY, files={"plan.pdf": b"%PDF" * 100}))
    alice.holds(letter("alice", "bob", "m2@test", at=NOW - 8 * DAY, bcc="dave", answers="m1@test"))
    alice.holds(letter("carol", "alice", "m3@test", cc="bob", at=NOW - 7 * DAY, answers="m1@test"))
    alice.holds(letter("carol", "alice", "secret@test", at=NOW - 6 * DAY, answers="m1@test"))
    alice.heard(bob, "Did you get it?", NOW - 5 * DAY, origin_id="c1", about="m1@test")
    alice.heard(bob, "Yes.", NOW - 5 * DAY + 60, outgoing=True, origin_id="c2")
    alice.heard(bob, "No id here", NOW - 5 * DAY + 90)
    alice.wrote(bob, "Thanks!", NOW - 5 * DAY + 120, "c3", DeliveryState.DELIVERED)
    alice.heard(bob, "file", NOW - 4 * DAY, origin_id="c4", file=LinkedFile("https://x.test/a.png", "a.png"))
    return bob


def told(message: ChatMessage) -> tuple[object, ...]:
    """What both sides must agree on, whatever the direction."""
    return (message.body, message.at, message.about, message.subject, message.file)


@pytest.mark.row("B7")
async def test_after_filing_both_archives_hold_the_same(alice: Side, bob: Side) -> None:
    of_alice = fill(alice)
    to_alice = bob.knows("alice")
    mail_id = bob.receives(await alice.bundle(of_alice), "alice")
    offer = await bob.receiver.inspect(mail_id=mail_id)
    assert (offer.sender, offer.sender_address, offer.filed, offer.left_out) == ("Alice", "alice@lab.test", False, 0)
    assert {item.key: item.standing.value for item in offer.items} == {
        "mail:m1@test": "claimed",
        "mail:m2@test": "new",
        "chat:c1": "claimed",
        "chat:c2": "new",
        "chat:c3": "new",
        "chat:c4": "claimed",
        next(item.key for item in offer.items if item.key.startswith("chat:sha256:")): "claimed",
    }
    filed = await bob.receiver.file(mail_id=mail_id)
    assert filed.items == offer.items
    assert filed.filed
    for message_id in ("m1@test", "m2@test"):
        at_alice = alice.archive.mails.by_message_id(message_id)
        at_bob = bob.archive.mails.by_message_id(message_id)
        sent = alice.archive.mails.raw(at_alice or 0)
        assert sent is not None
        assert bob.archive.mails.raw(at_bob or 0) == sent.replace(b"Bcc: Dave <dave@lab.test>\r\n", b"")
        assert bob.archive.mails.sent_along(at_bob or 0) == ("alice@lab.test", NOW)
    hers = alice.archive.chats.between(of_alice.id, 0, NOW)
    his = bob.archive.chats.between(to_alice.id, 0, NOW)
    assert [told(one) for one in his] == [told(one) for one in hers]
    assert [one.outgoing for one in his] == [not one.outgoing for one in hers]
    assert all(one.sent_along_by == "alice@lab.test" and one.sent_along_at == NOW and one.read for one in his)
    assert {one.peer for one in his} == {"alice@chat.test"}
    assert bob.archive.chats.about_thread("alice@chat.test", thread_of_mail("m1@test")) == "m1@test"


@pytest.mark.row("B7")
async def test_filing_again_or_back_changes_nothing(alice: Side, bob: Side) -> None:
    of_alice = fill(alice)
    to_alice = bob.knows("alice")
    mail_id = bob.receives(await alice.bundle(of_alice), "alice")
    await bob.receiver.file(mail_id=mail_id)
    before = bob.archive.chats.between(to_alice.id, 0, NOW)
    again = await bob.receiver.file(mail_id=mail_id)
    assert {item.standing for item in again.items} == {Standing.KNOWN}
    assert (await bob.receiver.inspect(mail_id=mail_id)).filed
    assert bob.archive.chats.between(to_alice.id, 0, NOW) == before

    hers = alice.archive.chats.between(of_alice.id, 0, NOW)
    back = alice.receives(await bob.bundle(to_alice), "bob")
    offer = await alice.receiver.file(mail_id=back)
    unknown = [item for item in offer.items if item.standing is not Standing.KNOWN]
    assert [(item.key, item.files) for item in unknown] == [("mail:along-0@test", ())]  # it was handed to Bob directly
    assert len(offer.items) == len(hers) + 3
    assert alice.archive.chats.between(of_alice.id, 0, NOW) == hers


async def test_filing_tells_windows_to_look_and_raises_nothing(alice: Side, bob: Side) -> None:
    bundle = await alice.bundle(fill(alice))
    to_alice = bob.knows("alice")
    mail_id = bob.receives(bundle, "alice")
    bob.events.clear()
    before = bob.archive.people.persons()
    await bob.receiver.file(mail_id=mail_id)
    changed = {number for event in bob.happened(MailsChanged) for number in event.mail_ids}
    assert changed == {bob.archive.mails.by_message_id("m1@test"), bob.archive.mails.by_message_id("m2@test")}
    assert bob.happened(PeopleChanged) == [PeopleChanged((to_alice.id,))]
    assert {type(event) for event in bob.events} == {MailsChanged, PeopleChanged}
    after = bob.archive.people.persons()
    assert [(p.name, p.addresses, p.unread) for p in after] == [(p.name, p.addresses, p.unread) for p in before]
    assert bob.archive.people.proposals() == []


async def test_what_bob_holds_himself_is_recognised(alice: Side, bob: Side) -> None:
    of_alice = fill(alice)
    to_alice = bob.knows("alice")
    for message_id in ("m1@test", "m2@test"):
        number = alice.archive.mails.by_message_id(message_id)
        raw = alice.archive.mails.raw(number or 0) or b""
        bob.holds(b"Received: by mx.lab.test\r\n" + raw.replace(b"Bcc: Dave <dave@lab.test>\r\n", b""))
    bob.heard(to_alice, "Did you get it?", NOW - 5 * DAY, outgoing=True, origin_id="c1", about="m1@test")
    bob.heard(to_alice, "No id here", NOW - 5 * DAY + 93, outgoing=True, origin_id="his-own-id")
    offer = await bob.receiver.inspect(mail_id=bob.receives(await alice.bundle(of_alice), "alice"))
    standings = {item.title: item.standing for item in offer.items}
    assert standings["Did you get it?"] is Standing.KNOWN
    assert standings["No id here"] is Standing.KNOWN
    assert {item.standing for item in offer.items if item.is_mail} == {Standing.KNOWN}
    assert standings["Yes."] is Standing.NEW


@pytest.mark.row("B7")
async def test_the_mail_that_liveletter_builds_brings_it(alice: Side, bob: Side) -> None:
    of_alice = fill(alice)
    bob.knows("alice")
    bundle = await alice.bundle(of_alice)
    draft = Draft(1, to="bob@lab.test", subject="Re: The offer", text="As we said.", message_id="reply@test")
    mail = alice.letters.build(draft, account=alice.account, now=NOW, jabber_id=True, history=bundle)
    mail_id = bob.holds(mail.raw)
    opened = await bob.letters.open(mail_id, mail.raw, complete=True, pictures=False)
    assert opened.history_part is not None
    assert bob.letters.attachment(mail.raw, opened.history_part).data == bundle
    assert len((await bob.receiver.file(mail_id=mail_id)).items) == 7
