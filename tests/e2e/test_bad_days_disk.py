"""A full disk: said in the window, nothing acknowledged that is not stored, and all goes on when there is room."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.e2e.house import Chatter, Moving, Town, deliver, letter
from tests.servers.waiting import until

pytestmark = [pytest.mark.servers, pytest.mark.display, pytest.mark.timeout(120)]

SIZE = 12 * 1024 * 1024
FULL = "The disk is full, so nothing was stored. Make room, then try again."
LONG = "A long letter.\n" * 6000  # more than the archive's log could take without new room


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of its own that can be filled. Needs root."""
    place = tmp_path / "disk"
    place.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", str(place)], check=True)
    yield place
    subprocess.run(["umount", "--lazy", str(place)], check=True)


@contextmanager
def full(disk: Path) -> Iterator[None]:
    """While this lasts, there is no room on a disk."""
    filling = disk / "filling"
    with filling.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(os.urandom(4096))
        except OSError:
            pass
    assert os.statvfs(disk).f_bavail == 0
    try:
        yield
    finally:
        filling.unlink()


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
