"""Search."""

from liveletter.bridge.commands.base import Command
from liveletter.domain.conversation import SearchHit


class FindAll(Command[list[SearchHit]], frozen=True, tag=True):
    """Search mail and chat at once, newest first. Any text is a valid query."""

    query: str
    limit: int = 100
