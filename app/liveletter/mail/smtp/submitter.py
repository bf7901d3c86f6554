"""Handing mails to a submission server (RFC 6409) with aiosmtplib. One connection per mail, always encrypted."""

import asyncio
import contextlib
import logging
import ssl
from collections.abc import AsyncIterator, Sequence

import aiosmtplib

from liveletter.domain.accounts import Account, Security, Server
from liveletter.domain.errors import NotEncrypted, ProtocolTrouble, Refused, ServerError, Unreachable, WrongPassword
from liveletter.domain.mail import BuiltMail, Submission
from liveletter.transport import cut, explain, require_safe, tls_context

log = logging.getLogger(__name__)
TIMEOUT = 30.0  # seconds for one answer
DATA_TIMEOUT = 600.0  # seconds for the whole text and its answer (RFC 5321 section 4.5.3.2.6)
OWN_NAME = "localhost"  # said in EHLO: the computer's name is nobody's business
_AUTH_GONE = frozenset({454, 421})  # for now, not because of the password


class SmtpSubmitter:
    """One account's way out (`ports.MailSubmitter`)."""

    def __init__(self, *, account: Account, password: str, timeout: float = TIMEOUT) -> None:
        self._account = account
        self._password = password
        self._timeout = timeout

    async def submit(self, mail: BuiltMail) -> Submission:
        """Hand a mail over, byte for byte.

        Raises WrongPassword, UntrustedCertificate, NotEncrypted, UnknownHost, Unreachable (nothing was handed over),
        Refused (no recipient was taken, or the text was refused; `permanent` for 5xx) and ProtocolTrouble (the
        connection broke after DATA: the mail may have been taken).
        """
        async with self.connected() as (client, server):
            options = _mail_options(client, mail, server.host)
            await _say_sender(client, mail, options, server)
            refused = await _say_recipients(client, mail, server)
            response = await _hand_over(client, mail, server)
        return Submission(refused=refused, response=response)

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
            start_tls=False,  # done by hand below, so that each failure has its own sentence
            local_hostname=OWN_NAME,
            tls_context=tls_context(self._account.trusted_pem),
            timeout=self._timeout,
        )
        try:
            await _connect(client, server)
            await _log_in(client, server, server.user or self._account.mail_address, self._password)
            yield client, server
        except asyncio.CancelledError:
            await _hang_up(client, client.transport)
            raise
        finally:
            await _part(client)


async def _connect(client: aiosmtplib.SMTP, server: Server) -> None:
    try:
        await client.connect()
        await client.ehlo()
        if server.security is Security.STARTTLS:
            await _start_tls(client, server)
    except aiosmtplib.SMTPResponseException as error:
        raise _refused(f"{server.host} takes no mail now.", error) from error
    except (aiosmtplib.SMTPException, OSError, EOFError) as error:
        raise explained(error, server) from error


async def _start_tls(client: aiosmtplib.SMTP, server: Server) -> None:
    """Encrypt. A server (or somebody on the way) that does not offer it gets neither password nor mail."""
    if not client.supports_extension("starttls"):
        raise NotEncrypted(
            f"{server.host} does not offer encryption (STARTTLS) on port {server.port}. Nothing was sent. "
            "Check the port, or choose TLS; in a foreign network, somebody may be interfering."
        )
    await client.starttls()
    await client.ehlo()


async def _log_in(client: aiosmtplib.SMTP, server: Server, user: str, password: str) -> None:
    """Log in once, by the first way both sides know: a second try with the same password could lock the account."""
    offered = {method.lower() for method in client.supported_auth_methods}
    ways = {"plain": client.auth_plain, "login": client.auth_login, "cram-md5": client.auth_crammd5}
    way = next((ways[name] for name in ways if name in offered), None)
    if way is None:
        if not client.supports_extension("auth") and server.security is Security.PLAIN:
            return  # a relay on this computer
        raise Refused(f"{server.host} offers no log-in by password on port {server.port}. Check the port.")
    try:
        await way(user, password)
    except aiosmtplib.SMTPResponseException as error:
        if error.code in _AUTH_GONE:
            raise _refused(f"{server.host} cannot check the password now.", error) from error
        raise WrongPassword(
            f"{server.host} does not accept the password of {user}. Enter it anew in the account settings.",
            error.message,
        ) from error
    except (aiosmtplib.SMTPException, OSError, EOFError, ValueError) as error:
        raise explained(error, server) from error


