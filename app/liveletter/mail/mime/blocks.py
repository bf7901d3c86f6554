"""Which parts of a mail are its text, and which are files that came along."""

from dataclasses import dataclass, field

from liveletter.mail.mime.structure import Part

SIGNATURES = frozenset({"application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature"})


@dataclass(slots=True)
class Block:
    """A stretch of text, in up to two wordings."""

    plain: Part | None = None
    html: Part | None = None


@dataclass(slots=True)
class Contents:
    """A mail sorted out: texts in their order, files, and pictures that belong into the text."""

    blocks: list[Block] = field(default_factory=list)
    files: list[Part] = field(default_factory=list)
    related: list[Part] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def sort_out(root: Part) -> Contents:
    """Sort a mail's parts. Encrypted and signed mail is not opened: it is files, and a note."""
    contents = Contents()
    _sort(root, contents, is_root=True)
    return contents


def _sort(part: Part, contents: Contents, *, is_root: bool = False, related: bool = False) -> None:
    if part.broken:
        contents.notes.append(f"This mail is damaged. {part.broken}")
    if part.children:
        _sort_children(part, contents, related=related)
    elif part.is_text or (is_root and part.kind in {"text/plain", "text/html"} and part.disposition != "attachment"):
        block = Block(html=part) if part.kind == "text/html" else Block(plain=part)
        contents.blocks.append(block)
    elif related and part.content_id and part.kind.startswith("image/"):
        contents.related.append(part)
    else:
        contents.files.append(part)
        if part.kind in {"application/pkcs7-mime", "application/x-pkcs7-mime"}:
            contents.notes.append("This mail is encrypted or signed (S/MIME). Its content is attached.")


def _sort_children(part: Part, contents: Contents, *, related: bool) -> None:
    if part.kind == "multipart/alternative":
        _choose(part, contents)
        return
    if part.kind == "multipart/encrypted":
        contents.notes.append("This mail is encrypted. Its content is attached.")
        contents.files += [child for child in part.children if not child.children]
        return
    if part.kind == "multipart/signed":
        contents.notes.append("This mail is signed. The signature was not checked.")
    related = related or part.kind == "multipart/related"
    for child in part.children:
        _sort(child, contents, related=related)


def _choose(part: Part, contents: Contents) -> None:
    """One text in several wordings: the last of each kind, as the sender likes it best."""
    chosen = Block()
    for child in part.children:
        inner = Contents()
        _sort(child, inner, related=True)
        for block in inner.blocks:
            chosen.plain = block.plain or chosen.plain
            chosen.html = block.html or chosen.html
        contents.files += inner.files
        contents.related += inner.related
        contents.notes += inner.notes
    if chosen.plain or chosen.html:
        contents.blocks.append(chosen)
