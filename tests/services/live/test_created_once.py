"""A letter whose host's answer was lost: sent again, it has one session, and leaves once with links that work."""

import email
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack
from dataclasses import replace
from email import policy
from typing import Any

import pytest

from liveletter.domain.errors import ServerError
from liveletter.domain.live import PLACE, LiveHost, LiveRole, LiveWish, find_link
from liveletter.domain.mail import Draft
from liveletter.events import LiveSessionChanged
from liveletter.networks.live.desk import HostDesk
from tests.host.proxy import HoldingProxy
from tests.networks.live.lab import QUICK, Lab
from tests.networks.live.sink import Sink
from tests.services.world import World

CREATE = "/api/v1/sessions"
ALICE = "alice@lab.test"
DRAFT = Draft(
    1,
    to="Bob <bob@lab.test>, carol@lab.test",
    subject="Boats",
    text=f"Hello\n{PLACE}\nAlice",
    message_id="boats@lab.test",
    live=LiveWish(on_my_network=True),
)


@pytest.fixture
def proxy(lab: Lab) -> Iterator[HoldingProxy]:
    """On the way to the host: the first answer about a new session is lost."""
    with HoldingProxy() as proxy:
        proxy.towards(lab.url)
        proxy.loses = lambda path: path == CREATE and not proxy.lost
        yield proxy


@pytest.fixture
async def desk(world: World, lab: Lab, proxy: HoldingProxy, monkeypatch: pytest.MonkeyPatch) -> HostDesk:
    """Alice's real access to a real host, behind the proxy."""
    host = world.archive.live.save_host(LiveHost(0, f"http://{proxy.place}", ALICE))
    desk = HostDesk(host=host, key=await lab.key(ALICE), sink=Sink(), timing=QUICK)
    monkeypatch.setattr(world.live_host, "desk", lambda _: desk)
    return desk


@pytest.fixture
async def world() -> AsyncIterator[World]:
    world = World()
    async with AsyncExitStack() as stack:
        stack.callback(world.archive.close)
        stack.push_async_callback(world.tasks.cancel)
        yield world


async def sessions_on(lab: Lab) -> list[dict[str, Any]]:
    client = lab.house.client(Authorization=f"Bearer {await lab.key(ALICE)}")
    found: list[dict[str, Any]] = (await client.get(CREATE)).json()["sessions"]
    return found


async def guests_let_in(lab: Lab, world: World) -> list[tuple[str, int]]:
    """To whom the letter was sent, and how the host answers who follows the link in their copy and joins."""
    answers = []
    for mail in world.smtp.taken:
        body = email.message_from_bytes(mail.raw, policy=policy.default).get_body(("plain",))
        assert body is not None
        link = find_link(body.get_content())
        answers.append((mail.recipients[0], (await lab.house.guest(link).join()).status_code))
    return answers


@pytest.mark.row("L1")
@pytest.mark.parametrize("recorded", [True, False])
async def test_a_lost_answer_leaves_one_session_and_one_letter_with_links_that_work(
    world: World, lab: Lab, desk: HostDesk, proxy: HoldingProxy, recorded: bool
) -> None:
    draft = replace(DRAFT, live=LiveWish(recorded=recorded, on_my_network=True))
    with pytest.raises(ServerError, match="cut"):
        await world.mailing.send(draft)
    assert proxy.lost == [CREATE]
    (left,) = await sessions_on(lab)
    await world.mailing.send(draft)
    assert [one["id"] for one in await sessions_on(lab)] == [left["id"]]
    session = world.archive.live.of_mail("boats@lab.test")
    assert session is not None
    assert (session.uuid, session.ended) == (left["id"], False)
    assert world.happened(LiveSessionChanged) == [LiveSessionChanged(session.id, "boats@lab.test")]
    await world.pass_time(10.0)
    assert await guests_let_in(lab, world) == [("bob@lab.test", 303), ("carol@lab.test", 303)]


async def test_a_letter_changed_between_two_tries_has_the_session_that_it_asks_for(
    world: World, lab: Lab, desk: HostDesk
) -> None:
    with pytest.raises(ServerError, match="cut"):
        await world.mailing.send(DRAFT)
    (left,) = await sessions_on(lab)
    world.archive.live.keep(desk._host.url, LiveRole.OWNER, 1, await desk.session(left["id"]))  # by the host's line
    await world.mailing.send(replace(DRAFT, cc="dora@lab.test", subject="Ships"))
    (there,) = await sessions_on(lab)
    assert (there["title"], there["id"] == left["id"]) == ("Ships", False)
    assert [one.uuid for one in world.archive.live.sessions()] == [there["id"]], "the other is over"
    await world.pass_time(10.0)
    assert [answer for _, answer in await guests_let_in(lab, world)] == [303] * 3
