"""The routes of the guests' pages."""

from collections.abc import Awaitable, Callable

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from liveletter.host.errors import HostError
from liveletter.host.guest.files import GuestFiles
from liveletter.host.guest.handlers import Guests
from liveletter.host.guest.refusing import Refusing
from liveletter.host.guest.stopping import Stopping
from liveletter.host.guest.visit import Handle
from liveletter.host.middleware import ROUTE

PREFIX = "/s/{session}/{token}"
Answer = Callable[[Request], Awaitable[Response]]


class GuestRoutes:
    """Asks whose link it is, and counts those that are nobody's."""

    def __init__(
        self,
        *,
        guests: Guests,
        stopping: Stopping,
        files: GuestFiles,
        refusing: Refusing,
    ) -> None:
        self._guests = guests
        self._stopping = stopping
        self._files = files
        self._refusing = refusing

    def routes(self) -> list[Route]:
        """All of them, those that are asked for most first: they are looked through in this order."""
        guests = self._guests
        return [
            Route(f"{PREFIX}/say", self._endpoint(f"{PREFIX}/say", guests.say), methods=["POST"]),
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
        async def visited(request: Request) -> Response:
            return await handle(await self._guests.visit(request))

        return Route(PREFIX + path, self._endpoint(PREFIX + path, visited), methods=[method])

    def _endpoint(self, route: str, answer: Answer) -> Answer:
        async def endpoint(request: Request) -> Response:
            request.scope[ROUTE] = route
            try:
                self._refusing.require_patience(request)
                return await answer(request)
            except HostError as error:
                return self._refusing.answer(request, error)

        return endpoint
