"""What a migration is."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Migration:
    """The statements that lead from the version before to `version`, for SQLite and PostgreSQL alike."""

    version: int
    statements: tuple[str, ...]
