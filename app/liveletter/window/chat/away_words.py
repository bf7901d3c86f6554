"""What is said, and can be chosen, where a person is not there. Pure."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from liveletter.domain.outbox import WhenAway
from liveletter.domain.presence import Presence, Show

translate = QCoreApplication.translate
OFFLINE = Presence(Show.OFFLINE)
_SPANS = (1, 24, 72, 168)  # hours


@dataclass(frozen=True, slots=True)
class Away:
    """What the user is asked about. `is_change`: about a standing wish, not about a text. `outgoing_id`: a message
    that waits, 0: none."""

    name: str = ""
    presence: Presence = OFFLINE
    server: str = ""  # the name of the person's
    server_keeps: bool = False
    has_mail: bool = False
    wish: WhenAway = WhenAway.ASK
    is_change: bool = False
    outgoing_id: int = 0

    @property
    def is_there(self) -> bool:
        """Whether the text can be sent now: nobody is known to be away any more."""
        return self.presence.show is not Show.OFFLINE and not self.is_change


def sentence_of(away: Away) -> str:
    """What the bar says."""
    if away.is_change:
        return translate("AwayBar", "What shall be done when {0} is not there?").format(away.name)
    if away.presence.show is Show.OFFLINE:
        return translate("AwayBar", "{0} is not there now.").format(away.name)
    if away.presence.show is Show.UNKNOWN:
        return translate("AwayBar", "It is not known any more whether {0} is there.").format(away.name)
    return translate("AwayBar", "{0} is there now.").format(away.name)


def spans(keep_hours: int) -> list[tuple[str, int]]:
    """How long a message may be kept, in words and hours; the setting's own time is among them."""
    named = {
        1: translate("AwayBar", "1 hour"),
        24: translate("AwayBar", "1 day"),
        72: translate("AwayBar", "3 days"),
        168: translate("AwayBar", "1 week"),
    }
    hours = sorted({*_SPANS, keep_hours})
    return [(named.get(one) or translate("AwayBar", "%n hour(s)", "", one), one) for one in hours]
