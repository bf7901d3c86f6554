"""Bad days of the servers: restarted, away, behind a line that is cut. All that was written goes out, once."""

import secrets
from pathlib import Path

import pytest

from tests.e2e.house import PASSWORD, Cable, Chatter, Moving, Ports, Resident, Town, away, deliver, letter
from tests.servers.waiting import until

pytestmark = [pytest.mark.servers, pytest.mark.display, pytest.mark.timeout(120)]


@pytest.mark.row("W")
def test_mail_comes_again_after_its_server_was_away(resident: Resident, town: Town) -> None:
    deliver(town, resident.address, letter("Before"))
    resident.starts()
    resident.sees("mailListView", text="Before")
    with away(town.dovecot):
        resident.sees("accountStatus", text="Mail is offline: ")
        resident.hands.picture("bad-day-mail-server-away")
    deliver(town, resident.address, letter("Afterwards"))
    resident.sees("mailListView", text="Afterwards")
    resident.sees("accountStatus", text="Online")
    assert resident.subjects() == ["Afterwards", "Before"]
    resident.close_window()


@pytest.mark.row("W")
def test_a_mail_written_while_its_server_is_away_goes_out_once(resident: Resident, town: Town) -> None:
    carol = f"carol-{secrets.token_hex(3)}@lab.test"
    town.dovecot.add_user(carol, PASSWORD)
    resident.starts()
    with away(town.postfix):
        resident.writes_mail(to=carol, subject="Patience", text="It will come.")
        resident.sees("outboxText", text="“Patience” could not be sent.")
        resident.sees("outboxText", text="It will be tried again by itself.")
        resident.hands.picture("bad-day-sending-server-away")
    inbox = town.dovecot.maildir(carol) / "new"
    until(lambda: inbox.is_dir() and list(inbox.iterdir()), "the mail at its recipient", seconds=30)
    resident.eyes.gone(resident.pid, "outboxText")
    until(lambda: resident.subjects("Sent") == ["Patience"], "one copy in Sent")
    assert len(list(inbox.iterdir())) == 1
    resident.close_window()


@pytest.mark.row("W")
def test_chat_written_while_its_server_is_away_arrives_once(resident: Resident, town: Town) -> None:
    resident.starts()
    resident.opens_chat()
    with away(town.prosody):
        resident.sees("accountStatus", text="Chat is offline: ")
        resident.says("are you there?")
        resident.sees("timelineList", text="are you there?")
        resident.hands.picture("bad-day-chat-server-away")
    with Chatter(town.prosody, resident.friend) as robin:
        robin.until_heard("are you there?")
        robin.says(resident.address, "yes")
        resident.sees("timelineList", text="yes")
        assert robin.heard("are you there?") == 1
    assert [item.text for item in resident.said()] == ["yes", "are you there?"]
    resident.close_window()


@pytest.mark.row("W")
def test_a_cut_line_is_told_and_mended(moving: Moving, town: Town, tmp_path: Path) -> None:
    with Cable(town.dovecot.ports.imaps) as imap, Cable(town.prosody.ports.c2s) as xmpp:
        alice = moving.someone(town, tmp_path / "alice", ports=Ports(imap=imap.port, xmpp=xmpp.port))
        alice.starts()
        alice.opens_chat()
        with Chatter(town.prosody, alice.friend) as robin:
            for line in (imap, xmpp):
                line.cut()
            alice.says("over the gap")
            robin.says(alice.address, "from the other side")
            deliver(town, alice.address, letter("Meanwhile"))
            alice.sees("accountStatus", text="offline")
            alice.hands.picture("bad-day-line-cut")
            for line in (imap, xmpp):
                line.mend()
            robin.until_heard("over the gap")
            alice.sees("timelineList", text="from the other side")
            until(lambda: alice.subjects() == ["Meanwhile"], "the mail in the archive")
            alice.sees("accountStatus", text="Online")
            assert robin.heard("over the gap") == 1
        assert sorted(item.text for item in alice.said()) == ["from the other side", "over the gap"]
        alice.close_window()
