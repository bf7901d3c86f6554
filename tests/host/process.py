"""A host as a process of its own, which tests stop and start again, and its owner's program."""

import contextlib
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.servers.live_host import LiveHostProcess


class HostProcess(LiveHostProcess):
    """A host in a folder of its own, and how its owners get at it."""

    def __init__(self, folder: Path, *options: str) -> None:
        super().__init__(folder / "host", *options)

    @property
    def place(self) -> str:
        """Where it listens."""
        return f"127.0.0.1:{self.port}"

    def stop(self, *, kill: bool = False) -> None:
        """End it as its operator does, or without a warning."""
        self.kill() if kill else self.halt()

    def owner(self, address: str = "alice@example.org") -> "Owner":
        """Somebody who may create sessions."""
        return Owner(self.url, self.key_of(address))


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

    @contextlib.contextmanager
    def listening(self, made: "Made") -> Iterator[None]:
        """Be here, as a program is that holds a line to the host."""
        url = f"{self._url}/sessions/{made.id}/events"
        with httpx.stream("GET", url, headers=self._headers, timeout=60) as line:
            assert line.is_success
            yield

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
    with HostProcess(tmp_path) as host:
        yield host
