"""What a guest's browser asks for: pages that work without scripts, and lines for those that have them.

A GET of the link changes nothing, whoever asks: only the form's POST joins. What was said is shown to the browser in
which somebody joined, not to whoever else fetches the link.
"""

import secrets
from http import HTTPStatus

import msgspec
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from liveletter.domain.discreet import discreet
from liveletter.host.config import HostConfig
from liveletter.host.event_stream import EventLine, EventStream
from liveletter.host.guest.forms import COOKIE, SEAL, Seals, form_of, give_cookie, require_own_site
from liveletter.host.guest.manner import Manner, manner_of
from liveletter.host.guest.pages import Pages, sender_of
from liveletter.host.guest.reading import Reading
from liveletter.host.guest.visit import Visit, json_answer, wants_json
from liveletter.host.http import client_of, number_from
from liveletter.host.hub.hub import Hub
from liveletter.host.leases import Leases
from liveletter.host.links import Links
from liveletter.host.mail_links import MailLinks
from liveletter.host.metrics import Metrics
from liveletter.host.open_lines import OpenLines, member_of
from liveletter.host.polling import poll
from liveletter.host.record_view import record_view
from liveletter.host.stream import MemberStream
from liveletter.host.talk import Talk


@discreet("seal")
class Invitation(msgspec.Struct, frozen=True, kw_only=True):
    """The page for programs. `seal` goes along with each form that is posted. `mail_key`, for who has joined here: as
    an owner is told it (`api.shapes.SessionAndMembers`)."""

    session: str
    title: str
    sender: str
    sender_address: str
    name: str
    message_id: str
    recorded: bool
    closed: bool
    joined: bool
    mails_stopped: bool
    seal: str
    mail_key: str


