"""Read receipts that others ask for (RFC 8098): told only where the user says so, and only once."""

from dataclasses import replace

from liveletter.domain.accounts import Account
from liveletter.domain.errors import NotFound
from liveletter.domain.mail import FolderRole, MailDigest, OpenedMail
from liveletter.domain.outbox import Outgoing
from liveletter.events import EventBus, MailsChanged
from liveletter.ports import (
    AccountStore,
    Action,
    ActionKind,
    ActionStore,
    Clock,
    Letters,
    MailStore,
    Outbox,
    OutboxStore,
    OutgoingMail,
    Together,
    WishStore,
)
from liveletter.services.connections import Connections

ANSWERED = "$MDNSent"  # RFC 3503: the user's other programs need not ask again, whatever the answer was
EXPIRY = 5 * 86400.0  # seconds after which nobody waits for a receipt any more


class ReadReceipts:
    """Answers senders, or does not."""

    def __init__(
        self,
        *,
        together: Together,
        store: OutboxStore,
        outbox: Outbox,
        mails: MailStore,
        actions: ActionStore,
        wishes: WishStore,
        accounts: AccountStore,
        letters: Letters,
        connections: Connections,
        clock: Clock,
        bus: EventBus,
    ) -> None:
        self._together = together
        self._store = store
        self._outbox = outbox
        self._mails = mails
        self._actions = actions
        self._wishes = wishes
        self._accounts = accounts
        self._letters = letters
        self._connections = connections
        self._clock = clock
        self._bus = bus

    def unanswered(self, opened: OpenedMail) -> OpenedMail:
        """A mail that was opened, without its request where that was answered already, here or by another program, or
        where nobody has to answer it: the user's own mail, junk, one that was sent along or lies nowhere."""
        if opened.receipt_to and not self._is_open(opened.mail_id):
            return replace(opened, receipt_to="")
        return opened

    def answer(self, mail_id: int, tell: bool) -> None:
        """Tell the sender, or note that they are not told. Asked once more, nothing happens. Raises NotFound,
        AddressError."""
        if not self._is_open(mail_id):
            return
        digest = self._mails.digest(mail_id)
        account = self._receiving(mail_id)
        entry = None
        with self._together():
            self._wishes.note_receipt_answered(mail_id)
            self._mark(mail_id, digest)
            if tell and account is not None:
                entry = self._put(digest, account)
        self._bus.publish(MailsChanged((mail_id,)))
        if entry is not None:
            self._outbox.take(entry)

    def _is_open(self, mail_id: int) -> bool:
        """Whether a mail asks for a receipt and its request waits for the user's word."""
        digest = self._mails.digest(mail_id)
        if not digest.receipt_to or digest.is_automatic or self._wishes.receipt_answered(mail_id):
            return False
        own = {account.mail_address.lower() for account in self._accounts.accounts()}
        places = self._mails.places(mail_id)
        wanted = any(self._mails.folder(folder_id).role is not FolderRole.JUNK for folder_id, _, _ in places)
        answered = any(ANSWERED in flags for _, _, flags in places)
        return wanted and not answered and digest.sender.address.lower() not in own

    def _receiving(self, mail_id: int) -> Account | None:
        """The account that got a mail."""
        account_ids = {self._mails.folder(folder_id).account_id for folder_id, _, _ in self._mails.places(mail_id)}
        return next((one for one in self._accounts.accounts() if one.id in account_ids), None)

    def _put(self, digest: MailDigest, account: Account) -> Outgoing:
        if account.smtp is None:
            raise NotFound(f"{account.mail_address} has no server for sending mail. Add it in the settings.")
        now = self._clock.now()
        mail = self._letters.read_receipt(digest, account=account, now=now)
        title = f"Read: {digest.subject}"
        return self._store.add_mail(account.id, OutgoingMail(mail), title=title, at=now, expires_at=now + EXPIRY)

    def _mark(self, mail_id: int, digest: MailDigest) -> None:
        """Set the keyword wherever the mail lies."""
        for folder_id, uid, flags in self._mails.places(mail_id):
            account_id = self._mails.folder(folder_id).account_id
            self._actions.add(
                Action(
                    id=0,
                    account_id=account_id,
                    kind=ActionKind.SET_FLAGS,
                    folder_id=folder_id,
                    uid=uid,
                    message_id=digest.message_id,
                    add=frozenset({ANSWERED}),
                )
            )
            self._mails.set_flags(folder_id, {uid: flags | {ANSWERED}})
            self._connections.wake_mail(account_id)
