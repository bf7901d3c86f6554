"""Waiting for a condition with a deadline, for what gives no event to wait for (other programs' windows, files…)."""

import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")
_STEP = 0.02  # seconds between two looks


def until(condition: Callable[[], T | None], what: str, *, seconds: float = 15.0) -> T:
    """The first true value of `condition`; fails, naming `what` was waited for, when the time is over."""
    deadline = time.monotonic() + seconds
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > deadline:
            raise AssertionError(f"After {seconds:g} s still not there: {what}")
        time.sleep(_STEP)
