"""Chats without a record, as people hold them: wished by keyboard in a mail, held between a real window and a browser,
and looked for afterwards in every file of all who had to do with it.

What cannot be asserted here: what a browser or an operating system puts into its swap space, and what a member copies.
"""

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.e2e.house import Moving, Resident, Town
from tests.e2e.letters import begins_letter, link_in, may_create_sessions, opens_letter, read, sends_letter
from tests.e2e.peers import Desktop, MailProgram, Peers
from tests.e2e.traces import files_with
from tests.host.process import HostProcess
from tests.servers.chromium import Browsers
from tests.servers.dovecot import Dovecot
from tests.servers.live_host import PlainGuest
from tests.servers.postfix import Postfix
from tests.servers.prosody import Prosody
from tests.servers.waiting import until

pytestmark = [pytest.mark.servers, pytest.mark.display, pytest.mark.timeout(300), pytest.mark.row("L8")]

SUBJECT = "Wintergarten"
BOBS = ("Xylophonquartett", "كلمة مرور السنجاب", "鳳凰の卵焼き")
ALICES = ("Zebrastreifenzug", "فستق الخزانة", "縞馬の行列")
UNSENT = ("Kaninchenwecker", "Schwalbenkompass")
WORDS = (*BOBS, *ALICES, *UNSENT)
OVER = "Nothing of this chat is kept."


@pytest.fixture
def town(dovecot: Dovecot, postfix: Postfix, prosody: Prosody) -> Town:
    """The servers of all tests."""
    return Town(dovecot, postfix, prosody)


@pytest.fixture
def host(tmp_path: Path) -> Iterator[HostProcess]:
    """A host whose data and log lie in a folder of their own."""
    folder = tmp_path / "hosting"
    folder.mkdir()
    running = HostProcess(folder)
    running.start()
    yield running
    running.stop()


@pytest.fixture
def alice(moving: Moving, town: Town, host: HostProcess, tmp_path: Path) -> Resident:
    """Somebody whose program keeps all its files, the fleeting ones too, below her own folder."""
    home = tmp_path / "alice"
    alice = moving.someone(town, home)
    fleeting = home / "tmp"
    fleeting.mkdir()
    alice.environment = {**alice.environment, "TMPDIR": str(fleeting)}
    may_create_sessions(alice, host)
    alice.starts()
    return alice


@pytest.fixture
def bobs(alice: Resident, peers: Peers) -> MailProgram:
    """The mailbox of the guest."""
    return peers.mail_program(f"bob-{alice.address}")


@pytest.fixture
def folders(alice: Resident, town: Town, tmp_path: Path) -> tuple[Path, ...]:
    """All folders in which the talk must not be: Alice's, the host's, the mail servers' spools and mailboxes."""
    return (tmp_path / "alice", tmp_path / "hosting", town.postfix.home, town.dovecot.home)


def writes_letter(alice: Resident, to: str) -> None:
    """A letter with a chat that is not to be recorded, by keyboard alone from its text on."""
    begins_letter(alice, to=to, subject=SUBJECT, text="Hello,\n")
    alice.hands.key("ctrl+shift+l")
    alice.sees("liveBlock")
    alice.hands.key("Tab")
    alice.has_keyboard("liveBlock")
    alice.hands.key("Return")
    alice.has_keyboard("wishTitle")
    alice.hands.key("alt+n")
    alice.sees("wishRecordExplained", text="Nothing of what is said is stored anywhere.")
    alice.hands.picture("no-record-wish")
    alice.hands.key("Return")
    alice.sees("liveBlockWords", text="no record")
    sends_letter(alice)


def says_all(alice: Resident, words: tuple[str, ...]) -> None:
    """Say these beneath the letter: the first by keyboard, those in other scripts as input methods do."""
    alice.clicks("chatInput")
    alice.says(words[0])
    for text in words[1:]:
        alice.writes("chatInput", text)
        alice.hands.key("Return")
        alice.sees("liveAreaTalk1List", text=text)


def sees_it_gone(alice: Resident, words: tuple[str, ...]) -> None:
    """The window says that nothing is kept, and shows none of the words."""
    alice.sees("liveStanding", text="This chat is over")
    alice.sees("liveTimelineEmpty", text=OVER)
    shown = alice.eyes.dump(alice.pid)
    assert not [word for word in words if word in shown]


