"""Hosts that are broken or mean no good: no harm is done, no secret told, and the rest goes on."""

import asyncio
import ipaddress
import json
import logging
from typing import Any

import pytest

from liveletter.domain.accounts import LinkState
from liveletter.domain.errors import (
    LiveletterError,
    NotEncrypted,
    ProtocolTrouble,
    Refused,
    ServerError,
    UnknownHost,
    UntrustedCertificate,
)
from liveletter.domain.live import LiveHost, LiveMember, LiveWish, RecordKind
from liveletter.networks.live import privacy
from liveletter.networks.live.desk import HostDesk
from liveletter.networks.live.seat import GuestSeat
from liveletter.networks.live.sign_up import SignUp
from liveletter.networks.live.timing import Timing
from tests.networks.live.lab import QUICK, running
from tests.networks.live.sink import Sink
from tests.networks.web import Request, Web, answer

KEY = "s3cr3t-key-of-the-owner"
TOKEN = "s3cr3t-token-of-the-guest"
UUID = "0b2f6c1e-6a6d-4c55-9a3e-0d2f8a9b7c11"
OTHER = "1b2f6c1e-6a6d-4c55-9a3e-0d2f8a9b7c12"
JSON = "Content-Type: application/json"
STREAM = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n"


def desk_of(url: str, sink: Sink | None = None, timing: Timing = QUICK) -> HostDesk:
    return HostDesk(host=LiveHost(1, url, "alice@example.org"), key=KEY, sink=sink or Sink(), timing=timing)


def told(value: Any) -> bytes:
    return answer("200 OK", json.dumps(value).encode(), JSON)


def record(number: int, **other: Any) -> dict[str, Any]:
    return {"number": number, "kind": "said", "at": 1.0, "member": 1, "id": f"o{number}", "text": str(number), **other}


def session(last_number: int, uuid: str = UUID, **member: Any) -> bytes:
    members = [{"number": 1, "name": "Alice", "state": "joined", "seen_number": 10**6, **member}]
    return told({"session": {"id": uuid, "title": "Boats", "last_number": last_number}, "members": members})


class Script:
    """Answers by path; the line of events says what it is given, then stays open."""

    def __init__(self, *events: bytes, pages: dict[str, bytes] | None = None, stays: bool = True) -> None:
        self.events = events
        self.pages = pages or {}
        self.stays = stays
        self.asked: list[str] = []
        self._asked = asyncio.Event()

    async def until_asked(self, words: str, times: int) -> None:
        async with asyncio.timeout(20):
            while sum(words in path for path in self.asked) < times:
                self._asked.clear()
                await self._asked.wait()

    async def __call__(self, request: Request, writer: asyncio.StreamWriter) -> None:
        self.asked.append(request.target)
        self._asked.set()
        if request.target.endswith("/events"):
            writer.write(STREAM + b"".join(self.events))
            await writer.drain()
            if self.stays:
                await asyncio.Event().wait()
            return
        path = request.target.partition("?")[0].removeprefix("/api/v1")
        writer.write(self.pages.get(path, answer("404 Not Found")))


def event(name: str, data: Any) -> bytes:
    return f"event: {name}\ndata: {json.dumps(data)}\n\n".encode()


def standing(last_number: int, uuid: str = UUID) -> bytes:
    return event("sessions", [{"session": uuid, "last_number": last_number}])


async def failing(web: Web) -> LiveletterError:
    """What an owner is told of a host that answers nonsense."""
    desk = desk_of(web.url(""))
    with pytest.raises(LiveletterError) as caught:
        await desk.session(UUID)
    error = caught.value
    assert error.sentence.endswith(".")
    assert "s3cr3t" not in f"{error.sentence} {error.detail} {error!r} {error.__cause__!r} {desk!r}"
    assert error.__cause__ is None
    check = await desk.check()
    assert not check.ok
    assert check.sentence
    return error


