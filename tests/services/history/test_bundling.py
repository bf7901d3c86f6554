"""The bundle that is made for a message: its limits, its words, and what is remembered (MISSION B4)."""

import pytest

from liveletter.domain.errors import MailError, Unreachable
from liveletter.domain.history import HistoryChoice, HistoryOrder, HistoryScope
from liveletter.services.history.bundling import history_words
from liveletter.services.history.limits import MAIL_ROOM
from tests.services.history.world import ALL, NOW, Side, letter


@pytest.mark.row("B4")
async def test_the_choice_is_remembered_when_it_was_used(alice: Side) -> None:
    bob = alice.knows("bob")
    alice.holds(letter("bob", "alice", "m1"))
    assert alice.composer.default_order(bob.id, "m1") == HistoryOrder(bob.id, HistoryChoice(), "m1")
    await alice.chooser.preview(HistoryOrder(bob.id, ALL), by_mail=True)
    assert alice.composer.default_order(bob.id, "").choice == HistoryChoice()
    await alice.bundler.build(HistoryOrder(bob.id, ALL), NOW, by_mail=True)
    assert alice.composer.default_order(bob.id, "").choice == ALL


async def test_the_same_order_gives_the_same_bytes(alice: Side) -> None:
    bob = alice.knows("bob")
    alice.holds(letter("bob", "alice", "m1"))
    alice.heard(bob, "x", NOW, origin_id="c1")
    order = HistoryOrder(bob.id, ALL)
    bundle, raw = await alice.bundler.build(order, NOW, by_mail=True)
    assert raw == alice.bundles.write(bundle)
    assert (await alice.bundler.build(order, NOW, by_mail=False))[1] == raw


async def test_where_nothing_goes_along_there_are_no_bytes(alice: Side) -> None:
    bob = alice.knows("bob")
    alice.net.limit = None
    nothing = HistoryChoice(scope=HistoryScope.NOTHING)
    bundle, raw = await alice.bundler.build(HistoryOrder(bob.id, nothing), NOW, by_mail=False)
    assert (bundle.mails, bundle.chats, raw) == ((), (), b"")
    assert alice.archive.wishes.history(bob.id) == nothing
    assert await alice.bundler.build(HistoryOrder(bob.id, ALL), NOW, by_mail=False) == (bundle, b"")


@pytest.mark.row("B4")
async def test_what_is_too_large_for_the_way_is_refused_with_both_sizes(alice: Side) -> None:
    bob = alice.knows("bob")
    alice.holds(letter("bob", "alice", "m1", files={"large.bin": bytes(1_500_000)}))
    order = HistoryOrder(bob.id, ALL)
    alice.smtp.limit = 1_000_000 + MAIL_ROOM
    with pytest.raises(MailError) as refused:
        await alice.bundler.build(order, NOW, by_mail=True)
    assert refused.value.sentence == (
        "The earlier conversation is too large: it has 2.1 MB, and smtp.lab.test takes at most 1.0 MB. "
        "Leave out attachments, or let less go along."
    )
    assert alice.archive.wishes.history(bob.id) == HistoryChoice()
    alice.net.limit = 500_000
    with pytest.raises(MailError, match=r"chat\.test takes at most 500 kB"):
        await alice.bundler.build(order, NOW, by_mail=False)
    alice.net.limit = 5_000_000
    _, raw = await alice.bundler.build(order, NOW, by_mail=False)
    assert len(raw) > 2_000_000


async def test_what_else_is_attached_to_the_mail_counts_too(alice: Side) -> None:
    bob = alice.knows("bob")
    alice.holds(letter("bob", "alice", "m1"))
    alice.smtp.limit = 1_000_000 + MAIL_ROOM
    order = HistoryOrder(bob.id, ALL)
    await alice.bundler.build(order, NOW, by_mail=True, account_id=alice.account.id, beside=900_000)
    with pytest.raises(MailError, match=r"takes at most 1\.0 MB"):
        await alice.bundler.build(order, NOW, by_mail=True, account_id=alice.account.id, beside=999_000)


async def test_offline_it_waits_and_without_files_it_is_refused(alice: Side) -> None:
    bob = alice.knows("bob")
    alice.heard(bob, "x", NOW, origin_id="c1")
    order = HistoryOrder(bob.id, ALL)
    alice.net.limit = Unreachable("offline")
    assert (await alice.bundler.build(order, NOW, by_mail=False))[1]
    alice.net.limit = None
    with pytest.raises(MailError, match="takes no files"):
        await alice.bundler.build(order, NOW, by_mail=False)


async def test_more_than_any_way_takes_is_not_even_made(alice: Side, monkeypatch: pytest.MonkeyPatch) -> None:
    bob = alice.knows("bob")
    monkeypatch.setattr("liveletter.services.history.bundling.LARGEST", 50_000)
    for number in range(4):
        alice.holds(letter("bob", "alice", f"m{number}", files={"a.bin": bytes(20_000)}))
    with pytest.raises(MailError, match="it has more than 55 kB, and Liveletter itself takes at most 50 kB"):
        await alice.bundler.bundle(HistoryOrder(bob.id, ALL), NOW)


async def test_its_words_for_a_chat_and_for_a_mail(alice: Side) -> None:
    bob = alice.knows("bob")
    alice.holds(letter("bob", "alice", "m1", subject="Plans"))
    alice.heard(bob, "Shall we?", NOW, origin_id="c1")
    alice.heard(bob, "We shall.", NOW + 1, origin_id="c2", outgoing=True)
    bundle = await alice.bundler.bundle(HistoryOrder(bob.id, ALL), NOW)
    assert history_words(bundle) == "Earlier conversation: 1 mail, 2 messages"
    summary = alice.bundler.summary(bundle)
    for words in ("Bob: mail “Plans”", "Bob: Shall we?", "Alice: We shall."):
        assert words in summary
