"""Mails read and built with MIME: what the services know as `ports.Letters`."""

import asyncio

from liveletter.domain.accounts import Account
from liveletter.domain.mail import BuiltMail, Draft, DraftAttachment, MailDigest, OpenedMail
from liveletter.ports import AccountStore


class Letters:
    """Reads and builds mails. The parser is loaded when the first mail comes."""

    def __init__(self, accounts: AccountStore) -> None:
        self._accounts = accounts

    def digest(self, raw: bytes, *, complete: bool) -> MailDigest:
        """What the archive keeps of a mail."""
        from liveletter.mail.mime.digest import digest

        return digest(raw, complete=complete, authserv_ids=self._authserv_ids())

    def _authserv_ids(self) -> frozenset[str]:
        """Who may vouch for a sender: the user's own servers (RFC 8601)."""
        named = (a.authserv_id or (a.imap.host if a.imap else "") for a in self._accounts.accounts())
        return frozenset(name for name in named if name)
