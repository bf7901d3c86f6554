"""Version 1: accounts, mails, people, chats, what still has to go out, and the search index.

An address belongs to at most one person. Mails and chats refer to addresses, never to persons: merging and splitting
persons moves addresses only. The triggers keep the folders' counts true whoever writes.
"""

from liveletter.archive.migrations.migration import Migration

_ACCOUNT = """
CREATE TABLE account (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  mail_address TEXT NOT NULL,
  imap TEXT,
  smtp TEXT,
  jid TEXT NOT NULL,
  xmpp TEXT,
  trusted_pem TEXT NOT NULL,
  allow_plain_sasl INTEGER NOT NULL,
  authserv_id TEXT NOT NULL
)"""

_FOLDER = """
CREATE TABLE folder (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  delimiter TEXT NOT NULL,
  role TEXT NOT NULL,
  uidvalidity INTEGER NOT NULL DEFAULT 0,
  uidnext INTEGER NOT NULL DEFAULT 0,
  highestmodseq INTEGER NOT NULL DEFAULT 0,
  total INTEGER NOT NULL DEFAULT 0,
  unread INTEGER NOT NULL DEFAULT 0,
  UNIQUE (account_id, name)
)"""

_MAIL = """
CREATE TABLE mail (
  id INTEGER PRIMARY KEY,
  message_id TEXT NOT NULL,
  date REAL NOT NULL,             -- the Date header, else when the server got it
  size INTEGER NOT NULL,
  outgoing INTEGER NOT NULL,      -- From is one of the user's own addresses
  kept INTEGER NOT NULL,          -- shown although it lies in no folder
  has_body INTEGER NOT NULL,
  has_attachments INTEGER NOT NULL,
  sender_name TEXT NOT NULL,
  sender_address TEXT NOT NULL,
  subject TEXT NOT NULL,
  recipients TEXT NOT NULL,       -- names, for lists
  preview TEXT NOT NULL,
  rest BLOB NOT NULL              -- what else the digest holds, JSON
)"""

_BODY = """
CREATE TABLE body (
  mail_id INTEGER PRIMARY KEY REFERENCES mail (id) ON DELETE CASCADE,
  raw BLOB NOT NULL,              -- RFC 5322, zlib
  text BLOB NOT NULL              -- readable text, UTF-8, zlib; empty where there is none
)"""

_PLACEMENT = """
CREATE TABLE placement (
  folder_id INTEGER NOT NULL REFERENCES folder (id) ON DELETE CASCADE,
  uid INTEGER NOT NULL,
  mail_id INTEGER NOT NULL REFERENCES mail (id) ON DELETE CASCADE,
  date REAL NOT NULL,             -- the mail's
  seen INTEGER NOT NULL,
  flagged INTEGER NOT NULL,
  answered INTEGER NOT NULL,
  bare INTEGER NOT NULL,          -- the mail's body is not here yet
  flags TEXT NOT NULL,            -- all of them, in order, a space between
  PRIMARY KEY (folder_id, uid)
) WITHOUT ROWID"""

_COUNTS = (
    """
CREATE TRIGGER placement_added AFTER INSERT ON placement BEGIN
  UPDATE folder SET total = total + 1, unread = unread + (NOT new.seen) WHERE id = new.folder_id;
END""",
    """
CREATE TRIGGER placement_removed AFTER DELETE ON placement BEGIN
  UPDATE folder SET total = total - 1, unread = unread - (NOT old.seen) WHERE id = old.folder_id;
END""",
    """
CREATE TRIGGER placement_seen AFTER UPDATE OF seen ON placement WHEN old.seen <> new.seen BEGIN
  UPDATE folder SET unread = unread + old.seen - new.seen WHERE id = new.folder_id;
END""",
)

_PEOPLE = (
    """
CREATE TABLE person (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  name_source TEXT NOT NULL,      -- empty: made from an address
  listed INTEGER NOT NULL
)""",
    """
CREATE TABLE address (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  value TEXT NOT NULL,
  person_id INTEGER REFERENCES person (id) ON DELETE SET NULL,
  position INTEGER NOT NULL DEFAULT 0,
  source TEXT NOT NULL DEFAULT '',
  UNIQUE (kind, value)
)""",
    "CREATE INDEX address_person ON address (person_id, position, id) WHERE person_id IS NOT NULL",
    """
CREATE TABLE refusal (
  person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  address_id INTEGER NOT NULL REFERENCES address (id) ON DELETE CASCADE,
  PRIMARY KEY (person_id, address_id)
) WITHOUT ROWID""",
    """
CREATE TABLE proposal (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  address_id INTEGER NOT NULL REFERENCES address (id) ON DELETE CASCADE,
  source TEXT NOT NULL,
  evidence TEXT NOT NULL,
  UNIQUE (person_id, address_id)
)""",
    """
CREATE TABLE correspondence (
  address_id INTEGER NOT NULL REFERENCES address (id),
  at REAL NOT NULL,
  mail_id INTEGER NOT NULL REFERENCES mail (id) ON DELETE CASCADE,
  PRIMARY KEY (address_id, at, mail_id)
) WITHOUT ROWID""",
)

