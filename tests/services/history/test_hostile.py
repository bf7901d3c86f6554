"""What somebody sends along is their claim: what cannot be true is left out, and nothing of one's own is touched."""

import pytest

from liveletter.domain.addresses import Address
from liveletter.domain.chat import LinkedFile
from liveletter.domain.errors import MailError, NotFound, ServerError, Unreachable
from liveletter.domain.history import Bundle, BundledChat, BundledMail, Party, Standing
from liveletter.domain.people import Source
from liveletter.events import MailsChanged
from tests.services.history.world import DAY, NOW, Side, letter, mailbox, with_bundle

ALICE, BOB, CAROL = "xmpp:alice@chat.test", "xmpp:bob@chat.test", "xmpp:carol@chat.test"


def bundle(*items: BundledMail | BundledChat, addresses: tuple[str, ...] = ()) -> Bundle:
    """What Alice sends along."""
    mails = tuple(item for item in items if isinstance(item, BundledMail))
    chats = tuple(item for item in items if isinstance(item, BundledChat))
    return Bundle(Party("Alice", addresses), Party("Bob"), NOW, mails, chats)


def mail(sender: str, to: str, message_id: str, **more: str) -> BundledMail:
    return BundledMail(message_id, letter(sender, to, message_id, **more))  # type: ignore[arg-type]


def chat(
    key: str, sender: str = ALICE, recipient: str = BOB, body: str = "Hello", at: float = NOW - DAY
) -> BundledChat:
    return BundledChat(key, at, sender, recipient, body)


async def standings(bob: Side, sent: Bundle, sender: str = "alice") -> tuple[dict[str, Standing], int]:
    """How each item stands, and how many are left out; all is filed then."""
    mail_id = bob.receives(sent, sender)
    offer = await bob.receiver.inspect(mail_id=mail_id)
    assert (await bob.receiver.file(mail_id=mail_id)).items == offer.items
    return {item.key: item.standing for item in offer.items}, offer.left_out


@pytest.mark.row("B7")
async def test_conversations_with_others_are_left_out(bob: Side) -> None:
    bob.knows("alice")
    carol = bob.knows("carol")
    sent = bundle(
        chat("to-carol", BOB, CAROL),
        chat("from-carol", CAROL, BOB),
        chat("alice-and-carol", ALICE, CAROL),
        chat("with-himself", BOB, BOB),
        chat("stranger", "xmpp:alice@elsewhere.test", BOB),
        chat("true"),
        mail("carol", "bob", "carols"),
        mail("carol", "dave", "of-others"),
        mail("carol", "bob alice", "to-both"),
        addresses=(CAROL, "xmpp:alice@elsewhere.test", "mailto:carol@lab.test"),
    )
    assert await standings(bob, sent) == ({"chat:true": Standing.NEW, "mail:to-both": Standing.NEW}, 7)
    assert bob.archive.chats.between(carol.id, 0, NOW * 2) == []
    assert bob.archive.people.find(Address.xmpp("alice@elsewhere.test")) is None


@pytest.mark.row("B7")
async def test_ones_own_words_claimed_differently_are_shown_and_stay(bob: Side) -> None:
    alice = bob.knows("alice")
    own = letter("bob", "alice", "m1", text="I do not agree.")
    held = bob.holds(own)
    bob.heard(alice, "No!", NOW - DAY, outgoing=True, origin_id="c1")
    bob.heard(alice, "Yes!", NOW - DAY, origin_id="c2")
    sent = bundle(
        mail("bob", "alice", "m1", text="I agree."),
        mail("bob", "alice", "m2", text="I agree to all."),
        chat("c1", BOB, ALICE, "Gladly!"),
        chat("c2", body="Never said."),
        chat("c3", BOB, ALICE, "And more."),
    )
    found, left_out = await standings(bob, sent)
    assert left_out == 0
    assert found == {
        "mail:m1": Standing.DIFFERS,
        "mail:m2": Standing.CLAIMED,
        "chat:c1": Standing.DIFFERS,
        "chat:c2": Standing.DIFFERS,
        "chat:c3": Standing.CLAIMED,
    }
    assert bob.archive.mails.raw(held) == own
    assert bob.archive.mails.sent_along(held) is None
    kept = {m.origin_id: (m.body, m.sent_along_by) for m in bob.archive.chats.between(alice.id, 0, NOW)}
    assert kept == {"c1": ("No!", ""), "c2": ("Yes!", ""), "c3": ("And more.", "alice@lab.test")}


