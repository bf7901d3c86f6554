"""What the host refuses, each with the HTTP status that says so.

LiveletterError
├── HostError               carries `status` and, where waiting helps, `retry_after` seconds
│   ├── BadRequest      400  what was sent cannot be understood
│   ├── NotSignedIn     401  no key, or one that is not valid
│   ├── NotAllowed      403  known, but not permitted
│   ├── Unknown         404  no such session, member or link: never says which
│   ├── Conflict        409  the session's state does not allow it
│   │   └── OtherRequest     what was asked for once is something else now
│   ├── TooLarge        413
│   ├── TooMany         429
│   ├── TooSlow         408
│   └── Unavailable     503  the database or another process cannot be reached
└── Misconfigured           the command line is wrong
"""

from liveletter.domain.errors import LiveletterError

AT_SCALE = "PostgreSQL and NATS need packages that are not installed: pip install 'liveletter[host]'."


class HostError(LiveletterError):
    """A request is refused."""

    status = 400
    retry_after: int | None = None


class BadRequest(HostError):
    """What was sent cannot be understood."""


class NotSignedIn(HostError):
    """No key came along, or it is not valid."""

    status = 401


class NotAllowed(HostError):
    """It is known who asks; they may not."""

    status = 403


class Unknown(HostError):
    """There is no such thing, or not for the one who asks."""

    status = 404


class TooSlow(HostError):
    """The request did not arrive in time."""

    status = 408


class Conflict(HostError):
    """The session's state does not allow it."""

    status = 409


class OtherRequest(Conflict):
    """The same request was made before, and asked for something else; `session` is what it created."""

    def __init__(self, sentence: str, session: str = "") -> None:
        super().__init__(sentence)
        self.session = session


class TooLarge(HostError):
    """More was sent than is taken."""

    status = 413


class TooMany(HostError):
    """Too much in too short a time."""

    status = 429

    def __init__(self, sentence: str, retry_after: int) -> None:
        super().__init__(sentence)
        self.retry_after = retry_after


class Unavailable(HostError):
    """The host's own parts do not answer."""

    status = 503
    retry_after = 5


class Misconfigured(LiveletterError):
    """The host cannot be started as it was told."""


BY_NAME: dict[str, type[HostError]] = {
    one.__name__: one
    for one in (BadRequest, NotSignedIn, NotAllowed, Unknown, TooSlow, Conflict, OtherRequest, TooLarge, Unavailable)
}
