"""How the guests' pages refuse: told to people or programs, counted, and slowed down where somebody guesses."""

from collections.abc import Callable

from starlette.requests import Request
from starlette.responses import Response

from liveletter.host.buckets import Buckets
from liveletter.host.errors import HostError, NotAllowed, TooMany, Unknown
from liveletter.host.guest.manner import manner_of
from liveletter.host.guest.pages import Pages
from liveletter.host.guest.visit import wants_json
from liveletter.host.http import client_of, problem_of
from liveletter.host.metrics import Metrics

_SENTENCE = "Too many links that lead nowhere."


class Refusing:
    """`refusals` has a bucket for each network address."""

    def __init__(self, *, pages: Pages, metrics: Metrics, refusals: Buckets, clock: Callable[[], float]) -> None:
        self._pages = pages
        self._metrics = metrics
        self._refusals = refusals
        self._clock = clock

    def require_patience(self, request: Request) -> None:
        """Raise TooMany where this address was refused too often lately."""
        self._refusals.require(client_of(request.scope), self._clock(), _SENTENCE)

    def count(self, request: Request) -> None:
        """Something was wrong that may be a guess. Raises TooMany where there were too many of them."""
        self._refusals.take(client_of(request.scope), self._clock())

    def answer(self, request: Request, error: HostError) -> Response:
        """A refusal, counted."""
        self._metrics.refused.labels(type(error).__name__).inc()
        if isinstance(error, Unknown | NotAllowed):
            try:
                self.count(request)
            except TooMany as rate:
                error = rate
        if wants_json(request):
            return problem_of(error)
        manner = manner_of(request)
        return self._pages.refusal(error.status, error.sentence, retry_after=error.retry_after, manner=manner)