@pytest.mark.parametrize(
    "claimed",
    [
        letter("alice", "bob", "m1", text="Hello.", subject="Another"),
        letter("alice", "bob", "m1", text="Hello.", at=NOW - 9 * DAY),
        letter("alice", "bob", "m1", text="Hello.", cc="dave"),
        letter("alice", "bob", "m1", text="Hello.", files={"plan.pdf": b"more"}),
        letter("bob", "alice", "m1", text="Hello."),
    ],
)
async def test_each_change_to_a_mail_is_noticed(bob: Side, claimed: bytes) -> None:
    bob.knows("alice")
    bob.holds(letter("alice", "bob", "m1", text="Hello.", files={"plan.pdf": b"plan"}))
    same = letter("alice", "bob", "m1", text="Hello.", files={"plan.pdf": b"plan"})
    assert await standings(bob, bundle(BundledMail("m1", same))) == ({"mail:m1": Standing.KNOWN}, 0)
    assert await standings(bob, bundle(BundledMail("m1", claimed))) == ({"mail:m1": Standing.DIFFERS}, 0)


async def test_attachments_that_were_left_out_make_no_difference(bob: Side) -> None:
    bob.knows("alice")
    raw = letter("alice", "bob", "m1", files={"plan.pdf": b"plan", "b.txt": b"b"})
    bob.holds(raw)
    part = next(one.part for one in bob.bundles.attachments(raw) if one.name == "plan.pdf")
    less, names = bob.bundles.fit_mail(raw, [part])
    assert await standings(bob, bundle(BundledMail("m1", less, names))) == ({"mail:m1": Standing.KNOWN}, 0)
    assert await standings(bob, bundle(BundledMail("m1", less))) == ({"mail:m1": Standing.DIFFERS}, 0)


async def test_what_was_only_claimed_gives_way_to_what_comes_by_itself(bob: Side) -> None:
    alice = bob.knows("alice")
    await standings(bob, bundle(mail("carol", "bob alice", "m1", text="Forged"), chat("c1", BOB, ALICE, "Forged")))
    real = letter("carol", "bob alice", "m1", text="Real")
    held = bob.holds(real)
    bob.heard(alice, "Real", NOW - DAY, outgoing=True, origin_id="c1")
    assert bob.archive.mails.raw(held) == real
    assert bob.archive.mails.sent_along(held) is None
    assert [message.body for message in bob.archive.chats.between(alice.id, 0, NOW)] == ["Real"]


async def test_a_bundle_from_a_stranger_teaches_nobody(bob: Side) -> None:
    before = bob.archive.people.persons()
    sent = bundle(chat("c1"), mail("alice", "bob", "m1"), mail("carol", "dave", "m2"), addresses=(ALICE,))
    mail_id = bob.receives(sent, "alice")
    offer = await bob.receiver.file(mail_id=mail_id)
    assert (offer.sender, offer.sender_address, offer.left_out) == ("Alice", "alice@lab.test", 2)
    assert {item.key: item.standing for item in offer.items} == {"mail:m1": Standing.NEW}
    assert bob.archive.people.persons() == before
    number = bob.archive.mails.by_message_id("m1")
    assert bob.archive.mails.sent_along(number or 0) == ("alice@lab.test", NOW)


async def test_the_mail_that_filed_messages_are_about_is_told(bob: Side) -> None:
    bob.knows("alice")
    held = bob.holds(letter("alice", "bob", "m1"))
    await standings(bob, bundle(BundledChat("c1", NOW - DAY, ALICE, BOB, "About it", about="m1")))
    assert bob.happened(MailsChanged) == [MailsChanged((held,))]


async def test_what_would_come_from_the_future_is_left_out(bob: Side) -> None:
    bob.knows("alice")
    sent = bundle(
        chat("later", at=NOW + 3 * DAY),
        chat("never", at=0.0),
        BundledMail("m1", letter("alice", "bob", "m1", at=NOW + 3 * DAY)),
        chat("now", at=NOW),
    )
    assert await standings(bob, sent) == ({"chat:now": Standing.NEW}, 3)


