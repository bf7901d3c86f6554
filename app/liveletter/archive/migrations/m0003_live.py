"""Version 3: live letters: hosts, sessions with their members and events, and what is said in them among the chats.

What is said is a chat message with its session, its record's number and its author's. `heard` is to chats what
`correspondence` is to mails: in whose timelines the user's own words stand, beside that of the chat's address.
"""

from liveletter.archive.migrations.migration import Migration

_HOST = """
CREATE TABLE live_host (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  url TEXT NOT NULL,
  address TEXT NOT NULL,          -- the user's mail address there
  own INTEGER NOT NULL,
  UNIQUE (url, address)
)"""

_SESSION = """
CREATE TABLE live_session (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL,
  host_url TEXT NOT NULL,         -- no reference: sessions outlive their host; so too the account
  role TEXT NOT NULL,
  account_id INTEGER NOT NULL,
  title TEXT NOT NULL,
  message_id TEXT NOT NULL,
  own_number INTEGER NOT NULL,
  recorded INTEGER NOT NULL,
  presence TEXT NOT NULL,
  mail_after INTEGER NOT NULL,
  created REAL NOT NULL,
  closed REAL NOT NULL,           -- 0: open
  ended INTEGER NOT NULL DEFAULT 0,
  last_number INTEGER NOT NULL DEFAULT 0,
  is_open INTEGER NOT NULL,
  used REAL NOT NULL,             -- when something was last said
  link TEXT NOT NULL DEFAULT '',  -- a guest's; a secret, so too the next
  pass TEXT NOT NULL DEFAULT '',
  UNIQUE (host_url, uuid)
)"""

_MEMBER = """
CREATE TABLE live_member (
  session_id INTEGER NOT NULL REFERENCES live_session (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  name TEXT NOT NULL,
  address TEXT NOT NULL,          -- in comparable form; empty: not told
  colour INTEGER NOT NULL,
  state TEXT NOT NULL,
  here INTEGER NOT NULL,
  mails_stopped INTEGER NOT NULL,
  seen_number INTEGER NOT NULL,
  PRIMARY KEY (session_id, number)
) WITHOUT ROWID"""

_EVENT = """
CREATE TABLE live_event (
  session_id INTEGER NOT NULL REFERENCES live_session (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  kind TEXT NOT NULL,
  at REAL NOT NULL,
  member INTEGER NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (session_id, number)
) WITHOUT ROWID"""

_HEARD = """
CREATE TABLE heard (
  address_id INTEGER NOT NULL REFERENCES address (id),
  at REAL NOT NULL,
  chat_id INTEGER NOT NULL REFERENCES chat (id) ON DELETE CASCADE,
  PRIMARY KEY (address_id, at, chat_id)
) WITHOUT ROWID"""

LIVE = Migration(
    3,
    (
        _HOST,
        _SESSION,
        "CREATE INDEX live_session_uuid ON live_session (uuid)",
        "CREATE INDEX live_session_letter ON live_session (message_id) WHERE message_id <> ''",
        "CREATE INDEX live_session_open ON live_session (created) WHERE closed = 0 AND NOT ended",
        _MEMBER,
        "CREATE INDEX live_member_address ON live_member (address) WHERE address <> ''",
        _EVENT,
        _HEARD,
        "CREATE INDEX heard_chat ON heard (chat_id)",
        "ALTER TABLE chat ADD COLUMN session_id INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE chat ADD COLUMN record INTEGER NOT NULL DEFAULT 0",  # 0: the host has not taken it yet
        "ALTER TABLE chat ADD COLUMN member INTEGER NOT NULL DEFAULT 0",
        "CREATE INDEX chat_record ON chat (session_id, record) WHERE session_id > 0",
        "CREATE INDEX chat_session ON chat (session_id, at, id) WHERE session_id > 0",
        "CREATE INDEX chat_unproven ON chat (session_id, record) WHERE session_id > 0 AND state = 'handed_over'",
        # Mails by which a host told an absent owner what was said: the same words are here as chats.
        "CREATE TABLE live_copy (mail_id INTEGER PRIMARY KEY REFERENCES mail (id) ON DELETE CASCADE)",
    ),
)
