"""Seam to the format in which an earlier conversation is sent along (MISSION B4, B7)."""

from collections.abc import Sequence
from typing import Protocol

from liveletter.domain.history import Bundle
from liveletter.domain.mail import Attachment


class HistoryBundles(Protocol):
    """Writes and reads history bundles. Pure: no I/O."""

    def write(self, bundle: Bundle) -> bytes:
        """A bundle as a mail of its own (`message/rfc822`): any mail program can read it. Deterministic."""
        ...

    def read(self, raw: bytes) -> Bundle:
        """A bundle that somebody sent. Raises MailError with a sentence where it is none, is malformed, too large or
        of an unknown version; nothing in it is trusted."""
        ...

    def is_bundle(self, raw: bytes) -> bool:
        """Whether a mail's bytes look like a bundle: cheap, and no promise that `read` succeeds."""
        ...

    def fit_mail(self, raw: bytes, without: Sequence[int]) -> tuple[bytes, tuple[str, ...]]:
        """A mail as it may go along: without Bcc (and Resent-Bcc), and with these attachments (their `part`) replaced
        by a line that names them; their names. Otherwise the bytes are those that came."""
        ...

    def attachments(self, raw: bytes) -> tuple[Attachment, ...]:
        """The attachments of a mail."""
        ...
