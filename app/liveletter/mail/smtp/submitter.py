"""Handing mails to a submission server (RFC 6409) with aiosmtplib. One connection per mail, always encrypted."""

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator, Callable, Iterator

import aiosmtplib
from aiosmtplib.protocol import PERIOD_REGEX, normalize_message_line_endings

from liveletter.domain.accounts import Account, Security, Server
from liveletter.domain.errors import ProtocolTrouble, RecipientsRefused, Refused, Unreachable
from liveletter.domain.mail import BuiltMail, Submission
from liveletter.mail.smtp.connection import connect, explained, hang_up, line, log_in, part, refused
from liveletter.mail.smtp.envelope import is_ascii, mail_options, recipient_options, size_offered
from liveletter.transport import require_safe, tls_context

TIMEOUT = 30.0  # seconds for one answer
DATA_TIMEOUT = 600.0  # seconds for the whole text and its answer (RFC 5321 section 4.5.3.2.6)
LIMIT_KEPT = 3600.0  # seconds for which the server's limit is remembered
OWN_NAME = "localhost"  # said in EHLO: the computer's name is nobody's business
_GO_ON = 354


def _nothing() -> None:
    return


class SmtpSubmitter:
    """One account's way out (`ports.MailSubmitter`). `ask_reports` tells whether servers are asked to report what
    becomes of mails (RFC 3461)."""

    def __init__(
        self,
        *,
        account: Account,
        password: str,
        timeout: float = TIMEOUT,
        ask_reports: Callable[[], bool] = lambda: True,
    ) -> None:
        self._account = account
        self._password = password
        self._timeout = timeout
        self._ask_reports = ask_reports
        self._limit: tuple[float, int] | None = None  # when it was told, and how many bytes

    async def submit(self, mail: BuiltMail, handing_over: Callable[[], None] = _nothing) -> Submission:
        """Hand a mail over, byte for byte; `handing_over` is called when the server waits for the text, before its
        first byte goes. Where it raises, the text does not go.

        Raises WrongPassword, UntrustedCertificate, NotEncrypted, UnknownHost, Unreachable (nothing was handed over),
        Refused (no recipient was taken, or the text was refused; `permanent` for 5xx) and ProtocolTrouble (the
        connection broke after DATA, or its answer made no sense: the mail may have been taken).
        """
        async with contextlib.AsyncExitStack() as stack:
            with _nothing_gone():
                client, server = await stack.enter_async_context(self.connected())
                reports = mail.ask_delivery and client.supports_extension("dsn") and self._ask_reports()
                await _say_sender(client, mail, server, reports=reports)
                refusals = await _say_recipients(client, mail, server, reports=reports)
                await _announce_text(client, server)
            try:
                handing_over()
            except BaseException:
                await hang_up(client, client.transport)  # a farewell now would be text
                raise
            response = await _hand_over(client, mail, server)
        return Submission(refused=refusals, response=response, server=server.host, will_report=reports)

    async def size_limit(self) -> int:
        """How many bytes a mail may have, as the server said within the last hour, or says now. Raises ServerError."""
        if self._limit is None or time.monotonic() - self._limit[0] > LIMIT_KEPT:
            async with self.connected() as (client, _):
                limit = size_offered(client)
            self._limit = (time.monotonic(), limit)
        return self._limit[1]

    @contextlib.asynccontextmanager
    async def connected(self) -> AsyncIterator[tuple[aiosmtplib.SMTP, Server]]:
        """A connection that is logged in. Raises ServerError."""
        server = self._account.smtp
        if server is None:
            raise Unreachable("This account has no server for sending mail. Add one in the account settings.")
        require_safe(server)
        client = aiosmtplib.SMTP(
            hostname=server.host,
            port=server.port,
            use_tls=server.security is Security.TLS,
            start_tls=False,  # done by hand, so that each failure has its own sentence
            local_hostname=OWN_NAME,
            tls_context=tls_context(self._account.trusted_pem),
            timeout=self._timeout,
        )
        try:
            await connect(client, server)
            await log_in(client, server, server.user or self._account.mail_address, self._password)
            self._limit = (time.monotonic(), size_offered(client))
            yield client, server
        except asyncio.CancelledError:
            await hang_up(client, client.transport)
            raise
        finally:
            await part(client)


