"""The outbox in the window: taking back, sending later, and what becomes of mails that servers do not take."""

import pytest

from liveletter.domain.delivery import DeliveryState
from liveletter.window.parts.bidi import isolated
from tests.e2e.house import FRIEND, PASSWORD, Resident
from tests.e2e.leaving import becomes, entries
from tests.e2e.peers import Desktop, Peers
from tests.servers.waiting import until

pytestmark = [pytest.mark.servers, pytest.mark.display, pytest.mark.timeout(300)]


def opens_outbox(resident: Resident, title: str) -> None:
    """Open the outbox by its keys, and choose an entry."""
    resident.front()
    resident.hands.key("ctrl+shift+o")
    resident.clicks("outboxList", text=title, role="list item")
    resident.sees("outboxTitle", text=title)


@pytest.mark.row("B8")
def test_taken_back_sent_at_once_and_sent_later(resident: Resident, neighbours: Peers) -> None:
    resident.prefers(mail__undo_seconds=60)  # enough for a test to take its time
    post = neighbours.mail_program(resident.friend, PASSWORD)
    resident.starts()
    resident.writes_mail(to=resident.friend, subject="The hedge", text="It is to be cut.")
    resident.sees("outboxText", text="“The hedge” will be sent in")
    first = resident.eyes.says(resident.sees("outboxText"))
    until(lambda: resident.eyes.says(resident.sees("outboxText")) != first, "the seconds counted down")
    resident.hands.picture("outbox-undo")
    resident.clicks("outboxChoice0", text="Undo")
    resident.sees("composerTo", text=resident.friend)
    resident.sees("composerSubject", text="The hedge")
    resident.has_keyboard("composerBody")
    resident.sees("composerBody", text="It is to be cut.")
    assert [one.state for one in entries(resident)] == [DeliveryState.CANCELLED]

    resident.hands.key("ctrl+Home")
    resident.hands.type("Please: ")
    resident.hands.key("ctrl+Return")
    resident.clicks("outboxChoice1", text="Send now")
    assert str(post.mail("The hedge").get_payload()).startswith("Please: It is to be cut.")
    assert len(post.mails()) == 1

    resident.front()
    resident.hands.key("ctrl+n")
    resident.has_keyboard("composerTo")
    resident.hands.type(resident.friend)
    resident.clicks("composerSubject")
    resident.hands.type("The fence")
    resident.clicks("composerBody")
    resident.hands.type("It is to be painted.")
    resident.clicks("composerLater")
    resident.hands.key("Up", "Return")  # At a date…
    resident.has_keyboard("sendLaterDate")
    resident.hands.picture("outbox-at-a-date")
    resident.hands.key("Return")
    resident.sees(text="Goes out on")
    resident.hands.picture("outbox-goes-out")
    resident.hands.key("ctrl+Return")
    resident.sees("outboxText", text="“The fence” will be sent")
    opens_outbox(resident, "The fence")
    resident.sees("outboxState", text="Goes out")
    resident.sees("outboxWhy", text="until then it can be taken back")
    resident.hands.picture("outbox-later")
    resident.clicks("outboxTryNowButton", text="Send now")
    post.mail("The fence")
    resident.sees("outboxState", text="Delivered")
    resident.sees("outboxLogWords1", text=f"delivered to {isolated(FRIEND)}, as {isolated('mx.lab.test')} reports")
    resident.hands.picture("outbox-delivered")
    resident.hands.key("Escape")
    resident.close_window()


@pytest.mark.row("D9")
@pytest.mark.row("D10")
def test_what_servers_refuse_put_off_and_send_back(resident: Resident, neighbours: Peers, desktop: Desktop) -> None:
    post = neighbours.mail_program(resident.friend, PASSWORD)
    resident.starts()
    resident.writes_mail(to="nobody-here@lab.test", subject="To nobody", text="Hello?")
    resident.sees("outboxText", text="“To nobody” could not be sent.")
    resident.sees("outboxText", text="there is no such person")
    resident.sees("outboxChoice0", text="Try again")
    resident.hands.picture("outbox-refused-bar")
    resident.clicks("outboxChoice1", text="Send in another way")
    resident.sees("outboxTitle", text="To nobody")
    resident.sees("outboxState", text="Failed")
    resident.sees("outboxWhy", text="there is no such person")
    resident.hands.picture("outbox-refused")
    resident.hands.key("ctrl+e")
    resident.sees("composerBody", text="Hello?")
    resident.clicks("composerTo")
    resident.hands.key("ctrl+a")
    resident.hands.type(resident.friend)
    resident.hands.key("ctrl+Return")
    post.mail("To nobody")
    becomes(resident, "To nobody", DeliveryState.DELIVERED)
    becomes(resident, "To nobody", DeliveryState.TURNED_INTO_MAIL)
    resident.eyes.gone(resident.pid, "outboxText", text="To nobody")

    resident.writes_mail(to="later-here@lab.test", subject="Not now", text="Hello?")
    opens_outbox(resident, "Not now")
    resident.sees("outboxState", text="Waiting: next try")
    resident.sees("outboxWhy", text="come back later")
    resident.hands.picture("outbox-put-off")
    resident.hands.key("ctrl+t")
    resident.sees("outboxLogWords2", text="next try")  # and refused once more
    resident.hands.key("Delete")
    becomes(resident, "Not now", DeliveryState.CANCELLED)
    resident.sees("outboxState", text="Put aside, not sent")

    resident.writes_mail(to="bounces-here@lab.test", subject="Comes back", text="Hello?")
    becomes(resident, "Comes back", DeliveryState.FAILED)
    resident.sees("outboxText", text="“Comes back” did not arrive. mx.lab.test could not deliver this mail to")
    resident.sees("outboxText", text="there is no such person any more")
    desktop.notice("Not delivered to", "Comes back")
    resident.front()
    resident.hands.picture("outbox-bounced-bar")
    opens_outbox(resident, "Comes back")
    resident.sees("outboxState", text="Failed")
    resident.hands.picture("outbox-bounced")

    resident.clicks("outboxShowNeedsYou")
    resident.eyes.gone(resident.pid, "outboxList", text="To nobody")
    resident.sees("outboxList", text="Comes back")
    resident.hands.key("ctrl+f")
    resident.has_keyboard("outboxSearch")
    resident.hands.type("nothing so")
    resident.sees(text="Nothing here holds “nothing so”.")
    resident.hands.picture("outbox-nothing")
    resident.hands.key("Escape")
    resident.hands.key("Down")
    resident.sees("outboxTitle", text="Comes back")
    resident.has_keyboard("outboxList")
    resident.hands.key("Delete")
    becomes(resident, "Comes back", DeliveryState.CANCELLED)
    resident.sees(text="Nothing needs you")
    resident.hands.key("Escape")
    resident.close_window()
