"""Adding, testing, changing and removing an account."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from liveletter.bridge.commands import FindServers, GetState, RemoveAccount, SaveAccount, State
from liveletter.bridge.commands import TestAccount as AccountTest  # pytest would take it for a test
from liveletter.domain.accounts import Account, AccountState, Security, Server, ServersFound, Service, ServiceCheck
from liveletter.domain.errors import DiskFull, Unreachable
from liveletter.domain.presence import Presence
from liveletter.window.accounts.account_dialog import AccountDialog
from liveletter.window.accounts.account_editor import AccountEditor
from liveletter.window.accounts.certificate_dialog import CertificateDialog, folded
from liveletter.window.accounts.welcome_page import WelcomePage
from liveletter.window.context import Context
from tests.window.composing import ALICE, button, choice, keyboard, remove, show_active
from tests.window.conftest import FakeEngine

FOUND = ServersFound(
    imap=Server("imap.example.org", 993, Security.TLS),
    smtp=Server("smtp.example.org", 465, Security.TLS),
    xmpp=Server("", 5222, Security.STARTTLS),
    jid="alice@example.org",
    source="srv",
)
WORKS = [ServiceCheck(Service.IMAP, True), ServiceCheck(Service.SMTP, True), ServiceCheck(Service.XMPP, True)]
WRONG = "The password was refused by imap.example.org. Check it."
SUMMARY = "For: imap.example.org\nSigned by: CN=Own CA\nValid: 2026-01-01 to 2027-01-01\nSHA-256: " + ":".join(
    ["AB"] * 32
)

Make = Callable[..., AccountDialog]


@pytest.fixture
def make(qtbot: QtBot, ctx: Context, engine: FakeEngine) -> Iterator[Make]:
    engine.answer(FindServers, lambda _: FOUND)
    engine.answer(AccountTest, lambda _: WORKS)
    engine.answer(SaveAccount, lambda command: replace(command.account, id=command.account.id or 9))
    engine.answer(GetState, lambda _: state())
    made: list[QWidget] = []

    def build(account: Account | None = None) -> AccountDialog:
        dialog = AccountDialog(ctx=ctx, account=account)
        made.append(dialog)
        show_active(qtbot, dialog)
        return dialog

    yield build
    for dialog in made:
        remove(dialog)


def state(*warnings: str) -> State:
    accounts = [AccountState(9, warnings=tuple(warnings))]
    return State(accounts, {}, Presence(), [], [], {}, 0, 0)


def fill_in(qtbot: QtBot, engine: FakeEngine, editor: AccountEditor, address: str = "alice@example.org") -> None:
    """Type what a new user types, and wait for the servers."""
    editor.form.name.setFocus()
    QTest.keyClicks(editor.form.name, "Alice Martin")
    editor.form.address.setFocus()
    QTest.keyClicks(editor.form.address, address)
    QTest.keyClick(editor.form.address, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: bool(engine.asked_for(FindServers)))
    QTest.keyClicks(editor.form.password, "secret")


def label(parent: QWidget, name: str) -> str:
    """The words of a label on the screen; empty where it is hidden."""
    found = parent.findChild(QLabel, name)
    return found.text() if found is not None and found.isVisible() else ""


def click(parent: QWidget, name: str) -> None:
    QTest.mouseClick(button(parent, name), Qt.MouseButton.LeftButton)


def answer(parent: QWidget, text: str) -> None:
    QTest.mouseClick(choice(parent, text), Qt.MouseButton.LeftButton)


def refuse(error: Exception) -> Callable[[object], object]:
    def by(_: object) -> object:
        raise error

    return by


# ---------------------------------------------------------------------------------------- servers


def test_servers_are_found_when_the_address_is_typed(qtbot: QtBot, engine: FakeEngine, make: Make) -> None:
    dialog = make()
    fill_in(qtbot, engine, dialog.editor)
    summary = "Mail: fetched from imap.example.org, sent by smtp.example.org\n"
    qtbot.waitUntil(lambda: label(dialog, "accountServers").startswith(summary))
    assert [command.mail_address for command in engine.asked_for(FindServers)] == ["alice@example.org"]
    assert not dialog.editor.form.details.isVisible()
    assert dialog.editor.form.account().imap == FOUND.imap


def test_servers_are_looked_for_after_a_pause_in_typing(qtbot: QtBot, engine: FakeEngine, make: Make) -> None:
    form = make().editor.form
    form._timer.setInterval(10)
    QTest.keyClicks(form.address, "alice@")
    assert engine.asked == []
    QTest.keyClicks(form.address, "example.org")
    qtbot.waitUntil(lambda: bool(engine.asked_for(FindServers)))
    assert engine.asked_for(FindServers)[-1].mail_address == "alice@example.org"


def test_where_no_servers_are_found_they_can_be_typed(qtbot: QtBot, engine: FakeEngine, make: Make) -> None:
    engine.answer(FindServers, refuse(Unreachable("This computer is offline.")))  # type: ignore[arg-type]
    dialog = make()
    fill_in(qtbot, engine, dialog.editor)
    qtbot.waitUntil(dialog.editor.form.details.isVisible)
    told = label(dialog, "accountServers")
    assert told.startswith("This computer is offline. The servers could not be found. Type them below")
    click(dialog, "saveAccount")
    assert label(dialog, "imapMistake") == "Enter the server from which mail is fetched (IMAP)."
    assert keyboard() == "imapHost"
    QTest.keyClicks(dialog.editor.form.details.servers[Service.IMAP].host, "mail.example.org")
    assert label(dialog, "imapMistake") == ""


def test_a_late_answer_for_an_older_address_is_ignored(qtbot: QtBot, engine: FakeEngine, make: Make) -> None:
    form = make().editor.form
    form.address.setText("alice@old.example")

    def change(_: FindServers) -> ServersFound:
        form.address.setText("alice@new.example")
        return FOUND

    engine.answer(FindServers, change)
    task = form._ctx.run(form.find_servers())
    qtbot.waitUntil(task.done)
    assert form.entry().imap.host == ""


def test_what_the_user_typed_is_not_overwritten(qtbot: QtBot, engine: FakeEngine, make: Make) -> None:
    dialog = make()
    host = dialog.editor.form.details.servers[Service.IMAP].host
    dialog.editor.form.show_details()
    QTest.keyClicks(host, "mine.example.org")
    fill_in(qtbot, engine, dialog.editor)
    qtbot.waitUntil(lambda: dialog.editor.form.entry().smtp.host == "smtp.example.org")
    assert host.text() == "mine.example.org"


def test_choosing_no_encryption_explains_where_it_is_allowed(make: Make) -> None:
    dialog = make()
    dialog.editor.form.show_details()
    fields = dialog.editor.form.details.servers[Service.IMAP]
    fields.host.setText("mail.example.org")
    fields.security.setCurrentIndex(fields.security.findData("plain"))
    assert "could be read by anybody on the way" in label(dialog, "imapPlainNote")
    assert fields.port.value() == 143
    fields.host.clear()
    QTest.keyClicks(fields.host, "127.0.0.1")
    assert label(dialog, "imapPlainNote") == "Unencrypted: fine, because nothing leaves this computer."


def test_chat_alone_asks_for_a_chat_address(engine: FakeEngine, make: Make) -> None:
    dialog = make()
    form = dialog.editor.form
    form.show_details()
    form.details.use_mail.click()
    assert form.address.accessibleName() == "Chat address"
    assert not form.details.servers[Service.IMAP].isVisible()
    QTest.keyClicks(form.name, "Alice")
    QTest.keyClicks(form.address, "alice@chat.example")
    QTest.keyClick(form.address, Qt.Key.Key_Tab)
    assert engine.asked_for(FindServers) == []
    assert form.account() == Account(id=0, name="Alice", jid="alice@chat.example")


# ---------------------------------------------------------------------------------------- testing and saving


def test_saving_tests_first_and_closes(qtbot: QtBot, engine: FakeEngine, make: Make) -> None:
    dialog = make()
    fill_in(qtbot, engine, dialog.editor)
    with qtbot.waitSignals([dialog.account_saved, dialog.accepted]):
        click(dialog, "saveAccount")
    (tested,), (saved,) = engine.asked_for(AccountTest), engine.asked_for(SaveAccount)
    assert tested.account == saved.account
    assert (saved.mail_password, saved.chat_password) == ("secret", "secret")
    assert saved.account.jid == saved.account.mail_address == "alice@example.org"


def test_an_other_chat_password_goes_to_the_chat_server_alone(qtbot: QtBot, engine: FakeEngine, make: Make) -> None:
    dialog = make()
    fill_in(qtbot, engine, dialog.editor)
    dialog.editor.form.details.chat_password.setText("other")
    with qtbot.waitSignal(dialog.accepted):
        click(dialog, "saveAccount")
    (saved,) = engine.asked_for(SaveAccount)
    assert (saved.mail_password, saved.chat_password) == ("secret", "other")


def test_the_test_has_a_line_for_each_server(qtbot: QtBot, engine: FakeEngine, make: Make) -> None:
    engine.answer(AccountTest, lambda _: [ServiceCheck(Service.IMAP, False, WRONG), *WORKS[1:]])
    dialog = make()
    fill_in(qtbot, engine, dialog.editor)
    click(dialog, "testAccount")
    qtbot.waitUntil(lambda: label(dialog, "imapCheck") == f"Fetching mail: {WRONG}")
    assert label(dialog, "smtpCheck") == "Sending mail: works"
    assert label(dialog, "xmppCheck") == "Chat: works"
    assert engine.asked_for(SaveAccount) == []
    QTest.keyClicks(dialog.editor.form.password, "2")
    assert label(dialog, "imapCheck") == ""


def test_after_a_failed_test_the_account_can_be_saved_all_the_same(
    qtbot: QtBot, engine: FakeEngine, make: Make
) -> None:
    engine.answer(AccountTest, lambda _: [ServiceCheck(Service.IMAP, False, WRONG)])
    dialog = make()
    fill_in(qtbot, engine, dialog.editor)
    click(dialog, "saveAccount")
    words = "Not everything works yet. Correct it, or save it as it is and come back later."
    qtbot.waitUntil(lambda: dialog.editor.bar.sentence == words)
    assert engine.asked_for(SaveAccount) == []
    with qtbot.waitSignal(dialog.accepted):
        answer(dialog, "Save as it is")
    assert len(engine.asked_for(SaveAccount)) == 1


def test_a_test_that_cannot_be_made_says_why(qtbot: QtBot, engine: FakeEngine, make: Make) -> None:
    engine.answer(AccountTest, refuse(Unreachable("The engine is away.")))  # type: ignore[arg-type]
    dialog = make()
    fill_in(qtbot, engine, dialog.editor)
    click(dialog, "saveAccount")
    qtbot.waitUntil(lambda: dialog.editor.bar.sentence == "The engine is away.")
    assert dialog.editor.form.isEnabled()


def test_where_saving_fails_nothing_typed_is_lost(qtbot: QtBot, engine: FakeEngine, make: Make) -> None:
    engine.answer(SaveAccount, refuse(DiskFull("There is no room on the disk.")))  # type: ignore[arg-type]
    dialog = make()
    fill_in(qtbot, engine, dialog.editor)
    click(dialog, "saveAccount")
    qtbot.waitUntil(lambda: dialog.editor.bar.sentence == "There is no room on the disk.")
    assert dialog.isVisible()
    assert dialog.editor.form.mail_password == "secret"


def test_a_warning_of_the_password_store_is_shown_before_the_dialog_closes(
    qtbot: QtBot, engine: FakeEngine, make: Make
) -> None:
    warning = "This desktop has no keyring: the password is kept in an encrypted file."
    engine.answer(GetState, lambda _: state(warning))
    dialog = make()
    fill_in(qtbot, engine, dialog.editor)
    click(dialog, "saveAccount")
    qtbot.waitUntil(lambda: dialog.editor.bar.sentence == warning)
    assert dialog.isVisible()
    with qtbot.waitSignal(dialog.accepted):
        answer(dialog, "I see")


def test_mistakes_are_told_at_their_fields_and_nothing_is_asked(engine: FakeEngine, make: Make) -> None:
    dialog = make()
    click(dialog, "saveAccount")
    assert label(dialog, "nameMistake") == "Enter your name, as others shall see it."
    assert label(dialog, "addressMistake") == "Enter your mail address."
    assert keyboard() == "accountName"
    QTest.keyClicks(dialog.editor.form.name, "A")
    assert label(dialog, "nameMistake") == ""
    assert engine.asked == []


def test_a_wrong_address_is_told_when_it_is_left(make: Make) -> None:
    dialog = make()
    QTest.keyClicks(dialog.editor.form.address, "alice")
    assert label(dialog, "addressMistake") == ""
    dialog.editor.form.address.editingFinished.emit()
    assert label(dialog, "addressMistake").startswith("“alice” is not a mail address.")


# ---------------------------------------------------------------------------------------- certificates


def untrusted(_: object) -> list[ServiceCheck]:
    sentence = "The certificate of imap.example.org is not signed by an authority that this computer knows."
    return [ServiceCheck(Service.IMAP, False, sentence, "", "-----PEM-----", SUMMARY)]


def shown_certificate(qtbot: QtBot, engine: FakeEngine, dialog: AccountDialog) -> CertificateDialog:
    engine.answer(AccountTest, untrusted)
    fill_in(qtbot, engine, dialog.editor)
    click(dialog, "testAccount")
    qtbot.waitUntil(lambda: bool(dialog.findChildren(QPushButton, "imapCertificate")))
    click(dialog, "imapCertificate")
    qtbot.waitUntil(lambda: any(one.isVisible() for one in dialog.findChildren(CertificateDialog)))
    return next(one for one in dialog.findChildren(CertificateDialog) if one.isVisible())


def test_a_certificate_is_trusted_only_by_an_explicit_choice(qtbot: QtBot, engine: FakeEngine, make: Make) -> None:
    dialog = make()
    certificate = shown_certificate(qtbot, engine, dialog)
    assert label(certificate, "certificateTitle") == "Is this really imap.example.org?"
    assert "Signed by: CN=Own CA" in label(certificate, "certificateSummary")
    engine.answer(AccountTest, lambda _: WORKS)
    click(certificate, "trustCertificate")
    qtbot.waitUntil(lambda: label(dialog, "imapCheck") == "Fetching mail: works")
    assert [one.account.trusted_pem for one in engine.asked_for(AccountTest)] == ["", "-----PEM-----\n"]
    with qtbot.waitSignal(dialog.accepted):
        click(dialog, "saveAccount")
    assert engine.asked_for(SaveAccount)[0].account.trusted_pem == "-----PEM-----\n"


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_escape_and_return_do_not_trust(key: Qt.Key, qtbot: QtBot, engine: FakeEngine, make: Make) -> None:
    dialog = make()
    certificate = shown_certificate(qtbot, engine, dialog)
    with qtbot.waitSignal(certificate.rejected):
        QTest.keyClick(certificate, key)
    assert dialog.editor.form.account().trusted_pem == ""
    assert len(engine.asked_for(AccountTest)) == 1


def test_a_fingerprint_is_folded_and_complete() -> None:
    lines = folded(SUMMARY).splitlines()
    assert lines[:4] == [*SUMMARY.splitlines()[:3], "SHA-256:"]
    assert max(map(len, lines)) < 60
    assert "".join(lines[4:]).replace(" ", "").count("AB") == 32


# ---------------------------------------------------------------------------------------- changing and removing


def test_a_new_name_alone_is_saved_without_a_test(qtbot: QtBot, engine: FakeEngine, make: Make) -> None:
    dialog = make(ALICE)
    dialog.editor.form.name.setText("Alice M.")
    with qtbot.waitSignal(dialog.accepted):
        click(dialog, "saveAccount")
    assert engine.asked_for(AccountTest) == []
    (saved,) = engine.asked_for(SaveAccount)
    assert saved == SaveAccount(replace(ALICE, name="Alice M."), "", "")


def test_an_account_is_removed_after_a_question(qtbot: QtBot, engine: FakeEngine, make: Make) -> None:
    dialog = make(ALICE)
    click(dialog, "removeAccount")
    told = "Remove this account from Liveletter? Its mails and chats stay here and on the server."
    assert dialog.editor.bar.sentence == told
    answer(dialog, "Keep it")
    assert engine.asked_for(RemoveAccount) == []
    click(dialog, "removeAccount")
    with qtbot.waitSignals([dialog.account_removed, dialog.accepted]):
        answer(dialog, "Remove it")
    assert engine.asked_for(RemoveAccount)[0].account_id == ALICE.id


def test_a_new_account_cannot_be_removed(make: Make) -> None:
    assert not button(make(), "removeAccount").isVisible()


def test_closing_during_a_test_leaves_no_trouble(
    qtbot: QtBot, engine: FakeEngine, make: Make, told: list[BaseException]
) -> None:
    dialog = make()
    fill_in(qtbot, engine, dialog.editor)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    click(dialog, "testAccount")
    with qtbot.waitSignal(dialog.destroyed):
        dialog.close()
    assert told == []


def test_the_welcome_page_takes_the_first_account(qtbot: QtBot, ctx: Context, engine: FakeEngine, make: Make) -> None:
    page = WelcomePage(ctx=ctx)
    qtbot.addWidget(page)
    show_active(qtbot, page)
    assert label(page, "welcomeTitle") == "Welcome to Liveletter"
    fill_in(qtbot, engine, page.editor)
    with qtbot.waitSignal(page.account_saved) as saved:
        click(page, "saveAccount")
    assert saved.args is not None
    assert saved.args[0].id == 9
