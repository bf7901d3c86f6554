"""How the accounts stand with their servers, summed up for the user. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from liveletter.domain.accounts import Account, AccountState, LinkState
from liveletter.window.parts.bidi import isolated
from liveletter.window.parts.engine_words import engine_words

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Standing:
    """`link`: the best of all chat connections; None where no account has chat. `troubles`: what is wrong."""

    link: LinkState | None
    troubles: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        """In a word or two; empty while online."""
        match self.link:
            case None:
                return translate("Standing", "No chat account")
            case LinkState.ONLINE:
                return ""
            case LinkState.CONNECTING:
                return translate("Standing", "Connecting…")
            case LinkState.FAILED:
                return translate("Standing", "Needs attention")
            case LinkState.OFFLINE:
                return translate("Standing", "Offline")


_BEST_FIRST = (LinkState.ONLINE, LinkState.CONNECTING, LinkState.FAILED, LinkState.OFFLINE)


def standing(accounts: Iterable[Account], states: Iterable[AccountState]) -> Standing:
    """Sum up. An account that nothing was told of yet is about to connect."""
    known = {state.account_id: state for state in states}
    links, troubles = [], []
    for account in accounts:
        state = known.get(account.id, AccountState(account.id, chat=LinkState.CONNECTING))
        if account.jid:
            links.append(state.chat)
        for sentence in dict.fromkeys((state.mail_sentence, state.chat_sentence)):
            if sentence:
                whose = isolated(account.mail_address or account.jid)
                troubles.append(f"{whose}: {engine_words(sentence)}")
    link = next((one for one in _BEST_FIRST if one in links), None)
    return Standing(link, tuple(troubles))
