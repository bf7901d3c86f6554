"""Settings that a provider publishes: the autoconfig file in the form of Mozilla's ISPDB."""

from xml.etree.ElementTree import Element, ParseError, XMLParser

from liveletter.domain.accounts import Security, Server, ServersFound

SIZE_LIMIT = 256 * 1024  # bytes; real files have a few thousand
_SECURITY = {"SSL": Security.TLS, "STARTTLS": Security.STARTTLS}


def places(domain: str) -> tuple[str, ...]:
    """Where a domain may publish its file; https only: what it says decides where a password goes."""
    return (
        f"https://autoconfig.{domain}/mail/config-v1.1.xml",
        f"https://{domain}/.well-known/autoconfig/mail/config-v1.1.xml",
    )


def servers_in(content: bytes, mail_address: str) -> ServersFound | None:
    """The servers that a file names; None where it is no such file, or names no IMAP and no SMTP server that is
    encrypted."""
    root = _parse(content)
    if root is None or root.tag != "clientConfig":
        return None
    imap = _first(root, "incomingServer", "imap", mail_address)
    smtp = _first(root, "outgoingServer", "smtp", mail_address)
    return ServersFound(imap=imap, smtp=smtp, source="autoconfig") if imap or smtp else None


def _parse(content: bytes) -> Element | None:
    """The root element; None where it is no XML, is too large, or declares a document type (entities that grow)."""
    if len(content) > SIZE_LIMIT or b"<!DOCTYPE" in content or b"<!ENTITY" in content:
        return None
    parser = XMLParser()  # noqa: S314 - no document type, so no entities
    try:
        parser.feed(content)
        root: Element = parser.close()
    except (ParseError, ValueError):
        return None
    return root


def _first(root: Element, tag: str, kind: str, mail_address: str) -> Server | None:
    for element in root.iterfind(f"./emailProvider/{tag}[@type='{kind}']"):
        security = _SECURITY.get(_text(element, "socketType").upper())
        host, port = _text(element, "hostname"), _text(element, "port")
        if security is None or not host or not port.isdecimal():
            continue
        user = _filled(_text(element, "username"), mail_address)
        return Server(_filled(host, mail_address), int(port), security, "" if user == mail_address else user)
    return None


def _text(element: Element, tag: str) -> str:
    return (element.findtext(tag) or "").strip()


def _filled(text: str, mail_address: str) -> str:
    local, _, domain = mail_address.rpartition("@")
    for name, value in (("ADDRESS", mail_address), ("LOCALPART", local), ("DOMAIN", domain)):
        text = text.replace(f"%EMAIL{name}%", value)
    return text
