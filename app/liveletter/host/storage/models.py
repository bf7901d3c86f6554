"""The tables, for queries built with peewee. Migrations make them; a query is bound to a database when it is run."""

from peewee import BigIntegerField, BlobField, BooleanField, CompositeKey, DoubleField, Model, TextField


class VersionTable(Model):
    """Which migrations have run."""

    number = BigIntegerField(primary_key=True)

    class Meta:
        table_name = "version"


class SettingTable(Model):
    """What all processes of a host share: its secret."""

    name = TextField(primary_key=True)
    value = TextField()

    class Meta:
        table_name = "setting"


class OwnerTable(Model):
    """Those who may create sessions."""

    id = TextField(primary_key=True)
    address = TextField()
    created = DoubleField()
    seen_until = DoubleField(default=0.0)

    class Meta:
        table_name = "owner"


class KeyTable(Model):
    """Owners' keys, one for each of their devices, hashed."""

    hash = TextField(primary_key=True)
    owner_id = TextField()
    created = DoubleField()

    class Meta:
        table_name = "owner_key"


class CodeTable(Model):
    """Codes that were mailed, hashed; one for each address and purpose."""

    purpose = TextField()
    address = TextField()
    hash = TextField()
    expires = DoubleField()
    tries = BigIntegerField()

    class Meta:
        table_name = "code"
        primary_key = CompositeKey("purpose", "address")


class SessionTable(Model):
    """Sessions; languages with a space between. Of an open link a hash is kept, null where there is none; so too the
    request that created it, where its client named it."""

    id = TextField(primary_key=True)
    owner_id = TextField()
    owner_address = TextField()
    title = TextField()
    message_id = TextField()
    languages = TextField()
    recorded = BooleanField()
    presence = TextField()
    mail_after = BigIntegerField()
    created = DoubleField()
    last_used = DoubleField()
    closed = DoubleField(null=True)
    last_number = BigIntegerField(default=0)
    last_member = BigIntegerField(default=0)
    open_hash = TextField(null=True)
    request_id = TextField(null=True)
    request_hash = TextField(null=True)

    class Meta:
        table_name = "session"


class MemberTable(Model):
    """Members of sessions; the token is hashed, and null where there is no link."""

    session_id = TextField()
    number = BigIntegerField()
    address = TextField()
    name = TextField()
    colour = BigIntegerField()
    token_hash = TextField(null=True)
    invited = DoubleField()
    joined = DoubleField(null=True)
    left_at = DoubleField(null=True)
    removed = DoubleField(null=True)
    last_seen = DoubleField(null=True)
    seen_until = DoubleField(default=0.0)
    spoke = DoubleField(null=True)
    seen_number = BigIntegerField(default=0)
    mails_stopped = BooleanField(default=False)
    mailed_number = BigIntegerField(default=0)
    mailed = DoubleField(null=True)
    mails = BigIntegerField(default=0)
    bounces = BigIntegerField(default=0)

    class Meta:
        table_name = "member"
        primary_key = CompositeKey("session_id", "number")


class RecordTable(Model):
    """Everything that happened; `client_id` is null for what no client named."""

    session_id = TextField()
    number = BigIntegerField()
    kind = TextField()
    at = DoubleField()
    member = BigIntegerField()
    client_id = TextField(null=True)
    received = TextField()
    processed = TextField()
    sent = TextField()

    class Meta:
        table_name = "record"
        primary_key = CompositeKey("session_id", "number")


class DeliveryTable(Model):
    """Which record was proven to have reached whom, when."""

    session_id = TextField()
    number = BigIntegerField()
    member = BigIntegerField()
    at = DoubleField()

    class Meta:
        table_name = "delivery"
        primary_key = CompositeKey("session_id", "number", "member")


class FileTable(Model):
    """What is told of a record's file; `upload` leads to its parts."""

    session_id = TextField()
    number = BigIntegerField()
    upload = TextField()
    name = TextField()
    type = TextField()
    size = BigIntegerField()
    sha256 = TextField()

    class Meta:
        table_name = "file"
        primary_key = CompositeKey("session_id", "number")


class PartTable(Model):
    """The bytes of files, in parts of one size. An upload that no file names yet is still coming, or was cut off."""

    session_id = TextField()
    upload = TextField()
    part = BigIntegerField()
    at = DoubleField()
    size = BigIntegerField()
    data = BlobField()

    class Meta:
        table_name = "file_part"
        primary_key = CompositeKey("session_id", "upload", "part")
