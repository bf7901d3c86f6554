"""What was learned about a person and waits for the user's word, one proposal a row."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from liveletter.domain.people import Proposal
from liveletter.window.parts import theme
from liveletter.window.parts.buttons import push_button
from liveletter.window.parts.labels import heading, sentence
from liveletter.window.parts.layouts import clear
from liveletter.window.people import person_words


class ProposalRows(QWidget):
    """Each with where it comes from, to be accepted or declined. Takes no room where nothing waits."""

    decided = Signal(int, bool)  # proposal id, accept

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("proposalRows")
        self._grid = QGridLayout()
        self._grid.setColumnStretch(0, 1)
        self._grid.setHorizontalSpacing(theme.GAP)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(heading("proposalsTitle", self.tr("Perhaps also")))
        column.addLayout(self._grid)
        self.hide()

    def show_proposals(self, proposals: Sequence[Proposal]) -> None:
        """Show these in place of what was there."""
        clear(self._grid)
        for row, proposal in enumerate(proposals):
            self._add_row(2 * row, proposal)
        self.setVisible(bool(proposals))

    def _add_row(self, row: int, proposal: Proposal) -> None:
        number = proposal.id
        reason = sentence(f"proposalReason{number}", person_words.proposal_reason(proposal), dim=True)
        accept = push_button(f"acceptProposal{number}", self.tr("Accept"))
        decline = push_button(f"declineProposal{number}", self.tr("No"))
        accept.setAccessibleName(self.tr("Accept {address}").format(address=proposal.address.value))
        decline.setAccessibleName(self.tr("Decline {address}").format(address=proposal.address.value))
        accept.clicked.connect(lambda: self.decided.emit(number, True))
        decline.clicked.connect(lambda: self.decided.emit(number, False))
        self._grid.addWidget(sentence(f"proposal{number}", person_words.proposal_question(proposal)), row, 0)
        self._grid.addWidget(reason, row + 1, 0)
        self._grid.addWidget(accept, row, 1, 2, 1)
        self._grid.addWidget(decline, row, 2, 2, 1)
