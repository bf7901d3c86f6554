"""What holds for every test: no display, no home, no keyring and no session bus of the user's; no unexpected log."""

import gc
import logging
import os
import re
import shutil
import tempfile
from collections.abc import Iterator

import hypothesis
import pytest

# What is asked is whether it is right, not how fast. A change is tried with the same cases as the state before it;
# `--hypothesis-profile explore` looks for others.
hypothesis.settings.register_profile("tests", deadline=None, derandomize=True)
hypothesis.settings.register_profile("explore", deadline=None, print_blob=True)
hypothesis.settings.load_profile("tests")

pytest_plugins = [  # each after those it imports
    "tests.servers.waiting",
    "tests.servers.dovecot",
    "tests.servers.postfix",
    "tests.servers.prosody",
    "tests.servers.display",
    "tests.servers.accessibility",
    "tests.servers.chromium",
    "tests.e2e.lab",
    "tests.e2e.house",
    "tests.e2e.small_disk",
]

_HOMES = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR")
_homes = pytest.StashKey[str]()


def pytest_configure(config: pytest.Config) -> None:
    """Keep the tests apart from the user's own desktop, before anything of ours or Qt's is imported."""
    config.addinivalue_line(
        "markers",
        "expects_log(*patterns): warnings and errors may be logged (only such as match a pattern, if any is given)",
    )
    homes = config.stash[_homes] = tempfile.mkdtemp(prefix="liveletter-tests-")
    for name in _HOMES:
        os.environ[name] = os.path.join(homes, name.lower())
        os.mkdir(os.environ[name], mode=0o700)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
    for name in ("DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY"):
        os.environ.pop(name, None)


def pytest_unconfigure(config: pytest.Config) -> None:
    """Remove what the tests have written."""
    shutil.rmtree(config.stash[_homes], ignore_errors=True)


def pytest_collection_finish() -> None:
    """What is there now stays to the end: nobody needs to look through it after each test."""
    gc.collect()
    gc.freeze()


class _Keeper(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.kept: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.kept.append(record)


@pytest.fixture(autouse=True)
def no_unexpected_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """A test during which a warning or an error is logged fails, unless it is marked `expects_log`."""
    keeper = _Keeper()
    logging.getLogger().addHandler(keeper)
    yield
    logging.getLogger().removeHandler(keeper)
    mark = request.node.get_closest_marker("expects_log")
    if mark is not None and not mark.args:
        return
    patterns = mark.args if mark is not None else ()
    unexpected = [_told(record) for record in keeper.kept]
    unexpected = [told for told in unexpected if not any(re.search(pattern, told) for pattern in patterns)]
    if unexpected:
        pytest.fail("Unexpected log records:\n" + "\n".join(unexpected), pytrace=False)


@pytest.fixture(autouse=True)
def nothing_left_open(request: pytest.FixtureRequest, no_unexpected_log: None) -> Iterator[None]:
    """A test that drops a connection, a file or a task without ending it fails, and not a later one that happens to run
    when it is found: what the test left is collected here, and pytest turns each warning of it into an error.

    Not where windows are: some are still to be painted once before pytest-qt has ended them."""
    yield
    if "qapp" not in request.fixturenames:
        gc.collect()


def _told(record: logging.LogRecord) -> str:
    told = f"{record.levelname} {record.name}: {record.getMessage()}"
    if record.exc_info:
        told += "\n" + logging.Formatter().formatException(record.exc_info)
    return told
