"""Looking whether a mail was sent: in Sent, or among all mails."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from liveletter.domain.accounts import Security, Server
from liveletter.domain.errors import ServerError
from tests.mail.imap.support import Profile, append, mail, new_profile
from tests.servers.daemon import free_port
from tests.servers.dovecot import Dovecot

pytestmark = [pytest.mark.servers, pytest.mark.row("D9")]
_ALL = """\
namespace inbox {
  mailbox "All Mail" {
    auto = subscribe
    special_use = \\All
  }
}
"""


@pytest.fixture
def profile(dovecot: Dovecot) -> Iterator[Profile]:
    with new_profile(dovecot) as made:
        yield made


async def test_it_lies_in_sent(profile: Profile) -> None:
    """Known by its whole Message-ID; what lies elsewhere was not sent."""
    append(profile, mail(12), folder="Sent")
    append(profile, mail(3))
    assert await profile.imap.was_sent("12@test")
    assert not await profile.imap.was_sent("2@test")
    assert not await profile.imap.was_sent("3@test")


async def test_it_lies_among_all_mails() -> None:
    """Some servers keep each mail once, in a folder of all."""
    with Dovecot(extra=_ALL) as server, new_profile(server) as profile:
        append(profile, mail(1), folder='"All Mail"')
        assert await profile.imap.was_sent("1@test")
        assert not await profile.imap.was_sent("2@test")


async def test_nobody_to_ask(profile: Profile) -> None:
    """That is no answer."""
    gone = replace(profile.account, imap=Server("127.0.0.1", free_port(), Security.PLAIN))
    with pytest.raises(ServerError):
        await profile.client_on(gone).was_sent("1@test")
