"""What a host is told when it starts. Every limit has a default that suits a small machine."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from liveletter.domain.accounts import Security, Server
from liveletter.domain.addresses import Address
from liveletter.domain.errors import AddressError
from liveletter.host.errors import Misconfigured

PASSWORD_VARIABLE = "LIVELETTER_SMTP_PASSWORD"  # noqa: S105 (its name: in the environment)
_DOMAIN = re.compile(r"[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Sizes are bytes, times are seconds; a rate is so many a second with a burst before it counts."""

    message_bytes: int = 16 * 1024
    body_bytes: int = 64 * 1024
    header_bytes: int = 32 * 1024
    title_chars: int = 200
    name_chars: int = 80
    languages: int = 20
    members: int = 50
    history_page: int = 200
    subscriber_backlog: int = 256  # notices a slow client may be behind before it is dropped
    header_seconds: float = 10  # for a request's head, counted from the connection or its first byte
    body_seconds: float = 20
    write_seconds: float = 20  # a client that reads nothing for so long is cut off
    keep_alive_seconds: int = 15  # an idle connection between two requests
    stream_beat_seconds: float = 15  # a stream's sign of life; what others' signals missed is looked for then
    poll_seconds: float = 25
    lease_seconds: float = 45  # after its last sign of life, a connection counts as here for so long
    answering_seconds: float = 600  # an owner shown "only when I answer" is shown for so long after a message
    requests: tuple[float, float] = (50, 200)  # rate and burst, per client address
    refusals: tuple[float, float] = (0.5, 30)  # wrong links, keys and codes, per client address
    messages: tuple[float, float] = (2, 20)  # per member
    file_bytes: int = 10 * 1024 * 1024
    session_bytes: int = 100 * 1024 * 1024  # of all files of a session together
    memory_bytes: int = 256 * 1024 * 1024  # of all files of sessions without a record in one process, so too all else
    file_seconds: float = 300  # for a file to arrive
    files: tuple[float, float] = (1 / 3, 20)  # per member
    creations: tuple[float, float] = (0.5, 30)  # sessions, per owner
    absent_look_seconds: float = 10  # between two looks for members who are away
    gather_seconds: float = 60  # after the last message, a mail waits for further ones
    mail_messages: int = 50  # in one mail; the page has all
    mail_text_bytes: int = 64 * 1024
    answer_bytes: int = 25 * 1024 * 1024  # of one mail that comes in
    answer_text_bytes: int = 256 * 1024  # of its text, with all that it quotes: kept as received
    bounces: int = 3  # mails that came back, after which no more go to a member
    codes: tuple[float, float] = (1 / 300, 3)  # per mail address
    codes_per_client: tuple[float, float] = (1 / 60, 10)
    codes_per_session: tuple[float, float] = (1 / 30, 30)  # that confirm addresses in an open session
    code_seconds: float = 900
    code_tries: int = 5
    lines_per_member: int = 10  # open event streams and long polls, in one process
    lines_per_client: int = 1000  # of everybody behind one network address
    health_seconds: float = 2  # a database that is slower than this is told of as slow
    connections: int = 4000


