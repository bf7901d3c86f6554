"""Seams to the machine: time, passwords, alerts."""

from dataclasses import dataclass
from typing import Protocol


class Clock(Protocol):
    """What time it is."""

    def now(self) -> float:
        """Unix seconds."""
        ...


class Secrets(Protocol):
    """Keeps passwords. Keys look like `account/3/mail`."""

    @property
    def warning(self) -> str:
        """A sentence for the user where passwords are kept less safely than in a system keyring; else empty."""
        ...

    def get(self, key: str) -> str | None:
        """The password, or None. Raises SecretsError."""
        ...

    def set(self, key: str, password: str) -> None:
        """Keep the password. Raises SecretsError."""
        ...

    def delete(self, key: str) -> None:
        """Forget the password, if there is one."""
        ...


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to tell the user where they may not be looking."""

    title: str
    body: str
    mail_id: int = 0
    person_id: int = 0
    can_reply: bool = False
    session_id: int = 0  # of the live session in which it was said: the answer is said there, too


class NoticeListener(Protocol):
    """Is told what the user did with a notice."""

    def notice_activated(self, notice: Notice) -> None:
        """The notice was clicked."""
        ...

    def notice_answered(self, notice: Notice, text: str) -> None:
        """The user wrote an answer into the notice."""
        ...


class Alert(Protocol):
    """One way to alert the user."""

    async def show(self, notice: Notice) -> bool:
        """Show the notice; False where this way does not work now (the next one is tried)."""
        ...

    async def close(self) -> None:
        """Let go of what is held."""
        ...
