"""Mails that leave: built once, on disk, then handed to the server, retried with growing pauses, and filed once."""

import asyncio
import logging
from collections.abc import Callable

from liveletter import settings as keys
from liveletter.domain.accounts import Account
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.errors import (
    AddressError,
    ArchiveError,
    LiveletterError,
    NotFound,
    ProtocolTrouble,
    Refused,
    ServerError,
)
from liveletter.domain.mail import Draft, Flag, FolderRole, Submission
from liveletter.events import EventBus, MailFailed, MailSent, OutboxChanged, PeopleChanged
from liveletter.ports import (
    AccountStore,
    Action,
    ActionKind,
    ActionStore,
    Clock,
    DraftStore,
    Letters,
    MailStore,
    OutboxStore,
    OutgoingMail,
    Together,
)
from liveletter.services.connections import Connections
from liveletter.services.mail_desk import MailDesk
from liveletter.services.people import PeopleService
from liveletter.settings import Settings

log = logging.getLogger(__name__)
ON_ITS_WAY = frozenset(DeliveryState) - {
    DeliveryState.FAILED,
    DeliveryState.EXPIRED,
    DeliveryState.CANCELLED,
    DeliveryState.TURNED_INTO_MAIL,
}
FIRST_PAUSE = 5.0  # seconds before the second try
ARCHIVE_PAUSE = 5.0  # seconds until a full disk is tried again
LONGEST_PAUSE = 1800.0
IN_DOUBT = (
    "The connection broke while “{subject}” was handed over. It may have been sent. "
    "Look whether it arrived before you send it again."
)


