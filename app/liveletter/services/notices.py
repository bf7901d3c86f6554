"""When the user is told of something they may not be looking at, and how (MISSION L14, first part)."""

import logging
from collections.abc import Sequence

from liveletter import settings as keys
from liveletter.catalogues import Catalogue
from liveletter.domain.presence import Show
from liveletter.events import EventBus, NoticeActivated, NoticeRaised
from liveletter.ports import Alert, Notice
from liveletter.services.presence import PresenceService
from liveletter.settings import Settings
from liveletter.tasks import TaskGroup

log = logging.getLogger(__name__)


class NoticeService:
    """Raises notices through the first alert that works; the window is the last of the chain."""

    def __init__(
        self,
        *,
        alerts: Sequence[Alert],
        presence: PresenceService,
        settings: Settings,
        words: Catalogue,
        bus: EventBus,
        tasks: TaskGroup,
    ) -> None:
        self._alerts = alerts
        self._presence = presence
        self._settings = settings
        self._words = words
        self._bus = bus
        self._tasks = tasks
        self._active = False
        self._person_id = 0
        self._session_id = 0

    def set_attention(self, active: bool, person_id: int, session_id: int = 0) -> None:
        """What the user is looking at: a person's conversation, a live session's talk."""
        self._active = active
        self._person_id = person_id
        self._session_id = session_id

    def raise_mail(self, mail_id: int, sender: str, subject: str) -> None:
        """A new mail is here."""
        if self._settings[keys.NOTICE_TEXT]:
            self._raise(Notice(sender, subject, mail_id=mail_id))
        else:
            self._raise(Notice("Liveletter", self._words.text("A new mail"), mail_id=mail_id))

    def raise_mails(self, count: int, mail_id: int) -> None:
        """Several mails came at once: one notice for all."""
        self._raise(Notice("Liveletter", self._words.text("New mails: {count}", count=count), mail_id=mail_id))

    def raise_chat(
        self, person_id: int, name: str, body: str, *, session_id: int = 0, mail_id: int = 0, can_reply: bool = True
    ) -> None:
        """Somebody says something; in a live session, where one is given, whose letter is `mail_id`. `can_reply`:
        whether an answer to the person gets there."""
        if self._is_looked_at(person_id, session_id):
            return
        shows = bool(self._settings[keys.NOTICE_TEXT])
        title, words = (name, body[:300]) if shows else ("Liveletter", self._words.text("A new message"))
        can_reply = can_reply and shows and person_id > 0
        self._raise(Notice(title, words, mail_id, person_id, can_reply, session_id))

    def raise_unrecorded(self, session_id: int, person_id: int, name: str, mail_id: int) -> None:
        """Somebody says something in a session without a record: not even a desktop's list of notices has the words."""
        if not self._is_looked_at(0, session_id):
            title = name if self._settings[keys.NOTICE_TEXT] else "Liveletter"
            words, person_id = self._words.text("A new message"), 0 if mail_id else person_id
            self._raise(Notice(title, words, mail_id, person_id, session_id=session_id))

    def raise_delivery(self, person_id: int, title: str, body: str) -> None:
        """What the user sent has arrived after a while, or never will."""
        if self._settings[keys.NOTICE_TEXT]:
            self._raise(Notice(title, body[:300], person_id=person_id))
        else:
            news = self._words.text("News of a message that you sent")
            self._raise(Notice("Liveletter", news, person_id=person_id))

    def _is_looked_at(self, person_id: int, session_id: int) -> bool:
        seen = (person_id > 0 and self._person_id == person_id) or (session_id > 0 and self._session_id == session_id)
        return self._active and seen

    def activated(self, notice: Notice) -> None:
        """The user clicked a notice."""
        self._bus.publish(NoticeActivated(notice.mail_id, notice.person_id, notice.session_id))

    def _raise(self, notice: Notice) -> None:
        if self._settings[keys.NOTICES] and self._presence.own.show is not Show.DND:
            self._tasks.spawn(self._show(notice), name="notice")

    async def _show(self, notice: Notice) -> None:
        shown = False
        for alert in self._alerts:
            try:
                shown = await alert.show(notice)
            except Exception:
                log.exception("A notice could not be shown by %s", type(alert).__name__)
            if shown:
                break
        place = (notice.mail_id, notice.person_id, notice.session_id)
        self._bus.publish(NoticeRaised(notice.title, notice.body, *place, shown=shown))
