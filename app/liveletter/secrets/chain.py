"""Which of the ways to keep passwords is used."""

import logging
from pathlib import Path

from liveletter.ports import Secrets
from liveletter.secrets.file import FileSecrets
from liveletter.secrets.system import KeyringSecrets, Unavailable

log = logging.getLogger(__name__)


def open_secrets(data: Path) -> Secrets:
    """The system's keyring where there is one, else the encrypted file."""
    try:
        return KeyringSecrets(data)
    except Unavailable:
        log.info("There is no keyring; passwords are kept in an encrypted file")
        return FileSecrets(data)
