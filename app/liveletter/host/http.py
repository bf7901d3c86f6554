"""What the JSON interface and the pages share: bodies within limits, who asks, problems told."""

import asyncio
import functools
import ipaddress
from collections.abc import AsyncIterator
from http import HTTPStatus

import msgspec
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import Scope

from liveletter.host.config import Limits
from liveletter.host.errors import BadRequest, HostError, OtherRequest, TooLarge, TooSlow

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


def client_of(scope: Scope) -> str:
    """Who asks, for counting alone: the network address; of IPv6 the half that stands for a household."""
    client = scope.get("client")
    return _counted(client[0] if client else "")


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
