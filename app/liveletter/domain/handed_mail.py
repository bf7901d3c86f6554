"""Mails that a host hands to the program which holds it, so that they leave by one of the user's accounts and no
password is needed where strangers knock. Each is one line of JSON on the host's standard output; what became of it
comes back as a line on its standard input.
"""

from dataclasses import dataclass, field
from enum import StrEnum

LINE_BYTES = 32 * 2**20  # of one mail as a line, at most


class Outcome(StrEnum):
    """What became of a mail."""

    TAKEN = "taken"
    LATER = "later"  # it did not go, for a reason that has nothing to do with it
    NOT_NOW = "not now"  # the mail server does not take it for its recipient now
    NEVER = "never"  # nor will it later
    UNSURE = "unsure"  # it may have gone


@dataclass(frozen=True, slots=True)
class HandedMail:
    """A mail to one recipient. By its number the host knows what the answer is about."""

    number: int
    recipient: str
    raw: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class HandedAnswer:
    """What became of the mail of that number."""

    number: int
    outcome: Outcome
