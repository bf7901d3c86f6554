"""What is wrong at large (a full disk, an account that cannot be read): kept until it is over, so that a window that
opens later is told too."""

from liveletter.events import EventBus, TroubleArose


class Troubles:
    """The troubles of the moment, by topic."""

    def __init__(self, *, bus: EventBus) -> None:
        self._bus = bus
        self._sentences: dict[str, str] = {}

    def all(self) -> dict[str, str]:
        """Topic → sentence."""
        return dict(self._sentences)

    def arose(self, topic: str, sentence: str, detail: str = "") -> None:
        """Something is wrong; said once per topic and sentence."""
        if self._sentences.get(topic) != sentence:
            self._sentences[topic] = sentence
            self._bus.publish(TroubleArose(topic, sentence, detail))

    def over(self, topic: str) -> None:
        """It is well again."""
        if self._sentences.pop(topic, None) is not None:
            self._bus.publish(TroubleArose(topic, ""))
