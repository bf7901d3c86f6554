"""The hub of one process alone."""

from collections.abc import Callable

from liveletter.host.hub.hub import Subscription
from liveletter.host.hub.notices import AnyNotice, Envelope, Lagged


class LocalHub:
    """Fulfils `Hub`. `on_dropped` is told of each listener that was too slow."""

    ready = True

    def __init__(self, *, backlog: int, on_dropped: Callable[[], None] = lambda: None) -> None:
        self._backlog = backlog
        self._on_dropped = on_dropped
        self._listeners: dict[str, set[Subscription]] = {}
        self._ending = False

    async def start(self) -> None:
        """Nothing to connect to."""

    async def publish(self, topic: str, notice: AnyNotice) -> None:
        self.offer(topic, notice)

    def offer(self, topic: str, notice: AnyNotice) -> None:
        """Tell the listeners in this process."""
        listeners = self._listeners.get(topic)
        if not listeners:
            return
        envelope = Envelope(notice)
        for one in tuple(listeners):
            if not one.offer(envelope):
                listeners.discard(one)

    async def subscribe(self, topic: str) -> Subscription:
        return self.listen(topic)

    def listen(self, topic: str, on_closed: Callable[[], None] = lambda: None) -> Subscription:
        """A further listener in this process."""
        listeners = self._listeners.setdefault(topic, set())

        def closed(subscription: Subscription) -> None:
            listeners.discard(subscription)
            if not listeners and self._listeners.get(topic) is listeners:
                del self._listeners[topic]
                on_closed()

        subscription = Subscription(backlog=self._backlog, on_closed=closed)
        if self._ending:  # who was just about to listen while all were sent away
            subscription.drop()
        subscription.on_dropped = self._on_dropped
        listeners.add(subscription)
        return subscription

    @property
    def topics(self) -> tuple[str, ...]:
        """What somebody listens to."""
        return tuple(self._listeners)

    def lag(self) -> None:
        """Tell everybody that something may have been missed."""
        for topic in self.topics:
            self.offer(topic, Lagged(topic.partition(".")[2]))

    def drop_all(self) -> None:
        self._ending = True
        for listeners in tuple(self._listeners.values()):
            for one in tuple(listeners):
                one.on_dropped = lambda: None
                one.drop()

    async def close(self) -> None:
        self.drop_all()
