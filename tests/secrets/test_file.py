"""Passwords in the encrypted file."""

from pathlib import Path

import pytest

from liveletter.domain.errors import SecretsError
from liveletter.secrets.chain import open_secrets
from liveletter.secrets.file import FileSecrets


def test_a_password_is_kept_and_forgotten(tmp_path: Path) -> None:
    FileSecrets(tmp_path).set("account/1/mail", "grüße 🔑")
    assert FileSecrets(tmp_path).get("account/1/mail") == "grüße 🔑"
    FileSecrets(tmp_path).delete("account/1/mail")
    assert FileSecrets(tmp_path).get("account/1/mail") is None


def test_the_password_is_not_on_the_disk_in_clear(tmp_path: Path) -> None:
    FileSecrets(tmp_path).set("account/1/mail", "correct horse")
    for file in tmp_path.iterdir():
        assert b"correct horse" not in file.read_bytes()
        assert file.stat().st_mode & 0o077 == 0


def test_a_damaged_file_is_told_in_a_sentence(tmp_path: Path) -> None:
    secrets = FileSecrets(tmp_path)
    secrets.set("account/1/mail", "correct horse")
    (tmp_path / "secrets.enc").write_bytes(b"not ours")
    with pytest.raises(SecretsError, match="Enter the passwords again") as caught:
        secrets.get("account/1/mail")
    assert "horse" not in str(caught.value)


def test_without_a_keyring_the_file_is_used_and_the_user_warned(tmp_path: Path) -> None:
    secrets = open_secrets(tmp_path)
    assert isinstance(secrets, FileSecrets)
    assert "no keyring" in secrets.warning
