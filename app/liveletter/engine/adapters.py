"""Where services meet real protocols: the one place that knows both the ports and the adapters."""

import asyncio

from liveletter.domain.mail import MailDigest, OpenedMail
from liveletter.ports import (
    AccountStore,
)


class Letters:
    """Mails read and built with MIME (`ports.Letters`)."""

    def __init__(self, accounts: AccountStore) -> None:
        self._accounts = accounts

    def digest(self, raw: bytes, *, complete: bool) -> MailDigest:
        """What the archive keeps of a mail."""
        from liveletter.mail.mime.digest import digest

        return digest(raw, complete=complete, authserv_ids=self.authserv_ids())

    async def open(self, mail_id: int, raw: bytes, *, complete: bool, pictures: bool) -> OpenedMail:
        """A mail ready to be shown, parsed in a thread: a large one must not hold up the loop."""
        from liveletter.mail.mime.opened import open_mail

        return await asyncio.to_thread(open_mail, mail_id, raw, authserv_ids=self.authserv_ids())

    def authserv_ids(self) -> frozenset[str]:
        """Who may vouch for a sender: the user's own servers (RFC 8601)."""
        named = (a.authserv_id or (a.imap.host if a.imap else "") for a in self._accounts.accounts())
        return frozenset(name for name in named if name)
