"""Hostile HTML: nothing active and nothing remote is left, whatever came in."""

import base64
import re
import time

import lxml.html  # type: ignore[import-untyped]
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from liveletter.mail.mime.sanitise import Sanitised, sanitise
from liveletter.mail.mime.styles import style
from tests.mail.mime.vectors import ENDLESS, PIXEL, SCRIPTS, TRACKING

TAGS = frozenset(
    [
        "html",
        "head",
        "body",
        "div",
        "a",
        "abbr",
        "b",
        "big",
        "blockquote",
        "br",
        "caption",
        "center",
        "cite",
        "code",
        "dd",
        "del",
        "div",
        "dl",
        "dt",
        "em",
        "font",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
        "i",
        "img",
        "ins",
        "kbd",
        "li",
        "ol",
        "p",
        "pre",
        "q",
        "s",
        "samp",
        "small",
        "span",
        "strike",
        "strong",
        "sub",
        "sup",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "tt",
        "u",
        "ul",
        "var",
    ]
)
ATTRIBUTES = frozenset(
    [
        "href",
        "src",
        "alt",
        "style",
        "align",
        "valign",
        "dir",
        "width",
        "height",
        "color",
        "bgcolor",
        "size",
        "face",
        "type",
        "start",
        "colspan",
        "rowspan",
        "border",
        "cellpadding",
        "cellspacing",
    ]
)
STYLE = re.compile(r"(?:[a-z-]+:[\w#%.,()/ '\"-]+;?)*")


def wrong_in(html: str) -> list[str]:
    """What a parser finds in HTML that must not be there."""
    found = []
    for element in lxml.html.document_fromstring(f"<html><body>{html}</body></html>").iter():
        if not isinstance(element.tag, str) or element.tag not in TAGS:
            found.append(f"element {element.tag}")
            continue
        for name, value in element.attrib.items():
            found += _wrong_attribute(str(name), str(value))
    return found


def _wrong_attribute(name: str, value: str) -> list[str]:
    if name not in ATTRIBUTES:
        return [f"attribute {name}"]
    if name == "src" and not re.fullmatch(r"cid:[a-z0-9]+", value):
        return [f"src {value}"]
    if name == "href" and not re.match(r"(?:https?://|mailto:|xmpp:)", value):
        return [f"href {value}"]
    if name == "style" and ("url" in value.lower() or not STYLE.fullmatch(value)):
        return [f"style {value}"]
    return []


@pytest.mark.parametrize("vector", SCRIPTS)
def test_no_script_survives(vector: str) -> None:
    """Alone, within a table, twice through, and half of it cut off."""
    once = sanitise(vector).html
    assert wrong_in(once) == []
    assert wrong_in(sanitise(f"<table><tr><td>{vector}").html) == []
    assert wrong_in(sanitise(once).html) == []
    for cut in range(1, len(vector), 7):
        assert wrong_in(sanitise(vector[:cut]).html) == []


@pytest.mark.parametrize("vector", TRACKING)
def test_no_request_survives(vector: str) -> None:
    """Nothing but links (which a person must click) names a foreign host."""
    safe = sanitise(vector, cids={"x": "p1"})
    assert wrong_in(safe.html) == []
    assert "track.example" not in re.sub(r'href="[^"]*"', "", safe.html)


@pytest.mark.parametrize("vector", ENDLESS, ids=range(len(ENDLESS)))
def test_no_input_takes_long(vector: str) -> None:
    """Bounded time, length and depth."""
    began = time.thread_time()
    safe = sanitise(vector, cids={"x": "p1"})
    assert time.thread_time() - began < 4
    assert len(safe.html) < 2_000_000
    assert wrong_in(safe.html) == []
    assert deepest_table(safe.html) <= 8


def deepest_table(html: str) -> int:
    depth = deepest = 0
    for closes in re.findall(r"<(/?)table", html):
        depth += -1 if closes else 1
        deepest = max(deepest, depth)
    return deepest


FRAGMENTS = st.lists(
    st.sampled_from(
        [
            *SCRIPTS,
            *TRACKING,
            *[
                "<",
                ">",
                '"',
                "'",
                "&",
                "/",
                "=",
                "<!--",
                "-->",
                "]]>",
                "<p",
                "<a",
                "<img",
                "<b>",
                "</b>",
                "<table>",
                "</table>",
                "<td>",
                "</td>",
                "<svg>",
                "</svg>",
                "<math>",
                "style=",
                "href=",
                "src=",
                "javascript:",
                "url(",
                "&lt;",
                "&#60;",
                "&#x3c;",
                "\\",
                "`",
                "\x00",
                "\u2028",
                "İ",
            ],
        ]
    )
    | st.text(max_size=6),
    max_size=14,
).map("".join)


@settings(max_examples=250, deadline=None)
@given(FRAGMENTS)
def test_mixtures_of_attacks_are_harmless(html: str) -> None:
    """Whatever is put together from attacks and noise."""
    safe = sanitise(html, cids={"x": "p1"})
    assert wrong_in(safe.html) == []
    assert wrong_in(sanitise(safe.html).html) == []


