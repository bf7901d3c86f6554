"""A connection to a submission server: opened, encrypted, logged in and ended, with a sentence for each failure."""

import asyncio
import contextlib
import ssl

import aiosmtplib

from liveletter.domain.accounts import Security, Server
from liveletter.domain.errors import NotEncrypted, ProtocolTrouble, Refused, ServerError, WrongPassword
from liveletter.transport import cut, explain

_AUTH_GONE = frozenset({454, 421})  # for now, not because of the password


async def connect(client: aiosmtplib.SMTP, server: Server) -> None:
    """Connect and encrypt as the account says. Raises ServerError."""
    try:
        await client.connect()
        await client.ehlo()
        if server.security is Security.STARTTLS:
            await _start_tls(client, server)
    except aiosmtplib.SMTPResponseException as error:
        raise refused(f"{server.host} takes no mail now.", error) from error
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


async def log_in(client: aiosmtplib.SMTP, server: Server, user: str, password: str) -> None:
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
            raise refused(f"{server.host} cannot check the password now.", error) from error
        raise WrongPassword(
            f"{server.host} does not accept the password of {user}. Enter it anew in the account settings.",
            error.message,
        ) from error
    except (aiosmtplib.SMTPException, OSError, EOFError, ValueError) as error:
        raise explained(error, server) from error


async def part(client: aiosmtplib.SMTP) -> None:
    """Say good-bye, where there is still a connection; what happens now no longer matters."""
    transport = client.transport
    with contextlib.suppress(aiosmtplib.SMTPException, OSError, EOFError, TimeoutError):
        async with asyncio.timeout(2):
            await client.quit()
    await hang_up(client, transport)


async def hang_up(client: aiosmtplib.SMTP, transport: asyncio.BaseTransport | None) -> None:
    """End at once, without a farewell."""
    client.close()
    cut(transport)  # closing TLS politely would wait half a minute for a server that is gone
    await asyncio.sleep(0)


def refused(sentence: str, error: aiosmtplib.SMTPResponseException) -> ServerError:
    """The error of our tree for an answer that says no; `sentence` says to what."""
    if error.code < 0 or not 400 <= error.code < 600:
        return ProtocolTrouble(f"{sentence} Its answer could not be understood.", line(error.message))
    return Refused(sentence, f"{error.code} {line(error.message)}", permanent=error.code >= 500)


def explained(error: BaseException, server: Server) -> ServerError:
    """The error of our tree for what aiosmtplib raised before anything was handed over."""
    if isinstance(error, ValueError) and not isinstance(error, OSError):  # a failed certificate is both
        return ProtocolTrouble(f"A mail could not be offered to {server.host}.", line(str(error)))
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


def line(text: str) -> str:
    """A server's words on one line."""
    return " ".join(text.split())[:500]
