"""What an owner's program asks a host: one request each, by key (the host's JSON interface, version 1)."""

import contextlib
from collections.abc import Sequence
from urllib.parse import quote, urlencode
from uuid import NAMESPACE_URL, uuid5

import msgspec

from liveletter.domain.errors import LiveletterError, NotFound
from liveletter.domain.live import (
    HostCheck,
    LiveHost,
    LiveMember,
    LiveRecord,
    LiveWish,
    NewSession,
    SessionSeen,
    ShownPresence,
)
from liveletter.networks.live import understood
from liveletter.networks.live.errors import OtherRequest
from liveletter.networks.live.files import pieces
from liveletter.networks.live.privacy import is_private
from liveletter.networks.live.shapes import LinkTold, OwnerTold, RecordList, Said, SessionAndMembers, T, read
from liveletter.networks.live.timing import Timing
from liveletter.networks.live.web import JSON, Web

API = "/api/v1"
_PAGE = 200  # records
_EXPORT = 256 * 1024 * 1024  # bytes
_NO_SESSION = "There is no such chat on {host}, or not any more."


def bearer(key: str) -> dict[str, str]:
    """What says to a host whose request it is (RFC 6750)."""
    return {"Authorization": f"Bearer {key}"}


def _request_id(message_id: str) -> str:
    """By which a host knows a letter's request again: made from its `mid:` URL (RFC 2392)."""
    return str(uuid5(NAMESPACE_URL, f"mid:{message_id}"))