@contextlib.contextmanager
def _nothing_gone() -> Iterator[None]:
    """Before the text goes there is no doubt: an answer that makes no sense is a refusal for now."""
    try:
        yield
    except ProtocolTrouble as error:
        raise Refused(error.sentence, error.detail, permanent=False) from error


async def _say_sender(client: aiosmtplib.SMTP, mail: BuiltMail, server: Server, *, reports: bool) -> None:
    options = mail_options(client, mail, server.host, reports=reports)
    try:
        await client.mail(mail.sender, options=options, encoding=_encoding(mail))
    except aiosmtplib.SMTPResponseException as error:
        raise refused(f"{server.host} does not take mail from {mail.sender or 'nobody'}.", error) from error
    except ValueError as error:
        raise _unfit(server, error) from error
    except (aiosmtplib.SMTPException, OSError, EOFError) as error:
        raise explained(error, server) from error


async def _say_recipients(client: aiosmtplib.SMTP, mail: BuiltMail, server: Server, *, reports: bool) -> dict[str, str]:
    """Who was refused, with the server's words. Raises RecipientsRefused where nobody was taken."""
    failed: dict[str, aiosmtplib.SMTPResponseException] = {}
    for address in mail.recipients:
        options = recipient_options(address, reports=reports)
        try:
            await client.rcpt(address, options=options, encoding=_encoding(mail))
        except aiosmtplib.SMTPResponseException as error:
            failed[address] = error
        except ValueError as error:
            raise _unfit(server, error) from error
        except (aiosmtplib.SMTPException, OSError, EOFError) as error:
            raise explained(error, server) from error
    words = {address: f"{error.code} {line(error.message)}" for address, error in failed.items()}
    if len(failed) == len(mail.recipients):
        raise RecipientsRefused(
            f"{server.host} takes this mail for none of its recipients.",
            "; ".join(f"{address}: {said}" for address, said in words.items()),
            permanent=all(error.code >= 500 for error in failed.values()),
        )
    return words


async def _announce_text(client: aiosmtplib.SMTP, server: Server) -> None:
    """Say DATA and wait for the server's consent: nothing of the text has gone yet."""
    try:
        answer = await client.execute_command(b"DATA")
    except aiosmtplib.SMTPResponseException as error:
        raise refused(f"{server.host} does not take the mail.", error) from error
    except (aiosmtplib.SMTPException, OSError, EOFError) as error:
        raise explained(error, server) from error
    if answer.code != _GO_ON:
        said = aiosmtplib.SMTPDataError(answer.code, answer.message)
        raise refused(f"{server.host} does not take the mail.", said)


async def _hand_over(client: aiosmtplib.SMTP, mail: BuiltMail, server: Server) -> str:
    """Send the text and hear what becomes of it. Any answer of the server's, even one of time-out or closing (421), is
    its word that the mail was not taken; only where none comes, nobody knows."""
    try:
        protocol = client.protocol
        if protocol is None:
            raise aiosmtplib.SMTPServerDisconnected("Connection lost")
        protocol.write(PERIOD_REGEX.sub(b"..", normalize_message_line_endings(mail.raw)) + b".\r\n")
        answer = await protocol.read_response(timeout=DATA_TIMEOUT)
    except (aiosmtplib.SMTPException, OSError, EOFError) as error:
        raise ProtocolTrouble(
            f"The connection to {server.host} broke while the mail was handed over. It may have been sent.",
            line(str(error)),
        ) from error
    if 200 <= answer.code < 300:
        return line(answer.message)
    raise refused(f"{server.host} refused the mail.", aiosmtplib.SMTPDataError(answer.code, answer.message))


def _encoding(mail: BuiltMail) -> str:
    return "ascii" if is_ascii(mail) else "utf-8"


def _unfit(server: Server, error: ValueError) -> Exception:
    """An address that no command can hold; a failed certificate is a ValueError too."""
    known = explained(error, server)
    return Refused(known.sentence, known.detail) if isinstance(known, ProtocolTrouble) else known
