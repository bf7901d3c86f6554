"""The connection test says what is wrong."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from liveletter.domain.accounts import Account, Security, Server, Service
from liveletter.mail.imap.check import check_imap
from tests.mail.imap.support import PASSWORD, Profile, new_profile
from tests.servers.daemon import free_port
from tests.servers.dovecot import Dovecot

pytestmark = pytest.mark.servers


@pytest.fixture
def profile(dovecot: Dovecot) -> Iterator[Profile]:
    with new_profile(dovecot) as made:
        yield made


def at(profile: Profile, host: str, port: int, security: Security) -> Account:
    return replace(profile.account, imap=Server(host, port, security))


async def test_all_is_well(profile: Profile) -> None:
    checked = await check_imap(profile.account, PASSWORD)
    assert (checked.service, checked.ok, checked.sentence) == (Service.IMAP, True, "")


async def test_wrong_password(profile: Profile) -> None:
    checked = await check_imap(profile.account, "other")
    assert not checked.ok
    assert "password" in checked.sentence


@pytest.mark.parametrize("security", [Security.TLS, Security.STARTTLS])
async def test_untrusted_certificate_comes_along_and_can_be_accepted(profile: Profile, security: Security) -> None:
    ports = profile.server.ports
    account = at(profile, "127.0.0.1", ports.imaps if security is Security.TLS else ports.imap, security)
    checked = await check_imap(account, PASSWORD)
    assert not checked.ok
    assert "SHA-256" in checked.untrusted_summary
    assert (await check_imap(replace(account, trusted_pem=checked.untrusted_pem), PASSWORD)).ok


async def test_nobody_there(profile: Profile) -> None:
    checked = await check_imap(at(profile, "127.0.0.1", free_port(), Security.PLAIN), PASSWORD)
    assert "takes no connections" in checked.sentence


async def test_unknown_host(profile: Profile) -> None:
    checked = await check_imap(at(profile, "no-such-host.invalid", 993, Security.TLS), PASSWORD)
    assert "cannot be found" in checked.sentence


async def test_plain_beyond_this_computer_is_refused(profile: Profile) -> None:
    checked = await check_imap(at(profile, "mail.example.org", 143, Security.PLAIN), PASSWORD)
    assert "without encryption" in checked.sentence


async def test_tls_on_a_plain_port(profile: Profile) -> None:
    checked = await check_imap(at(profile, "127.0.0.1", profile.server.ports.imap, Security.TLS), PASSWORD)
    assert "does not speak TLS" in checked.sentence