@dataclass(frozen=True, slots=True, kw_only=True)
class HostConfig:
    """One host process. `public_url` is what stands in links; it has no slash at its end."""

    data: Path
    public_url: str
    listen_host: str = "127.0.0.1"
    listen_port: int = 8443
    database_url: str = field(default="", repr=False)  # postgresql://…; empty: SQLite in the data folder
    nats_url: str = field(default="", repr=False)  # nats://…; empty: one process
    smtp: Server | None = None  # None: no mail leaves, and keys come from `add-owner` alone
    smtp_password: str = field(default="", repr=False)
    mail_from: str = ""
    mail_domain: str = ""  # where answers by mail go: reply+…@domain; its mail server hands them to `lmtp_listen`
    lmtp_listen: tuple[str, int] | None = None  # None: no mail is taken in
    keys_by_mail: bool = True  # False: keys come from `add-owner` alone
    owner_domains: tuple[str, ...] = ()  # who may ask for a key; empty: everybody with a mail address
    idle_seconds: float = 3600  # a no-record session ends after so long without a word
    unjoined_seconds: float = 14 * 24 * 3600  # where no guest has come yet: a letter lies unread for days
    trusted_proxies: str = "127.0.0.1"  # whose X-Forwarded-For is believed
    metrics_listen: tuple[str, int] | None = None  # a port of its own, never the public one
    workers: int = 1  # processes on this machine, of which each listens on the same port
    limits: Limits = field(default_factory=Limits)

    def __post_init__(self) -> None:
        parts = urlsplit(self.public_url)
        if parts.scheme not in {"http", "https"} or not parts.hostname or parts.query or parts.fragment:
            raise Misconfigured("The public address must look like https://chat.example.org.")
        if self.public_url.endswith("/"):
            raise Misconfigured("The public address must not end with a slash.")
        if self.database_url and not self.database_url.startswith(("postgresql://", "postgres://")):
            raise Misconfigured("The database must look like postgresql://user@server/name.")
        if self.mail_from and not _is_address(self.mail_from):
            raise Misconfigured("The sender of the host's mails must look like chat@example.org.")
        if self.lmtp_listen is not None and not self.mail_domain:
            raise Misconfigured("Answers by mail need a domain that leads to this host: give --mail-domain as well.")
        if self.mail_domain and not _DOMAIN.fullmatch(self.mail_domain):
            raise Misconfigured("The domain for answers by mail must look like chat.example.org.")
        if self.nats_url and not self.database_url:
            raise Misconfigured("Several processes need one database: give --database together with --nats.")
        if self.workers < 1 or (self.workers > 1 and not self.nats_url):
            raise Misconfigured("Several workers need --database and --nats, so that they hear of one another.")

    @property
    def secure(self) -> bool:
        """Whether browsers reach the host by HTTPS."""
        return self.public_url.startswith("https://")

    @property
    def sender(self) -> str:
        """Whose mails the host's are."""
        return self.mail_from or f"liveletter@{urlsplit(self.public_url).hostname or 'localhost'}"

    @property
    def origin(self) -> str:
        """The public address without its path, as browsers send it."""
        parts = urlsplit(self.public_url)
        return f"{parts.scheme}://{parts.netloc}"

    @property
    def base_path(self) -> str:
        """The public address's path, empty for most."""
        return urlsplit(self.public_url).path


def _is_address(text: str) -> bool:
    try:
        return Address.mail(text).value.isascii()
    except AddressError:
        return False


def limits_from(typed: Iterable[str]) -> Limits:
    """Limits named as NAME=VALUE on the command line; a rate as NAME=PER_SECOND,BURST. Raises Misconfigured."""
    kinds = {one.name: type(one.default) for one in fields(Limits)}
    values: dict[str, Any] = {}
    for text in typed:
        name, _, value = text.partition("=")
        if name not in kinds:
            raise Misconfigured(f"There is no limit of that name. There are: {', '.join(sorted(kinds))}.")
        values[name] = _limit_value(name, kinds[name], value)
    return Limits(**values)


def _limit_value(name: str, kind: type, text: str) -> Any:
    try:
        value = tuple(float(part) for part in text.split(",")) if kind is tuple else kind(text)
    except ValueError:
        value = ()
    numbers = value if isinstance(value, tuple) else (value,)
    if len(numbers) != (2 if kind is tuple else 1) or not all(0 < one < 1e12 for one in numbers):
        shape = "two numbers above 0 (so many a second, and a burst)" if kind is tuple else "a number above 0"
        raise Misconfigured(f"The limit {name} is {shape}, for example {_example(name)}.")
    return value


def _example(name: str) -> str:
    value = getattr(Limits(), name)
    return f"{name}={','.join(f'{one:g}' for one in value)}" if isinstance(value, tuple) else f"{name}={value}"


def server_from(text: str, *, user: str = "") -> Server:
    """HOST:PORT:SECURITY as typed on the command line. Raises Misconfigured."""
    host, _, rest = text.partition(":")
    port, _, security = rest.partition(":")
    if not host or not port.isdigit() or int(port) > 65535 or security not in {one.value for one in Security}:
        raise Misconfigured("A mail server is named as HOST:PORT:SECURITY, where the last is tls, starttls or plain.")
    return Server(host, int(port), Security(security), user)


def address_from(text: str) -> tuple[str, int]:
    """HOST:PORT as typed on the command line; an IPv6 address stands in brackets. Raises Misconfigured."""
    host, _, port = text.rpartition(":")
    if not host or not port.isdigit() or int(port) > 65535:
        raise Misconfigured("Where to listen is named as ADDRESS:PORT, for example 0.0.0.0:8443.")
    return host.strip("[]"), int(port)
