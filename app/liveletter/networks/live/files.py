"""The bytes of files, piece by piece, and in the form that a guest's page sends."""

import secrets
from collections.abc import AsyncIterator, Mapping

_CHUNK = 64 * 1024
_ESCAPES = str.maketrans({'"': "%22", "\r": "%0D", "\n": "%0A"})  # as browsers do


async def pieces(data: bytes) -> AsyncIterator[bytes]:
    """So that one slow piece, not a slow whole, counts as silence."""
    for start in range(0, len(data), _CHUNK):
        yield data[start : start + _CHUNK]


def form_with_file(fields: Mapping[str, str], name: str, kind: str, data: bytes) -> tuple[str, bytes]:
    """A form's media type and its bytes: the fields first, then the file (RFC 7578)."""
    boundary = secrets.token_hex(16)
    parts = [
        f'--{boundary}\r\nContent-Disposition: form-data; name="{field}"\r\n\r\n{value}\r\n'.encode()
        for field, value in fields.items()
    ]
    shown = name.translate(_ESCAPES)
    parts.append(
        f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="{shown}"\r\n'
        f"Content-Type: {kind}\r\n\r\n".encode()
    )
    return f"multipart/form-data; boundary={boundary}", b"".join([*parts, data, f"\r\n--{boundary}--\r\n".encode()])
