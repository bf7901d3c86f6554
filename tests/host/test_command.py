"""The command line: what is typed, what is wrong with it, and a run from start to end."""

import contextlib
import json
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.handlers import Sink
from aiosmtpd.smtp import AuthResult

from liveletter import __version__
from liveletter.domain.accounts import Security, Server
from liveletter.host.command import build_parser, config_from, run_host
from liveletter.host.config import HostConfig, Limits
from liveletter.host.errors import Misconfigured
from liveletter.host.server import listening_socket
from tests.servers.daemon import free_port
from tests.servers.live_host import LiveHostProcess
from tests.servers.waiting import until

_RUN = "import sys; from liveletter.host.command import run_host; sys.exit(run_host(sys.argv[1:]))"


def test_what_is_typed_is_what_the_host_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LIVELETTER_SMTP_PASSWORD", "secret")
    typed = [
        "--data", str(tmp_path), "--listen", "[::1]:9000", "--public-url", "https://chat.example.org/x",
        "--smtp", "mail.example.org:587:starttls", "--smtp-user", "host", "--mail-from", "chat@example.org",
        "--database", "postgresql://a@b/c", "--nats", "nats://d", "--owners-of", "Example.org", "--idle", "60",
        "--metrics", "127.0.0.1:9464", "--lmtp", "127.0.0.1:2424", "--mail-domain", "In.Example.org.",
    ]  # fmt: skip
    config = config_from(build_parser().parse_args(typed))
    assert (config.listen_host, config.listen_port, config.metrics_listen) == ("::1", 9000, ("127.0.0.1", 9464))
    assert config.smtp == Server("mail.example.org", 587, Security.STARTTLS, "host")
    assert (config.owner_domains, config.idle_seconds, config.base_path) == (("example.org",), 60, "/x")
    assert config.origin == "https://chat.example.org"
    assert (config.lmtp_listen, config.mail_domain) == (("127.0.0.1", 2424), "in.example.org")
    assert config.sender == "chat@example.org"
    assert "secret" not in repr(config)


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        (["--listen", "nowhere"], "ADDRESS:PORT"),
        (["--listen", "127.0.0.1:99999"], "ADDRESS:PORT"),
        (["--public-url", "chat.example.org"], "https://chat.example.org"),
        (["--public-url", "https://chat.example.org/"], "slash"),
        (["--smtp", "mail.example.org"], "HOST:PORT:SECURITY"),
        (["--smtp", "mail.example.org:25:plain"], "without encryption"),
        (["--database", "mysql://x"], "postgresql://"),
        (["--nats", "nats://x"], "--database"),
        (["--lmtp", "127.0.0.1:2424"], "--mail-domain"),
        (["--mail-domain", "in example.org"], "like chat.example.org"),
        (["--lmtp", "2424", "--mail-domain", "in.example.org"], "ADDRESS:PORT"),
        (["--nats", "nats://127.0.0.1:1", "--database", "postgresql://a:secret@127.0.0.1:1/x"], "cannot be opened"),
        (["--database", "postgresql://a:secret@127.0.0.1:1/x?nonsense"], "cannot be opened"),
        (["--database", "postgresql://127.0.0.1:secret/x"], "cannot be opened"),
        (["--smtp", "mail.example.org:99999:tls"], "HOST:PORT:SECURITY"),
        (["--mail-from", "a\nBcc: b@c.d"], "chat@example.org"),
        (["--workers", "2"], "--database and --nats"),
        (["--limit", "shoe_size=3"], "file_bytes"),
        (["--limit", "file_bytes=many"], "file_bytes=10485760"),
        (["--limit", "messages=3"], "messages=2,20"),
        (["--limit", "members=-1"], "above 0"),
    ],
)
def test_what_is_wrong_is_told_in_a_sentence(
    typed: list[str], sentence: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_host(["--data", str(tmp_path), *typed, "add-owner", "a@example.org"]) == 1
    told = capsys.readouterr().err
    assert sentence in told
    assert "secret" not in told
    assert "Traceback" not in told


def test_a_folder_that_is_none_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_bytes(b"no folder")
    assert run_host(["--data", str(tmp_path / "file"), "add-owner", "a@example.org"]) == 1
    assert "--data" in capsys.readouterr().err
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "host.db").write_bytes(b"this is no database, but long enough to look like one" * 100)
    assert run_host(["--data", str(tmp_path / "data"), "add-owner", "a@example.org"]) == 1
    assert "cannot be opened" in capsys.readouterr().err


def test_limits_are_what_is_typed() -> None:
    typed = ["--limit", "file_bytes=5000000", "--limit", "messages=0.5,3", "--limit", "code_seconds=60"]
    limits = config_from(build_parser().parse_args(typed)).limits
    assert (limits.file_bytes, limits.messages, limits.code_seconds) == (5_000_000, (0.5, 3.0), 60.0)
    assert limits.members == Limits().members


