"""Live hosts: set up by a code that comes by mail, listed, looked at, removed; and the small one of the user's own."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from liveletter.bridge.commands import (
    AddHost,
    AskHostCode,
    CheckHost,
    GetState,
    ListHosts,
    RemoveHost,
    RunOwnHost,
    State,
)
from liveletter.domain.accounts import LinkState
from liveletter.domain.errors import LiveletterError, Refused, Unreachable
from liveletter.domain.live import HostCheck, LiveHost
from liveletter.domain.presence import Presence
from liveletter.events import OWN_HOST_MAILS, EngineReady, LiveHostsChanged, LiveHostStateChanged, TroubleArose
from liveletter.window.context import Context
from liveletter.window.hosts.host_dialog import HostDialog
from liveletter.window.hosts.host_list import HostList
from liveletter.window.preferences.settings_dialog import SettingsDialog
from tests.window.composing import button, choice, fill, remove, show_active
from tests.window.conftest import FakeEngine
from tests.window.memory import MemoryReader

HOST = LiveHost(3, "https://chat.example.org", "alice@example.org")
OWN = LiveHost(4, "http://192.168.1.5:8765", "alice@example.org", own=True)


@pytest.fixture
def hosts(engine: FakeEngine) -> list[LiveHost]:
    """The hosts that the engine knows, and that all work."""
    hosts: list[LiveHost] = []
    engine.answer(ListHosts, lambda _: list(hosts))
    engine.answer(CheckHost, lambda _: HostCheck(ok=True))
    lines = {OWN.url: (LinkState.CONNECTING, "")}
    engine.answer(GetState, lambda _: State([], {}, Presence(), [], [], {}, 0, 0, live_lines=lines))
    return hosts


@pytest.fixture
def dialog(qtbot: QtBot, ctx: Context, archive: MemoryReader, hosts: list[LiveHost]) -> Iterator[HostDialog]:
    fill(archive)
    dialog = HostDialog(ctx=ctx)
    show_active(qtbot, dialog)
    yield dialog
    remove(dialog)


@pytest.fixture
def listed(qtbot: QtBot, ctx: Context, archive: MemoryReader, hosts: list[LiveHost]) -> Iterator[HostList]:
    fill(archive)
    hosts[:] = [HOST]
    listed = HostList(ctx=ctx)
    show_active(qtbot, listed)
    qtbot.waitUntil(lambda: listed.list.count() == 1)
    yield listed
    remove(listed)


def raising(error: LiveletterError) -> Callable[[object], None]:
    def by(_: object) -> None:
        raise error

    return by


def says(parent: QDialog | HostList, name: str) -> str:
    label = parent.findChild(QLabel, name)
    assert label is not None
    return "" if label.isHidden() else label.text()


def test_a_host_is_set_up_with_a_code(qtbot: QtBot, engine: FakeEngine, dialog: HostDialog) -> None:
    engine.answer(AddHost, lambda _: HOST)
    done = button(dialog, "hostDone")
    assert not done.isEnabled()
    QTest.keyClicks(dialog.url, "chat.example.org/")
    assert dialog.address.currentText() == "alice@example.org"
    QTest.keyClick(dialog.url, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "A code was sent to alice@example.org." in says(dialog, "hostTold"))
    assert dialog.code.hasFocus()
    assert engine.asked_for(CheckHost) == [CheckHost(url="https://chat.example.org")]
    assert engine.asked_for(AskHostCode) == [AskHostCode("https://chat.example.org", "alice@example.org")]
    QTest.keyClicks(dialog.code, " 123-456 ")
    with qtbot.waitSignals([dialog.host_added, dialog.accepted]):
        QTest.keyClick(dialog.code, Qt.Key.Key_Return)
    assert engine.asked_for(AddHost) == [AddHost("https://chat.example.org", "alice@example.org", "123-456")]


@pytest.mark.parametrize("typed", ["not an address", "ftp://x.example", "https://", "a@b.example"])
def test_what_is_no_address_is_said_in_place(engine: FakeEngine, dialog: HostDialog, typed: str) -> None:
    dialog.url.setText(typed)
    QTest.keyClick(dialog.url, Qt.Key.Key_Space)
    dialog._on_send()
    assert "is not a host's address" in says(dialog, "hostUrlMistake")
    assert dialog.url.hasFocus()
    assert engine.asked_for(CheckHost) == []
    QTest.keyClicks(dialog.url, "x")
    assert says(dialog, "hostUrlMistake") == ""


def test_what_the_host_says_stands_where_it_belongs(qtbot: QtBot, engine: FakeEngine, dialog: HostDialog) -> None:
    engine.answer(CheckHost, lambda _: HostCheck(ok=False, sentence="There is no live host."))
    QTest.keyClicks(dialog.url, "chat.example.org")
    button(dialog, "hostSendCode").click()
    qtbot.waitUntil(lambda: says(dialog, "hostUrlMistake") == "There is no live host.")
    assert dialog.url.hasFocus()
    assert dialog.url.selectedText() == "chat.example.org"
    assert engine.asked_for(AskHostCode) == []
    engine.answer(CheckHost, lambda _: HostCheck(ok=True, is_private=True))
    button(dialog, "hostSendCode").click()
    qtbot.waitUntil(lambda: "only for people on your own network" in says(dialog, "hostTold"))
    engine.answer(AddHost, raising(Refused("This code is wrong or too old.")))  # type: ignore[arg-type]
    QTest.keyClicks(dialog.code, "1")
    button(dialog, "hostDone").click()
    qtbot.waitUntil(lambda: says(dialog, "hostCodeMistake") == "This code is wrong or too old.")
    assert dialog.isVisible()
    assert dialog.code.selectedText() == "1"


def test_another_address_needs_another_code(qtbot: QtBot, dialog: HostDialog) -> None:
    QTest.keyClicks(dialog.url, "chat.example.org")
    button(dialog, "hostSendCode").click()
    qtbot.waitUntil(lambda: "A code was sent" in says(dialog, "hostTold"))
    dialog.code.setText("1")
    assert button(dialog, "hostDone").isEnabled()
    QTest.keyClicks(dialog.url, "x")
    assert not button(dialog, "hostDone").isEnabled()


def test_a_key_from_the_operator_needs_no_code(qtbot: QtBot, engine: FakeEngine, dialog: HostDialog) -> None:
    engine.answer(AddHost, lambda _: HOST)
    assert not dialog.code.isEnabled()
    QTest.keyClicks(dialog.url, "chat.example.org")
    dialog.code.setText(f" {'k' * 32} ")
    with qtbot.waitSignals([dialog.host_added, dialog.accepted]):
        button(dialog, "hostDone").click()
    assert engine.asked_for(AskHostCode) == []
    assert engine.asked_for(AddHost) == [AddHost("chat.example.org", "alice@example.org", "k" * 32)]


def test_the_small_host_is_one_switch(
    qtbot: QtBot, engine: FakeEngine, dialog: HostDialog, hosts: list[LiveHost]
) -> None:
    def run(command: RunOwnHost) -> LiveHost | None:
        hosts[:] = [OWN] if command.on else []
        return OWN if command.on else None

    engine.answer(RunOwnHost, run)
    with qtbot.waitSignal(dialog.accepted):
        QTest.mouseClick(dialog.own.switch, Qt.MouseButton.LeftButton, pos=dialog.own.switch.rect().center() / 4)
        assert says(dialog, "ownHostTold") == "It is being started…"
    assert dialog.own.switch.isChecked()
    assert OWN.url in says(dialog, "ownHostTold")


def test_the_small_host_says_from_where_its_mails_come_or_what_hinders_them(
    qtbot: QtBot, engine: FakeEngine, ctx: Context, archive: MemoryReader, hosts: list[LiveHost]
) -> None:
    hosts[:] = [OWN]
    troubles = {OWN_HOST_MAILS: "The password is wrong.", "archive": "The disk is full."}
    engine.answer(GetState, lambda _: State([], {}, Presence(), [], [], troubles, 0, 0))
    fill(archive)
    dialog = HostDialog(ctx=ctx)
    show_active(qtbot, dialog)
    sends = "Its mails are sent from alice@example.org."
    qtbot.waitUntil(lambda: says(dialog, "ownHostMailTrouble") == "The password is wrong.")
    assert OWN.url in says(dialog, "ownHostTold")
    assert sends not in says(dialog, "ownHostTold")
    assert "The password is wrong." in dialog.own.switch.accessibleDescription()
    ctx.bus.publish(TroubleArose("archive", ""))
    assert says(dialog, "ownHostMailTrouble") == "The password is wrong."
    ctx.bus.publish(TroubleArose(OWN_HOST_MAILS, ""))
    assert says(dialog, "ownHostMailTrouble") == ""
    assert sends in says(dialog, "ownHostTold")
    ctx.bus.publish(TroubleArose(OWN_HOST_MAILS, "No account."))
    assert says(dialog, "ownHostMailTrouble") == "No account."
    ctx.bus.publish(EngineReady())
    assert says(dialog, "ownHostMailTrouble") == "No account.", "until the hosts are known anew"
    qtbot.waitUntil(lambda: says(dialog, "ownHostMailTrouble") == "")
    remove(dialog)


def test_where_the_small_host_cannot_run_it_says_why(qtbot: QtBot, engine: FakeEngine, dialog: HostDialog) -> None:
    engine.answer(RunOwnHost, raising(Refused("The port is taken.")))
    dialog.own.switch.click()
    qtbot.waitUntil(lambda: says(dialog, "ownHostMistake") == "The port is taken.")
    assert not dialog.own.switch.isChecked()
    assert dialog.own.switch.isEnabled()


def test_the_list_follows_hosts_and_their_states(
    qtbot: QtBot, ctx: Context, listed: HostList, hosts: list[LiveHost]
) -> None:
    hosts.append(OWN)
    ctx.bus.publish(LiveHostsChanged())
    qtbot.waitUntil(lambda: listed.list.count() == 2)
    ctx.bus.publish(LiveHostStateChanged(HOST.url, LinkState.ONLINE))
    assert listed.list.item(0).text() == "chat.example.org\nalice@example.org · Connected"
    ctx.bus.publish(LiveHostStateChanged(HOST.url, LinkState.FAILED, "The key is void."))
    assert listed.list.item(0).text() == "chat.example.org\nalice@example.org · Does not work · The key is void."
    own = "192.168.1.5:8765 (your own)\nalice@example.org · Connecting…"
    qtbot.waitUntil(lambda: listed.list.item(1).text() == own)
    listed.list.setCurrentRow(1)
    assert not button(listed, "removeHost").isEnabled()


def test_a_host_is_looked_at(qtbot: QtBot, engine: FakeEngine, listed: HostList) -> None:
    button(listed, "checkHost").click()
    qtbot.waitUntil(lambda: says(listed, "hostsTold") == "chat.example.org works, and can be reached from outside.")
    engine.answer(CheckHost, lambda _: HostCheck(ok=False, sentence="No connection could be made."))
    button(listed, "checkHost").click()
    qtbot.waitUntil(lambda: listed.bar.sentence == "No connection could be made.")
    assert says(listed, "hostsTold") == ""
    engine.answer(CheckHost, raising(Unreachable("The engine is away.")))  # type: ignore[arg-type]
    button(listed, "checkHost").click()
    qtbot.waitUntil(lambda: listed.bar.sentence == "The engine is away.")


def test_a_host_is_removed_after_a_question(
    qtbot: QtBot, engine: FakeEngine, listed: HostList, hosts: list[LiveHost]
) -> None:
    engine.answer(RemoveHost, lambda _: hosts.clear())
    button(listed, "removeHost").click()
    assert engine.asked_for(RemoveHost) == []
    QTest.mouseClick(choice(listed, "Remove it"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: listed.list.count() == 0)
    assert engine.asked_for(RemoveHost) == [RemoveHost(HOST.id)]
    assert says(listed, "noHosts").startswith("No host is set up.")


def test_settings_lead_to_the_hosts(qtbot: QtBot, ctx: Context, engine: FakeEngine, hosts: list[LiveHost]) -> None:
    settings = SettingsDialog(ctx=ctx)
    show_active(qtbot, settings)
    assert engine.asked_for(ListHosts) == []
    settings.show_hosts()
    qtbot.waitUntil(lambda: bool(engine.asked_for(ListHosts)))
    assert settings.hosts.isVisible()
    remove(settings)
