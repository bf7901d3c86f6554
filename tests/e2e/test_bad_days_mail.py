"""Bad mail: malformed, huge, hostile. Each shows in the list, opens without harm, and the rest goes on."""

import asyncio
import base64
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from liveletter.bridge import commands as c
from liveletter.engine.engine import Engine
from liveletter.secrets.file import FileSecrets
from tests.e2e.house import Resident, Town, deliver, letter, subjects_in
from tests.servers.waiting import until

pytestmark = [pytest.mark.servers, pytest.mark.display, pytest.mark.timeout(120)]


def nested(depth: int) -> bytes:
    """A mail of parts in parts in parts."""
    head = b"From: a@else.test\r\nSubject: Nested\r\nMIME-Version: 1.0\r\n"
    body = b"Content-Type: text/plain\r\n\r\nat the bottom\r\n"
    for level in range(depth):
        edge = b"edge%d" % level
        body = b'Content-Type: multipart/mixed; boundary="%s"\r\n\r\n--%s\r\n%s\r\n--%s--\r\n' % (
            edge,
            edge,
            body,
            edge,
        )
    return head + body


MALFORMED = {
    "No date": b"From: a@else.test\r\nSubject: No date\r\n\r\nwords of a mail\r\n",
    "No sender": b"Subject: No sender\r\nDate: yesterday, or so\r\n\r\nwords of a mail\r\n",
    "Bad charset": b"From: a@else.test\r\nSubject: Bad charset\r\nMIME-Version: 1.0\r\n"
    b"Content-Type: text/plain; charset=klingon-1\r\nContent-Transfer-Encoding: 8bit\r\n\r\nwords of a m\xe4il\r\n",
    "Nested": nested(50),
    "Not base64": b"From: a@else.test\r\nSubject: Not base64\r\nMIME-Version: 1.0\r\n"
    b"Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n!!!! d29yZHM= ???\r\n",
    "No edge": b"From: a@else.test\r\nSubject: No edge\r\nMIME-Version: 1.0\r\n"
    b"Content-Type: multipart/mixed\r\n\r\nwords of a mail\r\n",
}
NUL = b"From: a@else.test\r\nSubject: Nul \x00 bytes\r\n\r\nwords \x00 of a mail\r\n"


def put(town: Town, user: str, raw: bytes) -> None:
    """Lay a mail into a Maildir as it is: no server has looked at it."""
    folder = town.dovecot.maildir(user) / "new"
    until(folder.is_dir, "the mailbox")
    path = folder / f"1.raw{len(raw)}.test"
    path.write_bytes(raw.replace(b"\r\n", b"\n"))
    path.chmod(0o666)


@pytest.mark.row("W")
def test_malformed_mails_show_and_open(resident: Resident, town: Town) -> None:
    for raw in MALFORMED.values():
        deliver(town, resident.address, raw)
    put(town, resident.address, NUL)
    resident.starts()
    for subject in (*MALFORMED, "Nul"):
        resident.clicks("mailListView", text=subject, role="list item")
        resident.sees("mailSubject", text=subject)
        if subject == "Nested":
            resident.sees("mailNotesText", text="It is nested too deep to be read in full.")
        else:
            resident.sees("mailBody", text="words")
    resident.hands.picture("bad-day-malformed-mail")
    deliver(town, resident.address, letter("The rest goes on"))
    resident.sees("mailListView", text="The rest goes on")
    assert len(resident.subjects()) == len(MALFORMED) + 2
    resident.close_window()


