"""The life of a message that leaves: which states there are and which may follow which."""

from enum import StrEnum


class DeliveryState(StrEnum):
    """Where an outgoing message stands. Every state is on disk before it is shown."""

    QUEUED = "queued"
    TRYING = "trying"
    HANDED_OVER = "handed_over"  # the server has it
    DELIVERED = "delivered"  # proven by a receipt (XEP-0184) or a delivery notice (RFC 3464)
    READ = "read"  # proven by a marker (XEP-0333)
    FAILED = "failed"
    EXPIRED = "expired"
    CANCELLED = "cancelled"
    TURNED_INTO_MAIL = "turned_into_mail"
    UNKNOWN = "unknown"  # the connection broke after the text was sent: look before trying again


_MAY_FOLLOW: dict[DeliveryState, frozenset[DeliveryState]] = {
    DeliveryState.QUEUED: frozenset(
        {
            DeliveryState.TRYING,
            DeliveryState.EXPIRED,
            DeliveryState.CANCELLED,
            DeliveryState.TURNED_INTO_MAIL,
            DeliveryState.FAILED,
            DeliveryState.HANDED_OVER,  # a try that seemed to fail is proven
            DeliveryState.DELIVERED,
            DeliveryState.READ,
        }
    ),
    DeliveryState.TRYING: frozenset(
        {
            DeliveryState.QUEUED,
            DeliveryState.HANDED_OVER,
            DeliveryState.DELIVERED,
            DeliveryState.READ,
            DeliveryState.FAILED,
            DeliveryState.UNKNOWN,
        }
    ),
    DeliveryState.UNKNOWN: frozenset(
        {
            DeliveryState.QUEUED,
            DeliveryState.HANDED_OVER,
            DeliveryState.DELIVERED,
            DeliveryState.READ,
            DeliveryState.FAILED,
        }
    ),
    DeliveryState.HANDED_OVER: frozenset({DeliveryState.DELIVERED, DeliveryState.READ, DeliveryState.FAILED}),
    DeliveryState.DELIVERED: frozenset({DeliveryState.READ}),
    DeliveryState.READ: frozenset(),
    DeliveryState.FAILED: frozenset(
        {
            DeliveryState.QUEUED,
            DeliveryState.TURNED_INTO_MAIL,
            DeliveryState.CANCELLED,
            DeliveryState.DELIVERED,
            DeliveryState.READ,
        }
    ),
    DeliveryState.EXPIRED: frozenset(
        {
            DeliveryState.QUEUED,
            DeliveryState.TURNED_INTO_MAIL,
            DeliveryState.CANCELLED,
            DeliveryState.DELIVERED,  # an earlier try had only seemed to fail
            DeliveryState.READ,
        }
    ),
    DeliveryState.CANCELLED: frozenset(),
    DeliveryState.TURNED_INTO_MAIL: frozenset(),
}


def may_follow(now: DeliveryState, then: DeliveryState) -> bool:
    """Whether a message in state `now` may go to state `then`."""
    return then in _MAY_FOLLOW[now]
