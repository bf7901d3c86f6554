"""Which mail a report is about."""

from collections.abc import Sequence

from liveletter.mail.mime.header import ids_of
from liveletter.mail.mime.reports.fields import from_xtext
from liveletter.mail.mime.reports.quoted import returned_header
from liveletter.mail.mime.structure import Part


def original_id(root: Part, parts: Sequence[Part], *, envelope_id: str = "") -> str:
    """The Message-ID of the mail that a report is about: as in the mail or header that it returns, or as it was given
    along when the mail was sent (ENVID), or as it answers. Empty where nothing tells."""
    returned = returned_header(parts, "")
    if returned is not None:
        return ids_of(returned, "message-id")[0]
    given = from_xtext(envelope_id).strip("<> ")
    if "@" in given and " " not in given:
        return given
    answered = ids_of(root, "in-reply-to") or ids_of(root, "references")[-1:]
    return answered[0] if answered else ""
