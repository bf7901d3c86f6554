"""A request by the holder of a link, and what it wants to be answered with."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from http import HTTPStatus

import msgspec
from starlette.requests import Request
from starlette.responses import Response

from liveletter.host.errors import NotAllowed
from liveletter.host.model import Seat

_JSON = "application/json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """`joined`: in this browser, and still part of the audience."""

    request: Request
    seat: Seat
    token: str = field(repr=False)
    cookie: str = field(repr=False)
    joined: bool

    @property
    def session_id(self) -> str:
        """The session that the link leads to."""
        return self.seat.session.id

    @property
    def kept_pass(self) -> str:
        """The cookie of whoever joined here; empty for others."""
        return self.cookie if self.joined else ""

    @property
    def hidden(self) -> bool:
        """Whether the member is not to count as here by it: `?hidden=true`, as in the JSON interface."""
        return self.request.query_params.get("hidden") == "true"

    def require_joined(self) -> None:
        """Raise NotAllowed where nobody joined in this browser."""
        if not self.joined:
            raise NotAllowed("Open the link in your mail and join the chat first.")


Handle = Callable[[Visit], Awaitable[Response]]


def wants_json(request: Request) -> bool:
    """Whether it is a program, or a page's script, that asks."""
    return _JSON in request.headers.get("accept", "")


def json_answer(value: object, *, status: int = HTTPStatus.OK) -> Response:
    """An answer for those."""
    headers = {"Cache-Control": "no-store", "Vary": "Accept"}
    return Response(msgspec.json.encode(value), status_code=status, media_type=_JSON, headers=headers)
