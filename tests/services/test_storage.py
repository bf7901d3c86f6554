"""A disk that is full for a while: said, and what waited goes on by itself."""

import os
from pathlib import Path

import pytest

from liveletter.domain.delivery import DeliveryState
from liveletter.domain.errors import DiskFull, LiveletterError
from liveletter.domain.mail import Draft, Mailbox, MailDigest, MailReport, Outcome, RecipientReport
from liveletter.events import TroubleArose
from liveletter.services import storage
from liveletter.services.saving import write_new
from liveletter.services.storage import Storage
from liveletter.services.troubles import Troubles
from tests.services.world import World

FULL = "The disk is full."


@pytest.mark.row("D10")
@pytest.mark.expects_log("Reports wait: The disk is full")
async def test_what_waited_for_room_goes_on_by_itself(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(storage, "PAUSE", 0.0)
    number = await world.mailing.send(Draft(1, to="bob@lab.test", subject="Beets", text="Hello"))
    for state in (DeliveryState.TRYING, DeliveryState.HANDED_OVER):
        entry = world.archive.outbox.advance(number, state, world.clock.now())

    def full(mail_id: int) -> None:
        raise DiskFull(FULL)

    with monkeypatch.context() as patch:
        patch.setattr(world.archive.mails, "report_done", full)
        report = MailReport(entry.key, (RecipientReport("bob@lab.test", Outcome.DELIVERED),), "mx.lab.test")
        sender = Mailbox("Mail Delivery System", "MAILER-DAEMON@lab.test")
        world.receive(MailDigest("r@lab.test", "Report", sender, is_automatic=True, report=report), uid=1)
    assert world.archive.outbox.get(number).state is DeliveryState.HANDED_OVER

    refusals = [DiskFull(FULL), DiskFull(FULL)]

    def try_again() -> None:
        if refusals:
            raise refusals.pop()

    watching = Storage(
        try_again=try_again,
        connections=world.connections,
        outbox=world.outbox.runner,
        reports=world.outbox.reports,
        troubles=Troubles(bus=world.bus),
        tasks=world.tasks,
    )
    watching.refused(DiskFull(FULL))
    watching.refused(DiskFull(FULL))
    await world.settle()
    assert [event.sentence for event in world.happened(TroubleArose)] == [FULL, ""]
    assert refusals == []
    assert world.archive.outbox.get(number).state is DeliveryState.DELIVERED


def test_files_are_saved_beside_others(tmp_path: Path) -> None:
    assert write_new(tmp_path / "plan.pdf", b"one") == tmp_path / "plan.pdf"
    assert write_new(tmp_path / "plan.pdf", b"two") == tmp_path / "plan (2).pdf"
    with pytest.raises(LiveletterError, match="could not be saved in"):
        write_new(tmp_path / "none" / "x.pdf", b"three")
    assert sorted(os.listdir(tmp_path)) == ["plan (2).pdf", "plan.pdf"]
