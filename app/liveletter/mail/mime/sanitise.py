"""HTML from strangers, made safe to be shown in a QTextBrowser (no script, no request, no endless drawing).

Two gates. `Rewriter` splits the text as browsers do and writes each tag and attribute anew from an allow-list of tags,
names and values, well nested and within limits; then nh3, which parses as browsers do, keeps only what is allowed once
more. Pictures appear only as `cid:` names that the caller gave out: parts of the mail itself, small raster `data:`
pictures, and remote ones only once the user has asked and their bytes are here.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

import nh3

from liveletter.mail.mime.charsets import clean
from liveletter.mail.mime.rewriting import TAGS, Rewriter
from liveletter.mail.mime.styles import attributes_of

INPUT_LIMIT = 4_000_000  # characters of HTML that are parsed
_ATTRIBUTES = {tag: set(attributes_of(tag)) | {"style"} for tag in TAGS}
_ATTRIBUTES["a"].add("href")
_ATTRIBUTES["img"].add("src")
_CLEANER = nh3.Cleaner(
    tags=set(TAGS),
    clean_content_tags={"script", "style"},
    attributes=_ATTRIBUTES,
    link_rel=None,
    url_schemes={"http", "https", "mailto", "xmpp", "cid"},
    url_relative="deny",
)


@dataclass(frozen=True, slots=True)
class Sanitised:
    """Harmless HTML. `remote`: the pictures on the net that were left out, without those that only track.

    `shown`: the content ids and URLs of the pictures that the HTML refers to; `embedded`: pictures that were written
    into the HTML itself, by the name they now have.
    """

    html: str
    remote: tuple[str, ...] = ()
    shown: frozenset[str] = frozenset()
    embedded: dict[str, bytes] = field(default_factory=dict)
    cut: bool = False  # too long: the rest was left out


def sanitise(
    html: str, *, cids: Mapping[str, str] | None = None, pictures: Mapping[str, str] | None = None, prefix: str = "e"
) -> Sanitised:
    """Make HTML safe. `cids`: content id → the name to write as `cid:NAME`; `pictures`: the same for URLs whose bytes
    the user asked for. `prefix` begins the names of embedded pictures. Never raises, whatever the text."""
    rewriter = Rewriter(cids=cids or {}, pictures=pictures or {}, prefix=prefix)
    rewriter.rewrite(clean(html[:INPUT_LIMIT]))
    return Sanitised(
        html=_CLEANER.clean(rewriter.html),
        remote=tuple(rewriter.remote),
        shown=frozenset(rewriter.shown),
        embedded=rewriter.embedded,
        cut=rewriter.cut or len(html) > INPUT_LIMIT,
    )
