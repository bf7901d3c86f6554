"""A mail of which each recipient gets a copy of their own: handed over one by one, each noted on disk before the next.

After a break or a crash only what has not left goes on: nobody gets a copy twice, and nobody is forgotten. A copy in
doubt (it may have left) holds up no others; it goes once more only where nothing else is left: then the user said so.
"""

from collections.abc import Callable
from dataclasses import replace

from liveletter.domain.errors import ProtocolTrouble, Refused
from liveletter.domain.mail import BuiltMail, MailCopy, Submission
from liveletter.domain.outbox import Outgoing
from liveletter.ports import MailSubmitter, OutboxStore, Told

IN_DOUBT = "One of the copies may have been sent already."


class CopyRound:
    """One try of one entry."""

    def __init__(self, *, store: OutboxStore, submitter: MailSubmitter, entry: Outgoing) -> None:
        self._store = store
        self._submitter = submitter
        self._entry = entry

    async def run(self, mail: BuiltMail, handing_over: Callable[[], None]) -> Told:
        """Hand over each copy that is not done. Raises what the first one raises that cannot be handed over now,
        Refused where nobody's was taken for good, and ProtocolTrouble in the end where some are in doubt."""
        refused: dict[str, str] = {}
        last: Submission | None = None
        fresh = [one for one in mail.copies if not one.done and not one.begun]
        doubtful = [one for one in mail.copies if not one.done and one.begun]
        trouble = ProtocolTrouble(IN_DOUBT) if fresh and doubtful else None
        for copy in fresh or doubtful:
            try:
                last = await self._hand_over(mail, copy, handing_over)
            except Refused as error:
                if not error.permanent:
                    raise
                refused[copy.recipient] = f"{error.sentence} {error.detail}".strip()
            except ProtocolTrouble as error:
                trouble = error
            else:
                self._store.mark_copy(self._entry.id, copy.recipient, begun=True, done=True)
        if trouble is not None:
            raise trouble
        if last is None and not any(copy.done for copy in mail.copies):
            raise Refused("; ".join(refused.values()))
        last = last or Submission()
        return Told(True, last.server, last.response, refused)

    async def _hand_over(self, mail: BuiltMail, copy: MailCopy, handing_over: Callable[[], None]) -> Submission:
        """The text's first byte goes after it is on disk that it may; a refusal takes that back."""

        def begin() -> None:
            self._store.mark_copy(self._entry.id, copy.recipient, begun=True, done=False)
            handing_over()

        single = replace(mail, recipients=(copy.recipient,), raw=copy.whole(mail.raw), filed=b"", copies=())
        try:
            return await self._submitter.submit(single, begin)
        except Refused:
            self._store.mark_copy(self._entry.id, copy.recipient, begun=False, done=False)
            raise
