"""The window's texts in the user's language: compiled .qm files beside their sources, else compiled into the cache."""

import logging
import subprocess
from pathlib import Path

import PySide6
from platformdirs import user_cache_path
from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from liveletter.window.parts import engine_words
from liveletter.window.parts.icons import resources

log = logging.getLogger(__name__)
_BEGUN = 4096  # bytes of a compiled file that says more than a few texts


def install_translation(application: QApplication, locale: QLocale | None = None) -> str:
    """Speak the user's language (the system's, unless `locale` is given), and write in its direction.

    Returns the language's code; "en" where there is no translation. Qt's own texts (buttons of dialogs) follow.
    """
    wanted = locale or QLocale.system()
    language = best_language(wanted.uiLanguages())
    ours = compiled(language)
    if ours is not None:
        _install(application, QTranslator(application), str(ours))
    if language != "en":
        _install(
            application,
            QTranslator(application),
            f"{QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)}/qtbase_{language}",
        )
    engine_words.speak(language)
    application.setLayoutDirection(QLocale(language).textDirection())
    return language


def languages() -> list[str]:
    """The codes of all languages that there is a file for."""
    return sorted(path.stem.removeprefix("liveletter_") for path in _folder().glob("liveletter_*.ts"))


def best_language(wanted: list[str]) -> str:
    """The first of the user's languages (`de-AT`, `de`…) that the window is translated into; else English.

    A language whose translation has only begun is passed over: a window half in English helps nobody.
    """
    there = set(languages()) - {"en"}
    for name in wanted:
        for code in (name.replace("-", "_"), name.partition("-")[0]):
            if code == "en":
                return code
            if code in there and _has_begun(code):
                return code
    return "en"


def _has_begun(language: str) -> bool:
    made = compiled(language)
    return made is not None and made.stat().st_size > _BEGUN


def compiled(language: str) -> Path | None:
    """A language's .qm file, made now where it is missing or older than its source. None where that fails."""
    source = _folder() / f"liveletter_{language}.ts"
    beside = source.with_suffix(".qm")
    if _is_fresh(beside, source):
        return beside
    cached = user_cache_path("liveletter", appauthor=False) / "i18n" / beside.name
    if _is_fresh(cached, source):
        return cached
    return cached if _compile(source, cached) else None


def _folder() -> Path:
    return resources("i18n")


def _is_fresh(compiled: Path, source: Path) -> bool:
    if not compiled.exists():
        return False
    return not source.exists() or compiled.stat().st_mtime >= source.stat().st_mtime


def _compile(source: Path, target: Path) -> bool:
    tool = Path(PySide6.__file__).parent / "lrelease"
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(  # noqa: S603 - PySide6's own tool, on our own file
            [tool, "-silent", source, "-qm", target], check=True, capture_output=True, timeout=30
        )
    except (OSError, subprocess.SubprocessError) as error:
        log.warning("The translation %s cannot be compiled, so the window speaks English: %s", source.name, error)
        return False
    return True


def _install(application: QApplication, translator: QTranslator, file: str) -> None:
    if translator.load(file):
        application.installTranslator(translator)
    else:
        log.info("No translation in %s", file)
