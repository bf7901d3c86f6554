"""Requests to one live host: encrypted, bounded in time and size, nothing followed, no secret told."""

import asyncio
import contextlib
import logging
import ssl
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from http.cookiejar import CookieJar, DefaultCookiePolicy
from urllib.parse import urlsplit

import httpx

from liveletter.domain.errors import Refused
from liveletter.networks.live.errors import FOREIGN, Place, nonsense, refused, told, too_much
from liveletter.networks.live.privacy import require_safe
from liveletter.networks.live.timing import Timing
from liveletter.transport import tls_context

ANSWER = 8 * 1024 * 1024  # bytes of an answer, where nothing else is said
PROBLEM_BYTES = 64 * 1024
JSON = "application/json"
STREAM = "text/event-stream"
_IDLE = 10.0  # seconds a connection is kept for another request: less than hosts keep them


@dataclass(frozen=True, slots=True)
class Answer:
    """What a host answered."""

    status: int
    headers: httpx.Headers = field(repr=False)
    body: bytes = field(repr=False)


class Web:
    """`base` is an address without a slash at its end; it may hold a secret, and so may `headers`."""

    def __init__(self, base: str, *, timing: Timing, headers: Mapping[str, str] | None = None) -> None:
        self._base = base
        self._timing = timing
        self._headers = dict(headers or {})
        self._client: httpx.AsyncClient | None = None
        self._context: ssl.SSLContext | None = None
        self._safe = False
        self.place = _place(base)

    @contextlib.asynccontextmanager
    async def kept(self) -> AsyncIterator[None]:
        """While the block runs, connections are kept for further requests."""
        client = self._client = self._new_client()
        try:
            yield
        finally:
            self._client = None
            await client.aclose()

    async def ask(
        self,
        method: str,
        path: str,
        *,
        body: bytes | AsyncIterator[bytes] = b"",
        headers: Mapping[str, str] | None = None,
        limit: int = ANSWER,
        patience: float = 0.0,
        good: range = range(200, 300),
    ) -> Answer:
        """One request and its whole answer. Raises ServerError, NotFound; Unreachable where it takes too long."""
        sent = {"Accept": JSON, **(headers or {})}
        try:
            async with asyncio.timeout(patience or self._timing.answer):
                await self._require_safe()
                async with self._lent() as client, self._sent(client, method, path, body, sent) as answer:
                    return await self._whole(answer, limit, good)
        except FOREIGN as error:
            raise told(error, self.place) from None

    @contextlib.asynccontextmanager
    async def stream(
        self, path: str, headers: Mapping[str, str] | None = None
    ) -> AsyncIterator[AsyncIterator[bytes] | None]:
        """A line of events, as it comes; None where the host says that none will come (204). Raises as `ask`."""
        sent = {"Accept": f"{STREAM}, {JSON};q=0.5", **(headers or {})}
        async with contextlib.AsyncExitStack() as stack:
            try:
                await self._require_safe()
                client = await stack.enter_async_context(self._lent())
                answer = await stack.enter_async_context(self._sent(client, "GET", path, b"", sent, line=True))
                if answer.status_code != 204 and (answer.status_code != 200 or _kind(answer) != STREAM):
                    await self._whole(answer, PROBLEM_BYTES, range(0))
            except FOREIGN as error:
                raise told(error, self.place) from None
            yield None if answer.status_code == 204 else self._pieces(answer)

    async def _pieces(self, answer: httpx.Response) -> AsyncIterator[bytes]:
        try:
            async for piece in answer.aiter_raw():
                yield piece
        except FOREIGN as error:
            raise told(error, self.place) from None

    def _sent(
        self,
        client: httpx.AsyncClient,
        method: str,
        path: str,
        body: bytes | AsyncIterator[bytes],
        headers: Mapping[str, str],
        *,
        line: bool = False,
    ) -> contextlib.AbstractAsyncContextManager[httpx.Response]:
        wait = self._timing.quiet if line else self._timing.piece
        return client.stream(
            method,
            self._base + path,
            content=body or None,
            headers={**self._headers, **headers},
            timeout=httpx.Timeout(wait, connect=self._timing.reach),
        )

    async def _whole(self, answer: httpx.Response, limit: int, good: range) -> Answer:
        fine = answer.status_code in good
        if answer.headers.get("content-encoding", "identity").strip().lower() not in {"", "identity"}:
            raise nonsense(self.place)
        body = bytearray()
        async for piece in answer.aiter_raw():
            body += piece
            if len(body) > (limit if fine else PROBLEM_BYTES):
                raise too_much(self.place)
        if not fine:
            retry_after = answer.headers.get("retry-after", "")
            kind = answer.headers.get("content-type", "")
            raise refused(answer.status_code, bytes(body), kind, retry_after, self.place)
        return Answer(answer.status_code, answer.headers, bytes(body))

    async def _require_safe(self) -> None:
        if not self._safe:
            await require_safe(self._base)
            self._safe = True

    @contextlib.asynccontextmanager
    async def _lent(self) -> AsyncIterator[httpx.AsyncClient]:
        """The connections that are kept, or some for this once."""
        if self._client is not None:
            yield self._client
        else:
            async with self._new_client() as client:
                yield client

    def _new_client(self) -> httpx.AsyncClient:
        for talkative in ("httpx", "httpcore"):  # they log links
            logging.getLogger(talkative).setLevel(logging.WARNING)
        if self._context is None:
            self._context = tls_context()
        return httpx.AsyncClient(
            verify=self._context,
            trust_env=False,
            follow_redirects=False,
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),  # none is kept
            limits=httpx.Limits(max_connections=10, keepalive_expiry=_IDLE),
            headers={"User-Agent": "Liveletter", "Accept-Encoding": "identity"},
        )


def _kind(answer: httpx.Response) -> str:
    return str(answer.headers.get("content-type", "")).partition(";")[0].strip().lower()


def _place(url: str) -> Place:
    """Raises Refused where the address cannot be used at all."""
    try:
        parts = urlsplit(url)
        port = parts.port or (80 if parts.scheme == "http" else 443)
    except ValueError:
        parts = None
        port = 0
    if parts is None or parts.scheme not in {"http", "https"} or not parts.hostname or "@" in parts.netloc:
        raise Refused("This address leads to no live host. It should look like https://chat.example.org.")
    return Place(parts.hostname, port)
