"""Where a profile's engine listens: a note in the profile's folder, readable by its owner alone."""

import os
import secrets
import sys
import tempfile
from pathlib import Path

import msgspec

LONGEST = 103  # bytes of a socket's path: macOS takes 103, Linux 107
PREFIX = "liveletter-"
SOCKET = "engine"


class Address(msgspec.Struct, frozen=True):
    """A Unix socket's path (or, on Windows, a loopback port) and the token that opens it."""

    path: str
    port: int
    token: str
    pid: int


def new_address() -> Address:
    """An address nobody else can guess or reach: the socket lies in a fresh folder of mode 0700 (a profile's own path
    may be longer than a socket's may be)."""
    path = "" if sys.platform == "win32" else str(Path(_fresh_folder()) / SOCKET)
    return Address(path=path, port=0, token=secrets.token_urlsafe(32), pid=os.getpid())


def _fresh_folder() -> str:
    """A folder for the socket: where temporary files go, or in /tmp where that place's path is too long."""
    folder = tempfile.mkdtemp(prefix=PREFIX)
    if len(os.fsencode(folder)) + 1 + len(SOCKET) <= LONGEST:
        return folder
    os.rmdir(folder)
    return tempfile.mkdtemp(prefix=PREFIX, dir="/tmp")


def note_path(data: Path) -> Path:
    """The note's place in a profile's folder."""
    return data / "engine.json"


def write_note(data: Path, address: Address) -> None:
    """Tell where the engine listens."""
    new = data / "engine.json.new"
    with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
        file.write(msgspec.json.encode(address))
    os.replace(new, note_path(data))


def read_note(data: Path) -> Address | None:
    """Where the engine listens, or said that it would."""
    try:
        return msgspec.json.decode(note_path(data).read_bytes(), type=Address)
    except (OSError, msgspec.MsgspecError):
        return None
