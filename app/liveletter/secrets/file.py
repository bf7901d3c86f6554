"""Passwords in an encrypted file, for machines without a keyring.

The key lies beside it, readable by the same user only: this keeps passwords out of backups of the one file, out of
logs and out of sight, not from a program that runs as the same user. The user is told so.
"""

import os
from pathlib import Path

import msgspec
from cryptography.fernet import Fernet, InvalidToken

from liveletter.domain.errors import SecretsError


class FileSecrets:
    """Secrets in `secrets.enc`, with the key in `secrets.key`, both of mode 0600, in the profile's folder."""

    warning = (
        "This computer offers no keyring, so passwords are kept in an encrypted file in Liveletter's folder. "
        "Programs that run under your name could read it."
    )

    def __init__(self, data: Path) -> None:
        self._path = data / "secrets.enc"
        self._key_path = data / "secrets.key"

    def get(self, key: str) -> str | None:
        """The password, or None. Raises SecretsError where the file cannot be decrypted."""
        return self._load().get(key)

    def set(self, key: str, password: str) -> None:
        """Keep a password. Raises SecretsError."""
        self._store(self._load() | {key: password})

    def delete(self, key: str) -> None:
        """Forget a password."""
        kept = self._load()
        if kept.pop(key, None) is not None:
            self._store(kept)

    def _load(self) -> dict[str, str]:
        if not self._path.exists():
            return {}
        try:
            plain = self._fernet().decrypt(self._path.read_bytes())
            return msgspec.json.decode(plain, type=dict[str, str])
        except (InvalidToken, ValueError, OSError) as error:
            raise SecretsError(
                "The file with your passwords cannot be read. Enter the passwords again in the account settings.",
                type(error).__name__,
            ) from None

    def _store(self, kept: dict[str, str]) -> None:
        try:
            _write_private(self._path, self._fernet().encrypt(msgspec.json.encode(kept)))
        except OSError as error:
            raise SecretsError(f"The password could not be kept: {error.strerror}.") from error

    def _fernet(self) -> Fernet:
        if not self._key_path.exists():
            _write_private(self._key_path, Fernet.generate_key())
        return Fernet(self._key_path.read_bytes())


def _write_private(path: Path, data: bytes) -> None:
    """Write a file that only its owner may read, all of it or nothing."""
    new = path.with_name(path.name + ".new")
    with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    os.replace(new, path)
