"""Editing a person: name, addresses, what was learned about them; merging and splitting (MISSION B3)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from liveletter.bridge.commands import (
    AddAddress,
    AddPerson,
    Command,
    DecideProposal,
    GetState,
    MergePersons,
    RemoveAddress,
    RenamePerson,
    SplitPerson,
)
from liveletter.domain.addresses import Address
from liveletter.domain.errors import LiveletterError
from liveletter.domain.people import Person
from liveletter.events import PeopleChanged, ProposalMade
from liveletter.window.context import Context
from liveletter.window.parts import theme
from liveletter.window.parts.ask_bar import AskBar
from liveletter.window.parts.avatar import Avatar
from liveletter.window.parts.buttons import push_button
from liveletter.window.parts.dialogs import GrowingDialog, shown
from liveletter.window.parts.engine_words import engine_words
from liveletter.window.parts.labels import heading
from liveletter.window.parts.lifetime import listen, run_for
from liveletter.window.parts.mistake_label import MistakeLabel
from liveletter.window.parts.naming import named
from liveletter.window.people.address_rows import AddressRows
from liveletter.window.people.merge_dialog import MergeDialog
from liveletter.window.people.proposal_rows import ProposalRows


class PersonDialog(GrowingDialog):
    """A known person is changed at once, step by step; a new one (`person_id` 0) is added at the end."""

    person_saved = Signal(int)

    def __init__(self, *, ctx: Context, person_id: int = 0, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("personDialog")
        self._ctx = ctx
        self._person = ctx.reader.person(person_id) if person_id else None
        self._new: tuple[Address, ...] = ()  # of a person who is not added yet
        self._avatar = Avatar(size=52)
        self.name = named(QLineEdit(name), "personName", self.tr("Name"))
        self.name.setFont(theme.scaled(self.name.font(), 1.2, bold=True))
        self.name.setPlaceholderText(self.tr("Name"))
        self._mistake = MistakeLabel(name="personNameMistake")
        self.addresses = AddressRows()
        self.proposals = ProposalRows()
        self.bar = AskBar(name="personBar")
        self._merge = push_button("mergeWith", self.tr("&Merge with…"), icon="people")
        self._merge.setProperty("role", "flat")
        self._done = push_button("personDone", self.tr("&Done") if person_id else self.tr("&Add person"), main=True)
        self._lay_out()
        self._connect()
        self._show()
        if person_id:
            run_for(self, ctx, self._load_proposals())

    # ------------------------------------------------------------------ a known person

    @property
    def _id(self) -> int:
        return self._person.id if self._person is not None else 0

    async def _load_proposals(self) -> None:
        state = await self._ctx.client.call(GetState())
        self.proposals.show_proposals([one for one in state.proposals if one.person_id == self._id])

    async def _do(self, command: Command[None]) -> bool:
        """Have a change made; False where the engine said no (told in the bar)."""
        try:
            await self._ctx.client.call(command)
        except LiveletterError as error:
            self.bar.show_trouble("", None, engine_words(error))
            self._show()
            return False
        self._look_again()
        return True

    def _look_again(self) -> None:
        person = self._ctx.reader.person(self._id)
        if person is None:
            self.accept()  # merged into another, or gone
            return
        self._person = person
        self._show()

    async def _split(self, address: Address) -> None:
        try:
            await self._ctx.client.call(SplitPerson(self._id, address))
        except LiveletterError as error:
            self.bar.show_trouble("", None, engine_words(error))
            return
        self._look_again()
        words = self.tr("{address} is a person of its own now.").format(address=address.value)
        self.bar.ask(words)

    async def _ask_merge(self) -> None:
        if self._person is None:
            return
        dialog = MergeDialog(ctx=self._ctx, person=self._person, parent=self)
        if await shown(dialog) and dialog.chosen is not None:
            other: Person = dialog.chosen
            if await self._do(MergePersons(self._id, other.id)):
                words = self.tr("{other} is a part of {name} now. An address can be split off again.")
                self.bar.ask(words.format(other=other.name, name=self._person.name))
        dialog.deleteLater()

    # ------------------------------------------------------------------ what the user does

    def _on_name_finished(self) -> None:
        name = self.name.text().strip()
        self._avatar.show_name(name)
        if self._person is not None and name and name != self._person.name:
            run_for(self, self._ctx, self._do(RenamePerson(self._id, name)))

    def _on_added(self, address: Address) -> None:
        owner = self._ctx.reader.person_of(address)
        if owner is None or owner.id == self._id or not owner.listed:
            self._take(address)
            return
        words = self.tr("{address} belongs to {name}.").format(address=address.value, name=owner.name)
        self.bar.ask(
            words,
            (self.tr("Leave it there"), self.addresses.text.setFocus),
            (self.tr("Move it here"), lambda: self._take(address)),
        )

    def _take(self, address: Address) -> None:
        if self._person is None:
            self._new += (address,)
            self._show()
        else:
            run_for(self, self._ctx, self._do(AddAddress(self._id, address.kind.value, address.value)))
        self.addresses.text.setFocus()

    def _on_removed(self, address: Address) -> None:
        if self._person is None:
            self._new = tuple(one for one in self._new if one != address)
            self._show()
        else:
            run_for(self, self._ctx, self._do(RemoveAddress(self._id, address)))

    def _on_decided(self, proposal_id: int, accept: bool) -> None:
        run_for(self, self._ctx, self._decide(proposal_id, accept))

    async def _decide(self, proposal_id: int, accept: bool) -> None:
        if await self._do(DecideProposal(proposal_id, accept)):
            await self._load_proposals()

    def _on_people_changed(self, event: PeopleChanged) -> None:
        if self._person is not None and (not event.person_ids or self._id in event.person_ids):
            self._look_again()

    def _on_proposal_made(self, event: ProposalMade) -> None:
        if self._id and event.proposal.person_id == self._id:
            run_for(self, self._ctx, self._load_proposals())

    def _on_done(self) -> None:
        self.bar.hide()  # what it told was seen; what is typed may ask anew
        if not self.name.text().strip():
            self._mistake.say(self.tr("A person needs a name."))
            self.name.setFocus()
        elif self.addresses.take_typed() and not self.bar.sentence:
            if self._person is None:
                run_for(self, self._ctx, self._add())
            else:
                self.accept()

    async def _add(self) -> None:
        try:
            person_id = await self._ctx.client.call(AddPerson(self.name.text().strip(), list(self._new)))
        except LiveletterError as error:
            self.bar.show_trouble("", None, engine_words(error))
            return
        self.person_saved.emit(person_id)
        self.accept()

    # ------------------------------------------------------------------ building

    def _show(self) -> None:
        person = self._person
        if person is not None and not self.name.hasFocus():
            self.name.setText(person.name)
        self._avatar.show_name(self.name.text())
        self.setWindowTitle(person.name if person else self.tr("New person"))
        self.addresses.show_addresses(person.addresses if person else self._new, may_split=person is not None)

    def _connect(self) -> None:
        self.name.textEdited.connect(lambda: self._mistake.say(""))
        self.name.editingFinished.connect(self._on_name_finished)
        self.addresses.added.connect(self._on_added)
        self.addresses.removed.connect(self._on_removed)
        self.addresses.split.connect(lambda address: run_for(self, self._ctx, self._split(address)))
        self.proposals.decided.connect(self._on_decided)
        self._merge.clicked.connect(lambda: run_for(self, self._ctx, self._ask_merge()))
        self._done.clicked.connect(self._on_done)
        listen(self, self._ctx.bus, PeopleChanged, self._on_people_changed)
        listen(self, self._ctx.bus, ProposalMade, self._on_proposal_made)

    def _lay_out(self) -> None:
        name = QVBoxLayout()
        name.setSpacing(2)
        name.addStretch(1)
        name.addWidget(self.name)
        name.addWidget(self._mistake)
        name.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(theme.PAD)
        top.addWidget(self._avatar)
        top.addLayout(name, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self._merge)
        buttons.addStretch(1)
        if self._person is None:
            self._merge.hide()
            cancel = push_button("cancelPerson", self.tr("&Cancel"))
            cancel.clicked.connect(self.reject)
            buttons.addWidget(cancel)
        buttons.addWidget(self._done)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.PAD * 2, theme.PAD * 2, theme.PAD * 2, theme.PAD * 2)
        column.setSpacing(theme.PAD)
        column.addLayout(top)
        column.addWidget(heading("addressesTitle", self.tr("Addresses")))
        column.addWidget(self.addresses)
        column.addWidget(self.proposals)
        column.addStretch(1)
        column.addWidget(self.bar)
        column.addLayout(buttons)
        self.resize(520, 300)
