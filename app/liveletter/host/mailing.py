"""How mail leaves the host."""

from email.message import EmailMessage
from typing import Protocol

import aiosmtplib

from liveletter.domain.accounts import Security, Server
from liveletter.host.errors import Unavailable
from liveletter.transport import require_safe, tls_context

_TIMEOUT = 30  # seconds
_SENTENCE = "The host could not hand its mail over. Try again in a while."


class NotTaken(Unavailable):
    """A mail was certainly not taken. `lasting`: the server will not take it for this recipient later either."""

    def __init__(self, *, lasting: bool = False, of_recipient: bool = False) -> None:
        super().__init__(_SENTENCE)
        self.lasting = lasting
        self.of_recipient = of_recipient  # the server works: it refuses this one


class MaybeTaken(Unavailable):
    """The line broke after the mail was written to it: whether it was taken cannot be known."""

    def __init__(self) -> None:
        super().__init__(_SENTENCE)


class Mailer(Protocol):
    """Hands mails over to a server that delivers them."""

    async def send(self, mail: EmailMessage, *, sender: str, recipient: str) -> None:
        """Hand one mail over to one recipient. Raises NotTaken or MaybeTaken, both of them Unavailable."""
        ...


class SmtpMailer:
    """Fulfils `Mailer` by SMTP submission; encrypted, but to this computer itself."""

    def __init__(self, *, server: Server, password: str = "", trusted_pem: str = "") -> None:
        require_safe(server)
        self._server = server
        self._password = password
        self._tls = None if server.security is Security.PLAIN else tls_context(trusted_pem)

    async def check(self) -> str:
        """Whether the server lets the host in: nothing, or a sentence that says what is wrong."""
        where = f"{self._server.host}, port {self._server.port}"
        try:
            async with self._client() as client:
                await self._log_in(client)
        except aiosmtplib.SMTPAuthenticationError:
            return f"The mail server {where} does not take the host's name and password: no mail will leave."
        except (TimeoutError, aiosmtplib.SMTPException, OSError) as error:
            return f"The mail server {where} cannot be used ({type(error).__name__}): no mail will leave for now."
        return ""

    def _client(self) -> aiosmtplib.SMTP:
        return aiosmtplib.SMTP(
            hostname=self._server.host,
            port=self._server.port,
            local_hostname="localhost",
            use_tls=self._server.security is Security.TLS,
            start_tls=self._server.security is Security.STARTTLS,
            tls_context=self._tls,
            timeout=_TIMEOUT,
        )

    async def _log_in(self, client: aiosmtplib.SMTP) -> None:
        if self._server.user:
            await client.login(self._server.user, self._password)

    async def send(self, mail: EmailMessage, *, sender: str, recipient: str) -> None:
        client = self._client()
        taken = False
        try:
            async with client:
                await self._address(client, sender, recipient)
                await _write(client, mail.as_bytes())
                taken = True
        except aiosmtplib.SMTPRecipientRefused as error:
            raise NotTaken(lasting=error.code >= 500, of_recipient=True) from None  # its words name the recipient
        except (TimeoutError, aiosmtplib.SMTPException, OSError) as error:
            if not taken:  # a farewell that fails changes nothing
                raise NotTaken from error

    async def _address(self, client: aiosmtplib.SMTP, sender: str, recipient: str) -> None:
        await self._log_in(client)
        if sender.isascii() and recipient.isascii():
            await client.mail(sender)
            await client.rcpt(recipient)
            return
        if not client.supports_extension("smtputf8"):
            raise NotTaken(lasting=True, of_recipient=True)
        await client.mail(sender, options=["SMTPUTF8"], encoding="utf-8")
        await client.rcpt(recipient, encoding="utf-8")


async def _write(client: aiosmtplib.SMTP, data: bytes) -> None:
    try:
        await client.data(data)
    except aiosmtplib.SMTPResponseException as error:
        raise NotTaken(lasting=error.code >= 500, of_recipient=True) from None
    except (TimeoutError, aiosmtplib.SMTPException, OSError) as error:
        raise MaybeTaken from error
