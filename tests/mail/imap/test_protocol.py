"""The protocol on scripted servers: what no real server does on demand."""

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator

import pytest

from liveletter.domain.accounts import Security
from liveletter.domain.errors import NotEncrypted, ProtocolTrouble, Unreachable, WrongPassword
from liveletter.mail.imap.changes import append, move, remove
from liveletter.mail.imap.idle import changes
from liveletter.mail.imap.protocol import ImapProtocol, Untagged
from liveletter.mail.imap.session import Session
from tests.mail.imap.scripted import CAPABILITY, Script, ScriptedServer, serving


@contextlib.asynccontextmanager
async def talking(script: Script, *, capability: bytes = CAPABILITY) -> AsyncIterator[tuple[Session, ScriptedServer]]:
    server = ScriptedServer(script, capability=capability)
    async with serving(server) as account:
        session = await Session.open(account, "secret")
        try:
            yield session, server
        finally:
            session.close()


def ok(tag: bytes, rest: bytes) -> list[bytes]:
    return [tag + b" OK done\r\n"]


async def test_changes_during_a_fetch_are_told_and_data_is_exact() -> None:
    def script(tag: bytes, rest: bytes) -> list[bytes]:
        return [
            b"* 9 EXISTS\r\n* 1 FETCH (UID 1 BODY[] {22}\r\n5* hotel, * 4 EXPUNGE\n)\r\n",
            b"* 3 EXPUNGE\r\n* VANISHED 5\r\n* 8 FETCH (FLAGS (\\Seen))\r\n* 7 FETCH (UID 70 FLAGS ())\r\n",
            tag + b" OK done\r\n",
        ]

    async with talking(script) as (session, _):
        told: list[Untagged] = []
        session.on_change = told.append
        (item,) = await session.fetch([1], b"UID BODY.PEEK[]", content=True)
        await session.noop()
        assert item.body == b"5* hotel, * 4 EXPUNGE\n"
        assert [(change.name, change.number) for change in told[:5]] == [
            (b"EXISTS", 9),
            (b"EXPUNGE", 3),
            (b"VANISHED", 0),
            (b"FETCH", 8),
            (b"FETCH", 7),
        ]


async def test_answers_to_commands_side_by_side_find_their_way() -> None:
    asked: list[bytes] = []

    def script(tag: bytes, rest: bytes) -> list[bytes]:
        asked.append(tag)
        if len(asked) < 2:
            return []
        return [
            b"* 2 FETCH (UID 2 BODY[] {1}\r\nb)\r\n* 1 FETCH (UID 1 BODY[] {1}\r\na)\r\n",
            asked[1] + b" OK done\r\n" + asked[0] + b" OK done\r\n",
        ]

    async with talking(script) as (session, _):
        one = session.begin_fetch([1], b"UID BODY.PEEK[]", content=True)
        two = session.begin_fetch([2], b"UID BODY.PEEK[]", content=True)
        assert [item.body for item in await session.end_fetch(one)] == [b"a"]
        assert [item.body for item in await session.end_fetch(two)] == [b"b"]


async def test_flags_told_in_between_do_not_replace_a_body() -> None:
    def script(tag: bytes, rest: bytes) -> list[bytes]:
        return [
            b"* 1 FETCH (UID 1 FLAGS ())\r\n* 1 FETCH (UID 1 BODY[] {1}\r\na)\r\n* 1 FETCH (UID 1 FLAGS (\\Seen))\r\n",
            tag + b" OK done\r\n",
        ]

    async with talking(script) as (session, _):
        (item,) = await session.fetch([1, 2], b"UID BODY.PEEK[]", content=True)
        assert item.body == b"a"
        assert item.flags == frozenset({"\\Seen"})


async def test_loss_is_told_at_once_to_all() -> None:
    async with talking(lambda tag, rest: None if b"NOOP" in rest else []) as (session, _):
        waiting = [asyncio.create_task(session.fetch([uid], b"UID FLAGS")) for uid in (1, 2, 3)]
        began = time.monotonic()
        with pytest.raises(Unreachable):
            await session.noop()
        results = await asyncio.gather(*waiting, return_exceptions=True)
        assert {type(result) for result in results} == {Unreachable}
        assert time.monotonic() - began < 5
        with pytest.raises(Unreachable):
            await session.noop()


async def test_silence_ends_the_connection() -> None:
    async with serving(ScriptedServer(lambda tag, rest: [])) as account:
        assert account.imap is not None
        _, protocol = await asyncio.get_running_loop().create_connection(
            lambda: ImapProtocol(on_untagged=lambda untagged: None, silence_limit=0.1), "127.0.0.1", account.imap.port
        )
        with pytest.raises(TimeoutError):
            await protocol.call(b"NOOP")
        assert protocol.gone.done()


@pytest.mark.parametrize(
    "answer", [b"rubbish\r\n", b"* \r\n", b"* 1 FETCH (((\r\n", b"* 1 FETCH (BODY[] {99999999999}\r\n"]
)
async def test_rubbish_is_an_error_not_a_hang(answer: bytes) -> None:
    async with talking(lambda tag, rest: [answer]) as (session, _):
        with pytest.raises((Unreachable, ProtocolTrouble)):
            await session.fetch([1], b"UID FLAGS")


