"""What the JSON interface and the pages share: bodies within limits, event streams, who asks, problems told."""

import asyncio
import contextlib
import functools
import ipaddress
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from http import HTTPStatus

import msgspec
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from liveletter.host.config import Limits
from liveletter.host.errors import BadRequest, HostError, OtherRequest, TooLarge, TooSlow

LINE = "liveletter.line"  # in the scope: what writes to the client, without all that stands around an answer
PROBLEM = "application/problem+json"
WENT_WRONG = "Something went wrong in the host. Its operator finds more in its log."


class Problem(msgspec.Struct, frozen=True, kw_only=True):
    """RFC 9457: what went wrong, with a sentence for people.

    `session`: what an earlier request with the same `request_id` created that asked for something else.
    """

    type: str = "about:blank"
    title: str
    status: int
    detail: str
    session: str | msgspec.UnsetType = msgspec.UNSET


def problem(status: int, sentence: str, *, retry_after: int | None = None, session: str = "") -> Response:
    """A refusal as JSON."""
    body = Problem(title=HTTPStatus(status).phrase, status=status, detail=sentence, session=session or msgspec.UNSET)
    return Response(
        msgspec.json.encode(body), status_code=status, media_type=PROBLEM, headers=refusal_headers(status, retry_after)
    )


def refusal_headers(status: int, retry_after: int | None) -> dict[str, str]:
    """What the headers of a refusal say."""
    headers = {"Cache-Control": "no-store"}
    if retry_after is not None:
        headers["Retry-After"] = str(retry_after)
    if status == HTTPStatus.UNAUTHORIZED:
        headers["WWW-Authenticate"] = "Bearer"
    return headers


def problem_of(error: HostError) -> Response:
    """An error of ours as JSON."""
    session = error.session if isinstance(error, OtherRequest) else ""
    return problem(error.status, error.sentence, retry_after=error.retry_after, session=session)


async def body_of(request: Request, limits: Limits) -> bytes:
    """The request's body. Raises TooLarge, TooSlow, BadRequest."""
    announced = request.headers.get("content-length", "0")
    if not announced.isdigit() or int(announced) > limits.body_bytes:
        raise TooLarge(f"A request may have {limits.body_bytes // 1024} KB.")
    body = bytearray()
    try:
        async with asyncio.timeout(limits.body_seconds):
            async for chunk in request.stream():
                body += chunk
                if len(body) > limits.body_bytes:
                    raise TooLarge(f"A request may have {limits.body_bytes // 1024} KB.")
    except TimeoutError:
        raise TooSlow("The request did not arrive in time.") from None
    except ClientDisconnect:
        raise BadRequest("The request was cut off.") from None
    return bytes(body)


async def streamed_body(request: Request, limits: Limits) -> AsyncIterator[bytes]:
    """The body of a file, as it comes: it may last, but not stand still. Raises TooSlow, BadRequest."""
    loop = asyncio.get_running_loop()
    end = loop.time() + limits.file_seconds
    chunks = request.stream()
    while True:
        try:
            async with asyncio.timeout_at(min(end, loop.time() + limits.body_seconds)):
                chunk = await anext(chunks)
        except StopAsyncIteration:
            return
        except TimeoutError:
            raise TooSlow("The file did not arrive in time.") from None
        except ClientDisconnect:
            raise BadRequest("The request was cut off.") from None
        if chunk:
            yield chunk


def client_of(request: Request) -> str:
    """Who asks, for counting alone: the network address; of IPv6 the half that stands for a household."""
    return _counted(request.client.host if request.client is not None else "")


@functools.lru_cache(maxsize=4096)
def _counted(host: str) -> str:
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return host
    if isinstance(address, ipaddress.IPv6Address):
        return str(ipaddress.ip_network((address, 64), strict=False))
    return str(address)


def number_from(text: str) -> int:
    """A number that came in a header or a form. Raises BadRequest."""
    if not (text.isascii() and text.isdigit() and len(text) <= 15):
        raise BadRequest("A record's number has digits only.")
    return int(text)


class EventStream(Response):
    """Server-sent events: `run` is given what writes; it is cancelled when the other side leaves."""

    media_type = "text/event-stream"

    def __init__(
        self, run: Callable[[Callable[[bytes], Awaitable[None]]], Awaitable[None]], *, on_event: Callable[[], None]
    ) -> None:
        self._run = run
        self._on_event = on_event
        self.status_code = 200
        self.background = None
        self.body = b""
        self.init_headers({"Cache-Control": "no-store", "X-Accel-Buffering": "no"})

    def init_headers(self, headers: Mapping[str, str] | None = None) -> None:
        """No length is known."""
        super().init_headers(headers)
        self.raw_headers = [(name, value) for name, value in self.raw_headers if name != b"content-length"]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Write until one side ends it."""
        await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})
        if scope["method"] == "HEAD":
            await send({"type": "http.response.body", "body": b""})
            return

        line: Send = scope.get(LINE, send)

        async def write(data: bytes) -> None:
            self._on_event()
            await line({"type": "http.response.body", "body": data, "more_body": True})

        running = asyncio.ensure_future(self._run(write))
        leaving = asyncio.ensure_future(_until_left(receive))
        try:
            await asyncio.wait({running, leaving}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            leaving.cancel()
            running.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await running
        await send({"type": "http.response.body", "body": b"", "more_body": False})


async def _until_left(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
