"""Files over HTTPS against a server that may be broken or hostile: each trouble is a sentence, and no link is told."""

import asyncio
import gzip
import hashlib
import logging

import pytest

from liveletter.domain.chat import LinkedFile
from liveletter.domain.errors import (
    NotEncrypted,
    ProtocolTrouble,
    Refused,
    ServerError,
    Unreachable,
    UntrustedCertificate,
)
from liveletter.networks.xmpp.transfer import Patience, Transfer
from tests.networks.web import Request, Web, answer
from tests.servers.daemon import free_port

SECRET = "/s3cr3t-slot/file.txt"
LIMIT = 100_000


async def get(web: Web, *, limit: int = LIMIT, patience: Patience | None = None, **told: object) -> bytes:
    file = LinkedFile(web.url(SECRET), "file.txt", **told)  # type: ignore[arg-type]
    return await Transfer(trusted_pem=web.pem, patience=patience).get(file, limit)


async def put(web: Web, data: bytes = b"bytes") -> None:
    await Transfer(trusted_pem=web.pem).put(web.url(SECRET), {"Authorization": "Bearer s3cr3t"}, "text/plain", data)


async def failing_get(web: Web, **told: object) -> ServerError:
    with pytest.raises(ServerError) as caught:
        await get(web, **told)  # type: ignore[arg-type]
    return well_told(caught.value)


async def failing_put(web: Web, data: bytes = b"bytes") -> ServerError:
    with pytest.raises(ServerError) as caught:
        await put(web, data)
    return well_told(caught.value)


def well_told(error: ServerError) -> ServerError:
    """A sentence for people, without the secret."""
    assert error.sentence.endswith(".")
    assert "s3cr3t" not in f"{error.sentence} {error.detail} {error!r} {error.__cause__!r}"
    assert error.__cause__ is None
    return error


async def test_a_file_comes_as_it_is() -> None:
    data = b"\x00\xff" * 20_000
    async with Web(answer("200 OK", data)) as web:
        assert await get(web) == data
        assert await get(web, sha256=hashlib.sha256(data).hexdigest(), size=len(data)) == data
        assert await get(web, limit=len(data)) == data
        assert {each.method for each in web.got} == {"GET"}
        assert {each.fields["accept-encoding"] for each in web.got} == {"identity"}
        assert not any({"cookie", "referer", "authorization"} & set(each.fields) for each in web.got)


async def test_too_much_is_refused_before_and_while_it_comes() -> None:
    async with Web(answer("200 OK", b"x" * 2000)) as web:
        announced = await failing_get(web, limit=1000)
        assert "2.0 kB" in announced.sentence
        assert "1.0 kB" in announced.sentence
        close = await failing_get(web, limit=1999)
        assert "2000 bytes" in close.sentence
        assert "1999 bytes" in close.sentence
        asked = len(web.got)
        assert isinstance(await failing_get(web, limit=1000, size=5000), Refused)
        assert len(web.got) == asked  # known before


