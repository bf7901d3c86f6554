"""Rates: a bucket for each key fills steadily and is emptied by use."""

import math
from collections import OrderedDict

from liveletter.host.errors import TooMany

_KEYS = 50_000


class Buckets:
    """`rate` uses a second for each key, after a first `burst`. Old keys are forgotten, so that memory is bounded."""

    def __init__(self, rate: float, burst: float) -> None:
        self._rate = rate
        self._burst = burst
        self._filled: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def take(self, key: str, now: float, sentence: str = "Too many requests.") -> None:
        """Use it once. Raises TooMany, with the time after which it is possible again."""
        self._put(key, self._required(key, now, sentence) - 1, now)

    def require(self, key: str, now: float, sentence: str = "Too many requests.") -> None:
        """Raise TooMany where `take` would, without using it."""
        self._required(key, now, sentence)

    def _required(self, key: str, now: float, sentence: str) -> float:
        level = self._level(key, now)
        if level < 1:
            seconds = math.ceil((1 - level) / self._rate)
            raise TooMany(f"{sentence} Wait {seconds} seconds and try again.", seconds)
        return level

    def _level(self, key: str, now: float) -> float:
        level, at = self._filled.get(key, (self._burst, now))
        return min(self._burst, level + max(0.0, now - at) * self._rate)

    def _put(self, key: str, level: float, now: float) -> None:
        self._filled[key] = (level, now)
        self._filled.move_to_end(key)
        if len(self._filled) > _KEYS:
            self._filled.popitem(last=False)
