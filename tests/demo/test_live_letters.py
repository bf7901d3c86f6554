"""The demo's live host and the live letter that Bob writes before it begins: real ones, on the practice servers."""

import asyncio
import socket
from collections.abc import AsyncIterator
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest
import pytest_asyncio

from liveletter.demo.guest import PracticeGuest
from liveletter.demo.live_host import PracticeLiveHost
from liveletter.demo.live_letters import SUPPER, send
from liveletter.demo.people import ALICE, BOB, LIVE, MARIE
from liveletter.demo.profile import prepare
from liveletter.demo.servers import PracticeServers
from liveletter.domain.errors import NotFound
from liveletter.domain.live import LiveHost, MemberState, RecordKind, find_link
from liveletter.engine.adapters import LiveAdapters
from liveletter.networks.live.seat import GuestSeat
from liveletter.networks.live.sign_up import SignUp
from liveletter.services.live.deaf_sink import DeafSink
from liveletter.settings import UNDO_SECONDS, Settings


@pytest_asyncio.fixture
async def servers() -> AsyncIterator[PracticeServers]:
    servers = PracticeServers()
    await servers.start()
    yield servers
    await servers.stop()


@pytest_asyncio.fixture
async def host(servers: PracticeServers, tmp_path: Path) -> AsyncIterator[PracticeLiveHost]:
    host = PracticeLiveHost(tmp_path / "host", servers=servers)
    await host.start()
    yield host
    await host.stop()


@pytest.mark.row("L1")
async def test_the_host_hands_its_mails_to_the_practice_servers(
    servers: PracticeServers, host: PracticeLiveHost
) -> None:
    mails = servers.mailboxes.watch(ALICE.address)
    await SignUp().ask_code(host.url, ALICE.address)
    mail = message_from_bytes(await mails.get(), policy=default)
    assert LIVE.address in mail["From"]
    key = await SignUp().get_key(host.url, ALICE.address, str(mail["Subject"]).rpartition(": ")[2])
    desk = LiveAdapters().desk(LiveHost(0, host.url, ALICE.address), key, DeafSink())
    assert (await desk.check()).ok


@pytest.mark.row("L2")
async def test_bob_has_written_a_live_letter_in_which_two_talk(
    servers: PracticeServers, host: PracticeLiveHost, tmp_path: Path
) -> None:
    data, inbox = tmp_path / BOB.user, servers.mailboxes.watch(ALICE.address)
    data.mkdir()
    Settings(data / "settings.json").set(UNDO_SECONDS.key, 0)  # as the demo does
    marie = PracticeGuest(servers.mailboxes.watch(MARIE.address))
    await prepare(data, person=BOB, servers=servers, host=host, then=lambda one, its: send(one, its, SUPPER))
    await marie.answer(SUPPER.subject, SUPPER.marie_says)

    mail = message_from_bytes(inbox.get_nowait(), policy=default)
    assert mail["Subject"] == SUPPER.subject
    body = mail.get_body(("plain",))
    assert body is not None
    seat = GuestSeat(link=find_link(body.get_content()), kept_pass="", sink=DeafSink(), pass_changed=lambda _: None)
    await seat.join()
    seen = await seat.session(seat.uuid)
    said = [one.text for one in await seat.page(seat.uuid, 0) if one.kind is RecordKind.SAID]
    await marie.leave()
    assert said == [SUPPER.author_says, SUPPER.marie_says]
    assert [(one.name, one.state) for one in seen.members] == [
        (BOB.name, MemberState.JOINED),
        (ALICE.name, MemberState.JOINED),
        (MARIE.name, MemberState.JOINED),
    ]


async def test_a_guest_says_which_letter_did_not_come(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("liveletter.demo.guest._PATIENCE", 0.05)
    with pytest.raises(NotFound, match="“Boats”"):
        await PracticeGuest(asyncio.Queue()).answer("Boats", "Here I am.")


async def test_a_kept_host_comes_back_at_the_same_address_where_it_can(
    servers: PracticeServers, tmp_path: Path
) -> None:
    async def url() -> str:
        host = PracticeLiveHost(tmp_path / "host", servers=servers)
        await host.start()
        await host.stop()
        return host.url

    first = await url()
    assert await url() == first
    with socket.create_server(("127.0.0.1", int(first.rpartition(":")[2]))):
        assert await url() != first
