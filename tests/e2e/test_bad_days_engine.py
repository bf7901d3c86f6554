"""Bad days of the engine and the archive: killed, started twice, locked, newer, damaged."""

import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest

from liveletter.archive.archive import Archive
from tests.e2e.house import PLACE, Chatter, Resident, Town, deliver, letter
from tests.servers.waiting import until

pytestmark = [pytest.mark.servers, pytest.mark.display, pytest.mark.timeout(120)]


@pytest.mark.row("W")
def test_a_killed_engine_comes_back_and_loses_nothing(resident: Resident, town: Town) -> None:
    resident.starts()
    with Chatter(town.prosody, resident.friend) as robin:
        resident.opens_chat()
        resident.says("just before")
        os.kill(resident.engine_pid, signal.SIGKILL)
        resident.says("just after")
        resident.sees("messageText", text="Liveletter's engine has stopped and is being started again.")
        resident.hands.picture("bad-day-engine-killed")
        resident.eyes.gone(resident.pid, "messageText", text="engine has stopped")
        for words in ("just before", "just after"):
            robin.until_heard(words)
        robin.says(resident.address, "and back")
        resident.sees("timelineList", text="and back")
    deliver(town, resident.address, letter("After the crash"))
    until(lambda: resident.subjects() == ["After the crash"], "the mail in the archive")
    assert [item.text for item in resident.said()][::-1] == ["just before", "just after", "and back"]
    # Killed in mid-message, the line may carry one twice: under one origin-id, by which programs know it again.
    assert [len(robin.ids(words)) for words in ("just before", "just after")] == [1, 1]
    resident.close_window()


@pytest.mark.row("W")
def test_a_second_start_raises_the_window_that_is_there(resident: Resident, town: Town) -> None:
    resident.starts()
    resident.hands.minimise(resident.window)
    until(lambda: resident.hands.active() != resident.window, "the window gone from the front")
    second = subprocess.run(
        [sys.executable, "-m", "liveletter", "--data", str(resident.data)],
        env=dict(resident.environment),
        timeout=30,
        check=False,
    )
    assert second.returncode == 0
    until(lambda: resident.hands.active() == resident.window, "the first window in front")
    resident.close_window()


@pytest.mark.row("W")
def test_an_archive_in_use_by_another_is_told(resident: Resident) -> None:
    other = Archive(resident.data / "archive.db")
    resident.open_window(place=PLACE)
    resident.sees("messageText", text="The archive is in use by another program. Close the other Liveletter")
    resident.hands.picture("bad-day-archive-locked")
    stays_quiet(resident)
    other.close()
    resident.close_window()
    resident.starts()
    resident.close_window()


@pytest.mark.row("W")
def test_a_newer_archive_is_told_and_left_as_it_is(resident: Resident) -> None:
    path = resident.data / "archive.db"
    with closing(sqlite3.connect(path)) as archive:
        archive.execute("PRAGMA user_version = 9999")
    before = path.read_bytes()
    resident.open_window(place=PLACE)
    resident.sees("messageText", text="newer")
    resident.hands.picture("bad-day-archive-newer")
    stays_quiet(resident)
    resident.close_window()
    assert path.read_bytes() == before


@pytest.mark.row("W")
def test_a_damaged_archive_is_told_and_left_as_it_is(resident: Resident) -> None:
    damage = b"garbage" * 4000
    path = resident.data / "archive.db"
    path.write_bytes(damage)
    for tail in ("-wal", "-shm"):
        path.with_name(path.name + tail).unlink(missing_ok=True)
    resident.open_window(place=PLACE)
    resident.sees("messageText", text="damaged")
    resident.hands.picture("bad-day-archive-damaged")
    stays_quiet(resident)
    resident.close_window()
    assert path.read_bytes() == damage


@pytest.mark.row("W")
def test_an_archive_damaged_in_its_middle_does_not_end_the_window(resident: Resident, town: Town) -> None:
    deliver(town, resident.address, letter("Before the damage"))
    resident.starts()
    until(lambda: resident.subjects() == ["Before the damage"], "the mail in the archive")
    resident.close_window()
    path = resident.data / "archive.db"
    whole = path.read_bytes()
    path.write_bytes(whole[:8192] + b"\xff" * (len(whole) - 8192))
    resident.open_window(place=PLACE)
    resident.sees("messageText", text="damaged")
    stays_quiet(resident, starts=2)
    resident.close_window()


def stays_quiet(someone: Resident, *, starts: int = 1) -> None:
    """The engine that refused is not started again and again, and the window answers."""
    log = someone.data / "logs" / "window.log"
    assert log.read_text().count("Starting the engine") == starts