class Listening(ThreadingHTTPServer):
    """A web server that remembers who asked it for what."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Answer)
        self.asked: list[str] = []


class _Answer(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        assert isinstance(self.server, Listening)
        self.server.asked.append(self.path)
        self.send_response(204)
        self.end_headers()

    do_POST = do_HEAD = do_OPTIONS = do_GET

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture
def listening() -> Iterator[Listening]:
    """A web server that nobody should ask for anything."""
    with Listening() as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        yield server
        server.shutdown()
        thread.join()


HOSTILE = """<html><head>
<link rel="stylesheet" href="{web}/sheet.css"><link rel="prefetch" href="{web}/prefetch">
<meta http-equiv="refresh" content="0;url={web}/refresh"><base href="{web}/base/">
<style>@import url({web}/import.css); body {{ background: url("{web}/style.png") }}</style>
</head><body background="{web}/background.png" onload="fetch('{web}/onload')">
<script>new Image().src = "{web}/script"</script><script src="{web}/script.js"></script>
<p>Dear customer, your words are here.</p>
<img src="{web}/pixel.png"><img src="relative.png"><img srcset="{web}/set.png 1x"><img src="//{host}/noscheme.png">
<div style="background-image: url({web}/css.png); list-style: url('{web}/list.png')">styled</div>
<table background="{web}/table.png"><tr><td background="{web}/cell.png">cell</td></tr></table>
<iframe src="{web}/frame"></iframe><object data="{web}/object"></object><embed src="{web}/embed">
<video poster="{web}/poster.png" src="{web}/video"></video><audio src="{web}/audio" autoplay></audio>
<form action="{web}/form" method="post"><input type="image" src="{web}/input.png"><button>Log in</button></form>
<svg><image href="{web}/svg.png"/><use xlink:href="{web}/use.svg#a"/><script>fetch("{web}/svgscript")</script></svg>
<img src="x" onerror="fetch('{web}/onerror')"><a href="javascript:fetch('{web}/link')">press here</a>
</body></html>"""


@pytest.mark.row("W")
def test_no_request_leaves_from_a_hostile_mail(resident: Resident, town: Town, listening: Listening) -> None:
    host = f"127.0.0.1:{listening.server_address[1]}"
    mail = letter("Your parcel")
    mail.set_content("Plain words")
    mail.add_alternative(HOSTILE.format(web=f"http://{host}", host=host), subtype="html")
    deliver(town, resident.address, mail)
    deliver(town, resident.address, letter("Something else", "other words"))
    resident.starts()
    resident.clicks("mailListView", text="Your parcel", role="list item")
    body = resident.sees("mailBody", text="Dear customer")
    assert "Log in" not in [e.name for e in resident.eyes.elements(resident.pid) if e.role == "push button"]
    resident.hands.picture("bad-day-hostile-mail")
    resident.hands.click(*resident.eyes.middle(body))
    resident.clicks("mailListView", text="Something else", role="list item")
    resident.sees("mailBody", text="other words")
    resident.close_window()
    assert listening.asked == []


@pytest.mark.row("W")
def test_a_mail_of_30_mb_opens_and_its_file_is_saved(resident: Resident, town: Town) -> None:
    data = bytes(range(256)) * (30 * 4096)
    mail = letter("Holiday film", "Here it is.")
    mail.add_attachment(data, maintype="video", subtype="mp4", filename="film.mp4")
    deliver(town, resident.address, mail)
    deliver(town, resident.address, letter("Small one"))
    resident.starts()
    resident.clicks("mailListView", text="Holiday film", role="list item")
    resident.sees("mailBody", text="Here it is.")
    resident.sees("attachmentStrip", text="Attachments")
    resident.sees(text="film.mp4")
    resident.hands.picture("bad-day-large-mail")
    resident.clicks("mailListView", text="Small one", role="list item")
    resident.sees("mailBody", text="A few words.")
    resident.close_window()
    assert len(base64.b64encode(data)) > 30 * 1024 * 1024


async def test_the_file_of_a_mail_of_30_mb_is_saved_as_it_was(resident: Resident, town: Town, tmp_path: Path) -> None:
    data = bytes(range(256)) * (30 * 4096)
    mail = letter("Holiday film", "Here it is.")
    mail.add_attachment(data, maintype="video", subtype="mp4", filename="film.mp4")
    deliver(town, resident.address, mail)
    engine = Engine(data=resident.data, secrets=FileSecrets(resident.data))
    await engine.start(connect=False)
    await engine.call(c.SyncNow())
    with_reader = resident.archive()
    assert subjects_in(with_reader, "INBOX") == ["Holiday film"]
    inbox = next(folder for folder in with_reader.folders() if folder.name == "INBOX")
    row = with_reader.mails(inbox.id)[0]
    with_reader.close()
    opened = await engine.call(c.OpenMail(row.id))
    path = await engine.call(c.SaveAttachment(row.id, opened.attachments[0].part, str(tmp_path)))
    await engine.stop()
    assert await asyncio.to_thread(Path(path).read_bytes) == data
