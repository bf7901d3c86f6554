"""Answers that need not be asked for again for a while."""

import time
from collections import OrderedDict
from collections.abc import Callable
from typing import Generic, TypeVar

V = TypeVar("V")
MOST = 1000


class Remembered(Generic[V]):
    """Keeps values by name, each for `lasting` seconds."""

    def __init__(self, *, lasting: float, now: Callable[[], float] = time.monotonic) -> None:
        self._lasting = lasting
        self._now = now
        self._values: OrderedDict[str, tuple[float, V]] = OrderedDict()

    def get(self, key: str) -> V | None:
        """The value; None where there is none, or it is old."""
        at, value = self._values.get(key, (0.0, None))
        return value if value is not None and self._now() - at < self._lasting else None

    def keep(self, key: str, value: V) -> V:
        """Remember a value; returns it."""
        self._values.pop(key, None)
        self._values[key] = (self._now(), value)
        while len(self._values) > MOST:
            self._values.popitem(last=False)
        return value

    def forget(self) -> None:
        """Remember nothing more."""
        self._values.clear()
