"""Deciding what the mirror has to do."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liveletter.domain.mail import Folder, FolderCursor, FolderRole
from liveletter.mail.imap.account import LONGEST_PAUSE, pause_after
from liveletter.mail.imap.fetching import Fetched
from liveletter.mail.imap.mailboxes import FolderStatus
from liveletter.mail.imap.plan import (
    Difference,
    Look,
    Pace,
    Plan,
    agrees,
    compare_all,
    compare_changes,
    decide,
    is_unchanged,
    leaving,
    respecting,
)
from liveletter.mail.imap.session import Selected
from liveletter.mail.imap.wire import UidRanges, uid_set
from liveletter.ports import Action, ActionKind

SEEN = frozenset({"\\Seen"})
boxes = st.dictionaries(st.integers(1, 40), st.sampled_from([frozenset[str](), SEEN, frozenset({"\\Flagged"})]))


@pytest.mark.parametrize(
    ("cursor", "known", "selected", "plan"),
    [
        (FolderCursor(), 0, Selected(7, 5, 4, 9), Plan(False, Look.ALL)),
        (FolderCursor(), 3, Selected(7, 5, 4, 9), Plan(True, Look.ALL)),
        (FolderCursor(6, 5, 9), 4, Selected(7, 5, 4, 9), Plan(True, Look.ALL)),
        (FolderCursor(7), 2, Selected(7, 5, 4, 9), Plan(False, Look.ALL)),
        (FolderCursor(7, 5, 0), 4, Selected(7, 5, 4, 0), Plan(False, Look.ALL)),
        (FolderCursor(7, 5, 9), 4, Selected(7, 5, 4, 8), Plan(False, Look.ALL)),
        (FolderCursor(7, 5, 9), 4, Selected(7, 5, 4, 9), Plan(False, Look.NOT)),
        (FolderCursor(7, 5, 9), 3, Selected(7, 5, 4, 9, told=True), Plan(False, Look.TOLD)),
        (FolderCursor(7, 5, 9), 4, Selected(7, 6, 5, 10, told=True), Plan(False, Look.TOLD)),
        (FolderCursor(7, 5, 9), 4, Selected(7, 6, 5, 10), Plan(False, Look.CHANGES)),
    ],
)
def test_decisions(cursor: FolderCursor, known: int, selected: Selected, plan: Plan) -> None:
    assert decide(cursor, known, selected) == plan


def applied(known: dict[int, frozenset[str]], difference: Difference, server: dict[int, frozenset[str]]) -> object:
    left = {uid: flags for uid, flags in known.items() if uid not in difference.vanished}
    return {**left, **difference.flags, **{uid: server[uid] for uid in difference.new}}


@given(boxes, boxes)
def test_a_listing_levels(known: dict[int, frozenset[str]], server: dict[int, frozenset[str]]) -> None:
    difference = compare_all(known, server)
    assert applied(known, difference, server) == server
    assert list(difference.new) == sorted(difference.new, reverse=True)
    assert agrees(len(known), difference, len(server), frozenset())


@given(boxes, boxes)
def test_told_changes_level(known: dict[int, frozenset[str]], server: dict[int, frozenset[str]]) -> None:
    changed = [Fetched(1, uid=uid, flags=flags) for uid, flags in server.items() if known.get(uid) != flags]
    vanished = UidRanges.parse(uid_set(known.keys() - server.keys()))
    difference = compare_changes(known, changed, vanished)
    assert applied(known, difference, server) == server
    assert agrees(len(known), difference, len(server), frozenset())
    assert not agrees(len(known), difference, len(server) + 1, frozenset())


def test_waiting_actions_are_not_undone() -> None:
    waiting = [
        Action(1, 1, ActionKind.SET_FLAGS, 5, 1, add=SEEN),
        Action(2, 1, ActionKind.SET_FLAGS, 5, 2, take=SEEN),
        Action(3, 1, ActionKind.MOVE, 5, 3),
        Action(4, 1, ActionKind.DELETE, 5, 4),
        Action(5, 1, ActionKind.DELETE, 6, 7),
    ]
    server = Difference(new=(7, 4, 3), flags={1: frozenset(), 2: SEEN, 9: SEEN})
    assert respecting(server, waiting, 5) == Difference((7,), {1: SEEN, 2: frozenset(), 9: SEEN})
    assert leaving(waiting, 5) == {3, 4}
    assert agrees(10, Difference(new=(12,)), 13, frozenset({3, 4}))


def test_unchanged_folders_are_passed_over() -> None:
    folder = Folder(1, 1, "INBOX", "/", FolderRole.INBOX, total=4, unread=1)
    cursor = FolderCursor(7, 5, 9)
    assert is_unchanged(folder, cursor, FolderStatus(99, 5, 7, 9, 99), reliable=True)
    assert is_unchanged(folder, cursor, FolderStatus(4, 5, 7, 9, 1), reliable=False)
    assert not is_unchanged(folder, cursor, FolderStatus(4, 5, 7, 9, 2), reliable=False)
    assert not is_unchanged(folder, cursor, FolderStatus(4, 6, 7, 9, 1), reliable=True)
    assert not is_unchanged(folder, cursor, FolderStatus(4, 5, 7, 10, 1), reliable=True)
    assert not is_unchanged(folder, FolderCursor(7), FolderStatus(0, 0, 7, 0, 0), reliable=False)


def test_slow_lines_get_headers_first() -> None:
    pace = Pace()
    assert pace.whole(100_000)
    pace.note(40, 0.5)
    assert pace.whole(10_000)
    pace.note(40, 60)
    assert not pace.whole(10_000)
    assert pace.whole(20)


def test_pauses_grow_and_differ() -> None:
    pauses = [pause_after(attempt) for attempt in range(12)]
    assert pauses[0] < 2
    assert pauses[-1] <= LONGEST_PAUSE * 1.25
    assert pauses[5] > pauses[2]
    assert len(set(pauses)) == len(pauses)
