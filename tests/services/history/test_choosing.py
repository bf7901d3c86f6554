"""What goes along, by scope, and what never does (MISSION B4)."""

from dataclasses import replace

import pytest

from liveletter.domain.addresses import Address
from liveletter.domain.chat import IncomingChat, LinkedFile
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.errors import NotFound, Unreachable
from liveletter.domain.history import CHAT_FILE, CHAT_WORDS, HistoryChoice, HistoryOrder, HistoryScope
from liveletter.domain.mail import BuiltMail, FolderRole
from liveletter.ports import OutgoingMail
from liveletter.services.history.choosing import HistoryChooser
from liveletter.services.history.limits import MAIL_ROOM, NO_FILES, OFFLINE
from tests.services.history.world import ALL, DAY, NOW, Side, jid, letter

HOUR = 3600.0
THREAD = HistoryChoice()


@pytest.mark.row("B4")
async def test_all_is_what_passed_with_this_person_and_nobody_else(alice: Side) -> None:
    bob, carol = alice.knows("bob"), alice.knows("carol")
    alice.holds(letter("bob", "alice", "his", at=NOW - 5 * DAY))
    alice.holds(letter("alice", "carol", "hers-to-both", cc="bob", at=NOW - 4 * DAY))
    alice.holds(letter("alice", "carol", "blind", bcc="bob", at=NOW - 3 * DAY))
    alice.holds(letter("alice", "carol", "not-his", answers="his"))
    alice.holds(letter("carol", "alice", "nor-this", answers="his"))
    alice.heard(bob, "mine", NOW - 2 * DAY, origin_id="c1")
    link = LinkedFile("https://x.test/1", CHAT_FILE)
    alice.heard(bob, f"{CHAT_WORDS}: 1 mail: {link.url}", NOW - 2 * DAY, origin_id="c3", file=link)  # another parcel
    alice.heard(carol, "not his", NOW - 2 * DAY, origin_id="c2")
    assert await alice.keys(bob) == ["mail:his", "mail:hers-to-both", "mail:blind", "chat:c1"]


@pytest.mark.row("B4")
async def test_a_thread_is_what_answers_connect(alice: Side) -> None:
    bob = alice.knows("bob")
    alice.knows("carol")
    alice.holds(letter("bob", "alice", "root", at=NOW - 9 * DAY))
    alice.holds(letter("alice", "bob", "answer", answers="root", at=NOW - 8 * DAY))
    alice.holds(letter("bob", "alice", "over-a-gap", answers="never-came", at=NOW - 7 * DAY))
    alice.holds(letter("bob", "alice", "same-gap", answers="never-came", at=NOW - 6 * DAY))
    alice.holds(letter("bob", "alice", "other", at=NOW - 5 * DAY))
    alice.heard(bob, "about it", NOW - 4 * DAY, origin_id="c1", about="answer")
    alice.heard(bob, "about the other", NOW - 3 * DAY, origin_id="c2", about="other")
    alice.heard(bob, "about nothing", NOW - 2 * DAY, origin_id="c3")
    assert await alice.keys(bob, THREAD, "root") == ["mail:root", "mail:answer", "chat:c1"]
    assert await alice.keys(bob, THREAD, "same-gap") == ["mail:over-a-gap", "mail:same-gap"]
    assert await alice.keys(bob, THREAD, "not-here") == []


@pytest.mark.row("B4")
@pytest.mark.parametrize("is_known", [True, False])
async def test_what_a_third_party_wrote_to_both_is_named_as_such(alice: Side, is_known: bool) -> None:
    bob = alice.knows("bob")
    if is_known:
        alice.knows("carol")
    alice.holds(letter("carol", "alice", "to-both", cc="bob", at=NOW - 9 * DAY))
    alice.holds(letter("bob", "alice", "his", cc="carol", answers="to-both", at=NOW - 8 * DAY))
    alice.holds(letter("carol", "bob alice", "again-to-both", answers="his", at=NOW - 7 * DAY))
    alice.holds(letter("carol", "alice", "to-her-alone", answers="his", at=NOW - 6 * DAY))
    alice.holds(letter("carol", "bob", "she-is-blind", answers="his", at=NOW - 5 * DAY))
    chosen = await alice.chooser.items(HistoryOrder(bob.id, THREAD, "his"))
    assert [(one.item.key, one.item.writer, one.item.third_party) for one in chosen] == [
        ("mail:to-both", "Carol", True),
        ("mail:his", "Bob", False),
        ("mail:again-to-both", "Carol", True),
    ]


