"""Files by chat on a real server, and with programs that know nothing of Liveletter."""

import hashlib
from collections.abc import Iterator
from dataclasses import replace

import httpx
import pytest

from liveletter.domain.chat import LinkedFile, OutgoingChat
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.errors import Refused, Unreachable, UntrustedCertificate
from liveletter.networks.xmpp import uploads
from liveletter.networks.xmpp.network import XmppNetwork
from liveletter.settings import Settings
from liveletter.transport import tls_context
from tests.networks.lab import PASSWORD, QUICK, Bare, Person, account, new_user
from tests.networks.sink import RecordingSink
from tests.servers.prosody import UPLOAD_LIMIT, Prosody

pytestmark = pytest.mark.servers
LETTER = b"Subject: earlier\r\n\r\n" + bytes(range(256)) * 2000


@pytest.fixture
def alice(prosody: Prosody) -> Person:
    return Person(prosody, new_user(prosody, "alice"))


@pytest.fixture
def bob(prosody: Prosody) -> Person:
    return Person(prosody, new_user(prosody, "bob"))


@pytest.fixture(scope="module")
def small() -> Iterator[Prosody]:
    """A server that takes small files only."""
    with Prosody(upload_limit=1000) as server:
        yield server


@pytest.fixture(scope="module")
def without() -> Iterator[Prosody]:
    """A server that takes no files and keeps no messages."""
    with Prosody(upload=False, without=("mam", "offline")) as server:
        yield server


@pytest.mark.row("B4")
async def test_a_file_goes_from_one_to_the_other(alice: Person, bob: Person) -> None:
    async with alice, bob:
        assert await alice.network.upload_limit() == UPLOAD_LIMIT
        file = await alice.network.upload("conversation.eml", "message/rfc822", LETTER)
        assert (file.name, file.type, file.size) == ("conversation.eml", "message/rfc822", len(LETTER))
        assert file.sha256 == hashlib.sha256(LETTER).hexdigest()
        body = f"Earlier conversation: 12 mails: {file.url}"
        await alice.network.send(OutgoingChat(bob.jid, body, "f1", file=file))
        got = await bob.sink.until_message(body)
        assert got.file == file
    assert await bob.network.download(got.file, UPLOAD_LIMIT) == LETTER  # offline


@pytest.mark.row("B4")
async def test_another_program_gets_link_and_text_and_sends_links(prosody: Prosody, alice: Person) -> None:
    other = new_user(prosody, "other")
    async with alice, Bare(other, prosody) as bare:
        file = await alice.network.upload("naïve plan 1.txt", "text/plain", b"the plan")
        await alice.network.send(OutgoingChat(other, f"A plan: {file.url}", "f1", file=file))
        got = await bare.until_body(f"A plan: {file.url}")
        oob = got.find("{jabber:x:oob}x")
        assert oob is not None
        url = oob.findtext("{jabber:x:oob}url")
        assert url == file.url
        async with httpx.AsyncClient(verify=tls_context(prosody.ca_pem)) as client:
            assert (await client.get(url)).content == b"the plan"
        answer = bare.make_message(alice.jid, mtype="chat")
        answer["id"] = "back"
        answer.xml.append(oob)
        answer.send()
        back = await alice.sink.until_message(url)
        assert back.file == LinkedFile(url, "naïve plan 1.txt")
        assert await alice.network.download(back.file, 1000) == b"the plan"


async def test_names_and_kinds_that_no_server_takes_are_made_good(alice: Person) -> None:
    async with alice:
        file = await alice.network.upload("../a/b\x00c?.txt", "no type\r\nX: y", b"x")
        assert (file.name, file.type) == ("b c.txt", "application/octet-stream")
        assert await alice.network.download(file, 10) == b"x"


