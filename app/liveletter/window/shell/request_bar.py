"""Questions that others have raised: who may see the user's presence, and which learned address is right."""

from collections.abc import Hashable
from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from liveletter.bridge.commands import AnswerSubscription, Command, DecideProposal, GetState
from liveletter.domain.errors import LiveletterError
from liveletter.events import PeopleChanged, ProposalMade, SubscriptionRequested
from liveletter.window.context import Context
from liveletter.window.parts.ask_bar import AskBar
from liveletter.window.parts.lifetime import listen, run_for
from liveletter.window.people import person_words


@dataclass(frozen=True, slots=True)
class _Question:
    words: str
    yes: str
    no: str
    accept: Command[None]
    decline: Command[None]


class RequestBar(QWidget):
    """One question at a time, in nobody's way; "later" brings it again at the next start."""

    def __init__(self, *, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("requestBar")
        self._ctx = ctx
        self._open: dict[Hashable, _Question] = {}
        self._later: set[Hashable] = set()
        self._shown: Hashable = None
        self.bar = AskBar(name="request", takes_focus=False)
        self.bar.closed.connect(self._on_later)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.bar)
        listen(self, ctx.bus, SubscriptionRequested, self._on_requested)
        listen(self, ctx.bus, ProposalMade, self._on_proposed)
        listen(self, ctx.bus, PeopleChanged, self._on_people_changed)
        self._show()

    @property
    def waiting(self) -> int:
        """How many questions are open and not put off."""
        return sum(key not in self._later for key in self._open)

    def _on_requested(self, event: SubscriptionRequested) -> None:
        name = f"{event.name} ({event.jid})" if event.name and event.name != event.jid else event.jid
        self._add(
            ("request", event.account_id, event.jid),
            _Question(
                self.tr("{name} would like to see when you are available.").format(name=name),
                self.tr("Allow"),
                self.tr("Refuse"),
                AnswerSubscription(event.account_id, event.jid, True),
                AnswerSubscription(event.account_id, event.jid, False),
            ),
        )

    def _on_proposed(self, event: ProposalMade) -> None:
        proposal = event.proposal
        words = f"{person_words.proposal_question(proposal)} {person_words.proposal_reason(proposal)}"
        self._add(
            ("proposal", proposal.id),
            _Question(
                words,
                self.tr("Accept"),
                self.tr("No"),
                DecideProposal(proposal.id, True),
                DecideProposal(proposal.id, False),
            ),
        )

    def _on_people_changed(self, _: PeopleChanged) -> None:
        """A proposal may have been decided elsewhere."""
        if any(isinstance(key, tuple) and key[0] == "proposal" for key in self._open):
            run_for(self, self._ctx, self._forget_decided())

    async def _forget_decided(self) -> None:
        state = await self._ctx.client.call(GetState())
        still = {("proposal", proposal.id) for proposal in state.proposals}
        for key in list(self._open):
            if isinstance(key, tuple) and key[0] == "proposal" and key not in still:
                del self._open[key]
        self._show()

    def _add(self, key: Hashable, question: _Question) -> None:
        self._open[key] = question
        self._show()

    def _show(self) -> None:
        """Show the first question; leave alone the one that is on the screen already."""
        key = next((key for key in self._open if key not in self._later), None)
        self.setVisible(key is not None)
        if key is None:
            self._shown = None
            self.bar.hide()
            return
        more = self.waiting - 1
        question = self._open[key]
        others = self.tr("(%n more)", "", more)
        words = f"{question.words} {others}" if more else question.words
        if (key, words) == self._shown and not self.bar.isHidden():
            return
        self._shown = (key, words)
        self.bar.ask(
            words,
            (question.yes, lambda: self._answer(key, question.accept)),
            (question.no, lambda: self._answer(key, question.decline)),
            (self.tr("Later"), self._on_later),
        )

    def _answer(self, key: Hashable, command: Command[None]) -> None:
        run_for(self, self._ctx, self._tell(key, command))

    async def _tell(self, key: Hashable, command: Command[None]) -> None:
        try:
            await self._ctx.client.call(command)
        except LiveletterError:
            self._show()  # still to be answered
            raise
        self._open.pop(key, None)
        self._show()

    def _on_later(self) -> None:
        if isinstance(self._shown, tuple):
            self._later.add(self._shown[0])
        self._show()
