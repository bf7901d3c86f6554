"""The user's own log-ins."""

from dataclasses import dataclass, field
from enum import StrEnum


class Security(StrEnum):
    """How a connection is protected. PLAIN is allowed to a loopback address only."""

    TLS = "tls"
    STARTTLS = "starttls"
    PLAIN = "plain"


class Service(StrEnum):
    """What a server is for."""

    IMAP = "imap"
    SMTP = "smtp"
    XMPP = "xmpp"


@dataclass(frozen=True, slots=True)
class Server:
    """Where a service is reached. An empty host for XMPP means: look it up (SRV, RFC 6120)."""

    host: str
    port: int
    security: Security
    user: str = ""  # the log-in name, where it differs from the address


@dataclass(frozen=True, slots=True)
class Account:
    """One log-in with mail, chat, or both. `id` is 0 until it is stored. Passwords are kept elsewhere (`Secrets`)."""

    id: int
    name: str  # the user's own name, as written in From
    mail_address: str = ""  # empty: no mail
    imap: Server | None = None
    smtp: Server | None = None
    jid: str = ""  # bare; empty: no chat
    xmpp: Server | None = None
    trusted_pem: str = ""  # certificates or CAs that the user accepted for this account, PEM
    allow_plain_sasl: bool = False  # SASL PLAIN over TLS for XMPP servers without SCRAM
    authserv_id: str = ""  # who writes Authentication-Results for the user (RFC 8601); empty: the IMAP host's domain


@dataclass(frozen=True, slots=True)
class ServersFound:
    """What a look-up found for a mail address. `source` says where: "autoconfig", "srv", "guess"…"""

    imap: Server | None = None
    smtp: Server | None = None
    xmpp: Server | None = None
    jid: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class ServiceCheck:
    """The outcome of one connection test. `sentence` names what is wrong and what to do; empty when `ok`."""

    service: Service
    ok: bool
    sentence: str = ""
    detail: str = ""
    untrusted_pem: str = ""  # the certificate the user may choose to accept
    untrusted_summary: str = ""  # subject, issuer, validity and SHA-256 fingerprint, for people


class LinkState(StrEnum):
    """How an account stands with one of its servers."""

    OFFLINE = "offline"
    CONNECTING = "connecting"
    ONLINE = "online"
    FAILED = "failed"  # will not be tried again until the user changes something (wrong password…)


@dataclass(frozen=True, slots=True)
class AccountState:
    """How an account stands with its servers, with a sentence where something is wrong."""

    account_id: int
    mail: LinkState = LinkState.OFFLINE
    mail_sentence: str = ""
    chat: LinkState = LinkState.OFFLINE
    chat_sentence: str = ""
    warnings: tuple[str, ...] = field(default=())
