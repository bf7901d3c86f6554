"""Editing a person: addresses, proposals, merging, splitting."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListWidget, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from liveletter.bridge.commands import (
    AddAddress,
    AddPerson,
    DecideProposal,
    GetState,
    MergePersons,
    RemoveAddress,
    RenamePerson,
    SplitPerson,
    State,
)
from liveletter.domain.addresses import Address, AddressKind
from liveletter.domain.errors import NotFound
from liveletter.domain.people import Person, Proposal, Source
from liveletter.domain.presence import Presence
from liveletter.events import PeopleChanged, ProposalMade
from liveletter.window.context import Context
from liveletter.window.people import person_words
from liveletter.window.people.merge_dialog import MergeDialog
from liveletter.window.people.person_dialog import PersonDialog
from tests.window.composing import BOB, MARIE, button, choice, fill, keyboard, remove, show_active
from tests.window.conftest import FakeEngine
from tests.window.memory import MemoryReader

MAIL, CHAT = BOB.addresses
PROPOSAL = Proposal(7, BOB.id, BOB.name, Address.xmpp("bobby@jabber.example"), Source.JABBER_ID, "in a mail of 2 May")

Make = Callable[..., PersonDialog]


@pytest.fixture
def make(qtbot: QtBot, ctx: Context, engine: FakeEngine, archive: MemoryReader) -> Iterator[Make]:
    fill(archive)
    engine.answer(GetState, lambda _: state())
    made: list[QWidget] = []

    def build(person_id: int = 0) -> PersonDialog:
        dialog = PersonDialog(ctx=ctx, person_id=person_id)
        made.append(dialog)
        show_active(qtbot, dialog)
        return dialog

    yield build
    for dialog in made:
        remove(dialog)


def state(*proposals: Proposal) -> State:
    return State([], {}, Presence(), [], list(proposals), {}, 0, 0)


def rows(dialog: PersonDialog) -> list[str]:
    """The addresses shown, as they are spoken."""
    labels = [one for one in dialog.addresses.findChildren(QLabel) if one.objectName().startswith("address")]
    return [one.accessibleName() for one in labels if not one.isHidden()]


def label(dialog: QWidget, name: str) -> str:
    found = dialog.findChild(QLabel, name)
    return found.text() if found is not None and found.isVisible() else ""


def tool(dialog: QWidget, name: str) -> QToolButton:
    found = dialog.findChild(QToolButton, name)
    assert found is not None
    return found


def add(dialog: PersonDialog, text: str, kind: AddressKind = AddressKind.MAIL) -> None:
    dialog.addresses.kind.setCurrentIndex(dialog.addresses.kind.findData(kind.value))
    dialog.addresses.text.clear()
    QTest.keyClicks(dialog.addresses.text, text)
    QTest.keyClick(dialog.addresses.text, Qt.Key.Key_Return)


def answer(dialog: QWidget, text: str) -> None:
    QTest.mouseClick(choice(dialog, text), Qt.MouseButton.LeftButton)


def test_a_person_is_shown_with_their_addresses(make: Make) -> None:
    dialog = make(BOB.id)
    assert dialog.name.text() == "Bob Keller"
    assert dialog.windowTitle() == "Bob Keller"
    assert rows(dialog) == ["Mail: bob@example.org", "Chat: bob@chat.example"]


def test_another_name_is_taken_when_the_field_is_left(qtbot: QtBot, engine: FakeEngine, make: Make) -> None:
    dialog = make(BOB.id)
    dialog.name.setFocus()
    dialog.name.selectAll()
    QTest.keyClicks(dialog.name, "Robert")
    QTest.keyClick(dialog.name, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: engine.asked_for(RenamePerson) == [RenamePerson(BOB.id, "Robert")])


def test_an_address_is_added_and_seen(qtbot: QtBot, engine: FakeEngine, archive: MemoryReader, make: Make) -> None:
    def added(command: AddAddress) -> None:
        archive.people[BOB.id] = replace(BOB, addresses=(*BOB.addresses, Address.mail(command.text)))

    engine.answer(AddAddress, added)
    dialog = make(BOB.id)
    add(dialog, "Bob@Work.Example")
    qtbot.waitUntil(lambda: "Mail: bob@work.example" in rows(dialog))
    assert engine.asked_for(AddAddress) == [AddAddress(BOB.id, "mailto", "bob@work.example")]
    assert dialog.addresses.text.text() == ""


@pytest.mark.parametrize(
    ("text", "kind", "sentence"),
    [
        ("bob", AddressKind.MAIL, "“bob” is not a mail address. It should look like name@example.org."),
        ("a b@x", AddressKind.XMPP, "“a b@x” is not a chat address. It should look like name@example.org."),
        ("chat.example", AddressKind.XMPP, "“chat.example” is not a chat address."),
        ("BOB@example.org", AddressKind.MAIL, "bob@example.org is there already."),
    ],
)
def test_what_is_no_address_is_told_and_kept_for_mending(
    text: str, kind: AddressKind, sentence: str, engine: FakeEngine, make: Make
) -> None:
    dialog = make(BOB.id)
    add(dialog, text, kind)
    assert label(dialog, "newAddressMistake").startswith(sentence)
    assert dialog.addresses.text.text() == text
    assert engine.asked_for(AddAddress) == []
    QTest.keyClicks(dialog.addresses.text, "x")
    assert label(dialog, "newAddressMistake") == ""


def test_somebody_elses_address_is_moved_only_when_the_user_says_so(
    qtbot: QtBot, engine: FakeEngine, make: Make
) -> None:
    dialog = make(BOB.id)
    add(dialog, "marie@example.org")
    assert dialog.bar.sentence == "marie@example.org belongs to Marie Lefèvre."
    answer(dialog, "Leave it there")
    add(dialog, "marie@example.org")
    answer(dialog, "Move it here")
    qtbot.waitUntil(lambda: len(engine.asked_for(AddAddress)) == 1)


def test_an_address_is_removed(qtbot: QtBot, engine: FakeEngine, make: Make) -> None:
    dialog = make(BOB.id)
    QTest.mouseClick(tool(dialog, "removeAddress1"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: engine.asked_for(RemoveAddress) == [RemoveAddress(BOB.id, CHAT)])


def test_an_address_is_split_off(qtbot: QtBot, engine: FakeEngine, make: Make) -> None:
    engine.answer(SplitPerson, lambda _: 8)
    dialog = make(BOB.id)
    QTest.mouseClick(tool(dialog, "splitAddress1"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.bar.sentence == "bob@chat.example is a person of its own now.")
    assert engine.asked_for(SplitPerson) == [SplitPerson(BOB.id, CHAT)]


def test_the_only_address_cannot_be_split_off(make: Make) -> None:
    assert not tool(make(MARIE.id), "splitAddress0").isVisible()


def test_what_the_engine_refuses_is_told(qtbot: QtBot, engine: FakeEngine, make: Make) -> None:
    def refuse(_: RemoveAddress) -> None:
        raise NotFound("This person is no longer there.")

    engine.answer(RemoveAddress, refuse)
    dialog = make(BOB.id)
    QTest.mouseClick(tool(dialog, "removeAddress0"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.bar.sentence == "This person is no longer there.")


@pytest.mark.row("B3")
@pytest.mark.parametrize("accept", [True, False])
def test_a_proposal_is_shown_with_its_source_and_decided(
    accept: bool, qtbot: QtBot, engine: FakeEngine, make: Make
) -> None:
    others = replace(PROPOSAL, id=8, person_id=MARIE.id)
    engine.answer(GetState, lambda _: state(PROPOSAL, others))
    dialog = make(BOB.id)
    qtbot.waitUntil(lambda: label(dialog, "proposal7") != "")
    assert label(dialog, "proposal7") == "It seems that Bob Keller can be reached by chat at bobby@jabber.example."
    assert "the chat address given in their mail: in a mail of 2 May" in label(dialog, "proposalReason7")
    assert label(dialog, "proposal8") == ""
    engine.answer(GetState, lambda _: state(others))
    name = "acceptProposal7" if accept else "declineProposal7"
    QTest.mouseClick(button(dialog, name), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog.proposals.isVisible())
    assert engine.asked_for(DecideProposal) == [DecideProposal(7, accept)]


def test_a_proposal_that_comes_later_is_shown_too(qtbot: QtBot, ctx: Context, engine: FakeEngine, make: Make) -> None:
    dialog = make(BOB.id)
    engine.answer(GetState, lambda _: state(PROPOSAL))
    ctx.bus.publish(ProposalMade(PROPOSAL))
    qtbot.waitUntil(lambda: label(dialog, "proposal7") != "")


@pytest.mark.parametrize("source", list(Source))
def test_every_source_has_words(source: Source) -> None:
    assert person_words.proposal_reason(replace(PROPOSAL, source=source, evidence="")).startswith("Learned from ")


def test_changes_made_elsewhere_are_followed(qtbot: QtBot, ctx: Context, archive: MemoryReader, make: Make) -> None:
    dialog = make(BOB.id)
    dialog.addresses.text.setFocus()
    archive.people[BOB.id] = replace(BOB, name="Robert", addresses=(MAIL,))
    ctx.bus.publish(PeopleChanged((BOB.id,)))
    assert dialog.name.text() == "Robert"
    qtbot.waitUntil(lambda: rows(dialog) == ["Mail: bob@example.org"])


def test_a_person_who_is_no_longer_there_closes_the_dialog(
    qtbot: QtBot, ctx: Context, archive: MemoryReader, make: Make
) -> None:
    dialog = make(BOB.id)
    del archive.people[BOB.id]
    with qtbot.waitSignal(dialog.finished):
        ctx.bus.publish(PeopleChanged())


def test_a_new_person_is_added_with_all_addresses(qtbot: QtBot, engine: FakeEngine, make: Make) -> None:
    engine.answer(AddPerson, lambda _: 12)
    dialog = make()
    QTest.keyClicks(dialog.name, "Carol")
    add(dialog, "carol@example.org")
    add(dialog, "carol@example.org", AddressKind.XMPP)
    QTest.mouseClick(tool(dialog, "removeAddress0"), Qt.MouseButton.LeftButton)
    QTest.keyClicks(dialog.addresses.text, "left@in.field")
    with qtbot.waitSignals([dialog.person_saved, dialog.accepted]):
        QTest.mouseClick(button(dialog, "personDone"), Qt.MouseButton.LeftButton)
    (asked,) = engine.asked_for(AddPerson)
    assert asked.name == "Carol"
    assert [address.uri for address in asked.addresses] == ["xmpp:carol@example.org", "xmpp:left@in.field"]
    assert engine.asked_for(AddAddress) == []


def test_a_person_needs_a_name(engine: FakeEngine, make: Make) -> None:
    dialog = make()
    QTest.mouseClick(button(dialog, "personDone"), Qt.MouseButton.LeftButton)
    assert label(dialog, "personNameMistake") == "A person needs a name."
    assert keyboard() == "personName"
    assert engine.asked_for(AddPerson) == []


def test_a_wrong_address_left_in_the_field_keeps_the_dialog_open(engine: FakeEngine, make: Make) -> None:
    dialog = make()
    QTest.keyClicks(dialog.name, "Carol")
    QTest.keyClicks(dialog.addresses.text, "carol at home")
    QTest.mouseClick(button(dialog, "personDone"), Qt.MouseButton.LeftButton)
    assert label(dialog, "newAddressMistake").startswith("“carol at home” is not a mail address.")
    assert dialog.isVisible()
    assert engine.asked_for(AddPerson) == []


# ---------------------------------------------------------------------------------------- merging


def merging(dialog: PersonDialog, qtbot: QtBot) -> MergeDialog:
    QTest.mouseClick(button(dialog, "mergeWith"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.findChild(MergeDialog) is not None)
    found = dialog.findChild(MergeDialog)
    assert found is not None
    qtbot.waitUntil(found.isVisible)
    return found


def test_two_persons_are_merged(qtbot: QtBot, engine: FakeEngine, make: Make) -> None:
    dialog = make(BOB.id)
    merge = merging(dialog, qtbot)
    assert not button(merge, "mergePersons").isEnabled()
    QTest.keyClicks(merge._search, "marie")
    told = "Marie Lefèvre becomes a part of Bob Keller, with all mails, chats and addresses."
    assert label(merge, "mergeTold") == told
    QTest.keyClick(merge._search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.bar.sentence.startswith("Marie Lefèvre is a part of Bob Keller now."))
    assert engine.asked_for(MergePersons) == [MergePersons(BOB.id, MARIE.id)]


def test_a_person_is_not_merged_with_themselves_or_with_nobody(qtbot: QtBot, engine: FakeEngine, make: Make) -> None:
    dialog = make(BOB.id)
    merge = merging(dialog, qtbot)
    people = merge.findChild(QListWidget, "mergeList")
    assert people is not None
    assert people.count() == 1
    QTest.keyClicks(merge._search, "bob")
    assert label(merge, "mergeTold") == "Nobody in the list fits."
    merge.accept()
    assert merge.isVisible()
    merge.reject()
    assert engine.asked_for(MergePersons) == []


def test_persons_are_found_by_all_words_of_name_and_address() -> None:
    person = Person(1, "Bob Keller", (MAIL,))
    assert person_words.fits(person, "kell EXAMPLE")
    assert not person_words.fits(person, "kell other")
    assert person_words.fits(person, "")
    assert person_words.address_list(BOB.addresses) == "bob@example.org, bob@chat.example"
