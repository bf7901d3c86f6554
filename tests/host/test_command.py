"""The command line: what is typed, what is wrong with it, and a run from start to end."""

import contextlib
import signal
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from liveletter.domain.accounts import Security, Server
from liveletter.host.command import build_parser, config_from, run_host
from liveletter.host.config import HostConfig
from liveletter.host.errors import Misconfigured
from liveletter.host.server import listening_socket
from tests.servers.dovecot import free_port
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
    ],
)
def test_what_is_wrong_is_told_in_a_sentence(
    typed: list[str], sentence: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_host(["--data", str(tmp_path), *typed, "add-owner", "a@example.org"]) == 1
    assert sentence in capsys.readouterr().err


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


def _status(url: str) -> int:
    with contextlib.suppress(httpx.TransportError):
        return httpx.get(url).status_code
    return 0
