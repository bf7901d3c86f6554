"""The one place where what leaves moves from state to state: its entry in the outbox, its chat message, and the log.

An entry and its chat message are always in the same state. The outbox and the chats both come through here.
"""

import sqlite3
from dataclasses import dataclass

from liveletter.archive import entries
from liveletter.archive.words import storable
from liveletter.domain.delivery import DeliveryState, may_follow
from liveletter.domain.outbox import Attempt


@dataclass(frozen=True, slots=True)
class Step:
    """Where something goes, when, and why; `by`, `said` and `who` are for the log."""

    state: DeliveryState
    at: float
    by: str = ""
    said: str = ""
    who: str = ""
    trouble: str = ""
    not_before: float = 0.0


def move(sql: sqlite3.Connection, now: DeliveryState, step: Step, *, outgoing_id: int, chat_id: int) -> bool:
    """Take the step where it may follow on `now`, the state of both (0: there is none); returns whether it was."""
    if not may_follow(now, step.state):
        return False
    if outgoing_id:
        _move_entry(sql, outgoing_id, step)
    if chat_id:
        sql.execute(
            "UPDATE chat SET state = ?, state_at = ?, trouble = ? WHERE id = ?",
            (step.state.value, step.at, storable(step.trouble), chat_id),
        )
    return True


def _move_entry(sql: sqlite3.Connection, outgoing_id: int, step: Step) -> None:
    sql.execute(
        """UPDATE outgoing SET state = ?, state_at = ?, trouble = ?, not_before = ?, attempts = attempts + ?,
             handing_over = 0 WHERE id = ?""",
        (
            step.state.value,
            step.at,
            storable(step.trouble),
            step.not_before,
            step.state is DeliveryState.TRYING,
            outgoing_id,
        ),
    )
    said = step.said or step.trouble
    entries.write_log(sql, outgoing_id, Attempt(step.at, step.state, step.by, said, step.who))
