"""The seam to everything else: what `ports.HistoryBundles` promises."""

from collections.abc import Sequence

from liveletter.domain.history import Bundle
from liveletter.domain.mail import Attachment
from liveletter.mail.history.fitting import attachments, fit_mail
from liveletter.mail.history.reading import read
from liveletter.mail.history.written import write
from liveletter.mail.mime.history_part import is_bundle


class Bundles:
    """Writes and reads history bundles. Pure: no I/O, no clock, no chance."""

    def write(self, bundle: Bundle) -> bytes:
        """A bundle as a mail: 7-bit, CRLF, the same bytes for the same content. Raises MailError where the bundle holds
        what none may (too many items, an address that is none). Its size is the caller's to judge."""
        return write(bundle)

    def read(self, raw: bytes) -> Bundle:
        """A bundle that somebody sent. Raises MailError with a sentence for the user, and nothing else."""
        return read(raw)

    def is_bundle(self, raw: bytes) -> bool:
        """Whether a mail's header says that it is a bundle."""
        return is_bundle(raw)

    def fit_mail(self, raw: bytes, without: Sequence[int]) -> tuple[bytes, tuple[str, ...]]:
        """A mail without Bcc, these attachments replaced by lines that name them; their names."""
        return fit_mail(raw, without)

    def attachments(self, raw: bytes) -> tuple[Attachment, ...]:
        """The attachments of a mail, pictures in its text included."""
        return attachments(raw)
