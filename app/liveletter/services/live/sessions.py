"""What the user does with live sessions beside talking: join and leave, change, close, delete (MISSION L6, L7, L9)."""

import asyncio
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from liveletter.domain.accounts import Account
from liveletter.domain.addresses import Address
from liveletter.domain.chat import ChatMessage
from liveletter.domain.errors import NotFound, Refused, ServerError
from liveletter.domain.file_names import safe_file_name
from liveletter.domain.live import (
    LiveInvitation,
    LiveRole,
    LiveSession,
    MemberState,
    SessionSeen,
    ShownPresence,
    find_link,
    uuid_of,
)
from liveletter.domain.live_url import link_host
from liveletter.events import ChatsRead, EventBus, LiveHostsChanged, LiveSessionChanged
from liveletter.ports import AccountStore, LiveStore, MailStore
from liveletter.services.live.connections import LiveConnections
from liveletter.services.live.intake import LineOf
from liveletter.services.live.lines import Seat, line_of
from liveletter.services.live.presence import LivePresence
from liveletter.services.live.unrecorded import Unrecorded
from liveletter.services.mail_desk import MailDesk
from liveletter.services.saving import write_new

NO_LINK = "This mail carries no chat."


class LiveSessions:
    """Acts on single sessions. All raise NotFound and ServerError."""

    def __init__(
        self,
        *,
        live: LiveStore,
        unrecorded: Unrecorded,
        mails: MailStore,
        accounts: AccountStore,
        mail_desk: MailDesk,
        connections: LiveConnections,
        presence: LivePresence,
        bus: EventBus,
    ) -> None:
        self._live = live
        self._unrecorded = unrecorded
        self._mails = mails
        self._accounts = accounts
        self._mail_desk = mail_desk
        self._connections = connections
        self._presence = presence
        self._bus = bus
        bus.subscribe(LiveHostsChanged, self._on_hosts_changed)

    # ------------------------------------------------------------------ a guest's

    async def look(self, mail_id: int) -> LiveInvitation:
        """What a received letter's link leads to. Nobody sees that the user looked."""
        link = await self._link(mail_id)
        return await self._connections.take_seat(link, "", self._line_of(mail_id, link)).seat.look()

    async def join(self, mail_id: int) -> LiveSession:
        """Join the chat of a received letter. In a chat of their own the user is already."""
        link = await self._link(mail_id)
        line = self._line_of(mail_id, link)
        known = self._live.by_uuid(line.host_url, uuid_of(link))
        if known is not None and (known.role is LiveRole.OWNER or self._is_seated(known, link)):
            return known
        seat = self._connections.take_seat(link, "", line)
        await seat.seat.join()
        return await self._seated(seat, line, uuid_of(link))

    async def leave(self, session_id: int) -> None:
        """Leave a chat that the user was invited to; what was said stays."""
        session = self._live.session(session_id)
        await self._connections.seat_of(session).leave()
        await self._connections.drop_seat(session.id)
        self._presence.left(session.id)
        if session.recorded:
            self._live.keep(session.host_url, session.role, session.account_id, _after_leaving(session))
            self._live.set_link(session.id, "", "")
        else:
            self._unrecorded.forget(session.id)
            self._live.end(session.id)
        self._tell(session)

    # ------------------------------------------------------------------ the owner's

    async def change(
        self,
        session_id: int,
        *,
        title: str | None,
        presence: ShownPresence | None,
        mail_after: int | None,
        is_open: bool | None,
    ) -> None:
        """Change a session of the user's own; None leaves as it is."""
        session = self._live.session(session_id)
        desk = self._connections.desk_of(session)
        await desk.change(session.uuid, title=title, presence=presence, mail_after=mail_after, is_open=is_open)
        await self._look_again(session)

    async def close(self, session_id: int) -> None:
        """End the talk; what was said stays, unless it is not recorded."""
        session = self._live.session(session_id)
        await self._connections.desk_of(session).close(session.uuid)
        await self._look_again(session)

    async def delete(self, session_id: int, *, here: bool) -> None:
        """Delete a session from its host for good; `here` too: from this archive. A guest can delete only here."""
        session = self._live.session(session_id)
        if session.role is LiveRole.OWNER and not session.ended:
            with suppress(NotFound):  # it may be gone already
                if self._connections.is_set_up(session) or not here:
                    await self._connections.desk_of(session).delete(session.uuid)
            self._end(session)
        elif session.role is LiveRole.GUEST and not here:
            raise Refused("Only whoever began this chat can delete it for all. Leave it, or delete it here.")
        if here:
            if session.role is LiveRole.GUEST and not session.is_over:
                with suppress(ServerError, NotFound):  # where the host cannot be told, it will see nobody come
                    await self._connections.seat_of(session).leave()
            await self._connections.drop_seat(session.id)
            self._end(session)
            self._forget(session)

    async def invite(self, session_id: int, address: str, name: str) -> str:
        """One guest more; their link, to be handed to them. Raises AddressError."""
        guest = Address.mail(address)
        session = self._live.session(session_id)
        link = await self._connections.desk_of(session).invite(session.uuid, guest.value, name.strip())
        await self._look_again(session)
        return link

    async def remove_member(self, session_id: int, number: int) -> None:
        """Take a guest's seat away."""
        session = self._live.session(session_id)
        await self._connections.desk_of(session).remove(session.uuid, number)
        await self._look_again(session)

    async def renew_link(self, session_id: int, number: int) -> str:
        """Another link for a guest; the one before is void."""
        session = self._live.session(session_id)
        return await self._connections.desk_of(session).renew(session.uuid, number)

    async def export(self, session_id: int, folder: str) -> str:
        """Write what the host keeps of a session into a folder; returns the path."""
        session = self._live.session(session_id)
        data = await self._connections.desk_of(session).export(session.uuid)
        name = safe_file_name(f"{session.title or session.uuid}.json") or f"{session.uuid}.json"
        return str(await asyncio.to_thread(write_new, Path(folder) / name, data))

    # ------------------------------------------------------------------ everybody's

    def unrecorded(self, session_id: int) -> list[ChatMessage]:
        """What was said in a session without a record, as far as this program heard it."""
        return self._unrecorded.messages(session_id)

    async def typing(self, session_id: int) -> None:
        """The user is writing."""
        session = self._live.session(session_id)
        if self._connections.is_online(session):
            await self._connections.talk(session).send_typing(session.uuid)

    def mark_read(self, session_id: int) -> None:
        """The user has read all that was said in a session."""
        read = self._live.mark_read(session_id)
        for person_id in sorted({message.person_id for message in read} - {0}):
            self._bus.publish(ChatsRead(person_id))
        if read:
            self._tell(self._live.session(session_id))

    # ------------------------------------------------------------------ inside

    def _on_hosts_changed(self, _: LiveHostsChanged) -> None:
        """Of what is not recorded, nothing outlasts the user's being at its host."""
        for session in self._live.sessions(LiveRole.OWNER):
            if not session.recorded and not self._connections.is_set_up(session):
                self._end(session)

    async def _link(self, mail_id: int) -> str:
        opened = await self._mail_desk.open(mail_id)
        link = opened.live_link or find_link(opened.text)
        if not link:
            raise NotFound(NO_LINK)
        return link

    def _line_of(self, mail_id: int, link: str) -> LineOf:
        """What a seat's line must know: of a session that is known, from its letter; a later mail may have a link too,
        and another sender (a host's)."""
        host_url = link_host(link)
        known = self._live.by_uuid(host_url, uuid_of(link))
        if known is not None and known.role is LiveRole.GUEST and known.recorded:
            return line_of(known)
        digest = self._mails.digest(mail_id)
        return LineOf(host_url, LiveRole.GUEST, self._account_for(mail_id), digest.sender.address, digest.message_id)

    def _is_seated(self, session: LiveSession, link: str) -> bool:
        return not session.is_over and self._connections.has_seat(session, link)

    async def _seated(self, seat: Seat, line: LineOf, uuid: str) -> LiveSession:
        """Keep the session that was just joined, and open its line."""
        ended = self._live.by_uuid(line.host_url, uuid)
        if ended is not None and ended.ended and not ended.recorded:
            self._live.forget(ended.id)
        await seat.line.sink.session_seen(await seat.seat.session(uuid))
        session = self._live.by_uuid(line.host_url, uuid)
        if session is None or session.is_over:
            raise Refused("This chat is over.")
        await self._connections.drop_seat(session.id)
        self._connections.add_seat(session, seat)
        return session

    async def _look_again(self, session: LiveSession) -> None:
        """Show at once what the user did; the line tells it as well."""
        try:
            seen = await self._connections.desk_of(session).session(session.uuid)
        except NotFound:
            self._end(session)
            return
        except ServerError:
            return
        self._live.keep(session.host_url, session.role, session.account_id, seen)
        self._tell(session)

    def _end(self, session: LiveSession) -> None:
        self._live.end(session.id)
        self._unrecorded.forget(session.id)
        self._presence.left(session.id)
        self._tell(session)

    def _forget(self, session: LiveSession) -> None:
        try:
            self._live.forget(session.id)
        except NotFound:
            return
        self._tell(session)

    def _tell(self, session: LiveSession) -> None:
        self._bus.publish(LiveSessionChanged(session.id, session.message_id))

    def _account_for(self, mail_id: int) -> int:
        """The account to which a mail came."""
        homes = [self._mails.folder(folder_id).account_id for folder_id, _, _ in self._mails.places(mail_id)]
        known: list[Account] = self._accounts.accounts()
        return next((one.id for one in known if one.id in homes), known[0].id if known else 0)


def _after_leaving(session: LiveSession) -> SessionSeen:
    """A guest's session once they have left it."""
    members = tuple(
        replace(one, state=MemberState.LEFT) if one.number == session.own_number else replace(one, here=False)
        for one in session.members
    )
    return SessionSeen(
        uuid=session.uuid,
        title=session.title,
        own_number=session.own_number,
        presence=session.presence,
        mail_after=session.mail_after,
        created=session.created,
        closed=session.closed,
        members=members,
        is_open=session.is_open,
    )
