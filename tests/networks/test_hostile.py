"""What strangers and broken servers send: floods, malformed stanzas. Nothing raises, freezes or answers."""

import asyncio
import logging
import re
import time
from collections.abc import Callable, Iterator

import pytest

from liveletter.domain.accounts import LinkState, Security
from liveletter.domain.chat import IncomingChat
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.errors import DiskFull
from liveletter.networks.xmpp import intake
from tests.networks.lab import Line, Person, Raw, new_user
from tests.networks.sink import RecordingSink
from tests.servers.prosody import Prosody

pytestmark = pytest.mark.servers
FLOOD = 2000
AT_ONCE = 20  # messages that are taken while other tasks of the loop wait


@pytest.fixture
def alice(prosody: Prosody) -> Person:
    return Person(prosody, new_user(prosody, "alice"))


async def heartbeat(taken: Callable[[], int], leaps: list[int]) -> None:
    """Notes how many messages are taken from one turn of the loop to the next."""
    before = taken()
    while True:
        await asyncio.sleep(0)
        now = taken()
        leaps.append(now - before)
        before = now


@pytest.fixture(scope="module")
def fast() -> Iterator[Prosody]:
    """A server that keeps nothing: it passes on messages faster than one with an archive."""
    with Prosody(without=("mam", "offline")) as server:
        yield server


async def test_a_flood_does_not_freeze_the_loop(fast: Prosody) -> None:
    leaps: list[int] = []
    alice = Person(fast, new_user(fast, "alice"))
    async with alice, Raw.log_in(fast, new_user(fast, "flood")) as raw:
        beating = asyncio.create_task(heartbeat(lambda: len(alice.sink.messages), leaps))
        for start in range(0, FLOOD, 100):
            await raw.write(
                "".join(
                    f"<message to='{alice.jid}' type='chat' id='f{number}'><body>flood {number}</body></message>"
                    for number in range(start, start + 100)
                )
            )
        await alice.sink.until_message(f"flood {FLOOD - 1}")
        beating.cancel()
        assert alice.sink.bodies() == [f"flood {number}" for number in range(FLOOD)]
        assert [state for state, _ in alice.sink.states] == [LinkState.CONNECTING, LinkState.ONLINE]
    assert max(leaps) <= AT_ONCE


class SlowSink(RecordingSink):
    """Takes its time, and knows how much waits."""

    async def message_received(self, chat: IncomingChat) -> None:
        await asyncio.sleep(0.0005)
        await super().message_received(chat)


async def test_a_slow_archive_holds_the_server_back(fast: Prosody, monkeypatch: pytest.MonkeyPatch) -> None:
    longest = 0
    put = intake.Intake.put

    def measured(self: intake.Intake, count: int, work: intake.Work) -> None:
        nonlocal longest
        put(self, count, work)
        longest = max(longest, len(self._waiting))

    monkeypatch.setattr(intake.Intake, "put", measured)
    slow = Person(fast, new_user(fast, "slow"), sink=SlowSink())
    async with slow, Raw.log_in(fast, new_user(fast, "flood")) as raw:
        body = "x" * 2000
        for number in range(700):
            await raw.write(
                f"<message to='{slow.jid}' type='chat' id='f{number}'><body>{number} {body}</body></message>"
            )
        await slow.sink.until_message(f"699 {body}")
        assert len(slow.sink.messages) == 700
    assert intake.FULL <= longest < intake.FULL + 20


class FullDisk(RecordingSink):
    """An archive that refuses for a while."""

    def __init__(self) -> None:
        super().__init__()
        self.refusals = 2

    async def message_received(self, chat: IncomingChat) -> None:
        if self.refusals:
            self.refusals -= 1
            raise DiskFull("There is no room on the disk.")
        await super().message_received(chat)

    async def message_progressed(
        self, peer: str, origin_id: str, state: DeliveryState, trouble: str, by: str = ""
    ) -> None:
        if self.refusals:
            self.refusals -= 1
            raise DiskFull("There is no room on the disk.")
        await super().message_progressed(peer, origin_id, state, trouble, by)


