"""What the real servers of the tests share: a program of the system, run on loopback in a folder of its own."""

import contextlib
import os
import secrets
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from abc import ABC, abstractmethod
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Self

import trustme

START_DEADLINE = 20.0  # seconds
END_DEADLINE = 15.0
_PORTS = range(10_240, 32_768)


def free_port() -> int:
    """A TCP port on loopback that nobody uses now, and that stays free until a server takes it: the system gives ports
    of this range to no outgoing connection (which may even connect to itself while its server is away)."""
    while True:
        port = secrets.choice(_PORTS)
        with socket.socket() as probe, contextlib.suppress(OSError):
            probe.bind(("127.0.0.1", port))
            return port


def binary(name: str, packages: str) -> str:
    """Where a program of the system is; `packages`: those of Debian that bring it."""
    found = shutil.which(name, path=os.environ.get("PATH", "") + ":/usr/sbin:/usr/bin")
    if found is None:
        raise RuntimeError(f"{name} is not installed (Debian: {packages})")
    return found


def greets(port: int, words: bytes = b"") -> bool:
    """Whether a server that speaks first does so there, beginning with these words."""
    with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1) as line:
        line.settimeout(5)
        said = line.recv(512)
        return bool(said) and said.startswith(words)
    return False


def write_certificate(folder: Path, *names: str) -> str:
    """Write `server.pem` and `server.key` for these hosts. Returns the CA that signed them, as PEM."""
    authority = trustme.CA()
    shown = authority.issue_cert(*names)
    (folder / "server.pem").write_bytes(b"".join(blob.bytes() for blob in shown.cert_chain_pems))
    shown.private_key_pem.write_to_path(folder / "server.key")
    return authority.cert_pem.bytes().decode()


class Daemon(ABC):
    """Runs while a block does, or from `start` to `stop`. `home` has its config, data and log, until `stop`."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.home = Path(tempfile.mkdtemp(prefix=f"ll-{name}-"))
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    @abstractmethod
    def command(self) -> Sequence[str]:
        """The program that stays in the foreground, and its arguments."""

    @abstractmethod
    def is_up(self) -> bool:
        """Whether it takes connections now."""

    def options(self) -> dict[str, Any]:
        """What else `Popen` is told."""
        return {}

    @property
    def pid(self) -> int:
        """The running server's process."""
        assert self._process is not None
        return self._process.pid

    def start(self) -> None:
        """Start the server and return once it takes connections."""
        quiet = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.DEVNULL)
        options: dict[str, Any] = {**quiet, **self.options()}
        process = self._process = subprocess.Popen(self.command(), **options)
        deadline = time.monotonic() + START_DEADLINE
        while process.poll() is None and time.monotonic() < deadline:
            if self.is_up():
                return
            time.sleep(0.02)
        raise RuntimeError(f"{self.name} did not come up:\n{self.log()}")

    def halt(self) -> None:
        """Stop the server politely and keep its data, users and ports. All connections are cut."""
        self._end(signal.SIGTERM)

    def kill(self) -> None:
        """End the server at once, as a power cut would."""
        self._end(signal.SIGKILL)

    def restart(self) -> None:
        """Stop and start again on the same ports."""
        self.halt()
        self.start()

    def stop(self) -> None:
        """Stop the server and remove its folder."""
        self.halt()
        shutil.rmtree(self.home, ignore_errors=True)

    def log(self) -> str:
        """The server's log so far."""
        path = self.home / f"{self.name}.log"
        return path.read_text(errors="replace") if path.exists() else ""

    def _end(self, how: signal.Signals) -> None:
        if self._process is not None:
            self._process.send_signal(how)
            self._process.wait(END_DEADLINE)
            self._process = None
