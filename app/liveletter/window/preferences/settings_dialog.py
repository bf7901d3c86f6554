"""The settings, grouped, each applied as soon as it is chosen; and the accounts."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from liveletter.bridge.commands import ChangeSetting
from liveletter.domain.errors import LiveletterError
from liveletter.events import SettingChanged
from liveletter.settings import Value
from liveletter.window.accounts.account_list import AccountList
from liveletter.window.context import Context
from liveletter.window.hosts.host_list import HostList
from liveletter.window.parts import icons, theme
from liveletter.window.parts.ask_bar import AskBar
from liveletter.window.parts.buttons import push_button
from liveletter.window.parts.engine_words import engine_words
from liveletter.window.parts.labels import heading
from liveletter.window.parts.lifetime import listen, run_for
from liveletter.window.parts.quiet_list import QuietList
from liveletter.window.preferences import setting_words
from liveletter.window.preferences.setting_field import SettingField
from liveletter.window.preferences.setting_words import AnySetting


class SettingsDialog(QDialog):
    """Open it by `open()` or `show()`. There is nothing to save: each choice holds at once."""

    def __init__(self, *, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settingsDialog")
        self.setWindowTitle(self.tr("Settings"))
        self._ctx = ctx
        self._fields: dict[str, SettingField] = {}
        self._places = QuietList(name="settingsGroups", spoken=self.tr("Groups of settings"))
        self._pages = QStackedWidget()
        self.accounts = AccountList(ctx=ctx)
        self.bar = AskBar(name="settingsBar")
        self._add_page(self.tr("Accounts"), "account", self._page(self.tr("Accounts"), self.accounts))
        for title, icon, settings in setting_words.groups():
            self._add_page(title, icon, self._group(title, settings))
        self.hosts = HostList(ctx=ctx)
        self._add_page(self.tr("Live chats"), "live", self._page(self.tr("Hosts for live chats"), self.hosts))
        self._lay_out()
        self._places.currentRowChanged.connect(self._pages.setCurrentIndex)
        self._places.setCurrentRow(0)
        listen(self, ctx.bus, SettingChanged, self._on_setting_changed)

    def field(self, key: str) -> SettingField:
        """The control of a setting."""
        return self._fields[key]

    def show_hosts(self) -> None:
        """Show the live hosts, which stand last."""
        self._places.setCurrentRow(self._places.count() - 1)

    def _on_chosen(self, key: str, value: Value) -> None:
        run_for(self, self._ctx, self._change(key, value))

    async def _change(self, key: str, value: Value) -> None:
        try:
            await self._ctx.client.call(ChangeSetting(key, value))
        except LiveletterError as error:
            self.bar.show_trouble("", None, engine_words(error))
            self._fields[key].show_value(setting_words.value_of(self._ctx.settings, key))

    def _on_setting_changed(self, event: SettingChanged) -> None:
        if event.key in self._fields:
            self._fields[event.key].show_value(event.value)

    def _add_page(self, title: str, icon: str, page: QWidget) -> None:
        self._places.addItem(QListWidgetItem(icons.icon(icon), title))
        self._pages.addWidget(page)

    def _group(self, title: str, settings: tuple[AnySetting, ...]) -> QWidget:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.PAD)
        for setting in settings:
            field = SettingField(setting=setting, value=setting_words.value_of(self._ctx.settings, setting.key))
            field.chosen.connect(self._on_chosen)
            self._fields[setting.key] = field
            column.addWidget(field)
        column.addStretch(1)
        return self._page(title, inner)

    def _page(self, title: str, inner: QWidget) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(theme.PAD * 2, theme.PAD * 2, theme.PAD * 2, theme.PAD)
        column.setSpacing(theme.PAD)
        column.addWidget(heading(f"title:{title}", title, factor=1.15))
        column.addWidget(inner, 1)
        scroll = QScrollArea()
        scroll.setWidget(page)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return scroll

    def _lay_out(self) -> None:
        self._places.setFrameShape(QFrame.Shape.NoFrame)
        self._places.setIconSize(QSize(theme.ICON, theme.ICON))
        self._places.setFixedWidth(max(150, self._places.sizeHintForColumn(0) + 24))
        close = push_button("closeSettings", self.tr("&Close"), main=True)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(theme.PAD, theme.GAP, theme.PAD * 2, theme.PAD * 2)
        buttons.addStretch(1)
        buttons.addWidget(close)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._pages, 1)
        right.addWidget(self.bar)
        right.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._places)
        row.addLayout(right, 1)
        self.resize(700, 460)
