"""A real Prosody on loopback, from one config file in a temporary folder."""

import contextlib
import os
import shutil
import signal
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

from tests.servers.dovecot import free_port

DOMAIN = "lab.test"
UPLOAD_DOMAIN = f"upload.{DOMAIN}"
UPLOAD_LIMIT = 10_000_000  # bytes
START_DEADLINE = 20.0  # seconds
_CONFIG = """\
run_as_root = true
pidfile = "{home}/prosody.pid"
data_path = "{home}/data"
certificates = "{home}/certs"
log = {{ {{ levels = {{ min = "info" }}, to = "file", filename = "{home}/prosody.log" }} }}
admins = {{ }}
network_backend = "epoll"
modules_enabled = {{ {modules} }}
modules_disabled = {{ {disabled} }}
interfaces = {{ "127.0.0.1" }}
local_interfaces = {{ "127.0.0.1" }}
c2s_ports = {{ {c2s} }}
c2s_direct_tls_ports = {{ {tls} }}
s2s_ports = {{ }}
http_ports = {{ }}
https_ports = {{ {https} }}
https_ssl = {{ key = "{home}/certs/server.key"; certificate = "{home}/certs/server.pem" }}
c2s_require_encryption = {encrypted}
allow_unencrypted_plain_auth = false
authentication = "internal_plain"
storage = "internal"
archive_expires_after = "never"
default_archive_policy = true
smacks_hibernation_time = 300
c2s_close_timeout = 0.2
{extra}
ssl = {{ key = "{home}/certs/server.key"; certificate = "{home}/certs/server.pem" }}
VirtualHost "{domain}"
{upload}
"""
_UPLOAD = """\
Component "{upload_domain}" "http_file_share"
modules_disabled = {{ "s2s" }}
http_host = "localhost"
http_external_url = "https://localhost:{https}/"
http_file_share_size_limit = {limit}
http_file_share_daily_quota = {quota}
"""
MODULES = (
    *("roster", "saslauth", "tls", "disco", "carbons", "pep", "mam", "smacks", "offline"),
    *("blocklist", "vcard4", "vcard_legacy", "ping", "private", "csi_simple"),
)


@dataclass(frozen=True)
class Ports:
    """Where clients connect on 127.0.0.1. STARTTLS is offered on `c2s`, and clear text where it is allowed; uploaded
    files are at `https`."""

    c2s: int
    tls: int
    https: int


