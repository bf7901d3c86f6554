"""A command: a question or an order, and what it is answered by."""

from typing import Generic, TypeVar, get_args

import msgspec

R = TypeVar("R")


class Command(msgspec.Struct, Generic[R], frozen=True, tag=True):
    """A question or an order; `R` is what it is answered by."""


def reply_type(kind: type[Command[R]]) -> type[R]:
    """The type that a command is answered by."""
    for base in kind.__orig_bases__:  # type: ignore[attr-defined]
        if arguments := get_args(base):
            return arguments[0]  # type: ignore[no-any-return]
    raise TypeError(f"{kind.__name__} does not say what it is answered by")
