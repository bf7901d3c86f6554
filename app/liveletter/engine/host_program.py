"""The small host that runs beside the engine: the same executable once more, as a process of its own."""

import asyncio
import contextlib
import importlib.util
import logging
import os
import socket
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import IO

import msgspec

from liveletter.domain.errors import Refused
from liveletter.domain.handed_mail import LINE_BYTES, HandedAnswer, HandedMail, Outcome
from liveletter.services.live.own_program import Post
from liveletter.tasks import TaskGroup
from liveletter.transport import is_loopback

_NEEDS = (
    *("uvicorn", "starlette", "httptools", "jinja2", "prometheus_client"),
    *("python_multipart", "aiosmtpd", "mailparser_reply"),
)
_MISSING = "The host inside Liveletter needs packages that are not installed: pip install 'liveletter[host]'."
_NO_OWNER = "The host inside Liveletter could not be set up. Its log says why: {log}"
_FAREWELL = 5.0  # seconds
_ELSEWHERE = ("192.0.2.1", 9)  # a documentation address (RFC 5737): a way to it is looked for, nothing is sent
_LOG_BYTES = 2_000_000

log = logging.getLogger(__name__)


def program() -> list[str]:
    """This program's own executable, frozen or not."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "liveletter"]


def lan_address(listen: str) -> str:
    """This computer's address in its network, as far as one knows without asking anybody; that of loopback where it
    listens there only, or where there is no network."""
    if is_loopback(listen):
        return "127.0.0.1"
    if listen not in {"0.0.0.0", "::", ""}:  # noqa: S104
        return listen
    with contextlib.suppress(OSError), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.connect(_ELSEWHERE)
        return str(probe.getsockname()[0])
    return "127.0.0.1"


def free_port(listen: str) -> int:
    """A port on which nobody listens now. Raises Refused."""
    try:
        with socket.socket() as probe:
            probe.bind((listen, 0))
            return int(probe.getsockname()[1])
    except OSError as error:
        raise Refused(f"Nothing can listen on {listen} here.", str(error)) from error


def _opened(path: Path, mode: str) -> IO[bytes]:
    """A file that this user alone can read."""
    return open(path, mode, opener=lambda name, flags: os.open(name, flags, 0o600))


class RunningProgram:
    """A host's process. It ends with us, however we end: it listens to the pipe that we hold."""

    def __init__(self, process: asyncio.subprocess.Process, log: Path, post: Post | None = None) -> None:
        self._process = process
        self._log = log
        self._mails = TaskGroup()
        if post is not None:
            self._mails.spawn(self._take_mails(post), name="mails of the own host")

    @property
    def is_running(self) -> bool:
        """Whether it has not ended."""
        return self._process.returncode is None

    async def ended(self) -> None:
        """Wait until it has."""
        await self._process.wait()

    @property
    def last_words(self) -> str:
        """What it said last: of a host that cannot begin, the reason."""
        with contextlib.suppress(OSError):
            lines = self._log.read_text("utf-8", "replace").strip().splitlines()
            return lines[-1][:300] if lines and not lines[-1].startswith("{") else ""
        return ""

    async def stop(self) -> None:
        """End it in order; where it does not, at once."""
        await self._mails.cancel()  # what became of them is still told
        if self._process.stdin is not None:
            self._process.stdin.close()
        try:
            async with asyncio.timeout(_FAREWELL):
                await self._process.wait()
        except TimeoutError:
            with contextlib.suppress(ProcessLookupError):
                self._process.kill()
            await self._process.wait()

    async def _take_mails(self, post: Post) -> None:
        """What is no mail is a bug: the host is ended then, and started again."""
        lines = self._process.stdout
        if lines is None:
            return
        try:
            while line := await lines.readline():
                mail = msgspec.json.decode(line, type=HandedMail)
                self._mails.spawn(self._hand_over(mail, post), name="a mail of the own host")
        except (ValueError, msgspec.DecodeError):
            log.error("The host inside Liveletter handed over what is no mail")
            self._process.terminate()

    async def _hand_over(self, mail: HandedMail, post: Post) -> None:
        outcome = Outcome.UNSURE
        try:
            outcome = await post(mail)
        finally:
            self._answer(HandedAnswer(mail.number, outcome))

    def _answer(self, answer: HandedAnswer) -> None:
        if self._process.stdin is not None and not self._process.stdin.is_closing():
            self._process.stdin.write(msgspec.json.encode(answer) + b"\n")

    def tidy(self) -> None:
        """Keep its log small."""
        with contextlib.suppress(OSError):
            if self._log.stat().st_size > _LOG_BYTES:
                os.truncate(self._log, 0)


class HostProgram:
    """Implements `services.live.own_program.Program`. All lies in `data`. `options` are more of `liveletter host`,
    `environment` is that of its process, where it is not ours."""

    def __init__(
        self, data: Path, *, options: Sequence[str] = (), environment: Mapping[str, str] | None = None
    ) -> None:
        self._data = data
        self._options = options
        self._environment = environment
        self._log = data / "host.log"

    def require(self) -> None:
        """Raises Refused, naming what to install, where the host cannot run here."""
        if not all(importlib.util.find_spec(name) for name in _NEEDS):
            raise Refused(_MISSING)

    def address(self, listen: str) -> str:
        """Under which address others reach it."""
        return lan_address(listen)

    def free_port(self, listen: str) -> int:
        """A port for it. Raises Refused."""
        return free_port(listen)

    async def add_owner(self, address: str) -> str:
        """A key for an owner. It comes through a pipe and stands nowhere else. Raises Refused."""
        self._data.mkdir(mode=0o700, parents=True, exist_ok=True)
        with _opened(self._log, "ab") as file:
            process = await asyncio.create_subprocess_exec(
                *program(), "host", "--data", str(self._data), "add-owner", address, env=self._environment,
                stdin=asyncio.subprocess.DEVNULL, stdout=asyncio.subprocess.PIPE, stderr=file,
            )  # fmt: skip
        told, _ = await process.communicate()
        lines = told.decode("ascii", "replace").split()
        if process.returncode != 0 or not lines:
            raise Refused(_NO_OWNER.format(log=self._log))
        return lines[-1]

    async def start(
        self, *, listen: str, port: int, url: str, mail_from: str = "", post: Post | None = None
    ) -> RunningProgram:
        """Start it; whether it answers is for others to see. Raises Refused."""
        self._data.mkdir(mode=0o700, parents=True, exist_ok=True)
        where = f"[{listen}]:{port}" if ":" in listen else f"{listen}:{port}"
        mails = ("--hand-mails", "--mail-from", mail_from) if post is not None else ()
        try:
            with _opened(self._log, "wb") as file:
                process = await asyncio.create_subprocess_exec(
                    *program(), "host", "--data", str(self._data), "--listen", where, "--public-url", url, "--attached",
                    *mails, *self._options, env=self._environment, limit=LINE_BYTES,
                    stdin=asyncio.subprocess.PIPE, stderr=file,
                    stdout=asyncio.subprocess.PIPE if mails else asyncio.subprocess.DEVNULL,
                )  # fmt: skip
        except OSError as error:
            raise Refused("The host inside Liveletter cannot be started.", str(error)) from error
        return RunningProgram(process, self._log, post)