async def test_a_file_that_is_too_large_is_refused_with_both_sizes(
    small: Prosody, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with Person(small, new_user(small, "alice")) as person:
        assert await person.network.upload_limit() == 1000
        assert (await person.network.upload("a", "text/plain", b"x" * 1000)).size == 1000
        with pytest.raises(Refused, match=r"lab\.test: it has 1001 bytes, and 1000 bytes are allowed") as known:
            await person.network.upload("a", "text/plain", b"x" * 1001)
        monkeypatch.setattr(uploads, "limit_in", lambda _: 0)  # a service that does not tell beforehand
        async with Person(small, new_user(small, "bob")) as other:
            assert await other.network.upload_limit() == 0
            with pytest.raises(Refused, match=r"2\.0 kB, and 1\.0 kB are allowed") as said:
                await other.network.upload("a", "text/plain", b"x" * 2000)
        assert known.value.permanent
        assert said.value.permanent


async def test_a_full_server_may_have_room_later() -> None:
    with Prosody(daily_quota=1500) as full:
        async with Person(full, new_user(full, "alice")) as person:
            await person.network.upload("a", "text/plain", b"x" * 1000)
            with pytest.raises(Refused, match="no room") as caught:
                await person.network.upload("a", "text/plain", b"x" * 1000)
            assert not caught.value.permanent


async def test_a_server_that_takes_no_files(without: Prosody) -> None:
    async with Person(without, new_user(without, "alice")) as person:
        assert await person.network.upload_limit() is None
        with pytest.raises(Refused, match="takes no files"):
            await person.network.upload("a", "text/plain", b"x")


async def test_nothing_is_uploaded_while_offline(prosody: Prosody, alice: Person) -> None:
    with pytest.raises(Unreachable):
        await alice.network.upload("a", "text/plain", b"x")
    with pytest.raises(Unreachable):
        await alice.network.upload_limit()
    assert not await alice.network.keeps_messages(alice.jid)


async def test_a_certificate_that_is_not_trusted(prosody: Prosody, alice: Person) -> None:
    async with alice:
        file = await alice.network.upload("a", "text/plain", b"x")
    stranger = replace(account(prosody, alice.jid), trusted_pem="")
    network = XmppNetwork(account=stranger, password=PASSWORD, sink=RecordingSink(), settings=Settings())
    with pytest.raises(UntrustedCertificate):
        await network.download(file, 10)


async def test_a_file_that_was_never_uploaded_is_gone(prosody: Prosody, alice: Person) -> None:
    url = f"https://localhost:{prosody.ports.https}/file_share/no-such-slot/x"
    with pytest.raises(Refused, match="no longer"):
        await alice.network.download(LinkedFile(url, "x"), 10)


async def test_a_server_that_goes_away_in_the_middle(monkeypatch: pytest.MonkeyPatch) -> None:
    with Prosody() as server:
        async with Person(server, new_user(server, "alice"), timing=replace(QUICK, answer=2)) as person:
            await person.network.upload_limit()
            server.kill()
            with pytest.raises(Unreachable):
                await person.network.upload("a", "text/plain", b"x")
            server.start()


@pytest.mark.row("B6")
async def test_whether_a_server_keeps_messages(prosody: Prosody, without: Prosody, alice: Person) -> None:
    friend = new_user(prosody, "friend")
    async with alice:
        assert await alice.network.keeps_messages(friend)
        assert not await alice.network.keeps_messages("someone@elsewhere.invalid")
        assert not await alice.network.keeps_messages("no address")
    async with Person(without, new_user(without, "alice")) as person:
        assert not await person.network.keeps_messages(new_user(without, "friend"))


@pytest.mark.row("B8")
async def test_who_has_a_message_is_told(prosody: Prosody, alice: Person) -> None:
    other = new_user(prosody, "other")
    alice.sink.known.add(other)
    async with alice, Bare(f"{other}/phone", prosody, "xep_0184", "xep_0333") as bare:
        sent = await alice.say(other, "where does this go?")
        await alice.sink.until_progress(sent, DeliveryState.DELIVERED)
        marker = bare.make_message(alice.jid, mtype="chat")
        marker["displayed"]["id"] = sent
        marker.send()
        await alice.sink.until_progress(sent, DeliveryState.READ)
    tellers = alice.sink.tellers
    assert tellers[sent, DeliveryState.HANDED_OVER] == prosody.domain
    assert tellers[sent, DeliveryState.DELIVERED] == "phone"
    assert tellers[sent, DeliveryState.READ] == "phone"


@pytest.mark.row("B8")
async def test_another_liveletter_names_itself(alice: Person, bob: Person) -> None:
    bob.sink.known.add(alice.jid)
    async with alice, bob:
        sent = await alice.say(bob.jid, "who is it?")
        await alice.sink.until_progress(sent, DeliveryState.DELIVERED)
    assert alice.sink.tellers[sent, DeliveryState.DELIVERED] == "Liveletter"
