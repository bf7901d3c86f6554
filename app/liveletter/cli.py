"""The command line. Every verb has its own help; what went wrong is told in a sentence, never a traceback."""

import argparse
import asyncio
import datetime
import getpass
import logging
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from liveletter import __version__
from liveletter.domain.errors import LiveletterError, NotFound

DESCRIPTION = "Mail and chat in one window, each answering the other. Without a verb, the window opens."


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit code: 0 well, 1 told in a sentence, 2 wrong usage."""
    typed = sys.argv[1:] if arguments is None else list(arguments)
    try:
        if typed[:1] == ["demo"]:  # this one and the next have options of their own
            return _demo(typed[1:])
        if typed[:1] == ["host"]:
            return _host(typed[1:])
        options = build_parser().parse_args(typed)
        run: Callable[[argparse.Namespace], int] = options.run
        return run(options)
    except LiveletterError as error:
        print(f"{error.sentence} {error.detail}".strip(), file=sys.stderr)
        return 1
    except TimeoutError:
        print("It took too long and was given up. What was begun goes on at the next start.", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception:
        logging.getLogger(__name__).exception("The command failed")
        print("Something went wrong in Liveletter. The log in the profile's folder has the details.", file=sys.stderr)
        return 1


def build_parser() -> argparse.ArgumentParser:
    """The parser with all verbs."""
    parser = argparse.ArgumentParser(prog="liveletter", description=DESCRIPTION)
    parser.add_argument("--version", action="version", version=f"Liveletter {__version__}")
    profile = argparse.ArgumentParser(add_help=False)
    profile.add_argument(
        "--data",
        type=Path,
        default=None,
        metavar="DIR",
        help="the profile's folder (default: the desktop's usual place)",
    )
    parser.add_argument("--data", type=Path, default=None, metavar="DIR", help="the profile's folder")
    parser.set_defaults(run=_window)
    verbs = parser.add_subparsers(title="verbs", metavar="VERB")

    def verb(name: str, help_: str, run: Callable[[argparse.Namespace], int]) -> argparse.ArgumentParser:
        sub = verbs.add_parser(name, help=help_, description=help_, parents=[profile])
        sub.set_defaults(run=run)
        return sub

    verb("gui", "Open the window (the default).", _window)
    verbs.add_parser("demo", help="Try Liveletter with practice servers on this computer.", add_help=False)
    verbs.add_parser("host", help="Keep live sessions for guests with a browser.", add_help=False)
    engine = verb("engine", "Run the engine alone, without a window.", _engine)
    engine.add_argument("--for-window", action="store_true", help="end when the last window has left")
    verb("sync", "Fetch new mail and what waits in chat, then end.", _sync)
    send = verb("send", "Send a mail or a chat message.", _send)
    send.add_argument("to", help="a mail address, or a chat address written as xmpp:name@example.org")
    send.add_argument("--subject", default="", help="the mail's subject")
    send.add_argument("--attach", action="append", default=[], type=Path, metavar="FILE", help="a file to attach")
    send.add_argument("--text", default=None, help="what to say (default: read from standard input)")
    search = verb("search", "Search mail and chat.", _search)
    search.add_argument("words", nargs="+", help="all of them must occur; the last may be the beginning of a word")
    search.add_argument("--limit", type=int, default=20, help="how many at most (default 20)")
    verb("accounts", "List the accounts and how they stand.", _accounts)
    add = verb("add-account", "Add an account; the password is asked for, or read from standard input.", _add_account)
    add.add_argument("address", help="your mail address, and your chat address if it is the same")
    add.add_argument("--name", default="", help="your name, as others shall read it")
    add.add_argument("--chat", default=None, metavar="JID", help="your chat address ('' for none)")
    for service in ("imap", "smtp", "xmpp"):
        add.add_argument(f"--{service}", metavar="HOST:PORT:SECURITY", help="tls, starttls or plain (loopback only)")
    add.add_argument("--trust", type=Path, metavar="PEM", help="a file with a certificate to trust for this account")
    backup = verb("backup", "Write a copy of the archive, also while Liveletter runs.", _backup)
    backup.add_argument("file", type=Path)
    restore = verb("restore", "Replace the archive by a copy; the present one is kept beside it.", _restore)
    restore.add_argument("file", type=Path)
    return parser


def data_folder(options: argparse.Namespace) -> Path:
    """The profile's folder, as given or where the desktop keeps such things."""
    given: Path | None = options.data
    if given is not None:
        return given.expanduser().resolve()
    from platformdirs import user_data_path

    return user_data_path("liveletter", appauthor=False)


def _window(options: argparse.Namespace) -> int:
    from liveletter.window.app import run_window

    return run_window(data_folder(options))


def _demo(arguments: Sequence[str]) -> int:
    from liveletter.demo.run import run_demo

    return run_demo(arguments)


def _host(arguments: Sequence[str]) -> int:
    try:
        from liveletter.host.command import run_host
    except ModuleNotFoundError as error:
        raise NotFound("The host needs packages that are not installed: pip install 'liveletter[host]'.") from error
    return run_host(arguments)


def _engine(options: argparse.Namespace) -> int:
    from liveletter.engine.process import run_engine

    return run_engine(data_folder(options), for_window=options.for_window)


def _sync(options: argparse.Namespace) -> int:
    from liveletter.headless import sync

    asyncio.run(sync(data_folder(options)))
    return 0


def _send(options: argparse.Namespace) -> int:
    from liveletter.headless import send

    text = options.text if options.text is not None else sys.stdin.read()
    print(asyncio.run(send(data_folder(options), options.to, options.subject, text, options.attach)))
    return 0


def _search(options: argparse.Namespace) -> int:
    from liveletter.headless import search

    hits = asyncio.run(search(data_folder(options), " ".join(options.words), options.limit))
    bold, plain = ("\033[1m", "\033[0m") if sys.stdout.isatty() else ("", "")
    for hit in hits:
        when = datetime.datetime.fromtimestamp(hit.at).astimezone()
        text = hit.marked.replace("\x02", bold).replace("\x03", plain).replace("\n", " ")
        print(f"{when:%Y-%m-%d %H:%M}  {hit.kind.value:4}  {hit.sender}: {hit.title}  {text}")
    return 0 if hits else 1


def _accounts(options: argparse.Namespace) -> int:
    from liveletter.headless import accounts

    for line in asyncio.run(accounts(data_folder(options))):
        print(line)
    return 0


def _add_account(options: argparse.Namespace) -> int:
    from liveletter.headless import add_account

    password = getpass.getpass("Password: ") if sys.stdin.isatty() else sys.stdin.readline().rstrip("\n")
    print(
        asyncio.run(
            add_account(
                data_folder(options),
                address=options.address,
                name=options.name,
                chat=options.chat,
                servers={kind: getattr(options, kind) for kind in ("imap", "smtp", "xmpp")},
                trusted_pem=options.trust.read_text() if options.trust else "",
                password=password,
            )
        )
    )
    return 0


def _backup(options: argparse.Namespace) -> int:
    from liveletter.archive.backup import backup

    backup(data_folder(options) / "archive.db", options.file)
    print(f"The archive is copied to {options.file}.")
    return 0


def _restore(options: argparse.Namespace) -> int:
    from liveletter.archive.backup import restore

    restore(options.file, data_folder(options) / "archive.db")
    print("The archive is restored; the one before is kept beside it.")
    return 0
