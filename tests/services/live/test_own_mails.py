"""By which account the own host's mails leave, what becomes of each, and what hinders them."""

import asyncio
from collections.abc import Callable

import pytest

from liveletter.archive.archive import Archive
from liveletter.domain.accounts import Account, Security, Server
from liveletter.domain.errors import (
    LiveletterError,
    ProtocolTrouble,
    RecipientsRefused,
    Refused,
    Unreachable,
    WrongPassword,
)
from liveletter.domain.handed_mail import HandedMail, Outcome
from liveletter.domain.mail import BuiltMail, Submission
from liveletter.events import AccountsChanged, EventBus, TroubleArose
from liveletter.ports import MailSubmitter
from liveletter.services.live.own_mails import OwnMails
from liveletter.services.troubles import Troubles

ALICE = "alice@example.org"
MAIL = HandedMail(7, "bob@example.org", b"Subject: hello\n\nhello\n")
NO_ACCOUNT = f"The host inside Liveletter sends no mails: there is no account that could send them from {ALICE}."


class Submitter:
    """A submission server (`ports.MailSubmitter`) with a trouble: before the text goes, or about the text."""

    def __init__(self) -> None:
        self.taken: list[BuiltMail] = []
        self.before: LiveletterError | None = None
        self.about_text: LiveletterError | None = None
        self.hang_before = self.hang_within = False
        self.asked = 0

    async def submit(self, mail: BuiltMail, handing_over: Callable[[], None] = lambda: None) -> Submission:
        self.asked += 1
        if self.hang_before:
            await asyncio.Event().wait()
        if self.before is not None:
            raise self.before
        handing_over()
        if self.hang_within:
            await asyncio.Event().wait()
        if self.about_text is not None:
            raise self.about_text
        self.taken.append(mail)
        return Submission()

    async def size_limit(self) -> int:
        self.asked += 1
        if self.before is not None:
            raise self.before
        return 0


class Desk:
    """The accounts with their servers, and the mails that leave by them."""

    def __init__(self) -> None:
        self.archive = Archive()
        self.bus = EventBus()
        self.servers: dict[int, Submitter] = {}
        self.told: list[str] = []
        self.stirred = asyncio.Event()
        self.bus.subscribe(TroubleArose, self._on_trouble)
        self.mails = OwnMails(
            accounts=self.archive.accounts, links=self, troubles=Troubles(bus=self.bus), bus=self.bus, again=0.01
        )

    def submitter(self, account_id: int) -> MailSubmitter:
        if account_id not in self.servers:
            raise Unreachable("This account has no server for sending mail.")
        return self.servers[account_id]

    def add(self, address: str, *, sends: bool = True) -> Submitter:
        smtp = Server("localhost", 587, Security.STARTTLS) if sends else None
        account = self.archive.accounts.save(Account(0, "Alice", address, smtp=smtp))
        self.servers[account.id] = Submitter()
        self.bus.publish(AccountsChanged())
        return self.servers[account.id]

    async def until_told(self, *sentences: str) -> None:
        async with asyncio.timeout(10):
            while self.told != list(sentences):
                self.stirred.clear()
                await self.stirred.wait()

    def _on_trouble(self, event: TroubleArose) -> None:
        self.told.append(event.sentence)
        self.stirred.set()


@pytest.fixture
async def desk() -> Desk:
    return Desk()


async def test_they_leave_by_the_first_account_that_sends_from_the_owners_address(desk: Desk) -> None:
    desk.add("else@example.org")
    desk.add(ALICE, sends=False)
    right = desk.add("Alice@Example.org")
    second = desk.add(ALICE)
    assert desk.mails.can_leave(ALICE)
    assert await desk.mails.hand_over(ALICE, MAIL) is Outcome.TAKEN
    [mail] = right.taken
    assert (mail.sender, mail.recipients, mail.raw) == ("Alice@Example.org", ("bob@example.org",), MAIL.raw)
    assert not mail.ask_delivery, "an automatic mail asks for no reports"
    assert second.taken == []
    assert desk.told == []


