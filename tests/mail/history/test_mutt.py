"""A bundle in mutt, a mail program that knows nothing of Liveletter (MISSION B4: standard formats only)."""

import os
import pty
import re
import select
from pathlib import Path

import pytest

from liveletter.mail.history.bundles import Bundles
from tests.mail.history.conversation import conversation

DEADLINE = 20.0  # seconds without a sign of life
_ESCAPE = re.compile(r"\x1b(?:\[[0-9;?]*[A-Za-z]|\(B|[=>])|[\x0e\x0f]")


class Mutt:
    """Runs mutt on a mailbox that holds one bundle. It presses keys, and ends by itself."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._shown = folder / "shown"
        raw = Bundles().write(conversation()).replace(b"\r\n", b"\n")
        (folder / "mbox").write_bytes(b"From alice@lab.test Tue May  5 08:33:20 2026\n" + raw + b"\n")
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
            command = ["mutt", "-n", "-F", "muttrc", "-R", "-f", "mbox", "-e", f"push '{keys}'"]
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


@pytest.fixture
def mutt(tmp_path: Path) -> Mutt:
    """Mutt with a bundle in its mailbox."""
    return Mutt(tmp_path)


@pytest.mark.row("B4")
def test_the_conversation_is_text_to_read(mutt: Mutt) -> None:
    """Opened as any mail: who talked, each line in order, the mails below."""
    text = mutt.opened("<display-message>")
    assert "Subject: Earlier conversation with Alice Example" in text
    assert "To: Bob بوب 鈴木 🎈 <bob@lab.test>" in text
    assert "bob@lab.test, xmpp:bob@chat.lab.test): 4 mails, 6 messages." in text
    lines = [
        "[2026-05-02 14:02 UTC] Bob: mail “The plan”",
        "[2026-05-02 14:26 UTC] Bob بوب 鈴木 🎈: Hi Alice, did you get my mail?",
        "[2026-05-02 14:28 UTC] Bob بوب 鈴木 🎈: أرسل لك الخريطة غدا",
        "[2026-05-03 08:30 UTC] بوب: mail “الخطة الجديدة”",
        "[2026-05-03 09:20 UTC] Bob بوب 鈴木 🎈: https://files.lab.test/up/1/map.png (file “map.png”)",
    ]
    places = [text.index(line) for line in lines]
    assert places == sorted(places)
    attached = text.index("[-- Type: message/rfc822")
    assert text.index("shall we meet on Friday at ten?", attached) > attached
    assert "<html" not in text[:attached]


@pytest.mark.row("B4")
def test_the_mails_are_attached_mails(mutt: Mutt) -> None:
    """The list of parts names them, with what is in them."""
    screen = mutt.listed("<view-attachments>", "0004.eml")
    assert "conversation.json" in screen
    assert re.search(r"The plan\s.*message/rfc822, 7bit", screen)
    assert re.search(r"Re: The plan\s.*message/rfc822, 7bit", screen)
    assert re.search(r"map\.pdf\s.*applica/pdf, base64", screen)
    assert re.search(r"0002 الخطة الجديدة\.eml\s.*applica/octet-stre, base64", screen)


@pytest.mark.row("B4")
def test_an_attached_mail_opens(mutt: Mutt) -> None:
    """One as a mail; one that had to travel as a file, as its text."""
    below = "<view-attachments>" + "<next-entry>" * 4
    plain = mutt.opened(f"{below}<view-attach>")
    assert plain.startswith("From: Bob <bob@lab.test>")
    assert "shall we meet on Friday at ten?" in plain
    assert "Earlier conversation" not in plain
    filed = mutt.opened(f"{below}<next-entry><next-entry><view-text>")
    assert "Message-ID: <khitta@lab.test>" in filed
    assert "مرحبا أليس، نلتقي يوم الجمعة في الساعة 10:00." in filed


@pytest.mark.row("B4")
def test_a_mail_that_travels_as_a_file_is_saved_byte_for_byte(mutt: Mutt, tmp_path: Path) -> None:
    """Saved from mutt, it is the mail that any mail program opens."""
    mutt.opened("<view-attachments>" + "<next-entry>" * 6 + "<save-entry><kill-line>saved.eml<enter>")
    assert (tmp_path / "saved.eml").read_bytes() == conversation().mails[1].raw
