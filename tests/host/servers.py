"""PostgreSQL and NATS on loopback, run by an unprivileged user from a temporary folder. Never skipped."""

import contextlib
import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest

from tests.servers.daemon import free_port
from tests.servers.waiting import until

_NOBODY = "nobody"


def _unprivileged() -> dict[str, Any]:
    """How to start a process that is not root's."""
    if os.getuid() != 0:
        return {}
    entry = pwd.getpwnam(_NOBODY)
    return {"user": entry.pw_uid, "group": entry.pw_gid, "extra_groups": []}


def _folder(prefix: str) -> Path:
    folder = Path(tempfile.mkdtemp(prefix=prefix))
    if os.getuid() == 0:
        shutil.chown(folder, _NOBODY)
    return folder


def _binary(name: str, *places: str) -> str:
    found = shutil.which(name, path=os.pathsep.join([os.environ.get("PATH", ""), "/usr/sbin", *places]))
    if found is None:
        pytest.fail(f"{name} is not installed: these tests need Debian's postgresql and nats-server.", pytrace=False)
    return found


@contextlib.contextmanager
def _running(command: list[str], folder: Path) -> Iterator[None]:
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(command, cwd=folder, stdout=log, stderr=log, **_unprivileged())
        try:
            yield
        finally:
            process.terminate()
            process.wait(timeout=15)
            shutil.rmtree(folder, ignore_errors=True)


class PostgreSQL:
    """A server; `new_database` gives the URL of an empty one."""

    def __init__(self, port: int) -> None:
        self.port = port
        self._made = 0

    def url(self, name: str) -> str:
        return f"postgresql://liveletter@127.0.0.1:{self.port}/{name}"

    def new_database(self) -> str:
        self._made += 1
        name = f"host{self._made}"
        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name}".encode())
        return self.url(name)


@pytest.fixture(scope="session")
def postgresql() -> Iterator[PostgreSQL]:
    """A PostgreSQL for all tests of this run."""
    with postgresql_server() as server:
        yield server


@contextlib.contextmanager
def postgresql_server() -> Iterator[PostgreSQL]:
    """A PostgreSQL while the block runs."""
    places = [str(path) for path in sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)]
    initdb, postgres = _binary("initdb", *places), _binary("postgres", *places)
    folder = _folder("liveletter-postgresql-")
    data = folder / "data"
    subprocess.run(
        [initdb, "-D", str(data), "-U", "liveletter", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"],
        check=True,
        capture_output=True,
        cwd=folder,
        **_unprivileged(),
    )
    server = PostgreSQL(free_port())
    settings = {"listen_addresses": "127.0.0.1", "port": server.port, "unix_socket_directories": "", "fsync": "off"}
    options = [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]
    with _running([postgres, "-D", str(data), *options], folder):
        until(lambda: _answers(server), "PostgreSQL's answer")
        yield server


def _answers(server: PostgreSQL) -> bool:
    try:
        psycopg.connect(server.url("postgres"), connect_timeout=2).close()
    except psycopg.OperationalError:
        return False
    return True


@pytest.fixture(scope="session")
def nats_url() -> Iterator[str]:
    """A NATS server for all tests of this run."""
    with nats_server() as url:
        yield url


@contextlib.contextmanager
def nats_server() -> Iterator[str]:
    """A NATS server while the block runs."""
    port = free_port()
    folder = _folder("liveletter-nats-")
    with _running([_binary("nats-server"), "-a", "127.0.0.1", "-p", str(port)], folder):
        until(lambda: b"Server is ready" in (folder / "log").read_bytes(), "NATS being ready")
        yield f"nats://127.0.0.1:{port}"
