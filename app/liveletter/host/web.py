"""The web application in front of a host's parts: pages for guests, the JSON interface for owners, health."""

import asyncio

import msgspec
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount, Route
from starlette.types import ASGIApp

from liveletter import __version__
from liveletter.host.api.handlers import Api
from liveletter.host.api.routes import ApiRoutes
from liveletter.host.api.shapes import Health
from liveletter.host.app import Host
from liveletter.host.buckets import Buckets
from liveletter.host.errors import HostError
from liveletter.host.guest.assets import Assets
from liveletter.host.guest.files import GuestFiles
from liveletter.host.guest.forms import Seals
from liveletter.host.guest.handlers import Guests
from liveletter.host.guest.manner import manner_of
from liveletter.host.guest.opening import OpenPages
from liveletter.host.guest.pages import Pages
from liveletter.host.guest.refusing import Refusing
from liveletter.host.guest.routes import GuestRoutes
from liveletter.host.guest.stopping import Stopping
from liveletter.host.http import problem, problem_of, refusal_headers
from liveletter.host.middleware import ROUTE, Gate

_NOTHING_HERE = "There is nothing at this address."
_NOT_SO = "This cannot be done at this address."


def application(host: Host) -> ASGIApp:
    """All that a host answers. `host` has been started."""
    pages = Pages(base_path=host.config.base_path)
    seals = Seals(host.secret)
    refusing = Refusing(pages=pages, metrics=host.metrics, refusals=host.refusals, clock=host.clock)
    routes = [
        Route("/health", _Health(host).answer, methods=["GET"]),
        *_guests(host, pages, seals, refusing).routes(),
        *_api(host).routes(),
        *_open_pages(host, pages, seals, refusing).routes(),
        Mount("/static", Assets()),
    ]
    starlette = Starlette(routes=routes, exception_handlers={HTTPException: _Refuse(pages)})
    starlette.router.redirect_slashes = False  # it would make an address of whatever Host a request names
    return Gate(
        starlette,
        rates=Buckets(*host.config.limits.requests),
        metrics=host.metrics,
        clock=host.clock,
        secure=host.config.secure,
    )


def _api(host: Host) -> ApiRoutes:
    api = Api(
        owners=host.owners,
        sessions=host.sessions,
        talk=host.talk,
        files=host.files,
        hub=host.hub,
        leases=host.leases,
        lines=host.lines,
        keeper=host.keeper,
        links=host.links,
        mail_links=host.mail_links,
        limits=host.config.limits,
        metrics=host.metrics,
        clock=host.clock,
    )
    return ApiRoutes(
        api=api,
        owners=host.owners,
        limits=host.config.limits,
        metrics=host.metrics,
        refusals=host.refusals,
        clock=host.clock,
        public_url=host.config.public_url,
    )


def _guests(host: Host, pages: Pages, seals: Seals, refusing: Refusing) -> GuestRoutes:
    limits = host.config.limits
    guests = Guests(
        talk=host.talk,
        hub=host.hub,
        leases=host.leases,
        lines=host.lines,
        pages=pages,
        seals=seals,
        links=host.links,
        mail_links=host.mail_links,
        config=host.config,
        metrics=host.metrics,
    )
    return GuestRoutes(
        guests=guests,
        stopping=Stopping(talk=host.talk, pages=pages, seals=seals, links=host.links, limits=limits),
        files=GuestFiles(files=host.files, seals=seals, links=host.links, limits=limits),
        refusing=refusing,
    )


def _open_pages(host: Host, pages: Pages, seals: Seals, refusing: Refusing) -> OpenPages:
    return OpenPages(
        opening=host.opening, pages=pages, seals=seals, links=host.links, config=host.config, refusing=refusing
    )


class _Health:
    """Whether the host can work; for whoever watches it."""

    def __init__(self, host: Host) -> None:
        self._host = host

    async def answer(self, request: Request) -> Response:
        request.scope[ROUTE] = "/health"
        try:
            async with asyncio.timeout(self._host.config.limits.health_seconds):
                await self._host.owner_store.reachable()
        except TimeoutError:
            return problem(503, "The host's database is slow just now.", retry_after=5)
        except HostError as error:
            return problem_of(error)
        if not self._host.hub.ready:
            return problem(503, "The host's processes cannot reach one another just now.", retry_after=5)
        body = msgspec.json.encode(Health(status="ok", version=__version__))
        return Response(body, media_type="application/json", headers={"Cache-Control": "no-store"})


class _Refuse:
    """Tells what Starlette refuses: unknown paths and methods."""

    def __init__(self, pages: Pages) -> None:
        self._pages = pages

    async def __call__(self, request: Request, error: Exception) -> Response:
        status = error.status_code if isinstance(error, HTTPException) else 500
        sentence = _NOTHING_HERE if status == 404 else _NOT_SO
        headers = dict(error.headers or {}) if isinstance(error, HTTPException) else {}
        if request.url.path.startswith("/api/"):
            response = problem(status, sentence)
        else:
            response = self._pages.refusal(status, sentence, manner=manner_of(request))
        response.headers.update({**headers, **refusal_headers(status, None)})
        return response
