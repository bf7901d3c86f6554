"""What XMPP's errors mean for the user: SASL failures, stream errors, stanza errors."""

from xml.etree.ElementTree import Element

from liveletter.domain.errors import (
    LiveletterError,
    NotEncrypted,
    ProtocolTrouble,
    Refused,
    ServerError,
    Unreachable,
    UntrustedCertificate,
    WrongPassword,
)
from liveletter.networks.xmpp.stanza_xml import CLIENT, STANZA_ERRORS, child

_LOG_IN = {
    "account-disabled": "{jid} has been disabled by the chat server. Ask its operator.",
    "credentials-expired": "The chat password of {jid} has expired. Set a new one at the server, then enter it here.",
    "encryption-required": "The chat server of {jid} wants an encrypted connection. Choose TLS or STARTTLS.",
    "mechanism-too-weak": "The chat server of {jid} refuses this kind of log-in. Ask its operator.",
}
_STREAM_PERMANENT = {
    "host-unknown": "{host} does not serve this chat address. Check the address and the server's name.",
    "host-gone": "{host} no longer serves this chat address. Ask its operator.",
    "not-authorized": "{host} refused the connection. Check the chat password.",
    "unsupported-version": "{host} speaks another version of XMPP.",
}
_STREAM_PASSING = {
    "system-shutdown": "The chat server {host} is being stopped or restarted.",
    "conflict": "The chat server {host} ended the connection, because another program took its place.",
    "connection-timeout": "The chat server {host} lost sight of this computer.",
    "policy-violation": "The chat server {host} ended the connection: too much at once, or against its rules.",
    "resource-constraint": "The chat server {host} is overloaded.",
    "see-other-host": "The chat server {host} wants to be reached elsewhere. Enter its new name.",
}
_STANZA = {
    "remote-server-not-found": "The chat server of {peer} cannot be found. Check the address.",
    "remote-server-timeout": "The chat server of {peer} cannot be reached now.",
    "item-not-found": "{peer} is not known to their chat server. Check the address.",
    "service-unavailable": "{peer} cannot be reached by chat: the address does not exist, or takes no messages now.",
    "recipient-unavailable": "{peer} is offline, and their server keeps no messages.",
    "gone": "{peer} has moved away from this chat address.",
    "jid-malformed": "{peer} is not a chat address. Check it.",
    "not-acceptable": "{peer} is blocked, or does not take this message.",
    "not-allowed": "{peer} does not take messages from you.",
    "forbidden": "{peer} does not take messages from you.",
    "subscription-required": "{peer} takes messages only from people in their list. Ask to be added first.",
    "policy-violation": "A chat server refused the message to {peer}: it is too long, or against its rules.",
    "resource-constraint": "The chat server of {peer} has no room for the message now. Try again later.",
}


class RequestRefused(Refused):
    """A request was answered with an error; `detail` is its condition, `stanza` all of the answer."""

    def __init__(self, sentence: str, condition: str, stanza: Element) -> None:
        super().__init__(sentence, condition)
        self.stanza = stanza


def log_in_error(condition: str, jid: str) -> ServerError:
    """The error that a SASL failure stands for (RFC 6120 section 6.5)."""
    if condition == "temporary-auth-failure":
        return Unreachable(f"The chat server of {jid} cannot check passwords now. It is tried again.", condition)
    if condition in _LOG_IN:
        return WrongPassword(_LOG_IN[condition].format(jid=jid), condition)
    return WrongPassword(f"The chat password of {jid} was refused. Enter it again in the account settings.", condition)


def no_mechanism(jid: str) -> ServerError:
    """The server offers only ways to log in that are not allowed."""
    return Refused(
        f"The chat server of {jid} wants to be shown the password itself (PLAIN). "
        "If you trust it, allow that for this account in the account settings."
    )


def no_encryption(host: str) -> ServerError:
    """The server offers no STARTTLS where it is required."""
    return NotEncrypted(
        f"The chat server {host} offers no encryption on this port. Choose TLS or another port; "
        "if it worked before, somebody may be interfering with the connection."
    )


def stream_error(condition: str, host: str) -> ServerError:
    """The error that ended a stream (RFC 6120 section 4.9)."""
    if condition in _STREAM_PERMANENT:
        return Refused(_STREAM_PERMANENT[condition].format(host=host), condition)
    if condition in _STREAM_PASSING:
        return Unreachable(_STREAM_PASSING[condition].format(host=host), condition)
    return ProtocolTrouble(f"The chat server {host} ended the connection with an error.", condition)


def connection_cut(host: str) -> ServerError:
    """The connection ended without a word."""
    return Unreachable(f"The connection to the chat server {host} was cut.")


def must_act(error: LiveletterError, *, been_online: bool) -> bool:
    """Whether trying again is of no use before the user has changed something.

    A refusal by a server that has worked before is taken as passing: it may be in the middle of a restart.
    """
    if isinstance(error, Refused):
        return error.permanent and not been_online
    return isinstance(error, WrongPassword | UntrustedCertificate | NotEncrypted)


def condition_of(stanza: Element) -> str:
    """The condition of an error stanza (RFC 6120 section 8.3); empty where it names none."""
    error = child(stanza, CLIENT, "error")
    prefix = f"{{{STANZA_ERRORS}}}"
    for element in error if error is not None else ():
        if element.tag.startswith(prefix) and element.tag != prefix + "text":
            return element.tag.removeprefix(prefix)
    return ""


def stanza_sentence(condition: str, peer: str) -> str:
    """Why a message or request to `peer` failed, for the user."""
    known = _STANZA.get(condition)
    return (
        known.format(peer=peer) if known else f"The message to {peer} was refused ({condition or 'no reason given'})."
    )
