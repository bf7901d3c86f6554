"""What browsers post, and the two seals that a page needs: the cookie of whoever joined here, and that of each form.

The cookie says that in this browser somebody pressed "Join" on this very link; it dies with the link. A form's seal
is bound to the cookie, so that no other page can post for the browser.
"""

import secrets
from urllib.parse import parse_qsl, urlsplit

from starlette.requests import Request
from starlette.responses import Response

from liveletter.host.config import Limits
from liveletter.host.errors import BadRequest, NotAllowed
from liveletter.host.http import body_of
from liveletter.host.tokens import digest, same, sealed

COOKIE = "liveletter"
SEAL = "seal"  # the name of the form's field
_COOKIE_SECONDS = 365 * 86400
_FIELDS = 20
_FOREIGN = "This form was not sent from the chat's own page. Open the link in your mail again."


class Seals:
    """Makes and checks seals with the host's secret."""

    def __init__(self, secret: str) -> None:
        self._secret = secret

    def new_cookie(self, session_id: str, token: str) -> str:
        """The cookie of a browser in which somebody joined."""
        nonce = secrets.token_urlsafe(12)
        return f"{nonce}.{self._pass(session_id, token, nonce)}"

    def has_joined(self, session_id: str, token: str, cookie: str) -> bool:
        """Whether a cookie is one of this link."""
        nonce, _, seal = cookie.partition(".")
        return same(seal, self._pass(session_id, token, nonce))

    def form(self, session_id: str, token: str, cookie: str) -> str:
        """The seal of a form on the page that the cookie opens; of the invitation's where there is no cookie."""
        return sealed(self._secret, "form", session_id, digest(token), cookie)

    def require(self, session_id: str, token: str, cookie: str, seal: str) -> None:
        """Raise NotAllowed where a form is not from our page."""
        if not same(seal, self.form(session_id, token, cookie)):
            raise NotAllowed(_FOREIGN)

    def open_form(self, session_id: str, token: str) -> str:
        """The seal of the forms behind an open link, where nobody has a seat yet."""
        return sealed(self._secret, "open", session_id, digest(token))

    def require_open(self, session_id: str, token: str, seal: str) -> None:
        """Raise NotAllowed where such a form is not from our page."""
        if not same(seal, self.open_form(session_id, token)):
            raise NotAllowed(_FOREIGN)

    def _pass(self, session_id: str, token: str, nonce: str) -> str:
        return sealed(self._secret, "pass", session_id, digest(token), nonce)


def give_cookie(response: Response, cookie: str, *, path: str, secure: bool) -> None:
    """Let the browser keep the cookie of whoever joined, for this one page."""
    response.set_cookie(
        COOKIE,
        cookie,
        max_age=_COOKIE_SECONDS,
        path=path,
        secure=secure,
        httponly=True,
        samesite="lax",  # strict would not be sent along when the link is opened from a web mailer
    )


def require_own_site(request: Request) -> None:
    """Raise NotAllowed where a browser says that another site made it ask.

    Our pages send no Referer, for which browsers call the origin "null": only the seal can tell then.
    """
    if request.headers.get("sec-fetch-site", "same-origin") not in {"same-origin", "none"}:
        raise NotAllowed(_FOREIGN)
    origin = request.headers.get("origin", "null")
    if origin != "null" and urlsplit(origin).netloc != request.headers.get("host", ""):
        raise NotAllowed(_FOREIGN)


async def form_of(request: Request, limits: Limits) -> dict[str, str]:
    """The fields of a form. Raises BadRequest, TooLarge."""
    return fields_of(await body_of(request, limits))


def fields_of(body: bytes) -> dict[str, str]:
    """The fields that a form's body holds. Raises BadRequest."""
    try:
        pairs = parse_qsl(body.decode("ascii"), keep_blank_values=True, errors="strict", max_num_fields=_FIELDS)
    except (UnicodeDecodeError, ValueError):
        raise BadRequest("This form cannot be read.") from None
    return dict(pairs)
