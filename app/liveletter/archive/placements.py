"""Which mail lies where, with which flags (a part of ports.MailStore)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from liveletter.archive.database import Part
from liveletter.archive.rows import id_list
from liveletter.domain.mail import Flag

_SEEN, _FLAGGED, _ANSWERED = Flag.SEEN.value.lower(), Flag.FLAGGED.value.lower(), Flag.ANSWERED.value.lower()


@dataclass(frozen=True, slots=True)
class Flags:
    """A set of flags as a placement keeps it."""

    seen: bool
    flagged: bool
    answered: bool
    text: str


@lru_cache(maxsize=4096)
def kept_flags(flags: frozenset[str]) -> Flags:
    """Flags as columns. System flags count in any case (RFC 3501 section 2.3.2)."""
    lower = {flag.lower() for flag in flags}
    return Flags(_SEEN in lower, _FLAGGED in lower, _ANSWERED in lower, joined(flags))


def joined(flags: Iterable[str]) -> str:
    """Flags as text."""
    return " ".join(sorted(flags))


@lru_cache(maxsize=4096)
def parted(text: str) -> frozenset[str]:
    """What `joined` made."""
    return frozenset(text.split())


class PlacementStore(Part):
    """The placement methods of MailStore."""

    def placements(self, folder_id: int) -> dict[int, frozenset[str]]:
        """UID → flags of all mails known to lie in the folder."""
        with self._db.reading() as sql:
            found = sql.execute("SELECT uid, flags FROM placement WHERE folder_id = ?", (folder_id,)).fetchall()
        return {uid: parted(flags) for uid, flags in found}

    def clear_placements(self, folder_id: int) -> list[int]:
        """Forget which mails lie in the folder and how far it is mirrored; returns the mails' ids."""
        with self._db.writing() as sql:
            ids = sql.execute("SELECT DISTINCT mail_id FROM placement WHERE folder_id = ?", (folder_id,)).fetchall()
            sql.execute("DELETE FROM placement WHERE folder_id = ?", (folder_id,))
            sql.execute("UPDATE folder SET uidvalidity = 0, uidnext = 0, highestmodseq = 0 WHERE id = ?", (folder_id,))
        return [number for (number,) in ids]

    def set_flags(self, folder_id: int, flags: Mapping[int, frozenset[str]]) -> list[int]:
        """Set the flags of UIDs; returns the ids of mails that changed."""
        with self._db.writing() as sql:
            found = sql.execute(
                """SELECT uid, mail_id, flags FROM placement
                   WHERE folder_id = ? AND uid IN (SELECT value FROM json_each(?))""",
                (folder_id, id_list(flags)),
            ).fetchall()
            changed = [(uid, number) for uid, number, text in found if parted(text) != flags[uid]]
            sql.executemany(
                "UPDATE placement SET seen = ?, flagged = ?, answered = ?, flags = ? WHERE folder_id = ? AND uid = ?",
                [_update(folder_id, uid, kept_flags(flags[uid])) for uid, _ in changed],
            )
        return list(dict.fromkeys(number for _, number in changed))

    def remove(self, folder_id: int, uids: Sequence[int]) -> list[int]:
        """Mails that no longer lie in the folder; those that lie nowhere leave lists, timelines and search."""
        with self._db.writing() as sql:
            found = sql.execute(
                """DELETE FROM placement WHERE folder_id = ? AND uid IN (SELECT value FROM json_each(?))
                   RETURNING mail_id""",
                (folder_id, id_list(uids)),
            ).fetchall()
            ids = list(dict.fromkeys(number for (number,) in found))
            sql.execute(
                "UPDATE mail SET kept = 0 WHERE kept AND id IN (SELECT value FROM json_each(?))", (id_list(ids),)
            )
        return ids

    def places(self, mail_id: int) -> list[tuple[int, int, frozenset[str]]]:
        """Where a mail lies: (folder id, UID, flags)."""
        with self._db.reading() as sql:
            found = sql.execute(
                "SELECT folder_id, uid, flags FROM placement WHERE mail_id = ? ORDER BY folder_id, uid", (mail_id,)
            ).fetchall()
        return [(folder_id, uid, parted(flags)) for folder_id, uid, flags in found]


def _update(folder_id: int, uid: int, flags: Flags) -> tuple[bool, bool, bool, str, int, int]:
    return flags.seen, flags.flagged, flags.answered, flags.text, folder_id, uid
