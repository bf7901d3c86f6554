"""The program that holds a host's process by its standard streams: where it ends, however it does, so does the host;
and it may take the host's mails (`domain.handed_mail`)."""

import asyncio
import contextlib
import logging
import os
import signal
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from email.message import EmailMessage
from itertools import count

import msgspec

from liveletter.domain.handed_mail import HandedAnswer, HandedMail, Outcome
from liveletter.host.mailing import MaybeTaken, NotTaken

log = logging.getLogger(__name__)
_STDIN, _STDOUT = 0, 1
_PIECE = 64 * 1024


class HolderMailer:
    """Fulfils `Mailer`: whoever holds us takes the mails. `write` takes all of a line, however long that takes."""

    def __init__(self, *, write: Callable[[bytes], None]) -> None:
        self._write = write
        self._writing = ThreadPoolExecutor(1, "mails to the holder")  # one: lines are never mixed
        self._numbers = count(1)
        self._waiting: dict[int, asyncio.Future[Outcome]] = {}
        self._is_alone = False

    async def send(self, mail: EmailMessage, *, sender: str, recipient: str) -> None:
        """The sender is the holder's matter. Raises NotTaken, MaybeTaken."""
        if self._is_alone:
            raise NotTaken
        loop, number = asyncio.get_running_loop(), next(self._numbers)
        handed = HandedMail(number, recipient, mail.as_bytes())
        answer = self._waiting[number] = loop.create_future()
        try:
            await loop.run_in_executor(self._writing, self._write, msgspec.json.encode(handed) + b"\n")
            outcome = await answer
        except OSError as error:
            raise NotTaken from error
        finally:
            del self._waiting[number]
        _require_taken(outcome)

    def answered(self, line: bytes) -> None:
        """The holder has said what became of a mail."""
        try:
            answer = msgspec.json.decode(line, type=HandedAnswer)
        except msgspec.DecodeError:
            log.warning("What the program that holds this host said cannot be understood")
            return
        waiting = self._waiting.get(answer.number)
        if waiting is not None and not waiting.done():
            waiting.set_result(answer.outcome)

    def left_alone(self) -> None:
        """The holder has ended: of what it took before, nothing will be known."""
        self._is_alone = True
        for waiting in self._waiting.values():
            if not waiting.done():
                waiting.set_result(Outcome.UNSURE)


def _require_taken(outcome: Outcome) -> None:
    match outcome:
        case Outcome.LATER:
            raise NotTaken
        case Outcome.NOT_NOW | Outcome.NEVER:
            raise NotTaken(lasting=outcome is Outcome.NEVER, of_recipient=True)
        case Outcome.UNSURE:
            raise MaybeTaken


def mailer_of_holder() -> HolderMailer:
    """One by our own standard streams. To be called in the loop that the host runs in; it is there until we end."""
    mailer, loop = HolderMailer(write=_write_all), asyncio.get_running_loop()

    def heard(line: bytes) -> None:
        loop.call_soon_threadsafe(mailer.answered, line)

    def ended() -> None:
        loop.call_soon_threadsafe(mailer.left_alone)

    end_with_holder(heard, ended)
    return mailer


def end_with_holder(heard: Callable[[bytes], None] = lambda _: None, ended: Callable[[], None] = lambda: None) -> None:
    """End in order once standard input does; till then, each line of it is told to `heard`, in a thread of its own."""
    threading.Thread(target=_listen, args=(heard, ended), name="holder", daemon=True).start()


def _listen(heard: Callable[[bytes], None], ended: Callable[[], None]) -> None:
    rest = b""
    with contextlib.suppress(OSError, RuntimeError):  # the loop may have ended before us
        while piece := os.read(_STDIN, _PIECE):  # not by sys.stdin: its lock would be held while the program ends
            *lines, rest = (rest + piece).split(b"\n")
            for line in lines:
                heard(line)
        ended()
    signal.raise_signal(signal.SIGTERM)


def _write_all(data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(_STDOUT, rest) :]
