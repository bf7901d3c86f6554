"""How each account stands with its servers, for whoever asks and for whoever listens."""

from dataclasses import replace

from liveletter.domain.accounts import AccountState, LinkState
from liveletter.events import AccountStateChanged, EventBus


class AccountStates:
    """The last known state of every connected account."""

    def __init__(self, *, bus: EventBus) -> None:
        self._bus = bus
        self._states: dict[int, AccountState] = {}

    def all(self) -> list[AccountState]:
        """All states, by account."""
        return [self._states[account_id] for account_id in sorted(self._states)]

    def mail(self, account_id: int, state: LinkState, sentence: str = "") -> None:
        """The mail server's side changed."""
        self._put(replace(self._of(account_id), mail=state, mail_sentence=sentence))

    def chat(self, account_id: int, state: LinkState, sentence: str = "") -> None:
        """The chat server's side changed."""
        self._put(replace(self._of(account_id), chat=state, chat_sentence=sentence))

    def warn(self, account_id: int, *warnings: str) -> None:
        """Something the user should know of the account, though it works."""
        self._put(replace(self._of(account_id), warnings=tuple(warning for warning in warnings if warning)))

    def is_chat_online(self, account_id: int) -> bool:
        """Whether the account's network is there."""
        return self._of(account_id).chat is LinkState.ONLINE

    def forget(self, account_id: int) -> None:
        """The account is gone."""
        self._states.pop(account_id, None)

    def _of(self, account_id: int) -> AccountState:
        return self._states.get(account_id, AccountState(account_id))

    def _put(self, state: AccountState) -> None:
        if self._states.get(state.account_id) != state:
            self._states[state.account_id] = state
            self._bus.publish(AccountStateChanged(state))
