"""A mail of the outbox, or one that left it, as a draft once more (MISSION B8)."""

import asyncio

from liveletter.domain.answering import written
from liveletter.domain.errors import NotFound
from liveletter.domain.mail import BuiltMail, Draft, DraftAttachment, Mailbox
from liveletter.domain.outbox import OutgoingKind
from liveletter.ports import Letters, OutboxStore


class SecondDrafts:
    """Reads drafts back from the bytes that were to be sent."""

    def __init__(self, *, store: OutboxStore, letters: Letters) -> None:
        self._store = store
        self._letters = letters

    async def again(self, outgoing_id: int) -> Draft:
        """Text, recipients (hidden ones too), files, thread, and the chat as it was wished for; a new Message-ID is
        given when it is sent. Raises NotFound where the entry is no mail."""
        entry = self._store.get(outgoing_id)
        if entry.kind is not OutgoingKind.MAIL:
            raise NotFound("This is no mail. Turn it into one first.")
        carried = self._store.mail(outgoing_id)
        opened = await self._letters.open(entry.mail_id, carried.mail.filed, complete=True, pictures=False)
        digest = self._letters.digest(carried.mail.filed, complete=True)
        live = carried.live
        return Draft(
            account_id=entry.account_id,
            to=_typed(opened.to),
            cc=_typed(opened.cc),
            bcc=_typed(opened.bcc),
            subject=opened.subject,
            text=opened.text if live is None else self._letters.chat_taken_out(opened.text, live.language),
            attachments=await asyncio.to_thread(self._files, carried.mail, [one.part for one in opened.attachments]),
            in_reply_to=digest.in_reply_to,
            references=digest.references,
            answers_mail_id=carried.answers_mail_id,
            forwards_mail_id=carried.forwards_mail_id,
            ask_receipt=bool(digest.receipt_to),
            live=live,
        )

    def _files(self, mail: BuiltMail, parts: list[int]) -> tuple[DraftAttachment, ...]:
        return tuple(self._letters.attachment(mail.filed, part) for part in parts)


def _typed(people: tuple[Mailbox, ...]) -> str:
    return ", ".join(written(one) for one in people)