class OwnerRequests:
    """All raise ServerError and NotFound."""

    def __init__(self, *, host: LiveHost, key: str, timing: Timing) -> None:
        self._host = host
        self._timing = timing
        self._web = Web(host.url, timing=timing, headers=bearer(key))

    async def check(self) -> HostCheck:
        """Whether the host can be reached and the key is good, now."""
        private = await is_private(self._host.url)
        try:
            answer = await self._web.ask("GET", f"{API}/owner")
            read(answer.body, OwnerTold, self._web.place)
        except LiveletterError as error:
            return HostCheck(ok=False, sentence=error.sentence, is_private=private)
        return HostCheck(ok=True, is_private=private)

    async def give_back(self) -> None:
        """Make the key void."""
        await self._web.ask("DELETE", f"{API}/key")

    async def create(
        self, wish: LiveWish, *, title: str, owner_name: str, guests: Sequence[LiveMember], message_id: str, open: bool
    ) -> NewSession:
        """A new session; of a letter its one session."""
        wanted: dict[str, object] = {
            "title": title,
            "owner_name": owner_name,
            "guests": [{"address": one.address, "name": one.name} for one in guests],
            "message_id": f"<{message_id}>" if message_id else "",
            "languages": [wish.language] if wish.language else [],
            "recorded": wish.recorded,
            "presence": wish.presence.value,
            "mail_after": wish.mail_after if wish.recorded else 0,
        }
        if open:
            wanted["open"] = True
        if message_id:
            wanted["request_id"] = _request_id(message_id)
        try:
            told = await self._post(f"{API}/sessions", wanted, SessionAndMembers)
        except OtherRequest as error:  # the letter was changed after a try of which the answer was lost
            with contextlib.suppress(NotFound):
                await self.delete(error.uuid)
            told = await self._post(f"{API}/sessions", wanted, SessionAndMembers)
        return understood.new_session(told, self._web.place)

    async def invite(self, uuid: str, address: str, name: str) -> str:
        """One guest more."""
        told = await self._post(f"{self._at(uuid)}/members", {"address": address, "name": name}, LinkTold)
        return understood.link(told.link, uuid, self._web.place)

    async def renew(self, uuid: str, number: int) -> str:
        """Another link for a member."""
        told = await self._post(f"{self._at(uuid)}/members/{number}/link", None, LinkTold)
        return understood.link(told.link, uuid, self._web.place)

    async def remove(self, uuid: str, number: int) -> None:
        """Take a member's seat away."""
        await self._web.ask("DELETE", f"{self._at(uuid)}/members/{number}")

    async def change(
        self,
        uuid: str,
        *,
        title: str | None = None,
        presence: ShownPresence | None = None,
        mail_after: int | None = None,
        is_open: bool | None = None,
    ) -> None:
        """Change what is given."""
        wanted = {
            "title": title,
            "presence": None if presence is None else presence.value,
            "mail_after": mail_after,
            "open": is_open,
        }
        body = msgspec.json.encode({name: value for name, value in wanted.items() if value is not None})
        await self._web.ask("PATCH", self._at(uuid), body=body, headers={"Content-Type": JSON})

    async def close(self, uuid: str) -> None:
        """End the talk."""
        await self._web.ask("POST", f"{self._at(uuid)}/close")

    async def delete(self, uuid: str) -> None:
        """Delete it for good."""
        await self._web.ask("DELETE", self._at(uuid))

    async def export(self, uuid: str) -> bytes:
        """Everything that the host keeps of it."""
        path = f"{self._at(uuid)}/export"
        answer = await self._web.ask("GET", path, limit=_EXPORT, patience=self._timing.file)
        read(answer.body, msgspec.Raw, self._web.place)
        return answer.body

    async def say(self, uuid: str, origin_id: str, text: str) -> LiveRecord:
        """Say something once."""
        told = await self._post(f"{self._at(uuid)}/records", {"id": origin_id, "text": text}, Said)
        return self._record(told, uuid)

    async def send_file(self, uuid: str, origin_id: str, name: str, kind: str, data: bytes) -> LiveRecord:
        """Send a file once."""
        query = urlencode({"name": name, "id": origin_id}, quote_via=quote)
        answer = await self._web.ask(
            "POST",
            f"{self._at(uuid)}/files?{query}",
            body=pieces(data),
            headers={"Content-Type": kind, "Content-Length": str(len(data))},
            patience=self._timing.file,
        )
        return self._record(read(answer.body, Said, self._web.place), uuid)

    async def fetch_file(self, uuid: str, number: int, limit: int) -> bytes:
        """The bytes of a file's record."""
        path = f"{self._at(uuid)}/files/{number}"
        headers = {"Accept": "*/*"}
        return (await self._web.ask("GET", path, headers=headers, limit=limit, patience=self._timing.file)).body

    async def session(self, uuid: str) -> SessionSeen:
        """A session as it stands (`follower.Source`)."""
        answer = await self._web.ask("GET", self._at(uuid))
        return understood.session_seen(read(answer.body, SessionAndMembers, self._web.place), self._web.place)

    async def page(self, uuid: str, since: int) -> Sequence[LiveRecord]:
        """The records that follow one (`follower.Source`)."""
        answer = await self._web.ask("GET", f"{self._at(uuid)}/records?since={since}&limit={_PAGE}")
        told = read(answer.body, RecordList, self._web.place)
        return understood.next_records(told.records, self._host.url, uuid, since, self._web.place)

    async def tell_typing(self, uuid: str) -> None:
        """The user is writing."""
        await self._web.ask("POST", f"{self._at(uuid)}/typing")

    async def tell_seen(self, uuid: str, number: int) -> None:
        """All records up to one are here."""
        body = msgspec.json.encode({"number": number})
        await self._web.ask("POST", f"{self._at(uuid)}/seen", body=body, headers={"Content-Type": JSON})

    def _at(self, uuid: str) -> str:
        """Where a session lies. Raises NotFound for what is no identifier: it becomes part of a path."""
        if not understood.is_uuid(uuid):
            raise NotFound(_NO_SESSION.format(host=self._web.place.host))
        return f"{API}/sessions/{uuid}"

    async def _post(self, path: str, wanted: object, kind: type[T]) -> T:
        body = b"" if wanted is None else msgspec.json.encode(wanted)
        answer = await self._web.ask("POST", path, body=body, headers={"Content-Type": JSON})
        return read(answer.body, kind, self._web.place)

    def _record(self, told: Said, uuid: str) -> LiveRecord:
        return understood.record(told.record, self._host.url, uuid)
