"""What a migration is."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Migration:
    """The statements that lead from the version before to `version`."""

    version: int
    statements: tuple[str, ...]
