"""A draft becomes a mail in the outbox: built once, on disk, with the history that goes along (MISSION B2, B4, B6).

A letter that carries a chat gets its session first; where that cannot be, nothing is sent and the draft stays.
"""

import asyncio
import contextlib
import uuid
from collections.abc import AsyncIterator
from dataclasses import replace
from weakref import WeakValueDictionary

from liveletter import settings as keys
from liveletter.domain.accounts import Account
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.errors import AddressError, NotFound
from liveletter.domain.mail import BuiltMail, Draft
from liveletter.domain.outbox import STUCK, Outgoing, OutgoingKind
from liveletter.events import EventBus, PeopleChanged
from liveletter.ports import (
    AccountStore,
    Clock,
    DraftStore,
    Letters,
    MailStore,
    Outbox,
    OutboxStore,
    OutgoingMail,
    Together,
)
from liveletter.services.history.bundling import HistoryBundler
from liveletter.services.live.letters import LetterSessions, Opened
from liveletter.services.people import PeopleService
from liveletter.settings import Settings

GIVEN_UP = STUCK | {DeliveryState.CANCELLED, DeliveryState.TURNED_INTO_MAIL}


class MailSending:
    """Puts mails into the outbox."""

    def __init__(
        self,
        *,
        together: Together,
        store: OutboxStore,
        outbox: Outbox,
        drafts: DraftStore,
        mails: MailStore,
        accounts: AccountStore,
        letters: Letters,
        bundler: HistoryBundler,
        sessions: LetterSessions,
        address_book: PeopleService,
        settings: Settings,
        clock: Clock,
        bus: EventBus,
    ) -> None:
        self._together = together
        self._store = store
        self._outbox = outbox
        self._drafts = drafts
        self._mails = mails
        self._accounts = accounts
        self._letters = letters
        self._bundler = bundler
        self._sessions = sessions
        self._address_book = address_book
        self._settings = settings
        self._clock = clock
        self._bus = bus
        self._under_way: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    async def send(self, draft: Draft) -> int:
        """Build a mail and put it into the outbox. A mail that is asked to be sent once more (its window did not hear
        the answer) is known by its Message-ID. Raises AddressError, MailError, NotFound, ServerError (of the host of
        a chat): then nothing was sent."""
        if not draft.message_id:
            draft = replace(draft, message_id=_new_message_id(self._account(draft.account_id)))
        lock = self._under_way.setdefault(draft.message_id, asyncio.Lock())
        async with lock:
            return await self._send(draft)

    async def _send(self, draft: Draft) -> int:
        known = self._store.known(OutgoingKind.MAIL, draft.message_id)
        if known is not None and known.state not in GIVEN_UP:
            return known.id
        account = self._account(draft.account_id)
        async with self._session_of(draft, account) as opened:
            mail = await self._built(draft, account, opened)
            digest = self._letters.digest(mail.filed, complete=True)
            with self._together():
                filed_id = self._mails.file_sent(account.id, mail, digest, self._clock.now())
                entry = self._keep(draft, account, mail, filed_id)
                session = self._sessions.keep(opened, account) if opened is not None else None
                replaced = self._replace(draft)
                if draft.draft_id:
                    self._drafts.drop(draft.draft_id)
        self._address_book.learn_recipients(digest)
        self._bus.publish(PeopleChanged())
        self._outbox.take(entry, changed=replaced)
        if session is not None:
            self._sessions.tell(session)
        return entry.id

    @contextlib.asynccontextmanager
    async def _session_of(self, draft: Draft, account: Account) -> AsyncIterator[Opened | None]:
        """The session of a letter that carries a chat; it goes again where the mail cannot be built or kept."""
        opened = await self._sessions.open(draft, draft.live, account) if draft.live is not None else None
        try:
            yield opened
        except BaseException:
            if opened is not None:
                await self._sessions.drop(opened)
            raise

    async def _built(self, draft: Draft, account: Account, opened: Opened | None) -> BuiltMail:
        now = self._clock.now()
        history, text = b"", draft.text
        if draft.history is not None:
            bundle, history = await self._bundler.build(
                draft.history, now, by_mail=True, account_id=account.id, beside=_size(draft)
            )
            text = f"{text.rstrip()}\n\n{self._bundler.summary(bundle)}\n" if history else text
        return await asyncio.to_thread(
            self._letters.build,
            replace(draft, text=text),
            account=account,
            now=now,
            jabber_id=self._settings[keys.JABBER_ID],
            history=history,
            live=opened.block if opened is not None else None,
            blocks=opened.blocks if opened is not None else None,
        )

    def _keep(self, draft: Draft, account: Account, mail: BuiltMail, filed_id: int) -> Outgoing:
        now = self._clock.now()
        not_before = draft.send_at if draft.send_at > now else now + self._settings[keys.UNDO_SECONDS]
        return self._store.add_mail(
            account.id,
            OutgoingMail(mail, draft.answers_mail_id, draft.forwards_mail_id, draft.live),
            title=draft.subject,
            at=now,
            not_before=not_before,
            expires_at=not_before + 3600.0 * self._settings[keys.MAIL_EXPIRY_HOURS],
            filed_id=filed_id,
        )

    def _replace(self, draft: Draft) -> list[Outgoing]:
        """Chat messages that wait are no longer sent: this mail goes instead (MISSION B6 c)."""
        now = self._clock.now()
        return [self._store.advance(number, DeliveryState.TURNED_INTO_MAIL, now) for number in draft.replaces]

    def _account(self, account_id: int) -> Account:
        account = next((one for one in self._accounts.accounts() if one.id == account_id), None)
        if account is None or not account.mail_address:
            raise NotFound("Choose an account with a mail address to send from.")
        if account.smtp is None:
            raise AddressError(f"{account.mail_address} has no server for sending mail. Add it in the settings.")
        return account


def _size(draft: Draft) -> int:
    """About how many bytes the draft's own files take, in base64."""
    return sum(len(file.data) * 4 // 3 for file in draft.attachments)


def _new_message_id(account: Account) -> str:
    domain = account.mail_address.rpartition("@")[2]
    return f"{uuid.uuid4().hex}@{domain if domain.isascii() else 'liveletter.invalid'}"
