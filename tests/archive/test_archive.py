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
    assert (accounts.accounts(), mails.folders(1), actions.waiting(1), people.persons()) == ([], [], [], [])
    assert (chats.to_send(1), outbox.waiting(), drafts.all(), search.search("x", 1)) == ([], [], [], [])
