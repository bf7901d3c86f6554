"""Header fields of the host's mails: encoded (RFC 2047) and folded here, so that whatever stands in a name or a title
stays one field. The standard library's own folding loses quotes around names that need them."""

import re
from email.header import Header
from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8

_LINE = 76
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_PLAIN = re.compile(r"[\x20-\x7e]*")


def new_mail(*, utf8: bool) -> EmailMessage:
    """A mail whose header fields are written as they are set. `utf8`: an address has other letters than ASCII."""
    policy = SMTPUTF8 if utf8 else SMTP
    return EmailMessage(policy=policy.clone(refold_source="none", cte_type="7bit"))


def text(name: str, value: str) -> str:
    """What a field for people says, such as a subject."""
    plain = _one_line(value)
    charset = "us-ascii" if _is_plain(plain) else "utf-8"
    return Header(plain, charset, maxlinelen=_LINE, header_name=name).encode(linesep="\r\n")


def mailbox(name: str, display: str, address: str) -> str:
    """An address with the name of whoever it belongs to."""
    shown = _one_line(display)
    if _is_plain(shown):
        quoted = shown.replace("\\", "\\\\").replace('"', '\\"')
        phrase = f'"{quoted}"'
    else:
        phrase = Header(shown, "utf-8", maxlinelen=_LINE, header_name=name).encode(linesep="\r\n")
    short = len(f"{name}: {phrase} <{address}>") <= _LINE
    return f"{phrase} <{address}>" if short else f"{phrase}\r\n <{address}>"


def _one_line(value: str) -> str:
    return " ".join(_CONTROLS.sub(" ", value).encode("utf-8", "replace").decode().split())


def _is_plain(value: str) -> bool:
    """Whether it says the same unencoded: what looks like an encoded word is encoded once more."""
    return bool(_PLAIN.fullmatch(value)) and "=?" not in value
