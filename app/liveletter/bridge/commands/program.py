"""The program itself: its state, settings and end."""

import msgspec

from liveletter.bridge.commands.base import Command
from liveletter.domain.accounts import AccountState, LinkState
from liveletter.domain.people import Proposal
from liveletter.domain.presence import Presence


class State(msgspec.Struct, frozen=True):
    """All that a window must know at its start and that is not in the archive."""

    accounts: list[AccountState]
    presences: dict[int, Presence]  # by person id; missing: unknown
    own_presence: Presence
    requests: list[tuple[int, str, str]]  # subscription requests: account id, jid, name
    proposals: list[Proposal]
    troubles: dict[str, str]  # topic → sentence
    waiting: int  # mails in the outbox
    all_waiting: int  # entries of all kinds there
    live_lines: dict[str, tuple[LinkState, str]] = {}  # host's address → how the line stands, a sentence
    failed: list[tuple[int, str, str]] = []  # of these, those that could not be sent: number, subject, sentence


class GetState(Command[State], frozen=True, tag=True):
    """What is going on now."""


class RaiseWindow(Command[bool], frozen=True, tag=True):
    """Bring the profile's window to the front; False where no window is there."""


class ChangeSetting(Command[None], frozen=True, tag=True):
    """Keep a setting."""

    key: str
    value: bool | int | float | str


class StopEngine(Command[None], frozen=True, tag=True):
    """End the engine after what is being written is on disk."""