_CHAT = (
    """
CREATE TABLE chat (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  account_id INTEGER NOT NULL,    -- no reference: chats outlive their account
  address_id INTEGER NOT NULL REFERENCES address (id),
  outgoing INTEGER NOT NULL,
  at REAL NOT NULL,
  body TEXT NOT NULL,
  about TEXT NOT NULL,
  subject TEXT NOT NULL,
  origin_id TEXT NOT NULL,
  stanza_id TEXT NOT NULL,
  thread TEXT NOT NULL,
  state TEXT,
  state_at REAL NOT NULL,
  trouble TEXT NOT NULL,
  unread INTEGER NOT NULL
)""",
    "CREATE INDEX chat_timeline ON chat (address_id, at, id)",
    "CREATE INDEX chat_origin ON chat (origin_id) WHERE origin_id <> ''",
    "CREATE INDEX chat_stanza ON chat (account_id, stanza_id) WHERE stanza_id <> ''",
    "CREATE INDEX chat_about ON chat (about, at, id) WHERE about <> ''",
    "CREATE INDEX chat_unread ON chat (address_id) WHERE unread = 1",
    "CREATE INDEX chat_waiting ON chat (account_id, id) WHERE state IN ('queued', 'trying', 'unknown')",
    """
CREATE TABLE thread (
  address_id INTEGER NOT NULL REFERENCES address (id) ON DELETE CASCADE,
  thread TEXT NOT NULL,
  about TEXT NOT NULL,
  PRIMARY KEY (address_id, thread)
) WITHOUT ROWID""",
    "CREATE TABLE chat_cursor (account_id INTEGER PRIMARY KEY, archive_id TEXT NOT NULL)",
)

_LEAVING = (
    """
CREATE TABLE action (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  account_id INTEGER NOT NULL,
  kind TEXT NOT NULL,
  folder_id INTEGER NOT NULL,
  uid INTEGER NOT NULL,
  message_id TEXT NOT NULL,
  added TEXT NOT NULL,            -- flags, in order, a space between; so too the next
  taken TEXT NOT NULL,
  target_role TEXT NOT NULL,
  target_folder_id INTEGER NOT NULL,
  raw BLOB NOT NULL,              -- zlib
  flags TEXT NOT NULL
)""",
    "CREATE INDEX action_account ON action (account_id, id)",
    "CREATE INDEX action_message ON action (message_id) WHERE message_id <> ''",
    """
CREATE TABLE outgoing (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  account_id INTEGER NOT NULL,
  message_id TEXT NOT NULL,
  sender TEXT NOT NULL,
  recipients TEXT NOT NULL,       -- JSON
  subject TEXT NOT NULL,
  state TEXT NOT NULL,
  state_at REAL NOT NULL,
  not_before REAL NOT NULL,
  attempts INTEGER NOT NULL,
  trouble TEXT NOT NULL,
  answers_mail_id INTEGER NOT NULL,
  forwards_mail_id INTEGER NOT NULL,
  filed_mail_id INTEGER NOT NULL,
  raw BLOB NOT NULL,              -- zlib; so too the next
  filed BLOB NOT NULL
)""",
    "CREATE INDEX outgoing_waiting ON outgoing (id) WHERE state IN ('queued', 'trying', 'unknown', 'failed')",
    "CREATE INDEX outgoing_filed ON outgoing (filed_mail_id) WHERE filed_mail_id > 0",
    """
CREATE TABLE attempt (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  outgoing_id INTEGER NOT NULL REFERENCES outgoing (id) ON DELETE CASCADE,
  at REAL NOT NULL,
  state TEXT NOT NULL,
  trouble TEXT NOT NULL
)""",
    "CREATE INDEX attempt_outgoing ON attempt (outgoing_id, id)",
    "CREATE TABLE draft (id INTEGER PRIMARY KEY AUTOINCREMENT, account_id INTEGER NOT NULL, content BLOB NOT NULL)",
)

# The index keeps no text of its own. A row's number is built from its date and what it stands for (index.py).
_SEARCH = """
CREATE VIRTUAL TABLE found USING fts5 (
  subject, people, text, content = '', columnsize = 0, prefix = '1 2',
  tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc So'"
)"""

FIRST = Migration(
    1,
    (
        _ACCOUNT,
        _FOLDER,
        _MAIL,
        "CREATE INDEX mail_message_id ON mail (message_id)",
        _BODY,
        _PLACEMENT,
        "CREATE INDEX placement_page ON placement (folder_id, date DESC, mail_id DESC)",
        "CREATE INDEX placement_unread ON placement (folder_id, date DESC, mail_id DESC) WHERE seen = 0",
        "CREATE INDEX placement_bare ON placement (folder_id, date DESC, mail_id DESC) WHERE bare = 1",
        "CREATE INDEX placement_mail ON placement (mail_id)",
        *_COUNTS,
        *_PEOPLE,
        *_CHAT,
        *_LEAVING,
        _SEARCH,
    ),
)
