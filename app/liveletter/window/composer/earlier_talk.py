"""What of the earlier conversation goes along with a mail: the line for it follows the first recipient (MISSION B4)."""

from PySide6.QtCore import QObject, Signal

from liveletter.domain.addresses import Address
from liveletter.domain.errors import AddressError
from liveletter.domain.history import HistoryChoice, HistoryOrder, HistoryScope
from liveletter.domain.mail import Draft
from liveletter.window.composer import recipients
from liveletter.window.context import Context
from liveletter.window.history.history_row import HistoryRow

_NOTHING = HistoryChoice(scope=HistoryScope.NOTHING)


class EarlierTalk(QObject):
    """Nothing goes along unless the draft, or the user, says so. What was chosen for a recipient is there again when
    the field comes back to them."""

    changed = Signal()

    def __init__(self, *, ctx: Context, draft: Draft, parent: QObject) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._about = draft.in_reply_to
        self._person = self._first_person(draft.to)
        self._orders: dict[int, HistoryOrder | None] = {}
        self.row = HistoryRow(ctx=ctx, by_mail=True)
        self.row.set_account(draft.account_id)
        if draft.history is not None:
            self._person = draft.history.person_id
            self._about = draft.history.about or self._about
            self._orders[self._person] = draft.history
        self._first = self._first_person(draft.to)
        self.row.changed.connect(self._on_changed)
        self._take()
        self._count(draft)

    @property
    def order(self) -> HistoryOrder | None:
        """What is to go along, be it possible now or not."""
        return self._orders.get(self._person)

    @property
    def problem(self) -> str:
        """A sentence: why it cannot go along; empty where it can, or need not."""
        return self.row.problem()

    def follow(self, draft: Draft) -> None:
        """The recipients are these now."""
        first = self._first_person(draft.to)
        if first != self._first:
            self._first = self._person = first
            self._take()
        self.row.set_account(draft.account_id)
        self._count(draft)

    def drop(self) -> None:
        """Let nothing go along."""
        self.row.set_order(HistoryOrder(self._person, _NOTHING, self._about))

    def _take(self) -> None:
        order = self._orders.get(self._person) or HistoryOrder(self._person, _NOTHING, self._about)
        self.row.set_order(order)

    def _count(self, draft: Draft) -> None:
        fields = (draft.to, draft.cc, draft.bcc)
        self.row.set_recipients(sum(len(recipients.pieces(field)) for field in fields))

    def _on_changed(self) -> None:
        if not self.row.problem():  # what cannot go along now may later
            self._orders[self._person] = self.row.order()
            self.changed.emit()

    def _first_person(self, to: str) -> int:
        typed = recipients.pieces(to)
        try:
            address = Address.mail(recipients.mailbox_of(typed[0].text).address) if typed else None
        except AddressError:
            return 0
        person = self._ctx.reader.person_of(address) if address is not None else None
        return person.id if person is not None else 0