class Guests:
    """The guests' requests. Each method answers one; the routes have asked who it is."""

    def __init__(
        self,
        *,
        talk: Talk,
        hub: Hub,
        leases: Leases,
        lines: OpenLines,
        pages: Pages,
        seals: Seals,
        links: Links,
        mail_links: MailLinks,
        config: HostConfig,
        metrics: Metrics,
    ) -> None:
        self._talk = talk
        self._hub = hub
        self._leases = leases
        self._lines = lines
        self._pages = pages
        self._reading = Reading(talk=talk, pages=pages)
        self._seals = seals
        self._links = links
        self._mail_links = mail_links
        self._config = config
        self._metrics = metrics

    async def visit(self, request: Request) -> Visit:
        """Whose link it is. Raises Unknown. Changes nothing."""
        session_id, token = _link(request)
        seat = await self._talk.seat(session_id, token)
        cookie = request.cookies.get(COOKIE, "")
        joined = seat.member.in_audience and self._seals.has_joined(session_id, token, cookie)
        return Visit(request=request, seat=seat, token=token, cookie=cookie, joined=joined)

    async def page(self, visit: Visit) -> Response:
        """The invitation; or the chat, where somebody joined in this browser. As JSON for programs that ask so."""
        audience = await self._talk.audience(visit.seat)
        path = self._path(visit)
        manner = manner_of(visit.request)
        sender = sender_of(audience)
        if wants_json(visit.request):
            return json_answer(self._invitation(visit, sender))
        if not visit.joined:
            seal = self._seals.form(visit.session_id, visit.token, "")
            return self._pages.invitation(visit.seat, sender=sender, path=path, seal=seal, manner=manner)
        seal = self._seals.form(visit.session_id, visit.token, visit.cookie)
        if manner.lite:
            return await self._lite(visit, seal, manner)
        message_id = secrets.token_urlsafe(12)
        return self._pages.chat(
            visit.seat, audience=audience, path=path, seal=seal, message_id=message_id, manner=manner
        )

    async def begin(self, visit: Visit) -> Response:
        """The invitation with a text that somebody typed into the form in their mail. It comes from another site, so it
        changes nothing: whoever reads it there joins and says it, or does not."""
        form = await form_of(visit.request, self._config.limits)
        sender = sender_of(await self._talk.audience(visit.seat))
        return self._pages.invitation(
            visit.seat,
            sender=sender,
            path=self._path(visit),
            seal=self._seals.form(visit.session_id, visit.token, ""),
            manner=manner_of(visit.request),
            text=form.get("text", "").strip(),
            message_id=secrets.token_urlsafe(12),
        )

    async def join(self, visit: Visit) -> Response:
        """Join, and give this browser its cookie; say what was typed in the mail already, once."""
        form = await self._form(visit.request)
        self._seals.require(visit.session_id, visit.token, "", form.get(SEAL, ""))
        await self._talk.join(visit.seat, hidden=visit.hidden)
        if text := form.get("text", "").strip():
            await self._talk.say(visit.seat, client_id=form.get("id", ""), text=text.replace("\r\n", "\n"))
        response = self._back(visit.request, visit.session_id, visit.token)
        cookie = self._seals.new_cookie(visit.session_id, visit.token)
        give_cookie(response, cookie, path=self._path(visit), secure=self._config.secure)
        return response

    async def leave(self, visit: Visit) -> Response:
        """Leave, and take the cookie away."""
        await self._sealed_form(visit)
        await self._talk.leave(visit.seat)
        response = self._back(visit.request, visit.session_id, visit.token)
        response.delete_cookie(COOKIE, path=self._path(visit), secure=self._config.secure, httponly=True)
        return response

    async def say(self, request: Request) -> Response:
        """Say what was typed; once, however often the form is sent.

        Where the cookie proves that somebody joined by this link, whose seat it is need not be asked before: that is
        found out where the message is stored.
        """
        session_id, token = _link(request)
        cookie = request.cookies.get(COOKIE, "")
        if not self._seals.has_joined(session_id, token, cookie):
            (await self.visit(request)).require_joined()
        form = await self._form(request)
        self._seals.require(session_id, token, cookie, form.get(SEAL, ""))
        text = form.get("text", "").replace("\r\n", "\n")
        record, fresh = await self._talk.say_by_link(session_id, token, client_id=form.get("id", ""), text=text)
        if wants_json(request):
            return json_answer({"record": record_view(record), "fresh": fresh}, status=HTTPStatus.CREATED)
        return self._back(request, session_id, token)

    async def seen(self, visit: Visit) -> Response:
        """Told by a page's script: up to where all has arrived."""
        form = await self._sealed_form(visit)
        await self._talk.seen(visit.seat, number_from(form.get("number", "")))
        return Response(status_code=HTTPStatus.NO_CONTENT)

    async def typing(self, visit: Visit) -> Response:
        """Told by a page's script."""
        await self._sealed_form(visit)
        await self._talk.typing(visit.seat)
        return Response(status_code=HTTPStatus.NO_CONTENT)

    async def talk(self, visit: Visit) -> Response:
        """What was said, for browsers without scripts: a sign of life, and the proof that it arrived."""
        visit.require_joined()
        if visit.request.method == "HEAD":
            return Response(media_type="text/html; charset=utf-8")
        before = number_from(visit.request.query_params.get("before", "0"))
        manner = manner_of(visit.request)
        return await self._reading.talk(visit.seat, path=self._path(visit), before=before, manner=manner)

    async def audience(self, visit: Visit) -> Response:
        """Everybody, as JSON."""
        visit.require_joined()
        return json_answer(await self._talk.audience(visit.seat))

    async def poll(self, visit: Visit) -> Response:
        """What is new since a number, waited for."""
        visit.require_joined()
        if visit.request.method == "HEAD":
            return json_answer({"records": [], "more": False})
        query = visit.request.query_params
        wait = min(float(number_from(query.get("wait", "0"))), self._config.limits.poll_seconds)
        since = number_from(query.get("since", "0"))
        who, client = member_of(visit.seat), client_of(visit.request.scope)
        self._lines.require(who, client)
        with self._lines.held(who, client):
            found = await poll(
                talk=self._talk, hub=self._hub, seat=visit.seat, since=since, wait=wait, hidden=visit.hidden
            )
        more = len(found) == self._config.limits.history_page
        return json_answer({"records": [record_view(one) for one in found], "more": more})

    async def events(self, visit: Visit) -> Response:
        """What happens, as it happens."""
        visit.require_joined()
        if visit.seat.session.closed is not None:
            return Response(status_code=HTTPStatus.NO_CONTENT)  # tells a browser not to come again
        request = visit.request
        since = number_from(request.headers.get("last-event-id") or request.query_params.get("since", "0"))

        who, client = member_of(visit.seat), client_of(request.scope)
        self._lines.require(who, client)

        async def run(line: EventLine) -> None:
            stream = MemberStream(
                talk=self._talk,
                hub=self._hub,
                leases=self._leases,
                limits=self._config.limits,
                seat=visit.seat,
                since=since,
                line=line,
                hidden=visit.hidden,
            )
            with self._lines.held(who, client):
                await stream.run()

        return EventStream(run, on_event=self._metrics.sent.inc)

    def _invitation(self, visit: Visit, sender: str) -> Invitation:
        session = visit.seat.session
        return Invitation(
            session=session.id,
            title=session.title,
            sender=sender,
            sender_address=session.owner_address,
            name=visit.seat.member.name,
            message_id=session.message_id,
            recorded=session.recorded,
            closed=session.closed is not None,
            joined=visit.joined,
            mails_stopped=visit.seat.member.mails_stopped,
            seal=self._seals.form(visit.session_id, visit.token, visit.kept_pass),
            mail_key=self._mail_links.key(session.id, visit.seat.member.number) if visit.joined else "",
        )

    async def _lite(self, visit: Visit, seal: str, manner: Manner) -> Response:
        if visit.request.method == "HEAD":
            return Response(media_type="text/html; charset=utf-8")
        query, path = visit.request.query_params, self._path(visit)
        number, part = number_from(query.get("record", "0")), number_from(query.get("part", "0"))
        if number:
            return await self._reading.passage(visit.seat, path=path, number=number, part=part, manner=manner)
        before = number_from(query.get("before", "0"))
        return await self._reading.lite(visit.seat, path=path, seal=seal, before=before, manner=manner)

    async def _sealed_form(self, visit: Visit) -> dict[str, str]:
        visit.require_joined()
        form = await self._form(visit.request)
        self._seals.require(visit.session_id, visit.token, visit.cookie, form.get(SEAL, ""))
        return form

    async def _form(self, request: Request) -> dict[str, str]:
        require_own_site(request)
        return await form_of(request, self._config.limits)

    def _path(self, visit: Visit) -> str:
        return self._links.path(visit.session_id, visit.token)

    def _back(self, request: Request, session_id: str, token: str) -> Response:
        path = self._links.path(session_id, token) + manner_of(request).query
        return RedirectResponse(path, status_code=HTTPStatus.SEE_OTHER)


def _link(request: Request) -> tuple[str, str]:
    """The session and the token that a link's address names."""
    return str(request.path_params["session"]), str(request.path_params["token"])
