"""A host whose mails are taken by the program that holds it: by its standard streams, until that program ends."""

import asyncio
import json
import queue
import subprocess
import threading
from collections.abc import Callable, Iterator
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import httpx
import pytest

from liveletter.domain.handed_mail import Outcome
from liveletter.host.command import run_host
from liveletter.host.holder import HolderMailer
from liveletter.host.mailing import MaybeTaken, NotTaken
from tests.servers.live_host import LiveHostProcess
from tests.servers.waiting import until

ALICE = "alice@example.org"


def a_mail(text: str = "hello") -> EmailMessage:
    mail = EmailMessage()
    mail["Subject"] = "Boats"
    mail.set_content(text)
    return mail


class Holder:
    """Takes lines; answers by `answers`, else not at all."""

    def __init__(self, answers: Callable[[dict[str, Any]], str] | None = None) -> None:
        self.lines: list[dict[str, Any]] = []
        self.mailer = HolderMailer(write=self._write)
        self._answers = answers
        self._loop = asyncio.get_running_loop()
        self._stirred = asyncio.Event()

    def _write(self, line: bytes) -> None:
        told = json.loads(line)
        self.lines.append(told)
        self._loop.call_soon_threadsafe(self._stirred.set)
        if self._answers is not None:
            answer = json.dumps({"number": told["number"], "outcome": self._answers(told)}).encode()
            self._loop.call_soon_threadsafe(self.mailer.answered, answer)

    async def until_handed(self, count: int = 1) -> None:
        async with asyncio.timeout(10):
            while len(self.lines) < count:
                self._stirred.clear()
                await self._stirred.wait()

    async def send(self, recipient: str = "bob@example.org") -> None:
        async with asyncio.timeout(10):
            await self.mailer.send(a_mail(), sender="chat@example.org", recipient=recipient)


@pytest.mark.parametrize(
    ("outcome", "error", "lasting", "of_recipient"),
    [
        (Outcome.LATER, NotTaken, False, False),
        (Outcome.NOT_NOW, NotTaken, False, True),
        (Outcome.NEVER, NotTaken, True, True),
        (Outcome.UNSURE, MaybeTaken, None, None),
    ],
)
async def test_what_the_holder_says_of_a_mail_counts(
    outcome: Outcome, error: type[Exception], lasting: bool | None, of_recipient: bool | None
) -> None:
    holder = Holder(lambda _: outcome)
    with pytest.raises(error) as caught:
        await holder.send()
    assert getattr(caught.value, "lasting", None) is lasting
    assert getattr(caught.value, "of_recipient", None) is of_recipient


async def test_answers_find_their_mails_in_any_order() -> None:
    holder = Holder()
    sending = [asyncio.ensure_future(holder.send(f"{name}@example.org")) for name in ("bob", "carol")]
    await holder.until_handed(2)
    numbers = {line["recipient"]: line["number"] for line in holder.lines}
    holder.mailer.answered(b'{"number": 99, "outcome": "taken"}')
    holder.mailer.answered(json.dumps({"number": numbers["carol@example.org"], "outcome": "taken"}).encode())
    await sending[1]
    assert not sending[0].done()
    holder.mailer.answered(json.dumps({"number": numbers["bob@example.org"], "outcome": "never"}).encode())
    with pytest.raises(NotTaken):
        await sending[0]


async def test_once_the_holder_has_ended_nothing_is_known_and_nothing_goes() -> None:
    holder = Holder()
    sending = asyncio.ensure_future(holder.send())
    await holder.until_handed()
    holder.mailer.left_alone()
    with pytest.raises(MaybeTaken):
        await sending
    with pytest.raises(NotTaken):
        await holder.send()


@pytest.mark.expects_log("cannot be understood")
async def test_nonsense_from_the_holder_harms_nothing() -> None:
    holder = Holder(lambda _: "taken")
    for line in (b"", b"nonsense", b'{"number": "x"}', b'{"number": 1, "outcome": "eaten"}', b"\xff"):
        holder.mailer.answered(line)
    await holder.send()


@pytest.mark.parametrize("typed", [["--hand-mails"], ["--hand-mails", "--attached", "--smtp", "127.0.0.1:25:plain"]])
def test_options_that_contradict_one_another_are_refused(
    typed: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_host(["--data", str(tmp_path), *typed]) == 1
    assert "with --attached and without --smtp" in capsys.readouterr().err


class HeldHost(LiveHostProcess):
    """A host held by the test: what it hands over comes into `mails`."""

    def start(self) -> None:
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(
                self._command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log, env=self._environment
            )
        self.mails: queue.Queue[dict[str, Any]] = queue.Queue()
        self._reader = threading.Thread(target=self._read)
        self._reader.start()
        until(self._is_well, "the live host", seconds=30)

    def answers(self, number: int, outcome: Outcome) -> None:
        assert self._process is not None
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps({"number": number, "outcome": outcome}).encode() + b"\n")
        self._process.stdin.flush()

    def lets_go(self) -> int:
        """End as a program does that is killed; returns the host's exit code."""
        process = self._process
        assert process is not None
        assert process.stdin is not None
        process.stdin.close()
        code = process.wait(20)
        self._reader.join(20)
        assert process.stdout is not None
        process.stdout.close()
        self._process = None
        return code

    def _read(self) -> None:
        assert self._process is not None
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self.mails.put(json.loads(line))


@pytest.fixture
def held(tmp_path: Path) -> Iterator[HeldHost]:
    host = HeldHost(tmp_path / "host", "--attached", "--hand-mails", "--mail-from", ALICE)
    host.start()
    yield host
    host.lets_go()


def asked_for_code(link: str, address: str) -> httpx.Response:
    """A stranger at an open link asks for a code."""
    page = httpx.get(link, timeout=20)
    seal = page.text.partition('name="seal" value="')[2].partition('"')[0]
    return httpx.post(f"{link}/code", data={"seal": seal, "address": address}, timeout=20)


def test_a_whole_host_hands_its_codes_over_and_gives_strangers_no_keys(held: HeldHost) -> None:
    asks = {"Authorization": f"Bearer {held.key_of(ALICE)}"}
    made = httpx.post(f"{held.url}/api/v1/sessions", json={"title": "Boats", "open": True}, headers=asks, timeout=20)
    link = made.json()["open_link"]
    for number, outcome, status in ((1, Outcome.TAKEN, 200), (2, Outcome.LATER, 503)):
        answers: list[httpx.Response] = []
        stranger = threading.Thread(target=lambda to=answers: to.append(asked_for_code(link, "bob@example.org")))
        stranger.start()
        mail = held.mails.get(timeout=20)
        assert (mail["number"], mail["recipient"]) == (number, "bob@example.org")
        held.answers(number, outcome)
        stranger.join(20)
        assert answers[0].status_code == status
    refused = httpx.post(f"{held.url}/api/v1/codes", json={"address": "eve@example.org"}, timeout=20)
    assert "mails no keys" in refused.text
    assert held.mails.empty()
