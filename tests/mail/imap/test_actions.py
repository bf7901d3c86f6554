"""What the user did offline is done on the server, once, and one refusal does not hold up the rest."""

from collections.abc import AsyncIterator

import pytest

from liveletter.domain.errors import Refused
from liveletter.domain.mail import FolderCursor, FolderRole
from liveletter.mail.imap import actions
from liveletter.mail.imap.changes import store_flags
from liveletter.mail.imap.session import Session
from liveletter.ports import Action, ActionKind
from tests.mail.imap.support import Profile, append, mail, new_profile, other_client, session_of
from tests.servers.dovecot import Dovecot

pytestmark = pytest.mark.servers
SEEN = frozenset({"\\Seen"})


@pytest.fixture
async def profile(dovecot: Dovecot) -> AsyncIterator[Profile]:
    with new_profile(dovecot) as made:
        append(made, *(mail(number) for number in range(1, 6)))
        await made.imap.sync_once()
        yield made


def action(profile: Profile, kind: ActionKind, uid: int = 0, **more: object) -> Action:
    message_id = f"{uid}@test" if uid else ""
    folder_id = profile.folder("INBOX").id if uid else 0
    values = {"message_id": message_id, **more}
    return Action(0, profile.account.id, kind, folder_id, uid, **values)  # type: ignore[arg-type]


def on_server(profile: Profile, folder: str = "INBOX") -> dict[int, str]:
    with other_client(profile, folder) as client:
        _, data = client.uid("FETCH", "1:*", "(FLAGS)")
    lines = [line for line in data if isinstance(line, bytes)]
    return {int(line.split()[2]): line.decode().partition("FLAGS (")[2] for line in lines}


async def test_offline_actions_are_replayed(profile: Profile) -> None:
    inbox = profile.folder("INBOX").id
    todo = [
        action(profile, ActionKind.SET_FLAGS, 1, add=SEEN),
        action(profile, ActionKind.SET_FLAGS, 2, add=SEEN),
        action(profile, ActionKind.SET_FLAGS, 2, take=SEEN, add=frozenset({"\\Flagged"})),
        action(profile, ActionKind.MOVE, 3, target_role=FolderRole.TRASH),
        action(profile, ActionKind.DELETE, 4),
        action(
            profile, ActionKind.APPEND, message_id="sent@test", target_role=FolderRole.SENT, raw=mail(77), flags=SEEN
        ),
    ]
    for one in todo:
        profile.actions.add(one)
    profile.mails.set_flags(inbox, {1: SEEN, 2: frozenset({"\\Flagged"})})
    profile.mails.remove(inbox, [3, 4])
    await profile.imap.sync_once()
    assert profile.actions.waiting(profile.account.id) == []
    left = on_server(profile)
    assert set(left) == {1, 2, 5}
    assert "\\Seen" in left[1]
    assert "\\Flagged" in left[2]
    assert "\\Seen" not in left[2]
    assert len(on_server(profile, "Trash")) == 1
    assert "\\Seen" in on_server(profile, "Sent")[1]
    assert set(profile.flags()) == {1, 2, 5}
    assert len(profile.flags("Trash")) == 1
    moved = profile.mails.by_message_id("3@test")
    assert moved is not None
    assert profile.mails.places(moved)[0][0] == profile.folder("Trash").id


