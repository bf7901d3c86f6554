"""Accounts in the window: added on the welcome page, tested, kept safe, mended when the password has changed."""

import pytest

from tests.e2e.conftest import MakePerson
from tests.e2e.lab import Someone
from tests.networks.lab import PASSWORD
from tests.servers.dovecot import Dovecot
from tests.servers.postfix import Postfix
from tests.servers.prosody import Prosody

pytestmark = [pytest.mark.servers, pytest.mark.display, pytest.mark.timeout(300)]

PLACE = (0, 0, 1200, 960)
NEW = "battery staple"


def fills(someone: Someone, field: str, text: str) -> None:
    """Put a text in the place of what a field holds."""
    someone.clicks(field)
    someone.has_keyboard(field)
    someone.hands.key("ctrl+a")
    someone.hands.type(text)


def chooses(someone: Someone, box: str, entry: str) -> None:
    """Choose an entry of a list that folds out."""
    someone.clicks(box)
    someone.clicks(text=entry, role="list item")
    someone.sees(box, text=entry)


def types_account(someone: Someone, dovecot: Dovecot, postfix: Postfix, prosody: Prosody) -> None:
    """All that the form of an account asks for."""
    fills(someone, "accountName", someone.name)
    fills(someone, "accountAddress", someone.address)
    fills(someone, "accountPassword", someone.password)
    someone.sees("accountServers", text="could not be found")
    someone.clicks("accountUseChat")
    ports = {"imap": dovecot.ports.imaps, "smtp": postfix.ports.submission, "xmpp": prosody.ports.c2s}
    for service, port in ports.items():
        if service != "imap":
            chooses(someone, f"{service}Security", "STARTTLS")
        fills(someone, f"{service}Host", "localhost")
        fills(someone, f"{service}Port", str(port))


def trusts(someone: Someone, service: str) -> None:
    """Look at a server's certificate and accept it."""
    someone.clicks(f"{service}Certificate")
    someone.sees("certificateSummary", text="SHA-256")
    someone.clicks("trustCertificate")
    someone.eyes.gone(someone.pid, "certificateSummary")


@pytest.mark.row("W")
def test_a_first_account_is_added_and_mended(
    person: MakePerson, dovecot: Dovecot, postfix: Postfix, prosody: Prosody
) -> None:
    alice = person("Alice", account=False)
    alice.open_window(place=PLACE)
    alice.sees("welcomeTitle")
    alice.hands.picture("welcome")
    types_account(alice, dovecot, postfix, prosody)
    alice.hands.picture("account-typed")
    alice.clicks("testAccount")
    alice.sees("imapCheck", text="certificate")
    trusts(alice, "imap")
    alice.sees("smtpCheck", text="works")  # it has the same certificate
    trusts(alice, "xmpp")
    for service in ("imap", "smtp", "xmpp"):
        alice.sees(f"{service}Check", text="works")
    alice.hands.picture("account-tested")
    alice.clicks("saveAccount")
    alice.sees("accountBarText", text="keyring")
    alice.hands.picture("account-keyring")
    alice.clicks("accountBarChoice0", text="I see")
    alice.sees("accountStatus", text="Online")
    alice.sees("mailListTitle", text="Inbox")
    alice.close_window()
    no_secret_in(alice, PASSWORD)

    dovecot.add_user(alice.address, NEW)
    prosody.add_user(alice.address.partition("@")[0], NEW)
    alice.open_window(place=PLACE)
    alice.sees("messageText", text="password")
    alice.hands.picture("account-refused")
    alice.clicks("messageChoice", text="account")
    fills(alice, "accountPassword", NEW)
    alice.clicks("saveAccount")
    alice.clicks("accountBarChoice0", text="I see")
    alice.eyes.gone(alice.pid, "messageText")
    alice.sees("accountStatus", text="Online")
    alice.close_window()
    no_secret_in(alice, PASSWORD, NEW)


def no_secret_in(someone: Someone, *secrets: str) -> None:
    """No file of the profile shows a password."""
    files = [path for path in someone.data.parent.rglob("*") if path.is_file()]
    assert [path for path in files if path.parent.name == "logs"]
    for secret in secrets:
        assert not [path for path in files if secret.encode() in path.read_bytes()]
