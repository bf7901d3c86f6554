"""Version 1: owners and their keys, sessions, members, records, deliveries."""

from liveletter.host.storage.migrations.migration import Migration

_OWNERS = (
    "CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL)",
    """
CREATE TABLE owner (
  id TEXT PRIMARY KEY,
  address TEXT NOT NULL UNIQUE,
  created DOUBLE PRECISION NOT NULL,
  seen_until DOUBLE PRECISION NOT NULL DEFAULT 0
)""",
    """
CREATE TABLE owner_key (
  hash TEXT PRIMARY KEY,
  owner_id TEXT NOT NULL REFERENCES owner (id) ON DELETE CASCADE,
  created DOUBLE PRECISION NOT NULL
)""",
    """
CREATE TABLE code (
  purpose TEXT NOT NULL,
  address TEXT NOT NULL,
  hash TEXT NOT NULL,
  expires DOUBLE PRECISION NOT NULL,
  tries BIGINT NOT NULL,
  PRIMARY KEY (purpose, address)
)""",
)

_SESSION = (
    """
CREATE TABLE session (
  id TEXT PRIMARY KEY,
  owner_id TEXT NOT NULL,
  owner_address TEXT NOT NULL,
  title TEXT NOT NULL,
  message_id TEXT NOT NULL,
  languages TEXT NOT NULL,
  recorded BOOLEAN NOT NULL,
  presence TEXT NOT NULL,
  mail_after BIGINT NOT NULL,
  created DOUBLE PRECISION NOT NULL,
  last_used DOUBLE PRECISION NOT NULL,
  closed DOUBLE PRECISION,
  last_number BIGINT NOT NULL DEFAULT 0,
  last_member BIGINT NOT NULL DEFAULT 0
)""",
    "CREATE INDEX session_owner ON session (owner_id, last_used)",
    """
CREATE TABLE member (
  session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  number BIGINT NOT NULL,
  address TEXT NOT NULL,
  name TEXT NOT NULL,
  colour BIGINT NOT NULL,
  token_hash TEXT,
  invited DOUBLE PRECISION NOT NULL,
  joined DOUBLE PRECISION,
  left_at DOUBLE PRECISION,
  removed DOUBLE PRECISION,
  last_seen DOUBLE PRECISION,
  seen_until DOUBLE PRECISION NOT NULL DEFAULT 0,
  spoke DOUBLE PRECISION,
  seen_number BIGINT NOT NULL DEFAULT 0,
  mails_stopped BOOLEAN NOT NULL DEFAULT FALSE,
  mailed_number BIGINT NOT NULL DEFAULT 0,
  mailed DOUBLE PRECISION,
  mails BIGINT NOT NULL DEFAULT 0,
  PRIMARY KEY (session_id, number)
)""",
    "CREATE UNIQUE INDEX member_token ON member (session_id, token_hash)",
    "CREATE UNIQUE INDEX member_address ON member (session_id, address)",
)

_RECORDS = (
    """
CREATE TABLE record (
  session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  number BIGINT NOT NULL,
  kind TEXT NOT NULL,
  at DOUBLE PRECISION NOT NULL,
  member BIGINT NOT NULL,
  client_id TEXT,
  received TEXT NOT NULL,
  processed TEXT NOT NULL,
  sent TEXT NOT NULL,
  PRIMARY KEY (session_id, number)
)""",
    "CREATE UNIQUE INDEX record_client ON record (session_id, member, client_id)",
    """
CREATE TABLE delivery (
  session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  number BIGINT NOT NULL,
  member BIGINT NOT NULL,
  at DOUBLE PRECISION NOT NULL,
  PRIMARY KEY (session_id, number, member)
)""",
)

FIRST = Migration(1, (*_OWNERS, *_SESSION, *_RECORDS))
