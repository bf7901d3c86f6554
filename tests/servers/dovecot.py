"""A real Dovecot on loopback, from one config file in a temporary folder."""

import contextlib
import os
import pwd
import secrets
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import pytest
import trustme

START_DEADLINE = 15.0  # seconds
_PORTS = range(10_240, 32_768)
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


def free_port() -> int:
    """A TCP port on loopback that nobody uses now, and that stays free until a server takes it: the system gives ports
    of this range to no outgoing connection (which may even connect to itself while its server is away)."""
    while True:
        port = secrets.choice(_PORTS)
        with socket.socket() as probe, contextlib.suppress(OSError):
            probe.bind(("127.0.0.1", port))
            return port


@dataclass(frozen=True)
class Ports:
    """Where the services listen on 127.0.0.1. STARTTLS is offered on `imap`."""

    imap: int
    imaps: int
    lmtp: int
    auth: int  # SASL for Postfix


class Dovecot:
    """IMAP (plain and STARTTLS), IMAPS and LMTP on loopback. A context manager; `stop` removes its folder.

    Users log in with the name they were added by, usually a whole mail address. The certificate is for localhost and
    127.0.0.1 and is signed by the CA in `ca_pem`.
    """

    def __init__(self, *, extra: str = "") -> None:
        self.home = Path(tempfile.mkdtemp(prefix="ll-dovecot-"))
        self.home.chmod(0o755)
        self.ports = Ports(free_port(), free_port(), free_port(), free_port())
        self._extra = extra
        self._process: subprocess.Popen[bytes] | None = None
        self._write_certificate()
        self._write_config()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    @property
    def config(self) -> Path:
        """The config file, for doveadm -c."""
        return self.home / "dovecot.conf"

    def start(self) -> None:
        """Start the server and return once IMAP and LMTP greet."""
        self._process = subprocess.Popen(
            [_binary("dovecot"), "-F", "-c", str(self.config)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        for port in (self.ports.imap, self.ports.lmtp):
            self._wait_for_greeting(port)

    def halt(self) -> None:
        """Stop the server and keep mails, users and ports. All connections are cut."""
        if self._process is not None:
            self._process.terminate()
            self._process.wait(10)
            self._process = None

    def restart(self) -> None:
        """Stop and start again on the same ports."""
        self.halt()
        self.start()

    def stop(self) -> None:
        """Stop the server and remove its folder."""
        self.halt()
        shutil.rmtree(self.home, ignore_errors=True)

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
            [_binary("doveadm"), "-c", str(self.config), *arguments], capture_output=True, text=True, check=True
        )
        return done.stdout

    def log(self) -> str:
        """The server's log so far."""
        path = self.home / "dovecot.log"
        return path.read_text(errors="replace") if path.exists() else ""

    @property
    def ca_pem(self) -> str:
        """The CA that signed the server's certificate."""
        return (self.home / "ca.pem").read_text()

    def _write_certificate(self) -> None:
        authority = trustme.CA()
        shown = authority.issue_cert("localhost", "127.0.0.1")
        authority.cert_pem.write_to_path(self.home / "ca.pem")
        (self.home / "server.pem").write_bytes(b"".join(blob.bytes() for blob in shown.cert_chain_pems))
        shown.private_key_pem.write_to_path(self.home / "server.key")

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

    def _wait_for_greeting(self, port: int) -> None:
        deadline = time.monotonic() + START_DEADLINE
        while time.monotonic() < deadline:
            if self._process is None or self._process.poll() is not None:
                break
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1) as line:
                line.settimeout(5)
                if line.recv(512):
                    return
            time.sleep(0.02)
        raise RuntimeError(f"Dovecot did not come up on port {port}:\n{self.log()}")


def _binary(name: str) -> str:
    found = shutil.which(name, path=os.environ.get("PATH", "") + ":/usr/sbin:/usr/bin")
    if found is None:
        raise RuntimeError(f"{name} is not installed (Debian: dovecot-imapd dovecot-lmtpd)")
    return found


@pytest.fixture(scope="session")
def dovecot() -> Iterator[Dovecot]:
    """One Dovecot for the whole run. Tests keep apart by adding users of their own."""
    with Dovecot() as server:
        yield server
