"""Files that the user sends by chat, read from where they lie."""

import mimetypes
from pathlib import Path

from liveletter.domain.errors import NotFound, Refused
from liveletter.ports import OutgoingFile

LARGEST = 100_000_000  # bytes of a file: what no server takes need not be read


def read_file(path: Path) -> OutgoingFile:
    """A file as it goes out. Raises NotFound, Refused."""
    try:
        if path.stat().st_size > LARGEST:
            raise Refused(f"“{path.name}” is too large to be sent. Put it somewhere and send a link.")
        data = path.read_bytes()
    except OSError as error:
        raise NotFound(f"“{path.name}” cannot be read: {error.strerror}.") from error
    return OutgoingFile(path.name, mimetypes.guess_type(path.name)[0] or "application/octet-stream", data)
