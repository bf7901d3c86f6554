"""Finds the servers of a mail address: what its domain publishes, then what its mail exchanger's does, then guesses.

All look-ups run at once, only the domain is told to anybody (never the password, and not the address), and what comes
back is a proposal that the user sees before anything is sent there.
"""

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from typing import Any, TypeVar

import httpx
import idna

from liveletter.domain.accounts import Security, Server, ServersFound, Service
from liveletter.mail.autoconfig.config_file import SIZE_LIMIT, servers_in
from liveletter.mail.autoconfig.guesses import Probe, answers, guess
from liveletter.mail.autoconfig.names import Names, SystemNames, Target

log = logging.getLogger(__name__)
T = TypeVar("T")
TIME_LIMIT = 8.0  # seconds for all
PART_TIME = 4.5  # seconds for one kind of look-up
FILE_TIME = 3.5  # seconds for one file
Fetch = Callable[[str], Awaitable[bytes]]
Pair = tuple[Server | None, Server | None]
_NOTHING: Pair = (None, None)


async def fetch_file(url: str) -> bytes:
    """A file over https; empty where there is none. Redirects are not followed."""
    data = bytearray()
    try:
        async with (
            httpx.AsyncClient(timeout=3.0, trust_env=False, headers={"User-Agent": "Liveletter"}) as client,
            client.stream("GET", url) as answer,
        ):
            if answer.status_code != 200:
                return b""
            async for chunk in answer.aiter_bytes():
                data += chunk
                if len(data) > SIZE_LIMIT:
                    return b""
    except (httpx.HTTPError, httpx.InvalidURL, OSError, ValueError):
        return b""
    return bytes(data)


async def find_servers(
    mail_address: str, *, names: Names | None = None, fetch: Fetch = fetch_file, probe: Probe = answers
) -> ServersFound:
    """The servers of a mail address; `source` is "autoconfig", "srv", "mx" or "guess", and empty where nothing was
    found. Takes at most 8 seconds and never raises; offline it answers at once with nothing."""
    return await _Search(mail_address, names=names or SystemNames(), fetch=fetch, probe=probe).run()


class _Search:
    """One look for the servers of one address."""

    def __init__(self, mail_address: str, *, names: Names, fetch: Fetch, probe: Probe) -> None:
        self._address = mail_address
        self._domain = _ascii(mail_address.rpartition("@")[2])
        self._names = names
        self._fetch = fetch
        self._probe = probe

    async def run(self) -> ServersFound:
        if not self._domain or "." not in self._domain:
            return ServersFound()
        deadline = asyncio.get_running_loop().time() + TIME_LIMIT
        chat = asyncio.ensure_future(self._within(PART_TIME, self._chat(), (None, "")))
        try:
            (imap, smtp), source = await self._mail(deadline)
            xmpp, jid = await chat
        finally:
            chat.cancel()
        return ServersFound(
            imap=imap, smtp=smtp, xmpp=xmpp, jid=jid, source=source if imap or smtp else ("srv" if jid else "")
        )

    async def _mail(self, deadline: float) -> tuple[Pair, str]:
        """The mail servers, and where they were found: the first source that knows both counts."""
        published = await asyncio.gather(
            self._within(PART_TIME, self._autoconfig(self._domain), _NOTHING),
            self._within(PART_TIME, self._srv(), _NOTHING),
            self._within(PART_TIME, self._by_exchanger(), _NOTHING),
        )
        for pair, source in zip(published, ("autoconfig", "srv", "mx"), strict=True):
            if all(pair):
                return pair, source
        left = deadline - asyncio.get_running_loop().time()
        guessed = await self._within(left, self._guess(published), _NOTHING)
        return guessed, "guess" if guessed != _NOTHING else ""

    async def _autoconfig(self, domain: str) -> Pair:
        """What a domain publishes in Mozilla's format; its own host before its web site."""
        urls = (
            f"https://autoconfig.{domain}/mail/config-v1.1.xml",
            f"https://{domain}/.well-known/autoconfig/mail/config-v1.1.xml",
        )
        files = await asyncio.gather(*(self._within(FILE_TIME, self._file(url), b"") for url in urls))
        pairs = (servers_in(data, self._address) for data in files if data)
        return next((pair for pair in pairs if any(pair)), _NOTHING)

    async def _file(self, url: str) -> bytes:
        return await self._fetch(url)

    async def _srv(self) -> Pair:
        imaps, imap, submissions, submission = await asyncio.gather(
            *(
                self._names.srv(f"_{name}._tcp.{self._domain}")
                for name in ("imaps", "imap", "submissions", "submission")
            )
        )
        return _encrypted(imaps, imap), _encrypted(submissions, submission)

    async def _service(self, name: str) -> Target | None:
        return await self._names.srv(f"_{name}._tcp.{self._domain}")

    async def _by_exchanger(self) -> Pair:
        """Where mail of the domain is taken in by a provider, what that provider publishes."""
        exchanger = await self._names.mx(self._domain)
        labels = exchanger.split(".")
        for count in (2, 3):
            provider = ".".join(labels[-count:])
            if len(labels) > count and provider != self._domain:
                pair = await self._autoconfig(provider)
                if any(pair):
                    return pair
        return _NOTHING

    async def _guess(self, published: Sequence[Pair]) -> Pair:
        """Usual names for what nobody has published."""
        imap = next((pair[0] for pair in published if pair[0]), None)
        smtp = next((pair[1] for pair in published if pair[1]), None)
        imap_guess, smtp_guess = await asyncio.gather(
            guess(Service.IMAP, self._domain, self._probe), guess(Service.SMTP, self._domain, self._probe)
        )
        return imap or imap_guess, smtp or smtp_guess

    async def _chat(self) -> tuple[Server | None, str]:
        """The chat server of the same domain, if it has one: the address is then likely a Jabber ID, too."""
        direct, plain = await asyncio.gather(*(self._service(name) for name in ("xmpps-client", "xmpp-client")))
        server = _encrypted(direct, plain)
        return server, self._address.lower() if server else ""

    async def _within(self, seconds: float, looking: Coroutine[Any, Any, T], otherwise: T) -> T:
        try:
            async with asyncio.timeout(max(seconds, 0.1)):
                return await looking
        except TimeoutError:
            return otherwise


def _encrypted(direct: Target | None, upgraded: Target | None) -> Server | None:
    """The server with TLS from the first byte before the one with STARTTLS (RFC 8314)."""
    if direct is not None:
        return Server(direct.host, direct.port, Security.TLS)
    return Server(upgraded.host, upgraded.port, Security.STARTTLS) if upgraded is not None else None


def _ascii(domain: str) -> str:
    with contextlib.suppress(idna.IDNAError, UnicodeError):
        return domain.lower() if domain.isascii() else idna.encode(domain, uts46=True).decode()
    return ""
