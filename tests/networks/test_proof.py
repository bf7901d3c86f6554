"""What is proven, and to whom, when connections break and servers stop: before the account counts as online again."""

import asyncio
from collections import Counter
from dataclasses import replace
from xml.etree.ElementTree import Element, fromstring

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liveletter.domain.accounts import LinkState
from liveletter.domain.chat import IncomingChat, OutgoingChat
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.errors import Unreachable
from liveletter.networks.xmpp import messages
from liveletter.networks.xmpp.catching_up import LastInDoubt
from liveletter.networks.xmpp.cursor import Cursor
from liveletter.networks.xmpp.sent import Sent
from tests.networks.lab import QUICK, Bare, Line, Person, new_user
from tests.networks.sink import RecordingSink
from tests.servers.prosody import Prosody

servers = pytest.mark.servers
RECEIVED = "{urn:xmpp:receipts}received"


class Noting(RecordingSink):
    """Notes what was proven at the moment when it was told that it is online."""

    def __init__(self, known: tuple[str, ...] = ()) -> None:
        super().__init__(known=known)
        self.proven_when_online: list[set[tuple[str, DeliveryState]]] = []

    async def state_changed(self, state: LinkState, sentence: str) -> None:
        if state is LinkState.ONLINE:
            self.proven_when_online.append({(origin_id, progress) for _, origin_id, progress, _ in self.progress})
        await super().state_changed(state, sentence)


async def answered_meanwhile(server: Prosody, line: Line, sink: Noting, sender: Person, other: str) -> str:
    """A message whose receipt and marker come while the sender is cut off."""
    async with Bare(f"{other}/phone", server, "xep_0333") as bare:
        sent = await sender.say(other, "is it here?")
        await bare.until_body("is it here?")
        await sink.until_progress(sent, DeliveryState.HANDED_OVER)
        line.shut()
        await sink.until_state(LinkState.OFFLINE)
        for number in range(20):  # more than is read in one go
            bare.say(sender.jid, f"{number} " + "x" * 5000)
        for namespace, name in (("urn:xmpp:receipts", "received"), ("urn:xmpp:chat-markers:0", "displayed")):
            proof = bare.make_message(sender.jid, mtype="chat")
            proof.append(Element(f"{{{namespace}}}{name}", {"id": sent}))
            proof.append(Element("{urn:xmpp:hints}store"))
            proof.send()
        bare.say(other, "to myself: the server has handled what came before")
        await bare.until_body("to myself: the server has handled what came before")
    return sent


@servers
@pytest.mark.row("B8")
@pytest.mark.parametrize("how", ["resumed", "anew"])
async def test_proof_that_came_meanwhile_is_told_before_being_online(how: str) -> None:
    with Prosody() as server:
        alice, other = new_user(server, "alice"), new_user(server, "other")
        sink = Noting((other,))
        async with Line(server.ports.c2s) as line, Person(server, alice, sink=sink, port=line.port) as sender:
            sent = await answered_meanwhile(server, line, sink, sender, other)
            if how == "anew":
                server.restart()
            line.reopen()
            await sink.until(lambda: len(sink.proven_when_online) == 2, "online again")
            assert {(sent, DeliveryState.DELIVERED), (sent, DeliveryState.READ)} <= sink.proven_when_online[1]
            assert sink.tellers[sent, DeliveryState.READ] == "phone"


@servers
async def test_a_message_that_is_known_is_proven_again(prosody: Prosody) -> None:
    """Who sends once more what was in doubt learns that it is there: live, and out of the archive."""
    alice, other = new_user(prosody, "alice"), new_user(prosody, "other")
    sink = RecordingSink(known=[other])
    async with Bare(other, prosody) as bare:

        def say_again() -> None:
            bare.send_raw(
                f"<message to='{alice}' type='chat' id='o1'><body>once</body><request xmlns='urn:xmpp:receipts'/>"
                "<origin-id xmlns='urn:xmpp:sid:0' id='o1'/></message>"
            )

        async def until_receipts(count: int) -> None:
            def came(_: Element) -> bool:
                return sum(each.find(RECEIVED) is not None for each in bare.got) >= count

            await bare.until(came, f"{count} receipts")

        async with Person(prosody, alice, sink=sink):
            for count in (1, 2):
                say_again()
                await until_receipts(count)
        say_again()
        bare.say(other, "the server has it")
        await bare.until_body("the server has it")
        async with Person(prosody, alice, sink=sink):
            await until_receipts(3)
        assert sink.bodies() == ["once"]
        assert len({chat.stanza_id for chat in sink.told if chat.stanza_id}) == 3


@servers
async def test_receipts_that_a_break_has_swallowed_are_sent_again() -> None:
    """The server stops before it has the receipts: afterwards they are given, though the messages are long known."""
    with Prosody() as server:
        alice, bob = new_user(server, "alice"), new_user(server, "bob")
        sink = RecordingSink(known=[alice])
        async with (
            Line(server.ports.c2s) as line,
            Person(server, bob, sink=sink, port=line.port, timing=replace(QUICK, answer=2)) as receiver,
            Person(server, alice) as sender,
        ):
            first = await sender.say(bob, "first")
            await sender.sink.until_progress(first, DeliveryState.DELIVERED)
            line.swallow()
            sent = await sender.say(bob, "second")
            await receiver.sink.until_message("second")
            await sender.sink.until_progress(sent, DeliveryState.HANDED_OVER)
            await receiver.network.send_read(alice, first)
            server.kill()
            server.start()
            await sender.sink.until_progress(sent, DeliveryState.DELIVERED)
            await sender.sink.until_progress(first, DeliveryState.READ)
            assert sink.bodies() == ["first", "second"]


