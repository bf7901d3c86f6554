"""Who is away while something was said, and that one mail alone is sent for it."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from liveletter.host.errors import Unknown
from liveletter.host.model import Draft, RecordKind
from liveletter.host.storage.absent import Absent, AbsentStore
from liveletter.host.storage.database import Database
from liveletter.host.storage.sql import SqlStore
from liveletter.host.storage.store import Changes
from tests.host.servers import PostgreSQL
from tests.host.test_storage import PEOPLE, REQUEST, a_session, said


@pytest.fixture(params=["file", "postgresql"])
async def database(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Database]:
    if request.param == "file":
        database = Database.in_file(tmp_path / "host.db")
    else:
        server: PostgreSQL = request.getfixturevalue("postgresql")
        database = Database.at(server.new_database())
    await database.open()
    yield database
    await database.close()


async def a_talk(database: Database, **values: object) -> str:
    """Bob joined at 1001 and Alice said something at 1002."""
    session = a_session(**values)
    store = SqlStore(database)
    await store.create(session=session, newcomers=PEOPLE, draft=REQUEST)
    await store.add(session_id=session.id, draft=Draft(kind=RecordKind.JOINED, at=1001.0, member=2))
    await store.add(session_id=session.id, draft=said("hello", member=1))
    return session.id


async def away(database: Database, now: float) -> list[tuple[int, int]]:
    return [(one.member.number, one.since) for one in await AbsentStore(database).absent(now=now)]


@pytest.mark.row("L11")
async def test_after_the_silence_and_not_before(database: Database) -> None:
    session_id = await a_talk(database)
    assert await away(database, 1300.9) == []
    assert await away(database, 1301.0) == [(2, 0)]
    assert await away(database, 1303.0) == [(2, 0)], "nobody said anything to Alice"
    store = SqlStore(database)
    await store.seen(session_id=session_id, number=2, up_to=4, at=1010.0)
    assert await away(database, 2000.0) == [], "Bob has it all"
    await store.add(session_id=session_id, draft=said("more", member=1))
    await store.here(session_id=session_id, number=2, now=1900.0, until=1945.0)
    assert await away(database, 2200.0) == [], "Bob's connection was alive a moment ago"
    assert await away(database, 2245.0) == [(2, 4)]
    await store.add(session_id=session_id, draft=said("an answer", member=2))
    assert await away(database, 2245.0) == [(1, 0), (2, 4)], (
        "the owner counts as joined; Bob's own words are no news to him"
    )


@pytest.mark.row("L11")
async def test_one_process_alone_mails(database: Database) -> None:
    session_id = await a_talk(database)
    store = AbsentStore(database)
    bob: Absent = (await store.absent(now=1301.0))[0]
    claims = await asyncio.gather(*(store.claim(bob, up_to=4, at=1301.0) for _ in range(4)))
    assert sorted(claims) == [False, False, False, True]
    assert (2, 0) not in await away(database, 1302.0)
    await SqlStore(database).add(session_id=session_id, draft=said("again", member=1))
    assert await away(database, 2500.9) == [], "the pause after a mail is four times as long"
    again = (await store.absent(now=2501.0))[0]
    assert (again.since, again.member.mails, again.member.mailed) == (4, 1, 1301.0)
    await SqlStore(database).seen(session_id=session_id, number=2, up_to=5, at=1303.0)
    assert not await store.claim(again, up_to=5, at=1304.0), "Bob came back meanwhile"


@pytest.mark.row("L11")
async def test_not_to_those_who_want_none_or_are_not_part_of_it(database: Database) -> None:
    session_id = await a_talk(database)
    store = AbsentStore(database)
    await store.stop_mails(session_id=session_id, number=2, stopped=True)
    assert await away(database, 5000.0) == []
    await store.stop_mails(session_id=session_id, number=2, stopped=False)
    assert await away(database, 5000.0) == [(2, 0)]
    await SqlStore(database).add(session_id=session_id, draft=Draft(kind=RecordKind.LEFT, at=1005.0, member=2))
    assert await away(database, 5000.0) == []
    await SqlStore(database).add(session_id=session_id, draft=Draft(kind=RecordKind.JOINED, at=1006.0, member=2))
    assert await away(database, 5000.0) == [(2, 0)]
    await SqlStore(database).add(session_id=session_id, draft=Draft(kind=RecordKind.CLOSED, at=1006.0, member=1))
    assert await away(database, 5000.0) == []
    await a_talk(database, mail_after=0)
    assert await away(database, 5000.0) == []
    with pytest.raises(Unknown):
        await store.stop_mails(session_id=session_id, number=9, stopped=True)


@pytest.mark.row("L11")
async def test_pauses_grow_to_a_day_and_end_when_somebody_comes_back(database: Database) -> None:
    session_id = await a_talk(database)
    store, sessions = AbsentStore(database), SqlStore(database)
    now, pauses = 1301.0, []
    for _ in range(8):
        absent = (await store.absent(now=now))[0]
        assert await store.claim(absent, up_to=absent.session.last_number, at=now)
        await sessions.add(session_id=session_id, draft=said("more", member=1))
        pauses.append(await the_pause(database, now))
        now += pauses[-1]
    assert pauses == [1200, 4800, 19200, 76800, 86400, 86400, 86400, 86400]
    await sessions.here(session_id=session_id, number=2, now=now, until=now + 45)
    assert await away(database, now + 345) == [(2, 11)]


async def the_pause(database: Database, now: float) -> int:
    for pause in _PAUSES:
        if await away(database, now + pause):
            return pause
    raise AssertionError("longer than a day")


_PAUSES = (299, 300, 1199, 1200, 4799, 4800, 19199, 19200, 76799, 76800, 86399, 86400)


@pytest.mark.row("L11")
@pytest.mark.parametrize("meanwhile", ["here", "left", "stopped", "closed", "switched off", "removed"])
async def test_a_claim_fails_where_something_has_changed(database: Database, meanwhile: str) -> None:
    session_id = await a_talk(database)
    store, sessions = AbsentStore(database), SqlStore(database)
    bob = (await store.absent(now=1301.0))[0]
    match meanwhile:
        case "here":
            await sessions.here(session_id=session_id, number=2, now=1301.5, until=1346.5)
        case "left":
            await sessions.add(session_id=session_id, draft=Draft(kind=RecordKind.LEFT, at=1301.5, member=2))
        case "removed":
            await sessions.add(session_id=session_id, draft=Draft(kind=RecordKind.REMOVED, at=1301.5, member=2))
        case "closed":
            await sessions.add(session_id=session_id, draft=Draft(kind=RecordKind.CLOSED, at=1301.5, member=1))
        case "switched off":
            await sessions.change(session_id=session_id, changes=Changes(mail_after=0))
        case _:
            await store.stop_mails(session_id=session_id, number=2, stopped=True)
    assert not await store.claim(bob, up_to=4, at=1302.0)


async def test_a_claim_that_is_given_back_leaves_no_trace(database: Database) -> None:
    await a_talk(database)
    store = AbsentStore(database)
    bob = (await store.absent(now=1301.0))[0]
    assert await store.claim(bob, up_to=4, at=1301.0)
    await store.release(bob, up_to=4, at=1300.0)
    assert await store.absent(now=1302.0) == (), "another claim is not ours to give back"
    await store.release(bob, up_to=4, at=1301.0)
    assert await store.absent(now=1302.0) == (bob,)
