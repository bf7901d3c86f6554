"""Reader and session held against the standard library's client on the same Dovecot."""

import asyncio
import imaplib
import os
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from imapclient import response_parser

from liveletter.mail.imap.mailboxes import list_folders
from liveletter.mail.imap.wire import mailbox
from tests.mail.imap.support import Profile, append, mail, new_profile, other_client, session_of
from tests.servers.dovecot import Dovecot

pytestmark = pytest.mark.servers

ITEMS = "UID FLAGS INTERNALDATE RFC822.SIZE BODY.PEEK[]"
odd = st.sampled_from(["5* hotel, 4* food", "* ", "A1 OK done", ")", "{3}", "(UID 1)", '"', "* 1 EXISTS", "=?x?", "%s"])
subjects = st.one_of(odd, st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=40))
bodies = st.one_of(
    st.binary(max_size=400),
    st.lists(st.sampled_from([b"* 5 FETCH (FLAGS ())\r\n", b"{7}\r\n", b")\r\n", b"\xff\xfe\r\n", b"A2 OK\r\n"])).map(
        b"".join
    ),
)
flag_sets = st.sets(st.sampled_from(["\\Seen", "\\Flagged", "\\Answered", "\\Deleted", "$Label1", "Odd.Word"]))
one_mail = st.tuples(subjects, bodies, flag_sets)


@pytest.fixture
def profile(dovecot: Dovecot) -> Iterator[Profile]:
    with new_profile(dovecot) as made:
        yield made


def by_imaplib(client: imaplib.IMAP4) -> dict[int, tuple[set[str], bytes, int, float]]:
    client.select("INBOX")
    status, data = client.uid("FETCH", "1:*", f"({ITEMS})")
    assert status == "OK"
    parsed = response_parser.parse_fetch_response([part for part in data if part is not None])
    return {
        uid: (
            {flag.decode() for flag in items[b"FLAGS"]} - {"\\Recent"},
            items[b"BODY[]"],
            items[b"RFC822.SIZE"],
            items[b"INTERNALDATE"].timestamp(),
        )
        for uid, items in parsed.items()
    }


async def by_session(profile: Profile) -> dict[int, tuple[set[str], bytes, int, float]]:
    async with session_of(profile) as session:
        await session.select("INBOX")
        fetched = await session.fetch(b"1:*", ITEMS.encode(), content=True)
        return {
            item.uid: (set(item.flags or ()), item.body or b"", item.size or 0, item.received or 0.0)
            for item in fetched
        }


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(mails=st.lists(one_mail, min_size=1, max_size=12))
def test_fetch_gives_what_imaplib_gives(dovecot: Dovecot, mails: list[tuple[str, bytes, set[str]]]) -> None:
    with new_profile(dovecot) as profile, other_client(profile) as client:
        for number, (subject, body, flags) in enumerate(mails):
            raw = mail(number, subject=subject, body=body.replace(b"\0", b""))
            assert client.append("INBOX", f"({' '.join(flags)})", "", raw)[0] == "OK"
        expected = by_imaplib(client)
        assert len(expected) == len(mails)
        assert asyncio.run(by_session(profile)) == expected


async def test_three_thousand_lines(dovecot: Dovecot) -> None:
    with new_profile(dovecot) as profile:
        box = dovecot.maildir(profile.account.mail_address) / "cur"
        append(profile, mail(0))
        owner = box.stat()
        for number in range(1, 3000):
            path = box / f"{1700000000 + number}.M{number}.test:2,S"
            path.write_bytes(mail(number))
            os.chown(path, owner.st_uid, owner.st_gid)
        async with session_of(profile) as session:
            selected = await session.select("INBOX")
            assert selected.exists == 3000
            flags = await session.fetch(b"1:*", b"UID FLAGS")
            assert sorted(item.uid for item in flags) == list(range(1, 3001))
            fetches = [
                session.begin_fetch(range(start, start + 100), b"UID BODY.PEEK[]", content=True)
                for start in range(1, 3001, 100)
            ]
            got = [item for fetch in fetches for item in await session.end_fetch(fetch)]
            assert len(got) == 3000
            assert {item.body for item in got} == {mail(number) for number in range(3000)}


async def test_folders_are_those_of_imaplib(profile: Profile) -> None:
    names = ["Zürich & Umgebung", "a/b/c", "日本", "{12}", "*", "x y", "7"]
    async with session_of(profile) as session:
        for name in names:
            await session.call(b"CREATE", mailbox(name))
        ours = await list_folders(session)
    with other_client(profile) as client:
        _, lines = client.list()
    assert len(ours) == len(lines)
    assert set(names) <= {folder.name for folder in ours}
