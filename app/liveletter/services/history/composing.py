"""What the user is offered first to go along."""

from liveletter.domain.history import HistoryOrder
from liveletter.ports import WishStore


class HistoryComposer:
    """Fills in what the user chose last."""

    def __init__(self, *, wishes: WishStore) -> None:
        self._wishes = wishes

    def default_order(self, person_id: int, about: str) -> HistoryOrder:
        """The order for a new message: the person's last choice."""
        return HistoryOrder(person_id, self._wishes.history(person_id), about)
