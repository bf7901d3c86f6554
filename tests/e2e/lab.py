"""Two people before two real windows of the real program, on real servers."""

import json
import os
import secrets
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from liveletter.archive.reader import ArchiveReader
from tests.servers.accessibility import Element, Eyes, Sight, private_home
from tests.servers.display import Hands
from tests.servers.dovecot import Dovecot
from tests.servers.postfix import Postfix
from tests.servers.prosody import Prosody
from tests.servers.waiting import until

PATIENCE = 30.0  # seconds


@dataclass(frozen=True)
class Servers:
    """How the program reaches the servers, as typed at its command line."""

    imap: str
    smtp: str
    xmpp: str
    ca: Path


@dataclass
class Someone:
    """A person with a profile, a window, and hands and eyes to use it."""

    name: str
    address: str
    password: str
    data: Path
    environment: Mapping[str, str]
    hands: Hands
    eyes: Eyes
    _process: "subprocess.Popen[bytes] | None" = field(default=None, repr=False)
    _window: str = ""

    @property
    def pid(self) -> int:
        """The window's process."""
        assert self._process is not None
        return self._process.pid

    def prefers(self, **settings: object) -> None:
        """Keep settings in this person's profile, two `_` for each `.`: before the program starts."""
        self.data.mkdir(mode=0o700, parents=True, exist_ok=True)
        kept = {key.replace("__", "."): value for key, value in settings.items()}
        (self.data / "settings.json").write_text(json.dumps(kept))

    def run(self, *arguments: str, text: str = "") -> "subprocess.CompletedProcess[str]":
        """Run a verb of the command line in this person's profile."""
        command = [sys.executable, "-m", "liveletter", *arguments, "--data", str(self.data)]
        return subprocess.run(
            command, input=text, env=dict(self.environment), capture_output=True, text=True, timeout=90, check=False
        )

    def add_account(self, servers: Servers) -> None:
        """Add this person's account at the command line."""
        told = self.run(
            *("add-account", self.address, "--name", self.name),
            *("--imap", servers.imap, "--smtp", servers.smtp, "--xmpp", servers.xmpp),
            *("--chat", self.address, "--trust", str(servers.ca)),
            text=self.password + "\n",
        )
        assert told.returncode == 0, told.stderr

    def open_window(self, *, place: tuple[int, int, int, int]) -> None:
        """Start the program and put its window to its place."""
        command = [sys.executable, "-m", "liveletter", "--data", str(self.data)]
        self._process = subprocess.Popen(command, env=dict(self.environment))
        self._window = self.hands.window(pid=self._process.pid, seconds=PATIENCE)
        self.hands.place(self._window, *place)

    def front(self) -> None:
        """Bring this person's main window to the front."""
        self.hands.activate(self._window)

    def close_window(self) -> None:
        """Quit the program as a person does."""
        self.leaves_by("ctrl+q")

    def leaves_by(self, keys: str) -> None:
        """Press keys that end the program, and wait for its good end."""
        assert self._process is not None
        self.front()
        self.hands.key(keys)
        assert self._process.wait(PATIENCE) == 0
        self._process = None

    def kill(self) -> None:
        """End the window's process without a warning."""
        assert self._process is not None
        self._process.kill()
        self._process.wait(PATIENCE)
        self._process = None

    def stop(self) -> None:
        """End what still runs."""
        if self._process is not None and self._process.poll() is None:
            self._process.send_signal(signal.SIGTERM)
            self._process.wait(PATIENCE)

    def sees(self, object_name: str = "", *, text: str = "", seconds: float = PATIENCE) -> Element:
        """Wait until something shows in one of this person's windows."""
        try:
            return self.eyes.wait(self.pid, object_name, text=text, seconds=seconds)
        except AssertionError as error:
            raise AssertionError(f"{self.name}: {error}\n{self.eyes.dump(self.pid)}") from None

    def clicks(self, object_name: str = "", *, text: str = "", role: str = "", times: int = 1) -> Element:
        """Click something in one of this person's windows."""
        self.sees(object_name, text=text)
        return self.eyes.click(self.pid, object_name, text=text, role=role, times=times)

    def writes_mail(self, *, to: str, subject: str, text: str) -> None:
        """Write a new mail from the main window and send it."""
        self.front()
        self.hands.key("ctrl+n")
        self.has_keyboard("composerTo")
        self.hands.type(to)
        self.clicks("composerSubject")
        self.hands.type(subject)
        self.clicks("composerBody")
        self.hands.type(text)
        self.hands.key("ctrl+Return")
        self.eyes.gone(self.pid, "composerBody")

    def writes(self, object_name: str, text: str) -> None:
        """Put a text, in any script, into a field."""
        self.eyes.write(self.sees(object_name), text)
        self.sees(object_name, text=text)

    def has_keyboard(self, object_name: str) -> None:
        """Wait until what is typed goes to a widget."""
        until(lambda: self.eyes.is_focused(self.sees(object_name)), f"{self.name}'s keyboard in {object_name}")

    def places_of_keyboard(self) -> list[str]:
        """What says that it has the keyboard, each as its object names from the window down."""
        return [element.id for element in self.eyes.elements(self.pid) if self.eyes.is_focused(element)]

    def archive(self) -> ArchiveReader:
        """This person's archive."""
        return ArchiveReader(self.data / "archive.db")


@pytest.fixture(scope="session")
def servers(dovecot: Dovecot, postfix: Postfix, prosody: Prosody, tmp_path_factory: pytest.TempPathFactory) -> Servers:
    """Real Dovecot, Postfix and Prosody."""
    ca = tmp_path_factory.mktemp("trusted") / "ca.pem"
    ca.write_text(dovecot.ca_pem + prosody.ca_pem)
    return Servers(
        imap=f"localhost:{dovecot.ports.imaps}:tls",
        smtp=f"localhost:{postfix.ports.submission}:starttls",
        xmpp=f"localhost:{prosody.ports.c2s}:starttls",
        ca=ca,
    )


def register(dovecot: Dovecot, prosody: Prosody, user: str, password: str) -> None:
    """A mailbox and a chat account of the same name."""
    dovecot.add_user(f"{user}@lab.test", password)
    prosody.add_user(user, password)


@pytest.fixture
def alice_and_bob(
    servers: Servers,
    dovecot: Dovecot,
    prosody: Prosody,
    sight: Sight,
    hands: Hands,
    eyes: Eyes,
    tmp_path: Path,
) -> Iterator[tuple[Someone, Someone]]:
    """Two people with accounts on the servers; their windows are not open yet."""
    with ExitStack() as stack:
        people = []
        for name in ("Alice", "Bob"):
            home = tmp_path / name.lower()
            home.mkdir()
            environment = private_home(sight.environment, home) | {
                "PYTHONPATH": os.pathsep.join(["app", *filter(None, [os.environ.get("PYTHONPATH")])]),
                "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
                "LANG": "C.UTF-8",
            }
            user = f"{name.lower()}-{secrets.token_hex(3)}"
            register(dovecot, prosody, user, f"{name} sesame")
            someone = Someone(name, f"{user}@lab.test", f"{name} sesame", home / "profile", environment, hands, eyes)
            someone.prefers(mail__undo_seconds=0)
            someone.add_account(servers)
            stack.callback(someone.stop)
            people.append(someone)
        yield people[0], people[1]
