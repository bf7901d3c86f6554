"""Against a server without CONDSTORE, QRESYNC, SPECIAL-USE and MOVE: the practice mailboxes."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest

from liveletter.archive.archive import Archive
from liveletter.demo.people import ALICE
from liveletter.demo.servers import PracticeServers
from liveletter.domain.accounts import Account
from liveletter.domain.mail import Folder, FolderRole
from liveletter.mail.imap.account import ImapAccount
from liveletter.ports import Action, ActionKind
from liveletter.settings import Settings
from tests.mail.imap.support import Listener, mail, running, simple_digest

SEEN = frozenset({"\\Seen"})


@dataclass
class Place:
    servers: PracticeServers
    archive: Archive
    listener: Listener
    imap: ImapAccount
    account: Account

    def folder(self, role: FolderRole) -> Folder:
        return next(folder for folder in self.archive.mails.folders(self.account.id) if folder.role is role)

    async def deliver(self, number: int) -> None:
        await self.servers.mailboxes.deliver(self.account.mail_address, mail(number))


@pytest.fixture
async def place() -> AsyncIterator[Place]:
    servers = PracticeServers()
    await servers.start()
    archive = Archive()
    account = archive.accounts.save(servers.account(ALICE))
    listener = Listener()
    imap = ImapAccount(
        account=account,
        password=servers.passwords[ALICE.user],
        mails=archive.mails,
        actions=archive.actions,
        listener=listener,
        digest=simple_digest,
        settings=Settings(),
    )
    yield Place(servers, archive, listener, imap, account)
    archive.close()
    await servers.stop()


async def test_mirror_actions_and_idle(place: Place) -> None:
    for number in (1, 2, 3):
        await place.deliver(number)
    async with running(place.imap):
        await place.listener.until(lambda: len(place.listener.added) == 3)
        inbox = place.folder(FolderRole.INBOX)
        uids = sorted(place.archive.mails.placements(inbox.id))
        add, account_id = place.archive.actions.add, place.account.id
        add(Action(0, account_id, ActionKind.SET_FLAGS, inbox.id, uids[0], add=SEEN))
        add(Action(0, account_id, ActionKind.MOVE, inbox.id, uids[1], "2@test", target_role=FolderRole.TRASH))
        add(Action(0, account_id, ActionKind.APPEND, message_id="9@test", target_role=FolderRole.SENT, raw=mail(9)))
        place.imap.wake()
        await place.listener.until(lambda: place.folder(FolderRole.SENT).total == 1)
        await place.listener.until(lambda: place.folder(FolderRole.TRASH).total == 1)
        await place.listener.until(lambda: set(place.archive.mails.placements(inbox.id)) == {uids[0], uids[2]})
        assert place.archive.actions.waiting(account_id) == []
        assert place.archive.mails.placements(inbox.id)[uids[0]] == SEEN
        await place.deliver(4)
        async with asyncio.timeout(1):
            await place.listener.until(lambda: place.archive.mails.by_message_id("4@test") is not None)


async def test_sync_once_twice_changes_nothing(place: Place) -> None:
    await place.deliver(1)
    await place.imap.sync_once()
    await place.imap.sync_once()
    assert len(place.listener.added) == 1
    assert place.listener.removed == []
