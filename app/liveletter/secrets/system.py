"""Passwords in the system's keyring."""

import hashlib
from pathlib import Path

from liveletter.domain.errors import SecretsError


class Unavailable(Exception):
    """There is no keyring on this machine."""


class KeyringSecrets:
    """Secrets in the desktop's keyring, one entry per profile and key.

    The constructor raises Unavailable where there is no keyring that works.
    """

    warning = ""

    def __init__(self, data: Path) -> None:
        import keyring  # deferred: it looks through all installed packages
        from keyring.backends.fail import Keyring as NoKeyring
        from keyring.backends.null import Keyring as NullKeyring
        from keyring.errors import KeyringError

        backend = keyring.get_keyring()
        if isinstance(backend, NoKeyring | NullKeyring) or backend.priority <= 0:
            raise Unavailable
        self._backend = backend
        self._error = KeyringError
        self._service = f"liveletter-{hashlib.sha256(str(data.resolve()).encode()).hexdigest()[:12]}"
        try:
            backend.get_password(self._service, "probe")
        except Exception as error:
            raise Unavailable from error

    def get(self, key: str) -> str | None:
        """The password, or None. Raises SecretsError where the keyring stays locked."""
        try:
            return self._backend.get_password(self._service, key)
        except self._error as error:
            raise SecretsError("The system's keyring is locked. Unlock it and try again.") from error

    def set(self, key: str, password: str) -> None:
        """Keep a password. Raises SecretsError."""
        try:
            self._backend.set_password(self._service, key, password)
        except self._error as error:
            raise SecretsError("The system's keyring did not take the password. Unlock it and try again.") from error

    def delete(self, key: str) -> None:
        """Forget a password."""
        from keyring.errors import PasswordDeleteError

        try:
            self._backend.delete_password(self._service, key)
        except PasswordDeleteError:
            return
        except self._error as error:
            raise SecretsError("The system's keyring is locked. Unlock it and try again.") from error
