"""Hosts and live sessions as they are kept, for the writer's store and the window's reader alike."""

import sqlite3

from liveletter.archive.rows import Row, id_list
from liveletter.domain.live import LiveHost, LiveMember, LiveRole, LiveSession, MemberState, ShownPresence

NOT_OVER = "s.closed = 0 AND NOT s.ended"  # word for word that of the index

# Of what ended without a record nothing is left but its letter: what that says, and when.
_LETTER = """CASE WHEN s.recorded OR NOT s.ended OR s.message_id = '' THEN s.{0}
    ELSE coalesce((SELECT m.{1} FROM mail m WHERE m.message_id = s.message_id ORDER BY m.id LIMIT 1), s.{0}) END"""
_SESSIONS = f"""SELECT s.id, s.uuid, s.host_url, s.role, s.account_id, {_LETTER.format("title", "subject")},
    s.message_id, s.own_number, s.recorded, s.presence, s.mail_after, {_LETTER.format("created", "date")} AS begun,
    s.closed, s.ended, s.last_number, s.is_open
  FROM live_session s"""  # noqa: S608
_MEMBERS = """SELECT m.session_id, m.number, m.name, m.address, m.colour, m.state, m.here, m.mails_stopped,
    m.seen_number, coalesce((SELECT a.person_id FROM address a WHERE a.kind = 'mailto' AND a.value = m.address), 0)
  FROM live_member m WHERE m.session_id IN (SELECT value FROM json_each(?)) ORDER BY m.session_id, m.number"""


def hosts(sql: sqlite3.Connection) -> list[LiveHost]:
    """All hosts, in the order they were added."""
    found = sql.execute("SELECT id, url, address, own FROM live_host ORDER BY id").fetchall()
    return [LiveHost(number, url, address, bool(own)) for number, url, address, own in found]


def sessions(sql: sqlite3.Connection, where: str, *values: int | str) -> list[LiveSession]:
    """The sessions for which a condition on `s` (with its order) holds."""
    rows = sql.execute(f"{_SESSIONS} WHERE {where}", values).fetchall()
    members = _members(sql, [row[0] for row in rows])
    return [_session(row, tuple(members.get(row[0], ()))) for row in rows]


def session(sql: sqlite3.Connection, session_id: int) -> LiveSession | None:
    """One session."""
    found = sessions(sql, "s.id = ?", session_id)
    return found[0] if found else None


def last_used(sql: sqlite3.Connection, person_id: int = 0) -> list[LiveSession]:
    """All sessions, last used first; those with one person where one is named."""
    return sessions(
        sql,
        """? = 0 OR s.id IN (SELECT m.session_id FROM live_member m
             JOIN address a ON a.kind = 'mailto' AND a.value = m.address WHERE a.person_id = ?)
           ORDER BY iif(s.used > 0, s.used, begun) DESC, s.id DESC""",
        person_id,
        person_id,
    )


def of_mail(sql: sqlite3.Connection, message_id: str) -> LiveSession | None:
    """The session that a letter carries; the user's own where it went to themselves."""
    found = sessions(
        sql, "s.message_id = ? AND s.message_id <> '' ORDER BY s.role = 'owner' DESC, s.id DESC LIMIT 1", message_id
    )
    return found[0] if found else None


def _members(sql: sqlite3.Connection, session_ids: list[int]) -> dict[int, list[LiveMember]]:
    found: dict[int, list[LiveMember]] = {}
    for session_id, *columns in sql.execute(_MEMBERS, (id_list(session_ids),)).fetchall():
        found.setdefault(session_id, []).append(_member(columns))
    return found


def _member(row: Row) -> LiveMember:
    number, name, address, colour, state, here, stopped, seen_number, person_id = row
    return LiveMember(
        number=number,
        name=name,
        address=address,
        colour=colour,
        state=MemberState(state),
        here=bool(here),
        mails_stopped=bool(stopped),
        seen_number=seen_number,
        person_id=person_id,
    )


def _session(row: Row, members: tuple[LiveMember, ...]) -> LiveSession:
    number, uuid, host_url, role, account_id, title, message_id, own_number, recorded, presence, *more = row
    mail_after, created, closed, ended, last_number, is_open = more
    return LiveSession(
        id=number,
        uuid=uuid,
        host_url=host_url,
        role=LiveRole(role),
        account_id=account_id,
        title=title,
        message_id=message_id,
        own_number=own_number,
        recorded=bool(recorded),
        presence=ShownPresence(presence),
        mail_after=mail_after,
        created=created,
        closed=closed,
        ended=bool(ended),
        last_number=last_number,
        members=members,
        is_open=bool(is_open),
    )