class MailOutbox:
    """The store is the queue; `run` empties it."""

    def __init__(
        self,
        *,
        together: Together,
        outbox: OutboxStore,
        drafts: DraftStore,
        mails: MailStore,
        actions: ActionStore,
        accounts: AccountStore,
        letters: Letters,
        desk: MailDesk,
        address_book: PeopleService,
        connections: Connections,
        settings: Settings,
        clock: Clock,
        bus: EventBus,
    ) -> None:
        self._together = together
        self._outbox = outbox
        self._drafts = drafts
        self._mails = mails
        self._actions = actions
        self._accounts = accounts
        self._letters = letters
        self._desk = desk
        self._address_book = address_book
        self._connections = connections
        self._settings = settings
        self._clock = clock
        self._bus = bus
        self._wake = asyncio.Event()

    async def send(self, draft: Draft) -> int:
        """Build a mail and put it into the outbox. A mail that is asked to be sent once more (its window did not hear
        the answer) is known by its Message-ID. Raises AddressError, MailError, NotFound: then nothing was sent."""
        known = self._outbox.known(draft.message_id) if draft.message_id else None
        if known is not None and known.state in ON_ITS_WAY:
            return known.id
        account = self._account(draft.account_id)
        now = self._clock.now()
        mail = await asyncio.to_thread(
            self._letters.build, draft, account=account, now=now, jabber_id=self._settings[keys.JABBER_ID]
        )
        digest = self._letters.digest(mail.filed, complete=True)
        with self._together():
            filed_id = self._mails.file_sent(account.id, mail, digest, now)
            outgoing = self._outbox.add(
                OutgoingMail(
                    id=0,
                    account_id=account.id,
                    mail=mail,
                    subject=draft.subject,
                    state=DeliveryState.QUEUED,
                    not_before=now + self._settings[keys.UNDO_SECONDS],
                    attempts=0,
                    answers_mail_id=draft.answers_mail_id,
                    forwards_mail_id=draft.forwards_mail_id,
                    filed_mail_id=filed_id,
                )
            )
            if draft.draft_id:
                self._drafts.drop(draft.draft_id)
        self._address_book.learn_recipients(digest)
        self._bus.publish(PeopleChanged())
        self._tell()
        self._wake.set()
        return outgoing.id

    def retry(self, outgoing_id: int) -> None:
        """Send what failed once more; all that waits where 0."""
        for mail in self._outbox.waiting():
            if outgoing_id in {0, mail.id} and mail.state is not DeliveryState.TRYING:
                self._outbox.advance(mail.id, DeliveryState.QUEUED, self._clock.now())
        self._tell()
        self._wake.set()

    def cancel(self, outgoing_id: int) -> None:
        """Take a mail out before it is sent. Raises NotFound where it is too late."""
        mail = next((mail for mail in self._outbox.waiting() if mail.id == outgoing_id), None)
        if mail is None or mail.state is DeliveryState.TRYING:
            raise NotFound("It is too late: the mail is already on its way.")
        self._outbox.advance(outgoing_id, DeliveryState.CANCELLED, self._clock.now())
        self._tell()

    def recover(self) -> None:
        """After a crash: what was being handed over may have been sent; the user decides."""
        for mail in self._outbox.waiting():
            if mail.state is DeliveryState.TRYING:
                self._fail(mail, DeliveryState.UNKNOWN, IN_DOUBT.format(subject=mail.subject))

    @property
    def waiting(self) -> int:
        """How many mails wait or failed."""
        return len(self._outbox.waiting())

    @property
    def failed(self) -> list[tuple[int, str, str]]:
        """What the user must decide about: number, subject, and what went wrong."""
        states = {DeliveryState.FAILED, DeliveryState.UNKNOWN}
        return [(mail.id, mail.subject, mail.trouble) for mail in self._outbox.waiting() if mail.state in states]

    async def run(self) -> None:
        """Send what is due, then wait for the next; ends by cancelling."""
        while True:
            self._wake.clear()
            try:
                pause = await self.send_due()
            except ArchiveError as error:
                log.warning("The outbox waits: %s", error.sentence)
                pause = ARCHIVE_PAUSE
            try:
                async with asyncio.timeout(pause):
                    await self._wake.wait()
            except TimeoutError:
                continue

    def wake(self) -> None:
        """Look again now."""
        self._wake.set()

    async def send_due(self) -> float | None:
        """Send all that is due; returns the seconds until the next is, None where nothing waits."""
        for mail in self._queued():
            if mail.not_before <= self._clock.now():
                await self._try(mail)
        return min((max(0.1, mail.not_before - self._clock.now()) for mail in self._queued()), default=None)

    def _queued(self) -> list[OutgoingMail]:
        return [mail for mail in self._outbox.waiting() if mail.state is DeliveryState.QUEUED]

    async def _try(self, mail: OutgoingMail) -> None:
        mail = self._outbox.advance(mail.id, DeliveryState.TRYING, self._clock.now())
        try:
            submission = await self._connections.submitter(mail.account_id).submit(mail.mail)
        except ProtocolTrouble as error:
            log.warning("Handing over a mail ended in doubt: %s", error.detail)
            await _kept(lambda: self._fail(mail, DeliveryState.UNKNOWN, IN_DOUBT.format(subject=mail.subject)))
        except ServerError as error:
            trouble = error
            await _kept(lambda: self._not_sent(mail, trouble))
        else:
            await self._sent(mail, submission)

    def _not_sent(self, mail: OutgoingMail, error: ServerError) -> None:
        if isinstance(error, Refused) and error.permanent:
            self._fail(mail, DeliveryState.FAILED, f"{error.sentence} {error.detail}".strip())
        else:
            self._later(mail, error)

    async def _sent(self, mail: OutgoingMail, submission: Submission) -> None:
        filing = Action(
            id=0,
            account_id=mail.account_id,
            kind=ActionKind.APPEND,
            message_id=mail.mail.message_id,
            target_role=FolderRole.SENT,
            raw=mail.mail.filed,
            flags=frozenset({Flag.SEEN.value}),
        )
        done, told = DeliveryState.HANDED_OVER, _told(submission)
        await _kept(lambda: self._outbox.advance(mail.id, done, self._clock.now(), trouble=told))
        await _kept(lambda: self._actions.add(filing))
        if mail.answers_mail_id:
            await _kept(lambda: self._desk.set_flag([mail.answers_mail_id], Flag.ANSWERED, on=True))
        self._connections.wake_mail(mail.account_id)
        refused = tuple(f"{address}: {words}" for address, words in submission.refused.items())
        self._bus.publish(MailSent(mail.mail.message_id, mail.subject, refused))
        self._tell()

    def _later(self, mail: OutgoingMail, error: LiveletterError) -> None:
        pause = min(FIRST_PAUSE * 2 ** min(mail.attempts, 10), LONGEST_PAUSE)
        now = self._clock.now()
        self._outbox.advance(mail.id, DeliveryState.QUEUED, now, trouble=error.sentence, not_before=now + pause)
        self._bus.publish(MailFailed(mail.id, mail.subject, f"{error.sentence} It will be tried again by itself."))
        self._tell()

    def _fail(self, mail: OutgoingMail, state: DeliveryState, sentence: str) -> None:
        self._outbox.advance(mail.id, state, self._clock.now(), trouble=sentence)
        self._bus.publish(MailFailed(mail.id, mail.subject, sentence))
        self._tell()

    def _account(self, account_id: int) -> Account:
        account = next((one for one in self._accounts.accounts() if one.id == account_id), None)
        if account is None or not account.mail_address:
            raise NotFound("Choose an account with a mail address to send from.")
        if account.smtp is None:
            raise AddressError(f"{account.mail_address} has no server for sending mail. Add it in the settings.")
        return account

    def _tell(self) -> None:
        self._bus.publish(OutboxChanged(self.waiting))


async def _kept(store: Callable[[], object]) -> None:
    """Write down what has happened, however long the disk is full: it must not be done again."""
    while True:
        try:
            store()
            return
        except ArchiveError:
            await asyncio.sleep(ARCHIVE_PAUSE)


def _told(submission: Submission) -> str:
    return "; ".join(f"{address}: {words}" for address, words in submission.refused.items())
