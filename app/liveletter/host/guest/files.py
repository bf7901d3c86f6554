"""Files on the guests' side: a form brings one, a link fetches it."""

from http import HTTPStatus

from starlette.responses import RedirectResponse, Response

from liveletter.host.config import Limits
from liveletter.host.errors import BadRequest
from liveletter.host.file_answer import file_answer
from liveletter.host.files import Files, record_number
from liveletter.host.guest.forms import SEAL, Seals, require_own_site
from liveletter.host.guest.manner import manner_of
from liveletter.host.guest.uploads import FileForm
from liveletter.host.guest.visit import Visit, json_answer, wants_json
from liveletter.host.links import Links
from liveletter.host.record_view import record_view


class GuestFiles:
    """The guests' requests about files. The routes have asked who it is."""

    def __init__(self, *, files: Files, seals: Seals, links: Links, limits: Limits) -> None:
        self._files = files
        self._seals = seals
        self._links = links
        self._limits = limits

    async def share(self, visit: Visit) -> Response:
        """Take the file that a form brings; once, however often it is sent. Fields: seal, id, file."""
        visit.require_joined()
        require_own_site(visit.request)
        self._files.admit(visit.seat, visit.request.headers.get("content-length"))
        form = FileForm(visit.request, self._limits)
        await form.begin()
        self._seals.require(visit.session_id, visit.token, visit.cookie, form.fields.get(SEAL, ""))
        if not form.filename:
            raise BadRequest("Choose a file first.")
        record, fresh = await self._files.share(
            visit.seat,
            client_id=form.fields.get("id", ""),
            name=form.filename,
            claim=form.claim,
            data=form.data(),
        )
        if wants_json(visit.request):
            return json_answer({"record": record_view(record), "fresh": fresh}, status=HTTPStatus.CREATED)
        path = self._links.path(visit.seat.session.id, visit.token)
        return RedirectResponse(path + manner_of(visit.request).query, status_code=HTTPStatus.SEE_OTHER)

    async def fetch(self, visit: Visit) -> Response:
        """The file of a record."""
        visit.require_joined()
        number = record_number(str(visit.request.path_params["number"]))
        file = await self._files.find(visit.seat, number)
        data = self._files.read(visit.seat, number)
        return file_answer(visit.request, file, data, recorded=visit.seat.session.recorded)
