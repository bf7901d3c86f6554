"""How a chat message names the mail it belongs to. Pure.

On the wire:
- A header (XEP-0131, Stanza Headers and Internet Metadata) named `In-Reply-To` whose value is the mail's Message-ID in
  angle brackets, as RFC 5322 writes it. This is what another Liveletter reads:
      <headers xmlns='http://jabber.org/protocol/shim'>
        <header name='In-Reply-To'>&lt;2024@example.org&gt;</header>
      </headers>
- A `<thread/>` (RFC 6121 section 5.2.5, XEP-0201) that is always the same for the same mail: the UUID of version 5 of
  `mid:` and the Message-ID in the URL name space. A client that knows nothing of mails but echoes the thread of what it
  answers is so tied to the mail all the same.
- On the first message about a mail, a `<subject/>` with the mail's subject, so that a person with another client sees
  what is being talked about.

The reference is the sender's claim, and names a mail; it shows nothing of it but the Message-ID and the subject, which
both sides have.
"""

import re
from xml.etree.ElementTree import Element

from liveletter.domain.mail_threads import thread_of_mail
from liveletter.networks.xmpp.stanza_xml import CLIENT, SHIM, add, child, clean, name, text_of

_MESSAGE_ID = re.compile(r"[^\s<>\x00-\x1f\x7f]{1,998}")
_HEADER = "in-reply-to"


def attach(message: Element, *, message_id: str, subject: str = "") -> None:
    """Let a message stanza name a mail; `subject` only on the first message about it.

    A Message-ID that cannot travel (empty, with spaces or brackets) is left out; its thread still stands for it.
    """
    if subject:
        add(message, CLIENT, "subject", " ".join(subject.split()))
    add(message, CLIENT, "thread", thread_of_mail(message_id))
    if _MESSAGE_ID.fullmatch(message_id) and clean(message_id) == message_id:
        headers = add(message, SHIM, "headers")
        header = add(headers, SHIM, "header", f"<{message_id}>")
        header.set("name", "In-Reply-To")


def message_id_of(message: Element) -> str:
    """The Message-ID that a stanza names, without brackets; empty where it names none, or none that is well formed."""
    headers = child(message, SHIM, "headers")
    for header in headers.findall(name(SHIM, "header")) if headers is not None else ():
        if header.get("name", "").strip().lower() == _HEADER:
            value = (header.text or "").strip()
            bare = value[1:-1] if value.startswith("<") and value.endswith(">") else value
            return bare if _MESSAGE_ID.fullmatch(bare) else ""
    return ""


def thread_of(message: Element) -> str:
    """The stanza's thread; empty where it has none."""
    return text_of(message, CLIENT, "thread")
