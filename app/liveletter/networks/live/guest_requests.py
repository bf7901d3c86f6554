"""What a guest's program asks of the page behind a link: the same that a browser does, answered as JSON.

The link is the guest's right to be there; the pass (a cookie for browsers) proves that they joined here. Neither is
told to anybody.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from urllib.parse import urlencode

from liveletter.domain.errors import NotFound
from liveletter.domain.live import LiveInvitation, LiveRecord, SessionSeen, uuid_of
from liveletter.domain.live_url import link_host
from liveletter.networks.live import understood
from liveletter.networks.live.errors import NotAllowed, nonsense
from liveletter.networks.live.files import form_with_file
from liveletter.networks.live.shapes import AudienceTold, InvitationTold, RecordList, Said, read
from liveletter.networks.live.timing import Timing
from liveletter.networks.live.web import ANSWER, Answer, Web

COOKIE = "liveletter"
_PASS = re.compile(r"[A-Za-z0-9._~-]{1,400}")
_FORM = "application/x-www-form-urlencoded"
_SENT_ON = range(303, 304)
_NO_LINK = "This link leads to no chat."


class GuestRequests:
    """All raise ServerError and NotFound."""

    def __init__(self, *, link: str, kept_pass: str, pass_changed: Callable[[str], None], timing: Timing) -> None:
        self.uuid = uuid_of(link)
        if not self.uuid:
            raise NotFound(_NO_LINK)
        self.host_url = link_host(link)
        self._timing = timing
        self._web = Web(link, timing=timing)
        self._pass = kept_pass if _PASS.fullmatch(kept_pass) else ""
        self._pass_changed = pass_changed
        self._seal = ""
        self._hidden = False  # no request makes the user count as here
        self._invited: InvitationTold | None = None  # as it is told to who has joined

    async def look(self) -> LiveInvitation:
        """What the link leads to; changes nothing."""
        return understood.invitation(await self._invitation(), self.uuid, self._web.place)

    async def join(self) -> None:
        """Join, and keep the pass."""
        told = await self._invitation()
        if told.joined:
            return
        path = "/join?hidden=true" if self._hidden else "/join"
        answer = await self._post(path, {"seal": told.seal}, good=_SENT_ON)
        self._pass = _pass_in(answer)
        if not self._pass:
            raise nonsense(self._web.place)
        self._seal = ""
        self._pass_changed(self._pass)

    async def leave(self) -> None:
        """Leave, and forget the pass."""
        await self._sealed("/leave", {}, good=_SENT_ON)
        self._pass = self._seal = ""
        self._pass_changed("")

    async def say(self, uuid: str, origin_id: str, text: str) -> LiveRecord:
        """Say something once."""
        self._require_own(uuid)
        return self._said(await self._sealed("/say", {"id": origin_id, "text": text}))

    async def send_file(self, uuid: str, origin_id: str, name: str, kind: str, data: bytes) -> LiveRecord:
        """Send a file once."""
        self._require_own(uuid)
        form_kind, body = form_with_file({"seal": await self._sealing(), "id": origin_id}, name, kind, data)
        headers = {"Content-Type": form_kind, **self._cookie()}
        answer = await self._web.ask("POST", "/files", body=body, headers=headers, patience=self._timing.file)
        return self._said(answer)

    async def fetch_file(self, uuid: str, number: int, limit: int) -> bytes:
        """The bytes of a file's record."""
        self._require_own(uuid)
        return (await self._get(f"/files/{number}", accept="*/*", limit=limit, patience=self._timing.file)).body

    async def session(self, uuid: str) -> SessionSeen:
        """The session as it stands (`follower.Source`)."""
        told = read((await self._get("/audience")).body, AudienceTold, self._web.place)
        return await self.seen_in(told)

    async def seen_in(self, told: AudienceTold) -> SessionSeen:
        """The session, from what is told of everybody in it."""
        if self._invited is None:
            self._invited = await self._invitation()
        return understood.audience_seen(self.uuid, self._invited, told, self._web.place)

    async def page(self, uuid: str, since: int) -> Sequence[LiveRecord]:
        """The records that follow one (`follower.Source`)."""
        path = f"/poll?since={since}"
        answer = await self._get(f"{path}&hidden=true" if self._hidden else path)
        told = read(answer.body, RecordList, self._web.place)
        return understood.next_records(told.records, self.host_url, self.uuid, since, self._web.place)

    async def tell_typing(self) -> None:
        """The user is writing."""
        await self._sealed("/typing", {})

    async def tell_seen(self, number: int) -> None:
        """All records up to one are here."""
        await self._sealed("/seen", {"number": str(number)})

    async def _invitation(self) -> InvitationTold:
        return read((await self._get("")).body, InvitationTold, self._web.place)

    async def _get(self, path: str, *, accept: str = "", limit: int = ANSWER, patience: float = 0.0) -> Answer:
        headers = {**self._cookie(), **({"Accept": accept} if accept else {})}
        return await self._web.ask("GET", path, headers=headers, limit=limit, patience=patience)

    async def _post(self, path: str, fields: Mapping[str, str], *, good: range = range(200, 300)) -> Answer:
        body = urlencode(fields).encode("ascii")
        return await self._web.ask(
            "POST", path, body=body, headers={"Content-Type": _FORM, **self._cookie()}, good=good
        )

    async def _sealed(self, path: str, fields: Mapping[str, str], *, good: range = range(200, 300)) -> Answer:
        """Post a form with its seal; where the kept seal is not taken, with a new one."""
        kept = bool(self._seal)
        try:
            return await self._post(path, {"seal": await self._sealing(), **fields}, good=good)
        except NotAllowed:
            self._seal = ""
            if not kept:
                raise
        return await self._post(path, {"seal": await self._sealing(), **fields}, good=good)

    async def _sealing(self) -> str:
        if not self._seal:
            self._seal = (await self._invitation()).seal
        return self._seal

    def _cookie(self) -> dict[str, str]:
        return {"Cookie": f"{COOKIE}={self._pass}"} if self._pass else {}

    def _said(self, answer: Answer) -> LiveRecord:
        told = read(answer.body, Said, self._web.place)
        return understood.record(told.record, self.host_url, self.uuid)

    def _require_own(self, uuid: str) -> None:
        if uuid != self.uuid:
            raise NotFound(_NO_LINK)


def _pass_in(answer: Answer) -> str:
    """The pass that an answer gives; empty where there is none."""
    for line in answer.headers.get_list("set-cookie"):
        found = re.match(rf"{COOKIE}=([^;]*)", line)
        if found and _PASS.fullmatch(found.group(1)):
            return found.group(1)
    return ""