def _mail_options(client: aiosmtplib.SMTP, mail: BuiltMail, host: str) -> list[str]:
    """What to say with MAIL FROM; raises Refused where the server cannot take this mail at all."""
    options = []
    if client.supports_extension("size"):
        limit = int(client.esmtp_extensions.get("size", "0").strip() or 0) if _is_number(client) else 0
        if 0 < limit < len(mail.raw):
            raise Refused(
                f"The mail is too large for {host}: it has {_megabytes(len(mail.raw))} MB, and the server takes "
                f"{_megabytes(limit)} MB. Send smaller files, or a link to them."
            )
        options.append(f"SIZE={len(mail.raw)}")
    if not all(address.isascii() for address in (mail.sender, *mail.recipients)):
        if not client.supports_extension("smtputf8"):
            raise Refused(f"{host} cannot send to addresses with letters outside of ASCII. Ask for another address.")
        options.append("SMTPUTF8")
    if not mail.raw.isascii() and client.supports_extension("8bitmime"):
        options.append("BODY=8BITMIME")
    return options


def _is_number(client: aiosmtplib.SMTP) -> bool:
    return client.esmtp_extensions.get("size", "").strip().isdigit()


def _megabytes(size: int) -> str:
    return f"{size / 1_000_000:.1f}"


def _encoding(mail: BuiltMail) -> str:
    return "ascii" if all(address.isascii() for address in (mail.sender, *mail.recipients)) else "utf-8"


async def _say_sender(client: aiosmtplib.SMTP, mail: BuiltMail, options: Sequence[str], server: Server) -> None:
    try:
        await client.mail(mail.sender, options=list(options), encoding=_encoding(mail))
    except aiosmtplib.SMTPResponseException as error:
        raise _refused(f"{server.host} does not take mail from {mail.sender}.", error) from error
    except (aiosmtplib.SMTPException, OSError, EOFError, ValueError) as error:
        raise explained(error, server) from error


async def _say_recipients(client: aiosmtplib.SMTP, mail: BuiltMail, server: Server) -> dict[str, str]:
    """Who was refused, with the server's words. Raises Refused where nobody was taken."""
    refused: dict[str, aiosmtplib.SMTPResponseException] = {}
    for address in mail.recipients:
        try:
            await client.rcpt(address, encoding=_encoding(mail))
        except aiosmtplib.SMTPResponseException as error:
            refused[address] = error
        except (aiosmtplib.SMTPException, OSError, EOFError, ValueError) as error:
            raise explained(error, server) from error
    words = {address: f"{error.code} {_line(error.message)}" for address, error in refused.items()}
    if len(refused) == len(mail.recipients):
        raise Refused(
            f"{server.host} takes this mail for none of its recipients.",
            "; ".join(f"{address}: {said}" for address, said in words.items()),
            permanent=all(error.code >= 500 for error in refused.values()),
        )
    return words


async def _hand_over(client: aiosmtplib.SMTP, mail: BuiltMail, server: Server) -> str:
    """Send the text; from here on a broken connection leaves it open whether the mail was taken."""
    try:
        return _line((await client.data(mail.raw, timeout=DATA_TIMEOUT)).message)
    except aiosmtplib.SMTPResponseException as error:
        raise _refused(f"{server.host} refused the mail.", error) from error
    except (aiosmtplib.SMTPException, OSError, EOFError) as error:
        raise ProtocolTrouble(
            f"The connection to {server.host} broke while the mail was handed over. It may have been sent.",
            _line(str(error)),
        ) from error


async def _part(client: aiosmtplib.SMTP) -> None:
    """Say good-bye, where there is still a connection; what happens now no longer matters."""
    transport = client.transport
    with contextlib.suppress(aiosmtplib.SMTPException, OSError, EOFError, TimeoutError):
        async with asyncio.timeout(2):
            await client.quit()
    await _hang_up(client, transport)


async def _hang_up(client: aiosmtplib.SMTP, transport: asyncio.BaseTransport | None) -> None:
    client.close()
    cut(transport)  # closing TLS politely would wait half a minute for a server that is gone
    await asyncio.sleep(0)


def _refused(sentence: str, error: aiosmtplib.SMTPResponseException) -> ServerError:
    if error.code < 0 or not 400 <= error.code < 600:
        return ProtocolTrouble(f"{sentence} Its answer could not be understood.", _line(error.message))
    return Refused(sentence, f"{error.code} {_line(error.message)}", permanent=error.code >= 500)


def explained(error: BaseException, server: Server) -> ServerError:
    """The error of our tree for what aiosmtplib raised before anything was handed over."""
    if isinstance(error, ValueError) and not isinstance(error, OSError):  # a failed certificate is both
        return ProtocolTrouble(f"A mail could not be offered to {server.host}.", _line(str(error)))
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLError) or (
            isinstance(cause, OSError | EOFError) and not isinstance(cause, aiosmtplib.SMTPException)
        ):
            return explain(cause, host=server.host, port=server.port)
        cause = cause.__cause__ or cause.__context__
    if isinstance(error, aiosmtplib.SMTPTimeoutError):
        return explain(TimeoutError(), host=server.host, port=server.port)
    return explain(EOFError(str(error)), host=server.host, port=server.port)


def _line(text: str) -> str:
    return " ".join(text.split())[:500]
