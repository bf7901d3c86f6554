"""The user's hosts and live sessions with their members (a part of ports.LiveStore)."""

import sqlite3
from collections.abc import Iterable
from dataclasses import replace

from liveletter.archive import correspondence, live_rows
from liveletter.archive.database import Database, Part
from liveletter.archive.digests import usable
from liveletter.archive.people import People
from liveletter.archive.rows import id_list
from liveletter.archive.words import storable
from liveletter.domain.addresses import Address
from liveletter.domain.errors import NotFound
from liveletter.domain.live import LiveHost, LiveMember, LiveRole, LiveSession, SessionSeen
from liveletter.domain.people import Source

GONE = "This chat is no longer in the archive."

_KNOWN = """UPDATE live_session SET title = ?, own_number = ?, presence = ?, mail_after = ?, created = ?, closed = ?,
  is_open = ?, ended = 0, message_id = CASE WHEN ?8 <> '' THEN ?8 ELSE message_id END,
  mail_key = CASE WHEN ?9 <> '' THEN ?9 ELSE mail_key END WHERE id = ?10"""
_NEW = """INSERT INTO live_session (title, own_number, presence, mail_after, created, closed, is_open, message_id,
  mail_key, host_url, uuid, role, account_id, recorded, used) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""
_MEMBER = """INSERT INTO live_member (session_id, number, name, address, colour, state, here, mails_stopped,
    seen_number)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (session_id, number) DO UPDATE SET
    name = CASE WHEN excluded.name <> '' THEN excluded.name ELSE name END,
    address = CASE WHEN excluded.address <> '' THEN excluded.address ELSE address END,
    colour = excluded.colour, state = excluded.state, here = excluded.here, mails_stopped = excluded.mails_stopped,
    seen_number = max(seen_number, excluded.seen_number)"""
_OF_PERSON = f"""{live_rows.NOT_OVER} AND s.id IN (SELECT m.session_id FROM address a
    JOIN live_member m ON m.address = a.value AND m.address <> ''
    WHERE a.person_id = ? AND a.kind = 'mailto' AND m.state <> 'removed')
  ORDER BY s.used DESC, s.id DESC"""  # noqa: S608
_SHOWN_HERE = """SELECT DISTINCT m.session_id FROM live_member m JOIN live_session s ON s.id = m.session_id
  WHERE m.here AND ?1 IN (0, s.id) AND ?2 IN ('', s.host_url) AND (?1 <> 0 OR ?2 = '' OR s.role = 'owner')"""
_HEARD = """INSERT OR IGNORE INTO heard (address_id, at, chat_id)
  SELECT a.id, c.at, c.id FROM chat c JOIN live_member m ON m.session_id = c.session_id
    JOIN address a ON a.kind = 'mailto' AND a.value = m.address
  WHERE c.session_id = ?1 AND c.session_id > 0 AND c.outgoing AND a.id <> c.address_id AND m.state <> 'removed'
    AND m.number <> (SELECT s.own_number FROM live_session s WHERE s.id = ?1)"""


class LiveSessions(Part):
    """The methods of LiveStore that concern hosts and who is in which session.

    Of a session that is not recorded, nothing outlasts its end but what its letter says: that there was one."""

    def __init__(self, database: Database) -> None:
        super().__init__(database)
        self._people = People(database)

    def hosts(self) -> list[LiveHost]:
        """All hosts of the user."""
        with self._db.reading() as sql:
            return live_rows.hosts(sql)

    def save_host(self, host: LiveHost) -> LiveHost:
        """Add (id 0) or change a host; one for each url and address. The one inside the program keeps its
        sessions where its address changes. Raises NotFound where the id is unknown."""
        url, address = host.url.rstrip("/"), correspondence.normal(host.address) or host.address
        with self._db.writing() as sql:
            sql.execute(
                """UPDATE OR IGNORE live_session SET host_url = ?1 WHERE role = 'owner'
                   AND host_url = (SELECT url FROM live_host WHERE id = ?2 AND own AND url <> ?1)""",
                (url, host.id),
            )
            sql.execute(
                """INSERT INTO live_host (id, url, address, own) VALUES (?, ?, ?, ?)
                   ON CONFLICT (id) DO UPDATE SET url = excluded.url, address = excluded.address, own = excluded.own
                   ON CONFLICT (url, address) DO UPDATE SET own = excluded.own""",
                (host.id or None, url, address, host.own),
            )
            return next(one for one in live_rows.hosts(sql) if (one.url, one.address) == (url, address))

    def remove_host(self, host_id: int) -> None:
        """Forget a host; its sessions stay."""
        with self._db.writing() as sql:
            sql.execute("DELETE FROM live_host WHERE id = ?", (host_id,))

    def sessions(self, role: LiveRole | None = None) -> list[LiveSession]:
        """Sessions that are not over, newest first."""
        with self._db.reading() as sql:
            found = live_rows.sessions(sql, f"{live_rows.NOT_OVER} ORDER BY s.created DESC, s.id DESC")
        return [one for one in found if role in {None, one.role}]

    def session(self, session_id: int) -> LiveSession:
        """One session. Raises NotFound."""
        with self._db.reading() as sql:
            found = live_rows.session(sql, session_id)
        if found is None:
            raise NotFound(GONE)
        return found

    def by_uuid(self, host_url: str, uuid: str) -> LiveSession | None:
        """A session by its identifier on a host."""
        with self._db.reading() as sql:
            found = live_rows.sessions(sql, "s.host_url = ? AND s.uuid = ?", host_url, uuid)
        return found[0] if found else None

    def with_uuid(self, uuid: str) -> list[LiveSession]:
        """Sessions with this identifier, on whichever host."""
        with self._db.reading() as sql:
            return live_rows.sessions(sql, "s.uuid = ?", uuid)

    def of_mail(self, message_id: str) -> LiveSession | None:
        """The session that a letter carries; the user's own where it went to themselves."""
        with self._db.reading() as sql:
            return live_rows.of_mail(sql, message_id)

    def with_person(self, person_id: int) -> list[LiveSession]:
        """Sessions that are not over in which a person is a member, last used first."""
        with self._db.reading() as sql:
            return live_rows.sessions(sql, _OF_PERSON, person_id)

    def keep(self, host_url: str, role: LiveRole, account_id: int, seen: SessionSeen) -> LiveSession:
        """A session as it stands; see LiveStore."""
        known = self.by_uuid(host_url, seen.uuid)
        if known is not None and (known.role is not role or (known.ended and not known.recorded)):
            return known
        if known is not None and _is_told_already(known, seen) and seen.mail_key in {"", self.mail_key(known.id)}:
            return known
        with self._db.writing() if seen.recorded else self._db.erasing() as sql:
            number = known.id if known else self._add(sql, host_url, role, account_id, seen)
            if known is not None:
                sql.execute(_KNOWN, (*_columns(seen), number))
            self._keep_members(sql, number, seen)
            session = self.session(number)
            if seen.closed and not seen.recorded:
                self.end(number)
                return replace(session, ended=True, title="", members=())
            return session

    def nobody_here(self, host_url: str = "", session_id: int = 0) -> list[int]:
        """Nothing is known of who is here: in the user's own sessions at one host, in one session, or (neither given)
        anywhere. Returns the sessions of which that is news."""
        with self._db.writing() as sql:
            found = sql.execute(_SHOWN_HERE, (session_id, host_url))
            changed = [number for (number,) in found.fetchall()]
            sql.execute(
                "UPDATE live_member SET here = 0 WHERE here AND session_id IN (SELECT value FROM json_each(?))",
                (id_list(changed),),
            )
        return changed

    def end(self, session_id: int) -> None:
        """The host holds it no more; what was said stays. One that is not recorded loses its title and its members,
        and goes where no letter carried it."""
        recorded = self.session(session_id).recorded
        with self._db.erasing() as sql:
            sql.execute("UPDATE live_session SET ended = 1, link = '', pass = '' WHERE id = ?", (session_id,))
            sql.execute("UPDATE live_member SET here = 0 WHERE session_id = ?", (session_id,))
            if not recorded:
                _forget_unrecorded(sql, session_id)

    def link(self, session_id: int) -> tuple[str, str]:
        """A guest's link and pass. Raises NotFound."""
        with self._db.reading() as sql:
            row = sql.execute("SELECT link, pass FROM live_session WHERE id = ?", (session_id,)).fetchone()
        if row is None:
            raise NotFound(GONE)
        return str(row[0]), str(row[1])

    def mail_key(self, session_id: int) -> str:
        """By what the host's mails about a session are sealed; empty: it is not known."""
        with self._db.reading() as sql:
            row = sql.execute("SELECT mail_key FROM live_session WHERE id = ?", (session_id,)).fetchone()
        return str(row[0]) if row else ""

    def set_link(self, session_id: int, link: str, kept_pass: str) -> None:
        """Keep a guest's link and pass."""
        with self._db.erasing() as sql:
            sql.execute("UPDATE live_session SET link = ?, pass = ? WHERE id = ?", (link, kept_pass, session_id))

    # ------------------------------------------------------------------ inside

    def _add(self, sql: sqlite3.Connection, host_url: str, role: LiveRole, account_id: int, seen: SessionSeen) -> int:
        place = (host_url, seen.uuid, role.value, account_id, seen.recorded, usable(seen.created, 0.0))
        return sql.execute(_NEW, (*_columns(seen), *place)).lastrowid or 0

    def _keep_members(self, sql: sqlite3.Connection, session_id: int, seen: SessionSeen) -> None:
        before = _addresses(sql, session_id)
        sql.executemany(_MEMBER, [_member(session_id, one) for one in seen.members])
        sql.execute(
            "UPDATE live_member SET here = 0 WHERE session_id = ? AND number NOT IN (SELECT value FROM json_each(?))",
            (session_id, id_list(one.number for one in seen.members)),
        )
        if seen.recorded and _addresses(sql, session_id) != before:
            self._know_persons(sql, [one for one in seen.members if one.number != seen.own_number])
            note_heard(sql, session_id)

    def _know_persons(self, sql: sqlite3.Connection, members: Iterable[LiveMember]) -> None:
        """Everybody else is somebody: what they say stands in their timeline."""
        own = correspondence.own_addresses(sql)
        for member in members:
            value = correspondence.normal(member.address)
            if value and value not in own:
                self._people.ensure(Address.mail(value), member.name, Source.MAIL, listed=False)
            elif value:
                correspondence.address_id(sql, Address.mail(value))


