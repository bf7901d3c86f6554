"""The user's accounts (ports.AccountStore)."""

from dataclasses import replace
from typing import Any

import msgspec

from liveletter.archive import rows
from liveletter.archive.correspondence import now_own
from liveletter.archive.database import Part
from liveletter.archive.models import AccountTable
from liveletter.domain.accounts import Account, Server
from liveletter.domain.errors import NotFound


class Accounts(Part):
    """Implements AccountStore."""

    def accounts(self) -> list[Account]:
        """All accounts, in the order they were made."""
        with self._db.reading() as sql:
            return [
                rows.account(row)
                for row in sql.execute(f"SELECT {rows.ACCOUNT_COLUMNS} FROM account ORDER BY id").fetchall()  # noqa: S608
            ]

    def save(self, account: Account) -> Account:
        """Add (id 0) or change an account; mails from its address count as the user's own from now on.

        Raises NotFound where the id is unknown.
        """
        with self._db.writing() as sql:
            stored = self._change(account) if account.id else self._add(account)
            now_own(sql, stored.mail_address)
            return stored

    def remove(self, account_id: int) -> None:
        """Remove an account, its folders and what waited for its server. Mails and chats stay and are found."""
        with self._db.writing() as sql:
            sql.execute(
                """UPDATE mail SET kept = 1 WHERE id IN (SELECT p.mail_id FROM placement p
                   JOIN folder f ON f.id = p.folder_id WHERE f.account_id = ?)""",
                (account_id,),
            )
            sql.execute("DELETE FROM action WHERE account_id = ?", (account_id,))
            sql.execute("DELETE FROM chat_cursor WHERE account_id = ?", (account_id,))
            self._db.run(AccountTable.delete().where(AccountTable.id == account_id))

    def _add(self, account: Account) -> Account:
        number = self._db.run(AccountTable.insert(**_columns(account)))
        return replace(account, id=number)

    def _change(self, account: Account) -> Account:
        if not self._db.run(AccountTable.update(**_columns(account)).where(AccountTable.id == account.id)):
            raise NotFound("This account is no longer there.")
        return account


def _columns(account: Account) -> dict[str, Any]:
    return {
        "name": account.name,
        "mail_address": account.mail_address,
        "imap": _encoded(account.imap),
        "smtp": _encoded(account.smtp),
        "jid": account.jid,
        "xmpp": _encoded(account.xmpp),
        "trusted_pem": account.trusted_pem,
        "allow_plain_sasl": account.allow_plain_sasl,
        "authserv_id": account.authserv_id,
    }


def _encoded(server: Server | None) -> str | None:
    return None if server is None else msgspec.json.encode(server).decode()
