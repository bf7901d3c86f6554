"""What the small host inside the program is to the services: a program of its own on this computer."""

from collections.abc import Awaitable, Callable
from typing import Protocol, TypeAlias

from liveletter.domain.handed_mail import HandedMail, Outcome

Post: TypeAlias = Callable[[HandedMail], Awaitable[Outcome]]


class Running(Protocol):
    """A host's process."""

    @property
    def is_running(self) -> bool:
        """Whether it has not ended."""
        ...

    @property
    def last_words(self) -> str:
        """Why it ended, if it said so."""
        ...

    async def ended(self) -> None:
        """Wait until it has."""
        ...

    async def stop(self) -> None:
        """End it."""
        ...

    def tidy(self) -> None:
        """Keep its log small."""
        ...


class Program(Protocol):
    """The host as a program on this computer."""

    def require(self) -> None:
        """Raises Refused where it cannot run here."""
        ...

    def address(self, listen: str) -> str:
        """Under which address others reach it."""
        ...

    def free_port(self, listen: str) -> int:
        """A port for it. Raises Refused."""
        ...

    async def add_owner(self, address: str) -> str:
        """A key for an owner. Raises Refused."""
        ...

    async def start(
        self, *, listen: str, port: int, url: str, mail_from: str = "", post: Post | None = None
    ) -> Running:
        """Start it; its mails come from an address and are given to `post`, where there is one. Raises Refused."""
        ...
