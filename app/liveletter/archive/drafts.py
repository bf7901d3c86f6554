"""Unfinished mails (ports.DraftStore)."""

import zlib
from dataclasses import replace

import msgspec

from liveletter.archive.database import Part
from liveletter.archive.digests import packed
from liveletter.archive.models import DraftTable
from liveletter.domain.mail import Draft

_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(Draft)


class Drafts(Part):
    """Implements DraftStore."""

    def save(self, draft: Draft) -> int:
        """Keep a draft in the place of the one it names by `draft_id`; returns its number."""
        content = packed(_encoder.encode(draft))
        values = {"account_id": draft.account_id, "content": content}
        with self._db.writing():
            if draft.draft_id and self._db.run(DraftTable.update(**values).where(DraftTable.id == draft.draft_id)):
                return draft.draft_id
            return int(self._db.run(DraftTable.insert(**values)))

    def drop(self, draft_id: int) -> None:
        """Forget a draft, if it is there."""
        with self._db.writing():
            self._db.run(DraftTable.delete().where(DraftTable.id == draft_id))

    def all(self) -> list[Draft]:
        """All drafts, the one begun last first, each with its `draft_id`."""
        with self._db.reading():
            found = self._db.run(DraftTable.select().order_by(DraftTable.id.desc()))
            return [_draft(row) for row in found]


def _draft(row: DraftTable) -> Draft:
    return replace(_decoder.decode(zlib.decompress(row.content)), draft_id=row.id)
