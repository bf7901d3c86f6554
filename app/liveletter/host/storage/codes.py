"""Codes that were mailed, on a connection: one for each address and purpose, good once and for a few tries."""

from typing import Any

import msgspec
import peewee

from liveletter.host.storage.models import CodeTable
from liveletter.host.tokens import same

WRONG_CODE = "This code is wrong or too old. Look at the newest mail, or ask for another code."


class Code(msgspec.Struct, frozen=True, kw_only=True):
    """A code, hashed, for an address and a purpose."""

    purpose: str
    address: str
    code_hash: str


def put(db: peewee.Database, code: Code, *, expires: float, tries: int) -> None:
    """The one code that is valid from now on."""
    CodeTable.delete().where(_same_use(code)).execute(db)
    row = {"purpose": code.purpose, "address": code.address, "hash": code.code_hash}
    CodeTable.insert(expires=expires, tries=tries, **row).execute(db)


def take(db: peewee.Database, code: Code, now: float) -> bool:
    """Use a code up; whether it was right. A wrong one costs a try."""
    tries = CodeTable.tries - 1
    rows = list(CodeTable.update(tries=tries).where(_same_use(code)).returning(CodeTable).dicts().execute(db))
    if not rows:
        return False
    right = rows[0]["tries"] >= 0 and rows[0]["expires"] > now and same(rows[0]["hash"], code.code_hash)
    if right:
        CodeTable.delete().where(_same_use(code)).execute(db)
    return bool(right)


def drop_old(db: peewee.Database, now: float) -> None:
    """Forget those that are too old."""
    CodeTable.delete().where(CodeTable.expires <= now).execute(db)


def drop_all(db: peewee.Database, purpose: str) -> None:
    """Forget those of a purpose."""
    CodeTable.delete().where(CodeTable.purpose == purpose).execute(db)


def _same_use(code: Code) -> Any:
    return (CodeTable.purpose == code.purpose) & (CodeTable.address == code.address)
