"""The demo's live host: `liveletter host` in a process of its own, on a loopback port, with its mails to the practice
servers. What it says goes to its log."""

import asyncio
import contextlib
import socket
from pathlib import Path

from liveletter.demo import processes
from liveletter.demo.people import LIVE, PracticePerson
from liveletter.demo.servers import PracticeServers
from liveletter.domain.errors import LiveletterError, Unreachable
from liveletter.engine.host_program import HostProgram, RunningProgram
from liveletter.host.config import PASSWORD_VARIABLE
from liveletter.networks.live.sign_up import SignUp

_LOOPBACK = "127.0.0.1"
_PATIENCE = 30.0  # seconds to begin in
_LOOK = 0.05


class PracticeLiveHost:
    """Keeps live letters' chats in a folder. Where the folder is kept, it comes back at the same address."""

    def __init__(self, data: Path, *, servers: PracticeServers) -> None:
        self._data = data
        self._servers = servers
        self._program: HostProgram | None = None
        self._running: RunningProgram | None = None
        self.url = ""

    async def start(self) -> None:
        """Start it, and wait until it answers. Raises LiveletterError."""
        self._data.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._program = self._new_program()
        self._program.require()
        port = self._port(self._program)
        self.url = f"http://{_LOOPBACK}:{port}"
        self._running = await self._program.start(listen=_LOOPBACK, port=port, url=self.url)
        try:
            async with asyncio.timeout(_PATIENCE):
                await self._until_it_answers(self._running)
        except TimeoutError:
            raise Unreachable("The live host of the demo does not answer.") from None

    async def stop(self) -> None:
        """End it. It ends by itself, too, where we end without a word."""
        if self._running is not None:
            await self._running.stop()

    async def key_for(self, person: PracticePerson) -> str:
        """A key for somebody who may create chats there."""
        assert self._program is not None
        return await self._program.add_owner(person.address)

    def _new_program(self) -> HostProgram:
        smtp = self._servers.account(LIVE).smtp
        assert smtp is not None
        authority = self._data / "authority.pem"  # of the practice servers' certificate
        authority.write_text(self._servers.account(LIVE).trusted_pem)
        return HostProgram(
            self._data,
            options=(
                *("--smtp", f"{smtp.host}:{smtp.port}:{smtp.security}"),
                *("--smtp-user", LIVE.address, "--mail-from", LIVE.address),
            ),
            environment={
                **processes.environment(),
                "SSL_CERT_FILE": str(authority),
                PASSWORD_VARIABLE: self._servers.passwords[LIVE.user],
            },
        )

    def _port(self, program: HostProgram) -> int:
        """That of an earlier demo, so that its letters' links still lead here; another one where it is taken."""
        note = self._data / "port"
        with contextlib.suppress(OSError, ValueError):
            return _free(int(note.read_text()))
        port = program.free_port(_LOOPBACK)
        note.write_text(str(port))
        return port

    async def _until_it_answers(self, running: RunningProgram) -> None:
        sign_up = SignUp()
        while not (await sign_up.check(self.url)).ok:
            if not running.is_running:
                raise LiveletterError("The live host of the demo cannot run.", running.last_words)
            await asyncio.sleep(_LOOK)


def _free(port: int) -> int:
    """A port, as it is. Raises OSError where somebody listens there."""
    with socket.socket() as probe:
        probe.bind((_LOOPBACK, port))
    return port