async def test_a_mail_the_user_deleted_is_not_found_over_its_thread(alice: Side) -> None:
    bob = alice.knows("bob")
    gone = alice.holds(letter("carol", "alice bob", "gone"))
    alice.holds(letter("bob", "alice", "his", answers="gone"))
    assert await alice.keys(bob, THREAD, "his") == ["mail:gone", "mail:his"]
    (place,) = alice.archive.mails.places(gone)
    alice.archive.mails.remove(place[0], [place[1]])
    assert await alice.keys(bob, THREAD, "his") == ["mail:his"]


@pytest.mark.row("B4")
async def test_the_chat_going_on_ends_where_it_was_silent_for_long(alice: Side) -> None:
    bob = alice.knows("bob")
    alice.holds(letter("bob", "alice", "subject"))
    alice.holds(letter("bob", "alice", "answer", answers="subject"))
    alice.heard(bob, "old", NOW - 20 * HOUR, origin_id="old")
    alice.heard(bob, "one", NOW - 11 * HOUR, origin_id="one", about="subject")
    alice.heard(bob, "two", NOW - 3 * HOUR, origin_id="two", outgoing=True)
    assert await alice.keys(bob, THREAD) == ["mail:subject", "chat:one", "chat:two"]
    for number in range(600):
        alice.heard(bob, "more", NOW - HOUR + number, origin_id=f"more{number}")
    assert len(await alice.keys(bob, THREAD)) == 603


@pytest.mark.row("B4")
async def test_a_span_is_days_or_dates(alice: Side) -> None:
    bob = alice.knows("bob")
    for days in (40, 20, 10):
        alice.holds(letter("bob", "alice", f"m{days}", at=NOW - days * DAY))
        alice.heard(bob, "x", NOW - days * DAY, origin_id=f"c{days}")
    last = HistoryChoice(scope=HistoryScope.SPAN, days=20)
    assert await alice.keys(bob, last) == ["mail:m20", "chat:c20", "mail:m10", "chat:c10"]
    dates = HistoryChoice(scope=HistoryScope.SPAN, days=0, since=NOW - 40 * DAY, until=NOW - 20 * DAY)
    assert await alice.keys(bob, dates) == ["mail:m40", "chat:c40"]
    assert await alice.keys(bob, replace(dates, until=0.0, mails=False)) == ["chat:c40", "chat:c20", "chat:c10"]
    assert await alice.keys(bob, replace(last, chats=False)) == ["mail:m20", "mail:m10"]
    assert await alice.keys(bob, HistoryChoice(scope=HistoryScope.NOTHING)) == []


async def test_unfinished_unwanted_and_unsent_things_stay(alice: Side) -> None:
    bob = alice.knows("bob")
    alice.holds(letter("alice", "bob", "draft"), FolderRole.DRAFTS)
    alice.holds(letter("bob", "alice", "junk"), FolderRole.JUNK)
    alice.holds(letter("bob", "alice", "trash"), FolderRole.TRASH)
    alice.holds(letter("bob", "alice", "kept"), FolderRole.ARCHIVE)
    alice.holds(letter("bob", "alice", "twice"), FolderRole.TRASH)
    alice.holds(letter("bob", "alice", "twice"), FolderRole.INBOX)
    raw = letter("alice", "bob", "waits")
    mail = BuiltMail("waits", "alice@lab.test", ("bob@lab.test",), raw, raw)
    filed = alice.archive.mails.file_sent(1, mail, alice.letters.digest(raw, complete=True), NOW)
    entry = alice.archive.outbox.add_mail(1, OutgoingMail(mail), title="", at=NOW, filed_id=filed)
    for number, state in enumerate((DeliveryState.QUEUED, DeliveryState.FAILED, DeliveryState.UNKNOWN)):
        alice.wrote(bob, "x", NOW - HOUR, f"not{number}", state)
    alice.wrote(bob, "x", NOW - HOUR, "sent", DeliveryState.HANDED_OVER)
    assert set(await alice.keys(bob)) == {"mail:kept", "mail:twice", "chat:sent"}
    for state in (DeliveryState.TRYING, DeliveryState.HANDED_OVER):
        alice.archive.outbox.advance(entry.id, state, NOW)
    assert set(await alice.keys(bob)) == {"mail:kept", "mail:twice", "mail:waits", "chat:sent"}


