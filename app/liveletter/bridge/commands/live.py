"""Live letters and their hosts (MISSION rows L)."""

from liveletter.bridge.commands.base import Command
from liveletter.domain.chat import ChatMessage
from liveletter.domain.discreet import discreet
from liveletter.domain.live import ChatLink, HostCheck, LiveHost, LiveInvitation, LiveSession, LiveWish, ShownPresence


class ListHosts(Command[list[LiveHost]], frozen=True, tag=True):
    """The hosts on which the user may create sessions."""


class CheckHost(Command[HostCheck], frozen=True, tag=True):
    """Whether a host can be reached now, and whether the outside can reach it. `host_id` 0: the one at `url`."""

    host_id: int = 0
    url: str = ""


class AskHostCode(Command[None], frozen=True, tag=True):
    """Have a code mailed by a host. Raises AddressError, ServerError."""

    url: str
    address: str


@discreet("code")
class AddHost(Command[LiveHost], frozen=True, tag=True):
    """Bring the code back; the key that the host gives for it is kept. Raises ServerError, SecretsError."""

    url: str
    address: str
    code: str


class RemoveHost(Command[None], frozen=True, tag=True):
    """Give the key back and forget the host."""

    host_id: int


class RunOwnHost(Command[LiveHost | None], frozen=True, tag=True):
    """Run a small host inside this program for people on the same network, or end it. Raises Refused."""

    on: bool


class MakeChatLink(Command[ChatLink], frozen=True, tag=True):
    """A session that is open to whoever has its link and confirms a mail address, to be pasted or dropped into another
    program's mail. Raises ServerError, NotFound (no host is set up)."""

    wish: LiveWish


class LookAtInvitation(Command[LiveInvitation], frozen=True, tag=True):
    """What a received letter's link leads to. Nobody sees that the user looked. Raises ServerError, NotFound."""

    mail_id: int


class JoinSession(Command[LiveSession], frozen=True, tag=True):
    """Join the chat of a received letter. Raises ServerError, NotFound."""

    mail_id: int


class LeaveSession(Command[None], frozen=True, tag=True):
    """Leave a chat that the user was invited to."""

    session_id: int


class SayLive(Command[ChatMessage], frozen=True, tag=True):
    """Say something in a session. On disk when answered (but for a session without a record: then it is with the host
    when answered). The same `origin_id` is said once. Raises Refused, NotFound, ServerError."""

    session_id: int
    text: str
    origin_id: str


class SendLiveFile(Command[ChatMessage], frozen=True, tag=True):
    """Send a file in a session, as SayLive."""

    session_id: int
    path: str
    origin_id: str


class GetUnrecorded(Command[list[ChatMessage]], frozen=True, tag=True):
    """What was said in a session without a record, as far as this program heard it; it is kept in memory only."""

    session_id: int


class SendLiveTyping(Command[None], frozen=True, tag=True):
    """The user is writing in a session."""

    session_id: int


class MarkSessionRead(Command[None], frozen=True, tag=True):
    """The user has read all that was said in a session."""

    session_id: int


class ChangeSession(Command[None], frozen=True, tag=True):
    """Change a session of the user's own; None leaves as it is."""

    session_id: int
    title: str | None = None
    presence: ShownPresence | None = None
    mail_after: int | None = None
    is_open: bool | None = None


class CloseSession(Command[None], frozen=True, tag=True):
    """End the talk; what was said stays, unless it is not recorded."""

    session_id: int


class DeleteSession(Command[None], frozen=True, tag=True):
    """Delete a session from its host for good; `here` too: from this archive as well."""

    session_id: int
    here: bool = False


class InviteMember(Command[str], frozen=True, tag=True):
    """One guest more in a session of the user's own; their link, to be handed to them. Raises AddressError."""

    session_id: int
    address: str
    name: str = ""


class RemoveMember(Command[None], frozen=True, tag=True):
    """Take a member's seat away."""

    session_id: int
    number: int


class RenewLink(Command[str], frozen=True, tag=True):
    """Another link for a member; the one before is void. Returned to be handed to them."""

    session_id: int
    number: int


class ExportSession(Command[str], frozen=True, tag=True):
    """Write everything that the host keeps of a session into a folder, as JSON; returns the path."""

    session_id: int
    folder: str
