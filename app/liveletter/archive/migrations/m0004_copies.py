"""Version 4: mails of which each recipient gets a copy of their own (live letters)."""

from liveletter.archive.migrations.migration import Migration

COPIES = Migration(
    4,
    (
        """
CREATE TABLE mail_copy (
  outgoing_id INTEGER NOT NULL REFERENCES outgoing (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  recipient TEXT NOT NULL,        -- as it is told to the server
  own BLOB NOT NULL,              -- zlib; empty once it is done: it holds a link that is the recipient's alone
  start_alike INTEGER NOT NULL,   -- so many bytes at its beginning are those of the mail's raw bytes
  end_alike INTEGER NOT NULL,     -- and at its end
  begun INTEGER NOT NULL,         -- its text may have been handed over
  done INTEGER NOT NULL,
  PRIMARY KEY (outgoing_id, position)
) WITHOUT ROWID""",
    ),
)
