"""The pages' own scripts and styles, served so that a browser never mixes those of two versions."""

from pathlib import Path
from typing import Any

from starlette.responses import Response
from starlette.staticfiles import StaticFiles

STATIC = Path(__file__).resolve().parents[1] / "static"
MODULES = tuple(sorted(path.name for path in (STATIC / "page").glob("*.js")))


class Assets(StaticFiles):
    """Files that browsers keep, and ask about before they use them again."""

    def __init__(self) -> None:
        super().__init__(directory=STATIC)

    def file_response(self, *args: Any, **kwargs: Any) -> Response:
        """The file, or that it has not changed."""
        response = super().file_response(*args, **kwargs)
        response.headers["Cache-Control"] = "no-cache"
        return response
