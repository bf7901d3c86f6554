"""A small SMTP server that misbehaves on purpose."""

import asyncio
import ssl
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

GOOD = {
    "EHLO": "250-fake\r\n250-AUTH PLAIN\r\n250 SIZE 1000",
    "AUTH": "235 fine",
    "MAIL": "250 fine",
    "RCPT": "250 fine",
    "DATA": "354 go on",
    ".": "250 taken",
    "QUIT": "221 bye",
    "STARTTLS": "220 go on",
}


class FakeSmtp:
    """Answers each verb from a table; an empty answer cuts the connection. Notes what it was told."""

    def __init__(self, answers: dict[str, str], greeting: str = "220 fake") -> None:
        self.heard: list[str] = []
        self.texts: list[str] = []  # of the mails
        self.recipient_named = asyncio.Event()
        self.port = 0
        self.served: set[asyncio.Task[object]] = set()
        self.answers = GOOD | answers
        self._greeting = greeting

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self.served.add(task)
        try:
            await self._talk(reader, writer)
        except (OSError, ssl.SSLError, asyncio.IncompleteReadError):
            return
        finally:
            writer.close()

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(f"{self._greeting}\r\n".encode())
        within_data = False
        while line := (await reader.readline()).decode("utf-8", "replace").rstrip("\r\n"):
            text = []
            while within_data and line != ".":
                text.append(line)
                line = (await reader.readline()).decode("utf-8", "replace").rstrip("\r\n")
            if within_data:
                self.texts.append("\n".join(text))
            self.heard.append(line)
            if line.startswith("RCPT"):
                self.recipient_named.set()
            verb = line.split(" ")[0].upper()
            answer = self.answers.get(verb, "500 what?")
            within_data = verb == "DATA" and answer.startswith("354")
            if not answer:
                return
            writer.write(f"{answer}\r\n".encode())

    def verbs(self) -> Sequence[str]:
        """What was said, the first word of each line."""
        return [line.split(" ")[0] for line in self.heard]


@asynccontextmanager
async def fake_smtp(answers: dict[str, str] | None = None, greeting: str = "220 fake") -> AsyncIterator[FakeSmtp]:
    """A fake server on loopback while it is needed."""
    fake = FakeSmtp(answers or {}, greeting)
    server = await asyncio.start_server(fake._serve, "127.0.0.1", 0)
    fake.port = server.sockets[0].getsockname()[1]
    try:
        yield fake
    finally:
        server.close()
        if fake.served:
            await asyncio.wait(fake.served, timeout=5)
