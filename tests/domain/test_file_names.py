"""Names that strangers give to files."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liveletter.domain.file_names import LONGEST, safe_file_name


def is_safe(name: str) -> bool:
    """Whether a name can be a file's on every disk, and looks like what it is."""
    controls = [each for each in name if unicodedata.category(each) in {"Cc", "Cs", "Zl", "Zp"}]
    return bool(name) and len(name) <= LONGEST and not controls and not set(name) & set('/\\<>:"|?*\u202e')


@pytest.mark.parametrize(
    ("given_name", "name"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\Windows\\evil.exe", "evil.exe"),
        ("invoice\u202efdp.exe", "invoicefdp.exe"),
        ("con.txt", "_con.txt"),
        (" .hidden. ", "hidden"),
        ("a\r\nb\x00c.txt", "a b c.txt"),
        ("a" * 300 + ".pdf", "a" * 116 + ".pdf"),
        ('a<b>:"|?*.txt', "ab.txt"),
        ("...", ""),
        ("/", ""),
    ],
)
def test_names_are_safe_on_every_disk(given_name: str, name: str) -> None:
    """No path, no control character, nothing a system reserves."""
    assert safe_file_name(given_name) == name


@given(st.text(max_size=300))
def test_names_are_safe_and_stay_so(name: str) -> None:
    safe = safe_file_name(name)
    assert not safe or is_safe(safe)
    assert safe not in {".", ".."}
    assert safe_file_name(safe) == safe


def test_a_long_name_keeps_its_kind() -> None:
    assert safe_file_name("x" * 300 + ".eml") == "x" * (LONGEST - 4) + ".eml"
