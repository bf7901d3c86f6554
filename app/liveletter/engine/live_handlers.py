"""Which command about live letters is answered by which service."""

from collections.abc import Awaitable
from pathlib import Path
from typing import Any

from liveletter.bridge import commands as c
from liveletter.bridge.server import Handler
from liveletter.domain.chat import ChatMessage
from liveletter.domain.live import HostCheck, LiveHost
from liveletter.engine.live_parts import LiveParts


def live_handlers(live: LiveParts) -> dict[type[c.Command[Any]], Handler]:
    """The handlers of all of them."""
    return {**_host_handlers(live), **_session_handlers(live), **_talk_handlers(live)}


def _host_handlers(live: LiveParts) -> dict[type[c.Command[Any]], Handler]:
    hosts = live.hosts

    async def all_hosts(_: c.ListHosts) -> list[LiveHost]:
        return hosts.all()

    def check(command: c.CheckHost) -> Awaitable[HostCheck]:
        return hosts.check(command.host_id, command.url)

    return {
        c.ListHosts: all_hosts,
        c.CheckHost: check,
        c.AskHostCode: lambda command: hosts.ask_code(command.url, command.address),
        c.AddHost: lambda command: hosts.add(command.url, command.address, command.code),
        c.RemoveHost: lambda command: hosts.remove(command.host_id),
    }


def _session_handlers(live: LiveParts) -> dict[type[c.Command[Any]], Handler]:
    sessions = live.sessions

    def change(command: c.ChangeSession) -> Awaitable[None]:
        return sessions.change(
            command.session_id,
            title=command.title,
            presence=command.presence,
            mail_after=command.mail_after,
            is_open=command.is_open,
        )

    return {
        c.MakeChatLink: lambda command: live.letters.make_link(command.wish),
        c.LookAtInvitation: lambda command: sessions.look(command.mail_id),
        c.JoinSession: lambda command: sessions.join(command.mail_id),
        c.LeaveSession: lambda command: sessions.leave(command.session_id),
        c.ChangeSession: change,
        c.CloseSession: lambda command: sessions.close(command.session_id),
        c.DeleteSession: lambda command: sessions.delete(command.session_id, here=command.here),
        c.InviteMember: lambda command: sessions.invite(command.session_id, command.address, command.name),
        c.RemoveMember: lambda command: sessions.remove_member(command.session_id, command.number),
        c.RenewLink: lambda command: sessions.renew_link(command.session_id, command.number),
        c.ExportSession: lambda command: sessions.export(command.session_id, command.folder),
    }


def _talk_handlers(live: LiveParts) -> dict[type[c.Command[Any]], Handler]:
    sessions, sending = live.sessions, live.sending

    async def unrecorded(command: c.GetUnrecorded) -> list[ChatMessage]:
        return sessions.unrecorded(command.session_id)

    async def mark_read(command: c.MarkSessionRead) -> None:
        sessions.mark_read(command.session_id)

    def send_file(command: c.SendLiveFile) -> Awaitable[ChatMessage]:
        return sending.send_file(command.session_id, Path(command.path), command.origin_id)

    return {
        c.SayLive: lambda command: sending.say(command.session_id, command.text, command.origin_id),
        c.SendLiveFile: send_file,
        c.GetUnrecorded: unrecorded,
        c.SendLiveTyping: lambda command: sessions.typing(command.session_id),
        c.MarkSessionRead: mark_read,
    }
