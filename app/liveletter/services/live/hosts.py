"""The hosts on which the user may create sessions: set up with a code by mail, looked at, given back (MISSION L1)."""

import logging
from dataclasses import replace

from liveletter.domain.addresses import Address
from liveletter.domain.errors import LiveletterError, NotFound, SecretsError
from liveletter.domain.live import HostCheck, LiveHost
from liveletter.domain.live_url import host_url
from liveletter.events import EventBus, LiveHostsChanged
from liveletter.ports import LiveDesk, LiveFactories, LiveStore, Secrets
from liveletter.services.live.deaf_sink import DeafSink

log = logging.getLogger(__name__)
_NO_KEY = "The key for {url} is not kept on this computer any more. Set this host up again."


def key_of(host_id: int) -> str:
    """Where a host's key is kept."""
    return f"host/{host_id}/key"


def kept_key(secrets: Secrets, host: LiveHost) -> str:
    """The user's key there. Raises SecretsError where none can be read."""
    key = secrets.get(key_of(host.id))
    if key is None:
        raise SecretsError(_NO_KEY.format(url=host.url))
    return key


class Hosts:
    """Whoever keeps lines to hosts hears of changes by `LiveHostsChanged`."""

    def __init__(self, *, store: LiveStore, secrets: Secrets, factories: LiveFactories, bus: EventBus) -> None:
        self._store = store
        self._secrets = secrets
        self._factories = factories
        self._bus = bus

    def all(self) -> list[LiveHost]:
        """All of them."""
        return self._store.hosts()

    def host(self, host_id: int) -> LiveHost:
        """One of them. Raises NotFound."""
        for one in self._store.hosts():
            if one.id == host_id:
                return one
        raise NotFound("This live host is no longer set up.")

    def key(self, host: LiveHost) -> str:
        """The user's key there. Raises SecretsError."""
        return kept_key(self._secrets, host)

    async def check(self, host_id: int, url: str) -> HostCheck:
        """Whether a host can be reached now; of one that is set up, whether its key is good, too.

        Raises NotFound, AddressError."""
        if not host_id:
            return await self._factories.sign_up().check(host_url(url))
        host = self.host(host_id)
        try:
            return await self._desk(host, self.key(host)).check()
        except SecretsError as error:
            return HostCheck(ok=False, sentence=error.sentence)

    async def ask_code(self, url: str, address: str) -> None:
        """Have a code mailed. Raises AddressError, ServerError."""
        await self._factories.sign_up().ask_code(host_url(url), Address.mail(address).value)

    async def add(self, url: str, address: str, code: str) -> LiveHost:
        """Bring the code back; a host that was set up before gets the new key. Raises AddressError, ServerError,
        SecretsError."""
        where, who = host_url(url), Address.mail(address).value
        key = await self._factories.sign_up().get_key(where, who, code.strip())
        return await self.keep(LiveHost(0, where, who), key)

    async def keep(self, host: LiveHost, key: str) -> LiveHost:
        """Keep a host with its key; the key that it replaces is given back. Raises SecretsError."""
        known = next((one for one in self._store.hosts() if _is_same(one, host)), None)
        before = self._secrets.get(key_of(known.id)) if known is not None else None
        if known is not None and before == key and replace(host, id=known.id) == known:
            return known
        kept = self._store.save_host(host)
        try:
            self._secrets.set(key_of(kept.id), key)
        except SecretsError:
            if known is None:
                self._store.remove_host(kept.id)
            await self._give_back(kept, key)
            raise
        if before is not None and before != key:
            await self._give_back(kept, before)
        self._bus.publish(LiveHostsChanged())
        return kept

    async def remove(self, host_id: int) -> None:
        """Forget a host and give its key back; where it cannot be reached, it is forgotten all the same.

        Raises NotFound."""
        host = self.host(host_id)
        key = self._secrets.get(key_of(host_id))
        self._store.remove_host(host_id)
        self._secrets.delete(key_of(host_id))
        self._bus.publish(LiveHostsChanged())
        if key is not None:
            await self._give_back(host, key)

    async def _give_back(self, host: LiveHost, key: str) -> None:
        try:
            await self._desk(host, key).give_back()
        except LiveletterError as error:
            log.info("A key could not be given back: %s", type(error).__name__)

    def _desk(self, host: LiveHost, key: str) -> LiveDesk:
        return self._factories.desk(host, key, DeafSink())


def _is_same(kept: LiveHost, other: LiveHost) -> bool:
    return kept.id == other.id or (kept.url, kept.address) == (other.url, other.address)
