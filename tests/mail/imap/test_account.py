"""The account against a real Dovecot: first sync, changes both ways, bad days."""

import asyncio
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace

import pytest

from liveletter.domain.accounts import Account, LinkState, Security, Server
from liveletter.domain.errors import DiskFull, UntrustedCertificate, WrongPassword
from liveletter.domain.mail import FetchedMail, FolderRole, MailDigest, StoredMail
from tests.mail.imap.support import (
    CuttingProxy,
    Profile,
    append,
    mail,
    new_profile,
    other_client,
    running,
    session_of,
    simple_digest,
)
from tests.servers.dovecot import Dovecot

pytestmark = pytest.mark.servers


@pytest.fixture
def profile(dovecot: Dovecot) -> Iterator[Profile]:
    with new_profile(dovecot) as made:
        yield made


async def test_first_sync_brings_everything_newest_first(profile: Profile) -> None:
    raws = {f"{number}@test": mail(number, body=b"\xff\x01* 1 FETCH ()\r\n" * number) for number in range(1, 301)}
    append(profile, *raws.values(), flags="\\Seen")
    append(profile, mail(999), folder="Sent")
    await profile.imap.sync_once()
    folders = {folder.name: folder for folder in profile.mails.folders(profile.account.id)}
    assert folders["INBOX"].total == 300
    assert folders["Sent"].role is FolderRole.SENT
    assert folders["Sent"].total == 1
    inbox = [stored for folder, stored, _ in profile.listener.added if folder.name == "INBOX"]
    assert [stored.uid for stored in inbox] == list(range(300, 0, -1))
    assert not any(fresh for _, _, fresh in profile.listener.added)
    assert {stored.digest.message_id: profile.mails.raw(stored.mail_id) for stored in inbox} == raws
    assert set(profile.flags().values()) == {frozenset({"\\Seen"})}
    assert profile.listener.batches[0] < 50
    assert ("INBOX", 300, 300) in profile.listener.progress


async def test_large_mail_comes_by_header_then_whole(profile: Profile) -> None:
    large = mail(1, body=(b"x" * 70 + b"\r\n") * 440_000)
    append(profile, large, mail(2))
    await profile.imap.sync_once()
    assert len(large) > 30 * 2**20
    mail_id = profile.mails.by_message_id("1@test")
    assert mail_id is not None
    assert profile.mails.raw(mail_id) == large
    assert mail_id in profile.listener.changed


async def test_body_is_brought_before_all_others(profile: Profile) -> None:
    append(profile, mail(1, body=b"y" * 200_000 + b"\r\n"))
    await profile.imap.sync_once()
    mail_id = profile.mails.by_message_id("1@test")
    assert mail_id is not None
    profile.listener.changed.clear()
    await profile.imap.bring_body(mail_id)
    assert profile.listener.changed == [mail_id]


async def test_flags_and_removals_by_another_client_arrive(profile: Profile) -> None:
    append(profile, *(mail(number) for number in range(1, 11)))
    await profile.imap.sync_once()
    with other_client(profile) as client:
        client.uid("STORE", "3", "+FLAGS", "(\\Flagged $Label1)")
        client.uid("STORE", "4,5", "+FLAGS", "(\\Deleted)")
        client.expunge()
    append(profile, mail(11))
    await profile.imap.sync_once()
    assert set(profile.flags()) == {1, 2, 3, 6, 7, 8, 9, 10, 11}
    assert profile.flags()[3] == {"\\Flagged", "$Label1"}
    assert len(profile.listener.removed) == 2
    assert [stored.uid for _, stored, fresh in profile.listener.added if fresh] == [11]


