"""The store's promises, held by each of its kinds alike: file, memory, PostgreSQL, and at the end of a line."""

import asyncio
import uuid
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from pathlib import Path

import peewee
import psycopg
import pytest

from liveletter.host.errors import Conflict, Misconfigured, NotAllowed, TooLarge, Unavailable, Unknown
from liveletter.host.model import Draft, File, Newcomer, OwnerPresence, RecordKind, Session
from liveletter.host.storage.database import Database
from liveletter.host.storage.line import Answerer
from liveletter.host.storage.migrations import MIGRATIONS
from liveletter.host.storage.remote import RemoteStore
from liveletter.host.storage.schema import migrate, run
from liveletter.host.storage.sql import SqlStore
from liveletter.host.storage.store import PART, Added, Changes, Invited
from liveletter.host.tokens import digest
from tests.host.servers import PostgreSQL

Store = SqlStore | RemoteStore


class DirectLine:
    """Carries questions to an answerer in the same process."""

    def __init__(self) -> None:
        self.answerer: Answerer | None = None

    async def ask(self, topic: str, question: bytes) -> bytes | None:
        return None if self.answerer is None else await self.answerer.handle(question)

    async def answer(self, topic: str, handle: Callable[[bytes], Awaitable[bytes]]) -> Callable[[], Awaitable[None]]:
        raise NotImplementedError


async def _nothing(_: str) -> None:
    pass


@pytest.fixture(params=["file", "memory", "postgresql"])
async def database(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Database]:
    if request.param == "file":
        database = Database.in_file(tmp_path / "host.db")
    elif request.param == "memory":
        database = Database.in_memory()
    else:
        server: PostgreSQL = request.getfixturevalue("postgresql")
        database = Database.at(server.new_database())
    await database.open()
    yield database
    await database.close()


