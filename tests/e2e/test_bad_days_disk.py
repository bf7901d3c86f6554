"""A full disk: said in the window, nothing acknowledged that is not stored, and all goes on when there is room."""

from pathlib import Path

import pytest

from tests.e2e.house import PASSWORD, Chatter, Moving, Town, deliver, letter
from tests.e2e.peers import MailProgram
from tests.e2e.small_disk import FULL, full
from tests.servers.waiting import until

pytestmark = [pytest.mark.servers, pytest.mark.display, pytest.mark.timeout(120)]

LONG = "A long letter.\n" * 6000  # more than the archive's log could take without new room


@pytest.mark.row("W")
def test_nothing_is_lost_while_the_disk_is_full(moving: Moving, town: Town, tmp_path: Path, small_disk: Path) -> None:
    alice = moving.someone(town, tmp_path / "alice", data=small_disk / "profile")
    alice.starts()
    alice.opens_chat()
    with Chatter(town.prosody, alice.friend) as robin:
        with full(small_disk):
            for number in range(5):
                deliver(town, alice.address, letter(f"Meanwhile {number}", LONG))
            for number in range(40):
                robin.says(alice.address, f"word {number} " + "x" * 8000)
            alice.sees("messageText", text=FULL)
            alice.hands.picture("bad-day-disk-full")
        until(lambda: len(alice.subjects()) == 5, "the mails that came meanwhile", seconds=30)
        until(lambda: len(alice.said()) >= 40, "the chat messages that came meanwhile", seconds=30)
        alice.eyes.gone(alice.pid, "messageText", text=FULL)
        alice.clicks("chatInput")
        alice.says("there is room again")
        robin.until_heard("there is room again")
        robin.says(alice.address, "so it is")
        alice.sees("timelineList", text="so it is")
    words = [item.text.partition(" x")[0] for item in alice.said()][::-1]
    assert words == [*(f"word {number}" for number in range(40)), "there is room again", "so it is"]
    assert sorted(alice.subjects()) == [f"Meanwhile {number}" for number in range(5)]
    alice.close_window()


@pytest.mark.row("D9")
@pytest.mark.row("W")
def test_what_is_written_while_the_disk_is_full_stays_where_it_was_written(
    moving: Moving, town: Town, tmp_path: Path, small_disk: Path
) -> None:
    """The user sees what was not sent, presses the same keys again when there is room, and it goes out once."""
    alice = moving.someone(town, tmp_path / "alice", data=small_disk / "profile")
    alice.starts()
    alice.opens_chat()
    with (
        Chatter(town.prosody, alice.friend) as robin,
        MailProgram(town.dovecot, town.postfix, alice.friend, PASSWORD) as post,
    ):
        with full(small_disk):
            alice.says("Can you hear me?")
            alice.sees(text=FULL)
            alice.sees("chatInput", text="Can you hear me?")
            alice.hands.picture("bad-day-chat-on-full-disk")
            alice.hands.key("ctrl+n")
            alice.has_keyboard("composerTo")
            alice.hands.type(alice.friend)
            alice.clicks("composerSubject")
            alice.hands.type("No room")
            alice.clicks("composerBody")
            alice.hands.type("Did it come?")
            alice.hands.key("ctrl+Return")
            alice.sees("composerBarText", text=FULL)
            alice.sees("composerBody", text="Did it come?")
            alice.hands.picture("bad-day-mail-on-full-disk")
        alice.eyes.gone(alice.pid, "messageText", text=FULL)
        alice.hands.key("ctrl+Return")
        alice.eyes.gone(alice.pid, "composerBody")
        assert "Did it come?" in str(post.mail("No room").get_payload())
        alice.front()
        alice.clicks("chatInput")
        alice.hands.key("Return")
        robin.until_heard("Can you hear me?")
        alice.says("Now you can.")
        robin.until_heard("Now you can.")
        assert robin.heard("Can you hear me?") == 1
        assert [mail["Subject"] for mail in post.mails()] == ["No room"]
    alice.close_window()


@pytest.mark.row("W")
def test_a_start_on_a_full_disk_is_told(moving: Moving, town: Town, tmp_path: Path, small_disk: Path) -> None:
    alice = moving.someone(town, tmp_path / "alice", data=small_disk / "profile")
    (alice.data / "logs").mkdir()
    with full(small_disk):
        alice.open_window(place=(0, 0, 1200, 760))
        alice.sees("messageText", text=FULL)
        alice.hands.picture("bad-day-start-on-full-disk")
        alice.close_window()
    alice.starts()
    alice.close_window()
