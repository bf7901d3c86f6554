"""What a talk is about."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Matter:
    """With whom, and about which mail (empty: about none)."""

    person_id: int = 0
    about: str = ""  # Message-ID
    subject: str = ""
