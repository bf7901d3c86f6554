"""The Message-IDs of mails by which a host tells an absent member what was said: by them programs know what they have.

Only the host and the member have the key by which such a Message-ID is sealed: whoever else is in the session knows all
the rest of it, and could otherwise have a mail of theirs taken for the host's.
"""

import base64
import hashlib
import hmac
import re
from dataclasses import dataclass

_FORM = re.compile(r"live\.([0-9a-f-]{36})\.([1-9][0-9]{0,8})\.([0-9]{1,9})\.([a-z2-7]{8})@[^@\s]+")
_SEAL = 5  # bytes: nobody tries them out by sending mails, and a longer Message-ID would not fit into a line


@dataclass(frozen=True, slots=True)
class HostMailId:
    """What such a Message-ID says: which member of which session is told of the records up to one."""

    uuid: str
    member: int
    up_to: int
    seal: str = ""

    def is_sealed(self, key: str) -> bool:
        """Whether its seal was made with this key; never with an empty one."""
        return bool(key) and hmac.compare_digest(self.seal, self._sealed(key))

    def written(self, key: str, domain: str) -> str:
        """The Message-ID, sealed, without brackets."""
        return f"live.{self.uuid}.{self.member}.{self.up_to}.{self._sealed(key)}@{domain}"

    def _sealed(self, key: str) -> str:
        said = f"{self.uuid}\0{self.member}\0{self.up_to}"
        made = hmac.digest(key.encode(), said.encode(), hashlib.sha256)[:_SEAL]
        return base64.b32encode(made).decode().lower()


def read(message_id: str) -> HostMailId | None:
    """What a Message-ID (without brackets) says; None where it has not the form."""
    found = _FORM.fullmatch(message_id)
    return HostMailId(found[1], int(found[2]), int(found[3]), found[4]) if found else None
