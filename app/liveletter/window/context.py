"""What every view is given, and nothing else: no globals, no singletons."""

import asyncio
from collections.abc import Coroutine
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

from liveletter.bridge.commands import Command
from liveletter.events import EventBus
from liveletter.settings import Settings
from liveletter.tasks import TaskGroup
from liveletter.window.reading import Reader

R = TypeVar("R")


class Engine(Protocol):
    """The engine as the views see it."""

    async def call(self, command: Command[R]) -> R:
        """Ask and await the answer. Waits while the engine starts (again). Raises what the engine raised, a
        LiveletterError, or EngineUnavailable where it does not come back."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What a view works with. `reader` answers at once; `client` is awaited; `bus` brings the engine's events.

    After each (re)connection the engine's state is told as events: OwnPresenceChanged, PresenceChanged,
    AccountStateChanged, SubscriptionRequested, ProposalMade, TroubleArose, OutboxChanged, then EngineReady.
    """

    client: Engine
    reader: Reader
    bus: EventBus
    settings: Settings
    tasks: TaskGroup

    def run(self, coroutine: Coroutine[Any, Any, R]) -> "asyncio.Task[R]":
        """Start a coroutine from a slot. What it raises is shown to the user: a LiveletterError by its sentence,
        anything else is logged and shown as one general sentence."""
        return self.tasks.spawn(coroutine, name=getattr(coroutine, "__qualname__", "coroutine"))
