"""Where the mail server of the answers' domain hands mails over: LMTP (RFC 2033), one mail to one member at a time.

It is for a mail server of one's own, which has asked all that there is to ask of a mail from outside: listen on a
loopback or private address. What cannot be taken for ever is refused with a sentence (5xx), which the mail server
tells whoever wrote; what cannot be taken now is tried again by it (4xx).
"""

import asyncio
import logging
import socket
from typing import Any

from aiosmtpd.lmtp import LMTP
from aiosmtpd.smtp import Envelope, Session

from liveletter.host.absent.answering import Answering
from liveletter.host.config import HostConfig
from liveletter.host.errors import (
    BadRequest,
    Conflict,
    HostError,
    Misconfigured,
    NotAllowed,
    TooLarge,
    Unknown,
)
from liveletter.host.metrics import Metrics

log = logging.getLogger(__name__)
_TAKEN = "250 2.0.0 Taken"
_CODES: tuple[tuple[type[HostError], str], ...] = (
    (Unknown, "550 5.1.1"),
    (Conflict, "550 5.7.1"),
    (NotAllowed, "550 5.7.1"),
    (TooLarge, "552 5.3.4"),
    (BadRequest, "554 5.6.0"),
)
_LATER = "451 4.3.0"
_LINE_BYTES = 64 * 1024  # some programs write lines beyond what is allowed
_IDLE_SECONDS = 60


def reply_to(error: HostError) -> str:
    """A refusal as SMTP tells it, with the sentence for whoever wrote."""
    code = next((code for kind, code in _CODES if isinstance(error, kind)), _LATER)
    return f"{code} {error.sentence}"


class _Handler:
    """Fulfils what aiosmtpd asks of handlers. Whatever fails is told without what it was about."""

    def __init__(self, answering: Answering, metrics: Metrics) -> None:
        self._answering = answering
        self._metrics = metrics

    async def handle_RCPT(
        self, server: LMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if envelope.rcpt_tos:
            return "452 4.5.3 One member at a time"
        try:
            await self._answering.addressee(address)
        except HostError as error:
            return self._refused(error)
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 Well"

    async def handle_DATA(self, server: LMTP, session: Session, envelope: Envelope) -> str:
        content = envelope.original_content or b""
        try:
            await self._answering.take(envelope.rcpt_tos[0], content, return_path=envelope.mail_from or "")
        except HostError as error:
            return self._refused(error)
        return _TAKEN

    async def handle_exception(self, error: Exception) -> str:
        log.error("A mail could not be taken in: %s", type(error).__name__)
        return f"{_LATER} Something went wrong in the host"

    def _refused(self, error: HostError) -> str:
        self._metrics.answers.labels("refused").inc()
        return reply_to(error)


class _Line(LMTP):
    """One connection; the server knows which are open."""

    line_length_limit = _LINE_BYTES

    def __init__(self, *args: Any, lines: set["_Line"], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._lines = lines

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._lines.add(self)
        super().connection_made(transport)

    def connection_lost(self, error: Exception | None) -> None:
        self._lines.discard(self)
        super().connection_lost(error)

    def end(self) -> None:
        """Cut it: the mail server keeps what was not taken."""
        if self.transport is not None:
            self.transport.close()


class LmtpServer:
    """Listens from `start` to `close`."""

    def __init__(self, *, answering: Answering, config: HostConfig, metrics: Metrics) -> None:
        self._handler = _Handler(answering, metrics)
        self._config = config
        self._lines: set[_Line] = set()
        self._server: asyncio.Server | None = None
        self.port = 0

    async def start(self) -> None:
        """Listen; port 0 takes a free one. Raises Misconfigured."""
        assert self._config.lmtp_listen is not None
        logging.getLogger("mail.log").setLevel(logging.CRITICAL)  # it names addresses
        host, port = self._config.lmtp_listen
        reuse = self._config.workers > 1 and hasattr(socket, "SO_REUSEPORT")
        try:
            self._server = await asyncio.get_running_loop().create_server(
                self._line, host, port, reuse_port=reuse or None
            )
        except OSError as error:
            raise Misconfigured(
                f"Mails cannot be taken in on {host}, port {port}. Choose another --lmtp.", error.strerror or ""
            ) from error
        self.port = int(self._server.sockets[0].getsockname()[1])

    def _line(self) -> _Line:
        return _Line(
            self._handler,
            lines=self._lines,
            data_size_limit=self._config.limits.answer_bytes,
            enable_SMTPUTF8=True,
            hostname=self._config.mail_domain,
            ident="LMTP",
            timeout=_IDLE_SECONDS,
            loop=asyncio.get_running_loop(),
        )

    async def close(self) -> None:
        """Listen no more."""
        if self._server is not None:
            self._server.close()
            for line in tuple(self._lines):
                line.end()
            await self._server.wait_closed()
