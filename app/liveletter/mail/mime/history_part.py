"""Which attachment is an earlier conversation that was sent along (MISSION B4)."""

from collections.abc import Sequence

from liveletter.mail.mime.structure import Part, header_of

MARK = "liveletter-history"  # the header field that tells a bundle


def history_part(parts: Sequence[Part]) -> int | None:
    """The number of the first attached mail that is a bundle by its header; None where there is none. No promise that
    it can be read. `parts`: the leaves of a mail."""
    for number, part in enumerate(parts):
        if part.kind == "message/rfc822" and is_bundle(part.data()):
            return number
    return None


def is_bundle(raw: bytes) -> bool:
    """Whether a mail's header says that it is a bundle."""
    root = header_of(raw)
    return root.kind == "multipart/mixed" and bool(root.first(MARK).strip())
