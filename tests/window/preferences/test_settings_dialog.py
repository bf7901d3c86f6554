"""Settings: each applied at once, following what is changed elsewhere; accounts."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSpinBox
from pytestqt.qtbot import QtBot

from liveletter import settings as keys
from liveletter.bridge.commands import ChangeSetting, RemoveAccount
from liveletter.domain.errors import DiskFull
from liveletter.events import AccountsChanged, SettingChanged
from liveletter.window.accounts.account_dialog import AccountDialog
from liveletter.window.context import Context
from liveletter.window.preferences import setting_words
from liveletter.window.preferences.settings_dialog import SettingsDialog
from tests.window.composing import ALICE, button, choice, fill, remove, show_active
from tests.window.conftest import FakeEngine
from tests.window.memory import MemoryReader


@pytest.fixture
def dialog(qtbot: QtBot, ctx: Context, archive: MemoryReader) -> Iterator[SettingsDialog]:
    fill(archive)
    dialog = SettingsDialog(ctx=ctx)
    show_active(qtbot, dialog)
    yield dialog
    remove(dialog)


def test_every_setting_that_is_not_hidden_has_its_place_and_its_words() -> None:
    placed = [setting.key for _, _, settings in setting_words.groups() for setting in settings]
    assert sorted([*placed, *setting_words.HIDDEN]) == sorted(keys.BY_KEY)
    for key in placed:
        assert keys.BY_KEY[key].description in setting_words.DESCRIPTIONS


def test_choices_offer_what_the_setting_takes() -> None:
    for key in (keys.THEME, keys.CHAT_PLACE):
        assert key.default in [value for value, _ in setting_words.choices(key.key)]


def test_a_switch_holds_at_once(qtbot: QtBot, engine: FakeEngine, dialog: SettingsDialog) -> None:
    box = dialog.field(keys.NOTICES.key).control
    assert isinstance(box, QCheckBox)
    assert box.isChecked()
    box.click()
    qtbot.waitUntil(lambda: engine.asked == [ChangeSetting("notices.enabled", False)])


def test_a_choice_and_a_number_hold_at_once(qtbot: QtBot, engine: FakeEngine, dialog: SettingsDialog) -> None:
    theme, seconds = dialog.field(keys.THEME.key).control, dialog.field(keys.UNDO_SECONDS.key).control
    assert isinstance(theme, QComboBox)
    assert isinstance(seconds, QSpinBox)
    theme.setCurrentIndex(theme.findData("dark"))
    seconds.setValue(20)
    wanted = [ChangeSetting("window.theme", "dark"), ChangeSetting("mail.undo_seconds", 20)]
    qtbot.waitUntil(lambda: engine.asked == wanted)


def test_a_text_holds_when_it_is_left(qtbot: QtBot, engine: FakeEngine, dialog: SettingsDialog) -> None:
    field = dialog.field(keys.PICTURES_FROM.key).control
    assert isinstance(field, QLineEdit)
    field.setText(" a@example.org ")
    assert engine.asked == []
    field.editingFinished.emit()
    qtbot.waitUntil(lambda: engine.asked == [ChangeSetting("mail.pictures_from", "a@example.org")])


def test_what_is_changed_elsewhere_is_followed_without_an_echo(
    ctx: Context, engine: FakeEngine, dialog: SettingsDialog
) -> None:
    ctx.bus.publish(SettingChanged("notices.enabled", False))
    ctx.bus.publish(SettingChanged("window.theme", "light"))
    assert dialog.field(keys.NOTICES.key).value() is False
    assert dialog.field(keys.THEME.key).value() == "light"
    assert engine.asked == []


def test_what_cannot_be_kept_is_told_and_goes_back(qtbot: QtBot, engine: FakeEngine, dialog: SettingsDialog) -> None:
    def refuse(_: ChangeSetting) -> None:
        raise DiskFull("There is no room on the disk.")

    engine.answer(ChangeSetting, refuse)
    box = dialog.field(keys.NOTICES.key).control
    assert isinstance(box, QCheckBox)
    box.click()
    qtbot.waitUntil(lambda: dialog.bar.sentence == "There is no room on the disk.")
    assert box.isChecked()


def test_groups_are_reached_by_keyboard(dialog: SettingsDialog) -> None:
    places = dialog._places
    places.setFocus()
    QTest.keyClick(places, Qt.Key.Key_Down)
    assert dialog._pages.currentIndex() == 1
    assert dialog.field(keys.THEME.key).isVisible()


# ---------------------------------------------------------------------------------------- accounts


def open_account(dialog: SettingsDialog) -> AccountDialog:
    found = [one for one in dialog.findChildren(AccountDialog) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def test_accounts_are_listed_and_followed(ctx: Context, archive: MemoryReader, dialog: SettingsDialog) -> None:
    accounts = dialog.accounts.list
    assert accounts.item(0).text() == "Alice Martin\nalice@example.org"
    archive.all_accounts = []
    ctx.bus.publish(AccountsChanged())
    assert accounts.count() == 0
    assert not button(dialog, "editAccount").isEnabled()
    assert not button(dialog, "removeFromAccounts").isEnabled()


def test_an_account_is_added_and_changed_in_its_dialog(dialog: SettingsDialog) -> None:
    QTest.mouseClick(button(dialog, "addAccount"), Qt.MouseButton.LeftButton)
    new = open_account(dialog)
    assert new.editor.form.kept.id == 0
    new.reject()
    QCoreApplication.sendPostedEvents()
    QTest.mouseClick(button(dialog, "editAccount"), Qt.MouseButton.LeftButton)
    assert open_account(dialog).editor.form.kept == ALICE


def test_an_account_is_removed_after_a_question(
    qtbot: QtBot, engine: FakeEngine, archive: MemoryReader, dialog: SettingsDialog
) -> None:
    engine.answer(RemoveAccount, lambda _: archive.all_accounts.clear())
    QTest.mouseClick(button(dialog, "removeFromAccounts"), Qt.MouseButton.LeftButton)
    asked = "Remove alice@example.org from Liveletter? Its mails and chats stay here and on the server."
    assert dialog.accounts.bar.sentence == asked
    assert engine.asked == []
    QTest.mouseClick(choice(dialog, "Remove it"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.accounts.list.count() == 0)
    assert engine.asked == [RemoveAccount(ALICE.id)]