@pytest.mark.expects_log("The archive does not take a chat message")
async def test_a_full_disk_loses_no_word_of_the_server_about_what_was_sent(
    prosody: Prosody, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(intake, "ARCHIVE_PAUSE", 0.05)
    sink = FullDisk()
    async with Person(prosody, new_user(prosody, "alice"), sink=sink) as person:
        await person.say(new_user(prosody, "other"), "one", "o1")
        await sink.until_progress("o1", DeliveryState.HANDED_OVER)
        assert sink.refusals == 0


@pytest.mark.expects_log("The archive does not take a chat message")
async def test_a_full_disk_loses_nothing_and_acknowledges_nothing(
    prosody: Prosody, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(intake, "ARCHIVE_PAUSE", 0.05)
    sink = FullDisk()
    person = Person(prosody, new_user(prosody, "alice"), sink=sink)
    async with person, Raw.log_in(prosody, new_user(prosody, "other")) as raw:
        await raw.write(f"<message to='{person.jid}' id='1'><body>one</body></message>")
        await raw.write(f"<message to='{person.jid}' id='2'><body>two</body></message>")
        await sink.until_message("two")
        assert sink.bodies() == ["one", "two"]
        assert sink.refusals == 0


async def test_odd_messages_of_strangers(prosody: Prosody, alice: Person) -> None:
    odd = [
        "<message to='{to}'/>",
        "<message to='{to}'><body/></message>",
        "<message to='{to}'><body>   </body></message>",
        "<message to='{to}' type='groupchat'><body>room</body></message>",
        "<message to='{to}' type='nonsense'><body>nonsense type</body></message>",
        "<message to='{to}' type='error'/>",
        "<message to='{to}' type='error' id='x'><error type='cancel'/></message>",
        "<message to='{to}' type='chat'><received xmlns='urn:xmpp:receipts'/></message>",
        "<message to='{to}' type='chat'><received xmlns='urn:xmpp:receipts' id=''/></message>",
        "<message to='{to}' type='chat'><displayed xmlns='urn:xmpp:chat-markers:0'/></message>",
        "<message to='{to}'><replace xmlns='urn:xmpp:message-correct:0' id='o1'/><body>new</body></message>",
        "<message to='{to}' type='chat'><headers xmlns='http://jabber.org/protocol/shim'><header/></headers>"
        "<body>empty header</body></message>",
        "<message to='{to}' type='chat'><headers xmlns='http://jabber.org/protocol/shim'>"
        "<header name='In-Reply-To'>two words&#10;X: y</header></headers><body>bad reference</body></message>",
        "<message to='{to}' type='chat'><delay xmlns='urn:xmpp:delay' stamp='never'/><body>bad date</body></message>",
        "<message to='{to}' type='chat'><delay xmlns='urn:xmpp:delay' from='lab.test' stamp='9999-12-31T23:59:59Z'/>"
        "<body>future</body></message>",
        "<message to='{to}'><delay xmlns='urn:xmpp:delay' from='lab.test' stamp='0001-01-01T00:00:00+14:00'/>"
        "<body>past</body></message>",
        "<message to='{to}' type='chat'><body>two</body><body xml:lang='de'>zwei</body></message>",
        "<message to='{to}' type='chat' id='{long}'><body>long id</body></message>",
        "<message to='{to}' type='chat'><event xmlns='http://jabber.org/protocol/pubsub#event'><items/></event></message>",
        "<message to='{to}' type='chat'><body>\u202edlrow olleh\u0085\u2028</body></message>",
        "<presence to='{to}' type='subscribe'><nick xmlns='http://jabber.org/protocol/nick'>"
        + "n" * 5000
        + "</nick></presence>",
        "<presence to='{to}'><show>nonsense</show><priority>many</priority></presence>",
        "<presence to='{to}' type='error'/>",
        "<presence to='{to}' type='unsubscribed'/>",
        "<iq to='{to}/{device}' type='get' id='q1'/>",
        "<iq to='{to}/{device}' type='get' id='q2'><query xmlns='http://jabber.org/protocol/disco#info'/></iq>",
        "<iq to='{to}/{device}' type='set' id='q3'><query xmlns='jabber:iq:roster'><item jid='@@'/></query></iq>",
        "<iq to='{to}/{device}' type='result' id='q4'><query xmlns='jabber:iq:roster'/></iq>",
        "<iq to='{to}/{device}' type='get' id='q5'><ping xmlns='urn:xmpp:ping'/></iq>",
    ]
    async with alice, Raw.log_in(prosody, new_user(prosody, "odd")) as raw:
        session = alice.network._session
        assert session is not None
        device = session.connection.client.boundjid.resource
        for number, text in enumerate(odd):
            await raw.write(text.format(to=alice.jid, long="i" * 3000, device=device))
            await raw.write(
                f"<message to='{alice.jid}' type='chat' id='n{number}'><body>still {number}</body></message>"
            )
        await alice.sink.until_message(f"still {len(odd) - 1}")
        shown = [body for body in alice.sink.bodies() if not body.startswith("still")]
        assert shown == [
            *("nonsense type", "new", "empty header", "bad reference", "bad date", "future", "past", "two"),
            *("long id", "\u202edlrow olleh\u0085\u2028"),
        ]
        assert all(not chat.about for chat in alice.sink.told)
        assert all(time.time() - 60 < chat.at <= time.time() for chat in alice.sink.told if chat.body != "past")
        assert [len(name) for _, name in alice.sink.requests] == [200]
        assert alice.sink.progress == []
        answers = await raw.ask(
            f"<iq to='{alice.jid}/{device}' type='get' id='end'><ping xmlns='urn:xmpp:ping'/></iq>", "id='end'"
        )
        assert "got into trouble" not in answers
        assert len(re.findall("<iq[^>]*type='error'", answers)) == 2  # to q1 and q3, which nobody handles
        assert "forbidden" not in alice.sink.contacts
        assert [state for state, _ in alice.sink.states] == [LinkState.CONNECTING, LinkState.ONLINE]


@pytest.mark.expects_log("A stanza was dropped", "Unable to parse stanza", "An answer could not be taken in")
async def test_stanzas_that_no_server_should_pass_on() -> None:
    """As if the server were broken or hostile: addresses that are none, huge texts, forged ids."""
    with Prosody(without=("smacks", "mam")) as old:
        jid = new_user(old, "alice")
        async with Line(old.ports.c2s) as line, Person(old, jid, security=Security.PLAIN, port=line.port) as alice:
            for sender in ("", "@", "a@@b", "a b@c", "\u212a@x", "x" * 3000 + "@y", "a@b/" + "r" * 3000, "é@\ud7ff"):
                for stanza in ("message", "presence"):
                    line.inject(f"<{stanza} from='{sender}' to='{jid}'><body>odd sender</body></{stanza}>")
                for kind in ("get", "set", "result", "error"):
                    line.inject(f"<iq from='{sender}' type='{kind}' id='x'><query xmlns='jabber:iq:roster'/></iq>")
            line.inject(f"<message from='m@x.test' to='@@'><body>{'é' * 300_000}</body></message>")
            nested = "<a>" * 50_000 + "</a>" * 50_000
            line.inject(f"<message from='m@x.test'>{nested}<body>nested</body></message>")
            forged = f"<stanza-id xmlns='urn:xmpp:sid:0' id='s' by='{jid}'/>"
            line.inject(f"<message from='m@x.test'>{forged}<body>forged</body></message>")
            assert (await alice.sink.until_message("forged")).stanza_id == ""
            assert "nested" in alice.sink.bodies()
            huge = next(chat.body for chat in alice.sink.told if chat.body.startswith("é"))
            assert len(huge.encode()) < 257 * 1024
            assert huge.endswith("was cut here.")
            assert alice.sink.states[-1][0] is LinkState.ONLINE


@pytest.mark.expects_log("Parse error", "A stanza was dropped")
async def test_no_text_of_anybody_reaches_the_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with Prosody(without=("smacks",)) as old:
        jid = new_user(old, "alice")
        async with Line(old.ports.c2s) as line, Person(old, jid, security=Security.PLAIN, port=line.port) as alice:
            line.inject("<message from='m@x.test'><body>very private</body></message>")
            await alice.sink.until_message("very private")
            line.inject("<message from='m@x.test'><body>very private and broken</message>")
            await alice.sink.until(lambda: LinkState.OFFLINE in dict(alice.sink.states), "offline")
            await alice.sink.until_state(LinkState.ONLINE)
    assert "very private" not in caplog.text
    assert "correct horse" not in caplog.text
    assert "Parse error" in caplog.text
