"""A real Postfix on loopback, from a config folder of its own. No mail can leave the machine."""

import os
import secrets
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import pytest

from tests.servers.daemon import Daemon, free_port, greets
from tests.servers.dovecot import Dovecot

SIZE_LIMIT = 50_000_000  # bytes of one mail
AUTHSERV_ID = "mx.lab.test"  # who vouches for senders in Authentication-Results (RFC 8601)
_QUEUES = ("active", "bounce", "corrupt", "defer", "deferred", "flush", "hold", "incoming", "trace", "private")
_MAIN = """\
compatibility_level = 3.6
queue_directory = {home}/queue
data_directory = {home}/data
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
maillog_file = {home}/postfix.log
maillog_file_prefixes = {home}
mail_owner = postfix
setgid_group = postdrop
syslog_name = {name}
myhostname = {authserv_id}
mydestination =
myorigin = lab.test
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
relayhost =
relay_domains =
default_transport = error:mail does not leave this machine
local_transport = error:there are no local users
virtual_mailbox_domains = regexp:{home}/domains
virtual_mailbox_maps = regexp:{home}/mailboxes
virtual_transport = lmtp:inet:127.0.0.1:{lmtp}
header_checks = regexp:{home}/headers
message_size_limit = {size_limit}
virtual_mailbox_limit = 0
disable_dns_lookups = yes
smtp_host_lookup = native
smtpd_peername_lookup = no
smtpd_sasl_type = dovecot
smtpd_sasl_path = inet:127.0.0.1:{auth}
smtpd_sasl_security_options = noanonymous
smtpd_tls_cert_file = {certificate}
smtpd_tls_key_file = {key}
smtpd_client_connection_count_limit = 0
smtpd_client_connection_rate_limit = 0
smtpd_relay_restrictions = permit_sasl_authenticated, reject_unauth_destination
smtpd_recipient_restrictions = check_recipient_access regexp:{home}/refused, reject_unlisted_recipient
smtpd_error_sleep_time = 0
virtual_alias_maps = regexp:{home}/aliases
transport_maps = regexp:{home}/transport
minimal_backoff_time = 1s
maximal_backoff_time = 2s
queue_run_delay = 1s
biff = no
"""
_SUBMISSION = """\
  -o smtpd_tls_auth_only=yes
  -o smtpd_sasl_auth_enable=yes
  -o smtpd_client_restrictions=permit_sasl_authenticated,reject
  -o smtpd_data_restrictions=check_sender_access,regexp:{home}/vouched
"""
_MASTER = """\
127.0.0.1:{smtp} inet n - n - - smtpd
127.0.0.1:{submission} inet n - n - - smtpd
  -o smtpd_tls_security_level=encrypt
{options}127.0.0.1:{submissions} inet n - n - - smtpd
  -o smtpd_tls_wrappermode=yes
{options}cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
showq unix n - n - - showq
error unix - - n - - error
retry unix - - n - - error
lmtp unix - - n - - lmtp flags=X
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
"""


@dataclass(frozen=True)
class MailPorts:
    """Where Postfix listens on 127.0.0.1."""

    smtp: int  # takes mail for *.test from anybody on this machine, as from the outside; vouches for nobody
    submission: int  # STARTTLS and log-in required
    submissions: int  # TLS from the first byte, log-in required