async def test_without_condstore_the_folder_is_compared(profile: Profile, monkeypatch: pytest.MonkeyPatch) -> None:
    from liveletter.mail.imap.session import Session

    can = Session.can
    modern = {"CONDSTORE", "QRESYNC", "ENABLE", "LITERAL+", "SPECIAL-USE", "MOVE", "UIDPLUS"}
    monkeypatch.setattr(Session, "can", lambda self, name: name not in modern and can(self, name))
    append(profile, *(mail(number) for number in range(1, 6)))
    await profile.imap.sync_once()
    assert profile.mails.cursor(profile.folder("INBOX").id).highestmodseq == 0
    with other_client(profile) as client:
        client.uid("STORE", "1", "+FLAGS", "(\\Seen)")
        client.uid("STORE", "2", "+FLAGS", "(\\Deleted)")
        client.expunge()
    await profile.imap.sync_once()
    assert profile.flags() == {1: {"\\Seen"}, 3: frozenset(), 4: frozenset(), 5: frozenset()}
    assert profile.folder("Trash").role is FolderRole.TRASH


async def test_new_uidvalidity_starts_over(profile: Profile) -> None:
    append(profile, mail(1), mail(2))
    await profile.imap.sync_once()
    before = profile.mails.cursor(profile.folder("INBOX").id)
    box = profile.server.maildir(profile.account.mail_address)
    listing = box / "dovecot-uidlist"
    head, _, _ = listing.read_text().partition("\n")
    listing.write_text(head.replace(f"V{before.uidvalidity}", f"V{before.uidvalidity + 7}").replace("N3", "N1") + "\n")
    for index in box.glob("dovecot.index*"):
        index.unlink()
    append(profile, mail(3))
    await profile.imap.sync_once()
    after = profile.mails.cursor(profile.folder("INBOX").id)
    assert after.uidvalidity != before.uidvalidity
    assert len(profile.flags()) == 3
    assert not any(fresh for _, _, fresh in profile.listener.added)
    known = profile.mails.by_message_id("1@test")
    assert known is not None
    assert profile.mails.raw(known) == mail(1)


async def test_idle_brings_a_mail_at_once(profile: Profile) -> None:
    append(profile, mail(1))
    async with running(profile.imap):
        await profile.listener.until(lambda: (LinkState.ONLINE, "") in profile.listener.states)
        await profile.listener.until(lambda: bool(profile.listener.added))
        await _idling(profile)
        began = time.monotonic()
        append(profile, mail(2))
        await profile.listener.until(lambda: any(fresh for _, _, fresh in profile.listener.added))
        assert time.monotonic() - began < 5
        with other_client(profile) as client:
            client.uid("STORE", "1", "+FLAGS", "(\\Seen)")
            await profile.listener.until(lambda: bool(profile.listener.changed))
            client.uid("STORE", "2", "+FLAGS", "(\\Deleted)")
            client.expunge()
            await profile.listener.until(lambda: bool(profile.listener.removed))
    assert profile.flags() == {1: {"\\Seen", "\\Flagged"}}


async def _idling(profile: Profile) -> None:
    """Wait until the account waits in IDLE: Dovecot pushes a change within it."""
    profile.listener.changed.clear()
    with other_client(profile) as client:
        client.uid("STORE", "1", "+FLAGS", "(\\Flagged)")
        await profile.listener.until(lambda: bool(profile.listener.changed))
    profile.listener.changed.clear()


async def test_server_restart_in_mid_fetch_loses_nothing(profile: Profile) -> None:
    append(profile, *(mail(number, body=b"z" * 30_000 + b"\r\n") for number in range(1, 201)))
    async with CuttingProxy(profile.server.ports.imap) as proxy:
        client = profile.client_on(_through(profile, proxy.port))
        proxy.cut_after = 2_500_000
        async with running(client):
            await profile.listener.until(
                lambda: any(state is LinkState.OFFLINE for state, _ in profile.listener.states)
            )
            assert 0 < len(profile.flags()) < 200
            profile.server.restart()
            client.wake()
            await profile.listener.until(lambda: len(profile.flags()) == 200)
    assert proxy.cuts
    uids = [stored.uid for _, stored, _ in profile.listener.added]
    assert sorted(uids) == list(range(1, 201))


