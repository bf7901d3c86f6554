"""How a chat message links to a file: XEP-0447 (with XEP-0446 and XEP-0300) and XEP-0066. Pure, never raises on what
strangers send.

On the wire, beside a body that every program can show:
    <x xmlns='jabber:x:oob'><url>https://…</url></x>
    <file-sharing xmlns='urn:xmpp:sfs:0' disposition='attachment'>
      <file xmlns='urn:xmpp:file:metadata:0'>
        <name>conversation.eml</name><media-type>message/rfc822</media-type><size>12345</size>
        <hash xmlns='urn:xmpp:hashes:2' algo='sha-256'>base64</hash>
      </file>
      <sources><url-data xmlns='http://jabber.org/protocol/url-data' target='https://…'/></sources>
    </file-sharing>
What is read is the sender's claim, cut to lengths; only http and https links count.
"""

import base64
import binascii
import re
from urllib.parse import unquote, urlsplit
from xml.etree.ElementTree import Element

from liveletter.domain.chat import LinkedFile
from liveletter.domain.file_names import safe_file_name
from liveletter.networks.xmpp.stanza_xml import HASHES, METADATA, OOB, SFS, URL_DATA, add, child, name, text_of

LONGEST_URL = 4096
LARGEST_SIZE = 2**53  # bytes; more is a fault or a lie
UNNAMED = "file"
UNKNOWN_TYPE = "application/octet-stream"
_MOST_SOURCES = 20  # that are looked at in one stanza
_TYPE = re.compile(r"[a-z0-9][a-z0-9!#$&^_.+-]{0,62}/[a-z0-9][a-z0-9!#$&^_.+-]{0,62}")
_URL = re.compile(r"https?://[^\s\x00-\x20\x7f-\x9f<>\"\\^`{|}\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]+", re.I)
_DIGITS = re.compile(r"[0-9]{1,16}")


def attach(message: Element, file: LinkedFile) -> None:
    """Let a message stanza link to a file."""
    add(add(message, OOB, "x"), OOB, "url", file.url)
    shown = "inline" if file.type.startswith("image/") else "attachment"
    sharing = add(message, SFS, "file-sharing", disposition=shown)
    told = add(sharing, METADATA, "file")
    add(told, METADATA, "name", file.name)
    add(told, METADATA, "media-type", file.type)
    if file.size:
        add(told, METADATA, "size", str(file.size))
    if file.sha256:
        add(told, HASHES, "hash", base64.b64encode(bytes.fromhex(file.sha256)).decode(), algo="sha-256")
    add(add(sharing, SFS, "sources"), URL_DATA, "url-data", target=file.url)


def read(message: Element) -> LinkedFile | None:
    """The file that a message stanza links to; None where it links to none by http or https."""
    for sharing in message.findall(name(SFS, "file-sharing"))[:_MOST_SOURCES]:
        url = _source(sharing)
        if url:
            return _told(child(sharing, METADATA, "file"), url)
    for oob in message.findall(name(OOB, "x"))[:_MOST_SOURCES]:
        url = safe_url(text_of(oob, OOB, "url", LONGEST_URL + 1))
        if url:
            return LinkedFile(url, name_in(url))
    return None


def safe_url(text: str) -> str:
    """A link as it stands, where it is one by http or https to a host, and nothing else; otherwise empty."""
    url = text.strip()
    if len(url) > LONGEST_URL or not _URL.fullmatch(url):
        return ""
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        return ""
    return url if parts.hostname and "@" not in parts.netloc else ""


def safe_type(kind: str) -> str:
    """A media type without parameters; the unknown one where the text is none."""
    told = kind.partition(";")[0].strip().lower()
    return told if _TYPE.fullmatch(told) else UNKNOWN_TYPE


def name_in(url: str) -> str:
    """The name at the end of a link, made safe."""
    try:
        last = urlsplit(url).path.rpartition("/")[2]
    except ValueError:
        last = ""
    return safe_file_name(unquote(last, errors="ignore")) or UNNAMED


def _source(sharing: Element) -> str:
    sources = child(sharing, SFS, "sources")
    found = sources.findall(name(URL_DATA, "url-data"))[:_MOST_SOURCES] if sources is not None else []
    return next((url for each in found if (url := safe_url(each.get("target", "")))), "")


def _told(metadata: Element | None, url: str) -> LinkedFile:
    if metadata is None:
        return LinkedFile(url, name_in(url))
    kind = text_of(metadata, METADATA, "media-type", 200)
    size = text_of(metadata, METADATA, "size", 20)
    return LinkedFile(
        url=url,
        name=safe_file_name(text_of(metadata, METADATA, "name")) or name_in(url),
        type=safe_type(kind),
        size=int(size) if _DIGITS.fullmatch(size) and int(size) <= LARGEST_SIZE else 0,
        sha256=_sha256(metadata),
    )


def _sha256(metadata: Element) -> str:
    """The hash in hexadecimal; one that cannot be a SHA-256 is none."""
    for each in metadata.findall(name(HASHES, "hash"))[:_MOST_SOURCES]:
        if each.get("algo") != "sha-256":
            continue
        try:
            digest = base64.b64decode("".join((each.text or "")[:200].split()), validate=True)
        except (binascii.Error, ValueError):
            continue
        if len(digest) == 32:
            return digest.hex()
    return ""
