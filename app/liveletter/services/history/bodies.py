"""Mails of which only the header is here: their text is brought before they go along."""

import asyncio
from collections.abc import Iterable, Sequence
from contextlib import suppress

from liveletter.domain.errors import ServerError
from liveletter.ports import AccountStore, MailStore
from liveletter.services.connections import Connections

DEADLINE = 5.0  # seconds that the servers have to bring what is missing


class Bodies:
    """Knows which mails are wholly here, and brings others if it can be done at once."""

    def __init__(self, *, mails: MailStore, accounts: AccountStore, connections: Connections) -> None:
        self._mails = mails
        self._accounts = accounts
        self._connections = connections

    async def here(self, mail_ids: Sequence[int]) -> list[int]:
        """Those of these mails whose bytes are here in the end, in their order."""
        missing = self._missing(mail_ids)
        with suppress(TimeoutError):
            async with asyncio.timeout(DEADLINE if missing else None):
                for mail_id, account_id in reversed(missing.items()):  # the newest are missed most
                    with suppress(ServerError):
                        await self._connections.mail(account_id).bring_body(mail_id)
        return [mail_id for mail_id in mail_ids if mail_id not in missing or self._mails.raw(mail_id) is not None]

    def _missing(self, mail_ids: Iterable[int]) -> dict[int, int]:
        """Mail id → account, of those that are not, in the order given."""
        bare: dict[int, int] = {}
        for account in self._accounts.accounts():
            for folder in self._mails.folders(account.id):
                found = self._mails.bodies_missing(folder.id, folder.total)
                bare.update((mail_id, account.id) for mail_id, _ in found)
        return {mail_id: bare[mail_id] for mail_id in mail_ids if mail_id in bare}
