"""Letters that carry a chat: session first, then one copy for each; where the host is not there, nothing leaves."""

from dataclasses import replace

import pytest

from liveletter.domain.accounts import LinkState
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.errors import AddressError, DiskFull, LiveletterError, NotFound, Refused, Unreachable
from liveletter.domain.live import PLACE, HostCheck, LiveHost, LiveRole, LiveWish, MemberState, ShownPresence
from liveletter.domain.mail import Draft, DraftAttachment
from liveletter.domain.outbox import Outgoing
from liveletter.events import LiveHostStateChanged, LiveSessionChanged
from liveletter.ports import LiveDesk
from tests.services.live_host import HOST_URL
from tests.services.world import World

UNDO = 10.0
DRAFT = Draft(
    1,
    to="Bob <bob@lab.test>, carol@lab.test",
    subject="Boats",
    text=f"Hello\n{PLACE}\nAlice",
    message_id="boats@lab.test",
    live=LiveWish(),
)


@pytest.fixture
def hosted(world: World) -> World:
    """Alice may create sessions on a host."""
    world.archive.live.save_host(LiveHost(0, HOST_URL, "alice@lab.test"))
    return world


@pytest.mark.row("L1")
@pytest.mark.row("L2")
async def test_a_letter_creates_its_session_and_leaves_once_for_each(hosted: World) -> None:
    number = await hosted.mailing.send(DRAFT)
    session = hosted.archive.live.of_mail("boats@lab.test")
    assert session is not None
    assert (session.title, session.role, session.host_url) == ("Boats", LiveRole.OWNER, HOST_URL)
    assert [(one.address, one.state) for one in session.members[1:]] == [
        ("bob@lab.test", MemberState.INVITED),
        ("carol@lab.test", MemberState.INVITED),
    ]
    assert hosted.happened(LiveSessionChanged) == [LiveSessionChanged(session.id, "boats@lab.test")]
    await hosted.pass_time(UNDO)
    assert [mail.recipients for mail in hosted.smtp.taken] == [("bob@lab.test",), ("carol@lab.test",)]
    assert {mail.message_id for mail in hosted.smtp.taken} == {"boats@lab.test"}
    assert hosted.archive.outbox.get(number).state is DeliveryState.HANDED_OVER
    assert not any(copy.own for copy in hosted.archive.outbox.mail(number).mail.copies)


async def test_a_letter_asked_to_be_sent_twice_has_one_session(hosted: World) -> None:
    assert await hosted.mailing.send(DRAFT) == await hosted.mailing.send(DRAFT)
    assert len(hosted.live_host.sessions) == 1


@pytest.mark.parametrize(
    ("changes", "wish", "error"),
    [
        ({"bcc": "dora@lab.test"}, LiveWish(), AddressError),
        ({"to": ", ".join(f"a{n}@lab.test" for n in range(50))}, LiveWish(), AddressError),
        ({}, LiveWish(host_id=7), NotFound),
        ({"to": "nonsense"}, LiveWish(), AddressError),
    ],
)
async def test_what_cannot_be_is_said_and_nothing_is_created(
    hosted: World, changes: dict[str, str], wish: LiveWish, error: type[LiveletterError]
) -> None:
    with pytest.raises(error):
        await hosted.mailing.send(replace(DRAFT, live=wish, **changes))  # type: ignore[arg-type]
    assert hosted.live_host.sessions == {}
    assert hosted.archive.outbox.waiting() == []


async def test_without_a_host_it_says_so(world: World) -> None:
    with pytest.raises(NotFound, match="No host for live chats"):
        await world.mailing.send(DRAFT)


async def test_where_the_host_cannot_be_reached_the_mail_stays(hosted: World) -> None:
    hosted.live_host.checked = HostCheck(False, "chat.lab.test cannot be reached.")
    with pytest.raises(Unreachable, match="cannot be reached"):
        await hosted.mailing.send(DRAFT)
    hosted.live_host.checked = HostCheck(True)
    await hosted.mailing.send(DRAFT)
    assert len(hosted.archive.outbox.waiting()) == 1


async def test_a_private_host_stands_in_no_mail_to_the_outside_unasked(hosted: World) -> None:
    hosted.live_host.checked = HostCheck(True, is_private=True)
    with pytest.raises(Refused, match="your own network"):
        await hosted.mailing.send(DRAFT)
    assert hosted.live_host.sessions == {}
    await hosted.mailing.send(replace(DRAFT, live=LiveWish(on_my_network=True)))
    assert len(hosted.live_host.sessions) == 1


async def test_a_mail_that_cannot_be_built_leaves_no_session(hosted: World) -> None:
    with pytest.raises(LiveletterError):
        await hosted.mailing.send(replace(DRAFT, attachments=(DraftAttachment("a", path="/nowhere/a"),)))
    assert hosted.live_host.sessions == {}


