"""The mails of the small host inside the program: they leave by the mail account that has its owner's address."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from typing import Protocol

from liveletter.domain.accounts import Account
from liveletter.domain.errors import (
    ProtocolTrouble,
    RecipientsRefused,
    Refused,
    ServerError,
    Unreachable,
    WrongPassword,
)
from liveletter.domain.handed_mail import HandedMail, Outcome
from liveletter.domain.mail import BuiltMail
from liveletter.events import OWN_HOST_MAILS, AccountsChanged, Event, EventBus
from liveletter.ports import AccountStore, MailSubmitter
from liveletter.services.troubles import Troubles

_AGAIN = 60.0  # seconds until a server that did not let us in is asked again
_NO_ACCOUNT = "The host inside Liveletter sends no mails: there is no account that could send them from {address}."
_NOT_NOW = "The host inside Liveletter cannot send its mails. {sentence}"


class Submitters(Protocol):
    """The accounts' ways out."""

    def submitter(self, account_id: int) -> MailSubmitter:
        """One account's. Raises Unreachable where there is none."""
        ...


class OwnMails:
    """What hinders them is told as a trouble until it is over. The account is asked for anew with each mail, so that it
    may change meanwhile; a password that was refused is not tried again before it does."""

    def __init__(
        self, *, accounts: AccountStore, links: Submitters, troubles: Troubles, bus: EventBus, again: float = _AGAIN
    ) -> None:
        self._accounts = accounts
        self._links = links
        self._troubles = troubles
        self._again = again
        self._in_doubt = True  # whether mails get away
        self._locked_out: tuple[MailSubmitter, WrongPassword] | None = None
        self._stirred = asyncio.Event()
        bus.subscribe(AccountsChanged, self._on_accounts_changed)

    def can_leave(self, address: str) -> bool:
        """Whether there is an account that sends mail from an address."""
        return self._account(address) is not None

    async def watch(self, address: str, *, could_leave: bool) -> None:
        """Tell whether mails get away, until there is an account for them where there was none, or no longer one."""
        self._in_doubt = True
        while self.can_leave(address) == could_leave:
            self._stirred.clear()
            if self._in_doubt:
                await self._knock(address)
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(self._again):
                    await self._stirred.wait()

    def end(self) -> None:
        """The host is off: nothing hinders it any more."""
        self._troubles.over(OWN_HOST_MAILS)

    async def hand_over(self, address: str, mail: HandedMail) -> Outcome:
        """Send a mail from the owner's address; where that is cancelled, it is told how far it came."""
        going: list[bool] = []

        async def submit(account: Account, submitter: MailSubmitter) -> None:
            await submitter.submit(_built(account, mail), lambda: going.append(True))

        try:
            await self._by_account(address, submit)
        except asyncio.CancelledError:
            return Outcome.UNSURE if going else Outcome.LATER
        except ProtocolTrouble:
            return Outcome.UNSURE
        except ServerError as error:
            if isinstance(error, Refused) and (going or isinstance(error, RecipientsRefused)):
                return Outcome.NEVER if error.permanent else Outcome.NOT_NOW
            self._tell(error)
            return Outcome.LATER
        return Outcome.TAKEN

    async def _knock(self, address: str) -> None:
        """See whether the server lets us in; nothing is sent."""

        async def knock(_: Account, submitter: MailSubmitter) -> None:
            await submitter.size_limit()

        try:
            await self._by_account(address, knock)
        except ServerError as error:
            self._tell(error)

    async def _by_account(self, address: str, act: Callable[[Account, MailSubmitter], Awaitable[None]]) -> None:
        """Do something with the account that has an address. Raises ServerError."""
        account = self._account(address)
        if account is None:
            raise _NoAccount(_NO_ACCOUNT.format(address=address))
        submitter = self._links.submitter(account.id)
        if self._locked_out is not None and self._locked_out[0] is submitter:
            raise self._locked_out[1]
        try:
            await act(account, submitter)
        except WrongPassword as error:
            self._locked_out = submitter, error
            raise
        self._in_doubt = False
        self._troubles.over(OWN_HOST_MAILS)

    def _account(self, address: str) -> Account | None:
        """Whose mail is like that of the host's owner. A host writes its own address in ASCII only."""
        if not address.isascii():
            return None
        found = (one for one in self._accounts.accounts() if one.smtp is not None)
        return next((one for one in found if one.mail_address.lower() == address.lower()), None)

    def _tell(self, error: ServerError) -> None:
        self._in_doubt = True
        sentence = error.sentence if isinstance(error, _NoAccount) else _NOT_NOW.format(sentence=error.sentence)
        self._troubles.arose(OWN_HOST_MAILS, sentence, error.detail)

    def _on_accounts_changed(self, _: Event) -> None:
        self._in_doubt = True
        self._stirred.set()


class _NoAccount(Unreachable):
    """None sends from the owner's address."""


def _built(account: Account, mail: HandedMail) -> BuiltMail:
    return BuiltMail(
        message_id="",
        sender=account.mail_address,
        recipients=(mail.recipient,),
        raw=mail.raw,
        filed=b"",
        ask_delivery=False,
    )