class Postfix(Daemon):
    """SMTP and submission on loopback; delivers mail for any domain below `.test` to a Dovecot by LMTP.

    Users log in with their Dovecot name and password. Recipients whose local part begins with `nobody` are refused
    (5xx), with `later` put off (4xx). Recipients whose local part begins with `bounces` are taken and reported as
    undeliverable afterwards; with `slow`, they wait for ever (and the sender is told, where `delay_warning_time` is
    among the `extra` settings). Successful delivery is reported where the sender asks for it (RFC 3461).
    A mail that was submitted with a log-in gets an Authentication-Results header by `mx.lab.test` that vouches for the
    envelope sender's domain (`dmarc=pass`); such headers that came along are removed, as RFC 8601 section 5 asks.
    """

    def __init__(self, dovecot: Dovecot, *, extra: str = "") -> None:
        super().__init__("postfix")
        self.home.chmod(0o755)
        self.ports = MailPorts(free_port(), free_port(), free_port())
        self.authserv_id = AUTHSERV_ID
        self.size_limit = SIZE_LIMIT
        self.ca_pem = dovecot.ca_pem
        self._extra = extra
        self._write_config(dovecot)

    def command(self) -> Sequence[str]:
        return ["/usr/lib/postfix/sbin/master", "-c", str(self.home), "-d"]

    def options(self) -> dict[str, Any]:
        return {
            "start_new_session": True,  # it ends by killing its process group
            "env": {
                "MAIL_CONFIG": str(self.home),
                "MAIL_LOGTAG": self.home.name,
                "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
            },
        }

    def is_up(self) -> bool:
        return all(greets(port, b"220") for port in (self.ports.smtp, self.ports.submission))

    def _write_config(self, dovecot: Dovecot) -> None:
        token = secrets.token_hex(8)  # so that a sender cannot vouch for themselves
        (self.home / "domains").write_text("/\\.test$/ yes\n")
        (self.home / "mailboxes").write_text("/\\.test$/ yes\n")
        (self.home / "refused").write_text("/^nobody/ REJECT there is no such person\n/^later/ DEFER come back later\n")
        (self.home / "aliases").write_text("/^bounces/ gone@elsewhere.example\n/^slow/ busy@elsewhere.example\n")
        (self.home / "transport").write_text(
            "/^gone@/ error:5.1.1 there is no such person any more\n/^busy@/ retry:4.2.1 the mailbox is busy\n"
        )
        (self.home / "vouched").write_text(f"/@([^@>]+)>?$/ PREPEND X-Lab-{token}: $1\n")
        (self.home / "headers").write_text(
            f"/^Authentication-Results:[[:space:]]*{AUTHSERV_ID}/ IGNORE\n"
            f"/^X-Lab-{token}: (.*)$/ REPLACE Authentication-Results: {AUTHSERV_ID}; dmarc=pass header.from=$1\n"
        )
        values = {
            "home": self.home,
            "name": self.home.name,
            "authserv_id": AUTHSERV_ID,
            "size_limit": SIZE_LIMIT,
            "lmtp": dovecot.ports.lmtp,
            "auth": dovecot.ports.auth,
            "certificate": dovecot.home / "server.pem",
            "key": dovecot.home / "server.key",
            **vars(self.ports),
        }
        main = self.home / "main.cf"
        main.write_text(_MAIN.format(**values) + self._extra)
        os.utime(main, (0, 0))  # while it is younger than a second, Postfix waits whether more of it will be written
        (self.home / "master.cf").write_text(_MASTER.format(options=_SUBMISSION.format(**values), **values))
        self._make_folders()

    def _make_folders(self) -> None:
        """What `postfix check` would make: the queue, and a data folder of the mail owner's."""
        queue = self.home / "queue"
        queue.mkdir(0o755)
        for name in ("pid", "saved"):
            (queue / name).mkdir(0o755)
        for name in _QUEUES:
            (queue / name).mkdir(0o700)
            shutil.chown(queue / name, "postfix")
        (queue / "maildrop").mkdir(0o730)
        shutil.chown(queue / "maildrop", "postfix", "postdrop")
        (queue / "public").mkdir(0o710)
        shutil.chown(queue / "public", "postfix", "postdrop")
        (self.home / "data").mkdir(0o700)
        shutil.chown(self.home / "data", "postfix")


@pytest.fixture(scope="session")
def postfix(dovecot: Dovecot) -> Iterator[Postfix]:
    """One Postfix for the whole run, in front of the session's Dovecot. Needs root."""
    if os.geteuid() != 0:
        raise RuntimeError("Postfix can be started by root only")
    with Postfix(dovecot) as server:
        yield server
