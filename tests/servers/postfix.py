"""A real Postfix on loopback, from its own folder: submission with STARTTLS and log-in, delivery to Dovecot by LMTP.

Nothing can leave this machine: it listens on loopback, delivers to one LMTP port, and everything else is an error.
"""

import contextlib
import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Self

import pytest

from tests.servers.dovecot import Dovecot, free_port
from tests.servers.waiting import until

LOCAL_DOMAINS = "lab.test, elsewhere.test"
SIZE_LIMIT = 50_000_000  # bytes
_MAIN = """\
compatibility_level = 3.6
queue_directory = {home}/queue
data_directory = {home}/data
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
mail_owner = postfix
setgid_group = postdrop
myhostname = mail.lab.test
mydestination =
mynetworks =
inet_interfaces = loopback-only
inet_protocols = ipv4
maillog_file = {home}/log/mail.log
maillog_file_prefixes = {home}
virtual_mailbox_domains = {domains}
virtual_transport = lmtp:inet:127.0.0.1:{lmtp}
local_transport = error:there is no local delivery here
default_transport = error:nothing leaves this machine
relay_transport = error:nothing leaves this machine
local_recipient_maps =
alias_maps =
alias_database =
message_size_limit = {size}
smtpd_tls_cert_file = {home}/server.pem
smtpd_tls_key_file = {home}/server.key
smtpd_tls_security_level = may
smtpd_tls_auth_only = yes
smtpd_sasl_auth_enable = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = inet:127.0.0.1:{auth}
smtpd_sasl_security_options = noanonymous
smtpd_relay_restrictions = permit_sasl_authenticated, reject
smtpd_recipient_restrictions =
  check_recipient_access inline:{{ {{ nobody@lab.test = REJECT there is nobody of this name }} }},
  permit_sasl_authenticated, reject
smtpd_error_sleep_time = 0
smtpd_client_connection_count_limit = 0
smtpd_client_connection_rate_limit = 0
minimal_backoff_time = 2s
maximal_backoff_time = 4s
queue_run_delay = 2s
header_checks = regexp:{home}/header_checks
"""
_MASTER = """\
127.0.0.1:{submission} inet n - n - - smtpd
127.0.0.1:{submissions} inet n - n - - smtpd
  -o smtpd_tls_wrappermode=yes
pickup    unix  n - n 60  1 pickup
cleanup   unix  n - n -   0 cleanup
qmgr      unix  n - n 300 1 qmgr
tlsmgr    unix  - - n 1000? 1 tlsmgr
rewrite   unix  - - n -   - trivial-rewrite
bounce    unix  - - n -   0 bounce
defer     unix  - - n -   0 bounce
trace     unix  - - n -   0 bounce
verify    unix  - - n -   1 verify
proxymap  unix  - - n -   - proxymap
smtp      unix  - - n -   - smtp
error     unix  - - n -   - error
retry     unix  - - n -   - error
discard   unix  - - n -   - discard
lmtp      unix  - - n -   - lmtp
anvil     unix  - - n -   1 anvil
scache    unix  - - n -   1 scache
postlog   unix-dgram n - n - 1 postlogd
"""
# As a real operator's filter would: mail that this server took from its own users is vouched for.
_HEADER_CHECKS = r"""
/^From:.*@lab\.test>?\s*$/ PREPEND Authentication-Results: mail.lab.test; dmarc=pass header.from=lab.test
/^Authentication-Results: mail\.lab\.test/ IGNORE
"""


class Postfix:
    """Submission on loopback: STARTTLS on `submission`, TLS on `submissions`. Users and passwords are Dovecot's.

    Delivers to `*@lab.test` and `*@elsewhere.test`; `nobody@lab.test` is refused. A context manager.
    """

    def __init__(self, dovecot: Dovecot) -> None:
        self.home = Path(tempfile.mkdtemp(prefix="ll-postfix-"))
        self.home.chmod(0o755)
        self.submission, self.submissions = free_port(), free_port()
        self._dovecot = dovecot
        self._write_config()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def start(self) -> None:
        """Start the server and return once it greets."""
        self._postfix("start")
        until(self._greets, f"Postfix on port {self.submission}: {self.log()}")

    def halt(self) -> None:
        """Stop the server; queue and ports are kept."""
        self._postfix("stop")
        until(lambda: not self._greets(), "Postfix stopped")

    def restart(self) -> None:
        """Stop and start again on the same ports."""
        self.halt()
        self.start()

    def stop(self) -> None:
        """Stop the server and remove its folder."""
        self._postfix("stop")
        shutil.rmtree(self.home, ignore_errors=True)

    def log(self) -> str:
        """The server's log so far."""
        path = self.home / "log" / "mail.log"
        return path.read_text(errors="replace") if path.exists() else ""

    @property
    def ca_pem(self) -> str:
        """The CA that signed the server's certificate (Dovecot's)."""
        return self._dovecot.ca_pem

    def _greets(self) -> bool:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.submission), 1) as line:
            line.settimeout(2)
            return line.recv(100).startswith(b"220")
        return False

    def _postfix(self, verb: str) -> None:
        subprocess.run(
            ["/usr/sbin/postfix", "-c", str(self.home / "etc"), verb],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            check=False,
            timeout=60,
        )

    def _write_config(self) -> None:
        for folder in ("etc", "queue", "data", "log"):
            (self.home / folder).mkdir(mode=0o755)
        if os.geteuid() == 0:
            shutil.chown(self.home / "data", "postfix")
        for name in ("server.pem", "server.key"):
            shutil.copy(self._dovecot.home / name, self.home / name)
        (self.home / "header_checks").write_text(_HEADER_CHECKS)
        (self.home / "etc" / "main.cf").write_text(
            _MAIN.format(
                home=self.home,
                domains=LOCAL_DOMAINS,
                lmtp=self._dovecot.ports.lmtp,
                auth=self._dovecot.ports.auth,
                size=SIZE_LIMIT,
            )
        )
        (self.home / "etc" / "master.cf").write_text(
            _MASTER.format(submission=self.submission, submissions=self.submissions)
        )


@pytest.fixture(scope="session")
def postfix(dovecot: Dovecot) -> Iterator[Postfix]:
    """One Postfix for the whole run, delivering to `dovecot`."""
    with Postfix(dovecot) as server:
        yield server
