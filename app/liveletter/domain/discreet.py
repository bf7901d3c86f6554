"""Structures that hold secrets and do not show them: in a log, an error or a debugger."""

from collections.abc import Callable
from typing import TypeVar

import msgspec

S = TypeVar("S", bound=msgspec.Struct)


def discreet(*secret: str) -> Callable[[type[S]], type[S]]:
    """Let a structure's `repr` show an ellipsis instead of these fields."""

    def shown(self: S) -> str:
        told = (f"{name}={'…' if name in secret else repr(getattr(self, name))}" for name in self.__struct_fields__)
        return f"{type(self).__name__}({', '.join(told)})"

    def hide(kind: type[S]) -> type[S]:
        missing = set(secret) - set(kind.__struct_fields__)
        if missing:
            raise TypeError(f"{kind.__name__} has no field {missing}")
        kind.__repr__ = shown  # type: ignore[assignment]
        return kind

    return hide
