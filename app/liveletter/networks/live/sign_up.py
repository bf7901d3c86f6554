"""How the user becomes an owner on a host: a code goes to their mail address, and whoever brings it back gets a key."""

import msgspec

from liveletter.domain.addresses import Address
from liveletter.domain.errors import LiveletterError, Refused
from liveletter.domain.live import HostCheck, looks_like_key
from liveletter.networks.live.owner_requests import API, bearer
from liveletter.networks.live.privacy import is_private
from liveletter.networks.live.shapes import Health, KeyGiven, OwnerTold, read
from liveletter.networks.live.timing import Timing
from liveletter.networks.live.web import JSON, Answer, Web


class SignUp:
    """Implements `ports.HostSignUp`."""

    def __init__(self, *, timing: Timing | None = None) -> None:
        self._timing = timing or Timing()

    async def check(self, url: str) -> HostCheck:
        """Whether a live host answers at an address. Never raises ServerError."""
        private = await is_private(url)
        try:
            web = Web(url, timing=self._timing)
            read((await web.ask("GET", "/health")).body, Health, web.place)
        except LiveletterError as error:
            return HostCheck(ok=False, sentence=error.sentence, is_private=private)
        return HostCheck(ok=True, is_private=private)

    async def ask_code(self, url: str, address: str) -> None:
        """Have a code mailed."""
        await self._post(Web(url, timing=self._timing), "/codes", {"address": address})

    async def get_key(self, url: str, address: str, code: str) -> str:
        """Bring the code back; a key that the host's operator made is looked at, and taken."""
        if looks_like_key(code):
            return await self._known_key(url, address, code)
        web = Web(url, timing=self._timing)
        answer = await self._post(web, "/keys", {"address": address, "code": code})
        return read(answer.body, KeyGiven, web.place).key

    async def _known_key(self, url: str, address: str, key: str) -> str:
        web = Web(url, timing=self._timing, headers=bearer(key))
        told = read((await web.ask("GET", f"{API}/owner")).body, OwnerTold, web.place)
        if Address.mail(told.address) != Address.mail(address):
            raise Refused(f"This key was made for {told.address}. Choose that address, or ask for a code for yours.")
        return key

    async def _post(self, web: Web, path: str, wanted: dict[str, str]) -> Answer:
        body = msgspec.json.encode(wanted)
        return await web.ask("POST", API + path, body=body, headers={"Content-Type": JSON})
