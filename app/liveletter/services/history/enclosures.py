"""The attachments of the mails that may go along."""

import asyncio
from dataclasses import dataclass

from liveletter.domain.mail import Attachment
from liveletter.ports import HistoryBundles, Letters, MailStore

_KEPT = 20_000  # mails whose attachments are remembered


@dataclass(frozen=True, slots=True)
class Enclosed:
    """What is in a mail. `histories`: the numbers of attachments that are earlier conversations themselves. `is_ascii`:
    it travels as it is; another one, or one that nobody has looked into, has to be encoded first."""

    attachments: tuple[Attachment, ...] = ()
    histories: frozenset[int] = frozenset()
    is_ascii: bool = False


class Enclosures:
    """Looks into mails, in a thread, each only once: a mail's bytes never change."""

    def __init__(self, *, mails: MailStore, letters: Letters, bundles: HistoryBundles) -> None:
        self._mails = mails
        self._letters = letters
        self._bundles = bundles
        self._known: dict[int, Enclosed] = {}

    async def of(self, mail_id: int) -> Enclosed:
        """What is in a mail."""
        if mail_id not in self._known:
            raw = self._mails.raw(mail_id)
            if raw is None:
                return Enclosed()
            if len(self._known) >= _KEPT:
                self._known.clear()
            self._known[mail_id] = await asyncio.to_thread(self._look, raw)
        return self._known[mail_id]

    def _look(self, raw: bytes) -> Enclosed:
        found = self._bundles.attachments(raw)
        histories = frozenset(one.part for one in found if self._is_history(raw, one))
        return Enclosed(found, histories, raw.isascii())

    def _is_history(self, raw: bytes, attachment: Attachment) -> bool:
        if attachment.type != "message/rfc822":
            return False
        return self._bundles.is_bundle(self._letters.attachment(raw, attachment.part).data)
