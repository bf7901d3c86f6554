"""Bad chat: stanzas no program should send, and a flood. The window stays quick, all is kept, once."""

import threading
import time

import pytest

from tests.e2e.house import Chatter, Resident, Town
from tests.servers.waiting import until

pytestmark = [pytest.mark.servers, pytest.mark.display, pytest.mark.timeout(120)]

FLOOD = 2000
ANSWER = 3.0  # seconds from a click to what it shows, as seen by a screen reader, on two cores shared with the servers
BAD_STANZAS = (
    "<message to='{to}' type='chat' id='m1'><body/></message>",
    "<message to='{to}' id=''><body>no type</body></message>",
    "<message to='{to}' type='chat' id='m2'><body>two</body><body>bodies</body></message>",
    "<message to='{to}' type='chat'><replace xmlns='urn:xmpp:message-correct:0' id='nothing'/><body>fixed</body>"
    "</message>",
    "<message to='{to}' type='chat'><received xmlns='urn:xmpp:receipts' id='never-sent'/></message>",
    "<message to='{to}' type='chat'><received xmlns='urn:xmpp:carbons:2'><forwarded xmlns='urn:xmpp:forward:0'>"
    "<message xmlns='jabber:client' from='boss@lab.test' to='{to}' type='chat'><body>forged</body></message>"
    "</forwarded></received></message>",
    "<message to='{to}' type='chat'><result xmlns='urn:xmpp:mam:2' id='1'><forwarded xmlns='urn:xmpp:forward:0'>"
    "<message xmlns='jabber:client' from='boss@lab.test' to='{to}'><body>forged</body></message></forwarded></result>"
    "</message>",
    "<message to='{to}' type='chat'><delay xmlns='urn:xmpp:delay' stamp='the other day'/><body>undated</body>"
    "</message>",
    "<message to='{to}' type='error'><error type='wait'/><body>an error</body></message>",
    "<iq to='{to}' type='get' id='q'><query xmlns='urn:nobody:knows'/></iq>",
    "<iq to='{to}' type='set' id='r'><query xmlns='jabber:iq:roster'>"
    "<item jid='boss@lab.test' subscription='both'/><item jid='@@@'/></query></iq>",
    "<presence to='{to}'><show>nonsense</show><priority>many</priority></presence>",
    "<message to='{to}' type='chat'><body>\u202eevil\u2066 &#x9; &lt;b&gt;bold&lt;/b&gt;</body></message>",
)


@pytest.mark.row("W")
def test_malformed_stanzas_do_no_harm(resident: Resident, town: Town) -> None:
    resident.starts()
    resident.opens_chat()
    with Chatter(town.prosody, resident.friend) as robin:
        for stanza in BAD_STANZAS:
            robin.write(stanza.format(to=resident.address))
        robin.says(resident.address, "good words")
        resident.sees("timelineList", text="good words")
        resident.says("heard you")
        robin.until_heard("heard you")
        assert robin.heard("Slixmpp") == 0
    texts = [item.text for item in resident.said()]
    assert "forged" not in texts
    assert texts.count("good words") == 1
    resident.sees("accountStatus", text="Online")
    resident.hands.picture("bad-day-malformed-chat")
    resident.close_window()


@pytest.mark.row("W")
def test_what_is_no_address_is_told(resident: Resident) -> None:
    resident.starts()
    for text in ("@@@", "a b@c d", "x" * 2000 + "@lab.test"):
        told = resident.run("send", f"xmpp:{text}", "--text", "hello")
        assert told.returncode == 1
        assert "chat address" in told.stderr
        assert "Traceback" not in told.stderr
    resident.close_window()


def pour(robin: Chatter, to: str) -> None:
    """Write the flood, as fast as the server takes it."""
    for start in range(0, FLOOD, 50):
        numbers = range(start, start + 50)
        robin.write(
            "".join(f"<message to='{to}' type='chat' id='f{n}'><body>flood {n}</body></message>" for n in numbers)
        )


@pytest.mark.row("W")
def test_a_flood_is_kept_once_while_the_window_stays_quick(resident: Resident, town: Town) -> None:
    resident.starts()
    resident.opens_chat()
    place = resident.eyes.middle(resident.sees("showMails"))
    with Chatter(town.prosody, resident.friend) as robin:
        flood = threading.Thread(target=pour, args=(robin, resident.address))
        flood.start()
        until(lambda: resident.said(), "the beginning of the flood")
        begun = time.monotonic()
        resident.hands.click(*place)
        came = len(resident.said())
        resident.sees("timelineEmpty")
        answered = time.monotonic() - begun
        flood.join()
        until(lambda: len(resident.said()) >= FLOOD, "all of the flood", seconds=60)
        resident.clicks("showAll")
        resident.clicks("chatInput")
        resident.says("enough")
        robin.until_heard("enough")
    texts = [item.text for item in resident.said()][::-1]
    assert texts == [*(f"flood {number}" for number in range(FLOOD)), "enough"]
    assert answered < ANSWER
    assert came < FLOOD, "the click came after the flood"
    resident.close_window()
