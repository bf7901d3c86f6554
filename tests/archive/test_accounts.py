"""Accounts are kept whole, and their mails outlive them."""

from dataclasses import replace

import pytest

from liveletter.archive.archive import Archive
from liveletter.domain.accounts import Account, Security, Server
from liveletter.domain.addresses import Address
from liveletter.domain.errors import NotFound
from liveletter.domain.mail import FolderRole
from liveletter.domain.people import Source
from liveletter.ports import Action, ActionKind
from tests.archive import making

FULL = Account(
    id=0,
    name="Alice Möller",
    mail_address="alice@example.org",
    imap=Server("imap.example.org", 993, Security.TLS),
    smtp=Server("smtp.example.org", 587, Security.STARTTLS, "alice"),
    jid="alice@example.org",
    xmpp=Server("", 0, Security.STARTTLS),
    trusted_pem="-----BEGIN CERTIFICATE-----",
    allow_plain_sasl=True,
    authserv_id="mx.example.org",
)


def test_an_account_comes_back_as_it_was(archive: Archive) -> None:
    saved = archive.accounts.save(FULL)
    assert saved == replace(FULL, id=saved.id)
    assert saved.id > 0
    assert archive.accounts.accounts() == [saved]


def test_accounts_stand_in_the_order_they_were_made(archive: Archive) -> None:
    first, second = (archive.accounts.save(replace(FULL, name=name)) for name in ("Zoe", "Ann"))
    archive.accounts.save(replace(first, name="Zoë"))
    assert [account.name for account in archive.accounts.accounts()] == ["Zoë", "Ann"]
    assert archive.accounts.accounts()[1] == second


def test_an_unknown_account_cannot_be_changed(archive: Archive) -> None:
    with pytest.raises(NotFound):
        archive.accounts.save(replace(FULL, id=7))
    assert archive.accounts.accounts() == []


def test_a_removed_account_takes_its_folders_and_actions_but_no_mail(archive: Archive) -> None:
    inbox = making.inbox(archive)
    account = archive.accounts.accounts()[0]
    [mail] = archive.mails.add_mails(inbox, [making.fetched(1)])
    archive.actions.add(Action(0, account.id, ActionKind.DELETE, inbox, 1))
    archive.chats.set_cursor(account.id, "x")
    archive.accounts.remove(account.id)
    assert archive.accounts.accounts() == []
    assert archive.mails.folders(account.id) == []
    assert archive.actions.waiting(account.id) == []
    assert archive.chats.cursor(account.id) == ""
    assert archive.mails.raw(mail.mail_id) == b"raw"
    assert [hit.id for hit in archive.search.search("ferry", 5)] == [mail.mail_id]


def test_the_number_of_a_removed_account_is_not_given_again(archive: Archive) -> None:
    first = making.account(archive)
    archive.accounts.remove(first.id)
    assert making.account(archive).id != first.id


def test_mails_from_an_address_that_turns_out_to_be_the_users_move_to_their_recipients(stored: Archive) -> None:
    folders = making.folders(stored)
    mine = making.letter(sender=making.CAROL, to=(making.BOB,))
    [mail] = stored.mails.add_mails(folders[FolderRole.INBOX].id, [making.fetched(1, mine)])
    carol = stored.people.ensure(Address.mail(making.CAROL.address), "Carol", Source.MAIL, listed=False)
    bob = stored.people.ensure(Address.mail(making.BOB.address), "Bob", Source.MAIL, listed=False)
    assert (carol.last_at, bob.last_at) == (1_000.0, 0.0)
    making.account(stored, making.CAROL.address.upper())
    assert stored.people.person(carol.id).last_at == 0.0
    assert stored.people.person(bob.id).last_at == 1_000.0
    [hit] = stored.search.search("ferry", 5)
    assert (hit.id, hit.person_id) == (mail.mail_id, bob.id)