async def test_a_text_that_is_not_here_is_brought_or_left_out(alice: Side) -> None:
    bob = alice.knows("bob")
    brought, absent = letter("bob", "alice", "brought"), letter("bob", "alice", "absent")
    alice.imap.bodies[alice.holds(brought, whole=False)] = brought
    alice.holds(absent, whole=False)
    assert await alice.keys(bob) == ["mail:brought"]


async def test_what_is_struck_out_and_which_files_stay(alice: Side) -> None:
    bob = alice.knows("bob")
    files = {"small.txt": b"x" * 10, "large.bin": b"y" * 5000}
    alice.holds(letter("bob", "alice", "m1", files=files, at=NOW - 2 * DAY))
    alice.heard(bob, "x", NOW - DAY, origin_id="c1")
    (mail, _) = await alice.chooser.items(HistoryOrder(bob.id, ALL))
    assert [file.name for file in mail.item.files] == ["small.txt", "large.bin"]
    assert [file.size for file in mail.item.files] == [10, 5000]
    assert await alice.keys(bob, struck=("mail:m1",)) == ["chat:c1"]
    assert await alice.keys(bob, struck=("chat:c1",)) == ["mail:m1"]
    order = HistoryOrder(bob.id, ALL, without_files=(mail.item.files[1].key,))
    (less, _) = await alice.chooser.items(order)
    assert [file.name for file in less.item.files] == ["small.txt"]
    assert less.item.size < mail.item.size - 5000
    bundle = await alice.bundler.bundle(order, NOW)
    assert bundle.mails[0].left_out == ("large.bin",)
    assert b"small.txt" in bundle.mails[0].raw
    none = await alice.bundler.bundle(HistoryOrder(bob.id, replace(ALL, attachments=False)), NOW)
    assert none.mails[0].left_out == ("small.txt", "large.bin")


async def test_a_conversation_in_a_conversation_does_not_go_along_again(alice: Side) -> None:
    bob = alice.knows("bob")
    alice.holds(letter("bob", "alice", "m1"))
    alice.receives(await alice.bundle(bob), "bob", message_id="carrier")
    chosen = {one.item.key: one.item for one in await alice.chooser.items(HistoryOrder(bob.id, ALL))}
    assert chosen["mail:carrier"].files == ()
    bundle = await alice.bundler.bundle(HistoryOrder(bob.id, ALL), NOW)
    assert {mail.message_id: mail.left_out for mail in bundle.mails} == {
        "m1": (),
        "carrier": ("Earlier conversation.eml",),
    }


async def test_no_blind_copy_and_no_address_that_is_not_shown_goes_along(alice: Side) -> None:
    bob = alice.knows("bob", Address.mail("secret.bob@lab.test"))
    alice.archive.people.rename(bob.id, "Bob the boring")
    alice.holds(letter("alice", "bob", "m1", bcc="dave eve"))
    alice.holds(letter("bob", "alice", "m2"))
    raw = await alice.bundle(alice.archive.people.person(bob.id))
    for word in (b"dave", b"eve@", b"secret.bob", b"boring", b"chat.test"):
        assert word not in raw
    bundle = alice.bundles.read(raw)
    assert (bundle.sender.name, bundle.sender.addresses) == ("Alice", ("mailto:alice@lab.test",))
    assert (bundle.recipient.name, bundle.recipient.addresses) == ("Bob", ("mailto:bob@lab.test",))


async def test_chats_name_both_ends_and_odd_ids_do_not_keep_them(alice: Side) -> None:
    bob = alice.knows("bob")
    alice.heard(bob, "in", NOW - 3, origin_id="bad\nid", about="no id at all")
    alice.heard(bob, "out", NOW - 2, outgoing=True)
    alice.heard(bob, "echo", NOW - 1, origin_id="same")
    alice.heard(bob, "echoed", NOW, outgoing=True, origin_id="same")
    bundle = alice.bundles.read(await alice.bundle(bob))
    mine, his = "xmpp:alice@chat.test", "xmpp:bob@chat.test"
    assert [(chat.sender, chat.recipient, chat.body) for chat in bundle.chats] == [
        (his, mine, "in"),
        (mine, his, "out"),
        (his, mine, "echo"),
        (mine, his, "echoed"),
    ]
    assert [chat.key[:7] for chat in bundle.chats] == ["sha256:", "sha256:", "same", "same"]
    assert bundle.chats[0].about == ""
    assert bundle.recipient.addresses == (his,)


