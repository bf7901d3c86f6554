"""A connection that is given up while it opens is closed, whatever it was waiting for."""

import asyncio

import pytest

from liveletter.mail.imap.session import Session
from tests.mail.imap.scripted import ScriptedServer, serving


@pytest.mark.parametrize(
    ("capability", "asked"),
    [
        (b"* CAPABILITY IMAP4rev1\r\n", b"LOGIN"),
        (b"* CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR ENABLE QRESYNC\r\n", b"ENABLE QRESYNC"),
    ],
)
async def test_given_up_while_the_server_is_silent(capability: bytes, asked: bytes) -> None:
    """At the log-in, and at the very last step."""
    server = ScriptedServer(lambda tag, rest: [], capability=capability)
    async with serving(server) as account, asyncio.timeout(5):
        opening = asyncio.create_task(Session.open(account, "secret"))
        await server.is_asked(asked)
        opening.cancel()
        with pytest.raises(asyncio.CancelledError):
            await opening
        await server.all_have_left()
