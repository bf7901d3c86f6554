"""What the engine, the archive and hosts say, in English wherever it is kept, in the user's language."""

from functools import lru_cache

from liveletter.catalogues import Catalogues
from liveletter.domain.errors import LiveletterError
from liveletter.sentences import Sentences

_language = ["en"]


def speak(language: str) -> None:
    """From now on in this language (a code such as `de`)."""
    _language[0] = language


def engine_words(said: LiveletterError | str) -> str:
    """An error's sentence, or any other that was not written in the window, in the user's language."""
    return _sentences(_language[0]).told(said if isinstance(said, str) else said.sentence)


@lru_cache(maxsize=1)
def _sentences(language: str) -> Sentences:
    return Sentences(Catalogues("engine").best([language]))
