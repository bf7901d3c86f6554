"""A real live host in a process of its own, as its operator runs it: `liveletter host`."""

import os
import re
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Self

import httpx

from tests.servers.daemon import free_port
from tests.servers.waiting import until

PATIENCE = 30.0  # seconds


class LiveHostProcess:
    """Keeps its port and its data over `halt` and `start`. `options` are further ones of its command line."""

    def __init__(self, data: Path, *options: str, port: int = 0, environment: Mapping[str, str] | None = None) -> None:
        self.port = port or free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self._data = data
        self._options = options
        self._environment = {**os.environ, **(environment or {})}
        self._process: subprocess.Popen[bytes] | None = None
        self.log = data.with_name(f"{data.name}-{self.port}.log")

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.halt()

    def start(self) -> None:
        """Start it and return once it answers."""
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(self._command(), env=self._environment, stdout=log, stderr=log)
        until(self._is_well, "the live host", seconds=PATIENCE)

    def halt(self) -> None:
        """End it as its operator does."""
        self._end(signal.SIGTERM)

    def kill(self) -> None:
        """End it without a warning."""
        self._end(signal.SIGKILL)

    def key_of(self, address: str) -> str:
        """A key for somebody, made by its operator."""
        told = subprocess.run(
            self._command("add-owner", address), env=self._environment, capture_output=True, text=True, timeout=60
        )
        assert told.returncode == 0, told.stderr
        return told.stdout.strip().splitlines()[-1]

    def logged(self) -> str:
        """What it has logged so far."""
        return self.log.read_text("utf-8", "replace")

    def _end(self, how: signal.Signals) -> None:
        if self._process is not None and self._process.poll() is None:
            self._process.send_signal(how)
            self._process.wait(PATIENCE)
        self._process = None

    def _command(self, *verb: str) -> Sequence[str]:
        return [
            *(sys.executable, "-m", "liveletter", "host", "--data", str(self._data)),
            *("--listen", f"127.0.0.1:{self.port}", "--public-url", self.url, *self._options, *verb),
        ]

    def _is_well(self) -> bool:
        assert self._process is not None
        assert self._process.poll() is None, self.logged()
        try:
            return httpx.get(f"{self.url}/health", timeout=5).status_code == 200
        except httpx.HTTPError:
            return False


class PlainGuest:
    """A guest whose browser knows no scripts: follows links and sends forms."""

    def __init__(self, link: str) -> None:
        self._link = link
        self._http = httpx.Client(timeout=20, follow_redirects=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._http.close()

    def opens(self) -> str:
        """The page behind the link."""
        answer = self._http.get(self._link)
        assert answer.status_code == 200, answer.text
        return answer.text

    def joins(self) -> None:
        """Press “Join”."""
        self._posts("join", self._fields(self.opens()))

    def says(self, text: str) -> None:
        """Type something and send it."""
        self._posts("say", {**self._fields(self.opens()), "text": text})

    def reads(self) -> str:
        """What was said, as the page shows it."""
        answer = self._http.get(f"{self._link}/talk")
        assert answer.status_code == 200, answer.text
        return answer.text

    def _fields(self, page: str) -> dict[str, str]:
        """The hidden fields of the page's form."""
        return {
            name: re.search(rf'name="{name}" value="([^"]+)"', page)[1]  # type: ignore[index]
            for name in ("seal", "id")
            if f'name="{name}"' in page
        }

    def _posts(self, what: str, fields: dict[str, str]) -> None:
        answer = self._http.post(f"{self._link}/{what}", data=fields)
        assert answer.status_code == 200, answer.text
