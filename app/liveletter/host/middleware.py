"""Around every request: its rate, its log line, its headers, and an answer also where something of ours failed."""

import asyncio
import logging
import time
import traceback
from collections.abc import Callable
from http import HTTPStatus

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from liveletter.host.buckets import Buckets
from liveletter.host.errors import TooMany
from liveletter.host.event_stream import LINE
from liveletter.host.http import WENT_WRONG, client_of, problem, problem_of
from liveletter.host.metrics import Metrics

log = logging.getLogger("liveletter.host.access")
ROUTE = "liveletter.route"  # the key in the scope: the path's pattern, in which the token is a word in braces
_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; "
        "media-src 'self'; font-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; "
        "frame-ancestors 'self'"
    ),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), payment=(), usb=()",
    "X-Robots-Tag": "noindex, nofollow",
}


class Gate:
    """The outermost part of the application."""

    def __init__(
        self, app: ASGIApp, *, rates: Buckets, metrics: Metrics, clock: Callable[[], float], secure: bool
    ) -> None:
        self._app = app
        self._rates = rates
        self._metrics = metrics
        self._clock = clock
        told = {**_HEADERS, "Strict-Transport-Security": "max-age=31536000"} if secure else _HEADERS
        self._headers = [(name.lower().encode(), value.encode()) for name, value in told.items()]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        begun = time.perf_counter()
        status = 0

        async def answer(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                headers = list(message.get("headers", []))
                given = {name for name, _ in headers}
                message["headers"] = headers + [pair for pair in self._headers if pair[0] not in given]
                self._metrics.begun(_route(scope)).observe(time.perf_counter() - begun)
            await send(message)

        scope[LINE] = send
        try:
            self._rates.take(client_of(scope), self._clock())
            await self._app(scope, receive, answer)
        except TooMany as error:
            self._metrics.refused.labels("rate").inc()
            await problem_of(error)(scope, receive, answer)
        except asyncio.CancelledError:
            raise
        except Exception as error:
            log.error("A request failed: %s", _place(error), extra={"method": _method(scope), "route": _route(scope)})
            if not status:
                await problem(HTTPStatus.INTERNAL_SERVER_ERROR, WENT_WRONG)(scope, receive, answer)
        finally:
            self._note(scope, status, time.perf_counter() - begun)

    def _note(self, scope: Scope, status: int, seconds: float) -> None:
        method, route = _method(scope), _route(scope)
        self._metrics.answered(method, route, str(status)).inc()
        extra = {"method": method, "route": route, "status": status, "milliseconds": round(seconds * 1000, 1)}
        log.info("answered", extra=extra)


def _place(error: BaseException) -> str:
    """What failed and where, without the error's own words: a database's may quote what people wrote."""
    return f"{type(error).__name__}\n" + "".join(traceback.format_tb(error.__traceback__))


def _route(scope: Scope) -> str:
    return str(scope.get(ROUTE, "other"))


def _method(scope: Scope) -> str:
    method = str(scope["method"])
    return method if method in {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"} else "other"