# ---------------------------------------------------------------- the way there


async def test_the_preview_tells_the_mail_servers_limit_once_asked(alice: Side) -> None:
    bob = alice.knows("bob")
    alice.holds(letter("bob", "alice", "m1"))
    alice.smtp.limit = 10_000_000
    preview = await alice.chooser.preview(HistoryOrder(bob.id, ALL), by_mail=True)
    assert (preview.limit, preview.limit_of, preview.trouble) == (10_000_000 - MAIL_ROOM, "smtp.lab.test", "")
    await alice.chooser.preview(HistoryOrder(bob.id, ALL), by_mail=True)
    assert alice.smtp.asked == 1
    alice.clock.time += 3600
    alice.smtp.limit = Unreachable("gone")
    preview = await alice.chooser.preview(HistoryOrder(bob.id, ALL), by_mail=True)
    assert (preview.limit, preview.limit_of, preview.trouble) == (0, "", "")


async def test_the_preview_tells_what_the_chat_server_takes(alice: Side) -> None:
    bob = alice.knows("bob")
    alice.heard(bob, "x", NOW, origin_id="c1")
    order = HistoryOrder(bob.id, ALL)
    told = []
    for limit in (5_000_000, 0, None, Unreachable("offline")):
        alice.net.limit = limit
        preview = await alice.chooser.preview(order, by_mail=False)
        told.append((preview.limit, preview.limit_of, preview.trouble))
    assert told == [(5_000_000, "chat.test", ""), (0, "", ""), (0, "", NO_FILES), (0, "", OFFLINE)]
    nothing = await alice.chooser.preview(replace(order, struck=("chat:c1",)), by_mail=False)
    assert (nothing.items, nothing.trouble) == ((), "")


async def test_more_than_goes_along_at_once_is_said(alice: Side, monkeypatch: pytest.MonkeyPatch) -> None:
    bob = alice.knows("bob")
    alice.heard(bob, "x", NOW, origin_id="c1")
    alice.heard(bob, "y", NOW, origin_id="c2")
    monkeypatch.setattr("liveletter.domain.history_rules.MOST_CHATS", 1)
    preview = await alice.chooser.preview(HistoryOrder(bob.id, ALL), by_mail=True)
    assert "At most 5,000 mails and 20,000 chat messages" in preview.trouble


@pytest.mark.parametrize("chats", [0, 1, 300])
@pytest.mark.parametrize("mails", [1, 40])
async def test_the_estimated_size_is_rather_too_large(alice: Side, chats: int, mails: int) -> None:
    bob = alice.knows("bob")
    for number in range(mails):
        files = {"a.bin": bytes(20_000)} if number % 3 == 0 else {}
        alice.holds(letter("bob", "alice", f"m{number}", text="Some words. " * 20 * (number % 5 + 1), files=files))
    for number in range(chats):
        alice.heard(bob, "Words – ünd ✓ more " * (number % 7 + 1), NOW - number * 60, origin_id=f"chat-id-{number}")
    preview = await alice.chooser.preview(HistoryOrder(bob.id, ALL), by_mail=True)
    real = len(await alice.bundle(bob))
    assert real <= preview.size <= real * 1.6 + 4096


async def test_a_person_who_is_gone(alice: Side) -> None:
    chooser: HistoryChooser = alice.chooser
    with pytest.raises(NotFound):
        await chooser.items(HistoryOrder(99, ALL))
    with pytest.raises(NotFound):
        await chooser.items(HistoryOrder(0, ALL))


async def test_several_accounts_and_addresses_of_one_person(alice: Side) -> None:
    bob = alice.knows("bob", jid("robert"))
    alice.heard(bob, "one", NOW - 2, origin_id="c1")
    second = alice.archive.accounts.save(replace(alice.account, id=0, mail_address="", jid="work@chat.test"))
    alice.archive.chats.add_incoming(second.id, bob.id, _from("robert@chat.test", "two", NOW - 1, "c2"))
    bundle = await alice.bundler.bundle(HistoryOrder(bob.id, ALL), NOW)
    assert [(chat.sender, chat.recipient) for chat in bundle.chats] == [
        ("xmpp:bob@chat.test", "xmpp:alice@chat.test"),
        ("xmpp:robert@chat.test", "xmpp:work@chat.test"),
    ]


def _from(peer: str, body: str, at: float, origin_id: str) -> IncomingChat:
    return IncomingChat(peer, False, body, at, origin_id)
