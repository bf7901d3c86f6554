"""Logs go to a rotating file in the profile's folder. They hold no secret and no text of a message."""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

QUIET = ("slixmpp", "aioimaplib", "aiosmtplib", "asyncio", "httpx", "httpcore", "keyring")


def log_to_file(data: Path, name: str) -> Path:
    """Log to `logs/NAME.log`, 1 MB, three kept; returns the file's path. The libraries' own stanza and command logs
    stay silent: they show what is private."""
    folder = data / "logs"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = folder / f"{name}.log"
    handler = RotatingFileHandler(path, maxBytes=1_000_000, backupCount=3, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.raiseExceptions = False  # a full disk must not fill standard error: a sentence for the user goes there
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    for library in QUIET:
        logging.getLogger(library).setLevel(logging.WARNING)
    return path
