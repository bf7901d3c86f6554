"""Stopping the mails about what was said meanwhile: by the mail program's own button (RFC 8058), or by a page's.

Looking changes nothing: scanners open every link. Stopping asks for nothing but the link, so that a mail program can
do it; wanting mails again asks for a form of our own page.
"""

from http import HTTPStatus

from starlette.responses import RedirectResponse, Response

from liveletter.catalogues import Catalogues
from liveletter.host.config import Limits
from liveletter.host.errors import BadRequest
from liveletter.host.guest.forms import SEAL, Seals, fields_of, require_own_site
from liveletter.host.guest.manner import manner_of
from liveletter.host.guest.pages import Pages
from liveletter.host.guest.visit import Visit, json_answer, wants_json
from liveletter.host.http import body_of
from liveletter.host.links import Links
from liveletter.host.talk import Talk

_ONE_CLICK = (b"List-Unsubscribe", b"One-Click")  # also within multipart/form-data, which RFC 8058 allows


class Stopping:
    """The pages of one address."""

    def __init__(self, *, talk: Talk, pages: Pages, seals: Seals, links: Links, limits: Limits) -> None:
        self._talk = talk
        self._pages = pages
        self._seals = seals
        self._links = links
        self._limits = limits
        self._catalogues = Catalogues("absent")

    async def page(self, visit: Visit) -> Response:
        """How it is, and one button."""
        catalogue = self._catalogues.best([manner_of(visit.request).language.code])
        path = self._links.path(visit.seat.session.id, visit.token)
        return self._pages.stop_mails(visit.seat, catalogue=catalogue, path=path, seal=self._seal(visit))

    async def change(self, visit: Visit) -> Response:
        """Stop them, or let them come again."""
        body = await body_of(visit.request, self._limits)
        if all(part in body for part in _ONE_CLICK):
            await self._talk.stop_mails(visit.seat, stopped=True)
            return Response("Stopped.\n", media_type="text/plain", headers={"Cache-Control": "no-store"})
        form = fields_of(body)
        stopped = _wants_stopped(form)
        if not stopped:
            require_own_site(visit.request)
            self._seals.require(visit.session_id, visit.token, visit.kept_pass, form.get(SEAL, ""))
        await self._talk.stop_mails(visit.seat, stopped=stopped)
        return self._changed(visit, stopped)

    def _changed(self, visit: Visit, stopped: bool) -> Response:
        if wants_json(visit.request):
            return json_answer({"mails_stopped": stopped})
        path = self._links.path(visit.seat.session.id, visit.token)
        back = path if visit.joined else f"{path}/stop-mails"
        return RedirectResponse(back + manner_of(visit.request).query, status_code=HTTPStatus.SEE_OTHER)

    def _seal(self, visit: Visit) -> str:
        return self._seals.form(visit.session_id, visit.token, visit.kept_pass)


def _wants_stopped(form: dict[str, str]) -> bool:
    if form.get("on") not in {"0", "1"}:
        raise BadRequest("This form cannot be read.")
    return form["on"] == "0"
