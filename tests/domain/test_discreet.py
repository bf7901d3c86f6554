"""Structures that do not show their secrets."""

import msgspec
import pytest

from liveletter.bridge.commands import AddHost, SaveAccount
from liveletter.domain.discreet import discreet
from liveletter.host.api import shapes
from liveletter.host.wishes import Made
from liveletter.networks.live import shapes as told


class Held(msgspec.Struct, frozen=True, tag=True):
    """Something with a secret."""

    name: str
    secret: str = ""


@discreet("secret")
class Discreet(Held, frozen=True, tag=True):
    """It, which keeps it to itself."""


def test_a_secret_is_not_shown_and_all_else_is_as_ever() -> None:
    one = Discreet("Alice", "geheim")
    assert repr(one) == str(one) == "Discreet(name='Alice', secret=…)"
    assert repr(Held("Alice", "geheim")) == "Held(name='Alice', secret='geheim')"
    assert one == Discreet("Alice", "geheim") != Discreet("Alice", "anders")
    assert msgspec.msgpack.decode(msgspec.msgpack.encode(one), type=Discreet) == one
    assert "secret" not in repr(one).partition("secret=")[2]


def test_only_what_is_there_can_be_hidden() -> None:
    with pytest.raises(TypeError, match="no field"):
        discreet("hidden")(Held)


@pytest.mark.parametrize(
    ("kind", "secrets"),
    [
        (AddHost, {"code"}),
        (SaveAccount, {"mail_password", "chat_password"}),
        (shapes.KeyGiven, {"key"}),
        (shapes.MemberView, {"link"}),
        (shapes.SessionAndMembers, {"open_link"}),
        (Made, {"tokens", "open_token"}),
        (told.KeyGiven, {"key"}),
        (told.InvitationTold, {"seal"}),
    ],
)
def test_what_carries_keys_links_and_passwords_is_discreet(kind: type[msgspec.Struct], secrets: set[str]) -> None:
    values = {name: "geheim" if name in secrets else name for name in kind.__struct_fields__}
    shown = repr(kind(**values))
    assert "geheim" not in shown
    assert all(f"{name}=…" in shown for name in secrets)