@pytest.mark.parametrize(
    "says",
    [
        answer("200 OK", b"<html>Welcome to the hotel's network</html>", "Content-Type: text/html"),
        answer("200 OK", b"", JSON),
        answer("200 OK", b"null", JSON),
        answer("200 OK", b"[" * 100_000, JSON),
        answer("200 OK", b'{"session": {"id": "../../x", "title": "", "last_number": 1}, "members": []}', JSON),
        answer("200 OK", b'{"session": {"id": 5}}', JSON),
        answer("200 OK", b'{"session": "\xff"}', JSON),
        answer("200 OK", b"\x1f\x8b\x08", JSON, "Content-Encoding: gzip"),
        answer("404 Not Found", b"<html>nothing</html>"),
        b"SSH-2.0-OpenSSH_9.2\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello",
        b"HTTP/1.1 200 OK\r\nX: " + b"x" * 200_000,
    ],
    ids=lambda says: says[:40].decode("latin-1"),
)
async def test_nonsense_is_told_as_nonsense(says: bytes) -> None:
    async with Web(says, encrypted=False) as web:
        assert isinstance(await failing(web), ProtocolTrouble)


async def test_an_answer_without_end_is_not_read_to_its_end() -> None:
    written = 0

    async def endless(request: Request, writer: asyncio.StreamWriter) -> None:
        nonlocal written
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n")
        while True:
            writer.write(b"x" * 65536)
            written += 65536
            await writer.drain()

    async with Web(talk=endless, encrypted=False) as web:
        with pytest.raises(ProtocolTrouble, match="more than was asked for"):
            await desk_of(web.url("")).session(UUID)
        with pytest.raises(ProtocolTrouble, match="more than was asked for"):
            await desk_of(web.url("")).fetch_file(UUID, 1, 100_000)
    assert written < 64 * 1024 * 1024


async def test_a_host_that_says_nothing_is_not_waited_for_for_ever() -> None:
    async def silent(request: Request, writer: asyncio.StreamWriter) -> None:
        await asyncio.sleep(3600)

    async with Web(talk=silent, encrypted=False) as web:
        desk = desk_of(web.url(""), timing=Timing(piece=0.1))
        with pytest.raises(ServerError, match="does not answer"):
            await desk.session(UUID)
        patient = desk_of(web.url(""), timing=Timing(answer=0.1))
        with pytest.raises(ServerError, match="does not answer"):
            await patient.session(UUID)


async def test_no_redirect_is_followed_with_the_key() -> None:
    async with Web(encrypted=False) as elsewhere, Web(encrypted=False) as web:
        web.says = answer("307 Temporary Redirect", b"", f"Location: {elsewhere.url('/')}")
        assert isinstance(await failing(web), Refused)
        assert not elsewhere.got


async def test_plain_http_goes_to_private_addresses_only(monkeypatch: pytest.MonkeyPatch) -> None:
    for url in ("http://93.184.216.34", "http://[2606:2800:220:1::1]:8080"):
        with pytest.raises(NotEncrypted, match="https"):
            await desk_of(url).session(UUID)
        assert not (await SignUp().check(url)).ok
    seat = GuestSeat(
        link=f"http://93.184.216.34/s/{UUID}/{TOKEN}", kept_pass="", sink=Sink(), pass_changed=lambda _: None
    )
    with pytest.raises(NotEncrypted) as caught:
        await seat.look()
    assert TOKEN not in str(caught.value)
    names = {"inside.example": ["10.0.0.1"], "mixed.example": ["10.0.0.1", "93.184.216.34"], "gone.example": []}
    monkeypatch.setattr(privacy, "_addresses", lambda name: _found(names[name]))
    await privacy.require_safe("http://inside.example")
    with pytest.raises(NotEncrypted):
        await privacy.require_safe("http://mixed.example")
    with pytest.raises(UnknownHost):
        await privacy.require_safe("http://gone.example")
    assert [await privacy.is_private(f"https://{name}") for name in names] == [True, True, False]


async def _found(addresses: list[str]) -> list[Any]:
    return [ipaddress.ip_address(one) for one in addresses]