def test_a_talk_without_a_record_leaves_no_trace(
    alice: Resident,
    bobs: MailProgram,
    host: HostProcess,
    folders: tuple[Path, ...],
    browsers: Browsers,
    desktop: Desktop,
) -> None:
    writes_letter(alice, bobs.address)
    link = link_in(bobs.mail(SUBJECT))
    bob = browsers()
    bob.open(link)
    bob.sees("body", "Nothing of this chat is stored.")
    bob.click("form button")
    bob.one('section[data-member="1"]')
    bob.sees("header", "Nothing of this chat is stored.")
    for text in BOBS:
        bob.type(f"{text}\n", into="#text")
        bob.sees('section[data-member="2"]', text)
    notice = desktop.notice("A new message")
    opens_letter(alice, SUBJECT, folder="Sent")
    alice.sees("liveQuietNote", text="Nothing of this chat is kept: what is said is gone when it ends.")
    for text in BOBS:
        alice.sees(text=text)
    says_all(alice, ALICES)
    for text in ALICES:
        bob.sees('section[data-member="1"]', text)
    bob.type(UNSENT[0], into="#text")
    alice.clicks("chatInput")
    alice.hands.type(UNSENT[1])
    alice.hands.picture("no-record-talk")
    assert files_with(WORDS, *folders, bob.profile) == {}

    alice.clicks("liveMore")
    alice.hands.menu(pid=alice.pid)
    alice.hands.picture("no-record-menu")
    alice.hands.key("Up", "Up", "Return")
    alice.sees("liveCloseDialogWords", text="Nothing of this chat is kept: it is gone then.")
    alice.clicks("liveCloseDialogYes")
    sees_it_gone(alice, WORDS)
    alice.hands.picture("no-record-over")
    bob.sees("#status", "This chat is over. Nothing of it was kept.")
    assert not [word for word in WORDS if word in bob.text]
    assert files_with(WORDS, *folders, bob.profile) == {}
    bob.close()
    alice.close_window()
    host.stop()
    assert files_with(WORDS, *folders, bob.profile) == {}
    assert set(files_with([SUBJECT], *folders)), "the search finds what is written"
    assert not [word for word in WORDS if word in str(desktop.shown)], notice

    host.start()
    alice.starts()
    opens_letter(alice, SUBJECT, folder="Sent")
    sees_it_gone(alice, WORDS)
    assert httpx.get(link, timeout=20).status_code == 404
    assert files_with(WORDS, *folders) == {}
    for word in WORDS:
        assert SUBJECT not in alice.run("search", word).stdout


def test_of_a_program_and_a_host_that_are_killed_nothing_is_left(
    alice: Resident, bobs: MailProgram, host: HostProcess, folders: tuple[Path, ...]
) -> None:
    writes_letter(alice, bobs.address)
    with PlainGuest(link_in(bobs.mail(SUBJECT))) as bob:
        bob.joins()
        bob.says(BOBS[0])
        opens_letter(alice, SUBJECT, folder="Sent")
        alice.sees("liveAreaTalk2List", text=BOBS[0])
        says_all(alice, ALICES)
        until(lambda: ALICES[-1] in read(bob.reads()), "what Alice said")
        alice.clicks("chatInput")
        alice.hands.type(UNSENT[1])
        alice.sees("chatInput", text=UNSENT[1])

        engine = alice.engine_pid
        os.kill(engine, signal.SIGKILL)
        alice.kill()
        until(lambda: not Path(f"/proc/{engine}").exists(), "the engine's end")
        assert files_with(WORDS, *folders) == {}
        bob.says(BOBS[1])
        alice.starts()
        opens_letter(alice, SUBJECT, folder="Sent")
        for text in (*BOBS[:2], *ALICES):
            alice.sees(text=text)  # the host still has it in memory: the chat is not over

        host.stop(kill=True)
        assert files_with(WORDS, *folders) == {}
        host.start()
        sees_it_gone(alice, WORDS)
        alice.hands.picture("no-record-host-killed")
        alice.close_window()
        assert files_with(WORDS, *folders) == {}
