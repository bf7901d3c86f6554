"""Owners and guests who speak real HTTP with a host, as a program and as a browser without scripts would."""

import asyncio
import contextlib
import json
import re
import secrets
import uuid
from dataclasses import dataclass, field
from email.message import EmailMessage
from types import TracebackType
from typing import Any, Self

import httpx

from liveletter.host.config import HostConfig
from liveletter.host.running import RunningHost

PUBLIC = "http://chat.example.org"


class Mailbag:
    """Takes the host's mails."""

    def __init__(self) -> None:
        self.mails: list[tuple[str, EmailMessage]] = []

    async def send(self, mail: EmailMessage, *, sender: str, recipient: str) -> None:
        self.mails.append((recipient, mail))


class House:
    """A running host, and how to get at it."""

    def __init__(self, config: HostConfig, mailbag: Mailbag | None = None) -> None:
        self.running = RunningHost(config, mailer=mailbag)
        self.host = self.running.host
        self._clients: list[httpx.AsyncClient] = []

    async def __aenter__(self) -> Self:
        await self.running.__aenter__()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for client in self._clients:
            await client.aclose()
        await self.running.__aexit__(kind, error, trace)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.running.port}"

    def client(self, **headers: str) -> httpx.AsyncClient:
        client = httpx.AsyncClient(base_url=self.url, headers=headers, timeout=20)
        self._clients.append(client)
        return client

    async def owner(self, address: str = "alice@example.org") -> "OwnerClient":
        _, key = await self.host.owners.add(address)
        return OwnerClient(self.client(Authorization=f"Bearer {key}"), key)

    def guest(self, link: str) -> "GuestClient":
        return GuestClient(self.client(), link.removeprefix(PUBLIC))


@dataclass
class OwnerClient:
    """An owner's program."""

    http: httpx.AsyncClient
    key: str

    async def create(self, *addresses: str, title: str = "Boats", **wish: Any) -> "Made":
        guests = [{"address": address} for address in addresses or ("bob@example.org",)]
        body = {"title": title, "guests": guests, **wish}
        answer = await self.http.post("/api/v1/sessions", json=body)
        assert answer.status_code == 201, answer.text
        return Made(answer.json())

    async def call(self, method: str, path: str, **options: Any) -> httpx.Response:
        return await self.http.request(method, f"/api/v1{path}", **options)

    async def say(self, session: str, text: str, client_id: str = "") -> httpx.Response:
        body = {"id": client_id or uuid.uuid4().hex, "text": text}
        return await self.call("POST", f"/sessions/{session}/records", json=body)

    async def records(self, session: str, since: int = 0) -> list[dict[str, Any]]:
        answer = await self.call("GET", f"/sessions/{session}/records?since={since}")
        assert answer.status_code == 200, answer.text
        found: list[dict[str, Any]] = answer.json()["records"]
        return found

    async def member(self, session: str, number: int) -> dict[str, Any]:
        answer = await self.call("GET", f"/sessions/{session}/members")
        found: dict[str, Any] = answer.json()["members"][number - 1]
        return found


@dataclass
class Made:
    """A new session as the host told it."""

    told: dict[str, Any]

    @property
    def id(self) -> str:
        return str(self.told["session"]["id"])

    def link(self, number: int = 2) -> str:
        return str(self.told["members"][number - 1]["link"])


@dataclass
class GuestClient:
    """A browser without scripts: it follows links and sends forms, as they stand on the page."""

    http: httpx.AsyncClient
    path: str
    said: list[str] = field(default_factory=list)

    async def page(self) -> httpx.Response:
        return await self.http.get(self.path)

    async def fields(self) -> dict[str, str]:
        """The hidden fields of the page's first form."""
        text = (await self.page()).text
        form = text[text.index("<form") : text.index("</form>")]
        return dict(re.findall(r'name="(\w+)" value="([^"]*)"', form))

    async def join(self) -> httpx.Response:
        return await self.http.post(f"{self.path}/join", data=await self.fields())

    async def say(self, text: str) -> httpx.Response:
        return await self.http.post(f"{self.path}/say", data={**await self.fields(), "text": text})

    async def leave(self) -> httpx.Response:
        return await self.http.post(f"{self.path}/leave", data=await self.fields())

    async def talk(self) -> str:
        return (await self.http.get(f"{self.path}/talk")).text

    async def audience(self) -> dict[str, dict[str, Any]]:
        """Everybody, by name."""
        answer = await self.http.get(f"{self.path}/audience")
        return {one["name"]: one for one in answer.json()["members"]}


@dataclass(frozen=True)
class Event:
    """One server-sent event."""

    name: str
    data: Any
    number: int | None


class Line:
    """An open stream of events. `async with Line(client, path, since) as line: await line.next("record")`."""

    def __init__(self, http: httpx.AsyncClient, path: str, since: int | None = None) -> None:
        self._http = http
        self._path = path
        self._since = since
        self._context: Any = None
        self._lines: Any = None
        self.status = 0

    async def __aenter__(self) -> Self:
        headers = {} if self._since is None else {"Last-Event-ID": str(self._since)}
        self._context = self._http.stream("GET", self._path, headers=headers)
        response = await self._context.__aenter__()
        self.status = response.status_code
        self._lines = response.aiter_lines()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._context.__aexit__(kind, error, trace)

    async def next(self, *names: str) -> Event:
        """The next event of these names. Raises EOFError where the line ends before."""
        async with asyncio.timeout(20):
            while True:
                event = await self._event()
                if not names or event.name in names:
                    return event

    async def end(self) -> None:
        """Wait until the host ends the line."""
        with contextlib.suppress(EOFError):
            while True:
                await self.next()

    async def texts(self, count: int) -> list[str]:
        """What the next so many messages say."""
        found: list[str] = []
        while len(found) < count:
            event = await self.next("record")
            if event.data["kind"] == "said":
                found.append(event.data["text"])
        return found

    async def _event(self) -> Event:
        fields: dict[str, str] = {}
        async for line in self._lines:
            if line:
                name, _, value = line.partition(": ")
                fields[name] = value
            elif "data" in fields:
                number = int(fields["id"]) if "id" in fields else None
                return Event(fields["event"], json.loads(fields["data"]), number)
            else:
                fields = {}
        raise EOFError


def a_token() -> str:
    """One that leads nowhere."""
    return secrets.token_urlsafe(24)