async def test_a_certificate_that_nobody_signed_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> None:
    async with Web(session(1)) as web:
        with pytest.raises(UntrustedCertificate, match="not signed"):
            await desk_of(web.url("")).session(UUID)
        assert not web.got
        (tmp_path / "ca.pem").write_text(web.pem)
        monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
        assert (await desk_of(web.url("")).session(UUID)).title == "Boats"


async def test_a_link_to_elsewhere_is_not_handed_on() -> None:
    member = {"number": 2, "name": "bob", "address": "bob@example.org", "link": "https://evil.example/?x"}
    made = {"session": {"id": UUID, "title": "Boats"}, "members": [{"number": 1, "name": "Alice"}, member]}
    async with Web(answer("201 Created", json.dumps(made).encode(), JSON), encrypted=False) as web:
        with pytest.raises(ProtocolTrouble):
            await desk_of(web.url("")).create(
                LiveWish(),
                title="Boats",
                owner_name="Alice",
                guests=[LiveMember(0, "", "bob@example.org")],
                message_id="",
                open=False,
            )


async def test_what_strangers_wrote_is_made_harmless() -> None:
    name = "\u202eAlice\x00\n" + "x" * 5000
    strange = session(0, name=name, address="no address", colour=-99, state="dancing", seen_number=0)
    file = {"name": "../../etc/passwd\x00.txt", "type": "text/html; x", "size": 5, "sha256": "nothing"}
    said = [
        record(1, at=1e300, text="a\x00b\x1b[31m" + "y" * 300_000, id="o" * 5000),
        record(2, kind="file", file=file),
        record(3, kind="teleported"),
    ]
    pages = {f"/sessions/{UUID}": strange, f"/sessions/{UUID}/records": told({"records": said})}
    async with Web(talk=Script(pages=pages), encrypted=False) as web:
        desk = desk_of(web.url(""))
        alice = (await desk.session(UUID)).members[0]
        assert (len(alice.name), alice.address, alice.state.value) == (300, "", "invited")
        assert alice.name.startswith("Alice xxx")
        assert 0 <= alice.colour < 12
        text, linked, other = await desk.page(UUID, 0)
        assert text.at == 0
        assert text.text.startswith("ab[31myyy")
        assert (len(text.text), len(text.origin_id)) == (64 * 1024 - 2, 300)
        assert linked.file is not None
        assert linked.file.name == "passwd .txt"
        assert (linked.file.type, linked.file.sha256) == ("text/html", "")
        assert other.kind is RecordKind.OTHER


async def test_nonsense_on_the_line_is_passed_over() -> None:
    script = Script(
        b": beat\n\n",
        standing(0),
        event("sessions", [{"session": "../../owner", "last_number": 3}]),
        b"event: record\ndata: {\n\n",
        event("record", {"session": "../../owner", "record": record(1)}),
        event("record", {"session": UUID, "record": record(-1)}),
        event("typing", {"session": OTHER, "member": 1}),
        event("typing", {"session": UUID, "member": 10**30}),
        event("changed", {"session": 5}),
        event("ended", {"session": OTHER}),
        event("news", {"from": "the future"}),
        event("record", {"session": UUID, "record": record(1)}),
        pages={f"/sessions/{UUID}": session(1), f"/sessions/{UUID}/records": told({"records": [record(1)]})},
    )
    sink = Sink()
    async with Web(talk=script, encrypted=False) as web, running(desk_of(web.url(""), sink)):
        await sink.until(lambda: sink.texts(UUID) == ["1"], "the one good record")
    assert list(sink.records) == [UUID]
    assert not sink.typing
    assert not sink.ended
    assert all("owner" not in path for path in script.asked)


