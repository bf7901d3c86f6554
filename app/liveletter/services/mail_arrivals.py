"""What a mail server brings, after it is on disk: told to the window, learned from, announced."""

from collections.abc import Sequence

from liveletter.domain.accounts import LinkState
from liveletter.domain.mail import Flag, Folder, FolderRole, StoredMail
from liveletter.events import EventBus, FoldersChanged, MailsAdded, MailsChanged, MailsRemoved, SyncProgressed
from liveletter.ports import MailStore
from liveletter.services.account_states import AccountStates
from liveletter.services.notices import NoticeService
from liveletter.services.people import PeopleService

SEVERAL = 4  # more mails at once than this make one notice


class MailArrivals:
    """Listens to all mail accounts."""

    def __init__(
        self,
        *,
        mails: MailStore,
        address_book: PeopleService,
        notices: NoticeService,
        states: AccountStates,
        bus: EventBus,
    ) -> None:
        self._mails = mails
        self._address_book = address_book
        self._notices = notices
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
            self._announce([mail for mail in mails if mail.is_new and self._is_unseen(mail.mail_id)])

    def mails_changed(self, mail_ids: Sequence[int]) -> None:
        """Flags or bodies changed."""
        self._bus.publish(MailsChanged(tuple(mail_ids)))

    def mails_removed(self, folder: Folder, mail_ids: Sequence[int]) -> None:
        """Mails left a folder."""
        self._bus.publish(MailsRemoved(folder.id, tuple(mail_ids)))

    def progressed(self, account_id: int, folder: str, done: int, total: int) -> None:
        """A folder is being mirrored."""
        self._bus.publish(SyncProgressed(account_id, folder, done, total))

    def _announce(self, mails: Sequence[StoredMail]) -> None:
        if len(mails) > SEVERAL:
            self._notices.raise_mails(len(mails), mails[-1].mail_id)
            return
        for mail in mails:
            sender = mail.digest.sender
            self._notices.raise_mail(mail.mail_id, sender.name or sender.address, mail.digest.subject)

    def _is_unseen(self, mail_id: int) -> bool:
        return not any(Flag.SEEN in flags for _, _, flags in self._mails.places(mail_id))
