"""The addresses of live hosts: what people type brought into one form, and what leads into a private network. Pure."""

import ipaddress
import re
from urllib.parse import urlsplit

import idna

from liveletter.domain.errors import AddressError
from liveletter.domain.live import uuid_of

IpAddress = ipaddress.IPv4Address | ipaddress.IPv6Address
_PORTS = {"http": 80, "https": 443}
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*://", re.IGNORECASE)
_PATH = re.compile(r"(/(?!\.+(/|$))[A-Za-z0-9._~-]+)*")
_UNTYPED = re.compile(r"[\s\x00-\x1f\x7f\\?#]|:$")
_NAME = re.compile(r"[a-z0-9]([a-z0-9_-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9_-]{0,61}[a-z0-9])?)*")
_HOME = ("local", "localhost", "internal", "lan", "home", "intranet", "corp", "home.arpa")


def host_url(text: str) -> str:
    """A host's public address from what was typed or pasted: `chat.example.org`, with a path, a port, or a session's
    link. Without a scheme it is https, but for what lies in a private network. Raises AddressError."""
    typed = text.strip().rstrip("/")
    wrong = AddressError(f"“{typed[:80]}” is not a host's address. It should look like chat.example.org.")
    if uuid_of(typed):
        typed = typed.rpartition("/s/")[0]
    if _UNTYPED.search(typed) or len(typed) > 400:
        raise wrong
    scheme = _SCHEME.match(typed)
    try:
        parts = urlsplit(typed if scheme else f"//{typed}")
        name, port = _host(parts.hostname or ""), parts.port
    except ValueError as error:
        raise wrong from error
    kind = parts.scheme.lower() or ("http" if is_private_name(name) else "https")
    path = parts.path.rstrip("/")
    if kind not in _PORTS or not name or "@" in parts.netloc or port == 0 or not _PATH.fullmatch(path):
        raise wrong
    shown = f"[{name}]" if ":" in name else name
    return f"{kind}://{shown}{'' if port in {None, _PORTS[kind]} else f':{port}'}{path}"


def _host(name: str) -> str:
    """A host's name in the form that goes over the wire. Raises ValueError."""
    try:
        return str(ipaddress.ip_address(name))
    except ValueError:
        pass
    ascii_name = idna.encode(name, uts46=True).decode() if not name.isascii() else name.lower().rstrip(".")
    if not _NAME.fullmatch(ascii_name) or len(ascii_name) > 253:
        raise ValueError(name)
    return ascii_name


def name_in(url: str) -> str:
    """The host's name in an address; empty where there is none."""
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""


def link_host(link: str) -> str:
    """The host's address in a session's link; empty where it is no such link."""
    return link.rpartition("/s/")[0] if uuid_of(link) else ""


def is_private_address(address: IpAddress) -> bool:
    """Whether an IP address leads nowhere on the public internet."""
    inner = address.ipv4_mapped if isinstance(address, ipaddress.IPv6Address) else None
    return not (inner or address).is_global


def is_private_name(name: str) -> bool:
    """Whether a name, as it stands, leads into a private network only: one word, `.local` and its like, or a private
    IP address."""
    try:
        return is_private_address(ipaddress.ip_address(name))
    except ValueError:
        bare = name.lower().rstrip(".")
        return "." not in bare or bare.endswith(tuple(f".{suffix}" for suffix in _HOME))
