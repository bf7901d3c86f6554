"""Who asked to see the user's presence, until the user has answered (RFC 6121 section 3)."""


class SubscriptionRequests:
    """Open requests, by account and address."""

    def __init__(self) -> None:
        self._open: dict[tuple[int, str], str] = {}

    def add(self, account_id: int, jid: str, name: str) -> bool:
        """Note a request; False where it is known."""
        if (account_id, jid) in self._open:
            return False
        self._open[account_id, jid] = name
        return True

    def answered(self, account_id: int, jid: str) -> None:
        """The user has answered."""
        self._open.pop((account_id, jid), None)

    def all(self) -> list[tuple[int, str, str]]:
        """Account id, JID, name."""
        return [(account_id, jid, name) for (account_id, jid), name in self._open.items()]