class Prosody:
    """XMPP for `lab.test` on loopback, without connections to other servers. A context manager; `stop` removes its
    folder. The certificate is for lab.test and is signed by the CA in `ca_pem`. Passwords are taken by SCRAM; by PLAIN
    over TLS too. With `upload`, files up to `upload_limit` bytes are taken (XEP-0363), and
    `daily_quota` bytes of each user."""

    def __init__(
        self,
        *,
        encrypted: bool = False,
        without: tuple[str, ...] = (),
        extra: str = "",
        upload: bool = True,
        upload_limit: int = UPLOAD_LIMIT,
        daily_quota: int = 1_000_000_000,
    ) -> None:
        self.home = Path(tempfile.mkdtemp(prefix="ll-prosody-"))
        self.ports = Ports(free_port(), free_port(), free_port())
        self.domain = DOMAIN
        self._process: subprocess.Popen[bytes] | None = None
        disabled = ", ".join(f'"{module}"' for module in ("s2s", *without))  # some are there without being named
        modules = ", ".join(f'"{module}"' for module in MODULES if module not in without)
        self._write_certificate()
        self.config.write_text(
            _CONFIG.format(
                home=self.home,
                modules=modules,
                disabled=disabled,
                c2s=self.ports.c2s,
                tls=self.ports.tls,
                encrypted=str(encrypted).lower(),
                https=self.ports.https,
                extra=extra,
                domain=DOMAIN,
                upload=self._upload_part(upload_limit, daily_quota) if upload else "",
            )
        )

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    @property
    def pid(self) -> int:
        """The running server's process."""
        assert self._process is not None
        return self._process.pid

    @property
    def config(self) -> Path:
        """The config file."""
        return self.home / "prosody.cfg.lua"

    @property
    def ca_pem(self) -> str:
        """The CA that signed the server's certificate."""
        return (self.home / "ca.pem").read_text()

    def start(self) -> None:
        """Start the server and return once it takes connections."""
        (self.home / "data").mkdir(exist_ok=True)
        self._process = subprocess.Popen(
            [_binary(), "--config", str(self.config), "--root", "-F"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd=self.home,
        )
        self._wait()

    def halt(self) -> None:
        """Stop the server politely and keep its data and ports."""
        self._end(signal.SIGTERM)

    def kill(self) -> None:
        """End the server at once, as a power cut would."""
        self._end(signal.SIGKILL)

    def restart(self) -> None:
        """Stop and start again on the same ports."""
        self.halt()
        self.start()

    def stop(self) -> None:
        """Stop the server and remove its folder."""
        self.halt()
        shutil.rmtree(self.home, ignore_errors=True)

    def add_user(self, name: str, password: str) -> str:
        """Add a user, or change their password; needs no restart. Returns the JID."""
        accounts = self.home / "data" / DOMAIN.replace(".", "%2e") / "accounts"
        accounts.mkdir(parents=True, exist_ok=True)
        file = _file_name(name)
        fresh = accounts / f"{file}.new"
        fresh.write_text(f'return {{ ["password"] = "{password}"; }};\n')
        fresh.replace(accounts / f"{file}.dat")
        return f"{name}@{DOMAIN}"

    def befriend(self, one: str, other: str) -> None:
        """Let two users see each other's presence, as if both had asked; before they log in."""
        rosters = self.home / "data" / DOMAIN.replace(".", "%2e") / "roster"
        rosters.mkdir(parents=True, exist_ok=True)
        for jid, contact in ((one, other), (other, one)):
            entry = f'["{contact}"] = {{ ["subscription"] = "both"; ["groups"] = {{}}; }};'
            roster = rosters / f"{_file_name(jid.partition('@')[0])}.dat"
            roster.write_text(f'return {{ [false] = {{ ["version"] = 1; }}; {entry} }};\n')

    def log(self) -> str:
        """The server's log so far."""
        path = self.home / "prosody.log"
        return path.read_text(errors="replace") if path.exists() else ""

    def _upload_part(self, limit: int, quota: int) -> str:
        return _UPLOAD.format(upload_domain=UPLOAD_DOMAIN, https=self.ports.https, limit=limit, quota=quota)

    def _end(self, how: signal.Signals) -> None:
        if self._process is not None:
            self._process.send_signal(how)
            self._process.wait(15)
            self._process = None

    def _write_certificate(self) -> None:
        authority = trustme.CA()
        shown = authority.issue_cert(DOMAIN, UPLOAD_DOMAIN, "localhost", "127.0.0.1")
        certs = self.home / "certs"
        certs.mkdir()
        authority.cert_pem.write_to_path(self.home / "ca.pem")
        (certs / "server.pem").write_bytes(b"".join(blob.bytes() for blob in shown.cert_chain_pems))
        shown.private_key_pem.write_to_path(certs / "server.key")

    def _wait(self) -> None:
        deadline = time.monotonic() + START_DEADLINE
        while time.monotonic() < deadline:
            if self._process is None or self._process.poll() is not None:
                break
            with (
                contextlib.suppress(OSError),
                socket.create_connection(("127.0.0.1", self.ports.c2s), 1),
                socket.create_connection(("127.0.0.1", self.ports.tls), 1),
            ):
                return
            time.sleep(0.02)
        raise RuntimeError(f"Prosody did not come up on port {self.ports.c2s}:\n{self.log()}")


def _file_name(user: str) -> str:
    """As Prosody's file storage writes names."""
    return "".join(letter if letter.isalnum() else f"%{ord(letter):02x}" for letter in user)


def _binary() -> str:
    found = shutil.which("prosody", path=os.environ.get("PATH", "") + ":/usr/sbin:/usr/bin")
    if found is None:
        raise RuntimeError("prosody is not installed (Debian: prosody)")
    return found


@pytest.fixture(scope="session")
def prosody() -> Iterator[Prosody]:
    """One Prosody for the whole run. Tests keep apart by adding users of their own."""
    with Prosody() as server:
        yield server
