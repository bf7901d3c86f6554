"""The chat thread that stands for a mail."""

import re
import uuid

_UNSENDABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # by XML 1.0


def thread_of_mail(message_id: str) -> str:
    """The thread (RFC 6121 section 5.2.5) of all chat messages about a mail: the UUID of version 5 of `mid:` and the
    Message-ID in the URL name space, so that it is the same everywhere and at any time."""
    return str(uuid.uuid5(uuid.NAMESPACE_URL, f"mid:{_UNSENDABLE.sub('', message_id)}"))
