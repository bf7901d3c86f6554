"""What the host counts, for Prometheus. No label holds an address, a session or a token."""

from collections.abc import Callable, Iterator
from functools import lru_cache

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, Metric, generate_latest
from prometheus_client.core import CounterMetricFamily
from prometheus_client.registry import Collector

_SECONDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)


class Tally(Collector):
    """A counter that is moved by one thread alone and needs no lock: for what happens ten times with each message."""

    def __init__(self, name: str, told: str, *, registry: CollectorRegistry) -> None:
        self._name = name
        self._told = told
        self._count = 0
        registry.register(self)

    def inc(self) -> None:
        """One more."""
        self._count += 1

    def collect(self) -> Iterator[Metric]:
        """How many there are."""
        yield CounterMetricFamily(self._name, self._told, self._count)


class Metrics:
    """One host's counts, in a registry of their own."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        requests = Counter(
            "liveletter_host_requests", "Requests answered", ("method", "route", "status"), registry=self.registry
        )
        seconds = Histogram(
            "liveletter_host_request_seconds",
            "Time to the beginning of the answer",
            ("route",),
            buckets=_SECONDS,
            registry=self.registry,
        )
        self.answered = lru_cache(maxsize=1024)(requests.labels)  # by method, route and status
        self.begun = lru_cache(maxsize=1024)(seconds.labels)  # by route
        self.messages = Counter("liveletter_host_messages", "Messages taken", registry=self.registry)
        self.sent = Tally("liveletter_host_events", "Events written to open lines", registry=self.registry)
        self.dropped = Counter("liveletter_host_dropped", "Listeners that were too slow", registry=self.registry)
        self.refused = Counter("liveletter_host_refused", "Requests refused", ("reason",), registry=self.registry)
        self.mails = Counter(
            "liveletter_host_mails",
            "Mails to absent members, by what became of them",
            ("outcome",),
            registry=self.registry,
        )  # sent, failed (certainly not taken), unsure
        self.answers = Counter(
            "liveletter_host_answers",
            "Mails that came in, by what became of them",
            ("outcome",),
            registry=self.registry,
        )  # taken, dropped (automatic), bounced, refused
        self.batch = Histogram(
            "liveletter_host_writes_per_commit",
            "Writes that shared one commit",
            buckets=(1, 2, 4, 8, 16, 32, 64, 128, 256),
            registry=self.registry,
        )
        self._lines = Gauge("liveletter_host_open_lines", "Open event streams", registry=self.registry)

    def watch_lines(self, count: Callable[[], int]) -> None:
        """Where the number of open streams is read."""
        self._lines.set_function(count)

    def written(self) -> bytes:
        """All counts in Prometheus's text form."""
        return generate_latest(self.registry)
