"""What the JSON interface's operations within one session do: an owner reads, says, shares, listens."""

from starlette.responses import Response

from liveletter.host.api import shapes
from liveletter.host.api.operations import Call
from liveletter.host.config import Limits
from liveletter.host.errors import BadRequest
from liveletter.host.event_stream import EventLine, EventStream
from liveletter.host.file_answer import file_answer
from liveletter.host.files import Files, record_number
from liveletter.host.http import number_from, streamed_body
from liveletter.host.hub.hub import Hub
from liveletter.host.leases import Leases
from liveletter.host.metrics import Metrics
from liveletter.host.model import Record, Seat
from liveletter.host.open_lines import OpenLines, member_of
from liveletter.host.owners import Owners
from liveletter.host.polling import poll
from liveletter.host.record_view import record_view
from liveletter.host.sessions import Sessions
from liveletter.host.stream import MemberStream
from liveletter.host.talk import Talk


class Talking:
    """A method has its operation's name."""

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
        limits: Limits,
        metrics: Metrics,
    ) -> None:
        self._owners = owners
        self._sessions = sessions
        self._talk = talk
        self._files = files
        self._hub = hub
        self._leases = leases
        self._lines = lines
        self._limits = limits
        self._metrics = metrics

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
            found = await poll(
                talk=self._talk,
                hub=self._hub,
                seat=seat,
                since=call.query.since,
                wait=call.query.wait,
                hidden=call.query.hidden,
            )
        return _records(found, page=self._limits.history_page)

    async def events(self, call: Call) -> EventStream:
        seat = await self._seat(call)
        last = call.request.headers.get("last-event-id")
        since = call.query.since if last is None else number_from(last)
        await self._talk.history(seat, since=since, limit=1)  # refuses now what it would refuse later
        who = member_of(seat)
        self._lines.require(who, call.client)

        async def run(line: EventLine) -> None:
            stream = MemberStream(
                talk=self._talk,
                hub=self._hub,
                leases=self._leases,
                limits=self._limits,
                seat=seat,
                since=since,
                line=line,
                hidden=call.query.hidden,
                check_key=lambda: self._owners.by_key(call.key),
            )
            with self._lines.held(who, call.client):
                await stream.run()

        return EventStream(run, on_event=self._metrics.sent.inc)

    async def _seat(self, call: Call) -> Seat:
        return await self._sessions.seat(call.owner, call.path["session"])


def _records(found: tuple[Record, ...], *, page: int) -> shapes.RecordList:
    return shapes.RecordList(records=tuple(record_view(one) for one in found), more=len(found) == page)
