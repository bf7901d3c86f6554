"""What the user is offered first, and the words that go with an earlier conversation."""

from liveletter.domain.history import Bundle, HistoryOrder
from liveletter.ports import WishStore


class HistoryComposer:
    """Fills in what the user chose last."""

    def __init__(self, *, wishes: WishStore) -> None:
        self._wishes = wishes

    def default_order(self, person_id: int, about: str) -> HistoryOrder:
        """The order for a new message: the person's last choice."""
        return HistoryOrder(person_id, self._wishes.history(person_id), about)


def announcement(bundle: Bundle) -> str:
    """What a chat message says of the file that it links to; the link follows."""
    counts = [_counted(len(bundle.mails), "mail"), _counted(len(bundle.chats), "message")]
    return f"Earlier conversation: {', '.join(filter(None, counts))}"


def _counted(count: int, noun: str) -> str:
    if not count:
        return ""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