@pytest.mark.parametrize(
    ("before", "about_text", "outcome"),
    [
        (RecipientsRefused("nobody"), None, Outcome.NEVER),
        (RecipientsRefused("full", permanent=False), None, Outcome.NOT_NOW),
        (None, Refused("spam"), Outcome.NEVER),
        (None, Refused("later", permanent=False), Outcome.NOT_NOW),
        (None, ProtocolTrouble("cut"), Outcome.UNSURE),
    ],
)
async def test_what_becomes_of_a_mail_is_told_and_is_no_trouble_of_the_host(
    desk: Desk, before: LiveletterError | None, about_text: LiveletterError | None, outcome: Outcome
) -> None:
    server = desk.add(ALICE)
    server.before, server.about_text = before, about_text
    assert await desk.mails.hand_over(ALICE, MAIL) is outcome
    assert desk.told == []


@pytest.mark.parametrize("trouble", [Unreachable("It is off."), Refused("It is off."), Refused("It is off.", "550")])
async def test_a_server_that_takes_none_is_a_trouble_until_it_takes_one(desk: Desk, trouble: LiveletterError) -> None:
    server = desk.add(ALICE)
    server.before = trouble
    assert await desk.mails.hand_over(ALICE, MAIL) is Outcome.LATER
    assert await desk.mails.hand_over(ALICE, MAIL) is Outcome.LATER
    assert desk.told == ["The host inside Liveletter cannot send its mails. It is off."]
    server.before = None
    assert await desk.mails.hand_over(ALICE, MAIL) is Outcome.TAKEN
    assert desk.told[1:] == [""]


async def test_a_mail_that_is_cut_off_says_how_far_it_came(desk: Desk) -> None:
    server = desk.add(ALICE)
    for server.hang_before, server.hang_within, outcome in (
        (True, False, Outcome.LATER),
        (False, True, Outcome.UNSURE),
    ):
        sending = asyncio.ensure_future(desk.mails.hand_over(ALICE, MAIL))
        await asyncio.sleep(0)
        sending.cancel()
        assert await sending is outcome


async def test_without_an_account_the_sentence_names_the_address(desk: Desk) -> None:
    assert not desk.mails.can_leave(ALICE)
    assert await desk.mails.hand_over(ALICE, MAIL) is Outcome.LATER
    assert desk.told == [NO_ACCOUNT]
    desk.mails.end()
    assert desk.told == [NO_ACCOUNT, ""]


async def test_an_address_that_hosts_cannot_write_sends_none(desk: Desk) -> None:
    desk.add("jürgen@example.org")
    assert not desk.mails.can_leave("jürgen@example.org")


async def test_a_refused_password_is_told_at_the_start_and_not_tried_again(desk: Desk) -> None:
    server = desk.add(ALICE)
    server.before = WrongPassword("Wrong.")
    watching = asyncio.ensure_future(desk.mails.watch(ALICE, could_leave=True))
    await desk.until_told("The host inside Liveletter cannot send its mails. Wrong.")
    assert await desk.mails.hand_over(ALICE, MAIL) is Outcome.LATER
    assert server.asked == 1, "a third wrong try may lock the account"
    [account] = desk.archive.accounts.accounts()
    desk.servers[account.id] = Submitter()  # the user has entered another password
    desk.bus.publish(AccountsChanged())
    await desk.until_told("The host inside Liveletter cannot send its mails. Wrong.", "")
    watching.cancel()


async def test_what_passes_by_itself_is_looked_at_again(desk: Desk) -> None:
    server = desk.add(ALICE)
    server.before = Unreachable("It is off.")
    watching = asyncio.ensure_future(desk.mails.watch(ALICE, could_leave=True))
    await desk.until_told("The host inside Liveletter cannot send its mails. It is off.")
    server.before = None
    await desk.until_told("The host inside Liveletter cannot send its mails. It is off.", "")
    watching.cancel()


async def test_watching_ends_where_an_account_comes_or_goes(desk: Desk) -> None:
    async with asyncio.timeout(10):
        watching = asyncio.ensure_future(desk.mails.watch(ALICE, could_leave=False))
        await desk.until_told(NO_ACCOUNT)
        desk.add(ALICE)
        await watching
        [account] = desk.archive.accounts.accounts()
        watching = asyncio.ensure_future(desk.mails.watch(ALICE, could_leave=True))
        await desk.until_told(NO_ACCOUNT, "")
        desk.archive.accounts.remove(account.id)
        desk.bus.publish(AccountsChanged())
        await watching
