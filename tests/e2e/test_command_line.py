"""The program without a window: accounts, sending, fetching, searching, and what is said when something is wrong."""

import re
from pathlib import Path

import pytest

from tests.e2e.conftest import MakePerson
from tests.e2e.lab import Servers, Someone

pytestmark = [pytest.mark.servers, pytest.mark.timeout(240)]


def test_a_mail_sent_at_the_command_line_is_fetched_and_found(
    alice_and_bob: tuple[Someone, Someone], tmp_path: Path
) -> None:
    alice, bob = alice_and_bob
    plan = tmp_path / "Plan für März.txt"
    plan.write_text("Rhubarb")
    sent = alice.run("send", bob.address, "--subject", "Beets", "--attach", str(plan), text="Ein Gruß vom Acker")
    assert (sent.returncode, sent.stdout) == (0, f"Sent to {bob.address}.\n"), sent.stderr
    assert bob.run("sync").returncode == 0
    found = bob.run("search", "acker")
    assert re.search(r"mail\s+Alice: Beets", found.stdout), found
    assert bob.run("search", "no such words at all").returncode == 1


def test_a_chat_message_sent_at_the_command_line_arrives(alice_and_bob: tuple[Someone, Someone]) -> None:
    alice, bob = alice_and_bob
    said = alice.run("send", f"xmpp:{bob.address}", "--text", "こんにちは、ボブ")
    assert (said.returncode, said.stdout) == (0, f"Said to {bob.address}.\n"), said.stderr
    assert "こんにちは" in alice.run("search", "にちは").stdout


def test_a_wrong_password_is_told_and_shown_nowhere(alice_and_bob: tuple[Someone, Someone], servers: Servers) -> None:
    alice, _ = alice_and_bob
    told = alice.run(
        *("add-account", alice.address, "--imap", servers.imap, "--chat", "", "--trust", str(servers.ca)),
        text="hunter2-wrong\n",
    )
    assert told.returncode == 1
    assert "password" in told.stderr.lower()
    assert "Traceback" not in told.stderr
    kept = [path for path in alice.data.rglob("*") if path.is_file()]
    assert not [path for path in kept if b"hunter2-wrong" in path.read_bytes()]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("add-account", "not an address", "--imap", "localhost:1:tls"), "is not a mail address"),
        (("add-account", "a@lab.test", "--imap", "localhost"), "HOST:PORT:SECURITY"),
        (("add-account", "a@lab.test", "--imap", "mail.example.org:143:plain"), "without encryption"),
        (("send", "nobody at all"), "is not a mail address"),
        (("restore", "/nonexistent/file"), "nonexistent"),
    ],
)
def test_what_is_typed_wrong_is_told_in_a_sentence(person: MakePerson, arguments: tuple[str, ...], words: str) -> None:
    told = person("Alice").run(*arguments, text="secret\n")
    assert told.returncode == 1
    assert words in told.stderr
    assert "Traceback" not in told.stderr


def test_every_verb_has_help(person: MakePerson) -> None:
    alice = person("Alice", account=False)
    overview = alice.run("--help")
    verbs = re.findall(r"^    ([a-z-]+) ", overview.stdout, flags=re.MULTILINE)
    assert {"gui", "demo", "engine", "sync", "send", "search", "backup", "restore"} <= set(verbs)
    for verb in verbs:
        told = alice.run(verb, "--help")
        assert told.returncode == 0
        assert len(told.stdout) > 80


def test_a_backup_can_be_restored(alice_and_bob: tuple[Someone, Someone], tmp_path: Path) -> None:
    alice, bob = alice_and_bob
    assert alice.run("send", bob.address, "--subject", "Before", text="kept").returncode == 0
    assert alice.run("backup", str(tmp_path / "copy.db")).returncode == 0
    assert alice.run("send", bob.address, "--subject", "Afterwards", text="gone").returncode == 0
    assert alice.run("restore", str(tmp_path / "copy.db")).returncode == 0
    assert alice.run("search", "before").returncode == 0
    assert alice.run("search", "afterwards").returncode == 1
