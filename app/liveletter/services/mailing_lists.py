"""Which addresses are mailing lists: as mails tell that came through them (RFC 2369), never guessed from names."""

from collections.abc import Iterable

from liveletter.domain.addresses import Address
from liveletter.domain.errors import AddressError
from liveletter.ports import Letters, MailStore

LOOKED_AT = 20  # mails of each address, the newest


class MailingLists:
    """Asks the archive."""

    def __init__(self, *, mails: MailStore, letters: Letters) -> None:
        self._mails = mails
        self._letters = letters

    def among(self, addresses: Iterable[str]) -> list[str]:
        """Those of these mail addresses that are known to be lists, as they are given."""
        return [address for address in addresses if self._is_list(address)]

    def _is_list(self, address: str) -> bool:
        try:
            wanted = Address.mail(address).value
        except AddressError:
            return False
        return any(self._letters.list_of(head) == wanted for head in self._mails.heads_naming(wanted, LOOKED_AT))
