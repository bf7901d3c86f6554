"""The tables, for queries built with peewee. Migrations make them; hot paths speak SQL (filing, timelines, search).

Bound to no database: a query is run by `Database.run`, so that several archives can be open in one process.
"""

from peewee import AutoField, BlobField, BooleanField, FloatField, IntegerField, Model, TextField


class AccountTable(Model):
    """The user's accounts; servers are JSON."""

    id = AutoField()
    name = TextField()
    mail_address = TextField()
    imap = TextField(null=True)
    smtp = TextField(null=True)
    jid = TextField()
    xmpp = TextField(null=True)
    trusted_pem = TextField()
    allow_plain_sasl = BooleanField()
    authserv_id = TextField()

    class Meta:
        table_name = "account"


class FolderTable(Model):
    """Folders of mail accounts. Triggers keep `total` and `unread`."""

    id = AutoField()
    account_id = IntegerField()
    name = TextField()
    delimiter = TextField()
    role = TextField()
    uidvalidity = IntegerField(default=0)
    uidnext = IntegerField(default=0)
    highestmodseq = IntegerField(default=0)
    total = IntegerField(default=0)
    unread = IntegerField(default=0)

    class Meta:
        table_name = "folder"


class PersonTable(Model):
    """Persons. `name_source` is empty where the name was made from an address."""

    id = AutoField()
    name = TextField()
    name_source = TextField()
    listed = BooleanField()

    class Meta:
        table_name = "person"


class AddressTable(Model):
    """Every address that mails, chats and persons refer to."""

    id = AutoField()
    kind = TextField()
    value = TextField()
    person_id = IntegerField(null=True)
    position = IntegerField(default=0)
    source = TextField(default="")

    class Meta:
        table_name = "address"


class ProposalTable(Model):
    """Learned addresses that wait for the user's word."""

    id = AutoField()
    person_id = IntegerField()
    address_id = IntegerField()
    source = TextField()
    evidence = TextField()

    class Meta:
        table_name = "proposal"


class ChatTable(Model):
    """Chat messages."""

    id = AutoField()
    account_id = IntegerField()
    address_id = IntegerField()
    outgoing = BooleanField()
    at = FloatField()
    body = TextField()
    about = TextField(default="")
    subject = TextField(default="")
    origin_id = TextField(default="")
    stanza_id = TextField(default="")
    thread = TextField(default="")
    state = TextField(null=True)
    state_at = FloatField(default=0.0)
    trouble = TextField(default="")
    unread = BooleanField(default=False)
    file = TextField(null=True)
    sent_along_by = TextField(default="")
    sent_along_at = FloatField(default=0.0)
    session_id = IntegerField(default=0)
    record = IntegerField(default=0)
    member = IntegerField(default=0)

    class Meta:
        table_name = "chat"


class ActionTable(Model):
    """What the user did to mails and the server has yet to learn."""

    id = AutoField()
    account_id = IntegerField()
    kind = TextField()
    folder_id = IntegerField()
    uid = IntegerField()
    message_id = TextField()
    added = TextField()
    taken = TextField()
    target_role = TextField()
    target_folder_id = IntegerField()
    raw_bytes = BlobField(column_name="raw")
    flags = TextField()

    class Meta:
        table_name = "action"


class OutgoingTable(Model):
    """The outbox: facts, no bytes (cargo.py)."""

    id = AutoField()
    kind = TextField()
    account_id = IntegerField()
    key = TextField()
    recipients = TextField()
    title = TextField()
    state = TextField()
    state_at = FloatField()
    at = FloatField()
    not_before = FloatField(default=0.0)
    expires_at = FloatField(default=0.0)
    patience = TextField()
    attempts = IntegerField(default=0)
    trouble = TextField(default="")
    handing_over = BooleanField(default=False)
    chat_id = IntegerField(default=0)
    filed_mail_id = IntegerField(default=0)

    class Meta:
        table_name = "outgoing"


class DraftTable(Model):
    """Unfinished mails."""

    id = AutoField()
    account_id = IntegerField()
    content = BlobField()

    class Meta:
        table_name = "draft"


TABLES: tuple[type[Model], ...] = (
    AccountTable,
    FolderTable,
    PersonTable,
    AddressTable,
    ProposalTable,
    ChatTable,
    ActionTable,
    OutgoingTable,
    DraftTable,
)
