"""The routes of the guests' pages, and how refusals are told there."""

from collections.abc import Awaitable, Callable

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from liveletter.host.buckets import Buckets
from liveletter.host.errors import HostError, NotAllowed, Unknown
from liveletter.host.guest.files import GuestFiles
from liveletter.host.guest.handlers import Guests, Handle
from liveletter.host.guest.manner import manner_of
from liveletter.host.guest.pages import Pages
from liveletter.host.guest.stopping import Stopping
from liveletter.host.http import client_of, problem_of
from liveletter.host.metrics import Metrics
from liveletter.host.middleware import ROUTE

PREFIX = "/s/{session}/{token}"


class GuestRoutes:
    """Asks whose link it is, and counts those that are nobody's."""

    def __init__(
        self,
        *,
        guests: Guests,
        stopping: Stopping,
        files: GuestFiles,
        pages: Pages,
        metrics: Metrics,
        refusals: Buckets,
        clock: Callable[[], float],
    ) -> None:
        self._guests = guests
        self._stopping = stopping
        self._files = files
        self._pages = pages
        self._metrics = metrics
        self._refusals = refusals
        self._clock = clock

    def routes(self) -> list[Route]:
        """All of them, those that are asked for most first: they are looked through in this order."""
        guests = self._guests
        return [
            self._route("/say", guests.say, "POST"),
            self._route("/seen", guests.seen, "POST"),
            self._route("/typing", guests.typing, "POST"),
            self._route("/events", guests.events, "GET"),
            self._route("/poll", guests.poll, "GET"),
            self._route("", guests.page, "GET"),
            self._route("/begin", guests.begin, "POST"),
            self._route("/join", guests.join, "POST"),
            self._route("/leave", guests.leave, "POST"),
            self._route("/talk", guests.talk, "GET"),
            self._route("/audience", guests.audience, "GET"),
            self._route("/stop-mails", self._stopping.page, "GET"),
            self._route("/stop-mails", self._stopping.change, "POST"),
            self._route("/files", self._files.share, "POST"),
            self._route("/files/{number}", self._files.fetch, "GET"),
        ]

    def _route(self, path: str, handle: Handle, method: str) -> Route:
        return Route(PREFIX + path, self._endpoint(PREFIX + path, handle), methods=[method])

    def _endpoint(self, route: str, handle: Handle) -> Callable[[Request], Awaitable[Response]]:
        async def endpoint(request: Request) -> Response:
            request.scope[ROUTE] = route
            try:
                self._refusals.require(client_of(request), self._clock(), "Too many links that lead nowhere.")
                return await handle(await self._guests.visit(request))
            except HostError as error:
                return self._refused(request, error)

        return endpoint

    def _refused(self, request: Request, error: HostError) -> Response:
        self._metrics.refused.labels(type(error).__name__).inc()
        if isinstance(error, Unknown | NotAllowed):
            try:
                self._refusals.take(client_of(request), self._clock())
            except HostError as rate:
                error = rate
        if "application/json" in request.headers.get("accept", ""):
            return problem_of(error)
        manner = manner_of(request)
        return self._pages.refusal(error.status, error.sentence, retry_after=error.retry_after, manner=manner)
