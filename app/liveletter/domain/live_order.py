"""The order of what is said in a live session: that of the records on its host, whatever the clocks say. Pure rules.

What is said stands by moment and number in every list. Host and user may have different clocks, and so may the
processes of one host: what comes later gets a later moment, by as little as can be told apart.
"""

import math
from collections.abc import Iterable, Iterator

Place = tuple[float, int]  # seconds since the epoch, the message's number: what lists are sorted by
FIRST: Place = (-math.inf, 0)


def moment_behind(told: float, number: int, before: Place) -> float:
    """When a message counts as said that stands behind `before`: as it is told, unless that would put it earlier."""
    return told if (told, number) > before else math.nextafter(before[0], math.inf)


def pushed(waiting: Iterable[Place], before: Place) -> Iterator[tuple[int, float]]:
    """The messages out of `waiting` (in order) that have to move, and whither, so that all stand behind `before`."""
    for at, number in waiting:
        moment = moment_behind(at, number, before)
        if moment != at:
            yield number, moment
        before = (moment, number)
