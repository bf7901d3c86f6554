"""The command line of the host: `liveletter host`, `liveletter host add-owner ADDRESS`, `liveletter host openapi`."""

import argparse
import asyncio
import json
import logging
import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from liveletter.domain.errors import LiveletterError
from liveletter.host.api.document import openapi
from liveletter.host.app import Host
from liveletter.host.config import PASSWORD_VARIABLE, HostConfig, address_from, limits_from, server_from
from liveletter.host.errors import Misconfigured
from liveletter.host.holder import end_with_holder, mailer_of_holder
from liveletter.host.logs import log_to_stderr
from liveletter.host.running import serve
from liveletter.host.workers import run_workers
from liveletter.transport import is_loopback

log = logging.getLogger(__name__)
_DATA = Path("/var/lib/liveletter-host")


def run_host(argv: Sequence[str]) -> int:
    """Run the host's command line; returns the exit code: 0 well, 1 told in a sentence, 2 wrong usage."""
    options = build_parser().parse_args(list(argv))
    try:
        config = config_from(options)
        if options.verb == "openapi":
            sys.stdout.write(json.dumps(openapi(config.public_url), indent=2, ensure_ascii=False) + "\n")
        elif options.verb == "add-owner":
            asyncio.run(_add_owner(config, options.address))
        else:
            log_to_stderr()
            _warn(config)
            _run(config, options)
    except LiveletterError as error:
        sys.stderr.write(f"{error.sentence} {error.detail}".strip() + "\n")
        return 1
    except KeyboardInterrupt:
        return 130
    return 0


def build_parser() -> argparse.ArgumentParser:
    """The parser. What has no option is in the limits' defaults."""
    parser = argparse.ArgumentParser(
        prog="liveletter host",
        description="Keep live sessions: chats that lie in a mail, for browsers. Without a verb it runs until it is "
        "told to end (SIGTERM, Ctrl+C). For a first try, none of the options is needed but --data.",
        epilog=f"Secrets come from the environment: {PASSWORD_VARIABLE}, and PGPASSWORD for PostgreSQL.",
    )
    parser.add_argument("--data", type=Path, default=_DATA, metavar="DIR", help=f"where all is kept (default {_DATA})")
    parser.add_argument("--listen", default="127.0.0.1:8443", metavar="ADDRESS:PORT", help="default 127.0.0.1:8443")
    parser.add_argument("--public-url", default="", metavar="URL", help="what stands in links, https://…")
    parser.add_argument("--smtp", default="", metavar="HOST:PORT:SECURITY", help="mail server; tls, starttls or plain")
    parser.add_argument(
        "--smtp-user", default="", metavar="NAME", help=f"log-in; the password is read from ${PASSWORD_VARIABLE}"
    )
    parser.add_argument("--mail-from", default="", metavar="ADDRESS", help="the sender of the host's mails")
    parser.add_argument(
        "--mail-domain", default="", metavar="DOMAIN", help="members answer by mail to reply+…@DOMAIN (with --lmtp)"
    )
    parser.add_argument(
        "--lmtp", default="", metavar="ADDRESS:PORT", help="take mails to that domain in here, from its mail server"
    )
    parser.add_argument("--database", default="", metavar="URL", help="postgresql://… (default: SQLite in --data)")
    parser.add_argument("--nats", default="", metavar="URL", help="nats://… where several processes share the work")
    parser.add_argument(
        "--owners-of", action="append", default=[], metavar="DOMAIN", help="give keys to these mail domains only"
    )
    parser.add_argument(
        "--idle", type=float, default=3600, metavar="SECONDS", help="when a chat without a record ends by itself"
    )
    parser.add_argument(
        "--trusted-proxies", default="127.0.0.1", metavar="ADDRESSES", help="whose X-Forwarded-For is believed"
    )
    parser.add_argument("--metrics", default="", metavar="ADDRESS:PORT", help="tell Prometheus here (default: nowhere)")
    parser.add_argument("--workers", type=int, default=1, metavar="N", help="processes on this machine (default 1)")
    parser.add_argument(
        "--attached", action="store_true", help="end when standard input does: with the program that started it"
    )
    parser.add_argument(
        "--hand-mails",
        action="store_true",
        help="with --attached: that program takes the mails, from standard output; keys come from add-owner alone",
    )
    parser.add_argument(
        "--limit",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="change a limit, for example file_bytes=5000000 or messages=2,20 (rate a second, burst); see docs/host.md",
    )
    parser.set_defaults(verb="serve")
    verbs = parser.add_subparsers(metavar="VERB", title="instead of keeping sessions")
    add = verbs.add_parser("add-owner", help="give a key to somebody, without a code by mail")
    add.add_argument("address", help="their mail address")
    add.set_defaults(verb="add-owner")
    document = verbs.add_parser("openapi", help="write the OpenAPI document of the interface for programs")
    document.set_defaults(verb="openapi")
    return parser


def config_from(options: argparse.Namespace) -> HostConfig:
    """What was typed. Raises Misconfigured."""
    host, port = address_from(options.listen)
    if options.hand_mails and (options.smtp or options.workers > 1 or not options.attached):
        raise Misconfigured("Mails are handed over by one process, with --attached and without --smtp.")
    smtp = server_from(options.smtp, user=options.smtp_user) if options.smtp else None
    return HostConfig(
        data=options.data.expanduser().resolve(),
        public_url=options.public_url or f"http://{options.listen}",
        listen_host=host,
        listen_port=port,
        database_url=options.database,
        nats_url=options.nats,
        smtp=smtp,
        smtp_password=os.environ.get(PASSWORD_VARIABLE, ""),
        mail_from=options.mail_from,
        mail_domain=options.mail_domain.lower().rstrip("."),
        lmtp_listen=address_from(options.lmtp) if options.lmtp else None,
        keys_by_mail=not options.hand_mails,
        owner_domains=tuple(domain.lower() for domain in options.owners_of),
        idle_seconds=options.idle,
        trusted_proxies=options.trusted_proxies,
        workers=options.workers,
        limits=limits_from(options.limit),
        metrics_listen=address_from(options.metrics) if options.metrics else None,
    )


def _warn(config: HostConfig) -> None:
    if not config.secure and not is_loopback(config.listen_host):
        log.warning("Links would begin with http: what is said could be read on the way. Put HTTPS in front.")


def _run(config: HostConfig, options: argparse.Namespace) -> None:
    if options.hand_mails:
        asyncio.run(_serve_holder(config))
        return
    if options.attached:
        end_with_holder()
    run_workers(config) if config.workers > 1 else asyncio.run(serve(config))


async def _serve_holder(config: HostConfig) -> None:
    await serve(config, mailer=mailer_of_holder())


async def _add_owner(config: HostConfig, address: str) -> None:
    host = Host(replace(config, lmtp_listen=None))  # another process of the host may listen there now
    await host.start()
    try:
        owner, key = await host.owners.add(address)
    finally:
        await host.close()
    sys.stdout.write(f"The key of {owner.address}, told this once:\n{key}\n")
