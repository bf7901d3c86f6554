"""People with windows, and the other programs they have to do with."""

import os
import secrets
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.e2e.house import Town
from tests.e2e.lab import Servers, Someone, register
from tests.e2e.peers import Desktop, Peers
from tests.e2e.tray import tray
from tests.networks.lab import PASSWORD
from tests.servers.accessibility import Eyes, Sight, private_home
from tests.servers.display import Hands
from tests.servers.dovecot import Dovecot
from tests.servers.postfix import Postfix
from tests.servers.prosody import Prosody

__all__ = ["tray"]

MakePerson = Callable[..., Someone]


@pytest.fixture
def person(
    servers: Servers, dovecot: Dovecot, prosody: Prosody, sight: Sight, hands: Hands, eyes: Eyes, tmp_path: Path
) -> Iterator[MakePerson]:
    """Makes somebody with mail and chat on the servers; `account`: the program knows of it; `environment`: beside
    the usual."""
    with ExitStack() as stack:

        def make(name: str, *, account: bool = True, **environment: str) -> Someone:
            home = tmp_path / name.lower()
            home.mkdir()
            own = private_home(sight.environment, home) | {
                "PYTHONPATH": os.pathsep.join(["app", *filter(None, [os.environ.get("PYTHONPATH")])]),
                "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
                "LANG": "C.UTF-8",
            }
            user = f"{name.lower()}-{secrets.token_hex(3)}"
            register(dovecot, prosody, user, PASSWORD)
            someone = Someone(name, f"{user}@lab.test", PASSWORD, home / "profile", own | environment, hands, eyes)
            someone.prefers(mail__undo_seconds=0)  # none of these tests takes a mail back
            if account:
                someone.add_account(servers)
            stack.callback(someone.stop)
            return someone

        yield make


@pytest.fixture
def peers(dovecot: Dovecot, postfix: Postfix, prosody: Prosody) -> Iterator[Peers]:
    """Other mail and chat programs."""
    with ExitStack() as stack:
        yield Peers(dovecot, postfix, prosody, stack)


@pytest.fixture
def neighbours(town: Town) -> Iterator[Peers]:
    """Other mail and chat programs in the module's own town."""
    with ExitStack() as stack:
        yield Peers(town.dovecot, town.postfix, town.prosody, stack)


@pytest.fixture
def desktop(sight: Sight) -> Iterator[Desktop]:
    """The desktop's notification service."""
    with Desktop(sight.environment["DBUS_SESSION_BUS_ADDRESS"]) as desktop:
        yield desktop
