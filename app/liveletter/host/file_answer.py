"""How a shared file is answered: to be saved under its name, never to be run, part by part as the reader takes it."""

from collections.abc import AsyncIterator

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from liveletter.host.file_names import disposition, served_type
from liveletter.host.model import File

_POLICY = "sandbox; default-src 'none'"


def file_answer(request: Request, file: File, data: AsyncIterator[bytes], *, recorded: bool) -> Response:
    """The file; or that the browser's copy of it is still right. Of a session without a record no copy is kept."""
    tag = f'"{file.sha256}"'
    headers = {
        "Content-Disposition": disposition(file.name),
        "Content-Security-Policy": _POLICY,
        "X-Content-Type-Options": "nosniff",
        "Cache-Control": "private, no-cache" if recorded else "no-store",
        "ETag": tag,
    }
    if recorded and tag in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers=headers)
    headers["Content-Length"] = str(file.size)
    headers["Content-Type"] = served_type(file.type)
    if request.method == "HEAD":
        return Response(headers=headers)
    return StreamingResponse(data, headers=headers)
