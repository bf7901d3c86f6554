"""Addresses: a mail address (RFC 5322 addr-spec) or a bare Jabber ID (RFC 7622), in one comparable form."""

import re
from dataclasses import dataclass
from enum import StrEnum

from liveletter.domain.errors import AddressError

_MAIL = re.compile(r"[^\s<>()\[\]\\,;:\"@]+@[^\s<>()\[\]\\,;:\"@]+|\"[^\"\r\n]+\"@[^\s<>()\\,;:\"@]+")
_JID_LOCAL_FORBIDDEN = re.compile(r"[\s\x00-\x1f\x7f\"&'/:<>@]")
_JID_DOMAIN = re.compile(r"[^\s\x00-\x1f\x7f\"&'/:<>@]+|\[[0-9a-fA-F:.]+\]")
_PART_LIMIT = 1023  # bytes, RFC 7622 section 3.1


class AddressKind(StrEnum):
    """The URI scheme an address belongs to."""

    MAIL = "mailto"
    XMPP = "xmpp"


@dataclass(frozen=True, slots=True, order=True)
class Address:
    """One way to name a person to a server. Equal addresses are equal objects: build them by `mail` or `xmpp`."""

    kind: AddressKind
    value: str

    @classmethod
    def mail(cls, text: str) -> "Address":
        """Normalise a mail address: lower case, no surrounding space or brackets. Raises AddressError."""
        bare = text.strip().removeprefix("mailto:").strip("<> ")
        if not _MAIL.fullmatch(bare) or len(bare) > 320:
            raise AddressError(f"“{text[:80]}” is not a mail address. It should look like name@example.org.")
        return cls(AddressKind.MAIL, bare.lower())

    @classmethod
    def xmpp(cls, text: str) -> "Address":
        """Normalise a Jabber ID to its bare form (no resource), in lower case. Raises AddressError."""
        bare = text.strip().removeprefix("xmpp:").partition("/")[0].partition("?")[0].rstrip(".")
        local, at, domain = bare.rpartition("@")
        wrong = (
            (at and not local)
            or _JID_LOCAL_FORBIDDEN.search(local)
            or not _JID_DOMAIN.fullmatch(domain)
            or len(local.encode()) > _PART_LIMIT
            or len(domain.encode()) > _PART_LIMIT
        )
        if wrong:
            raise AddressError(f"“{text[:80]}” is not a chat address. It should look like name@example.org.")
        return cls(AddressKind.XMPP, bare.lower())

    @classmethod
    def parse(cls, kind: AddressKind, text: str) -> "Address":
        """`mail` or `xmpp`, whichever `kind` names. Raises AddressError."""
        return cls.mail(text) if kind is AddressKind.MAIL else cls.xmpp(text)

    @property
    def uri(self) -> str:
        """The address as a URI, `mailto:` or `xmpp:`."""
        return f"{self.kind.value}:{self.value}"

    @property
    def domain(self) -> str:
        """What stands behind the last @."""
        return self.value.rpartition("@")[2]


def same_domain(one: str, other: str) -> bool:
    """Whether two host or domain names belong together: equal, or one below the other."""
    one, other = one.lower().rstrip("."), other.lower().rstrip(".")
    return one == other or one.endswith("." + other) or other.endswith("." + one)