async def test_a_filed_mail_vouches_for_nobody_and_asks_for_nothing(bob: Side) -> None:
    bob.knows("alice")
    head = (
        b"Authentication-Results: lab.test; dkim=pass header.d=lab.test; dmarc=pass header.from=lab.test\r\n"
        b"Jabber-ID: <alice@evil.test>\r\nDisposition-Notification-To: <spy@evil.test>\r\n"
    )
    raw = head + letter("alice", "bob", "m1")
    assert bob.letters.digest(raw, complete=True).sender_vouched
    await standings(bob, bundle(BundledMail("m1", raw)))
    digest = bob.archive.mails.digest(bob.archive.mails.by_message_id("m1") or 0)
    assert (digest.sender_vouched, digest.receipt_to, digest.jabber_id) == (False, "", "")
    assert bob.archive.mails.reports_waiting() == []
    assert bob.archive.people.proposals() == []


async def test_the_same_words_twice_are_two_messages(bob: Side) -> None:
    alice = bob.knows("alice")
    bob.heard(alice, "ok", NOW - DAY, origin_id="his1")
    keys = ("sha256:" + "a" * 64, "sha256:" + "b" * 64)
    sent = bundle(chat(keys[0], body="ok"), chat(keys[1], body="ok", at=NOW - DAY + 20))
    found, _ = await standings(bob, sent)
    assert found == {f"chat:{keys[0]}": Standing.KNOWN, f"chat:{keys[1]}": Standing.NEW}
    assert len(bob.archive.chats.between(alice.id, 0, NOW)) == 2


async def test_a_mail_without_a_message_id_is_filed_once(alice: Side, bob: Side) -> None:
    of_alice = alice.knows("bob")
    to_alice = bob.knows("alice")
    alice.holds(letter("alice", "bob", "", bcc="dave"))
    sent = await alice.bundle(of_alice)
    first = await bob.receiver.file(mail_id=bob.receives(sent, "alice"))
    again = await bob.receiver.file(mail_id=bob.receives(sent, "alice"))
    assert [item.standing for item in first.items + again.items] == [Standing.NEW, Standing.KNOWN]
    back = await alice.receiver.inspect(mail_id=alice.receives(await bob.bundle(to_alice), "bob"))
    assert [item.standing for item in back.items if not item.key.startswith("mail:along")] == [Standing.KNOWN]


# ---------------------------------------------------------------- where it lies


async def test_what_is_no_bundle_is_refused(bob: Side) -> None:
    alice = bob.knows("alice")
    plain = bob.holds(letter("alice", "bob", "m1", files={"a.txt": b"x"}))
    own = bob.receives(bundle(chat("c1")), "bob")
    words = bob.heard(alice, "hello", NOW, origin_id="c1")
    with pytest.raises(MailError, match="no earlier conversation"):
        await bob.receiver.inspect(mail_id=plain)
    with pytest.raises(MailError, match="sent this earlier conversation yourself"):
        await bob.receiver.inspect(mail_id=own)
    with pytest.raises(MailError, match="no earlier conversation"):
        await bob.receiver.inspect(chat_id=words.id)
    with pytest.raises(MailError, match="no earlier conversation"):
        await bob.receiver.inspect()
    with pytest.raises(NotFound):
        await bob.receiver.inspect(mail_id=999)
    with pytest.raises(NotFound):
        await bob.receiver.inspect(chat_id=999)