def test_formatting_is_kept() -> None:
    """Colour, weight, size, alignment, lists, tables, links."""
    html = sanitise(
        '<p style="color: Red; FONT-WEIGHT:bold !important; margin: 9px">a</p><ol start="3"><li>b</ol>'
        '<table width="600" bgcolor="#fff"><tr><td align="right" colspan="2">c</td></tr></table>'
        '<a href="https://example.org/x?a=1&amp;b=2">d</a><br><hr>'
    ).html
    assert '<p style="color:Red;font-weight:bold;margin:9px">a</p>' in html
    assert '<ol start="3"><li>b</li></ol>' in html
    assert '<td align="right" colspan="2">c</td>' in html
    assert '<a href="https://example.org/x?a=1&amp;b=2">d</a>' in html


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("margin:10px 0", "margin:10px 0px"),
        ("margin-top:900px", "margin-top:40px"),
        ("margin:-900px", ""),
        ("margin:0 auto", ""),
        ("margin:1px 1px 1px 1px 1px", ""),
        ("margin-bottom:9999999px", ""),
    ],
)
def test_distances_set_paragraphs_apart_and_push_nothing_out_of_sight(written: str, kept: str) -> None:
    assert style(written) == kept


def test_badly_nested_html_is_written_well_nested() -> None:
    """What old mail programs wrote is still shown in its order."""
    html = sanitise("<p>a<p>b<ul><li>c<li>d</ul><b><i>e</b></i><table><tr><td>f<td>g<tr><td>h</table>i").html
    words = re.findall(r">([a-i])", html)
    assert words == list("abcdefghi")
    assert html.count("<p>") == 2
    assert html.count("<td>") == 3


def test_hidden_text_is_left_out() -> None:
    """Text for list views only is not shown; what follows it is."""
    assert sanitise('<div style="display:none">preheader<p>more</div><p>body').html == "<p>body</p>"


@pytest.mark.parametrize(
    ("link", "shown"),
    [
        ('<a href="http://evil.example/">www.bank.example.org</a>', "[evil.example]"),
        ('<a href="http://evil.example/">https://bank.org/log-in</a>', "[evil.example]"),
        ('<a href="http://evil.example/">ba<b>nk.org</b></a>', "[evil.example]"),
        ('<a href="http://evil.example/">bank\u200b.org</a>', "[evil.example]"),
        ('<a href="http://evil.example/">bank。org</a>', "[evil.example]"),
        ('<a href="http://bank.org@evil.example/">log in</a>', "[evil.example]"),
        ('<a href="http://bank.org.evil.example/">bank.org</a>', "[bank.org.evil.example]"),
        ('<a href="http://xn--bnk-qla.org/">log in</a>', "[xn--bnk-qla.org]"),
        ('<a href="http://b\u00e4nk.org/">log in</a>', "[xn--bnk-qla.org]"),
        ('<a href="mailto:thief@evil.example">help@bank.org</a>', "[evil.example]"),
        ('<a href="http://[::1]/">bank.org</a>', "[::1]"),
    ],
)
def test_a_link_that_lies_is_named(link: str, shown: str) -> None:
    """The real host stands behind it."""
    assert f"</a> {shown}" in sanitise(link).html


@pytest.mark.parametrize(
    "link",
    [
        '<a href="https://www.bank.org/x">bank.org</a>',
        '<a href="https://bank.org/">https://www.bank.org/page</a>',
        '<a href="https://bank.org/">click here</a>',
        '<a href="mailto:help@bank.org">help@bank.org</a>',
    ],
)
def test_an_honest_link_is_left_alone(link: str) -> None:
    """Nothing is added."""
    assert sanitise(link).html == link


def test_a_backslash_cannot_change_the_host() -> None:
    """Browsers take it for a slash; it is escaped, so that all readers agree."""
    html = sanitise('<a href="https://evil.example\\@bank.org/">bank.org</a>').html
    assert "\\" not in html
    assert "%5C" in html


def test_mailto_fills_in_subject_and_text_only() -> None:
    """No attachment, no blind copy."""
    html = sanitise('<a href="mailto:a@b.org?subject=Hi%20you&attach=/etc/passwd&bcc=x@y.z&body=t">x</a>').html
    assert 'href="mailto:a@b.org?subject=Hi%20you&amp;body=t"' in html


def test_remote_pictures_are_counted_without_trackers() -> None:
    """What the user would see, once each; pixels that only track are not offered."""
    safe = sanitise(
        '<img src="http://a.org/1.png"><img src="//a.org/2.png"><img src="http://a.org/1.png">'
        '<img src="http://t.org/p.gif" width="1" height="1"><img src="http://t.org/q.gif" height=0>'
    )
    assert safe.remote == ("http://a.org/1.png", "https://a.org/2.png")


def test_pictures_get_the_names_given_out() -> None:
    """By content id, by URL once its bytes are here, and embedded ones by a name of their own."""
    safe: Sanitised = sanitise(
        f'<img src="cid:logo%40x"><img src="http://a.org/1.png" alt="one"><img src="data:image/png;base64,{PIXEL}">'
        '<img src="cid:foreign" alt="gone">',
        cids={"logo@x": "p4"},
        pictures={"http://a.org/1.png": "r0"},
    )
    assert re.findall(r'src="([^"]*)"', safe.html) == ["cid:p4", "cid:r0", "cid:e0"]
    assert safe.embedded == {"e0": base64.b64decode(PIXEL)}
    assert safe.shown == {"logo@x", "http://a.org/1.png", "foreign"}
    assert safe.remote == ()
    assert "gone" in safe.html


def test_long_html_is_cut_and_says_so() -> None:
    """At 600,000 characters, with all that is open closed."""
    safe = sanitise("<b>" + "word " * 200_000 + "</b>")
    assert safe.cut
    assert len(safe.html) < 610_000
    assert safe.html.endswith("</b>")
