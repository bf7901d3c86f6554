"""Secrets that travel in links, keys and forms: made, hashed, compared. None is ever kept or logged in clear."""

import hashlib
import hmac
import secrets

_BYTES = 24  # 192 bits
_DIGITS = 8
CODE_CHARS = "0123456789"


def new_token() -> str:
    """A long random string that is safe in a URL."""
    return secrets.token_urlsafe(_BYTES)


def new_code() -> str:
    """A short number for people to type: only with few tries and a short life."""
    return "".join(secrets.choice(CODE_CHARS) for _ in range(_DIGITS))


def digest(token: str) -> str:
    """What is kept of a token. A plain hash is enough: the token is random and long."""
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()


def same(one: str, other: str) -> bool:
    """Whether two strings are equal, in a time that does not tell where they differ."""
    return hmac.compare_digest(one.encode("utf-8", "surrogatepass"), other.encode("utf-8", "surrogatepass"))


def sealed(secret: str, *parts: str) -> str:
    """A seal over some parts that only the holder of `secret` can make."""
    return hmac.digest(secret.encode(), "\0".join(parts).encode("utf-8", "surrogatepass"), "sha256").hex()
