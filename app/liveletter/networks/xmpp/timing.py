"""How long the connection waits for what."""

import secrets
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Timing:
    """All in seconds."""

    reach: float = 10.0  # to reach one address, TLS included where it is direct
    log_in: float = 30.0
    answer: float = 30.0  # to one request
    ping_every: float = 60.0  # of a connection that has nothing to wait for
    ping_soon: float = 10.0  # while messages wait for the server's acknowledgement
    ping_answer: float = 20.0
    farewell: float = 2.0
    first_pause: float = 1.0
    longest_pause: float = 300.0
    steady: float = 30.0  # a connection that held this long was a good one: pauses start anew


class Pauses:
    """Pauses between attempts: each twice as long as the one before, with jitter, so that a restarted server is not met
    by all its clients at once."""

    def __init__(self, timing: Timing) -> None:
        self._timing = timing
        self._next = timing.first_pause
        self._random = secrets.SystemRandom()

    def next(self) -> float:
        """How long to wait now: between half of the pause and all of it."""
        pause, self._next = self._next, min(self._next * 2, self._timing.longest_pause)
        return pause * self._random.uniform(0.5, 1.0)

    def reset(self) -> None:
        """The connection was good."""
        self._next = self._timing.first_pause
