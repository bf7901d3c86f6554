"""Accounts that no longer work: the reason is named, and what still works goes on."""

from pathlib import Path

import pytest

from liveletter.catalogues import Catalogues
from tests.e2e.house import PASSWORD, PLACE, Chatter, Moving, Ports, Town, settle

pytestmark = [pytest.mark.servers, pytest.mark.display, pytest.mark.timeout(120)]


@pytest.mark.row("W")
def test_an_unknown_host_is_named_while_chat_goes_on(moving: Moving, town: Town, tmp_path: Path) -> None:
    alice = moving.someone(town, tmp_path / "alice", ports=Ports(imap_host="no-such-host.invalid"))
    alice.open_window(place=PLACE)
    alice.sees("accountStatus", text="no-such-host.invalid")
    alice.hands.picture("bad-day-unknown-host")
    alice.opens_chat()
    with Chatter(town.prosody, alice.friend) as robin:
        alice.says("mail is down, chat is not")
        robin.until_heard("mail is down, chat is not")
    alice.close_window()


@pytest.mark.row("W")
def test_a_wrong_password_is_named(moving: Moving, town: Town, tmp_path: Path) -> None:
    alice = moving.newcomer(town, tmp_path / "alice")
    alice.password = "not the one"
    settle(alice, town, Ports())
    alice.open_window(place=PLACE)
    alice.sees("messageText", text="Check the user name and the password of this account.")
    alice.sees("accountStatus", text="Needs attention")
    alice.hands.picture("bad-day-wrong-password")
    alice.close_window()
    logs = [path.read_text() for path in (alice.data / "logs").iterdir()]
    assert not [text for text in logs if alice.password in text or PASSWORD in text]


@pytest.mark.row("W")
@pytest.mark.parametrize("language", ["de", "ar"])
def test_what_is_wrong_is_said_in_the_users_language(moving: Moving, town: Town, tmp_path: Path, language: str) -> None:
    alice = moving.newcomer(town, tmp_path / "alice")
    alice.environment = {**alice.environment, "LC_ALL": f"{language}_EG.UTF-8", "LANGUAGE": language}
    alice.password = "not the one"
    settle(alice, town, Ports())
    alice.open_window(place=PLACE)
    sentence = "{host} refused the log-in. Check the user name and the password of this account."
    told = Catalogues("engine").best([language]).text(sentence).partition("{host}")
    alice.sees("messageText", text=max(told, key=len).strip())
    alice.hands.picture(f"bad-day-wrong-password-{language}")
    alice.close_window()


@pytest.mark.row("W")
def test_an_untrusted_certificate_is_named(moving: Moving, town: Town, tmp_path: Path) -> None:
    alice = moving.newcomer(town, tmp_path / "alice")
    settle(alice, town, Ports(), trusting=False)
    alice.open_window(place=PLACE)
    alice.sees("messageText", text="certificate")
    alice.sees("accountStatus", text="Needs attention")
    alice.hands.picture("bad-day-untrusted-certificate")
    alice.close_window()
