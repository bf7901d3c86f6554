"""Every error Liveletter raises on purpose.

    LiveletterError                 a sentence for the user that says what is wrong and what to do
    ├── AddressError                text that is no mail address or no Jabber ID
    ├── ServerError                 a server cannot be used
    │   ├── UnknownHost             its name cannot be found
    │   ├── Unreachable             no connection, or it was cut
    │   ├── NotEncrypted            it offers no TLS where TLS is required
    │   ├── UntrustedCertificate    carries the certificate, so that the user can look at it
    │   ├── WrongPassword           the log-in was refused
    │   ├── ProtocolTrouble         it answered what the protocol does not allow
    │   └── Refused                 it said no to one request (carries its words)
    │       └── RecipientsRefused   a mail's recipients were refused, all of them
    ├── MailError                   a mail cannot be read or built
    ├── ArchiveError
    │   ├── ArchiveLocked           another program writes to it
    │   ├── ArchiveTooNew           written by a newer Liveletter
    │   ├── ArchiveDamaged          SQLite says so
    │   └── DiskFull                nothing was stored and nothing was acknowledged
    ├── SecretsError                no password kept, or it cannot be decrypted
    ├── NotFound                    what was asked for is not (or no longer) there
    └── EngineUnavailable           the window has lost its engine

Everything else that is raised is a bug of ours: it is logged with its traceback, and the user reads
"Something went wrong in Liveletter" with the place of the log.
`sentence` is shown to the user; `detail` is the other side's own words, if any. Neither holds a secret.
"""


class LiveletterError(Exception):
    """Something the user can mend. `str()` is the sentence shown to them."""

    def __init__(self, sentence: str, detail: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.detail = detail


class AddressError(LiveletterError):
    """The text is no mail address or no Jabber ID."""


class ServerError(LiveletterError):
    """A server cannot be used."""


class UnknownHost(ServerError):
    """The server's name cannot be found."""


class Unreachable(ServerError):
    """No connection could be made, or it was cut."""


class NotEncrypted(ServerError):
    """The server offers no encryption where it is required."""


class UntrustedCertificate(ServerError):
    """The server's certificate is not trusted; `pem` holds it (or its issuer's) for the user to judge."""

    def __init__(self, sentence: str, detail: str = "", pem: str = "") -> None:
        super().__init__(sentence, detail)
        self.pem = pem


class WrongPassword(ServerError):
    """The log-in was refused."""


class ProtocolTrouble(ServerError):
    """The server answered what its protocol does not allow."""


class Refused(ServerError):
    """The server said no to one request; `detail` has its words. `permanent` tells whether trying again can help."""

    def __init__(self, sentence: str, detail: str = "", *, permanent: bool = True) -> None:
        super().__init__(sentence, detail)
        self.permanent = permanent


class RecipientsRefused(Refused):
    """The server takes a mail for none of its recipients."""


class MailError(LiveletterError):
    """A mail cannot be read or built."""


class ArchiveError(LiveletterError):
    """The archive cannot be used."""


class ArchiveLocked(ArchiveError):
    """Another program holds the archive."""


class ArchiveTooNew(ArchiveError):
    """The archive was written by a newer version."""


class ArchiveDamaged(ArchiveError):
    """The archive's file is damaged."""


class DiskFull(ArchiveError):
    """There is no room on the disk: nothing was stored and nothing was acknowledged."""


class SecretsError(LiveletterError):
    """A password cannot be kept or read."""


class NotFound(LiveletterError):
    """What was asked for is not, or no longer, there."""


class EngineUnavailable(LiveletterError):
    """The window has lost its engine."""
