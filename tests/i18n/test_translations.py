"""Every text of the window is known to every language, and no translation loses a placeholder."""

import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from liveletter.domain.errors import DiskFull
from liveletter.window import translation
from liveletter.window.parts import engine_words

ROOT = Path(__file__).resolve().parent.parent.parent
LANGUAGES = ("ar", "de", "en", "fr")
COMPLETE = ("ar", "de", "fr")
_PLACEHOLDER = re.compile(r"\{[^{}]*\}|%n|%L?\d")


def _messages(language: str) -> Iterator[tuple[str, list[str], bool]]:
    """Source, translated forms, and whether the translation is finished, of all texts."""
    for message in ElementTree.parse(ROOT / "i18n" / f"liveletter_{language}.ts").getroot().iter("message"):
        told = message.find("translation")
        assert told is not None
        forms = [form.text or "" for form in told.iter("numerusform")] or [told.text or ""]
        yield message.findtext("source", ""), forms, told.get("type") is None


def test_no_text_of_the_sources_is_missing() -> None:
    done = subprocess.run(
        [sys.executable, "packaging/translations", "check"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_languages_are_those_that_are_promised() -> None:
    assert translation.languages() == list(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_placeholders_are_kept(language: str) -> None:
    for source, forms, finished in _messages(language):
        if not finished:
            continue
        wanted = sorted(_PLACEHOLDER.findall(source))
        for form in forms:
            found = sorted(_PLACEHOLDER.findall(form))
            if "%n" in wanted and "%n" not in found:  # "one mail" need not say 1
                found = sorted([*found, "%n"])
            assert found == wanted, (source, form)


@pytest.mark.parametrize("language", COMPLETE)
def test_complete_languages_have_hardly_a_gap(language: str) -> None:
    """A new text may wait a little for its translator."""
    messages = list(_messages(language))
    gaps = [source for source, forms, finished in messages if not finished or not all(forms)]
    assert len(gaps) <= len(messages) * 0.03, gaps


@pytest.mark.parametrize("language", [language for language in COMPLETE if language != "ar"])  # it has no such letters
def test_shortcut_letters_are_distinct_where_they_are_in_english(language: str) -> None:
    """A text with a mnemonic keeps one, so that menus work by keyboard in every language."""
    for source, forms, finished in _messages(language):
        if finished and re.search(r"&\w", source):
            assert all(re.search(r"&\w", form) for form in forms), source


@pytest.fixture
def application(qapp: QApplication) -> Iterator[QApplication]:
    direction = qapp.layoutDirection()
    yield qapp
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    engine_words.speak("en")
    qapp.setLayoutDirection(direction)


def test_a_german_reads_german(application: QApplication) -> None:
    source, forms, _ = next(
        (source, forms, finished) for source, forms, finished in _messages("de") if len(forms) == 1 and finished
    )
    context = next(
        context.findtext("name", "")
        for context in ElementTree.parse(ROOT / "i18n" / "liveletter_de.ts").getroot().iter("context")
        if any(message.findtext("source") == source for message in context.iter("message"))
    )
    assert translation.install_translation(application, QLocale("de_AT")) == "de"
    assert QCoreApplication.translate(context, source) == forms[0]
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    full = "The disk is full, so nothing was stored. Make room, then try again."
    for said in (full, DiskFull(full)):
        assert "Festplatte" in engine_words.engine_words(said) or "Datenträger" in engine_words.engine_words(said)


@pytest.mark.parametrize(("language", "direction"), [("ar", "RightToLeft"), ("de", "LeftToRight")])
def test_each_language_has_its_direction(
    application: QApplication, monkeypatch: pytest.MonkeyPatch, language: str, direction: str
) -> None:
    monkeypatch.setattr(translation, "best_language", lambda _: language)
    assert translation.install_translation(application) == language
    assert application.layoutDirection() is Qt.LayoutDirection[direction]


def test_a_language_that_is_not_translated_yet_is_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    begun = '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="fr"></TS>'
    (tmp_path / "liveletter_fr.ts").write_text(begun)
    (tmp_path / "liveletter_de.ts").write_bytes((ROOT / "i18n" / "liveletter_de.ts").read_bytes())
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setattr(translation, "_folder", lambda: tmp_path)
    assert translation.best_language(["fr-CA", "fr", "de-CH", "de"]) == "de"
    assert translation.best_language(["fr-CA", "fr"]) == "en"
    assert translation.best_language(["en-GB", "en", "de"]) == "en"


def test_an_unknown_language_becomes_english(application: QApplication) -> None:
    assert translation.install_translation(application, QLocale("sw_KE")) == "en"


def test_what_is_not_compiled_is_compiled_into_the_cache(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, application: QApplication
) -> None:
    installed = tmp_path / "package" / "_i18n"
    installed.mkdir(parents=True)
    (installed / "liveletter_de.ts").write_bytes((ROOT / "i18n" / "liveletter_de.ts").read_bytes())
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setattr(translation, "_folder", lambda: installed)
    made = translation.compiled("de")
    assert made == tmp_path / "cache" / "liveletter" / "i18n" / "liveletter_de.qm"
    assert made.stat().st_size > 0
    assert translation.compiled("de") == made


@pytest.mark.expects_log("cannot be compiled")
def test_a_damaged_source_leaves_the_window_english(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    installed = tmp_path / "package" / "_i18n"
    installed.mkdir(parents=True)
    (installed / "liveletter_de.ts").write_text("<TS>")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setattr(translation, "_folder", lambda: installed)
    assert translation.compiled("de") is None


def _hidden_texts(tree: ast.Module) -> Iterator[int]:
    """The lines of calls that translate what the extractor cannot see: variables, and texts within f-strings."""
    within = {part for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in ast.walk(node)}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        texts = {"tr": node.args[:1], "translate": node.args[:2] if len(node.args) > 1 else []}.get(name, [])
        plain = all(isinstance(one, ast.Constant) and isinstance(one.value, str) for one in texts)
        if texts and (not plain or node in within):
            yield node.lineno


@pytest.mark.parametrize("path", sorted((ROOT / "app/liveletter/window").rglob("*.py")), ids=lambda path: path.name)
def test_texts_can_be_found_by_the_extractor(path: Path) -> None:
    """It reads the sources without running them: contexts and texts have to stand there as they are."""
    text = path.read_text("utf-8")
    if "QT_TRANSLATE_NOOP" not in text:  # which marks texts that stand elsewhere
        assert list(_hidden_texts(ast.parse(text))) == []


@pytest.mark.parametrize("path", sorted((ROOT / "app/liveletter/window").rglob("*.py")), ids=lambda path: path.name)
def test_what_an_error_says_is_shown_in_the_users_language(path: Path) -> None:
    """Outside of logs, a sentence of the engine goes by `engine_words`."""
    for line in path.read_text("utf-8").splitlines():
        if re.search(r"\berror\.sentence\b", line):
            assert "log." in line, line


def _counted(tree: ast.Module) -> Iterator[str]:
    """The texts that a number is given for."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        place, count = {"tr": (0, 3), "translate": (1, 4)}.get(name, (0, 0))
        if count and len(node.args) == count and isinstance(text := node.args[place], ast.Constant):
            yield str(text.value)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_takes_the_number_that_is_given(language: str) -> None:
    """The extractor knows tr() with a number, but not every translate() with one."""
    messages = ElementTree.parse(ROOT / "i18n" / f"liveletter_{language}.ts").getroot().iter("message")
    plural = {message.findtext("source", "") for message in messages if message.get("numerus") == "yes"}
    for path in sorted((ROOT / "app/liveletter/window").rglob("*.py")):
        missing = set(_counted(ast.parse(path.read_text("utf-8")))) - plural
        assert not missing, (path.name, missing)


def test_english_says_one_thing_and_many_things(application: QApplication) -> None:
    assert translation.install_translation(application, QLocale("en_GB")) == "en"
    assert QCoreApplication.translate("History", "%n mail(s)", "", 1) == "1 mail"
    assert QCoreApplication.translate("History", "%n mail(s)", "", 2) == "2 mails"
