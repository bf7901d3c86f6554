"""What each operation of the JSON interface does. A method has its operation's name."""

from collections.abc import Callable

from starlette.responses import Response

from liveletter.host.api import shapes, views
from liveletter.host.api.operations import Call
from liveletter.host.config import Limits
from liveletter.host.errors import BadRequest, Unknown
from liveletter.host.file_answer import file_answer
from liveletter.host.files import Files, record_number
from liveletter.host.http import EventStream, number_from, streamed_body
from liveletter.host.hub.hub import Hub
from liveletter.host.leases import Leases
from liveletter.host.links import Links
from liveletter.host.metrics import Metrics
from liveletter.host.model import Record, Seat
from liveletter.host.open_lines import OpenLines, member_of
from liveletter.host.owner_stream import OwnerPresenceKeeper, OwnerStream
from liveletter.host.owners import Owners
from liveletter.host.polling import poll
from liveletter.host.record_view import record_view
from liveletter.host.sessions import Guest, Sessions
from liveletter.host.storage.reading import NO_MEMBER
from liveletter.host.storage.store import Changes
from liveletter.host.stream import MemberStream
from liveletter.host.talk import Talk
from liveletter.host.telling import Send

_PAGE = 500  # sessions in one answer


class Api:
    """The operations, over the use cases."""

    def __init__(
        self,
        *,
        owners: Owners,
        sessions: Sessions,
        talk: Talk,
        files: Files,
        hub: Hub,
        leases: Leases,
        lines: OpenLines,
        keeper: OwnerPresenceKeeper,
        links: Links,
        limits: Limits,
        metrics: Metrics,
        clock: Callable[[], float],
    ) -> None:
        self._owners = owners
        self._sessions = sessions
        self._talk = talk
        self._files = files
        self._hub = hub
        self._leases = leases
        self._lines = lines
        self._keeper = keeper
        self._links = links
        self._limits = limits
        self._metrics = metrics
        self._clock = clock

    async def ask_for_code(self, call: Call) -> None:
        await self._owners.send_code(call.body.address, client=call.client)

    async def get_key(self, call: Call) -> shapes.KeyGiven:
        owner, key = await self._owners.key_for_code(call.body.address, call.body.code)
        return shapes.KeyGiven(address=owner.address, key=key)

    async def drop_key(self, call: Call) -> None:
        await self._owners.drop_key(call.key)

    async def me(self, call: Call) -> shapes.OwnerView:
        return views.owner_view(call.owner)

    async def create(self, call: Call) -> shapes.SessionAndMembers:
        wish = views.wish_from(call.body, call.raw.decode())
        made = await self._sessions.create(call.owner, wish)
        return views.made_view(made, self._links, now=self._clock())

    async def sessions(self, call: Call) -> shapes.SessionList:
        if not 1 <= call.query.limit <= _PAGE:
            raise BadRequest(f"A list has 1 to {_PAGE} sessions.")
        found = await self._sessions.list(call.owner, before=call.query.before, limit=call.query.limit)
        return shapes.SessionList(sessions=tuple(views.session_view(one) for one in found))

    async def session(self, call: Call) -> shapes.SessionAndMembers:
        snapshot = await self._sessions.get(call.owner, call.path["session"])
        members = tuple(views.member_view(one, now=self._clock()) for one in snapshot.members)
        return shapes.SessionAndMembers(session=views.session_view(snapshot.session), members=members)

    async def change(self, call: Call) -> shapes.SessionView:
        changes = Changes(title=call.body.title, presence=call.body.presence, mail_after=call.body.mail_after)
        if call.body.open:
            raise BadRequest("A chat is opened by asking for an open link: POST …/open-link.")
        close_door = call.body.open is False
        session = await self._sessions.change(call.owner, call.path["session"], changes, close_door=close_door)
        return views.session_view(session)

    async def delete(self, call: Call) -> None:
        await self._sessions.delete(call.owner, call.path["session"])

    async def close(self, call: Call) -> None:
        await self._sessions.close(call.owner, call.path["session"])

    async def export(self, call: Call) -> shapes.ExportView:
        export = await self._sessions.export(call.owner, call.path["session"])
        return views.export_view(export, now=self._clock())

    async def members(self, call: Call) -> shapes.MemberList:
        return shapes.MemberList(members=(await self.session(call)).members)

    async def invite(self, call: Call) -> shapes.MemberView:
        guest = Guest(address=call.body.address, name=call.body.name)
        member, token = await self._sessions.invite(call.owner, call.path["session"], guest)
        link = self._links.page(call.path["session"], token)
        return views.member_view(member, now=self._clock(), link=link)

    async def remove(self, call: Call) -> None:
        await self._sessions.remove(call.owner, call.path["session"], _member(call))

    async def renew(self, call: Call) -> shapes.LinkGiven:
        number = _member(call)
        token = await self._sessions.renew(call.owner, call.path["session"], number)
        return shapes.LinkGiven(number=number, link=self._links.page(call.path["session"], token))

    async def open(self, call: Call) -> shapes.OpenLinkGiven:
        token = await self._sessions.open(call.owner, call.path["session"])
        return shapes.OpenLinkGiven(open_link=self._links.open(call.path["session"], token))

    async def records(self, call: Call) -> shapes.RecordList:
        seat = await self._seat(call)
        found = await self._talk.history(seat, since=call.query.since, limit=call.query.limit)
        return _records(found, page=call.query.limit)

    async def say(self, call: Call) -> shapes.Said:
        seat = await self._seat(call)
        record, fresh = await self._talk.say(seat, client_id=call.body.id, text=call.body.text)
        return shapes.Said(record=record_view(record), fresh=fresh)

    async def share(self, call: Call) -> shapes.Said:
        seat = await self._seat(call)
        self._files.admit(seat, call.request.headers.get("content-length"))
        record, fresh = await self._files.share(
            seat,
            client_id=call.query.id,
            name=call.query.name,
            claim=call.request.headers.get("content-type", ""),
            data=streamed_body(call.request, self._limits),
        )
        return shapes.Said(record=record_view(record), fresh=fresh)

    async def file(self, call: Call) -> Response:
        seat, number = await self._seat(call), record_number(call.path["number"])
        file = await self._files.find(seat, number)
        data = self._files.read(seat, number)
        return file_answer(call.request, file, data, recorded=seat.session.recorded)

    async def seen(self, call: Call) -> shapes.DeliveriesAdded:
        return shapes.DeliveriesAdded(added=await self._talk.seen(await self._seat(call), call.body.number))

    async def typing(self, call: Call) -> None:
        await self._talk.typing(await self._seat(call))

    async def poll(self, call: Call) -> shapes.RecordList:
        if not 0 <= call.query.wait <= self._limits.poll_seconds:
            raise BadRequest(f"Waiting lasts 0 to {self._limits.poll_seconds:g} seconds.")
        seat = await self._seat(call)
        if call.request.method == "HEAD":
            return _records((), page=1)
        who = member_of(seat)
        self._lines.require(who, call.client)
        with self._lines.held(who, call.client):
            found = await poll(talk=self._talk, hub=self._hub, seat=seat, since=call.query.since, wait=call.query.wait)
        return _records(found, page=self._limits.history_page)

    async def events(self, call: Call) -> EventStream:
        seat = await self._seat(call)
        last = call.request.headers.get("last-event-id")
        since = call.query.since if last is None else number_from(last)
        await self._talk.history(seat, since=since, limit=1)  # refuses now what it would refuse later
        who = member_of(seat)
        self._lines.require(who, call.client)

        async def run(send: Send) -> None:
            stream = MemberStream(
                talk=self._talk,
                hub=self._hub,
                leases=self._leases,
                limits=self._limits,
                seat=seat,
                since=since,
                send=send,
                check_key=lambda: self._owners.by_key(call.key),
            )
            with self._lines.held(who, call.client):
                await stream.run()

        return EventStream(run, on_event=self._metrics.sent.inc)

    async def all_events(self, call: Call) -> EventStream:
        self._lines.require(call.owner.id, call.client)

        async def run(send: Send) -> None:
            stream = OwnerStream(
                sessions=self._sessions,
                hub=self._hub,
                keeper=self._keeper,
                limits=self._limits,
                owner=call.owner,
                check_key=lambda: self._owners.by_key(call.key),
                send=send,
            )
            with self._lines.held(call.owner.id, call.client):
                await stream.run()

        return EventStream(run, on_event=self._metrics.sent.inc)

    async def _seat(self, call: Call) -> Seat:
        return await self._sessions.seat(call.owner, call.path["session"])


def _member(call: Call) -> int:
    text = call.path["member"]
    if not (text.isascii() and text.isdigit() and len(text) < 10):
        raise Unknown(NO_MEMBER)
    return int(text)


def _records(found: tuple[Record, ...], *, page: int) -> shapes.RecordList:
    return shapes.RecordList(records=tuple(record_view(one) for one in found), more=len(found) == page)