def note_heard(sql: sqlite3.Connection, session_id: int, chat_id: int = 0) -> None:
    """The user's own words (or those of one message) stand in the timelines of all to whom they were said."""
    if chat_id:
        sql.execute(f"{_HEARD} AND c.id = ?2", (session_id, chat_id))
    else:
        sql.execute(_HEARD, (session_id,))


def _is_told_already(known: LiveSession, seen: SessionSeen) -> bool:
    """Whether a host tells what is kept already: it does so at each connection, and a disk is slow."""
    facts = (known.title, known.own_number, known.presence, known.mail_after, known.created, known.closed)
    told = (storable(seen.title), seen.own_number, seen.presence, seen.mail_after, seen.created, seen.closed)
    same = facts == told and known.is_open == seen.is_open and seen.message_id in {"", known.message_id}
    members = {one.number: one for one in known.members}
    for one in seen.members:
        before = members.pop(one.number, None)
        if before is None or before != _merged(before, one):
            return False
    return same and not known.ended and not any(one.here for one in members.values())


def _merged(before: LiveMember, told: LiveMember) -> LiveMember:
    """A member as they are kept once this is told of them."""
    return replace(
        told,
        name=storable(told.name) or before.name,
        address=correspondence.normal(told.address) or before.address,
        seen_number=max(told.seen_number, before.seen_number),
        person_id=before.person_id,
    )