@pytest.mark.expects_log("cannot be followed")
@pytest.mark.parametrize(
    "page",
    [
        [record(2)], [record(1), record(3)], [record(1), record(1)], [record(2), record(1)],
    ],
)  # fmt: skip
async def test_a_history_with_gaps_is_not_taken_and_other_sessions_go_on(page: list[Any]) -> None:
    script = Script(
        event("sessions", [{"session": UUID, "last_number": 3}, {"session": OTHER, "last_number": 1}]),
        pages={
            f"/sessions/{UUID}": session(3),
            f"/sessions/{UUID}/records": told({"records": page}),
            f"/sessions/{OTHER}": session(1, OTHER),
            f"/sessions/{OTHER}/records": told({"records": [record(1)]}),
        },
    )
    sink = Sink()
    async with Web(talk=script, encrypted=False) as web, running(desk_of(web.url(""), sink)):
        await sink.until(lambda: sink.texts(OTHER) == ["1"], "the other session")
    assert not sink.texts(UUID)


async def test_a_host_that_boasts_of_records_is_asked_once() -> None:
    script = Script(
        standing(2**53 - 1),
        event("record", {"session": UUID, "record": record(2**53 - 1)}),
        pages={f"/sessions/{UUID}": session(2), f"/sessions/{UUID}/records": told({"records": []})},
    )
    sink = Sink()
    async with Web(talk=script, encrypted=False) as web, running(desk_of(web.url(""), sink)):
        await script.until_asked("records", 1)
        await sink.until(lambda: UUID in sink.seen, "the session")
        script.pages[f"/sessions/{UUID}/records"] = told({"records": [record(1)]})
    assert sum("records" in path for path in script.asked) == 1
    assert not sink.texts(UUID)


async def test_an_event_without_end_cuts_the_line() -> None:
    script = Script(standing(0), b"data: " + b"x" * 2_000_000, pages={f"/sessions/{UUID}": session(0)})
    sink = Sink()
    async with Web(talk=script, encrypted=False) as web, running(desk_of(web.url(""), sink)):
        await sink.until(lambda: any("more than was asked" in sentence for _, sentence in sink.states), "the cut")


@pytest.mark.parametrize("line", [b"data: x\n" * 200_000, b"x" * 1_200_000])
async def test_many_lines_without_an_end_cut_it_too(line: bytes) -> None:
    sink = Sink()
    async with Web(talk=Script(line), encrypted=False) as web, running(desk_of(web.url(""), sink)):
        await sink.until(lambda: any("more than was asked" in sentence for _, sentence in sink.states), "the cut")


async def test_a_silent_line_is_opened_anew() -> None:
    script, sink = Script(standing(0), pages={f"/sessions/{UUID}": session(0)}), Sink()
    quick = Timing(quiet=0.1, first_pause=0.01, longest_pause=0.02)
    async with Web(talk=script, encrypted=False) as web, running(desk_of(web.url(""), sink, quick)):
        await script.until_asked("/events", 3)
    assert any("does not answer" in sentence for state, sentence in sink.states if state is LinkState.OFFLINE)


async def test_a_line_that_ends_at_once_is_not_opened_in_a_frenzy() -> None:
    script, sink = Script(stays=False), Sink()
    slow = Timing(first_pause=0.05, longest_pause=60)
    async with Web(talk=script, encrypted=False) as web, running(desk_of(web.url(""), sink, slow)):
        await script.until_asked("/events", 4)
        begun = asyncio.get_running_loop().time()
        await script.until_asked("/events", 5)
    assert asyncio.get_running_loop().time() - begun > 0.3


async def test_no_secret_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    script, sink = Script(standing(0), pages={f"/sessions/{UUID}": session(0)}), Sink()
    async with Web(talk=script, encrypted=False) as web:
        seat = GuestSeat(
            link=f"{web.url('')}/s/{UUID}/{TOKEN}", kept_pass="s3cr3t-pass", sink=sink, pass_changed=lambda _: None
        )
        with pytest.raises(ServerError):
            await seat.look()
        async with running(desk_of(web.url(""), sink)):
            await sink.until(lambda: UUID in sink.seen, "the session")
        assert "s3cr3t" not in f"{seat!r} {vars(seat)['_web']!r}"
    told_ = "".join(record.getMessage() for record in caplog.records)
    assert "s3cr3t" not in told_
