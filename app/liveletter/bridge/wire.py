"""The frames on the stream: a length (4 bytes, big-endian), then msgpack. Both sides run the same version of this file.

A connection begins with `Hello`; the engine closes it without a word where the token is wrong.
"""

import asyncio
from functools import reduce
from operator import or_
from typing import Any

import msgspec

from liveletter.bridge import commands
from liveletter.domain import errors
from liveletter.domain.discreet import discreet
from liveletter.events import Event

MAX_FRAME = 256 * 1024 * 1024  # bytes; a mail with a large attachment must pass
_KINDS: dict[str, type[commands.Command[Any]]] = {kind.__name__: kind for kind in commands.Command.__subclasses__()}
AnyCommand = reduce(or_, _KINDS.values())
AnyEvent = reduce(or_, Event.__subclasses__())


@discreet("token")
class Hello(msgspec.Struct, frozen=True, tag=True):
    """Who connects. `window`: events are wanted, and the engine may end when the last window leaves."""

    token: str
    version: str
    window: bool


class Request(msgspec.Struct, frozen=True, tag=True):
    """A command, with a number for its reply."""

    number: int
    command: AnyCommand  # type: ignore[valid-type]


class Reply(msgspec.Struct, frozen=True, tag=True):
    """The answer to a request, encoded by itself: its type follows from the command."""

    number: int
    value: msgspec.Raw


class Failure(msgspec.Struct, frozen=True, tag=True):
    """A request failed: the kind of error, its sentence, and the other side's words."""

    number: int
    kind: str
    sentence: str
    detail: str = ""


class Happened(msgspec.Struct, frozen=True, tag=True):
    """Events, in order."""

    events: list[AnyEvent]  # type: ignore[valid-type]


Frame = Hello | Request | Reply | Failure | Happened

encoder = msgspec.msgpack.Encoder()
_decoder: msgspec.msgpack.Decoder[Frame] = msgspec.msgpack.Decoder(Frame)


async def read_frame(reader: asyncio.StreamReader) -> Frame:
    """The next frame. Raises EOFError at the end, and ConnectionError for what is no frame of ours."""
    try:
        size = int.from_bytes(await reader.readexactly(4), "big")
        if size > MAX_FRAME:
            raise ConnectionError("frame too large")
        return _decoder.decode(await reader.readexactly(size))
    except asyncio.IncompleteReadError as cut:
        raise EOFError from cut
    except msgspec.MsgspecError as wrong:
        raise ConnectionError(str(wrong)) from wrong


def pack(frame: Frame) -> bytes:
    """A frame as it goes over the stream."""
    body = encoder.encode(frame)
    return len(body).to_bytes(4, "big") + body


def failure_of(number: int, error: errors.LiveletterError) -> Failure:
    """An error as it crosses the stream: as the kind of `domain.errors` that it is, where it is a finer one."""
    kinds = (kind.__name__ for kind in type(error).__mro__ if getattr(errors, kind.__name__, None) is kind)
    return Failure(number, next(kinds), error.sentence, error.detail)


def error_of(failure: Failure) -> errors.LiveletterError:
    """The error that a failure stands for; a LiveletterError where its kind is not known here."""
    kind = getattr(errors, failure.kind, errors.LiveletterError)
    if not (isinstance(kind, type) and issubclass(kind, errors.LiveletterError)):
        kind = errors.LiveletterError
    return kind(failure.sentence, failure.detail)