@servers
@pytest.mark.parametrize("how", ["restart", "kill"])
async def test_whatever_a_server_was_stopped_in_the_middle_of_arrives_once(how: str) -> None:
    """The sender sends again, with the same origin-id, what is in doubt when it is online again, and nothing else."""
    with Prosody() as server:
        alice, bob = new_user(server, "alice"), new_user(server, "bob")
        sink = Resending()
        async with Person(server, bob, sink=RecordingSink(known=[alice])) as receiver:
            async with Person(server, alice, sink=sink) as sender:
                sink.sender, sink.to = sender, bob
                for round_ in range(2):
                    for number in range(30):
                        await sink.post(f"{round_}-{number}")
                        await asyncio.sleep(0)
                        if number == 15:
                            stop(server, how)
                            server.start()
                    await sink.until(lambda: not sink.unproven, "all proven")
            arrived = Counter(receiver.sink.bodies())
            assert arrived == Counter(f"{round_}-{number}" for round_ in range(2) for number in range(30))
            if how == "restart":
                assert len({chat.stanza_id for chat in receiver.sink.told if chat.stanza_id}) == 60


def stop(server: Prosody, how: str) -> None:
    """End a server, politely or not."""
    if how == "restart":
        server.halt()
    else:
        server.kill()


class Resending(RecordingSink):
    """Sends again what was not handed over when it is online again."""

    def __init__(self) -> None:
        super().__init__()
        self.sender: Person | None = None
        self.to = ""
        self.unproven: dict[str, DeliveryState | None] = {}

    async def post(self, body: str) -> None:
        """Send a message; its text is its origin-id."""
        self.unproven[body] = None
        assert self.sender is not None
        try:
            await self.sender.network.send(OutgoingChat(self.to, body, body))
        except Unreachable:
            return

    async def state_changed(self, state: LinkState, sentence: str) -> None:
        if state is LinkState.ONLINE and self.sender is not None:
            for body in [body for body, progress in self.unproven.items() if progress is None]:
                await self.post(body)
        await super().state_changed(state, sentence)

    async def message_received(self, chat: IncomingChat) -> None:
        if chat.outgoing:
            await self.message_progressed(chat.peer, chat.origin_id, DeliveryState.HANDED_OVER, "")
        await super().message_received(chat)

    async def message_progressed(
        self, peer: str, origin_id: str, state: DeliveryState, trouble: str, by: str = ""
    ) -> None:
        if state is DeliveryState.DELIVERED:
            self.unproven.pop(origin_id, None)
        elif origin_id in self.unproven:
            self.unproven[origin_id] = state
        await super().message_progressed(peer, origin_id, state, trouble, by)


OWN = "alice@lab.test"


def archived(origin_id: str, *, proves: str = "") -> messages.Reading:
    """A message of the user's own, or somebody's receipt, out of the archive."""
    receipt = f"from='bob@lab.test/x' to='{OWN}'><received xmlns='urn:xmpp:receipts' id='{proves}'/>"
    own = f"from='{OWN}/x' to='bob@lab.test' id='{origin_id}'><body>b</body>"
    text = f"<message xmlns='jabber:client' {receipt if proves else own}</message>"
    reading = messages.read_archived(fromstring(text), None, "place", messages.Reader(OWN), 1.0)
    assert reading is not None
    return reading


def told(in_doubt: set[str], readings: list[messages.Reading]) -> list[messages.Reading]:
    last = LastInDoubt(in_doubt)
    return [each for reading in readings for each in last.without(reading)]


def test_only_the_last_message_in_doubt_is_held_back() -> None:
    one, two, other, sure = archived("1"), archived("2"), archived("3"), archived("0")
    assert told({"1", "2"}, [sure, one, two, other]) == [sure, one, other]
    assert told(set(), [sure, one, two]) == [sure, one, two]
    proof, stranger = archived("", proves="2"), archived("", proves="9")
    assert told({"1", "2"}, [one, two, stranger, proof]) == [one, stranger, two, proof]


STEPS = st.lists(st.sampled_from(["send", "ack", "reach"]), max_size=40)


@given(STEPS)
def test_the_cursor_never_passes_what_may_not_have_been_sent(steps: list[str]) -> None:
    sent, places = Sent(), list[str]()
    cursor = Cursor(sent=sent, stored=lambda: "", advance=places.append)
    waiting, reached = list[int](), list[tuple[int, str]]()
    for number, step in enumerate(steps):
        if step == "send":
            sent.note(OutgoingChat("b@x", "b", str(number)))
            waiting.append(number)
        elif step == "ack" and waiting:
            oldest = str(waiting.pop(0))
            assert sent.awaited(oldest) == "b@x"
            sent.acknowledged(oldest)
            assert sent.awaited(oldest) == ""
            cursor.settle()
        elif step == "reach":
            reached.append((number, f"place-{number}"))
            cursor.reach(f"place-{number}")
        first = waiting[0] if waiting else len(steps)
        allowed = [place for at, place in reached if at < first]
        assert (places[-1] if places else "") == (allowed[-1] if allowed else "")


def test_proofs_hold_the_cursor_back_until_the_server_has_them() -> None:
    sent, places = Sent(), list[str]()
    cursor = Cursor(sent=sent, stored=lambda: "before", advance=places.append)
    assert cursor.begin() == "before"
    sent.note_proof(Element("message", {"id": "p1"}))
    cursor.reach("a")
    assert places == []
    assert [each.get("id") for each in sent.proofs()] == ["p1"]
    assert not sent.proof_acknowledged("another")
    assert sent.proof_acknowledged("p1")
    cursor.settle()
    assert places == ["a"]