def _forget_unrecorded(sql: sqlite3.Connection, session_id: int) -> None:
    sql.execute("DELETE FROM live_event WHERE session_id = ?", (session_id,))
    sql.execute("DELETE FROM live_member WHERE session_id = ?", (session_id,))
    sql.execute("DELETE FROM live_session WHERE id = ? AND message_id = ''", (session_id,))
    sql.execute(
        """UPDATE live_session SET title = '', created = 0.0, closed = 0.0, used = 0.0, last_number = 0, own_number = 1
           WHERE id = ?""",
        (session_id,),
    )


def _addresses(sql: sqlite3.Connection, session_id: int) -> set[tuple[int, str]]:
    found = sql.execute("SELECT number, address FROM live_member WHERE session_id = ?", (session_id,))
    return set(found.fetchall())


def _columns(seen: SessionSeen) -> tuple[object, ...]:
    return (
        storable(seen.title),
        seen.own_number,
        seen.presence.value,
        seen.mail_after,
        usable(seen.created, 0.0),
        usable(seen.closed, 0.0),
        seen.is_open,
        storable(seen.message_id),
        storable(seen.mail_key) if seen.recorded else "",
    )


def _member(session_id: int, member: LiveMember) -> tuple[object, ...]:
    return (
        session_id,
        member.number,
        storable(member.name),
        correspondence.normal(member.address),
        member.colour,
        member.state.value,
        member.here,
        member.mails_stopped,
        member.seen_number,
    )
