"""What ends with its owner: subscriptions to the engine's events, and coroutines started from a slot."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from PySide6.QtCore import QObject

from liveletter.events import Event, EventBus
from liveletter.window.context import Context

E = TypeVar("E", bound=Event)
R = TypeVar("R")


def listen(owner: QObject, bus: EventBus, kind: type[E], handler: Callable[[E], None]) -> None:
    """Hear the engine's events as long as `owner` lives."""
    subscription = bus.subscribe(kind, handler)
    owner.destroyed.connect(lambda: subscription.cancel())


def run_for(owner: QObject, ctx: Context, coroutine: Coroutine[Any, Any, R]) -> "asyncio.Task[R]":
    """`ctx.run`, but ended when `owner` goes: nothing comes back to a dialog that was closed."""
    task = ctx.run(coroutine)
    owner.destroyed.connect(lambda: task.cancel())
    return task
