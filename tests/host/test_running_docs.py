"""What docs/host.md and the systemd unit tell an operator is what there is."""

import argparse
import re
import shutil
import subprocess
from dataclasses import fields
from pathlib import Path

import pytest

from liveletter.host.command import build_parser
from liveletter.host.config import Limits, limits_from

ROOT = Path(__file__).resolve().parents[2]
DOCS = (ROOT / "docs" / "host.md").read_text("utf-8")
UNIT = ROOT / "packaging" / "liveletter-host.service"
_OTHERS = {"--system", "--home", "--shell", "--now", "--format", "--help"}  # of other programs, or every program's


def options(parser: argparse.ArgumentParser) -> set[str]:
    return {text for action in parser._actions for text in action.option_strings}


def test_every_option_that_is_told_exists() -> None:
    told = set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", DOCS + UNIT.read_text("utf-8")))
    assert told - _OTHERS <= options(build_parser())


def test_every_option_that_an_operator_needs_is_told() -> None:
    assert {one for one in options(build_parser()) if one.startswith("--")} - {"--help", "--attached"} <= set(
        re.findall(r"--[a-z][a-z-]+", DOCS)
    )


def test_the_limits_are_as_told() -> None:
    names = {one.name for one in fields(Limits)}
    rows = re.findall(r"^\| (`[a-z_]+`(?:, `[a-z_]+`)*) \| ([^|]*) \|", DOCS, re.MULTILINE)
    assert len(rows) > 8
    for cell, default in rows:
        told = re.findall(r"[a-z_]+", cell)
        assert set(told) <= names
        if len(told) == 1 and default.replace(",", "").replace(".", "").isdigit():
            limits = limits_from([f"{told[0]}={default}"])
            assert getattr(limits, told[0]) == pytest.approx(getattr(Limits(), told[0]), rel=0.02)


def test_the_unit_is_understood_by_systemd() -> None:
    analyze = shutil.which("systemd-analyze")
    if analyze is None:
        pytest.skip("there is no systemd here")
    told = subprocess.run([analyze, "verify", "--man=no", str(UNIT)], capture_output=True, text=True, check=False)
    complaints = [line for line in told.stderr.splitlines() if UNIT.name in line]
    assert [line for line in complaints if "is not executable" not in line] == []