def test_the_document_is_written_out(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_host(["--public-url", "https://chat.example.org/x", "openapi"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["servers"] == [{"url": "https://chat.example.org/x/api/v1"}]
    assert told["info"]["version"] == __version__


def test_no_secret_is_in_what_the_configuration_says_of_itself() -> None:
    typed = ["--database", "postgresql://a:secret@b/c", "--nats", "nats://d:secret@e"]
    assert "secret" not in repr(config_from(build_parser().parse_args(typed)))


def test_a_port_in_use_is_told() -> None:
    config = HostConfig(data=Path("unused"), public_url="http://x.example", listen_port=0)
    with contextlib.closing(listening_socket(config)) as taken:
        port = taken.getsockname()[1]
        again = HostConfig(data=Path("unused"), public_url="http://x.example", listen_port=port)
        with pytest.raises(Misconfigured, match="Choose another"):
            listening_socket(again)


def test_a_host_from_start_to_end(tmp_path: Path) -> None:
    port, metrics = free_port(), free_port()
    common = [sys.executable, "-c", _RUN, "--data", str(tmp_path), "--listen", f"127.0.0.1:{port}"]
    with (tmp_path / "log").open("wb") as log:
        process = subprocess.Popen([*common, "--metrics", f"127.0.0.1:{metrics}"], stdout=log, stderr=log)
        try:
            until(lambda: _status(f"http://127.0.0.1:{port}/health") == 200, "the host's health")
            add = [*common, "add-owner", "Alice@Example.org"]
            told = subprocess.run(add, capture_output=True, text=True, check=True)
            assert "alice@example.org" in told.stdout
            key = told.stdout.split("\n")[1]
            answer = httpx.get(f"http://127.0.0.1:{port}/api/v1/owner", headers={"Authorization": f"Bearer {key}"})
            assert answer.json()["address"] == "alice@example.org"
            counts = httpx.get(f"http://127.0.0.1:{metrics}/metrics").text
            assert 'liveletter_host_requests_total{method="GET",route="/api/v1/owner",status="200"} 1.0' in counts
            assert httpx.get(f"http://127.0.0.1:{port}/metrics").status_code == 404
            process.send_signal(signal.SIGTERM)
            assert process.wait(timeout=10) in {0, -signal.SIGTERM}
        finally:
            process.kill()
            process.wait()


def test_a_host_that_is_told_to_end_ends_open_lines_at_once(tmp_path: Path) -> None:
    with LiveHostProcess(tmp_path / "data") as host:
        key = host.key_of("alice@example.org")
        asks = {"Authorization": f"Bearer {key}"}
        with httpx.stream("GET", f"{host.url}/api/v1/events", headers=asks, timeout=20) as line:
            lines = line.iter_lines()
            assert next(lines) == "retry: 2000"
            begun = time.monotonic()
            host.halt()
            assert list(lines)[-1] == "", "the line ends between two events, not within one"
        assert time.monotonic() - begun < 4


@pytest.mark.parametrize(("port", "told"), [("closed", "cannot be used"), ("refusing", "name and password")])
def test_a_mail_server_that_does_not_work_is_told_at_the_start(tmp_path: Path, port: str, told: str) -> None:
    with contextlib.ExitStack() as stack:
        number = free_port() if port == "closed" else stack.enter_context(refusing_smtp())
        options = ("--smtp", f"127.0.0.1:{number}:plain", "--smtp-user", "host")
        environment = {"LIVELETTER_SMTP_PASSWORD": "the secret"}
        host = stack.enter_context(LiveHostProcess(tmp_path / "data", *options, environment=environment))
        until(lambda: told in host.log.read_text(), "the warning")
        assert "the secret" not in host.log.read_text()
        assert _status(f"{host.url}/health") == 200, "it works nevertheless"


@contextlib.contextmanager
def refusing_smtp() -> Iterator[int]:
    """A mail server that knows nobody."""
    controller = Controller(
        Sink(), hostname="127.0.0.1", port=free_port(), auth_require_tls=False, authenticator=_nobody
    )
    controller.start()
    try:
        yield controller.port
    finally:
        controller.stop()


def _nobody(*_: object) -> AuthResult:
    return AuthResult(success=False, handled=False)


def _status(url: str) -> int:
    with contextlib.suppress(httpx.TransportError):
        return httpx.get(url).status_code
    return 0


_ALONE = "import sys; sys.modules['psycopg'] = sys.modules['nats'] = None; "


def test_one_process_needs_no_client_of_postgresql_and_nats(tmp_path: Path) -> None:
    def run(*options: str) -> "subprocess.CompletedProcess[str]":
        command = [sys.executable, "-c", _ALONE + _RUN, "--data", str(tmp_path), *options, "add-owner", "a@b.org"]
        return subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)

    alone = run()
    assert alone.returncode == 0, alone.stderr
    for options in (["--database", "postgresql://a@b/c"], ["--database", "postgresql://a@b/c", "--nats", "nats://d"]):
        refused = run(*options)
        assert refused.returncode == 1
        assert "pip install 'liveletter[host]'" in refused.stderr
        assert "Traceback" not in refused.stderr
