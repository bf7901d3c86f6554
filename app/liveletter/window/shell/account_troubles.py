"""Tells above everything else what keeps an account from working, and leads to where it can be mended."""

from PySide6.QtCore import QObject

from liveletter.domain.accounts import AccountState, LinkState
from liveletter.events import AccountsChanged, AccountStateChanged
from liveletter.window.context import Context
from liveletter.window.parts.bidi import isolated
from liveletter.window.parts.engine_words import engine_words
from liveletter.window.parts.lifetime import listen
from liveletter.window.shell.message_bar import MessageBar
from liveletter.window.shell.opener import Opener


class AccountTroubles(QObject):
    """Only what the user must mend (a wrong password…): a connection that is tried again tells by itself."""

    def __init__(self, *, ctx: Context, messages: MessageBar, opener: Opener, parent: QObject) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._messages = messages
        self._opener = opener
        self._told: dict[int, str] = {}
        listen(self, ctx.bus, AccountStateChanged, lambda event: self._tell(event.state))
        listen(self, ctx.bus, AccountsChanged, lambda _: self._forget_removed())

    def _tell(self, state: AccountState) -> None:
        both = ((state.mail, state.mail_sentence), (state.chat, state.chat_sentence))
        sentences = dict.fromkeys(engine_words(words) for link, words in both if link is LinkState.FAILED and words)
        told = " ".join(sentences)
        if told == self._told.get(state.account_id, ""):
            return
        self._told[state.account_id] = told
        whose = next((a.mail_address or a.jid for a in self._ctx.reader.accounts() if a.id == state.account_id), "")
        self._messages.show_trouble(
            f"{isolated(whose)}: {told}" if told and whose else told,
            topic=_topic(state.account_id),
            choice=(self.tr("Open the account…"), lambda: self._opener.edit_account(state.account_id)),
        )

    def _forget_removed(self) -> None:
        kept = {account.id for account in self._ctx.reader.accounts()}
        for account_id in self._told.keys() - kept:
            del self._told[account_id]
            self._messages.end(_topic(account_id))


def _topic(account_id: int) -> str:
    return f"account:{account_id}"
