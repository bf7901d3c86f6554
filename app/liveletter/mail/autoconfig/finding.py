"""`find_servers`: all ways at the same time, the most trustworthy answer wins. No password is sent anywhere."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import TypeVar

import httpx

from liveletter.domain.accounts import ServersFound
from liveletter.mail.autoconfig.dns import Resolver, SystemResolver, chat_server, provider_domain, servers_in_dns
from liveletter.mail.autoconfig.guessing import guessed
from liveletter.mail.autoconfig.published import places, servers_in

log = logging.getLogger(__name__)

PATIENCE = 8.0  # seconds for everything
FETCH_TIMEOUT = 4.0

T = TypeVar("T")
Fetch = Callable[[str], Awaitable[bytes | None]]
Guess = Callable[[str], Awaitable[ServersFound | None]]


async def find_servers(
    mail_address: str,
    *,
    resolver: Resolver | None = None,
    fetch: Fetch | None = None,
    guess: Guess = guessed,
) -> ServersFound:
    """The servers of a (valid) mail address within 8 seconds; `source` is empty where no mail server was found.

    The order of trust: the file the domain publishes, its SRV records, the file of the provider that keeps its mail,
    the usual names.
    """
    domain = mail_address.rpartition("@")[2]
    resolver = resolver or SystemResolver()
    fetch = fetch or fetch_file
    ways = (
        _published(domain, mail_address, fetch),
        servers_in_dns(resolver, domain),
        _by_provider(domain, mail_address, resolver, fetch),
        guess(domain),
    )
    tasks = [asyncio.ensure_future(way) for way in ways]
    chat = asyncio.ensure_future(chat_server(resolver, domain))
    await asyncio.wait([*tasks, chat], timeout=PATIENCE)
    answers = [_outcome(task) for task in tasks]
    found = next((answer for answer in answers if answer is not None), ServersFound())
    xmpp = _outcome(chat)
    return replace(found, xmpp=xmpp, jid=mail_address if xmpp else "")


def _outcome(task: "asyncio.Future[T | None]") -> "T | None":
    if not task.done():
        task.cancel()
        return None
    if task.exception() is not None:
        log.info("Looking for servers: %r", task.exception())
        return None
    return task.result()


async def _published(domain: str, mail_address: str, fetch: Fetch) -> ServersFound | None:
    contents = await asyncio.gather(*(fetch(place) for place in places(domain)))
    found = (servers_in(content, mail_address) for content in contents if content)
    return next((servers for servers in found if servers is not None), None)


async def _by_provider(domain: str, mail_address: str, resolver: Resolver, fetch: Fetch) -> ServersFound | None:
    provider = await provider_domain(resolver, domain)
    return await _published(provider, mail_address, fetch) if provider else None


async def fetch_file(url: str) -> bytes | None:
    """A small file over https; None where it is not there."""
    try:
        async with httpx.AsyncClient(timeout=FETCH_TIMEOUT, follow_redirects=False) as client:
            answer = await client.get(url)
    except (httpx.HTTPError, OSError):
        return None
    return answer.content if answer.status_code == 200 else None
