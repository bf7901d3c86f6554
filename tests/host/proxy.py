"""A web proxy as some companies have them: it hands an answer on only when all of it is there, and may lose one."""

import http.client
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

_HOP = {"connection", "transfer-encoding", "keep-alive", "content-length", "date", "server"}


class HoldingProxy:
    """`with HoldingProxy() as proxy: proxy.towards(url)`. `loses` says of which paths the answer is lost."""

    def __init__(self) -> None:
        self.lost: list[str] = []
        self.loses: Callable[[str], bool] = lambda _: False
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        self._server.block_on_close = False
        self._target = ""

    @property
    def place(self) -> str:
        """Where it listens."""
        return f"127.0.0.1:{self._server.server_address[1]}"

    def towards(self, url: str) -> None:
        """Whose answers it hands on."""
        self._target = urlsplit(url).netloc

    def __enter__(self) -> Self:
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        proxy = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                proxy._hand_on(self)

            def do_POST(self) -> None:
                proxy._hand_on(self)

            def do_DELETE(self) -> None:
                proxy._hand_on(self)

            def log_message(self, format: str, *args: object) -> None:
                """Nothing."""

        return Handler

    def _hand_on(self, handler: BaseHTTPRequestHandler) -> None:
        body = handler.rfile.read(int(handler.headers.get("content-length", "0")))
        connection = http.client.HTTPConnection(self._target, timeout=60)
        try:
            connection.request(handler.command, handler.path, body, dict(handler.headers))
            answer = connection.getresponse()
            whole = answer.read()
        except (OSError, http.client.HTTPException):
            handler.close_connection = True
            return
        finally:
            connection.close()
        if self.loses(handler.path):
            self.lost.append(handler.path)
            handler.close_connection = True
            return
        self._answer(handler, answer, whole)

    def _answer(self, handler: BaseHTTPRequestHandler, answer: http.client.HTTPResponse, whole: bytes) -> None:
        try:
            handler.send_response_only(answer.status, answer.reason)
            for name, value in answer.getheaders():
                if name.lower() not in _HOP:
                    handler.send_header(name, value)
            handler.send_header("Content-Length", str(len(whole)))
            handler.end_headers()
            handler.wfile.write(whole)
        except OSError:  # the browser has left meanwhile
            handler.close_connection = True
