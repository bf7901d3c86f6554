"""Names of files, as short as a row of files needs them."""

from pathlib import Path

LONGEST = 36  # characters


def short_name(name: str) -> str:
    """The name, cut in its middle where it is long: its beginning and its kind stay."""
    if len(name) <= LONGEST:
        return name
    path = Path(name)
    return f"{path.stem[:26]}…{path.suffix[:9]}"