@pytest.mark.parametrize(
    ("greeting", "capability"),
    [(b"* OK hi\r\n", b"* CAPABILITY IMAP4rev1\r\n"), (b"* PREAUTH hi\r\n", CAPABILITY)],
)
async def test_stripped_starttls_is_refused_before_the_password(greeting: bytes, capability: bytes) -> None:
    server = ScriptedServer(ok, greeting=greeting, capability=capability)
    async with serving(server, Security.STARTTLS) as account:
        with pytest.raises(NotEncrypted):
            await Session.open(account, "secret")
    assert not any(b"AUTH" in line or b"LOGIN" in line for line in server.heard)


async def test_answers_injected_before_tls_are_refused() -> None:
    def script(tag: bytes, rest: bytes) -> list[bytes]:
        return [tag + b" OK begin\r\n* CAPABILITY IMAP4rev1 AUTH=PL"]

    server = ScriptedServer(script, capability=b"* CAPABILITY IMAP4rev1 STARTTLS\r\n")
    async with serving(server, Security.STARTTLS) as account:
        with pytest.raises(ProtocolTrouble):
            await Session.open(account, "secret")


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (b"NO [AUTHENTICATIONFAILED] no", WrongPassword),
        (b"NO nope", WrongPassword),
        (b"NO [UNAVAILABLE] later", Unreachable),
        (b"NO [PRIVACYREQUIRED] tls", NotEncrypted),
    ],
)
async def test_refused_log_in(answer: bytes, error: type[Exception]) -> None:
    server = ScriptedServer(lambda tag, rest: [tag + b" " + answer + b"\r\n"], capability=b"* CAPABILITY IMAP4rev1\r\n")
    async with serving(server) as account:
        with pytest.raises(error):
            await Session.open(account, "secret")
    assert b'LOGIN "u@example.org" "secret"' in server.heard[-1]


async def test_something_that_is_no_imap_server() -> None:
    server = ScriptedServer(ok, greeting=b"220 smtp.example.org ESMTP\r\n")
    async with serving(server) as account:
        with pytest.raises(Unreachable):
            await Session.open(account, "secret")


async def test_literals_wait_for_consent() -> None:
    steps: list[bytes] = []

    def script(tag: bytes, rest: bytes) -> list[bytes]:
        steps.append(tag)
        if rest.endswith(b"{3}"):
            return [b"+ go\r\n"]
        return [steps[0] + b" OK [APPENDUID 5 77] done\r\n"]

    async with talking(script) as (session, server):
        assert await append(session, "Sent", b"abc", frozenset({"\\Seen"})) == 77
        assert server.heard[-2].endswith(b'APPEND "Sent" (\\Seen) {3}')
        assert server.heard[-1] == b"abc"


async def test_without_move_and_uidplus_nothing_foreign_is_expunged() -> None:
    deleted = [b"* SEARCH 4 9\r\n"]

    def script(tag: bytes, rest: bytes) -> list[bytes]:
        return [*(deleted if rest == b"UID SEARCH DELETED" else []), tag + b" OK done\r\n"]

    async with talking(script) as (session, server):
        await move(session, [4], "Trash")
        commands = [line.partition(b" ")[2] for line in server.heard]
        assert b'UID COPY 4 "Trash"' in commands
        assert b"UID STORE 4 +FLAGS.SILENT (\\Deleted)" in commands
        assert b"EXPUNGE" not in commands
        deleted[:] = [b"* SEARCH 4\r\n"]
        await remove(session, [4])
        assert server.heard[-1].endswith(b" EXPUNGE")


async def test_idle_is_renewed_and_ends_cleanly() -> None:
    tags: list[bytes] = []

    def script(tag: bytes, rest: bytes) -> list[bytes]:
        if rest == b"IDLE":
            tags.append(tag)
            return [b"+ idling\r\n", *([b"* 4 EXISTS\r\n"] if len(tags) == 3 else [])]
        return [tags[-1] + b" OK done\r\n"] if tag == b"DONE" else ok(tag, rest)

    async with talking(script) as (session, server), asyncio.timeout(5):
        async for _ in changes(session, poll_seconds=100, reissue=0.05):
            break
        assert len(tags) == 3
        await session.noop()
        assert server.heard.count(b"DONE") == 3


async def test_without_idle_it_is_polled() -> None:
    def script(tag: bytes, rest: bytes) -> list[bytes]:
        return [b"* 4 EXISTS\r\n", *ok(tag, rest)]

    async with talking(script, capability=b"* CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR\r\n") as (session, server):
        async for _ in changes(session, poll_seconds=0.05):
            break
        assert server.heard[-1].endswith(b"NOOP")


async def test_a_server_that_dies_in_idle_is_noticed() -> None:
    def script(tag: bytes, rest: bytes) -> list[bytes]:
        return [b"+ idling\r\n"]

    async with talking(script) as (session, server):

        async def watch() -> None:
            async for _ in changes(session, poll_seconds=100):
                pass

        watching = asyncio.create_task(watch())
        async with asyncio.timeout(5):
            await server.is_asked(b"IDLE")
            server.hang_up()
            with pytest.raises(Unreachable):
                await watching
