"""Mutt, a mail program that knows nothing of Liveletter."""

import os
import pty
import re
import select
from pathlib import Path

DEADLINE = 20.0  # seconds without a sign of life
_ESCAPE = re.compile(r"\x1b(?:\[[0-9;?]*[A-Za-z]|\(B|[=>])|[\x0e\x0f]")


class Mutt:
    """Runs mutt on a mailbox (mbox or Maildir), which it leaves as it is. It presses keys, and ends by itself; what it
    saves lies in `folder`."""

    def __init__(self, folder: Path, mailbox: Path) -> None:
        self._folder = folder
        self._mailbox = mailbox
        self._shown = folder / "shown"
        pager = folder / "pager"
        pager.write_text(f'#!/bin/sh\ncat "$1" >> {self._shown}\n')
        pager.chmod(0o700)
        (folder / "muttrc").write_text(
            f"set folder={folder}\nset pager={pager}\nset prompt_after=no\nset quit=yes\nset confirmappend=no\n"
        )

    def opened(self, keys: str) -> str:
        """The texts that these keys open."""
        self._shown.write_text("")
        self._run(f"{keys}<exit><exit><exit>", "")
        return self._shown.read_text("utf-8")

    def listed(self, keys: str, last: str) -> str:
        """The screen that these keys lead to; `last` is the last that it shows."""
        return self._run(keys, last)

    def _run(self, keys: str, last: str) -> str:
        child, terminal = pty.fork()
        if child == 0:
            os.chdir(self._folder)
            where = {"TERM": "xterm", "HOME": str(self._folder), "LC_ALL": "C.UTF-8", "COLUMNS": "110", "LINES": "40"}
            command = ["mutt", "-n", "-F", "muttrc", "-R", "-f", str(self._mailbox), "-e", f"push '{keys}'"]
            os.execvpe("mutt", command, {**where, "PATH": os.environ["PATH"]})
        try:
            screen = _read(terminal, last) if last else ""
            if last:
                os.write(terminal, b"qq")
            _read(terminal, "")
        finally:  # without its terminal it ends in any case
            os.close(terminal)
            status = os.waitpid(child, 0)[1]
        assert os.waitstatus_to_exitcode(status) == 0
        return screen


def _read(terminal: int, last: str) -> str:
    """What is drawn until these words are, or until the end."""
    drawn = b""
    while not last or last not in _plain(drawn):
        assert select.select([terminal], [], [], DEADLINE)[0], f"mutt waits for a key: {_plain(drawn)}"
        try:
            chunk = os.read(terminal, 65536)
        except OSError:  # Linux tells the other side's end so
            chunk = b""
        if not chunk:
            break
        drawn += chunk
    return _plain(drawn)


def _plain(drawn: bytes) -> str:
    return _ESCAPE.sub(" ", drawn.decode("utf-8", "replace"))
