"""Mails leave by SMTP and are filed in Sent (DESIGN's rule: what is in doubt is looked for before it is sent again)."""

from collections.abc import Callable
from contextlib import suppress
from typing import Protocol

from liveletter.delivery.mail_copies import CopyRound
from liveletter.domain.errors import NotFound, ProtocolTrouble, ServerError
from liveletter.domain.mail import Flag, FolderRole
from liveletter.domain.outbox import Outgoing
from liveletter.ports import (
    Action,
    ActionKind,
    ActionStore,
    Finding,
    MailServer,
    MailSubmitter,
    OutboxStore,
    Told,
)


class MailLinks(Protocol):
    """An account's mail connections."""

    def submitter(self, account_id: int) -> MailSubmitter:
        """The SMTP side. Raises Unreachable where there is none."""
        ...

    def mail(self, account_id: int) -> MailServer:
        """The IMAP side. Raises Unreachable where there is none."""
        ...

    def wake_mail(self, account_id: int) -> None:
        """There are actions to replay."""
        ...


class MailMechanism:
    """Kind MAIL (`ports.Mechanism`)."""

    def __init__(
        self,
        *,
        store: OutboxStore,
        actions: ActionStore,
        links: MailLinks,
        mark_answered: Callable[[int], None],
    ) -> None:
        self._store = store
        self._actions = actions
        self._links = links
        self._mark_answered = mark_answered
        self._rounds_ended: set[int] = set()  # entries with copies in doubt of which the others were tried since

    def hindrance(self, entry: Outgoing) -> str:
        """Nothing but trying tells whether a mail server can be reached."""
        return ""

    async def deliver(self, entry: Outgoing, handing_over: Callable[[], None]) -> Told:
        """Hand a mail over to the submission server: once for all recipients, or one after the other where each has a
        copy of their own."""
        submitter, mail = self._links.submitter(entry.account_id), self._store.mail(entry.id).mail
        if mail.copies:
            try:
                return await CopyRound(store=self._store, submitter=submitter, entry=entry).run(mail, handing_over)
            except ProtocolTrouble:
                self._rounds_ended.add(entry.id)
                raise
        submission = await submitter.submit(mail, handing_over)
        return Told(True, submission.server, submission.response, submission.refused)

    async def look(self, entry: Outgoing) -> Finding:
        """Some servers file what they send by themselves. Where Sent does not hold a mail, it may have been sent all
        the same: only a report can tell. Of copies, Sent cannot tell which were; those not begun when the program
        was ended go on."""
        copies = self._store.mail(entry.id).mail.copies
        if copies:
            in_doubt = any(copy.begun and not copy.done for copy in copies)
            goes_on = entry.id not in self._rounds_ended and any(not copy.begun and not copy.done for copy in copies)
            return Finding.UNSURE if in_doubt and not goes_on else Finding.ABSENT
        try:
            there = await self._links.mail(entry.account_id).was_sent(entry.key)
        except ServerError:
            return Finding.LATER
        return Finding.THERE if there else Finding.UNSURE

    def sent(self, entry: Outgoing) -> None:
        """File a copy in Sent (once: it is looked for by its Message-ID first), and mark what it answers."""
        outgoing = self._store.mail(entry.id)
        if entry.mail_id:
            self._actions.add(
                Action(
                    id=0,
                    account_id=entry.account_id,
                    kind=ActionKind.APPEND,
                    message_id=entry.key,
                    target_role=FolderRole.SENT,
                    raw=outgoing.mail.filed,
                    flags=frozenset({Flag.SEEN.value}),
                )
            )
        if outgoing.answers_mail_id:
            with suppress(NotFound):  # the mail that it answers is gone; this one was sent all the same
                self._mark_answered(outgoing.answers_mail_id)
        self._links.wake_mail(entry.account_id)
