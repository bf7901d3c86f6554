"""The house's own rules, held for every file."""

import ast
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
APP = ROOT / "app" / "liveletter"
LINES = 400  # of a file; the aim is 300
METHODS = 40  # of a class; the aim is 20

ROWS = {*(f"B{n}" for n in range(1, 13)), *(f"L{n}" for n in range(1, 18)), *(f"D{n}" for n in range(1, 12)), "W"}
DRAGS = APP / "window" / "parts" / "dragging.py"  # Qt has no other way to drag; it runs out of a mouse event, no task
_NESTED_LOOP = re.compile(r"\.exec_?\(|\bprocessEvents\(|\bQEventLoop\(\s*\)\.exec|\bqWait\(")


def _modules(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.py"))


def _id(path: Path) -> str:
    return str(path.relative_to(ROOT))


def test_imports_run_downward_only() -> None:
    told = subprocess.run(
        [str(Path(sys.executable).parent / "lint-imports"), "--no-cache"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 0, told.stdout


def test_the_window_knows_of_the_archive_its_reader_alone() -> None:
    made_of = {"reader", "entries", "live_rows", "rows", "schema", "timeline", "trouble", "words", "migrations"}
    there = {path.stem for path in (APP / "archive").iterdir() if not path.name.startswith("_")}
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    (contract,) = (one for one in contracts if one.get("source_modules") == ["liveletter.window"])
    forbidden = {name.split(".")[2] for name in contract["forbidden_modules"] if name.startswith("liveletter.archive.")}
    assert forbidden == there - made_of
    asked = {
        node.module
        for path in _modules(APP / "window")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("liveletter.archive")
    }
    assert asked == {"liveletter.archive.reader"}


@pytest.mark.parametrize("path", _modules(APP), ids=_id)
def test_module(path: Path) -> None:
    """Says what it is for, is short, and never runs a nested event loop (which would lose waking tasks for ever)."""
    text = path.read_text("utf-8")
    tree = ast.parse(text)
    if path.name != "__init__.py" or text.strip():
        assert ast.get_docstring(tree), "a module's docstring is missing"
    assert len(text.splitlines()) <= LINES
    assert path == DRAGS or not _NESTED_LOOP.search(_without_strings(tree))
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            methods = [one for one in node.body if isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef)]
            assert len(methods) <= METHODS, f"class {node.name} has too many methods"


def _without_strings(tree: ast.Module) -> str:
    """The code alone: comments and docstrings may name what code may not do."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            node.value = ""
    return ast.unparse(tree)


def test_there_are_no_drawers() -> None:
    drawers = {"utils.py", "util.py", "helpers.py", "misc.py", "common.py"}
    assert [_id(path) for path in _modules(APP) if path.name in drawers] == []


def _rows_marked() -> Iterator[tuple[str, str]]:
    for path in _modules(ROOT / "tests"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "pytest.mark.row":
                for argument in node.args:
                    assert isinstance(argument, ast.Constant), f"{_id(path)}: a row is named by a plain string"
                    yield _id(path), str(argument.value)


def test_rows_that_tests_name_exist() -> None:
    assert [(path, row) for path, row in _rows_marked() if row not in ROWS] == []


def test_every_test_folder_is_a_package() -> None:
    folders = {path.parent for path in _modules(ROOT / "tests")}
    assert [_id(folder) for folder in sorted(folders) if not (folder / "__init__.py").exists()] == []


def test_all_resources_but_the_screenshots_are_installed() -> None:
    wheel = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["hatch"]["build"]["targets"]["wheel"]
    there = {f"resources/{path.name}" for path in (ROOT / "resources").iterdir()}
    assert there - set(wheel["force-include"]) == {"resources/screenshots"}


@pytest.mark.parametrize("name", ["packaging/try", "packaging/test", "packaging/translations", ".ci/run"])
def test_commands_can_be_run(name: str) -> None:
    assert os.access(ROOT / name, os.X_OK)


@pytest.mark.parametrize("name", ["packaging/try", "packaging/test", "packaging/lib.sh", ".ci/run"])
def test_shell_scripts_parse(name: str) -> None:
    subprocess.run(["bash", "-n", str(ROOT / name)], check=True)
