"""The pages of an open session: a mail address is named, confirmed by a code, and its member is led into the chat.

Looking changes nothing; everything is a plain form.
"""

from collections.abc import Awaitable, Callable
from http import HTTPStatus

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from liveletter.catalogues import Catalogues
from liveletter.host.config import HostConfig
from liveletter.host.errors import BadRequest, HostError, NotAllowed
from liveletter.host.guest.forms import SEAL, Seals, form_of, give_cookie, require_own_site
from liveletter.host.guest.manner import manner_of
from liveletter.host.guest.pages import OpenPage, Pages
from liveletter.host.guest.refusing import Refusing
from liveletter.host.http import client_of
from liveletter.host.links import Links
from liveletter.host.middleware import ROUTE
from liveletter.host.opening import Door, Opening

PREFIX = "/o/{session}/{token}"
Handle = Callable[[Request, Door], Awaitable[Response]]


class OpenPages:
    """Answers for the open links."""

    def __init__(
        self,
        *,
        opening: Opening,
        pages: Pages,
        seals: Seals,
        links: Links,
        config: HostConfig,
        refusing: Refusing,
    ) -> None:
        self._opening = opening
        self._pages = pages
        self._seals = seals
        self._links = links
        self._config = config
        self._refusing = refusing
        self._catalogues = Catalogues("open")

    def routes(self) -> list[Route]:
        """All of them."""
        return [
            self._route("", self.page, "GET"),
            self._route("/code", self.send_code, "POST"),
            self._route("/join", self.join, "POST"),
        ]

    async def page(self, request: Request, door: Door) -> Response:
        """Who invites, to what, and the field for one's address."""
        return self._ask_address(request, door)

    async def send_code(self, request: Request, door: Door) -> Response:
        """Mail a code; the answer is the same for every address."""
        form = await self._form(request, door)
        catalogue = self._catalogues.best([manner_of(request).language.code])
        given, name = form.get("address", "").strip(), form.get("name", "").strip()
        try:
            address = await self._opening.send_code(door, given, client=client_of(request.scope), catalogue=catalogue)
        except BadRequest as error:
            return self._ask_address(request, door, address=given, name=name, refused=error)
        return self._ask_code(request, door, address=address, name=name)

    async def join(self, request: Request, door: Door) -> Response:
        """Take the code back, and lead to the member's own page, joined."""
        form = await self._form(request, door)
        address, name = form.get("address", ""), form.get("name", "")
        try:
            seat, token = await self._opening.enter(door, address=address, code=form.get("code", ""), name=name)
        except NotAllowed as error:
            self._refusing.count(request)
            return self._ask_code(request, door, address=address, name=name, refused=error)
        path = self._links.path(seat.session.id, token)
        response = RedirectResponse(path, status_code=HTTPStatus.SEE_OTHER)
        give_cookie(response, self._seals.new_cookie(seat.session.id, token), path=path, secure=self._config.secure)
        return response

    def _ask_address(
        self, request: Request, door: Door, *, address: str = "", name: str = "", refused: HostError | None = None
    ) -> Response:
        page = self._open_page(door, address, name, refused, coded=False)
        return self._pages.open(page, manner=manner_of(request))

    def _ask_code(
        self, request: Request, door: Door, *, address: str, name: str, refused: HostError | None = None
    ) -> Response:
        page = self._open_page(door, address, name, refused, coded=True)
        return self._pages.open(page, manner=manner_of(request))

    def _open_page(self, door: Door, address: str, name: str, refused: HostError | None, *, coded: bool) -> OpenPage:
        return OpenPage(
            title=door.session.title,
            sender=door.sender,
            sender_address=door.session.owner_address,
            recorded=door.session.recorded,
            closed=door.session.closed is not None,
            path=self._links.open_path(door.session.id, door.token),
            seal=self._seals.open_form(door.session.id, door.token),
            address=address,
            name=name,
            coded=coded,
            status=200 if refused is None else refused.status,
            refused="" if refused is None else refused.sentence,
        )

    async def _form(self, request: Request, door: Door) -> dict[str, str]:
        require_own_site(request)
        form = await form_of(request, self._config.limits)
        self._seals.require_open(door.session.id, door.token, form.get(SEAL, ""))
        return form

    def _route(self, path: str, handle: Handle, method: str) -> Route:
        async def endpoint(request: Request) -> Response:
            request.scope[ROUTE] = PREFIX + path
            try:
                self._refusing.require_patience(request)
                given = request.path_params
                door = await self._opening.door(str(given["session"]), str(given["token"]))
                return await handle(request, door)
            except HostError as error:
                return self._refusing.answer(request, error)

        return Route(PREFIX + path, endpoint, methods=[method])
