"""What rows of the archive mean, for the writer's stores and the window's reader alike. Standard library and SQL only.

Each `…_COLUMNS` names what the function beside it takes, in order.
"""

import sqlite3
from collections.abc import Iterable, Sequence
from typing import Any

import msgspec

from liveletter.domain.accounts import Account, Server
from liveletter.domain.addresses import Address, AddressKind
from liveletter.domain.chat import LinkedFile
from liveletter.domain.mail import Folder, FolderRole, Mailbox, MailRow
from liveletter.domain.people import Person

Row = Sequence[Any]

ACCOUNT_COLUMNS = "id, name, mail_address, imap, smtp, jid, xmpp, trusted_pem, allow_plain_sasl, authserv_id"
FOLDER_COLUMNS = "id, account_id, name, delimiter, role, total, unread"
MAIL_COLUMNS = """m.id, m.message_id, m.sender_name, m.sender_address, m.recipients, m.subject, m.preview, m.date,
  m.size, m.has_attachments, (SELECT count(*) FROM chat c WHERE c.about = m.message_id AND c.about <> '')"""

# A mail is shown in timelines and search where it lies in a folder, was filed as sent and not placed yet, lay in a
# folder that is gone, or is on its way to another folder.
MAIL_IS_SHOWN = """(m.kept OR EXISTS (SELECT 1 FROM placement v WHERE v.mail_id = m.id)
  OR EXISTS (SELECT 1 FROM action w WHERE w.message_id = m.message_id AND w.kind = 'move' AND w.message_id <> ''))"""

_ROLES = {role.value: rank for rank, role in enumerate(FolderRole)}
_server = msgspec.json.Decoder(Server)
_file = msgspec.json.Decoder(LinkedFile)


def id_list(ids: Iterable[int | str]) -> str:
    """Values as JSON, for `IN (SELECT value FROM json_each(?))`: any number of them in one query."""
    return msgspec.json.encode(list(ids)).decode()


def account(row: Row) -> Account:
    """An account from ACCOUNT_COLUMNS."""
    number, name, mail_address, imap, smtp, jid, xmpp, pem, plain, authserv = row
    return Account(
        id=number,
        name=name,
        mail_address=mail_address,
        imap=_decoded(imap),
        smtp=_decoded(smtp),
        jid=jid,
        xmpp=_decoded(xmpp),
        trusted_pem=pem,
        allow_plain_sasl=bool(plain),
        authserv_id=authserv,
    )


def _decoded(server: str | None) -> Server | None:
    return _server.decode(server) if server else None


def folder(row: Row) -> Folder:
    """A folder from FOLDER_COLUMNS."""
    number, account_id, name, delimiter, role, total, unread = row
    return Folder(number, account_id, name, delimiter, FolderRole(role), total, unread)


def folder_order(item: Folder) -> tuple[int, int, str, str]:
    """Accounts in their order, INBOX first, then by role, then by name."""
    return item.account_id, _ROLES[item.role.value], item.name.casefold(), item.name


def mail_row(row: Row, folder_id: int, uid: int, seen: int, flagged: int, answered: int) -> MailRow:
    """A line of a list from MAIL_COLUMNS and where it lies."""
    number, message_id, name, address, to, subject, preview, date, size, attachments, chats = row
    return MailRow(
        number,
        folder_id,
        uid,
        message_id,
        Mailbox(name, address),
        to,
        subject,
        preview,
        date,
        size,
        bool(seen),
        bool(flagged),
        bool(answered),
        bool(attachments),
        chats,
    )


def one_mail(connection: sqlite3.Connection, mail_id: int, folder_id: int = 0) -> MailRow | None:
    """The mail as it lies in a folder; in any where 0 or where it is not there; in none where it lies in none."""
    row = connection.execute(
        f"""SELECT {MAIL_COLUMNS}, coalesce(p.folder_id, 0), coalesce(p.uid, 0), coalesce(p.seen, 1),
              coalesce(p.flagged, 0), coalesce(p.answered, 0)
            FROM mail m LEFT JOIN placement p ON p.mail_id = m.id
            WHERE m.id = ? ORDER BY p.folder_id = ? DESC, p.folder_id, p.uid LIMIT 1""",  # noqa: S608
        (mail_id, folder_id),
    ).fetchone()
    return None if row is None else mail_row(row[:-5], *row[-5:])


def linked_file(data: str | None) -> LinkedFile | None:
    """The file that a chat message links to, from the column `file`."""
    return None if data is None else _file.decode(data)


def persons(connection: sqlite3.Connection, where: str, *values: int | str) -> list[Person]:
    """The persons for whom a condition on `p` holds, in the order they were made."""
    rows = connection.execute(
        f"SELECT p.id, p.name, p.listed FROM person p WHERE {where} ORDER BY p.id",  # noqa: S608
        values,
    ).fetchall()
    known = _addresses(connection, [row[0] for row in rows])
    return [_person(number, name, listed, known.get(number, [])) for number, name, listed in rows]


def _addresses(connection: sqlite3.Connection, person_ids: list[int]) -> dict[int, list[Row]]:
    found: dict[int, list[Row]] = {}
    for row in connection.execute(
        """SELECT a.person_id, a.kind, a.value,
             (SELECT count(*) FROM chat c WHERE c.address_id = a.id AND c.unread = 1),
             coalesce((SELECT max(c.at) FROM correspondence c WHERE c.address_id = a.id), 0.0),
             coalesce((SELECT max(c.at) FROM chat c WHERE c.address_id = a.id), 0.0)
           FROM address a WHERE a.person_id IN (SELECT value FROM json_each(?))
           ORDER BY a.person_id, a.position, a.id""",
        (id_list(person_ids),),
    ):
        found.setdefault(row[0], []).append(row)
    return found


def _person(number: int, name: str, listed: int, addresses: list[Row]) -> Person:
    return Person(
        number,
        name,
        tuple(Address(AddressKind(kind), value) for _, kind, value, *_ in addresses),
        bool(listed),
        sum(row[3] for row in addresses),
        max((max(row[4], row[5]) for row in addresses), default=0.0),
    )


def person_of(connection: sqlite3.Connection, address: Address) -> Person | None:
    """Whose address this is."""
    found = persons(
        connection,
        "p.id = (SELECT person_id FROM address WHERE kind = ? AND value = ?)",
        address.kind.value,
        address.value,
    )
    return found[0] if found else None
