"""A real Prosody on loopback, from one config file in a temporary folder."""

import contextlib
import socket
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.servers.daemon import Daemon, binary, free_port, write_certificate

DOMAIN = "lab.test"
UPLOAD_DOMAIN = f"upload.{DOMAIN}"
UPLOAD_LIMIT = 10_000_000  # bytes
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


class Prosody(Daemon):
    """XMPP for `lab.test` on loopback, without connections to other servers. The certificate is for lab.test and is
    signed by the CA in `ca_pem`. Passwords are taken by SCRAM; by PLAIN over TLS too. With `upload`, files up to
    `upload_limit` bytes are taken (XEP-0363), and `daily_quota` bytes of each user."""

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
        super().__init__("prosody")
        self.ports = Ports(free_port(), free_port(), free_port())
        self.domain = DOMAIN
        disabled = ", ".join(f'"{module}"' for module in ("s2s", *without))  # some are there without being named
        modules = ", ".join(f'"{module}"' for module in MODULES if module not in without)
        for folder in ("certs", "data"):
            (self.home / folder).mkdir()
        self.ca_pem = write_certificate(self.home / "certs", DOMAIN, UPLOAD_DOMAIN, "localhost", "127.0.0.1")
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

    @property
    def config(self) -> Path:
        """The config file."""
        return self.home / "prosody.cfg.lua"

    def command(self) -> Sequence[str]:
        return [binary("prosody", "prosody"), "--config", str(self.config), "--root", "-F"]

    def options(self) -> dict[str, Any]:
        return {"cwd": self.home}

    def is_up(self) -> bool:
        with (
            contextlib.suppress(OSError),
            socket.create_connection(("127.0.0.1", self.ports.c2s), 1),
            socket.create_connection(("127.0.0.1", self.ports.tls), 1),
        ):
            return True
        return False

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

    def _upload_part(self, limit: int, quota: int) -> str:
        return _UPLOAD.format(upload_domain=UPLOAD_DOMAIN, https=self.ports.https, limit=limit, quota=quota)


def _file_name(user: str) -> str:
    """As Prosody's file storage writes names."""
    return "".join(letter if letter.isalnum() else f"%{ord(letter):02x}" for letter in user)


@pytest.fixture(scope="session")
def prosody() -> Iterator[Prosody]:
    """One Prosody for the whole run. Tests keep apart by adding users of their own."""
    with Prosody() as server:
        yield server