async def test_cut_connection_is_told_at_once_and_mended(profile: Profile) -> None:
    append(profile, mail(1))
    async with CuttingProxy(profile.server.ports.imap) as proxy:
        client = profile.client_on(_through(profile, proxy.port))
        async with running(client):
            await profile.listener.until(lambda: bool(profile.listener.added))
            began = time.monotonic()
            proxy.cut()
            await profile.listener.until(lambda: profile.listener.states[-1][0] is LinkState.OFFLINE)
            assert time.monotonic() - began < 5
            assert "was cut" in profile.listener.states[-1][1]
            append(profile, mail(2))
            client.wake()
            await profile.listener.until(lambda: len(profile.listener.added) == 2)


def _through(profile: Profile, port: int) -> Account:
    return replace(profile.account, imap=Server("127.0.0.1", port, Security.PLAIN))


async def test_wrong_password_ends_the_run(dovecot: Dovecot) -> None:
    with new_profile(dovecot, password="wrong") as profile:
        async with asyncio.timeout(10):
            await profile.imap.run()
        state, sentence = profile.listener.states[-1]
        assert state is LinkState.FAILED
        assert "password" in sentence
        with pytest.raises(WrongPassword):
            await profile.imap.sync_once()


@pytest.mark.parametrize("security", [Security.TLS, Security.STARTTLS])
async def test_certificates(profile: Profile, security: Security) -> None:
    port = profile.server.ports.imaps if security is Security.TLS else profile.server.ports.imap
    doubted = replace(profile.account, imap=Server("localhost", port, security))
    with pytest.raises(UntrustedCertificate):
        await profile.client_on(doubted).sync_once()
    append(profile, mail(1))
    await profile.client_on(replace(doubted, trusted_pem=profile.server.ca_pem)).sync_once()
    assert len(profile.flags()) == 1


async def test_odd_folder_names(profile: Profile) -> None:
    names = ["Entwürfe & Pläne", 'say "hi"', "back\\slash", "日本語/深い", "{5}", "* star", "100%"]
    async with session_of(profile) as session:
        from liveletter.mail.imap.wire import mailbox

        for name in names:
            assert (await session.call(b"CREATE", mailbox(name))).ok, name
    await profile.imap.sync_once()
    assert set(names) <= {folder.name for folder in profile.mails.folders(profile.account.id)}


async def test_full_disk_is_told_and_nothing_is_skipped(profile: Profile, monkeypatch: pytest.MonkeyPatch) -> None:
    append(profile, *(mail(number) for number in range(1, 101)))
    add = profile.mails.add_mails
    calls = 0

    def failing(folder_id: int, mails: Sequence[FetchedMail]) -> list[StoredMail]:
        nonlocal calls
        calls += 1
        if calls == 2:
            raise DiskFull("The disk is full.")
        return add(folder_id, mails)

    monkeypatch.setattr(profile.mails, "add_mails", failing)
    async with running(profile.imap):
        await profile.listener.until(lambda: (LinkState.OFFLINE, "The disk is full.") in profile.listener.states)
        assert 0 < len(profile.flags()) < 100
        profile.imap.wake()
        await profile.listener.until(lambda: len(profile.flags()) == 100)


@pytest.mark.expects_log("could not be read")
async def test_a_mail_that_breaks_the_parser_is_kept(profile: Profile) -> None:
    append(profile, mail(1), mail(2, subject="poison"), mail(3))

    def breaking(raw: bytes, complete: bool) -> MailDigest:
        if b"poison" in raw:
            raise ValueError("as parsers do")
        return simple_digest(raw, complete)

    await profile.client_on(profile.account, digest=breaking).sync_once()
    kept = [profile.mails.raw(stored.mail_id) for _, stored, _ in profile.listener.added]
    assert kept == [mail(3), mail(2, subject="poison"), mail(1)]


@pytest.mark.expects_log("mistake of this program")
async def test_a_mistake_of_ours_is_told_and_the_account_goes_on(
    profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    append(profile, mail(1))
    with monkeypatch.context() as patch:
        patch.setattr(profile.mails, "placements", lambda folder_id: 1 / 0)
        async with running(profile.imap):
            await profile.listener.until(
                lambda: any("went wrong" in sentence for _, sentence in profile.listener.states)
            )
            patch.undo()
            profile.imap.wake()
            await profile.listener.until(lambda: len(profile.listener.added) == 1)
