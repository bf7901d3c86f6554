"""Fetching remote pictures: from public addresses only, within limits, telling nothing."""

import asyncio
import base64
import ipaddress
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from liveletter.mail.mime import pictures
from liveletter.mail.mime.pictures import fetch_pictures, is_public
from liveletter.mail.mime.raster import is_safe_picture
from tests.mail.mime.vectors import PIXEL

PICTURE = base64.b64decode(PIXEL)


class Site:
    """A web server with a few paths. Notes the requests."""

    def __init__(self) -> None:
        self.requests: list[str] = []
        self.port = 0
        self.served: set[asyncio.Task[object]] = set()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer one request and close."""
        task = asyncio.current_task()
        assert task is not None
        self.served.add(task)
        request = (await reader.readuntil(b"\r\n\r\n")).decode()
        self.requests.append(request)
        status, kind, body = self._answer(request.split(" ")[1])
        head = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nSet-Cookie: spy=1\r\nConnection: close\r\n"
        location = f"Location: {kind}\r\n" if status.startswith("302") else ""
        writer.write(f"{head}{location}Content-Length: {len(body)}\r\n\r\n".encode() + body)
        writer.close()

    def _answer(self, path: str) -> tuple[str, str, bytes]:
        return {
            "/good.png": ("200 OK", "image/png", PICTURE),
            "/page": ("200 OK", "text/html", PICTURE),
            "/lie.png": ("200 OK", "image/png", b"<svg onload=alert(1)>"),
            "/drawing.svg": ("200 OK", "image/svg+xml", b"<svg/>"),
            "/large.png": ("200 OK", "image/png", PICTURE + bytes(3000)),
            "/moved": ("302 Found", "/good.png", b""),
            "/away": ("302 Found", "http://10.0.0.1/x.png", b""),
            "/file": ("302 Found", "file:///etc/passwd", b""),
            "/round": ("302 Found", "/round", b""),
        }.get(path, ("404 Not Found", "image/png", PICTURE))


@asynccontextmanager
async def running_site() -> AsyncIterator[Site]:
    """The site on loopback."""
    site = Site()
    server = await asyncio.start_server(site.serve, "127.0.0.1", 0)
    site.port = server.sockets[0].getsockname()[1]
    try:
        yield site
    finally:
        server.close()
        if site.served:
            await asyncio.wait(site.served, timeout=5)


async def test_pictures_are_fetched_and_nothing_is_told() -> None:
    """No cookie, no referrer; what is no raster picture is left out."""
    async with running_site() as site:
        base = f"http://localhost:{site.port}"
        names = ("good.png", "page", "lie.png", "drawing.svg", "moved", "away", "file", "round", "none")
        found = await fetch_pictures([f"{base}/{name}" for name in names], allow_loopback=True)
        assert found == {f"{base}/good.png": PICTURE, f"{base}/moved": PICTURE}
        told = "".join(site.requests).lower()
    assert f"host: localhost:{site.port}" in told
    assert not any(word in told for word in ("cookie:", "referer:", "authorization:", "python"))


async def test_loopback_and_private_addresses_get_no_request() -> None:
    """By number, by name, in every notation."""
    async with running_site() as site:
        hosts = ("127.0.0.1", "localhost", "[::1]", "0x7f000001", "2130706433", "127.1", "[::ffff:127.0.0.1]", "0")
        found = await fetch_pictures([f"http://{host}:{site.port}/good.png" for host in hosts])
        assert found == {}
        assert site.requests == []


async def test_other_schemes_are_not_asked() -> None:
    """Files and the like."""
    assert (
        await fetch_pictures(["file:///etc/passwd", "ftp://localhost/x.png", "data:image/png,x", "http://", ""]) == {}
    )


async def test_size_and_number_have_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    """One picture's bytes, and how many pictures."""
    monkeypatch.setattr(pictures, "BYTES_LIMIT", 2000)
    monkeypatch.setattr(pictures, "COUNT_LIMIT", 2)
    async with running_site() as site:
        base = f"http://127.0.0.1:{site.port}"
        found = await fetch_pictures([f"{base}/large.png", f"{base}/good.png", f"{base}/moved"], allow_loopback=True)
        assert list(found) == [f"{base}/good.png"]


@pytest.mark.parametrize(
    "address",
    [
        *(
            "10.0.0.1",
            "172.16.3.4",
            "192.168.1.1",
            "127.0.0.1",
            "169.254.169.254",
            "0.0.0.0",
            "100.64.0.1",
            "224.0.0.1",
        ),
        *("255.255.255.255", "::", "::1", "fe80::1", "fc00::1", "::ffff:10.0.0.1", "2002:7f00:1::", "64:ff9b::7f00:1"),
        *("ff02::1", "2001:db8::1"),
    ],
)
def test_these_addresses_are_not_public(address: str) -> None:
    """Also where an IPv4 address hides within an IPv6 one."""
    assert not is_public(ipaddress.ip_address(address), allow_loopback=False)


def test_these_addresses_are_public() -> None:
    """The others."""
    for address in ("93.184.216.34", "2606:2800:220:1:248:1893:25c8:1946", "64:ff9b::5db8:d822"):
        assert is_public(ipaddress.ip_address(address), allow_loopback=False)


def test_pictures_are_told_by_their_bytes_and_size() -> None:
    """Raster formats of a size that can be drawn."""
    png = PICTURE[:16]
    assert is_safe_picture(PICTURE)
    assert not is_safe_picture(png + (50_000).to_bytes(4, "big") * 2 + PICTURE[24:])
    assert is_safe_picture(b"GIF89a\x10\x00\x10\x00;")
    assert not is_safe_picture(b"GIF89a\xff\xff\xff\xff;")
    assert is_safe_picture(b"\xff\xd8\xff\xe0\x00\x04JF\xff\xc0\x00\x11\x08\x00\x10\x00\x10\x03\x01\x11")
    assert is_safe_picture(b"RIFF\x00\x00\x00\x00WEBPVP8X\x0a\x00\x00\x00\x00\x00\x00\x00\x0f\x00\x00\x0f\x00\x00")
    for data in (b"", b"<svg/>", b"\x89PNG\r\n\x1a\n", b"BM" + bytes(60), b"\xff\xd8\xff", b"RIFF"):
        assert not is_safe_picture(data)
