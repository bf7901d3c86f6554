"""Remote pictures, fetched because the user asked: from public addresses only, telling little."""

import asyncio
import contextlib
import ipaddress
import logging
import socket
from collections.abc import Iterable
from http.cookiejar import CookieJar, DefaultCookiePolicy

import httpx

from liveletter.mail.mime.raster import is_safe_picture

log = logging.getLogger(__name__)
COUNT_LIMIT = 60
BYTES_LIMIT = 5_000_000  # of one picture
TOTAL_LIMIT = 25_000_000
TIME_LIMIT = 15.0  # seconds for all
AT_ONCE = 6
REDIRECTS = 3
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")


async def fetch_pictures(urls: Iterable[str], *, allow_loopback: bool = False) -> dict[str, bytes]:
    """Fetch pictures over http and https; those that fail in any way are missing in the answer. Never raises.

    No cookie, no referrer, no log-in. Private, loopback and link-local addresses are refused, also behind redirects and
    names (`allow_loopback` is for tests).
    """
    wanted = [url for url in dict.fromkeys(urls) if url.startswith(("http://", "https://"))][:COUNT_LIMIT]
    fetcher = _Fetcher(allow_loopback=allow_loopback)
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(TIME_LIMIT):
            await fetcher.fetch_all(wanted)
    return fetcher.found


class _Fetcher:
    """One round of fetching, with what it may still take."""

    def __init__(self, *, allow_loopback: bool) -> None:
        self.found: dict[str, bytes] = {}
        self._room = TOTAL_LIMIT
        self._gate = asyncio.Semaphore(AT_ONCE)
        self._transport = _PublicOnly(allow_loopback=allow_loopback)

    async def fetch_all(self, urls: Iterable[str]) -> None:
        async with httpx.AsyncClient(
            transport=self._transport,
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
            headers={"User-Agent": "Liveletter", "Accept": "image/png,image/jpeg,image/gif,image/webp"},
            follow_redirects=True,
            max_redirects=REDIRECTS,
            timeout=httpx.Timeout(8.0),
            trust_env=False,
        ) as client:
            await asyncio.gather(*(self._fetch(client, url) for url in urls))

    async def _fetch(self, client: httpx.AsyncClient, url: str) -> None:
        async with self._gate:
            try:
                data = await self._read(client, url)
            except (httpx.HTTPError, httpx.InvalidURL, OSError, ValueError) as error:
                log.info("A remote picture could not be fetched: %s", type(error).__name__)
                return
        if data is not None and is_safe_picture(data):
            self.found[url] = data

    async def _read(self, client: httpx.AsyncClient, url: str) -> bytes | None:
        async with client.stream("GET", url) as answer:
            if answer.status_code != 200 or not answer.headers.get("content-type", "").lower().startswith("image/"):
                return None
            data = bytearray()
            async for chunk in answer.aiter_bytes():
                data += chunk
                self._room -= len(chunk)
                if len(data) > BYTES_LIMIT or self._room < 0:
                    return None
            return bytes(data)


class _PublicOnly(httpx.AsyncBaseTransport):
    """Connects to public addresses only. The name is looked up once and the checked address is used, so that a second
    answer of the name server cannot lead elsewhere."""

    def __init__(self, *, allow_loopback: bool) -> None:
        self._allow_loopback = allow_loopback
        self._inner = httpx.AsyncHTTPTransport(trust_env=False)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        host = request.url.host
        address = await self._address(host, request.url.port or (443 if request.url.scheme == "https" else 80))
        request.extensions = {**request.extensions, "sni_hostname": host}
        request.url = request.url.copy_with(host=address)
        request.headers.pop("Referer", None)
        return await self._inner.handle_async_request(request)

    async def aclose(self) -> None:
        await self._inner.aclose()

    async def _address(self, host: str, port: int) -> str:
        found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
        for *_, place in found:
            address = ipaddress.ip_address(str(place[0]).partition("%")[0])
            if is_public(address, allow_loopback=self._allow_loopback):
                return str(address)
        raise httpx.ConnectError("The address is not public")


def is_public(address: ipaddress.IPv4Address | ipaddress.IPv6Address, *, allow_loopback: bool) -> bool:
    """Whether an address is on the public net; an IPv4 address within an IPv6 one counts as what it is."""
    if address.is_loopback:
        return allow_loopback
    if isinstance(address, ipaddress.IPv6Address):
        inner = address.ipv4_mapped or address.sixtofour or (address.teredo or (None, None))[1]
        if address in _NAT64:
            inner = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
        if inner is not None:
            return is_public(inner, allow_loopback=False)
    return address.is_global and not address.is_multicast and not address.is_reserved
