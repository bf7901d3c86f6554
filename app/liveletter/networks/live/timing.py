"""How long the client of a live host waits for what."""

from dataclasses import dataclass

from liveletter.domain.outbox import Pauses


@dataclass(frozen=True, slots=True)
class Timing:
    """All in seconds."""

    reach: float = 10.0  # to connect, TLS included
    piece: float = 30.0  # for the next piece of an answer
    answer: float = 60.0  # for all of an answer
    file: float = 900.0  # for all of a file, either way
    quiet: float = 40.0  # a line on which not even a beat came for so long is dead: hosts beat every 15
    settle: float = 0.25  # changes of one session that come so close together are looked at once
    look: float = 5.0  # how often is looked whether the machine has slept
    first_pause: float = 0.5
    longest_pause: float = 120.0
    steady: float = 30.0  # a line that held this long was a good one: pauses start anew

    @property
    def pauses(self) -> Pauses:
        """Between tries."""
        return Pauses(first=self.first_pause, longest=self.longest_pause)
