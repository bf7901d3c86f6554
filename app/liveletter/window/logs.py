"""The window's log file, beside the engine's. It holds no texts, addresses' passwords or tokens."""

import logging
import logging.handlers
from pathlib import Path

SIZE = 1_000_000  # bytes, then a new file is begun
KEPT = 3


def log_to(data: Path) -> None:
    """Write the window's log to `logs/window.log` in the profile's folder."""
    folder = data / "logs"
    folder.mkdir(mode=0o700, exist_ok=True)
    handler = logging.handlers.RotatingFileHandler(
        folder / "window.log", maxBytes=SIZE, backupCount=KEPT, encoding="utf-8", delay=True
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    logging.getLogger("qasync").setLevel(logging.WARNING)
