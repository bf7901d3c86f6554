"""Rules of the account form: what is typed becomes an account, or a sentence that says what is missing. Pure."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from liveletter.domain.accounts import Account, Security, Server, ServersFound, Service
from liveletter.domain.addresses import Address
from liveletter.domain.errors import AddressError, NotEncrypted
from liveletter.transport import require_safe
from liveletter.window.parts.engine_words import engine_words

translate = QCoreApplication.translate
PORTS = {
    (Service.IMAP, Security.TLS): 993,
    (Service.IMAP, Security.STARTTLS): 143,
    (Service.IMAP, Security.PLAIN): 143,
    (Service.SMTP, Security.TLS): 465,
    (Service.SMTP, Security.STARTTLS): 587,
    (Service.SMTP, Security.PLAIN): 587,
    (Service.XMPP, Security.TLS): 5223,
    (Service.XMPP, Security.STARTTLS): 5222,
    (Service.XMPP, Security.PLAIN): 5222,
}
EMPTY = {
    Service.IMAP: Server("", 993, Security.TLS),
    Service.SMTP: Server("", 465, Security.TLS),
    Service.XMPP: Server("", 5222, Security.STARTTLS),
}


@dataclass(frozen=True, slots=True)
class Entry:
    """What the form holds. `address` is the mail address, or the chat address where mail is off."""

    name: str = ""
    address: str = ""
    use_mail: bool = True
    use_chat: bool = True
    imap: Server = EMPTY[Service.IMAP]
    smtp: Server = EMPTY[Service.SMTP]
    xmpp: Server = EMPTY[Service.XMPP]
    jid: str = ""  # where it differs from `address`


@dataclass(frozen=True, slots=True)
class Mistake:
    """Which field is wrong, and why. `field`: name, address, use, jid, imap, smtp, xmpp."""

    field: str
    sentence: str


def entry_of(account: Account) -> Entry:
    """An account as the form shows it."""
    address = account.mail_address or account.jid
    return Entry(
        name=account.name,
        address=address,
        use_mail=bool(account.mail_address),
        use_chat=bool(account.jid),
        imap=account.imap or EMPTY[Service.IMAP],
        smtp=account.smtp or EMPTY[Service.SMTP],
        xmpp=account.xmpp or EMPTY[Service.XMPP],
        jid=account.jid if account.jid != address else "",
    )


def account_of(entry: Entry, base: Account) -> Account:
    """The account that the form describes; all that the form does not show stays as in `base`."""
    chat = (entry.jid or entry.address).strip()
    return replace(
        base,
        name=entry.name.strip(),
        mail_address=entry.address.strip() if entry.use_mail else "",
        imap=_typed(entry.imap) if entry.use_mail else None,
        smtp=_typed(entry.smtp) if entry.use_mail else None,
        jid=Address.xmpp(chat).value if entry.use_chat and _is_jid(chat) else "",
        xmpp=_typed(entry.xmpp) if entry.use_chat else None,
    )


def _typed(server: Server) -> Server | None:
    return replace(server, host=server.host.strip(), user=server.user.strip()) if server.host.strip() else None


def _is_jid(text: str) -> bool:
    try:
        return "@" in Address.xmpp(text).value
    except AddressError:
        return False


def filled(entry: Entry, found: ServersFound, *, keep: frozenset[Service] = frozenset()) -> Entry:
    """The form with the servers found filled in; those that the user has typed (`keep`) stay."""
    servers = {Service.IMAP: found.imap, Service.SMTP: found.smtp, Service.XMPP: found.xmpp}
    fresh = {service: server or EMPTY[service] for service, server in servers.items() if service not in keep}
    has_chat = found.xmpp is not None or bool(found.jid)
    return replace(
        entry,
        imap=fresh.get(Service.IMAP, entry.imap),
        smtp=fresh.get(Service.SMTP, entry.smtp),
        xmpp=fresh.get(Service.XMPP, entry.xmpp),
        use_chat=entry.use_chat if Service.XMPP in keep else has_chat,
        jid=entry.jid if Service.XMPP in keep or found.jid in {"", entry.address.strip().lower()} else found.jid,
    )


def mistakes(entry: Entry) -> list[Mistake]:
    """All that keeps the form from being an account, from top to bottom."""
    found = [*_who(entry), *_chat_address(entry)]
    if entry.use_mail:
        no_imap = translate("AccountRules", "Enter the server from which mail is fetched (IMAP).")
        no_smtp = translate("AccountRules", "Enter the server that sends your mail (SMTP).")
        found += [*_server("imap", entry.imap, no_imap), *_server("smtp", entry.smtp, no_smtp)]
    if entry.use_chat and entry.xmpp.host.strip():
        found += _server("xmpp", entry.xmpp, "")
    return found


def _who(entry: Entry) -> list[Mistake]:
    found = []
    if not entry.name.strip():
        found.append(Mistake("name", translate("AccountRules", "Enter your name, as others shall see it.")))
    if not (entry.use_mail or entry.use_chat):
        found.append(Mistake("use", translate("AccountRules", "Choose mail, chat, or both.")))
    if not entry.address.strip():
        no_mail = translate("AccountRules", "Enter your mail address.")
        no_chat = translate("AccountRules", "Enter your chat address.")
        found.append(Mistake("address", no_mail if entry.use_mail else no_chat))
    elif sentence := address_mistake(entry):
        found.append(Mistake("address", sentence))
    return found


def address_mistake(entry: Entry) -> str:
    """Why the address is none; empty where it is one, or where nothing is typed yet."""
    if not entry.address.strip():
        return ""
    try:
        if entry.use_mail:
            Address.mail(entry.address)
        elif not _is_jid(entry.address.strip()):
            return _no_jid(entry.address)
    except AddressError as error:
        return engine_words(error)
    return ""


def _chat_address(entry: Entry) -> list[Mistake]:
    typed = entry.jid.strip() or entry.address.strip()
    if not entry.use_chat or not typed or _is_jid(typed) or (not entry.jid.strip() and address_mistake(entry)):
        return []
    return [Mistake("jid", _no_jid(typed))]


def _no_jid(text: str) -> str:
    words = translate("AccountRules", "“{text}” is not a chat address. It should look like name@example.org.")
    return words.format(text=text.strip()[:80])


def _server(field: str, server: Server, missing: str) -> list[Mistake]:
    host = server.host.strip()
    if not host:
        return [Mistake(field, missing)]
    if any(letter.isspace() or letter in "/@" for letter in host):
        wrong = translate("AccountRules", "“{host}” is not the name of a server. It should look like mail.example.org.")
        return [Mistake(field, wrong.format(host=host[:80]))]
    try:
        require_safe(replace(server, host=host))
    except NotEncrypted as error:
        return [Mistake(field, engine_words(error))]
    return []


def is_complete(address: str) -> bool:
    """Whether an address is far enough to look for its servers: something stands behind the @."""
    try:
        return len(Address.mail(address).domain) > 1
    except AddressError:
        return False


def port_for(service: Service, security: Security, now: int) -> int:
    """The port when the kind of encryption changes: the usual one, unless the user has chosen an unusual one."""
    usual = {port for (of, _), port in PORTS.items() if of is service}
    return PORTS[service, security] if now in usual else now


def needs_test(now: Account, kept: Account, *, password_typed: bool) -> bool:
    """Whether saving changes anything that a server could refuse."""
    return password_typed or replace(now, name=kept.name) != kept


def summary(entry: Entry) -> list[str]:
    """What is set up, in words: a line for mail and one for chat."""
    lines = []
    if entry.use_mail and entry.imap.host and entry.smtp.host:
        words = translate("AccountRules", "Mail: fetched from {imap}, sent by {smtp}")
        lines.append(words.format(imap=_told(entry.imap), smtp=_told(entry.smtp)))
    elif entry.use_mail:
        lines.append(translate("AccountRules", "Mail: the servers are not known yet"))
    if entry.use_chat:
        address = entry.jid.strip() or entry.address.strip()
        server = _told(entry.xmpp) if entry.xmpp.host else translate("AccountRules", "its server is found by itself")
        lines.append(translate("AccountRules", "Chat: {address} ({server})").format(address=address, server=server))
    return lines


def _told(server: Server) -> str:
    if server.security is Security.PLAIN:
        return translate("AccountRules", "{host} (not encrypted)").format(host=server.host)
    return server.host
