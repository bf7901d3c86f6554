"""What a mail server brings, after it is on disk: told to the window, learned from, announced."""

import re
from collections.abc import Sequence

from liveletter.domain.accounts import LinkState
from liveletter.domain.mail import Flag, Folder, FolderRole, MailDigest, StoredMail
from liveletter.domain.outbox import OutgoingKind
from liveletter.events import EventBus, FoldersChanged, MailsAdded, MailsChanged, MailsRemoved, SyncProgressed
from liveletter.ports import MailStore, OutboxStore
from liveletter.services.account_states import AccountStates
from liveletter.services.live.host_mails import HostMails
from liveletter.services.notices import NoticeService
from liveletter.services.people import PeopleService

SEVERAL = 4  # more mails at once than this make one notice
_DAEMON = re.compile(r"(?:mailer-daemon|postmaster|microsoftexchange[0-9a-f]+)@", re.IGNORECASE)


class MailArrivals:
    """Listens to all mail accounts."""

    def __init__(
        self,
        *,
        mails: MailStore,
        outbox: OutboxStore,
        address_book: PeopleService,
        notices: NoticeService,
        host_mails: HostMails,
        states: AccountStates,
        bus: EventBus,
    ) -> None:
        self._mails = mails
        self._outbox = outbox
        self._held: set[int] = set()  # mails that may be reports, until their body is here
        self._address_book = address_book
        self._notices = notices
        self._host_mails = host_mails
        self._states = states
        self._bus = bus

    def state_changed(self, account_id: int, state: LinkState, sentence: str) -> None:
        """The connection came, went or failed."""
        self._states.mail(account_id, state, sentence)

    def folders_changed(self, account_id: int) -> None:
        """Folders or counts changed."""
        self._bus.publish(FoldersChanged(account_id))

    def mails_added(self, folder: Folder, mails: Sequence[StoredMail], *, fresh: bool) -> None:
        """Mails are on disk."""
        self._bus.publish(MailsAdded(folder.id, tuple(mail.mail_id for mail in mails), fresh))
        for mail in mails:
            if folder.role is FolderRole.SENT:
                self._address_book.learn_recipients(mail.digest)
            elif folder.role is not FolderRole.JUNK and mail.is_new:
                self._address_book.learn_sender(mail.digest, f"in the mail “{mail.digest.subject}”")
        if fresh and folder.role is FolderRole.INBOX:
            self._held |= {mail.mail_id for mail in mails if mail.is_new and self._may_be_report(mail)}
            told = self._host_mails.take([mail for mail in mails if mail.is_new], self._announce)
            news = [mail for mail in mails if mail.is_new and mail.mail_id not in told and self._is_news(mail)]
            self._announce([(mail.mail_id, mail.digest) for mail in news])

    def mails_changed(self, mail_ids: Sequence[int]) -> None:
        """Flags or bodies changed."""
        self._bus.publish(MailsChanged(tuple(mail_ids)))
        here = {mail_id for mail_id in self._held & set(mail_ids) if self._mails.raw(mail_id) is not None}
        self._held -= here
        known = [(mail_id, self._mails.digest(mail_id)) for mail_id in sorted(here) if self._is_unseen(mail_id)]
        self._announce([(mail_id, digest) for mail_id, digest in known if not self._is_report(digest)])

    def mails_removed(self, folder: Folder, mail_ids: Sequence[int]) -> None:
        """Mails left a folder."""
        self._bus.publish(MailsRemoved(folder.id, tuple(mail_ids)))

    def progressed(self, account_id: int, folder: str, done: int, total: int) -> None:
        """A folder is being mirrored."""
        self._bus.publish(SyncProgressed(account_id, folder, done, total))

    def _announce(self, mails: Sequence[tuple[int, MailDigest]]) -> None:
        if len(mails) > SEVERAL:
            self._notices.raise_mails(len(mails), mails[-1][0])
            return
        for mail_id, digest in mails:
            self._notices.raise_mail(mail_id, digest.sender.name or digest.sender.address, digest.subject)

    def _is_news(self, mail: StoredMail) -> bool:
        """Whether the user is told of a mail. Reports about their own mails have a notice of their own, if any."""
        return mail.mail_id not in self._held and not self._is_report(mail.digest) and self._is_unseen(mail.mail_id)

    def _is_report(self, digest: MailDigest) -> bool:
        report = digest.report
        return report is not None and self._outbox.known(OutgoingKind.MAIL, report.message_id) is not None

    def _may_be_report(self, mail: StoredMail) -> bool:
        """A large one comes by its header first, which does not tell what it is about."""
        sender = mail.digest.sender.address
        return mail.digest.is_automatic and bool(_DAEMON.match(sender)) and self._mails.raw(mail.mail_id) is None

    def _is_unseen(self, mail_id: int) -> bool:
        return not any(Flag.SEEN in flags for _, _, flags in self._mails.places(mail_id))
