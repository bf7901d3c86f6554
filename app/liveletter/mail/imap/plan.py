"""Deciding what a folder's mirror has to do. Pure: what is known and what the server tells go in, a plan comes out."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum

from liveletter.domain.mail import Folder, FolderCursor
from liveletter.mail.imap.fetching import Fetched
from liveletter.mail.imap.mailboxes import FolderStatus
from liveletter.mail.imap.session import Selected
from liveletter.mail.imap.wire import UidRanges
from liveletter.ports import Action, ActionKind

WHOLE_SECONDS = 20.0  # where whole mails would take longer, headers come first
PROBE_SECONDS = 3.0  # spent waiting before a connection is judged: the first answer of a cold server tells little


class Look(Enum):
    """How closely the server has to be looked at."""

    NOT = "nothing changed"
    TOLD = "the server told the changes when the folder was selected"
    CHANGES = "ask for changes since the cursor"
    ALL = "list all mails"


@dataclass(frozen=True, slots=True)
class Plan:
    """`start_over`: the UIDs known mean nothing any more (RFC 3501 section 2.3.1.1)."""

    start_over: bool
    look: Look


@dataclass(frozen=True, slots=True)
class Difference:
    """What the mirror lacks. `new` is newest first."""

    new: tuple[int, ...] = ()
    flags: Mapping[int, frozenset[str]] = field(default_factory=dict)
    vanished: tuple[int, ...] = ()


def decide(cursor: FolderCursor, known: int, selected: Selected) -> Plan:
    """What to do with a folder just selected, of which `known` mails are known."""
    if cursor.uidvalidity != selected.uidvalidity:
        return Plan(bool(cursor.uidvalidity or known), Look.ALL)
    if not cursor.uidnext or not cursor.highestmodseq or selected.highestmodseq < cursor.highestmodseq:
        return Plan(False, Look.ALL)
    if selected.cursor == cursor and selected.exists == known:
        return Plan(False, Look.NOT)
    return Plan(False, Look.TOLD if selected.told else Look.CHANGES)


def is_unchanged(folder: Folder, cursor: FolderCursor, status: FolderStatus, *, reliable: bool) -> bool:
    """Whether a folder need not be selected. `reliable`: every change shows in HIGHESTMODSEQ (QRESYNC)."""
    same = (cursor.uidvalidity, cursor.uidnext) == (status.uidvalidity, status.uidnext)
    if not same or not cursor.uidnext or cursor.highestmodseq != status.highestmodseq:
        return False
    return (reliable and status.highestmodseq > 0) or (folder.total, folder.unread) == (status.messages, status.unseen)


def compare_all(known: Mapping[int, frozenset[str]], listed: Mapping[int, frozenset[str]]) -> Difference:
    """The difference to a listing of the whole folder."""
    return Difference(
        tuple(sorted(listed.keys() - known.keys(), reverse=True)),
        {uid: flags for uid, flags in listed.items() if uid in known and known[uid] != flags},
        tuple(sorted(known.keys() - listed.keys())),
    )


def compare_changes(known: Mapping[int, frozenset[str]], changed: Iterable[Fetched], vanished: UidRanges) -> Difference:
    """The difference to what changed since the cursor."""
    gone = vanished.of(known)
    told = {item.uid: item.flags for item in changed if item.flags is not None and item.uid not in gone}
    return Difference(
        tuple(sorted(told.keys() - known.keys(), reverse=True)),
        {uid: flags for uid, flags in told.items() if uid in known and known[uid] != flags},
        tuple(sorted(gone)),
    )


def agrees(known: int, difference: Difference, exists: int, leaving: frozenset[int]) -> bool:
    """Whether the folder will hold as many mails as the server says; else changes were missed."""
    ahead = known - len(difference.vanished) + len(set(difference.new) - leaving)
    return ahead == exists - len(leaving)


def leaving(waiting: Iterable[Action], folder_id: int) -> frozenset[int]:
    """UIDs that the user moved or deleted here, which the server does not know yet."""
    kinds = {ActionKind.MOVE, ActionKind.DELETE}
    return frozenset(action.uid for action in waiting if action.folder_id == folder_id and action.kind in kinds)


def respecting(difference: Difference, waiting: Sequence[Action], folder_id: int) -> Difference:
    """The difference without what would undo the user's own actions that still wait to be done on the server."""
    gone = leaving(waiting, folder_id)
    flags = dict(difference.flags)
    for action in waiting:
        if action.kind is ActionKind.SET_FLAGS and action.folder_id == folder_id and action.uid in flags:
            flags[action.uid] = (flags[action.uid] | action.add) - action.take
    return replace(difference, new=tuple(uid for uid in difference.new if uid not in gone), flags=flags)


@dataclass
class Pace:
    """Whether mails are brought whole, or headers first: by how fast the connection has shown itself to be."""

    mails: int = 0
    seconds: float = 0.0

    def note(self, mails: int, seconds: float) -> None:
        """A batch of whole mails came after waiting for `seconds`."""
        self.mails += mails
        self.seconds += seconds

    def whole(self, left: int) -> bool:
        """Whether the mails that are left come whole in good time."""
        return self.seconds < PROBE_SECONDS or self.seconds / self.mails * left <= WHOLE_SECONDS
