"""The addresses of the host's pages."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Links:
    """Under the public address; `base_path` is its path."""

    public_url: str
    base_path: str = ""

    def page(self, session_id: str, token: str) -> str:
        """A member's own page, whole."""
        return f"{self.public_url}/s/{session_id}/{token}"

    def stop_mails(self, session_id: str, token: str) -> str:
        """Where a member stops the mails about what was said meanwhile, whole."""
        return f"{self.page(session_id, token)}/stop-mails"

    def open(self, session_id: str, token: str) -> str:
        """Where somebody confirms a mail address and becomes a member of an open session, whole."""
        return f"{self.public_url}/o/{session_id}/{token}"

    def open_path(self, session_id: str, token: str) -> str:
        """The same without the server."""
        return f"{self.base_path}/o/{session_id}/{token}"

    def path(self, session_id: str, token: str) -> str:
        """A member's own page without the server."""
        return f"{self.base_path}/s/{session_id}/{token}"
