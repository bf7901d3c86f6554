"""A mail of the outbox as a draft once more."""

from dataclasses import replace

import pytest

from liveletter.domain.addresses import Address
from liveletter.domain.errors import NotFound
from liveletter.domain.mail import Draft, DraftAttachment
from liveletter.domain.people import Source
from tests.services.world import World

RICH = Draft(
    1,
    to='"Keller, Bob" <bob@lab.test>, marie@lab.test',
    cc="Eve <eve@lab.test>",
    bcc="secret@lab.test",
    subject="Grüße",
    text="Hello Bob,\n\n> a quote\n",
    attachments=(DraftAttachment("plan.txt", "text/plain", data=b"the plan"),),
    in_reply_to="first@lab.test",
    references=("zero@lab.test", "first@lab.test"),
    ask_receipt=True,
)


@pytest.mark.row("B8")
async def test_nothing_of_a_mail_is_lost_on_the_way_back(world: World) -> None:
    number = await world.mailing.send(RICH)
    drafts = world.writing.second_drafts
    again = await drafts.again(number)
    assert replace(again, text=again.text.strip(), attachments=()) == replace(
        RICH, text=RICH.text.strip(), attachments=()
    )
    assert [(one.name, one.data) for one in again.attachments] == [("plan.txt", b"the plan")]
    assert (again.message_id, again.draft_id) == ("", 0)


async def test_a_chat_message_is_no_mail(world: World) -> None:
    bob = world.archive.people.ensure(Address.xmpp("bob@lab.test"), "Bob", Source.USER, listed=True)
    message = await world.chatting.send(bob.id, "hello")
    drafts = world.writing.second_drafts
    with pytest.raises(NotFound):
        await drafts.again(message.outgoing_id)
