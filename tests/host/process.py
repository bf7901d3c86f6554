"""A host as a process of its own, which tests stop and start again, and its owner's program."""

import contextlib
import subprocess
import sys
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.servers.dovecot import free_port
from tests.servers.waiting import until

_RUN = "import sys; from liveletter.host.command import run_host; sys.exit(run_host(sys.argv[1:]))"
STOPPED = 20  # seconds


class HostProcess:
    """`liveletter host` on a loopback port that stays the same."""

    def __init__(self, folder: Path, *options: str) -> None:
        self.folder = folder
        self.place = f"127.0.0.1:{free_port()}"
        self.url = f"http://{self.place}"
        self._common = [sys.executable, "-c", _RUN, "--data", str(folder / "host"), "--listen", self.place]
        self._common += ["--public-url", self.url, *options]
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it, and wait until it answers."""
        with (self.folder / "log").open("ab") as log:
            self._process = subprocess.Popen(self._common, stdout=log, stderr=log)
        until(self._answers, "the host's health")

    def stop(self, *, kill: bool = False) -> None:
        """End it as a service manager does, or at once."""
        if self._process is None:
            return
        if kill:
            self._process.kill()
        else:
            self._process.terminate()
        self._process.wait(timeout=STOPPED)
        self._process = None

    def owner(self, address: str = "alice@example.org") -> "Owner":
        """Somebody who may create sessions."""
        return Owner(self.url, self.key_of(address))

    def key_of(self, address: str) -> str:
        """A new key of somebody's, made by the operator."""
        told = subprocess.run([*self._common, "add-owner", address], capture_output=True, text=True, check=True)
        return told.stdout.split("\n")[1]

    def _answers(self) -> bool:
        with contextlib.suppress(httpx.TransportError):
            return httpx.get(f"{self.url}/health").status_code == 200
        return False


class Owner:
    """An owner's program: what it asks is asked at once."""

    def __init__(self, url: str, key: str) -> None:
        self._url = f"{url}/api/v1"
        self._headers = {"Authorization": f"Bearer {key}"}

    def call(self, method: str, path: str, **options: Any) -> httpx.Response:
        """Ask; every answer must be a good one."""
        answer = httpx.request(method, self._url + path, headers=self._headers, timeout=20, **options)
        assert answer.is_success, answer.text
        return answer

    def create(self, *guests: tuple[str, str], title: str = "Boats", **wish: Any) -> "Made":
        """A session with guests, each an address and a name."""
        invited = [{"address": address, "name": name} for address, name in guests]
        body = {"title": title, "owner_name": "Alice Arnold", "guests": invited, **wish}
        return Made(self.call("POST", "/sessions", json=body).json())

    def say(self, made: "Made", text: str) -> None:
        """Say something."""
        self.call("POST", f"/sessions/{made.id}/records", json={"id": uuid.uuid4().hex, "text": text})

    def records(self, made: "Made") -> list[dict[str, Any]]:
        """The first 200 records."""
        found: list[dict[str, Any]] = self.call("GET", f"/sessions/{made.id}/records").json()["records"]
        return found

    def said(self, made: "Made") -> list[str]:
        """What was said, in order."""
        return [one["text"] for one in self.records(made) if one["kind"] == "said"]

    def member(self, made: "Made", number: int) -> dict[str, Any]:
        """A member as the host knows them."""
        found: dict[str, Any] = self.call("GET", f"/sessions/{made.id}/members").json()["members"][number - 1]
        return found

    def export(self, made: "Made") -> str:
        """All that the host keeps of a session."""
        return self.call("GET", f"/sessions/{made.id}/export").text


class Made:
    """A new session as the host told it."""

    def __init__(self, told: dict[str, Any]) -> None:
        self.id = str(told["session"]["id"])
        self._members = told["members"]

    def link(self, number: int = 2) -> str:
        """A member's own link."""
        return str(self._members[number - 1]["link"])


@pytest.fixture
def host_process(tmp_path: Path) -> Iterator[HostProcess]:
    """A host that runs."""
    host = HostProcess(tmp_path)
    host.start()
    yield host
    host.stop()
