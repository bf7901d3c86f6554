"""What many say at once is taken as if each had said it alone."""

import contextlib
from collections.abc import Iterator

import peewee
from hypothesis import given, settings
from hypothesis import strategies as st

from liveletter.host.errors import HostError
from liveletter.host.model import Draft, Newcomer, OwnerPresence, RecordKind, Session
from liveletter.host.storage import reading, writing
from liveletter.host.storage.saying import Said, say
from liveletter.host.storage.schema import migrate
from liveletter.host.storage.store import Added, Snapshot

_SESSIONS = ("open", "other", "closed")
_NOBODY = 9


@contextlib.contextmanager
def a_database() -> Iterator[peewee.Database]:
    """Three sessions: Bob (2) has joined, Carol (3) has not, Dan (4) was removed; the last one is closed."""
    db = peewee.SqliteDatabase(":memory:")
    migrate(db)
    for name in _SESSIONS:
        people = tuple(Newcomer(address=f"{one}@example.org", name=one, token_hash=f"{one}'s") for one in "abcd")
        writing.create(db, _session(name), people, Draft(kind=RecordKind.REQUEST, at=1.0, member=1))
        for kind, member in ((RecordKind.JOINED, 2), (RecordKind.JOINED, 4), (RecordKind.REMOVED, 4)):
            writing.add(db, name, Draft(kind=kind, at=2.0, member=member))
    writing.add(db, "closed", Draft(kind=RecordKind.CLOSED, at=3.0, member=1))
    with contextlib.closing(db):
        yield db


def _session(name: str) -> Session:
    return Session(
        id=name, owner_id="o1", owner_address="a@example.org", title="", message_id="", languages=("en",),
        recorded=True, presence=OwnerPresence.SHOWN, mail_after=0, created=1.0, last_used=1.0,
    )  # fmt: skip


def _said(session_id: str, member: int, by_link: bool, client_id: str, at: int) -> Said:
    draft = Draft(kind=RecordKind.SAID, at=10.0 + at, member=0 if by_link else member, client_id=client_id, sent="x")
    return Said(session_id, draft, f"{' abcd'[member % 5]}'s" if by_link else "")


_SAID = st.builds(
    _said,
    st.sampled_from([*_SESSIONS, "unknown"]),
    st.sampled_from([1, 2, 3, 4, _NOBODY]),
    st.booleans(),
    st.sampled_from(["", "c1", "c2"]),
    st.integers(0, 5),
)


def _told(answer: Added | HostError) -> object:
    return (type(answer), answer.sentence) if isinstance(answer, HostError) else answer


def _standing(db: peewee.Database) -> list[tuple[Snapshot, object]]:
    return [(reading.snapshot(db, name), reading.records(db, name, 0, 100)) for name in _SESSIONS]


@given(st.lists(_SAID, max_size=12), st.lists(_SAID, max_size=12))
@settings(max_examples=60, deadline=None)
def test_together_is_as_one_after_the_other(before: list[Said], said: list[Said]) -> None:
    with a_database() as together, a_database() as alone:
        for items in (before, said):
            answers = say(together, items)
            assert [_told(one) for one in answers] == [_told(say(alone, [one])[0]) for one in items]
        assert _standing(together) == _standing(alone)
