"""All windows of this kind can be used by those who hear them, and by keyboard alone (MISSION W)."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from liveletter.bridge.commands import GetState, InspectHistory, ListDrafts, PreviewHistory, State
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.history import (
    HistoryChoice,
    HistoryFile,
    HistoryItem,
    HistoryOffer,
    HistoryOrder,
    HistoryPreview,
    Standing,
)
from liveletter.domain.mail import Draft, DraftAttachment
from liveletter.domain.outbox import Outgoing, OutgoingKind
from liveletter.domain.presence import Presence
from liveletter.settings import THEME, Settings
from liveletter.window.accounts.account_dialog import AccountDialog
from liveletter.window.accounts.certificate_dialog import CertificateDialog
from liveletter.window.accounts.welcome_page import WelcomePage
from liveletter.window.composer.composer import Composer
from liveletter.window.composer.drafts_dialog import DraftsDialog
from liveletter.window.context import Context
from liveletter.window.history.offer_dialog import OfferDialog
from liveletter.window.history.preview_dialog import PreviewDialog
from liveletter.window.live.host_lines import HostLines
from liveletter.window.live.invite_dialog import InviteDialog, TitleDialog
from liveletter.window.live.session_window import SessionWindow
from liveletter.window.live.sessions_window import SessionsWindow
from liveletter.window.outbox.outbox_window import OutboxWindow
from liveletter.window.parts.ask_dialog import AskDialog
from liveletter.window.parts.theme import Theme
from liveletter.window.people.merge_dialog import MergeDialog
from liveletter.window.people.person_dialog import PersonDialog
from liveletter.window.preferences.settings_dialog import SettingsDialog
from tests.window.composing import ALICE, BOB, fill, remove, show_active
from tests.window.conftest import FakeEngine
from tests.window.live.sessions import ALICE as LIVE_ALICE
from tests.window.live.sessions import BOB as LIVE_BOB
from tests.window.live.sessions import DORA, session
from tests.window.memory import MemoryReader

BOBS = HistoryOrder(BOB.id, HistoryChoice())
CLAIM = HistoryItem(
    "mail:a", True, 1.0, True, "Alice", "The plan", 4_000,
    files=(HistoryFile("mail:a#1", "plan.pdf", "application/pdf", 3_000),), standing=Standing.CLAIMED,
)  # fmt: skip
CONTROLS = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit, QSpinBox)


def composer(ctx: Context) -> QWidget:
    window = Composer(ctx=ctx, draft=Draft(account_id=1, cc="x@example.org", attachments=(DraftAttachment("a.txt"),)))
    window.body.setPlainText("Dear X")
    window._ask_discard()
    return window


def account(ctx: Context) -> QWidget:
    dialog = AccountDialog(ctx=ctx, account=ALICE)
    dialog.editor.form.show_details()
    return dialog


def certificate(_: Context) -> QWidget:
    return CertificateDialog(host="imap.example.org", reason="It is not signed.", summary="For: imap.example.org")


def host_lines(ctx: Context) -> HostLines:
    application = QApplication.instance()
    assert application is not None
    return HostLines(ctx=ctx, parent=application)


def live_chat(ctx: Context) -> QWidget:
    window = SessionWindow(ctx=ctx, lines=host_lines(ctx))
    window.pane.open(session(1, LIVE_ALICE, LIVE_BOB, DORA, is_open=True))
    return window


BUILDERS: dict[str, Callable[[Context], QWidget]] = {
    "composer": composer,
    "account": account,
    "welcome": lambda ctx: WelcomePage(ctx=ctx),
    "certificate": certificate,
    "person": lambda ctx: PersonDialog(ctx=ctx, person_id=BOB.id),
    "new person": lambda ctx: PersonDialog(ctx=ctx),
    "merge": lambda ctx: MergeDialog(ctx=ctx, person=BOB),
    "settings": lambda ctx: SettingsDialog(ctx=ctx),
    "drafts": lambda ctx: DraftsDialog(ctx=ctx),
    "outbox": lambda ctx: OutboxWindow(ctx=ctx),
    "live chat": live_chat,
    "live chats": lambda ctx: SessionsWindow(ctx=ctx, lines=host_lines(ctx)),
    "invite one more": lambda _: InviteDialog(),
    "rename the chat": lambda _: TitleDialog(title="Boats"),
    "a question": lambda _: AskDialog(name="sure", question="Sure?", words="It is gone.", yes="&Yes", tick="And this"),
    "what goes along": lambda ctx: PreviewDialog(ctx=ctx, order=BOBS, by_mail=True),
    "what was sent along": lambda ctx: OfferDialog(ctx=ctx, mail_id=7),
}


@pytest.fixture(params=list(BUILDERS))
def window(
    request: pytest.FixtureRequest, qtbot: QtBot, ctx: Context, engine: FakeEngine, archive: MemoryReader
) -> Iterator[QWidget]:
    fill(archive)
    archive.sessions[1] = session()
    engine.answer(GetState, lambda _: State([], {}, Presence(), [], [], {}, 0, 0))
    engine.answer(ListDrafts, lambda _: [Draft(account_id=1, subject="The plan", draft_id=4)])
    engine.answer(PreviewHistory, lambda _: HistoryPreview((CLAIM,), 5_000, limit=1_000))
    engine.answer(InspectHistory, lambda _: HistoryOffer("Bob", "bob@example.org", 2.0, (CLAIM,)))
    to, chat = ("bob@chat.example",), OutgoingKind.CHAT
    archive.entries[1] = Outgoing(1, chat, 1, "k", to, "are you there?", DeliveryState.QUEUED, 1.0, person_id=BOB.id)
    window = BUILDERS[request.param](ctx)
    show_active(qtbot, window)
    if isinstance(window, PreviewDialog | OfferDialog):
        qtbot.waitUntil(window.view.isVisible)
    yield window
    remove(window)


def controls(window: QWidget) -> list[QWidget]:
    """What the user can act on, as this program has put it there."""
    found = [one for kind in CONTROLS for one in window.findChildren(kind) if one.isVisible() and one.isEnabled()]
    inner = tuple(one for one in found if isinstance(one, QComboBox | QSpinBox))
    return [
        one
        for one in found
        if not one.objectName().startswith("qt_") and not any(box.isAncestorOf(one) for box in inner)
        and not (isinstance(one, QAbstractButton) and isinstance(one.parent(), QLineEdit))
    ]  # fmt: skip


def spoken(control: QWidget) -> str:
    text = control.text() if isinstance(control, QAbstractButton) else ""
    return control.accessibleName() or text


def test_every_control_has_a_name_for_the_ear_and_one_for_tests(window: QWidget) -> None:
    nameless = [repr(one) for one in controls(window) if not spoken(one) or not one.objectName()]
    assert controls(window) != []
    assert nameless == []


def test_every_control_is_reached_by_tab_and_none_holds_it(qtbot: QtBot, window: QWidget) -> None:
    reached: list[QWidget] = []
    for _ in range(60):
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused in reached and len(reached) > 1:
            break
        reached.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    missed = [
        one.objectName()
        for one in controls(window)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one not in reached and one.focusProxy() not in reached
    ]
    assert missed == []


def test_labels_with_a_shortcut_lead_to_their_field(window: QWidget) -> None:
    loose = [
        label.text()
        for label in window.findChildren(QLabel)
        if label.isVisible()
        and label.buddy() is None
        and label.textFormat() is not Qt.TextFormat.PlainText
        and "&" in label.text().replace("&&", "")
    ]
    assert loose == []


def test_it_can_be_drawn_in_both_themes_and_from_right_to_left(
    qtbot: QtBot, qapp: QApplication, settings: Settings, window: QWidget
) -> None:
    theme = Theme(application=qapp, settings=settings)
    light = window.grab().toImage()
    settings.note(THEME.key, "dark")
    theme.apply()
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qapp.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    dark = window.grab().toImage()
    assert light.pixelColor(3, light.height() - 3).lightness() > 180
    assert dark.pixelColor(3, dark.height() - 3).lightness() < 90
    settings.note(THEME.key, "light")
    theme.apply()
    theme.deleteLater()
