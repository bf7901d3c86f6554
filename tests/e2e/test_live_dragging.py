"""The chat's icon dragged by a real mouse: into a mail being written, within it, and into another program (L3)."""

import contextlib
import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from liveletter.domain.live import PLACE
from tests.e2e.house import Resident, Town
from tests.e2e.letters import may_create_sessions
from tests.host.process import HostProcess
from tests.servers.display import Hands
from tests.servers.waiting import until

pytestmark = [pytest.mark.servers, pytest.mark.display, pytest.mark.timeout(300)]


@dataclass(frozen=True)
class Page:
    """The other program's window."""

    window: str
    file: Path

    def got(self) -> dict[str, Any]:
        """What was dropped into it."""
        found: dict[str, Any] = until(self._read, "something dropped into the other program")
        return found

    def _read(self) -> dict[str, Any] | None:
        with contextlib.suppress(FileNotFoundError, ValueError):
            found: dict[str, Any] = json.loads(self.file.read_text())
            return found
        return None


@pytest.fixture
def page(resident: Resident, hands: Hands, tmp_path: Path) -> Iterator[Page]:
    """Another program, at the right of the screen."""
    file = tmp_path / "dropped.json"
    program = Path(__file__).with_name("drop_target.py")
    process = subprocess.Popen([sys.executable, str(program), str(file)], env=dict(resident.environment))
    try:
        window = hands.window(pid=process.pid)
        hands.place(window, 1220, 40, 360, 500)
        yield Page(window, file)
    finally:
        process.terminate()
        process.wait(10)


@pytest.fixture
def host(town: Town, tmp_path: Path) -> Iterator[HostProcess]:
    """A host that runs, and has a mail server to send codes by."""
    smtp = f"127.0.0.1:{town.postfix.ports.smtp}:plain"
    host = HostProcess(tmp_path, "--smtp", smtp, "--mail-from", "host@lab.test")
    host.start()
    yield host
    host.stop()


def drag(resident: Resident, name: str, end: tuple[int, int]) -> None:
    """Drag a control of the window somewhere."""
    start = resident.eyes.middle(resident.sees(name))
    resident.hands.drag(start, end)


@pytest.mark.row("L3")
def test_the_icon_is_dragged_into_the_mail_and_the_chat_within_it(resident: Resident, hands: Hands) -> None:
    resident.starts()
    resident.front()
    hands.key("ctrl+n")
    resident.has_keyboard("composerTo")
    composer = hands.active()
    hands.place(composer, 100, 40, 800, 420)
    resident.clicks("composerSubject")
    hands.type("The garden party")
    resident.clicks("composerBody")
    for number in range(14):
        hands.type(f"Line {number}")
        hands.key("Return")
    middle = resident.eyes.middle(resident.sees("composerBody"))
    drag(resident, "composerEmbedChat", middle)
    resident.sees("liveBlock", text="Live chat: The garden party")
    hands.picture("live-block-dropped", window=composer)
    before = resident.eyes.says(resident.sees("composerBody"))
    assert f"\n{PLACE}\nLine" in before
    drag(resident, "liveBlock", (middle[0], middle[1] - 80))
    until(lambda: resident.eyes.says(resident.sees("composerBody")) != before, "the chat at another place")
    moved = resident.eyes.says(resident.sees("composerBody"))
    assert moved.index(PLACE) < before.index(PLACE)
    assert moved.replace(f"{PLACE}\n", "") == before.replace(f"{PLACE}\n", "")
    hands.key("ctrl+z")
    until(lambda: resident.eyes.says(resident.sees("composerBody")) == before, "the chat where it was")
    resident.clicks("liveBlockRemove")
    resident.eyes.gone(resident.pid, "liveBlock")
    resident.has_keyboard("composerBody")
    hands.key("ctrl+shift+l")
    resident.sees("liveBlock", text="Live chat: The garden party")


@pytest.mark.row("L3")
def test_the_icon_is_dragged_into_another_program(
    resident: Resident, hands: Hands, page: Page, host: HostProcess
) -> None:
    may_create_sessions(resident, host)
    resident.starts()
    resident.front()
    x, y = hands.origin(page.window)
    there = (x + 150, y + 200)
    drag(resident, "chatLinkButton", there)
    resident.sees("linkBarText", text="can be reached from your own network only")  # it runs on this computer
    hands.picture("chat-link-private")
    resident.clicks(text="They are on my network", role="push button")
    resident.sees("linkTold", text="The link is ready")
    drag(resident, "linkIcon", there)
    got = page.got()
    (url,) = got["urls"]
    assert url.startswith(f"{host.url}/")
    assert url in got["html"]
    assert url in got["text"]
    assert url in got["shown"]
    assert {"text/html", "text/plain", "text/uri-list", "application/x-liveletter-chat"} <= set(got["formats"])
    resident.sees("linkTold", text="dropped into another program")
    hands.picture("chat-link-dropped")
    page.file.unlink()
    hands.key("Escape")
    drag(resident, "chatLinkButton", there)  # now at once, out of the main window
    (other,) = page.got()["urls"]
    assert other.startswith(f"{host.url}/")
    assert other != url