@pytest.fixture(params=["file", "memory", "postgresql", "line"])
async def stores(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[tuple[SqlStore, Store]]:
    """The store that creates, and the one that is asked: the same, but at the end of a line."""
    async with AsyncExitStack() as stack:
        if request.param == "postgresql":
            server: PostgreSQL = request.getfixturevalue("postgresql")
            database = Database.at(server.new_database())
        else:
            database = Database.in_file(tmp_path / "host.db") if request.param == "file" else Database.in_memory()
        await database.open()
        stack.push_async_callback(database.close)
        store = SqlStore(database)
        if request.param != "line":
            yield store, store
            return
        line = DirectLine()
        line.answerer = Answerer(store, deleted=_nothing)
        yield store, RemoteStore(line)


def a_session(**values: object) -> Session:
    given: dict[str, object] = {
        "id": str(uuid.uuid4()),
        "owner_id": "o1",
        "owner_address": "alice@example.org",
        "title": "Boats",
        "message_id": "<m@example.org>",
        "languages": ("en", "de"),
        "recorded": True,
        "presence": OwnerPresence.SHOWN,
        "mail_after": 300,
        "created": 1000.0,
        "last_used": 1000.0,
    }
    return Session(**{**given, **values})  # type: ignore[arg-type]


PEOPLE = (
    Newcomer(address="alice@example.org", name="Alice"),
    Newcomer(address="bob@example.org", name="Bob", token_hash=digest("bob's")),
)
REQUEST = Draft(kind=RecordKind.REQUEST, at=1000.0, member=1, received="{}", processed="Boats", sent="Boats")


async def a_talk(stores: tuple[SqlStore, Store]) -> str:
    session = a_session()
    await stores[0].create(session=session, newcomers=PEOPLE, draft=REQUEST)
    await stores[1].add(session_id=session.id, draft=Draft(kind=RecordKind.JOINED, at=1001.0, member=2))
    return session.id


def said(text: str, *, member: int = 2, client_id: str = "") -> Draft:
    return Draft(
        kind=RecordKind.SAID, at=1002.0, member=member, client_id=client_id, received=text, processed=text, sent=text
    )


async def test_a_session_begins_with_its_request_and_its_invitations(stores: tuple[SqlStore, Store]) -> None:
    session = a_session()
    created = await stores[0].create(session=session, newcomers=PEOPLE, draft=REQUEST)
    assert created.session.last_number == 2
    records = await stores[1].records(session_id=session.id, since=0, limit=10)
    assert [(one.number, one.kind, one.member) for one in records] == [
        (1, RecordKind.REQUEST, 1),
        (2, RecordKind.INVITED, 2),
    ]
    assert records[0].received == "{}"
    snapshot = await stores[1].snapshot(session_id=session.id)
    assert [(one.name, one.in_audience) for one in snapshot.members] == [("Alice", True), ("Bob", False)]
    assert snapshot.session == created.session
    assert snapshot.session.languages == ("en", "de")


async def test_a_link_leads_to_its_member_in_its_session_only(stores: tuple[SqlStore, Store]) -> None:
    mine, other = await a_talk(stores), a_session()
    await stores[0].create(session=other, newcomers=PEOPLE[:1], draft=REQUEST)
    seat = await stores[1].seat(session_id=mine, token_hash=digest("bob's"))
    assert seat.member.address == "bob@example.org"
    for session_id, token in ((mine, "another"), (other.id, "bob's"), (str(uuid.uuid4()), "bob's")):
        with pytest.raises(Unknown):
            await stores[1].seat(session_id=session_id, token_hash=digest(token))


async def test_the_same_message_is_taken_once(stores: tuple[SqlStore, Store]) -> None:
    session_id = await a_talk(stores)
    first = await stores[1].add(session_id=session_id, draft=said("hello", client_id="c1"))
    again = await stores[1].add(session_id=session_id, draft=said("hello", client_id="c1"))
    other = await stores[1].add(session_id=session_id, draft=said("hello", member=1, client_id="c1"))
    assert first.fresh
    assert not again.fresh
    assert again.record == first.record
    assert other.fresh
    assert len(await stores[1].records(session_id=session_id, since=3, limit=10)) == 2


async def test_what_comes_by_a_link_is_its_holders(stores: tuple[SqlStore, Store]) -> None:
    session_id = await a_talk(stores)

    async def say(token: str, client_id: str) -> Added:
        draft = said("hello", member=0, client_id=client_id)
        return await stores[1].say(session_id=session_id, token_hash=digest(token), draft=draft)

    first, again = await say("bob's", "c1"), await say("bob's", "c1")
    assert (first.fresh, again.fresh, first.owner_id) == (True, False, "o1")
    assert first.record is not None
    assert (first.record.number, first.record.member) == (4, 2)
    assert again.record == first.record
    for session, token in ((session_id, "another's"), (str(uuid.uuid4()), "bob's")):
        with pytest.raises(Unknown):
            await stores[1].say(session_id=session, token_hash=digest(token), draft=said("hello", client_id="c2"))
    await stores[1].add(session_id=session_id, draft=Draft(kind=RecordKind.LEFT, at=1003.0, member=2))
    with pytest.raises(NotAllowed, match="Join"):
        await say("bob's", "c3")
    await stores[1].renew(session_id=session_id, number=2, token_hash=digest("newer"), at=1004.0)
    with pytest.raises(Unknown):
        await say("bob's", "c4")
    await stores[1].add(session_id=session_id, draft=Draft(kind=RecordKind.CLOSED, at=1005.0, member=1))
    with pytest.raises(Conflict, match="closed"):
        await say("newer", "c5")
    assert [one.client_id for one in await stores[1].records(session_id=session_id, since=3, limit=9)][:1] == ["c1"]


async def test_who_has_not_joined_says_nothing(stores: tuple[SqlStore, Store]) -> None:
    session = a_session()
    await stores[0].create(session=session, newcomers=PEOPLE, draft=REQUEST)
    with pytest.raises(Conflict, match="Join"):
        await stores[1].add(session_id=session.id, draft=said("hello"))
    assert len(await stores[1].records(session_id=session.id, since=0, limit=10)) == 2


async def test_leaving_closing_and_removing(stores: tuple[SqlStore, Store]) -> None:
    session_id = await a_talk(stores)
    left = Draft(kind=RecordKind.LEFT, at=1003.0, member=2)
    assert (await stores[1].add(session_id=session_id, draft=left)).fresh
    assert (await stores[1].add(session_id=session_id, draft=left)).record is None
    assert (await stores[1].add(session_id=session_id, draft=Draft(kind=RecordKind.JOINED, at=1, member=2))).fresh
    await stores[1].add(session_id=session_id, draft=Draft(kind=RecordKind.REMOVED, at=1004.0, member=2))
    with pytest.raises(Unknown):
        await stores[1].seat(session_id=session_id, token_hash=digest("bob's"))
    await stores[1].add(session_id=session_id, draft=Draft(kind=RecordKind.CLOSED, at=1005.0, member=1))
    with pytest.raises(Conflict, match="closed"):
        await stores[1].add(session_id=session_id, draft=said("late", member=1))


async def test_who_was_removed_can_be_invited_again(stores: tuple[SqlStore, Store]) -> None:
    session_id = await a_talk(stores)
    bob = Newcomer(address="bob@example.org", name="Robert", token_hash=digest("new"))
    with pytest.raises(Conflict, match="already"):
        await stores[1].invite(session_id=session_id, newcomer=bob, at=1003.0, limit=5)
    await stores[1].add(session_id=session_id, draft=Draft(kind=RecordKind.REMOVED, at=1004.0, member=2))
    invited = await stores[1].invite(session_id=session_id, newcomer=bob, at=1005.0, limit=5)
    assert (invited.member.number, invited.member.name, invited.member.in_audience) == (2, "Robert", False)
    assert (await stores[1].seat(session_id=session_id, token_hash=digest("new"))).member == invited.member
    carol = Newcomer(address="carol@example.org", name="Carol", token_hash=digest("carol's"))
    with pytest.raises(Conflict, match="2 members"):
        await stores[1].invite(session_id=session_id, newcomer=carol, at=1006.0, limit=2)
    assert (await stores[1].invite(session_id=session_id, newcomer=carol, at=1006.0, limit=3)).member.number == 3


async def test_a_renewed_link_voids_the_one_before(stores: tuple[SqlStore, Store]) -> None:
    session_id = await a_talk(stores)
    record = await stores[1].renew(session_id=session_id, number=2, token_hash=digest("new"), at=1003.0)
    assert record.kind is RecordKind.RENEWED
    with pytest.raises(Unknown):
        await stores[1].seat(session_id=session_id, token_hash=digest("bob's"))
    assert (await stores[1].seat(session_id=session_id, token_hash=digest("new"))).member.in_audience


async def test_deliveries_are_counted_once_and_never_for_ones_own(stores: tuple[SqlStore, Store]) -> None:
    session_id = await a_talk(stores)
    await stores[1].add(session_id=session_id, draft=said("hello"))
    assert await stores[1].seen(session_id=session_id, number=1, up_to=4, at=1010.0) == 3
    assert await stores[1].seen(session_id=session_id, number=1, up_to=4, at=1011.0) == 0
    assert await stores[1].seen(session_id=session_id, number=2, up_to=99, at=1012.0) == 1
    told = [(one.number, one.member, one.at) for one in await stores[1].deliveries(session_id=session_id)]
    assert told == [(1, 2, 1012.0), (2, 1, 1010.0), (3, 1, 1010.0), (4, 1, 1010.0)]


async def test_being_here_is_a_lease(stores: tuple[SqlStore, Store]) -> None:
    session_id = await a_talk(stores)
    assert await stores[1].here(session_id=session_id, number=2, now=1010.0, until=1055.0)
    assert not await stores[1].here(session_id=session_id, number=2, now=1020.0, until=1065.0)
    assert await stores[1].here(session_id=session_id, number=2, now=1066.0, until=1100.0)
    assert await stores[1].gone(session_id=session_id, number=2, now=1070.0)
    assert not await stores[1].gone(session_id=session_id, number=2, now=1071.0)


async def test_changes_and_deletion(stores: tuple[SqlStore, Store]) -> None:
    session_id = await a_talk(stores)
    changed = await stores[1].change(session_id=session_id, changes=Changes(presence=OwnerPresence.HIDDEN))
    assert (changed.presence, changed.title) == (OwnerPresence.HIDDEN, "Boats")
    await stores[1].delete(session_id=session_id)
    assert not await stores[1].exists(session_id=session_id)
    for lost in (
        stores[1].snapshot(session_id=session_id),
        stores[1].records(session_id=session_id, since=0, limit=1),
        stores[1].add(session_id=session_id, draft=said("hello")),
    ):
        with pytest.raises(Unknown):
            await lost


def a_file(upload: str, size: int, client_id: str = "f1") -> Draft:
    file = File(name="a.bin", type="a/b", size=size, sha256="0" * 64)
    return Draft(kind=RecordKind.FILE, at=1002.0, member=2, client_id=client_id, sent="a.bin", file=file, upload=upload)


async def test_a_file_comes_in_parts_before_its_record(stores: tuple[SqlStore, Store]) -> None:
    session_id = await a_talk(stores)
    store = stores[1]
    big = bytes(range(256)) * (PART // 256)
    for part, data in enumerate((big, b"the end")):
        await store.files.add_part(session_id=session_id, upload="u1", part=part, data=data, at=1.0, limit=PART + 7)
    with pytest.raises(TooLarge, match="together"):
        await store.files.add_part(session_id=session_id, upload="u2", part=0, data=b"x", at=1.0, limit=PART + 7)
    with pytest.raises(Conflict, match="as a whole"):
        await store.add(session_id=session_id, draft=a_file("u1", PART))
    added = await store.add(session_id=session_id, draft=a_file("u1", PART + 7))
    assert added.record is not None
    number = added.record.number
    assert (await store.records(session_id=session_id, since=number - 1, limit=1))[0] == added.record
    assert await store.add(session_id=session_id, draft=a_file("another", 1)) == Added(added.record, False)
    await store.files.drop_upload(session_id=session_id, upload="u1")
    assert [await store.files.part(session_id=session_id, number=number, part=n) for n in range(3)] == [
        big,
        b"the end",
        b"",
    ]
    assert await store.files.part(session_id=session_id, number=1, part=0) == b""
    await store.delete(session_id=session_id)
    assert await store.files.part(session_id=session_id, number=number, part=0) == b""
    with pytest.raises(Unknown):
        await store.files.add_part(session_id=session_id, upload="u3", part=0, data=b"x", at=1.0, limit=99)


async def test_uploads_that_nothing_names_are_forgotten(stores: tuple[SqlStore, Store]) -> None:
    session_id = await a_talk(stores)
    for upload in ("named", "dropped", "old", "new"):
        at = 2000.0 if upload == "new" else 1000.0
        await stores[1].files.add_part(session_id=session_id, upload=upload, part=0, data=b"x", at=at, limit=99)
    await stores[1].add(session_id=session_id, draft=a_file("named", 1))
    await stores[1].files.drop_upload(session_id=session_id, upload="dropped")
    assert await stores[0].files.drop_uploads(before=1500.0) == 1
    assert (await stores[1].add(session_id=session_id, draft=a_file("new", 1, client_id="f2"))).fresh


async def test_an_open_link_admits_until_it_is_void(stores: tuple[SqlStore, Store]) -> None:
    session = a_session()
    created = await stores[0].create(session=session, newcomers=PEOPLE[:1], draft=REQUEST, open_hash=digest("door"))
    assert created.session.open
    store, session_id = stores[1], session.id
    bob = Newcomer(address="bob@example.org", name="Bob", token_hash=digest("bob's"))

    async def admit(newcomer: Newcomer, link: str = "door") -> Invited:
        return await store.doors.admit(
            session_id=session_id, token_hash=digest(link), newcomer=newcomer, at=1.0, limit=2
        )

    assert (await store.doors.open_session(session_id=session_id, token_hash=digest("door"))).id == session_id
    first = await admit(bob)
    again = await admit(Newcomer(address="bob@example.org", name="Other", token_hash=digest("new")))
    assert (first.member.number, again.member.number, again.member.name) == (2, 2, "Bob")
    assert (first.record.kind, again.record.kind) == (RecordKind.INVITED, RecordKind.RENEWED)
    with pytest.raises(Conflict, match="2 members"):
        await admit(Newcomer(address="carol@example.org", name="Carol", token_hash=digest("carol's")))
    await store.add(session_id=session_id, draft=Draft(kind=RecordKind.REMOVED, at=1004.0, member=2))
    with pytest.raises(NotAllowed):
        await admit(bob)
    assert not (await store.doors.set_open(session_id=session_id, token_hash="")).open
    for lost in (
        admit(bob),
        admit(bob, ""),
        store.doors.open_session(session_id=session_id, token_hash=digest("door")),
    ):
        with pytest.raises(Unknown):
            await lost


async def test_codes_of_open_sessions_are_good_once_and_go_with_them(stores: tuple[SqlStore, Store]) -> None:
    session_id = await a_talk(stores)
    store = stores[1]

    async def put(code: str) -> None:
        await store.doors.put_code(
            session_id=session_id, address="b@example.org", code_hash=digest(code), expires=2000.0, tries=2
        )

    async def take(code: str, now: float = 1000.0, address: str = "b@example.org") -> bool:
        return await store.doors.take_code(session_id=session_id, address=address, code_hash=digest(code), now=now)

    await put("1")
    await put("2")
    assert [await take("1"), await take("2", address="c@example.org"), await take("2"), await take("2")] == [
        False, False, True, False,
    ]  # fmt: skip
    await put("3")
    assert not await take("3", now=2000.0)
    await put("4")
    await store.delete(session_id=session_id)
    assert not await take("4")


async def test_many_at_once_get_numbers_without_gaps(database: Database) -> None:
    store = SqlStore(database)
    sessions = [a_session() for _ in range(4)]
    for session in sessions:
        await store.create(session=session, newcomers=PEOPLE, draft=REQUEST)
    drafts = [(session.id, said(f"{n}", member=1, client_id=f"{n % 40}")) for n in range(50) for session in sessions]
    added = await asyncio.gather(*(store.add(session_id=one, draft=draft) for one, draft in drafts))
    assert sum(one.fresh for one in added) == 4 * 40
    for session in sessions:
        numbers = [one.number for one in await store.records(session_id=session.id, since=0, limit=100)]
        assert numbers == list(range(1, 43))


async def test_writes_that_wait_share_a_commit_and_fail_alone(database: Database, tmp_path: Path) -> None:
    batches: list[int] = []
    other = Database.in_file(tmp_path / "other.db")
    await other.open(on_batch=batches.append)
    store = SqlStore(other)
    session = a_session()
    await store.create(session=session, newcomers=PEOPLE, draft=REQUEST)
    drafts = [said(f"{n}", member=1 if n % 2 else 2) for n in range(100)]  # Bob has not joined: his are refused
    outcomes = await asyncio.gather(
        *(store.add(session_id=session.id, draft=draft) for draft in drafts), return_exceptions=True
    )
    await other.close()
    assert sum(isinstance(one, Conflict) for one in outcomes) == 50
    numbers = [one.record.number for one in outcomes if isinstance(one, Added) and one.record is not None]
    assert numbers == list(range(3, 53))
    assert max(batches) > 10


async def test_what_waits_of_one_session_is_done_in_its_order(database: Database) -> None:
    store = SqlStore(database)
    session = a_session()
    await store.create(session=session, newcomers=PEOPLE, draft=REQUEST)
    bob = [said(f"{n}", client_id=f"{n}") for n in range(4)]
    comes, goes = (Draft(kind=kind, at=1001.0, member=2) for kind in (RecordKind.JOINED, RecordKind.LEFT))
    steps = [said("m", member=1, client_id="m"), bob[0], comes, bob[1], goes, bob[2], comes, bob[3]]
    outcomes = await asyncio.gather(
        *(store.add(session_id=session.id, draft=draft) for draft in steps), return_exceptions=True
    )
    assert [isinstance(one, Conflict) for one in outcomes] == [one in (bob[0], bob[2]) for one in steps]


async def test_what_was_answered_is_there_after_opening_again(tmp_path: Path) -> None:
    first = Database.in_file(tmp_path / "host.db")
    await first.open()
    session = a_session()
    await SqlStore(first).create(session=session, newcomers=PEOPLE, draft=REQUEST)
    await first.close()
    with pytest.raises(Unavailable):
        await SqlStore(first).exists(session_id=session.id)
    second = Database.in_file(tmp_path / "host.db")
    await second.open()
    assert await SqlStore(second).exists(session_id=session.id)
    await second.close()
    assert (tmp_path / "host.db").stat().st_mode & 0o077 == 0


async def test_what_is_held_in_a_batch_that_is_done_again_is_let_go_of_once(postgresql: PostgreSQL) -> None:
    url = postgresql.new_database()
    async with AsyncExitStack() as stack:
        databases = Database.at(url), Database.at(url)
        for database in databases:
            await database.open()
            stack.push_async_callback(database.close)
        ours, theirs = map(SqlStore, databases)
        for name in (2**63 - 1, -(2**63), 5, -5):
            held, refused = await asyncio.gather(
                ours.hold(name), ours.change(session_id="nothing", changes=Changes()), return_exceptions=True
            )
            assert held is True
            assert isinstance(refused, Unknown)
            assert await ours.hold(name)
            assert not await theirs.hold(name)
            await ours.let_go(name)
            assert await theirs.hold(name)


async def test_processes_that_start_together_migrate_once(postgresql: PostgreSQL) -> None:
    url = postgresql.new_database()
    databases = [Database.at(url) for _ in range(4)]
    await asyncio.gather(*(one.open() for one in databases))
    await asyncio.gather(*(one.close() for one in databases))
    with psycopg.connect(url) as connection:
        versions = connection.execute("SELECT number FROM version ORDER BY number").fetchall()
    assert versions == [(one.version,) for one in MIGRATIONS]


def test_a_newer_database_is_refused() -> None:
    db = peewee.SqliteDatabase(":memory:")
    assert migrate(db) == 0
    assert migrate(db) == MIGRATIONS[-1].version
    run(db, "INSERT INTO version (number) VALUES (999)")
    with pytest.raises(Misconfigured, match="newer"):
        migrate(db)
    db.close()


async def test_a_database_that_is_not_there_is_told() -> None:
    with pytest.raises(Misconfigured, match="cannot be opened"):
        await Database.at("postgresql://nobody@127.0.0.1:1/nothing").open()


async def test_a_lost_connection_to_postgresql_is_made_again(postgresql: PostgreSQL) -> None:
    url = postgresql.new_database()
    database = Database.at(url)
    await database.open()
    store = SqlStore(database)
    session = a_session()
    await store.create(session=session, newcomers=PEOPLE, draft=REQUEST)
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
    assert (await store.add(session_id=session.id, draft=said("still here", member=1))).fresh
    assert await store.exists(session_id=session.id)
    await database.close()
