"""Version 2: one outbox for mails, chat messages and files; what was sent along; wishes for single persons.

An entry's bytes lie in a table of their own: a step from state to state writes facts only. `outgoing` and `attempt`
are made anew under other names first: to drop a table would empty those that refer to it.
"""

from liveletter.archive.migrations.migration import Migration

_OUTGOING = """
CREATE TABLE outgoing (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,
  account_id INTEGER NOT NULL,
  key TEXT NOT NULL,              -- Message-ID or origin-id
  recipients TEXT NOT NULL,       -- JSON, addresses in comparable form
  title TEXT NOT NULL,
  state TEXT NOT NULL,
  state_at REAL NOT NULL,
  at REAL NOT NULL,               -- when the user sent it
  not_before REAL NOT NULL,
  expires_at REAL NOT NULL,       -- 0: never
  patience TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  trouble TEXT NOT NULL,
  handing_over INTEGER NOT NULL,
  chat_id INTEGER NOT NULL,       -- 0: none; so too the next
  filed_mail_id INTEGER NOT NULL
)"""

_CARGO = """
CREATE TABLE cargo (
  outgoing_id INTEGER PRIMARY KEY REFERENCES outgoing (id) ON DELETE CASCADE,
  sender TEXT NOT NULL,
  recipients TEXT NOT NULL,       -- JSON, as they are told to the server
  ask_delivery INTEGER NOT NULL,
  answers_mail_id INTEGER NOT NULL,
  forwards_mail_id INTEGER NOT NULL,
  name TEXT NOT NULL,             -- a file's; so too the next
  type TEXT NOT NULL,
  raw BLOB NOT NULL,              -- zlib; so too the next
  filed BLOB                      -- NULL: as raw
)"""

_ATTEMPT = """
CREATE TABLE attempt (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  outgoing_id INTEGER NOT NULL REFERENCES outgoing (id) ON DELETE CASCADE,
  at REAL NOT NULL,
  state TEXT NOT NULL,
  by_whom TEXT NOT NULL,
  said TEXT NOT NULL,
  who TEXT NOT NULL
)"""

# What was in the middle of a try when the older program ended may have been sent.
_MAILS_CARRIED_OVER = """
INSERT INTO outgoing SELECT o.id, 'mail', o.account_id, o.message_id, lower(o.recipients), o.subject, o.state,
  o.state_at, coalesce((SELECT m.date FROM mail m WHERE m.id = o.filed_mail_id), o.state_at), o.not_before, 0.0, 'now',
  o.attempts, o.trouble, o.state IN ('trying', 'unknown'), 0, o.filed_mail_id
FROM outgoing_1 o ORDER BY o.id"""

_CARGO_CARRIED_OVER = """
INSERT INTO cargo SELECT o.id, o.sender, o.recipients, 1, o.answers_mail_id, o.forwards_mail_id, '', '', o.raw,
  nullif(o.filed, o.raw)
FROM outgoing_1 o ORDER BY o.id"""

_CHATS_CARRIED_OVER = """
INSERT INTO outgoing (kind, account_id, key, recipients, title, state, state_at, at, not_before, expires_at, patience,
  attempts, trouble, handing_over, chat_id, filed_mail_id)
SELECT 'chat', c.account_id, c.origin_id, json_array(a.value),
  substr(trim(replace(replace(c.body, char(10), ' '), char(9), ' ')), 1, 80), c.state, c.state_at, c.at, 0.0, 0.0,
  'now', c.state <> 'queued', c.trouble, c.state <> 'queued', c.id, 0
FROM chat c JOIN address a ON a.id = c.address_id
WHERE c.outgoing AND c.origin_id <> '' AND c.state IN ('queued', 'trying', 'unknown') ORDER BY c.id"""

OUTBOX = Migration(
    2,
    (
        "DROP INDEX outgoing_waiting",
        "DROP INDEX outgoing_filed",
        "DROP INDEX attempt_outgoing",
        "ALTER TABLE outgoing RENAME TO outgoing_1",
        "ALTER TABLE attempt RENAME TO attempt_1",
        _OUTGOING,
        _CARGO,
        _ATTEMPT,
        _MAILS_CARRIED_OVER,
        _CARGO_CARRIED_OVER,
        "INSERT INTO attempt SELECT id, outgoing_id, at, state, '', trouble, '' FROM attempt_1 ORDER BY id",
        "DROP TABLE attempt_1",
        "DROP TABLE outgoing_1",
        _CHATS_CARRIED_OVER,
        "CREATE INDEX outgoing_waiting ON outgoing (id) WHERE state IN ('queued', 'trying', 'unknown')",
        "CREATE INDEX outgoing_stuck ON outgoing (id) WHERE state IN ('failed', 'expired')",
        "CREATE INDEX outgoing_key ON outgoing (key, kind, id)",
        "CREATE UNIQUE INDEX outgoing_chat ON outgoing (chat_id) WHERE chat_id > 0",
        "CREATE INDEX outgoing_filed ON outgoing (filed_mail_id, id) WHERE filed_mail_id > 0",
        "CREATE INDEX attempt_outgoing ON attempt (outgoing_id, id)",
        "DROP INDEX chat_waiting",
        "ALTER TABLE chat ADD COLUMN file TEXT",  # JSON; NULL: none
        "ALTER TABLE chat ADD COLUMN sent_along_by TEXT NOT NULL DEFAULT ''",  # an address; empty: observed here
        "ALTER TABLE chat ADD COLUMN sent_along_at REAL NOT NULL DEFAULT 0.0",
        """
CREATE TABLE mail_along (
  mail_id INTEGER PRIMARY KEY REFERENCES mail (id) ON DELETE CASCADE,
  by_whom TEXT NOT NULL,          -- an address
  at REAL NOT NULL
)""",
        "CREATE TABLE report_waiting (mail_id INTEGER PRIMARY KEY REFERENCES mail (id) ON DELETE CASCADE)",
        "CREATE TABLE receipt_answered (mail_id INTEGER PRIMARY KEY REFERENCES mail (id) ON DELETE CASCADE)",
        """
CREATE TABLE wish (
  person_id INTEGER PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
  when_away TEXT,                 -- NULL: nothing was said; so too the next
  history TEXT                    -- JSON
)""",
    ),
)
