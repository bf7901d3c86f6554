"""Mailing lists are known by the mails that came through them; a letter gives them an open link."""

import email
from dataclasses import replace
from email import policy

import pytest

from liveletter.domain.live import PLACE, LiveHost, LiveWish, find_link
from liveletter.domain.mail import Draft, FolderRole
from tests.services.live_host import HOST_URL
from tests.services.world import World

LIST = "rowers@lists.lab.test"
DRAFT = Draft(
    1,
    to=f"Rowers <{LIST}>, bob@lab.test",
    subject="Boats",
    text=f"Hello\n{PLACE}\nAlice",
    message_id="boats@lab.test",
    live=LiveWish(open_to_lists=True),
)


def a_mail(post: str, *, to: str = LIST, sender: str = "Bob <bob@lab.test>", body: str = "Hello") -> bytes:
    header = f"From: {sender}\r\nTo: {to}\r\nMessage-ID: <{hash((post, to, sender, body))}@lab.test>\r\n"
    return f"{header}{f'List-Post: {post}' if post else 'X-None: 1'}\r\n\r\n{body}\r\n".encode()


def receive(
    world: World, raw: bytes, *, uid: int = 1, role: FolderRole = FolderRole.INBOX, complete: bool = True
) -> None:
    digest = world.letters.digest(raw, complete=complete)
    world.receive(digest, raw=raw if complete else None, uid=uid, role=role)


@pytest.mark.parametrize(
    "post",
    [
        f"<mailto:{LIST}>",
        f"<MAILTO:{LIST.upper()}?subject=Re> (all may write)",
        f"<https://lists.lab.test/>,\r\n  <mailto:{LIST.replace('@', '%40')}>",
    ],
)
async def test_a_list_is_known_by_a_mail_that_came_through_it(world: World, post: str) -> None:
    receive(world, a_mail(post, to=f"Somebody <x@lab.test>, {LIST}"))
    asked = ["bob@lab.test", f"Rowers@{LIST.partition('@')[2]}", "nonsense"]
    assert world.live.lists.among(asked) == ["Rowers@lists.lab.test"]


@pytest.mark.parametrize(
    "post", ["", "NO (posting not allowed)", "<mailto:others@lists.lab.test>", "<mailto:>", "<mailto:a b@c>"]
)
async def test_nothing_is_guessed(world: World, post: str) -> None:
    receive(world, a_mail(post))
    receive(world, a_mail("", body=f"List-Post: <mailto:{LIST}>"), uid=2)
    assert world.live.lists.among([LIST]) == []


async def test_what_the_user_sent_and_what_is_not_here_yet_tells_nothing(world: World) -> None:
    receive(world, a_mail(f"<mailto:{LIST}>", sender="Alice <alice@lab.test>"), role=FolderRole.SENT)
    receive(world, a_mail(f"<mailto:{LIST}>"), complete=False)
    assert world.live.lists.among([LIST]) == []


async def test_a_large_mail_is_read_at_its_beginning(world: World) -> None:
    receive(world, a_mail(f"<mailto:{LIST}>", body="0123456789abcdef" * 100_000))
    (head,) = world.archive.mails.heads_naming(LIST, 5)
    assert len(head) == 65_536
    assert world.live.lists.among([LIST]) == [LIST]


@pytest.mark.row("L3")
@pytest.mark.parametrize("is_open", [True, False])
async def test_a_list_gets_the_open_link_where_it_was_wished_for(world: World, is_open: bool) -> None:
    world.archive.live.save_host(LiveHost(0, HOST_URL, "alice@lab.test"))
    receive(world, a_mail(f"<mailto:{LIST}>"))
    number = await world.mailing.send(replace(DRAFT, live=LiveWish(open_to_lists=is_open, form=True)))
    (seen,) = world.live_host.sessions.values()
    guests = ["bob@lab.test"] if is_open else [LIST, "bob@lab.test"]
    assert ([one.address for one in seen.members[1:]], seen.is_open) == (guests, is_open)
    await world.pass_time(10.0)
    to_list, to_bob = (text_and_html(mail.raw) for mail in world.smtp.taken)
    assert find_link(to_bob[0])
    assert ("Whoever has this link" in to_list[0]) is is_open
    assert (f"{HOST_URL}/o/{seen.uuid}/" in to_list[0]) is is_open
    assert ("<form" in to_list[1]) is not is_open, "an open link has no place to answer in the mail"
    assert "/o/" not in to_bob[0]
    assert b"/o/" not in world.archive.outbox.mail(number).mail.filed


async def test_of_lists_the_room_in_a_chat_is_none_of_the_concern(world: World) -> None:
    world.archive.live.save_host(LiveHost(0, HOST_URL, "alice@lab.test"))
    receive(world, a_mail(f"<mailto:{LIST}>"))
    many = ", ".join(f"p{number}@lab.test" for number in range(49))
    await world.mailing.send(replace(DRAFT, to=LIST, cc=many))
    (seen,) = world.live_host.sessions.values()
    assert len(seen.members) == 50


async def test_a_letter_to_a_list_alone_goes_by_the_open_link(world: World) -> None:
    world.archive.live.save_host(LiveHost(0, HOST_URL, "alice@lab.test"))
    receive(world, a_mail(f"<mailto:{LIST}>"))
    number = await world.mailing.send(replace(DRAFT, to=LIST))
    world.taken_back.look(world.outbox.desk.cancel(number))
    await world.settle()
    assert world.live_host.sessions == {}
    assert (await world.writing.second_drafts.again(number)).live == DRAFT.live


def text_and_html(raw: bytes) -> tuple[str, str]:
    message = email.message_from_bytes(raw, policy=policy.default)
    plain, html = (message.get_body((kind,)) for kind in ("plain", "html"))
    assert plain is not None
    assert html is not None
    return plain.get_content(), html.get_content()
