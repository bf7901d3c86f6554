"""Accounts."""

from liveletter.bridge.commands.base import Command
from liveletter.domain.accounts import Account, ServersFound, ServiceCheck
from liveletter.domain.discreet import discreet


class FindServers(Command[ServersFound], frozen=True, tag=True):
    """Look for the servers of a mail address (autoconfig, RFC 6186, RFC 6120), without sending the password."""

    mail_address: str


@discreet("mail_password", "chat_password")
class TestAccount(Command[list[ServiceCheck]], frozen=True, tag=True):
    """Connect and log in to each of the account's servers. Empty password: the one that is kept."""

    account: Account
    mail_password: str
    chat_password: str


@discreet("mail_password", "chat_password")
class SaveAccount(Command[Account], frozen=True, tag=True):
    """Add (id 0) or change an account and connect it. Empty password: the one that is kept."""

    account: Account
    mail_password: str
    chat_password: str


class RemoveAccount(Command[None], frozen=True, tag=True):
    """Disconnect and forget an account; its mails and chats stay in the archive."""

    account_id: int


class Reconnect(Command[None], frozen=True, tag=True):
    """Try again now; all accounts where 0."""

    account_id: int = 0
