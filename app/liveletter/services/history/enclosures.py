"""The attachments of the mails that may go along."""

import asyncio

from liveletter.domain.mail import Attachment
from liveletter.ports import HistoryBundles, Letters, MailStore

Enclosed = tuple[tuple[Attachment, bool], ...]

_KEPT = 20_000  # mails whose attachments are remembered


class Enclosures:
    """Looks into mails, in a thread, each only once: a mail's bytes never change."""

    def __init__(self, *, mails: MailStore, letters: Letters, bundles: HistoryBundles) -> None:
        self._mails = mails
        self._letters = letters
        self._bundles = bundles
        self._known: dict[int, Enclosed] = {}

    async def of(self, mail_id: int) -> Enclosed:
        """A mail's attachments, and whether each is an earlier conversation itself: such a one never goes along again,
        or each answer would be twice as large as the one before."""
        if mail_id not in self._known:
            raw = self._mails.raw(mail_id)
            if raw is None:
                return ()
            if len(self._known) >= _KEPT:
                self._known.clear()
            self._known[mail_id] = await asyncio.to_thread(self._look, raw)
        return self._known[mail_id]

    def _look(self, raw: bytes) -> Enclosed:
        return tuple((one, self._is_history(raw, one)) for one in self._bundles.attachments(raw))

    def _is_history(self, raw: bytes, attachment: Attachment) -> bool:
        if attachment.type != "message/rfc822":
            return False
        return self._bundles.is_bundle(self._letters.attachment(raw, attachment.part).data)
