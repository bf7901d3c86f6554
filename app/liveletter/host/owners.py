"""How somebody becomes an owner: a code goes to their mail address, and whoever brings it back gets a key."""

from collections.abc import Callable
from urllib.parse import urlsplit

from liveletter.host import texts
from liveletter.host.buckets import Buckets
from liveletter.host.code_mails import key_mail
from liveletter.host.config import HostConfig
from liveletter.host.errors import NotAllowed, NotSignedIn
from liveletter.host.mailing import Mailer
from liveletter.host.model import Owner
from liveletter.host.storage.owners import OwnerStore
from liveletter.host.tokens import digest, new_code, new_token

_PURPOSE = "owner"
_KEY_CHARS = 128


class Owners:
    """The use cases of becoming and being an owner. `mailer` is None where the host mails no keys."""

    def __init__(
        self, *, store: OwnerStore, mailer: Mailer | None, config: HostConfig, clock: Callable[[], float]
    ) -> None:
        self._store = store
        self._mailer = mailer
        self._config = config
        self._clock = clock
        self._codes = Buckets(*config.limits.codes)
        self._codes_per_client = Buckets(*config.limits.codes_per_client)

    async def send_code(self, address: str, *, client: str) -> None:
        """Mail a code to an address. Raises BadRequest, NotAllowed, TooMany, Unavailable."""
        address = texts.mail_address(address)
        domains = self._config.owner_domains
        if domains and address.rpartition("@")[2] not in domains:
            raise NotAllowed("This host gives keys to certain domains only. Ask its operator for an invitation.")
        if self._mailer is None:
            raise NotAllowed("This host mails no keys. Ask its operator for one.")
        now = self._clock()
        self._codes_per_client.take(client, now, "Too many codes were asked for.")
        self._codes.take(address, now, "Too many codes were asked for.")
        code = new_code()
        limits = self._config.limits
        await self._store.set_code(
            purpose=_PURPOSE,
            address=address,
            code_hash=digest(f"{address} {code}"),
            expires=now + limits.code_seconds,
            tries=limits.code_tries,
        )
        host = urlsplit(self._config.public_url).hostname or ""
        sender = self._config.sender
        minutes = int(limits.code_seconds // 60)
        mail = key_mail(sender=sender, recipient=address, code=code, host=host, minutes=minutes)
        await self._mailer.send(mail, sender=sender, recipient=address)

    async def key_for_code(self, address: str, code: str) -> tuple[Owner, str]:
        """A new key for whoever brings the code back. Raises BadRequest, NotAllowed."""
        address = texts.mail_address(address)
        typed = "".join(code.split())[:_KEY_CHARS]
        await self._store.take_code(
            purpose=_PURPOSE, address=address, code_hash=digest(f"{address} {typed}"), now=self._clock()
        )
        return await self.add(address)

    async def add(self, address: str) -> tuple[Owner, str]:
        """A new key for an address, without a code: for the host's operator."""
        key = new_token()
        now = self._clock()
        owner = await self._store.add_key(address=texts.mail_address(address), key_hash=digest(key), now=now)
        return owner, key

    async def by_key(self, key: str) -> Owner:
        """Whose key it is. Raises NotSignedIn."""
        if not key or len(key) > _KEY_CHARS:
            raise NotSignedIn("Send your key along: Authorization: Bearer …")
        return await self._store.by_key(digest(key))

    async def drop_key(self, key: str) -> None:
        """Make a key void."""
        await self._store.drop_key(digest(key))
