"""A real Dovecot on loopback, from one config file in a temporary folder."""

import os
import pwd
import signal
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.servers.daemon import Daemon, binary, free_port, greets, write_certificate

_PACKAGES = "dovecot-imapd dovecot-lmtpd"
_CONFIG = """\
protocols = imap lmtp
base_dir = {home}/run
state_dir = {home}/state
log_path = {home}/dovecot.log
instance_name = {name}
listen = 127.0.0.1
default_internal_user = {internal}
default_login_user = {login}
default_internal_group = {group}
first_valid_uid = 1
mail_uid = {mail_uid}
mail_gid = {mail_gid}
mail_location = maildir:{home}/mail/%u
mail_fsync = never
mail_max_userip_connections = 200
disable_plaintext_auth = no
auth_failure_delay = 0 secs
auth_mechanisms = plain
lmtp_save_to_detail_mailbox = no
postmaster_address = postmaster@example.org
ssl = yes
ssl_cert = <{home}/server.pem
ssl_key = <{home}/server.key
passdb {{
  driver = passwd-file
  args = scheme=PLAIN username_format=%u {home}/users/%u
}}
userdb {{
  driver = static
  args = uid={mail_uid} gid={mail_gid} home={home}/mail/%u
}}
namespace inbox {{
  inbox = yes
  separator = /
  mailbox Sent {{
    auto = subscribe
    special_use = \\Sent
  }}
  mailbox Drafts {{
    auto = subscribe
    special_use = \\Drafts
  }}
  mailbox Trash {{
    auto = subscribe
    special_use = \\Trash
  }}
  mailbox Junk {{
    auto = subscribe
    special_use = \\Junk
  }}
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    address = 127.0.0.1
    port = {imap}
  }}
  inet_listener imaps {{
    address = 127.0.0.1
    port = {imaps}
    ssl = yes
  }}
}}
service lmtp {{
  inet_listener lmtp {{
    address = 127.0.0.1
    port = {lmtp}
  }}
}}
service auth {{
  inet_listener {{
    address = 127.0.0.1
    port = {auth}
  }}
}}
service anvil {{
  chroot =
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service stats {{
  chroot =
}}
"""


@dataclass(frozen=True)
class Ports:
    """Where the services listen on 127.0.0.1. STARTTLS is offered on `imap`."""

    imap: int
    imaps: int
    lmtp: int
    auth: int  # SASL for Postfix


class Dovecot(Daemon):
    """IMAP (plain and STARTTLS), IMAPS and LMTP on loopback.

    Users log in with the name they were added by, usually a whole mail address. The certificate is for localhost and
    127.0.0.1 and is signed by the CA in `ca_pem`.
    """

    def __init__(self, *, extra: str = "") -> None:
        super().__init__("dovecot")
        self.home.chmod(0o755)
        self.ports = Ports(free_port(), free_port(), free_port(), free_port())
        self._extra = extra
        self.ca_pem = write_certificate(self.home, "localhost", "127.0.0.1")
        self._write_config()

    @property
    def config(self) -> Path:
        """The config file, for doveadm -c."""
        return self.home / "dovecot.conf"

    def command(self) -> Sequence[str]:
        return [binary("dovecot", _PACKAGES), "-F", "-c", str(self.config)]

    def is_up(self) -> bool:
        return all(greets(port) for port in (self.ports.imap, self.ports.lmtp))

    def options(self) -> dict[str, Any]:
        return {"start_new_session": True}  # `stop` ends it by its process group

    def stop(self) -> None:
        """End the server at once (politely, it would wait a second for more to log), and remove its folder."""
        if self._process is not None:
            os.killpg(self._process.pid, signal.SIGKILL)
        super().stop()

    def add_user(self, name: str, password: str) -> None:
        """Add a user; needs no restart. (A changed password is seen within a second or two.)"""
        fresh = self.home / "new-user"
        fresh.write_text(f"{name}:{{PLAIN}}{password}::::::\n")
        fresh.chmod(0o644)
        fresh.replace(self.home / "users" / name)

    def maildir(self, name: str) -> Path:
        """The Maildir of a user."""
        return self.home / "mail" / name

    def doveadm(self, *arguments: str) -> str:
        """Run doveadm on this server and return what it says."""
        done = subprocess.run(
            [binary("doveadm", _PACKAGES), "-c", str(self.config), *arguments],
            capture_output=True,
            text=True,
            check=True,
        )
        return done.stdout

    def _write_config(self) -> None:
        root = os.geteuid() == 0
        own = pwd.getpwuid(os.geteuid())
        mail = pwd.getpwnam("nobody") if root else own
        group = "dovecot" if root else str(own.pw_gid)
        for folder in ("run", "state", "mail", "users"):
            (self.home / folder).mkdir(mode=0o755)
        os.chown(self.home / "mail", mail.pw_uid, mail.pw_gid)
        self.config.write_text(
            _CONFIG.format(
                home=self.home,
                name=self.home.name,
                internal="dovecot" if root else own.pw_name,
                login="dovenull" if root else own.pw_name,
                group=group,
                mail_uid=mail.pw_uid,
                mail_gid=mail.pw_gid,
                imap=self.ports.imap,
                imaps=self.ports.imaps,
                lmtp=self.ports.lmtp,
                auth=self.ports.auth,
            )
            + self._extra
        )


@pytest.fixture(scope="session")
def dovecot() -> Iterator[Dovecot]:
    """One Dovecot for the whole run. Tests keep apart by adding users of their own."""
    with Dovecot() as server:
        yield server