async def test_a_body_without_end_is_cut_off_at_the_limit() -> None:
    written = 0

    async def endless(request: Request, writer: asyncio.StreamWriter) -> None:
        nonlocal written
        writer.write(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n")
        while True:
            writer.write(b"x" * 65536)
            await writer.drain()
            written += 65536

    async with Web(talk=endless) as web:
        assert "too large" in (await failing_get(web)).sentence
        assert written < 20_000_000


@pytest.mark.parametrize("encoding", ["gzip", "GZIP", "br", "identity, gzip", "x-unknown"])
async def test_an_encoded_answer_is_refused(encoding: str) -> None:
    async with Web(answer("200 OK", gzip.compress(b"x" * 10**6), f"Content-Encoding: {encoding}")) as web:
        assert isinstance(await failing_get(web), ProtocolTrouble)


async def test_other_bytes_than_the_sender_spoke_of_are_refused() -> None:
    async with Web(answer("200 OK", b"other")) as web:
        other = await failing_get(web, sha256=hashlib.sha256(b"mine!").hexdigest())
        assert "not the one" in other.sentence
        assert "not the one" in (await failing_get(web, size=4)).sentence
        assert await get(web, size=4, sha256=hashlib.sha256(b"other").hexdigest().upper()) == b"other"


@pytest.mark.parametrize(
    ("status", "kind", "words"),
    [
        ("404 Not Found", Refused, "no longer"),
        ("410 Gone", Refused, "no longer"),
        ("403 Forbidden", Refused, "another link"),
        ("500 Oops", Unreachable, "Try again later"),
        ("429 Slow down", Unreachable, "Try again later"),
        ("204 No Content", ProtocolTrouble, "HTTP 204"),
        ("206 Partial Content", ProtocolTrouble, "HTTP 206"),
        ("418 Teapot", ProtocolTrouble, "HTTP 418"),
    ],
)
async def test_what_a_server_answers_instead_of_a_file(status: str, kind: type[ServerError], words: str) -> None:
    async with Web(answer(status)) as web:
        error = await failing_get(web)
        assert isinstance(error, kind)
        assert words in error.sentence


async def test_a_redirect_is_followed_within_https_only() -> None:
    async with Web(encrypted=False) as clear, Web(talk=None) as web:
        clear.says = answer("200 OK", b"in clear")

        async def sends_on(request: Request, writer: asyncio.StreamWriter) -> None:
            locations = {SECRET: "/second", "/second": web.url("/third"), "/clear": clear.url("/")}
            there = locations.get(request.target)
            writer.write(answer("302 Found", b"", f"Location: {there}") if there else answer("200 OK", b"there"))

        web._talk = sends_on
        assert await get(web) == b"there"
        assert [each.target for each in web.got] == [SECRET, "/second", "/third"]
        with pytest.raises(Refused, match="another kind of link"):
            await Transfer(trusted_pem=web.pem).get(LinkedFile(web.url("/clear"), "f"), LIMIT)
        assert clear.got == []


async def test_redirects_without_end_or_sense_are_refused() -> None:
    async with Web(answer("302 Found", b"", f"Location: {SECRET}")) as web:
        assert "one place to the next" in (await failing_get(web)).sentence
        assert len(web.got) == 4
    for location in ("file:///etc/passwd", "javascript:x", "https://a:b@localhost/", "https://[oops/", "//"):
        async with Web(answer("302 Found", b"", f"Location: {location}")) as web:
            await failing_get(web)


async def test_a_wrong_certificate_is_refused_either_way() -> None:
    async with Web(answer("200 OK", b"x")) as web:
        for trusting in ("", Web().pem):
            transfer = Transfer(trusted_pem=trusting)
            with pytest.raises(UntrustedCertificate) as caught:
                await transfer.get(LinkedFile(web.url(SECRET), "f"), LIMIT)
            well_told(caught.value)
            with pytest.raises(UntrustedCertificate):
                await transfer.put(web.url(SECRET), {}, "text/plain", b"x")
        with pytest.raises(UntrustedCertificate, match="another name"):
            await Transfer(trusted_pem=web.pem).get(LinkedFile(web.url(SECRET, "127.0.0.1"), "f"), LIMIT)
        assert web.got == []


async def test_clear_text_goes_to_this_computer_only() -> None:
    async with Web(answer("200 OK", b"x"), encrypted=False) as web:
        assert await get(web) == b"x"
        await put(web)
    transfer = Transfer(trusted_pem="")
    for host in ("example.org", "192.0.2.1", "localhost.example.org"):
        with pytest.raises(NotEncrypted, match=host):
            await transfer.get(LinkedFile(f"http://{host}/x", "f"), LIMIT)
        with pytest.raises(NotEncrypted):
            await transfer.put(f"http://{host}/x", {}, "text/plain", b"x")
    for odd in ("", "ftp://localhost/x", "file:///etc/passwd", "https://", "https://u:p@localhost/x", "https://h:x/"):
        with pytest.raises(Refused):
            await transfer.get(LinkedFile(odd, "f"), LIMIT)


async def test_servers_that_cannot_be_reached() -> None:
    transfer = Transfer(trusted_pem="")
    for url in (f"https://localhost:{free_port()}/s3cr3t", "https://no.such.host.invalid/s3cr3t"):
        for work in (transfer.get(LinkedFile(url, "f"), LIMIT), transfer.put(url, {}, "text/plain", b"x")):
            with pytest.raises(ServerError) as caught:
                await work
            well_told(caught.value)


async def test_a_file_that_breaks_off() -> None:
    async def breaks_off(request: Request, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nhalf")
        await writer.drain()

    async with Web(talk=breaks_off) as web:
        error = await failing_get(web)
        assert isinstance(error, Unreachable)
        assert "cut" in error.sentence


@pytest.mark.parametrize("nonsense", [b"", b"220 smtp.example.org\r\n", b"HTTP/1.1 200 OK\r\n" + b"a: b\r\n" * 50_000])
async def test_a_server_that_speaks_no_http(nonsense: bytes) -> None:
    async with Web(nonsense) as web:
        assert isinstance(await failing_get(web), Unreachable)
        assert isinstance(await failing_put(web), Unreachable)


async def test_a_server_that_says_nothing_more_is_given_up() -> None:
    async def drips(request: Request, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nha")
        await writer.drain()
        await asyncio.Event().wait()

    async with Web(talk=drips) as web:
        for patience in (Patience(piece=0.2), Patience(download=0.3)):
            with pytest.raises(Unreachable) as caught:
                await get(web, patience=patience)
            well_told(caught.value)


async def test_a_file_goes_up_whole_with_its_secret() -> None:
    data = b"\x00\xffx" * 100_000
    async with Web(answer("201 Created")) as web:
        await put(web, data)
        await put(web, b"")
        first, second = web.got
        assert (first.method, first.target, first.body) == ("PUT", SECRET, data)
        assert first.fields["authorization"] == "Bearer s3cr3t"
        assert first.fields["content-length"] == str(len(data))
        assert first.fields["content-type"] == "text/plain"
        assert "transfer-encoding" not in first.fields
        assert second.body == b""


@pytest.mark.parametrize(
    ("status", "kind", "permanent"),
    [
        ("413 Too Large", Refused, True),
        ("415 What is this", Refused, True),
        ("403 Forbidden", Refused, False),
        ("409 Conflict", Refused, False),
        ("507 Full", Refused, False),
        ("503 Busy", Unreachable, None),
        ("302 Found", Refused, True),
        ("307 Elsewhere", Refused, True),
    ],
)
async def test_a_refused_upload(status: str, kind: type[ServerError], permanent: bool | None) -> None:
    async with Web(answer(status, b"", "Location: /elsewhere")) as web:
        error = await failing_put(web)
        assert isinstance(error, kind)
        assert getattr(error, "permanent", None) is permanent
        assert "localhost" in error.sentence
        assert len(web.got) == 1


async def test_no_link_reaches_the_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    async with Web(answer("200 OK", b"x")) as web:
        await get(web)
        await put(web)
    async with Web(answer("404 Not Found")) as web:
        await failing_get(web)
    assert "s3cr3t" not in caplog.text


async def test_proxies_of_the_environment_are_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    async with Web(answer("200 OK", b"x")) as web:
        assert await get(web) == b"x"
