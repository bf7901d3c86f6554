"""How large something is, in the user's language."""

from PySide6.QtCore import QLocale


def size_words(size: int) -> str:
    """Bytes as people say them: "1.2 MB"."""
    return str(QLocale().formattedDataSize(size, 0 if size < 1_000_000 else 1, QLocale.DataSizeFormat.DataSizeSIFormat))
