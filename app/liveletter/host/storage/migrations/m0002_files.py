"""Version 2: files that members share. SQLite keeps bytes as they are, whatever a column's type is called."""

from liveletter.host.storage.migrations.migration import Migration

FILES = Migration(
    2,
    (
        """
CREATE TABLE file (
  session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  number BIGINT NOT NULL,
  upload TEXT NOT NULL,
  name TEXT NOT NULL,
  type TEXT NOT NULL,
  size BIGINT NOT NULL,
  sha256 TEXT NOT NULL,
  PRIMARY KEY (session_id, number)
)""",
        "CREATE UNIQUE INDEX file_upload ON file (session_id, upload)",
        """
CREATE TABLE file_part (
  session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  upload TEXT NOT NULL,
  part BIGINT NOT NULL,
  at DOUBLE PRECISION NOT NULL,
  size BIGINT NOT NULL,
  data BYTEA NOT NULL,
  PRIMARY KEY (session_id, upload, part)
)""",
        "CREATE INDEX file_part_at ON file_part (at)",
    ),
)
