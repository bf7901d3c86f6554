"""`liveletter demo` from end to end: the main jobs in two real windows, hidden ones and ones on a display."""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from liveletter.demo.actor import StepFailed
from liveletter.demo.guest import PracticeGuest
from liveletter.demo.live_letters import SUPPER
from liveletter.demo.play import Play, Stage
from liveletter.demo.run import has_display
from tests.servers.display import Display
from tests.servers.waiting import until

_STEPS = 12


def _demo(*arguments: str, env: Mapping[str, str]) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-m", "liveletter", "demo", *arguments],
        env=dict(env),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def _assert_played(demo: "subprocess.Popen[str]", out: Path) -> None:
    told, complaints = demo.communicate(timeout=110)
    assert demo.returncode == 0, told + complaints
    steps = [line.split()[0] for line in told.splitlines() if line[:1].isdigit()]
    assert steps == [f"{number}." for number in range(1, _STEPS + 1)]
    pictures = sorted((path.name for path in out.iterdir()), key=lambda name: (int(name.split("-")[0]), name))
    assert pictures == [
        *("1-alice.png", "1-bob.png", "2-bob.png", "3-alice.png"),
        *("4-alice.png", "5-bob.png", "6-bob.png", "7-alice.png", "8-bob.png"),
        *("9-alice.png", "10-bob.png", "11-alice.png"),
    ]
    assert complaints == ""


@pytest.mark.row("B1")
@pytest.mark.row("B2")
@pytest.mark.row("B5")
@pytest.mark.row("L4")
@pytest.mark.row("L7")
@pytest.mark.row("W")
def test_the_demo_plays_the_main_job_where_there_is_no_display(tmp_path: Path) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    _assert_played(_demo("--out", str(tmp_path / "out"), env=environment), tmp_path / "out")


@pytest.mark.display
def test_the_demo_plays_the_main_job_on_a_display(display: Display, tmp_path: Path) -> None:
    _assert_played(_demo("--play", "--out", str(tmp_path / "out"), env=display.environment), tmp_path / "out")


@pytest.mark.display
def test_the_demo_shows_both_windows_and_leaves_nothing_behind(display: Display, tmp_path: Path) -> None:
    environment = {**display.environment, "TMPDIR": str(tmp_path)}
    demo = _demo(env=environment)

    def windows() -> bool:
        found = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--name", "@demo.test"],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        return len(found.stdout.split()) >= 2

    try:
        until(windows, "two windows", seconds=60)
        demo.send_signal(signal.SIGTERM)
        told, complaints = demo.communicate(timeout=60)
    finally:
        demo.kill()
        demo.wait()
    assert "Both windows open now" in told, complaints
    assert f"“{SUPPER.subject}” is a live letter" in told
    assert demo.returncode == 130
    assert list(tmp_path.glob("liveletter-demo-*")) == []


async def test_a_step_that_does_not_happen_is_named(tmp_path: Path) -> None:
    for name in ("alice", "bob"):
        (tmp_path / name).write_text("not a folder")
    stage = Stage(alice=tmp_path / "alice", bob=tmp_path / "bob", pictures=tmp_path / "out")
    with pytest.raises(StepFailed, match=r"Step 1 did not happen .*window has ended by itself"):
        await Play(stage=stage, marie=PracticeGuest(asyncio.Queue()), tell=print).run()


def test_where_windows_can_be_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("platform.system", lambda: "Linux")
    assert not has_display()
    monkeypatch.setenv("QT_QPA_PLATFORM", "")
    assert not has_display()
    monkeypatch.setenv("DISPLAY", ":7")
    assert has_display()
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert not has_display()


def test_the_demo_explains_itself() -> None:
    told, _ = _demo("--help", env=os.environ).communicate(timeout=30)
    assert "--keep DIR" in told
