"""A mail of which each recipient gets a copy: whatever breaks, nobody gets theirs twice and nobody is forgotten."""

import asyncio
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from liveletter.archive.archive import Archive
from liveletter.delivery.mail import MailMechanism
from liveletter.domain.errors import LiveletterError, ProtocolTrouble, Refused, Unreachable
from liveletter.domain.mail import BuiltMail, MailCopy, Submission
from liveletter.domain.outbox import Outgoing
from liveletter.ports import Finding, OutgoingMail, Told

RECIPIENTS = ("bob@lab.test", "Carl@lab.test", "dora@lab.test")
MOODS = ("well", "gone", "later", "never", "half-taken", "half-lost", "crash-before", "crash-within", "crash-after")


class Crash(BaseException):
    """The engine is killed."""


class Server:
    """An SMTP server with moods, one for each mail; after them all is well."""

    def __init__(self, moods: list[str]) -> None:
        self.moods = iter(moods)
        self.taken: Counter[str] = Counter()
        self.doubtful: set[str] = set()

    def submitter(self, account_id: int) -> "Server":
        return self

    async def submit(self, mail: BuiltMail, handing_over: Callable[[], None]) -> Submission:
        (recipient,) = mail.recipients
        assert mail.raw.endswith(recipient.encode()), "their own copy"
        assert not mail.copies
        mood = next(self.moods, "well")
        if mood == "gone":
            raise Unreachable("No answer.")
        if mood in {"later", "never"}:
            raise Refused("No.", "550", permanent=mood == "never")
        if mood == "crash-before":
            raise Crash
        handing_over()
        if mood in {"half-lost", "crash-within"}:
            self.doubtful.add(recipient)
        else:
            self.taken[recipient] += 1
        if mood.startswith("half"):
            self.doubtful.add(recipient)
            raise ProtocolTrouble("Broken.", "in DATA")
        if mood.startswith("crash"):
            self.doubtful.add(recipient)
            raise Crash
        return Submission(server="smtp.lab.test", response="queued")


@contextmanager
def an_archive() -> Iterator[Archive]:
    archive = Archive(None)
    try:
        yield archive
    finally:
        archive.close()


def an_entry(archive: Archive) -> Outgoing:
    copies = tuple(MailCopy.of(one, b"Hello, " + one.encode(), b"Hello") for one in RECIPIENTS)
    mail = BuiltMail("1@lab.test", "alice@lab.test", RECIPIENTS, b"Hello", b"Hello", copies=copies)
    return archive.outbox.add_mail(1, OutgoingMail(mail), title="Boats", at=1.0)


def a_way(archive: Archive, server: Server) -> MailMechanism:
    return MailMechanism(store=archive.outbox, actions=archive.actions, links=server, mark_answered=print)  # type: ignore[arg-type]


def attempt(archive: Archive, way: MailMechanism, entry: Outgoing) -> Told | Finding | None:
    """One try, and after a break the look that follows it."""
    try:
        return asyncio.run(way.deliver(entry, lambda: archive.outbox.mark_handing_over(entry.id)))
    except (ProtocolTrouble, Crash):
        return asyncio.run(way.look(entry))
    except LiveletterError:
        return None


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(MOODS), max_size=12))
def test_whatever_breaks_each_gets_theirs_once(moods: list[str]) -> None:
    with an_archive() as archive:
        entry, server = an_entry(archive), Server(moods)
        way = a_way(archive, server)
        for _ in range(2 * len(moods) + 2):
            told = attempt(archive, way, entry)
            if isinstance(told, Told) and not told.refused:
                break
            if told is Finding.UNSURE:  # the user says: once more
                begun = [copy for copy in archive.outbox.mail(entry.id).mail.copies if copy.begun and not copy.done]
                assert {copy.recipient for copy in begun} <= server.doubtful
        left = archive.outbox.mail(entry.id).mail.copies
        assert all(copy.done and not copy.own for copy in left), "nobody is forgotten, and no link stays behind"
        for recipient in RECIPIENTS:
            assert server.taken[recipient] >= 1
            assert server.taken[recipient] == 1 or recipient in server.doubtful


def test_a_break_before_the_text_leaves_nothing_in_doubt() -> None:
    with an_archive() as archive:
        entry = an_entry(archive)
        way = a_way(archive, Server(["well", "crash-before"]))
        assert attempt(archive, way, entry) is Finding.ABSENT
        assert [copy.done for copy in archive.outbox.mail(entry.id).mail.copies] == [True, False, False]


def test_a_break_within_the_text_is_in_doubt() -> None:
    with an_archive() as archive:
        entry = an_entry(archive)
        assert attempt(archive, a_way(archive, Server(["well", "half-taken"])), entry) is Finding.UNSURE


@pytest.mark.parametrize("break_", ["half-lost", "half-taken", "crash-within", "crash-after"])
def test_a_copy_in_doubt_holds_up_nobody_and_goes_once_more_only_when_the_user_says_so(break_: str) -> None:
    with an_archive() as archive:
        entry, server = an_entry(archive), Server([break_])
        way = a_way(archive, server)
        found = attempt(archive, way, entry)
        if break_.startswith("crash"):
            assert found is Finding.ABSENT, "the others go on"
            way = a_way(archive, server)
            found = attempt(archive, way, entry)
        assert found is Finding.UNSURE
        assert asyncio.run(way.look(entry)) is Finding.UNSURE
        before = 1 if break_ in {"half-taken", "crash-after"} else 0
        assert [server.taken[one] for one in RECIPIENTS] == [before, 1, 1]
        assert isinstance(attempt(archive, way, entry), Told), "the user says: once more"
        assert [server.taken[one] for one in RECIPIENTS] == [before + 1, 1, 1]


def test_a_wrong_address_beside_one_in_doubt_is_not_tried_for_ever() -> None:
    with an_archive() as archive:
        entry, server = an_entry(archive), Server(["never", "half-lost"])
        way = a_way(archive, server)
        assert attempt(archive, way, entry) is Finding.UNSURE
        assert asyncio.run(way.look(entry)) is Finding.UNSURE
        assert server.taken == Counter({"dora@lab.test": 1})


def test_a_report_on_a_copy_in_doubt_proves_it() -> None:
    with an_archive() as archive:
        entry, server = an_entry(archive), Server(["well", "half-taken"])
        way = a_way(archive, server)
        attempt(archive, way, entry)
        archive.outbox.mark_copy(entry.id, "carl@lab.test", begun=True, done=True)
        assert asyncio.run(way.look(entry)) is Finding.ABSENT
        attempt(archive, way, entry)
        assert server.taken == Counter(RECIPIENTS)


def test_one_wrong_address_does_not_hold_up_the_others() -> None:
    with an_archive() as archive:
        entry, server = an_entry(archive), Server(["never"])
        told = attempt(archive, a_way(archive, server), entry)
        assert isinstance(told, Told)
        assert list(told.refused) == ["bob@lab.test"]
        assert set(server.taken) == {"Carl@lab.test", "dora@lab.test"}


def test_where_nobody_is_taken_it_is_refused_and_can_be_tried_again() -> None:
    with an_archive() as archive:
        entry, server = an_entry(archive), Server(["never"] * 3)
        way = a_way(archive, server)
        with pytest.raises(Refused):
            asyncio.run(way.deliver(entry, lambda: None))
        asyncio.run(way.deliver(entry, lambda: None))
        assert server.taken == Counter(RECIPIENTS)
