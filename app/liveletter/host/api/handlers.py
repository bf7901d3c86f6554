"""What each operation of the JSON interface does. A method has its operation's name."""

from collections.abc import Callable

from liveletter.host.api import shapes, views
from liveletter.host.api.operations import Call
from liveletter.host.api.talking import Talking
from liveletter.host.config import Limits
from liveletter.host.errors import BadRequest, Unknown
from liveletter.host.event_stream import EventLine, EventStream
from liveletter.host.files import Files
from liveletter.host.hub.hub import Hub
from liveletter.host.leases import Leases
from liveletter.host.links import Links
from liveletter.host.mail_links import MailLinks
from liveletter.host.metrics import Metrics
from liveletter.host.model import OWNER
from liveletter.host.open_lines import OpenLines
from liveletter.host.owner_stream import OwnerPresenceKeeper, OwnerStream
from liveletter.host.owners import Owners
from liveletter.host.sessions import Sessions
from liveletter.host.storage.reading import NO_MEMBER
from liveletter.host.storage.store import Changes
from liveletter.host.talk import Talk
from liveletter.host.wishes import Guest

_PAGE = 500  # sessions in one answer


class Api(Talking):
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
        mail_links: MailLinks,
        limits: Limits,
        metrics: Metrics,
        clock: Callable[[], float],
    ) -> None:
        super().__init__(
            owners=owners,
            sessions=sessions,
            talk=talk,
            files=files,
            hub=hub,
            leases=leases,
            lines=lines,
            limits=limits,
            metrics=metrics,
        )
        self._keeper = keeper
        self._links = links
        self._mail_links = mail_links
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
        key = self._mail_links.key(made.snapshot.session.id, OWNER)
        return views.made_view(made, self._links, now=self._clock(), mail_key=key)

    async def sessions(self, call: Call) -> shapes.SessionList:
        if not 1 <= call.query.limit <= _PAGE:
            raise BadRequest(f"A list has 1 to {_PAGE} sessions.")
        found = await self._sessions.list(call.owner, before=call.query.before, limit=call.query.limit)
        return shapes.SessionList(sessions=tuple(views.session_view(one) for one in found))

    async def session(self, call: Call) -> shapes.SessionAndMembers:
        snapshot = await self._sessions.get(call.owner, call.path["session"])
        members = tuple(views.member_view(one, now=self._clock()) for one in snapshot.members)
        session = views.session_view(snapshot.session)
        return shapes.SessionAndMembers(
            session=session, members=members, mail_key=self._mail_links.key(session.id, OWNER)
        )

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

    async def all_events(self, call: Call) -> EventStream:
        self._lines.require(call.owner.id, call.client)

        async def run(line: EventLine) -> None:
            stream = OwnerStream(
                sessions=self._sessions,
                hub=self._hub,
                keeper=self._keeper,
                limits=self._limits,
                owner=call.owner,
                check_key=lambda: self._owners.by_key(call.key),
                line=line,
                hidden=call.query.hidden,
            )
            with self._lines.held(call.owner.id, call.client):
                await stream.run()

        return EventStream(run, on_event=self._metrics.sent.inc)


def _member(call: Call) -> int:
    text = call.path["member"]
    if not (text.isascii() and text.isdigit() and len(text) < 10):
        raise Unknown(NO_MEMBER)
    return int(text)
