"""Links in a mail's HTML: which targets are allowed, and where one really leads."""

import html
import re
import unicodedata
from urllib.parse import parse_qsl, quote, unquote, urlsplit

import idna

from liveletter.domain.addresses import same_domain

URL_LIMIT = 4000
_SCHEME = re.compile(r"\s*([a-zA-Z][a-zA-Z0-9+.-]*)\s*:")
_HOST_IN_TEXT = re.compile(r"(?:[\w-]{1,63}\.){1,10}[^\W\d_]{2,24}")
_INVISIBLE = re.compile("[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_DOTS = re.compile("[\u3002\uff0e\uff61\u2024]")
_UNSAFE_IN_URL = re.compile('[\x00-\x20\x7f-\xa0\\\\"<>^`{|}\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]')


def safe_target(value: str) -> str | None:
    """A link's target in a form that every reader splits alike; None where it is not http, https, mailto or xmpp."""
    value = "".join(value.split()) if "\n" in value or "\t" in value or "\r" in value else value.strip()
    scheme = _SCHEME.match(value)
    if scheme is None or len(value) > URL_LIMIT:
        return None
    kind, rest = scheme[1].lower(), value[scheme.end() :]
    if kind == "mailto":
        return _mailto(rest)
    if kind == "xmpp":
        return "xmpp:" + _UNSAFE_IN_URL.sub(_percent, rest.lstrip("/"))
    if kind not in {"http", "https"}:
        return None
    target = f"{kind}://{_UNSAFE_IN_URL.sub(_percent, rest.lstrip('/'))}"
    return target if host_of(target) else None


def host_of(target: str) -> str:
    """The host a target leads to, in ASCII; empty where there is none."""
    if target.startswith("mailto:"):
        return ascii_host(target.partition("?")[0].rpartition("@")[2])
    try:
        return ascii_host(urlsplit(target).hostname or "")
    except ValueError:
        return ""


def ascii_host(host: str) -> str:
    """A host name as it is looked up; empty where it is none."""
    host = _DOTS.sub(".", host).strip(".").lower()
    if host.isascii():
        return host
    try:
        return idna.encode(host, uts46=True).decode()
    except (idna.IDNAError, UnicodeError):
        return quote(host)


def disguise(target: str, shown: str) -> str:
    """The host to show behind a link whose text names another one, or whose name can be mistaken; else empty."""
    host = host_of(target)
    if not host:
        return ""
    text = unicodedata.normalize("NFKC", _DOTS.sub(".", _INVISIBLE.sub("", html.unescape(shown))))
    named = {ascii_host(found) for found in _HOST_IN_TEXT.findall(text[:2000])}
    lies = any(not same_domain(name, host) for name in named)
    has_user = not target.startswith("mailto:") and "@" in target.partition("://")[2].partition("/")[0]
    look_alike = "xn--" in host and "xn--" not in text
    return host if lies or has_user or look_alike else ""


def _mailto(rest: str) -> str | None:
    """Only recipients, subject and text: other headers (`attach`, `bcc`…) are not a sender's to fill in."""
    to, _, query = rest.partition("?")
    to = unquote(to).strip()
    if "@" not in to:
        return None
    try:
        given = parse_qsl(query.replace("+", "%2B"), max_num_fields=20)
    except ValueError:
        given = []
    kept = [f"{name.lower()}={quote(value, safe='')}" for name, value in given if name.lower() in {"subject", "body"}]
    return f"mailto:{quote(to, safe='@,.-_=!')}" + (f"?{'&'.join(kept)}" if kept else "")


def _percent(match: re.Match[str]) -> str:
    return quote(match[0], safe="")
