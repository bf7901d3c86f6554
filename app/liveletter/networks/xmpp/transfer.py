"""Files over HTTPS (XEP-0363): up with a slot's secret, down from where somebody links to.

A link may hold a secret: it is in no log and in no error. Plain http goes to this computer only.
"""

import asyncio
import hashlib
import logging
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from liveletter.domain.chat import LinkedFile
from liveletter.domain.errors import NotEncrypted, ProtocolTrouble, Refused, Unreachable
from liveletter.networks.xmpp.files import safe_url
from liveletter.networks.xmpp.http_errors import Place, larger_than, refused_download, refused_upload, told, too_large
from liveletter.transport import is_loopback, tls_context

if TYPE_CHECKING:
    import httpx

_CHUNK = 64 * 1024
_REDIRECTS = 3
_REDIRECTION = frozenset({301, 302, 303, 307, 308})


@dataclass(frozen=True, slots=True)
class Patience:
    """How long an HTTP server is waited for, in seconds."""

    reach: float = 10.0
    piece: float = 60.0  # one piece of the file, either way
    download: float = 900.0  # all of it


def place_of(url: str) -> Place:
    """Where a link leads. Raises NotEncrypted and Refused."""
    if not safe_url(url):
        raise Refused("This link is not one that a file can be sent to or fetched from.")
    parts = urlsplit(url)
    host, scheme = parts.hostname or "", parts.scheme.lower()
    if scheme != "https" and not is_loopback(host):
        raise NotEncrypted(
            f"The file lies on {host} without encryption, so it is not transferred: anybody on the way could read or "
            "change it. Ask for a link that begins with https."
        )
    return Place(scheme, host, parts.port or (443 if scheme == "https" else 80))


class Transfer:
    """Sends and fetches. `trusted_pem`: certificates that the user accepted, besides the system's."""

    def __init__(self, *, trusted_pem: str, patience: Patience | None = None) -> None:
        self._trusted_pem = trusted_pem
        self._patience = patience or Patience()

    async def put(self, url: str, fields: Mapping[str, str], kind: str, data: bytes) -> None:
        """Put bytes to a link. Raises Refused and ServerError."""
        import httpx

        place = place_of(url)
        headers = {**fields, "Content-Type": kind, "Content-Length": str(len(data))}
        try:
            async with self._client() as client:
                answer = await client.put(url, content=_pieces(data), headers=headers)
        except (httpx.HTTPError, httpx.InvalidURL, OSError, ValueError) as error:
            raise told(error, place) from None
        if not 200 <= answer.status_code < 300:
            raise refused_upload(answer.status_code, place, len(data))

    async def get(self, file: LinkedFile, limit: int) -> bytes:
        """The bytes of a linked file, at most `limit`. Raises ServerError."""
        place = place_of(file.url)
        if file.size > limit:
            raise too_large(file.size, limit, place.host)
        try:
            async with asyncio.timeout(self._patience.download):
                data = await self._fetched(file.url, limit)
        except TimeoutError:
            raise Unreachable(f"{place.host} takes too long to send the file. Try again later.") from None
        await _check(file, data, place)
        return data

    def _client(self) -> "httpx.AsyncClient":
        import httpx

        for talkative in ("httpx", "httpcore"):  # they log links
            logging.getLogger(talkative).setLevel(logging.WARNING)
        return httpx.AsyncClient(
            verify=tls_context(self._trusted_pem),
            trust_env=False,
            follow_redirects=False,
            timeout=httpx.Timeout(self._patience.piece, connect=self._patience.reach),
            headers={"User-Agent": "Liveletter", "Accept": "*/*", "Accept-Encoding": "identity"},
        )

    async def _fetched(self, url: str, limit: int) -> bytes:
        import httpx

        place = place_of(url)
        async with self._client() as client:
            for _ in range(_REDIRECTS + 1):
                try:
                    async with client.stream("GET", url) as answer:
                        if answer.status_code not in _REDIRECTION:
                            return await _body(answer, limit, place)
                        url, place = _redirected(url, answer.headers.get("location", ""), place)
                except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, OSError, ValueError) as error:
                    raise told(error, place) from None
        raise ProtocolTrouble(f"{place.host} sends from one place to the next, and the file is at none of them.")


def _redirected(url: str, location: str, place: Place) -> tuple[str, Place]:
    """The next place; with the same kind of link as before."""
    following = urljoin(url, location)
    there = place_of(following)
    if there.scheme != place.scheme or (place.scheme == "http" and not is_loopback(there.host)):
        raise Refused(f"{place.host} sends on to another kind of link, which is not followed.")
    return following, there


async def _pieces(data: bytes) -> AsyncIterator[bytes]:
    for start in range(0, len(data), _CHUNK):
        yield data[start : start + _CHUNK]


async def _body(answer: "httpx.Response", limit: int, place: Place) -> bytes:
    if answer.status_code != 200:
        raise refused_download(answer.status_code, place)
    if answer.headers.get("content-encoding", "identity").strip().lower() not in {"", "identity"}:
        raise ProtocolTrouble(f"{place.host} sends the file in another form (compressed) than was asked for.")
    announced = answer.headers.get("content-length", "")
    if announced.isascii() and announced.isdigit() and int(announced[:18]) > limit:
        raise too_large(int(announced[:18]), limit, place.host)
    data = bytearray()
    async for piece in answer.aiter_raw():
        data += piece
        if len(data) > limit:
            raise larger_than(limit, place.host)
    return bytes(data)


async def _check(file: LinkedFile, data: bytes, place: Place) -> None:
    """Whether the bytes are those that the sender spoke of."""
    if file.sha256:
        is_same = (await asyncio.to_thread(sha256, data)) == file.sha256.lower()
    else:
        is_same = file.size in {0, len(data)}
    if not is_same:
        raise ProtocolTrouble(
            f"The file that {place.host} sends is not the one that the sender spoke of. It was not kept. "
            "Ask them to send it again."
        )


def sha256(data: bytes) -> str:
    """The hash of bytes, in hexadecimal."""
    return hashlib.sha256(data).hexdigest()