async def test_a_damaged_bundle_files_nothing(bob: Side) -> None:
    bob.knows("alice")
    raw = bob.bundles.write(bundle(chat("c1"), mail("alice", "bob", "m1")))
    mail_id = bob.receives(raw[: len(raw) // 2], "alice")
    with pytest.raises(MailError):
        await bob.receiver.file(mail_id=mail_id)
    assert bob.archive.mails.by_message_id("m1") is None


async def test_a_mail_that_is_not_here_yet_is_brought(bob: Side) -> None:
    bob.knows("alice")
    mail_id = bob.receives(bundle(chat("c1")), "alice", message_id="carrier")
    raw = bob.archive.mails.raw(mail_id)
    assert raw is not None
    other = Side("bob")
    other.knows("alice")
    bare = other.holds(raw, whole=False)
    with pytest.raises(NotFound):
        await other.receiver.inspect(mail_id=bare)
    other.imap.bodies[bare] = raw
    assert len((await other.receiver.inspect(mail_id=bare)).items) == 1
    other.archive.close()


@pytest.mark.row("B7")
async def test_a_bundle_behind_a_link_is_downloaded_once(bob: Side) -> None:
    alice = bob.knows("alice")
    raw = bob.bundles.write(bundle(chat("c1"), mail("alice", "bob", "m1")))
    link = LinkedFile("https://up.test/1", "conversation.eml")
    message = bob.heard(alice, "Earlier conversation: https://up.test/1", NOW - 60, origin_id="f1", file=link)
    bob.net.files[link.url] = raw
    offer = await bob.receiver.inspect(chat_id=message.id)
    assert (offer.sender, offer.sender_address, offer.at) == ("Alice", "alice@chat.test", NOW - 60)
    assert {item.standing for item in offer.items} == {Standing.NEW}
    await bob.receiver.file(chat_id=message.id)
    assert bob.net.downloads == 1
    filed = bob.archive.mails.by_message_id("m1")
    assert bob.archive.mails.sent_along(filed or 0) == ("alice@chat.test", NOW - 60)
    for number in range(2, 5):
        link = LinkedFile(f"https://up.test/{number}", "x.eml")
        bob.net.files[link.url] = raw if number < 4 else letter("alice", "bob", "m9")
        message = bob.heard(alice, "x", NOW - number, origin_id=f"f{number}", file=link)
        if number < 4:
            await bob.receiver.inspect(chat_id=message.id)
    with pytest.raises(MailError, match="no earlier conversation"):
        await bob.receiver.inspect(chat_id=message.id)
    assert bob.net.downloads == 4


async def test_a_link_of_ones_own_or_at_second_hand_or_without_chat(bob: Side) -> None:
    alice = bob.knows("alice")
    link = LinkedFile("https://up.test/1", "conversation.eml")
    own = bob.heard(alice, "x", NOW - 60, origin_id="f1", file=link, outgoing=True)
    with pytest.raises(MailError, match="yourself"):
        await bob.receiver.inspect(chat_id=own.id)
    sent = bundle(BundledChat("c1", NOW - DAY, ALICE, BOB, "see", file=link))
    await bob.receiver.file(mail_id=bob.receives(sent, "alice"))
    (second,) = [m for m in bob.archive.chats.between(alice.id, 0, NOW) if m.sent_along_by]
    with pytest.raises(MailError, match="itself sent along"):
        await bob.receiver.inspect(chat_id=second.id)
    theirs = bob.heard(alice, "x", NOW - 50, origin_id="f2", file=link)
    await bob.connections.close()
    with pytest.raises(ServerError, match="None of your accounts"):
        await bob.receiver.inspect(chat_id=theirs.id)


async def test_a_bundle_inside_a_bundle_is_not_filed(bob: Side) -> None:
    bob.knows("alice")
    inner = bob.bundles.write(bundle(chat("c1")))
    outer = bundle(BundledMail("carrier", with_bundle(inner, "alice", "bob", "carrier")))
    await bob.receiver.file(mail_id=bob.receives(outer, "alice"))
    with pytest.raises(MailError, match="itself sent along"):
        await bob.receiver.inspect(mail_id=bob.archive.mails.by_message_id("carrier") or 0)


async def test_addresses_of_the_book_count_wherever_it_comes_from(bob: Side) -> None:
    """Alice chats from two addresses, and sends her mails from a third one."""
    alice = bob.knows("alice", Address.xmpp("alice@work.test"), mailbox("alicia"))
    bob.archive.people.add_address(alice.id, mailbox("alicia"), Source.USER)
    sent = bundle(chat("c1", "xmpp:alice@work.test"), chat("c2"), mail("alice", "bob", "m1"))
    found, left_out = await standings(bob, sent, "alicia")
    assert (set(found), left_out) == ({"chat:c1", "chat:c2", "mail:m1"}, 0)


async def test_a_full_disk_leaves_the_rest_to_be_filed_later(bob: Side, monkeypatch: pytest.MonkeyPatch) -> None:
    bob.knows("alice")
    mail_id = bob.receives(bundle(*(chat(f"c{number}") for number in range(120))), "alice")
    filed = bob.archive.chats.file_along
    calls = 0

    def full(*args: object, **named: object) -> object:
        nonlocal calls
        calls += 1
        if calls == 70:
            raise Unreachable("full")
        return filed(*args, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(bob.archive.chats, "file_along", full)
    with pytest.raises(Unreachable):
        await bob.receiver.file(mail_id=mail_id)
    monkeypatch.undo()
    person = bob.archive.people.find(Address.xmpp("alice@chat.test"))
    assert person is not None
    assert len(bob.archive.chats.between(person.id, 0, NOW)) == 50
    offer = await bob.receiver.file(mail_id=mail_id)
    assert sum(item.standing is Standing.NEW for item in offer.items) == 70
    assert len(bob.archive.chats.between(person.id, 0, NOW)) == 120
