"""Whatever is done to persons: an address has at most one, and no mail is lost from the timelines."""

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from liveletter.archive.archive import Archive
from liveletter.archive.rows import person_of
from liveletter.archive.timeline import page
from liveletter.domain.addresses import Address
from liveletter.domain.mail import Mailbox
from liveletter.domain.people import Source
from tests.archive import making
from tests.archive.making import jid, mailto

MAILS = [mailto(f"{name}@example.org") for name in "abc"]
JIDS = [jid(f"{name}@example.org") for name in "abc"]
addresses = st.sampled_from([*MAILS, *JIDS])
sources = st.sampled_from(Source)
picks = st.integers(min_value=0, max_value=5)


class People(RuleBasedStateMachine):
    """The store beside a model: who has which address, and what was refused."""

    def __init__(self) -> None:
        super().__init__()
        self.archive = Archive()
        self.owner: dict[Address, int] = {}
        self.refused: set[tuple[int, Address]] = set()
        self.bare: set[int] = set()

    @initialize()
    def mail_and_chat_arrive(self) -> None:
        """One mail from each mail address, one chat from each Jabber ID."""
        inbox = making.inbox(self.archive)
        for uid, address in enumerate(MAILS, 1):
            digest = making.letter(f"{uid}@x.org", sender=Mailbox("", address.value))
            self.archive.mails.add_mails(inbox, [making.fetched(uid, digest)])
        for address in JIDS:
            self.archive.chats.add_incoming(1, 0, making.said(peer=address.value, origin_id=address.value))

    @rule(address=addresses, source=sources, listed=st.booleans())
    def ensure(self, address: Address, source: Source, listed: bool) -> None:
        person = self.archive.people.ensure(address, "", source, listed=listed)
        assert self.owner.setdefault(address, person.id) == person.id

    @rule(pick=picks, address=addresses, source=sources)
    def add(self, pick: int, address: Address, source: Source) -> None:
        if person_id := self._pick(pick):
            self.archive.people.add_address(person_id, address, source)
            if source is Source.USER or (person_id, address) not in self.refused:
                self._give(person_id, address)

    @rule(pick=picks, address=addresses)
    def remove(self, pick: int, address: Address) -> None:
        if person_id := self._pick(pick):
            self.archive.people.remove_address(person_id, address)
            self.refused.add((person_id, address))
            if self.owner.get(address) == person_id:
                del self.owner[address]
                if person_id not in self.owner.values():
                    self.bare.add(person_id)

    @rule(one=picks, other=picks)
    def merge(self, one: int, other: int) -> None:
        into, gone = self._pick(one), self._pick(other)
        if not into or not gone or into == gone:
            return
        self.archive.people.merge(into, gone)
        for address in [address for address, owner in self.owner.items() if owner == gone]:
            self.owner[address] = into
        self.refused |= {(into, address) for owner, address in self.refused if owner == gone}
        self.refused -= {(into, address) for address, owner in self.owner.items() if owner == into}
        self.bare -= {gone} | ({into} if into in self.owner.values() else set())

    @rule(address=addresses)
    def split(self, address: Address) -> None:
        if person_id := self.owner.get(address):
            alone = list(self.owner.values()).count(person_id) == 1
            made = self.archive.people.split(person_id, address)
            assert (made.id == person_id) == alone
            self.owner[address] = made.id
            if not alone:
                self.refused.add((person_id, address))

    @rule(pick=picks, address=addresses, accept=st.booleans())
    def propose_and_decide(self, pick: int, address: Address, accept: bool) -> None:
        if not (person_id := self._pick(pick)):
            return
        proposal = self.archive.people.propose(person_id, address, Source.JABBER_ID, "")
        known = self.owner.get(address) == person_id or (person_id, address) in self.refused
        assert (proposal is None) == known
        if proposal is not None:
            changed = self.archive.people.decide(proposal.id, accept=accept)
            assert (changed is not None) == accept
            if accept:
                self._give(person_id, address)
            else:
                self.refused.add((person_id, address))

    @invariant()
    def map_is_as_expected(self) -> None:
        """Each address has the expected person, and a person has what they own, once."""
        persons = {person.id: person for person in self.archive.people.persons()}
        had = [address for person in persons.values() for address in person.addresses]
        assert len(had) == len(set(had))
        assert {address: person.id for person in persons.values() for address in person.addresses} == self.owner
        assert persons.keys() == set(self.owner.values()) | self.bare
        assert self.archive.people.proposals() == []

    @invariant()
    def nothing_is_lost(self) -> None:
        """Each address' mail or chat is in the timeline of the person who has it, and all are found."""
        with self.archive._database.reading() as sql:
            for person_id in set(self.owner.values()):
                owned = [address for address, owner in self.owner.items() if owner == person_id]
                assert len(page(sql, person_id, None, None, 100)) == len(owned)
            for address, owner in self.owner.items():
                person = person_of(sql, address)
                assert person is not None
                assert person.id == owner

    def teardown(self) -> None:
        self.archive.close()

    def _pick(self, pick: int) -> int:
        known = sorted(set(self.owner.values()) | self.bare)
        return known[pick % len(known)] if known else 0

    def _give(self, person_id: int, address: Address) -> None:
        before = self.owner.get(address)
        self.owner[address] = person_id
        self.bare.discard(person_id)
        self.refused.discard((person_id, address))
        if before is not None and before != person_id and before not in self.owner.values():
            self.refused = {entry for entry in self.refused if entry[0] != before}


TestPeople = People.TestCase
TestPeople.settings = settings(max_examples=40, stateful_step_count=25, deadline=None)
