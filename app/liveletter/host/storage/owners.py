"""Owners, their keys and the codes mailed to them, in the database."""

import uuid
from typing import Any

import peewee

from liveletter.host.errors import NotAllowed, NotSignedIn
from liveletter.host.model import OWNER, Owner
from liveletter.host.storage import codes
from liveletter.host.storage.codes import WRONG_CODE, Code
from liveletter.host.storage.database import Database
from liveletter.host.storage.models import KeyTable, MemberTable, OwnerTable, SessionTable, SettingTable
from liveletter.host.tokens import new_token, same

_SECRET = "secret"  # noqa: S105 (the row's name, not the secret)
_NO_KEY = "This key is not valid, or not any more. Ask the host for another one."


class OwnerStore:
    """Who may create sessions. Keys and codes come and are kept as hashes only."""

    def __init__(self, database: Database) -> None:
        self._db = database

    async def secret(self) -> str:
        """A secret that all processes of this host share and that outlasts them."""
        return await self._db.write("", _secret)

    async def reachable(self) -> None:
        """Raise Unavailable where the database does not answer."""
        await self._db.read(lambda db: list(SettingTable.select().limit(1).tuples().execute(db)))

    async def by_key(self, key_hash: str) -> Owner:
        """Whose key it is. Raises NotSignedIn."""
        return await self._db.read(lambda db: _by_key(db, key_hash))

    async def add_key(self, *, address: str, key_hash: str, now: float) -> Owner:
        """A further key for an address, which becomes an owner if it is none yet."""
        return await self._db.write(address, lambda db: _add_key(db, address, key_hash, now))

    async def drop_key(self, key_hash: str) -> None:
        """Make a key void."""
        await self._db.write("", lambda db: KeyTable.delete().where(KeyTable.hash == key_hash).execute(db))

    async def set_code(self, *, purpose: str, address: str, code_hash: str, expires: float, tries: int) -> None:
        """The one code that is valid for an address and a purpose."""
        code = Code(purpose=purpose, address=address, code_hash=code_hash)
        await self._db.write(address, lambda db: codes.put(db, code, expires=expires, tries=tries))

    async def take_code(self, *, purpose: str, address: str, code_hash: str, now: float) -> None:
        """Use a code up. Raises NotAllowed where it is wrong or old; a few wrong ones make it void."""
        code = Code(purpose=purpose, address=address, code_hash=code_hash)
        if not await self._db.write(address, lambda db: codes.take(db, code, now)):
            raise NotAllowed(WRONG_CODE)

    async def here(self, *, owner_id: str, now: float, until: float, used_since: float) -> tuple[str, ...]:
        """The owner's program is there: in all open sessions in use. Returns those where the owner was not before."""
        return await self._db.write(owner_id, lambda db: _here(db, owner_id, now, until, used_since))

    async def gone(self, *, owner_id: str, now: float) -> tuple[str, ...]:
        """The owner's program has gone. Returns the sessions where the owner was."""
        return await self._db.write(owner_id, lambda db: _gone(db, owner_id, now))


def _secret(db: peewee.Database) -> str:
    row = {"name": _SECRET, "value": new_token()}
    SettingTable.insert(row).on_conflict_ignore().execute(db)
    query = SettingTable.select(SettingTable.value).where(SettingTable.name == _SECRET)
    return str(next(iter(query.tuples().execute(db)))[0])


def _owner(row: dict[str, Any]) -> Owner:
    return Owner(id=row["id"], address=row["address"], created=row["created"])


def _by_key(db: peewee.Database, key_hash: str) -> Owner:
    keys = list(KeyTable.select().where(KeyTable.hash == key_hash).dicts().execute(db))
    if not keys or not same(keys[0]["hash"], key_hash):
        raise NotSignedIn(_NO_KEY)
    query = OwnerTable.select().where(OwnerTable.id == keys[0]["owner_id"])
    return _owner(next(iter(query.dicts().execute(db))))


def _add_key(db: peewee.Database, address: str, key_hash: str, now: float) -> Owner:
    OwnerTable.insert(id=str(uuid.uuid4()), address=address, created=now).on_conflict_ignore().execute(db)
    owner = _owner(next(iter(OwnerTable.select().where(OwnerTable.address == address).dicts().execute(db))))
    KeyTable.insert(hash=key_hash, owner_id=owner.id, created=now).execute(db)
    return owner


def _here(db: peewee.Database, owner_id: str, now: float, until: float, used_since: float) -> tuple[str, ...]:
    query = SessionTable.select(SessionTable.id).where(
        (SessionTable.owner_id == owner_id) & SessionTable.closed.is_null() & (SessionTable.last_used > used_since)
    )
    its = [row[0] for row in query.order_by(SessionTable.id).tuples().execute(db)]
    where = (MemberTable.number == OWNER) & MemberTable.session_id.in_(its)
    absent = MemberTable.select(MemberTable.session_id).where(where & (MemberTable.seen_until <= now))
    came = tuple(row[0] for row in absent.tuples().execute(db))
    MemberTable.update(seen_until=until, last_seen=now, mails=0).where(where).execute(db)
    return came


def _gone(db: peewee.Database, owner_id: str, now: float) -> tuple[str, ...]:
    its = SessionTable.select(SessionTable.id).where(SessionTable.owner_id == owner_id)
    where = (MemberTable.number == OWNER) & MemberTable.session_id.in_(its) & (MemberTable.seen_until > now)
    query = MemberTable.update(seen_until=now).where(where).returning(MemberTable.session_id)
    return tuple(row[0] for row in query.tuples().execute(db))