async def test_a_mail_that_cannot_be_kept_leaves_no_session(hosted: World, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> Outgoing:
        raise DiskFull("There is no room on the disk.")

    with monkeypatch.context() as patch:
        patch.setattr(hosted.archive.outbox, "add_mail", refuse)
        with pytest.raises(DiskFull):
            await hosted.mailing.send(DRAFT)
    assert hosted.live_host.sessions == {}
    assert hosted.archive.live.of_mail("boats@lab.test") is None


async def test_a_session_left_by_a_crash_is_replaced(hosted: World) -> None:
    """An earlier letter of this Message-ID, told by the host's line, but the program died before it was kept."""
    orphan = await hosted.live_host.create(
        LiveWish(), title="Boats", owner_name="Alice", guests=(), message_id="boats@lab.test", open=False
    )
    hosted.archive.live.keep(HOST_URL, LiveRole.OWNER, 1, orphan.seen)
    await hosted.mailing.send(DRAFT)
    assert hosted.live_host.deleted == [orphan.seen.uuid]
    session = hosted.archive.live.of_mail("boats@lab.test")
    assert session is not None
    assert session.uuid in hosted.live_host.sessions


async def test_a_mail_taken_back_takes_its_session_along(hosted: World) -> None:
    number = await hosted.mailing.send(DRAFT)
    hosted.taken_back.look(hosted.outbox.desk.cancel(number))
    await hosted.settle()
    assert hosted.live_host.sessions == {}
    again = await hosted.mailing.send(DRAFT)
    assert again != number
    session = hosted.archive.live.of_mail("boats@lab.test")
    assert session is not None
    assert not session.ended


async def test_a_host_that_was_away_when_a_mail_was_taken_back_is_told_later(hosted: World) -> None:
    number = await hosted.mailing.send(DRAFT)
    hosted.live_host.trouble = Unreachable("Away.")
    hosted.taken_back.look(hosted.outbox.desk.cancel(number))
    await hosted.settle()
    assert len(hosted.live_host.sessions) == 1
    hosted.live_host.trouble = None
    hosted.bus.publish(LiveHostStateChanged(HOST_URL, LinkState.ONLINE, ""))
    await hosted.settle()
    assert hosted.live_host.sessions == {}
    session = hosted.archive.live.of_mail("boats@lab.test")
    assert session is not None
    assert session.ended


async def test_of_a_mail_that_somebody_got_the_session_stays(hosted: World) -> None:
    number = await hosted.mailing.send(DRAFT)
    hosted.archive.outbox.mark_copy(number, "bob@lab.test", begun=True, done=True)
    hosted.taken_back.look(hosted.outbox.desk.cancel(number))
    hosted.bus.publish(LiveHostStateChanged(HOST_URL, LinkState.ONLINE, ""))
    await hosted.settle()
    assert len(hosted.live_host.sessions) == 1


@pytest.mark.parametrize("recorded", [True, False])
async def test_a_mail_taken_back_is_written_again_with_the_same_chat(hosted: World, recorded: bool) -> None:
    wish = LiveWish(recorded=recorded, presence=ShownPresence.HIDDEN, mail_after=0, language="de", host_id=1)
    number = await hosted.mailing.send(replace(DRAFT, live=wish))
    drafts = hosted.writing.second_drafts
    assert (await drafts.again(number)).live == wish, "while it waits"
    hosted.taken_back.look(hosted.outbox.desk.cancel(number))
    await hosted.settle()
    again = await drafts.again(number)
    assert again.live == wish
    assert again.text.split() == ["Hello", PLACE, "Alice"]


async def test_a_session_left_at_another_host_is_deleted_there(hosted: World, monkeypatch: pytest.MonkeyPatch) -> None:
    other = hosted.archive.live.save_host(LiveHost(0, "https://other.lab.test", "alice@lab.test"))
    orphan = await hosted.live_host.create(
        LiveWish(), title="Boats", owner_name="Alice", guests=(), message_id="", open=False
    )
    hosted.archive.live.keep(other.url, LiveRole.OWNER, 1, replace(orphan.seen, message_id="boats@lab.test"))
    asked: list[int] = []
    desk = hosted.live_host.desk

    def noted(host_id: int) -> LiveDesk:
        asked.append(host_id)
        return desk(host_id)

    monkeypatch.setattr(hosted.live_host, "desk", noted)
    await hosted.mailing.send(DRAFT)
    assert hosted.live_host.deleted == [orphan.seen.uuid]
    assert asked == [1, other.id], "looked at where the new one goes, deleted where the old one is"


async def test_whoever_owns_the_chat_is_not_invited_to_it(hosted: World) -> None:
    await hosted.mailing.send(replace(DRAFT, cc="Alice <ALICE@lab.test>"))
    (seen,) = hosted.live_host.sessions.values()
    assert [member.address for member in seen.members] == ["alice@lab.test", "bob@lab.test", "carol@lab.test"]
    await hosted.pass_time(UNDO)
    own = next(mail for mail in hosted.smtp.taken if mail.recipients == ("ALICE@lab.test",))
    assert b"/s/" not in own.raw


@pytest.mark.row("L3")
async def test_a_link_for_other_programs_is_open_to_whoever_confirms(hosted: World) -> None:
    link = await hosted.sessions.make_link(LiveWish(title="Ask us"))
    assert link.url.startswith(f"{HOST_URL}/o/")
    assert link.url in link.text
    assert f'href="{link.url}"' in link.html
    assert "yours alone" not in link.text
    assert "Whoever has this link" in link.text
    session = hosted.archive.live.session(link.session_id)
    assert session.is_open
    assert session.title == "Ask us"
