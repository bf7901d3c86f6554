"""Everything that leaves."""

from liveletter.bridge.commands.base import Command
from liveletter.domain.mail import Draft


class RetryOutgoing(Command[None], frozen=True, tag=True):
    """Try now, whatever the entry waits for: its next try, its person, a date, the user's decision; all that waits or
    failed where 0."""

    outgoing_id: int = 0


class CancelOutgoing(Command[None], frozen=True, tag=True):
    """Take an entry out of the outbox before it is sent, or put aside one that failed. Raises NotFound where it is too
    late."""

    outgoing_id: int


class SetExpiry(Command[None], frozen=True, tag=True):
    """Change until when a waiting entry is tried; 0: until it is sent."""

    outgoing_id: int
    expires_at: float


class ComposeAgain(Command[Draft], frozen=True, tag=True):
    """The mail of an entry as a draft once more, to be changed and sent anew: text, recipients, files, thread. The
    entry stays as it is. Raises NotFound where it is no mail."""

    outgoing_id: int
