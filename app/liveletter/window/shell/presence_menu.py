"""The user's own presence: seen at a glance, changed by a menu (MISSION D1)."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QSizePolicy, QToolButton, QWidget, QWidgetAction

from liveletter.bridge.commands import Reconnect
from liveletter.domain.accounts import AccountState, LinkState
from liveletter.domain.presence import Presence, Show
from liveletter.events import AccountsChanged, AccountStateChanged, EngineReady
from liveletter.window.context import Context
from liveletter.window.parts import icons, theme
from liveletter.window.parts.labels import sentence
from liveletter.window.parts.lifetime import listen, run_for
from liveletter.window.parts.naming import named
from liveletter.window.shell.own_presence import OwnPresence, choice_of, mark_icon, own_words
from liveletter.window.shell.standing import Standing, standing

STATUS_LIMIT = 500  # characters
SENTENCE = 300  # pixels
SHOWN = 26  # characters of the status on the button


class PresenceMenu(QToolButton):
    """Shows the user's presence and how the accounts stand; its menu sets the presence and the status text."""

    def __init__(self, *, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("presenceMenu")
        self._ctx = ctx
        self._states: dict[int, AccountState] = {}
        self._menu = QMenu(self)
        self._menu.setObjectName("presenceChoices")
        self.status = named(QLineEdit(), "presenceStatus", self.tr("Status text that your contacts see"))
        self._choices = OwnPresence(ctx=ctx, menu=self._menu, parent=self, words=self._typed)
        self._troubles: list[QAction] = []
        self._make_menu()
        self.setMenu(self._menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(QSize(16, 16))
        self.setProperty("role", "flat")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._connect()
        self._show()

    @property
    def own(self) -> Presence:
        """The user's own presence as last told by the engine."""
        return self._choices.own

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_choices"):
            self._show()
            for show, action in self._choices.actions.items():
                action.setIcon(mark_icon(show))

    # ------------------------------------------------------------------ showing

    def _show(self) -> None:
        stands = standing(self._ctx.reader.accounts(), self._states.values())
        own = self.own
        online = stands.link is LinkState.ONLINE
        self.setIcon(mark_icon(choice_of(own.show) if online else Show.OFFLINE))
        words = own_words(own.show) if online else stands.words
        status = " ".join(own.status.split())
        shown = f"{words}: {_cut(status)}" if online and status else words
        self.setText(shown.replace("&", "&&"))
        self.setToolTip("\n".join(part for part in (words, status if online else "", *stands.troubles) if part))
        self.setAccessibleName(self.tr("Your presence: {words}").format(words=f"{words} {status}".strip()))
        if not self.status.hasFocus():
            self.status.setText(own.status)
        self._show_troubles(stands)

    def _show_troubles(self, stands: Standing) -> None:
        for action in self._troubles:
            self._menu.removeAction(action)
            action.deleteLater()
        self._troubles = []
        away = stands.link not in {LinkState.ONLINE, None} or bool(stands.troubles)
        if not away:
            return
        separator = self._menu.addSeparator()
        sentences = [self._sentence(words) for words in stands.troubles]
        self._menu.addActions(sentences)
        again = self._menu.addAction(icons.icon("refresh"), self.tr("Connect again now"))
        again.setObjectName("connectAgain")
        again.triggered.connect(lambda: run_for(self, self._ctx, self._ctx.client.call(Reconnect())))
        self._troubles = [separator, *sentences, again]

    def _sentence(self, words: str) -> QAction:
        """A menu's own entries do not wrap."""
        label = sentence("presenceTrouble", words)
        label.setFixedWidth(SENTENCE)
        label.setContentsMargins(theme.PAD, 4, theme.PAD, 4)
        label.setFixedHeight(label.heightForWidth(SENTENCE))
        action = QWidgetAction(self._menu)
        action.setDefaultWidget(label)
        return action

    # ------------------------------------------------------------------ hearing

    def _connect(self) -> None:
        self._choices.own_changed.connect(lambda _: self._show())
        listen(self, self._ctx.bus, AccountStateChanged, self._on_state_changed)
        listen(self, self._ctx.bus, AccountsChanged, lambda _: self._show())
        listen(self, self._ctx.bus, EngineReady, lambda _: self._show())
        self.status.returnPressed.connect(self._menu.close)
        self.status.installEventFilter(self)
        self._menu.aboutToHide.connect(self._take_status)

    def _on_state_changed(self, event: AccountStateChanged) -> None:
        self._states[event.state.account_id] = event.state
        self._show()

    def _typed(self) -> str:
        return self.status.text().strip()

    def _take_status(self) -> None:
        """What was typed holds when the menu closes, but for Escape."""
        if self._typed() != self.own.status:
            self._choices.choose(choice_of(self.own.show))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self.status.setText(self.own.status)
        return False

    def _make_menu(self) -> None:
        self.status.setPlaceholderText(self.tr("What are you doing?"))
        self.status.setMaxLength(STATUS_LIMIT)
        self.status.setClearButtonEnabled(True)
        self.status.setMinimumWidth(200)
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(theme.GAP, theme.GAP // 2, theme.GAP, theme.GAP // 2)
        row.addWidget(self.status)
        box.setFocusProxy(self.status)
        action = QWidgetAction(self._menu)
        action.setDefaultWidget(box)
        self._menu.addSeparator()
        self._menu.addAction(action)


def _cut(text: str) -> str:
    return text if len(text) <= SHOWN else f"{text[:SHOWN]}…"