@pytest.mark.parametrize("old", [False, True])
async def test_replaying_twice_changes_nothing(profile: Profile, old: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    if old:  # a server without MOVE
        can = Session.can
        monkeypatch.setattr(Session, "can", lambda self, name: name != "MOVE" and can(self, name))
    for _ in range(2):  # as after a crash between the server's yes and our note of it
        profile.actions.add(action(profile, ActionKind.SET_FLAGS, 1, add=SEEN))
        profile.actions.add(action(profile, ActionKind.MOVE, 3, target_role=FolderRole.TRASH))
        profile.actions.add(action(profile, ActionKind.DELETE, 4))
        profile.actions.add(
            action(profile, ActionKind.APPEND, message_id="77@test", target_role=FolderRole.SENT, raw=mail(77))
        )
        await profile.imap.sync_once()
    assert set(on_server(profile)) == {1, 2, 5}
    assert len(on_server(profile, "Trash")) == 1
    assert len(on_server(profile, "Sent")) == 1


async def test_a_copy_made_before_a_crash_is_not_made_again(profile: Profile, monkeypatch: pytest.MonkeyPatch) -> None:
    can = Session.can
    monkeypatch.setattr(Session, "can", lambda self, name: name != "MOVE" and can(self, name))
    append(profile, mail(3), folder="Trash")
    profile.actions.add(action(profile, ActionKind.MOVE, 3, target_role=FolderRole.TRASH))
    await profile.imap.sync_once()
    assert len(on_server(profile, "Trash")) == 1
    assert 3 not in on_server(profile)


@pytest.mark.expects_log("refused an action for good")
async def test_what_is_refused_for_good_is_told_and_does_not_block(profile: Profile) -> None:
    profile.actions.add(action(profile, ActionKind.MOVE, 1, target_folder_id=99999))
    profile.actions.add(action(profile, ActionKind.SET_FLAGS, 2, add=SEEN))
    await profile.imap.sync_once()
    assert profile.actions.waiting(profile.account.id) == []
    assert "\\Seen" in on_server(profile)[2]
    assert "no folder" in profile.listener.states[-1][1]


async def test_what_is_refused_for_now_waits(profile: Profile, monkeypatch: pytest.MonkeyPatch) -> None:
    async def refuse(*args: object, **more: object) -> None:
        raise Refused("Not now.", permanent=False)

    with monkeypatch.context() as patch:
        patch.setattr(actions, "move", refuse)
        kept = profile.actions.add(action(profile, ActionKind.MOVE, 1, target_role=FolderRole.TRASH))
        later = profile.actions.add(action(profile, ActionKind.SET_FLAGS, 1, add=SEEN))
        profile.actions.add(action(profile, ActionKind.SET_FLAGS, 2, add=SEEN))
        profile.mails.remove(profile.folder("INBOX").id, [1])
        await profile.imap.sync_once()
        assert [waiting.id for waiting in profile.actions.waiting(profile.account.id)] == [kept.id, later.id]
        assert 1 not in profile.flags(), "the user moved it away: it must not come back meanwhile"
    await profile.imap.sync_once()
    assert profile.actions.waiting(profile.account.id) == []
    assert len(on_server(profile, "Trash")) == 1


async def test_a_missing_folder_for_a_role_is_made(profile: Profile) -> None:
    profile.actions.add(action(profile, ActionKind.MOVE, 1, target_role=FolderRole.ARCHIVE))
    await profile.imap.sync_once()
    assert profile.folder("Archive").role is FolderRole.ARCHIVE
    assert len(on_server(profile, "Archive")) == 1


async def test_after_renumbering_mails_are_found_by_message_id(profile: Profile) -> None:
    inbox = profile.folder("INBOX").id
    cursor = profile.mails.cursor(inbox)
    profile.mails.set_cursor(inbox, FolderCursor(cursor.uidvalidity + 1, cursor.uidnext, cursor.highestmodseq))
    profile.actions.add(action(profile, ActionKind.DELETE, 2, message_id="5@test"))
    await profile.imap.sync_once()
    assert set(on_server(profile)) == {1, 2, 3, 4}


async def test_a_keyword_is_kept_where_the_server_keeps_any(profile: Profile) -> None:
    """And no reason for complaint where it does not; a flag that matters is."""
    append(profile, mail(1))
    keyword = frozenset({"$MDNSent"})
    async with session_of(profile) as session:
        await session.select("INBOX")
        await store_flags(session, [1], add=keyword)
        (fetched,) = await session.fetch([1], b"FLAGS")
        assert keyword <= (fetched.flags or frozenset())
    async with session_of(profile) as session:  # with no folder open, the server takes none at all
        await store_flags(session, [1], take=keyword)
        with pytest.raises(Refused):
            await store_flags(session, [1], add=frozenset({"\\Seen"}))
