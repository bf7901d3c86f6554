"""Where services meet real protocols: the one place that knows both the ports and the adapters.

The adapters are imported when they are first needed: an account without chat never loads XMPP.
"""

import asyncio
from collections.abc import Awaitable, Callable

from liveletter.archive.archive import Archive
from liveletter.domain.accounts import Account, ServersFound, ServiceCheck
from liveletter.domain.live import LiveHost
from liveletter.engine.letters import Letters
from liveletter.ports import (
    HostSignUp,
    LiveDesk,
    LiveSeat,
    LiveSink,
    MailListener,
    MailServer,
    MailSubmitter,
    Network,
    NetworkSink,
)
from liveletter.settings import DELIVERY_REPORTS, Settings


class Adapters:
    """Makes the connections of an account (`services.connections.Factories`)."""

    def __init__(self, *, archive: Archive, letters: Letters, settings: Settings) -> None:
        self._archive = archive
        self._letters = letters
        self._settings = settings

    def mail_server(self, account: Account, password: str, listener: MailListener) -> MailServer:
        """IMAP."""
        from liveletter.mail.imap.account import ImapAccount

        return ImapAccount(
            account=account,
            password=password,
            mails=self._archive.mails,
            actions=self._archive.actions,
            listener=listener,
            digest=lambda raw, complete: self._letters.digest(raw, complete=complete),
            settings=self._settings,
        )

    def submitter(self, account: Account, password: str) -> MailSubmitter:
        """SMTP."""
        from liveletter.mail.smtp.submitter import SmtpSubmitter

        return SmtpSubmitter(account=account, password=password, ask_reports=lambda: self._settings[DELIVERY_REPORTS])

    def network(self, account: Account, password: str, sink: NetworkSink) -> Network:
        """XMPP."""
        from liveletter.networks.xmpp.network import XmppNetwork

        return XmppNetwork(account=account, password=password, sink=sink, settings=self._settings)


class LiveAdapters:
    """Makes the clients of live hosts (`ports.LiveFactories`)."""

    def desk(self, host: LiveHost, key: str, sink: LiveSink) -> LiveDesk:
        """The owner's access."""
        from liveletter.networks.live.desk import HostDesk

        return HostDesk(host=host, key=key, sink=sink)

    def seat(self, link: str, kept_pass: str, sink: LiveSink, pass_changed: Callable[[str], None]) -> LiveSeat:
        """A guest's access. Raises NotFound and Refused where the link is none."""
        from liveletter.networks.live.seat import GuestSeat

        return GuestSeat(link=link, kept_pass=kept_pass, sink=sink, pass_changed=pass_changed)

    def sign_up(self) -> HostSignUp:
        """How to become an owner."""
        from liveletter.networks.live.sign_up import SignUp

        return SignUp()


class ServerChecks:
    """Looks at servers before an account is made (`ports.AccountChecks`)."""

    async def find(self, mail_address: str) -> ServersFound:
        """Autoconfig, SRV, guesses."""
        from liveletter.mail.autoconfig.find import find_servers

        return await find_servers(mail_address)

    async def check(self, account: Account, mail_password: str, chat_password: str) -> list[ServiceCheck]:
        """All of the account's servers at the same time."""
        from liveletter.mail.imap.check import check_imap
        from liveletter.mail.smtp.check import check_smtp
        from liveletter.networks.xmpp.check import check_xmpp

        checks: list[Awaitable[ServiceCheck]] = []
        if account.imap is not None:
            checks.append(check_imap(account, mail_password))
        if account.smtp is not None:
            checks.append(check_smtp(account, mail_password))
        if account.jid:
            checks.append(check_xmpp(account, chat_password))
        return list(await asyncio.gather(*checks))
