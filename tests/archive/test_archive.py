"""The archive keeps the stores' contracts: mypy reads this file too."""

from liveletter import ports
from liveletter.archive.archive import Archive


def test_the_archive_is_all_stores(archive: Archive) -> None:
    accounts: ports.AccountStore = archive.accounts
    mails: ports.MailStore = archive.mails
    actions: ports.ActionStore = archive.actions
    people: ports.PeopleStore = archive.people
    chats: ports.ChatStore = archive.chats
    outbox: ports.OutboxStore = archive.outbox
    drafts: ports.DraftStore = archive.drafts
    search: ports.Search = archive.search
    wishes: ports.WishStore = archive.wishes
    assert (accounts.accounts(), mails.folders(1), actions.waiting(1), people.persons()) == ([], [], [], [])
    assert (chats.between(1, 0.0, 9.0), outbox.waiting(), drafts.all(), search.search("x", 1)) == ([], [], [], [])
    assert wishes.receipt_answered(1) is False
