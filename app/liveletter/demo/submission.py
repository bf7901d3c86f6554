"""The practice server that takes mail: aiosmtpd with STARTTLS and log-in, on a loopback port.

It delivers to the practice mailboxes only. As a provider does for its own users, it refuses a From that is not the
sender's, removes Authentication-Results that a sender wrote, and vouches for the rest (RFC 8601 section 5).
"""

import asyncio
import email.policy
import email.utils
import hmac
import ssl
from collections.abc import Mapping
from email.parser import BytesHeaderParser

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from liveletter.demo.mailboxes import PracticeMailboxes

_LOOPBACK = "127.0.0.1"
_SIZE_LIMIT = 50 * 1024 * 1024


class PracticeSubmission:
    """An SMTP submission server (RFC 6409) that hands mail to `mailboxes`."""

    def __init__(
        self, *, host: str, passwords: Mapping[str, str], mailboxes: PracticeMailboxes, context: ssl.SSLContext
    ) -> None:
        self._host = host
        self._passwords = passwords
        self._context = context
        self._handler = _Handler(host=host, mailboxes=mailboxes)
        self._server: asyncio.Server | None = None
        self._open: set[SMTP] = set()
        self.port = 0

    async def start(self) -> None:
        """Listen."""
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(self._new_connection, _LOOPBACK, 0)
        self.port = self._server.sockets[0].getsockname()[1]

    async def stop(self) -> None:
        """Listen no more and cut all connections."""
        if self._server is None:
            return
        self._server.close()
        for connection in self._open:
            if connection.transport is not None and not connection.transport.is_closing():
                connection.transport.close()
        self._open.clear()
        await self._server.wait_closed()
        self._server = None

    def _new_connection(self) -> SMTP:
        connection = _Smtp(
            self._handler,
            hostname=self._host,
            ident="Practice server",
            data_size_limit=_SIZE_LIMIT,
            enable_SMTPUTF8=True,
            tls_context=self._context,
            require_starttls=True,
            auth_required=True,
            authenticator=self._authenticate,
            loop=asyncio.get_running_loop(),
        )
        self._open = {one for one in self._open if one.transport is not None and not one.transport.is_closing()}
        self._open.add(connection)
        return connection

    def _authenticate(
        self, _server: SMTP, _session: Session, _envelope: Envelope, _mechanism: str, data: object
    ) -> AuthResult:
        if not isinstance(data, LoginPassword):
            return AuthResult(success=False, handled=False)
        user = data.login.decode("utf-8", "replace")
        right = hmac.compare_digest(self._passwords.get(user, "").encode(), data.password)
        return AuthResult(success=right and user in self._passwords, handled=False, auth_data=user)


class _Session(Session):
    login_data: object = None  # aiosmtpd's own property complains in the log whenever aiosmtpd itself sets it


class _Smtp(SMTP):
    def _create_session(self) -> Session:
        return _Session(self.loop)


class _Handler:
    """What happens with a mail. The names are aiosmtpd's."""

    def __init__(self, *, host: str, mailboxes: PracticeMailboxes) -> None:
        self._host = host
        self._mailboxes = mailboxes

    async def handle_RCPT(
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if not self._mailboxes.knows(address.lower()):
            return f"550 5.1.1 Nobody is called {address} on the practice server"
        envelope.rcpt_tos.append(address.lower())
        envelope.rcpt_options.extend(options)
        return "250 2.1.5 OK"

    async def handle_DATA(self, _server: SMTP, session: Session, envelope: Envelope) -> str:
        raw = envelope.original_content or b""
        writer, user = _from_address(raw), str(session.auth_data)
        if writer != user:
            return f"553 5.7.1 {user} may not write as {writer or 'nobody'}"
        vouched = self._vouch(_without_claims(raw), writer)
        for receiver in envelope.rcpt_tos:
            await self._mailboxes.deliver(receiver, vouched)
        return "250 2.0.0 Delivered"

    def _vouch(self, raw: bytes, writer: str) -> bytes:
        domain = writer.rpartition("@")[2]
        now = email.utils.formatdate()
        return (
            f"Authentication-Results: {self._host}; auth=pass smtp.auth={writer};\r\n"
            f" dkim=pass header.d={domain}; dmarc=pass header.from={domain}\r\n"
            f"Received: by {self._host} (practice server) with ESMTPSA; {now}\r\n"
        ).encode() + raw


def _from_address(raw: bytes) -> str:
    headers = BytesHeaderParser(policy=email.policy.default).parsebytes(raw)
    return email.utils.parseaddr(str(headers.get("From", "")))[1].lower()


def _without_claims(raw: bytes) -> bytes:
    """The mail without Authentication-Results that its sender wrote, otherwise byte for byte."""
    head, gap, body = raw.partition(b"\r\n\r\n")
    kept: list[bytes] = []
    dropping = False
    for line in head.split(b"\r\n"):
        if not line.startswith((b" ", b"\t")):
            dropping = line.lower().startswith(b"authentication-results:")
        if not dropping:
            kept.append(line)
    return b"\r\n".join(kept) + gap + body
