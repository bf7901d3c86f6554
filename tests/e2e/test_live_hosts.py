"""Hosts for live chats, set up in the real window: with the code that a real host mails, and the small one inside."""

import contextlib
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.house import Resident, Town
from tests.host.process import HostProcess
from tests.servers.display import Hands
from tests.servers.waiting import until

pytestmark = [pytest.mark.servers, pytest.mark.display, pytest.mark.timeout(300)]


@pytest.fixture
def host(town: Town, tmp_path: Path) -> Iterator[HostProcess]:
    """A host that runs, and sends its codes by the town's mail server."""
    smtp = f"127.0.0.1:{town.postfix.ports.smtp}:plain"
    host = HostProcess(tmp_path, "--smtp", smtp, "--mail-from", "host@lab.test")
    host.start()
    yield host
    host.stop()


def code_of(resident: Resident) -> str:
    """The code in the mail that has come."""

    def look() -> str:
        with contextlib.closing(resident.archive()) as archive:
            inbox = next(one for one in archive.folders() if one.name == "INBOX")
            for mail in archive.mails(inbox.id):
                if found := re.search(r"\b(\d{3}[ -]?\d{3}|\d{6,10})\b", f"{mail.subject} {mail.preview}"):
                    return found.group()
        return ""

    return str(until(look, "a code by mail", seconds=30))


@pytest.mark.row("L1")
def test_a_host_is_set_up_from_the_mail_that_needs_one(resident: Resident, hands: Hands, host: HostProcess) -> None:
    resident.starts()
    resident.front()
    hands.key("ctrl+n")
    resident.has_keyboard("composerTo")
    resident.clicks("composerBody")
    hands.key("ctrl+shift+l")
    resident.sees("liveBlockWords", text="No host is set up yet")
    resident.clicks("liveBlockSetup")
    resident.has_keyboard("hostUrl")
    hands.type("http://127.0.0.1:1")
    hands.key("Return")
    resident.sees("hostUrlMistake")
    hands.picture("host-not-there")
    resident.has_keyboard("hostUrl")
    hands.type(host.url)
    hands.key("Return")
    resident.sees("hostTold", text=f"A code was sent to {resident.address}")
    resident.has_keyboard("hostCode")
    hands.type("000000")
    hands.key("Return")
    resident.sees("hostCodeMistake")
    resident.has_keyboard("hostCode")
    hands.picture("host-wrong-code")
    hands.type(code_of(resident))
    hands.key("Return")
    resident.eyes.gone(resident.pid, "hostUrl")
    resident.sees("liveBlockWords", text="Live chat · recorded")
    resident.front()
    hands.key("alt+f", "h")
    resident.sees("hosts", text="Hosts for live chats")
    resident.sees(text="Connected", seconds=20)
    resident.clicks("checkHost")
    resident.sees("hostsTold", text="works, but only for people on your own network")
    hands.picture("hosts-in-settings")
    resident.clicks("removeHost")
    resident.clicks(text="Remove it", role="push button")
    resident.sees("noHosts")


def test_a_small_host_runs_at_one_switch(resident: Resident, hands: Hands) -> None:
    resident.starts()
    resident.front()
    hands.key("alt+f", "h")
    resident.sees("noHosts")
    resident.clicks("ownHostSwitch")
    told = resident.sees("ownHostTold", text="is reached at http")
    resident.sees(text="(your own)")
    hands.picture("own-host")
    assert "http://" in resident.eyes.says(told)
    resident.clicks("ownHostSwitch")
    resident.sees("ownHostTold", text="Nobody outside can reach it")
    resident.sees("noHosts")
