"""Light and dark: palettes, the colours that a palette does not name, spacing, and colours for names (XEP-0392)."""

import hashlib
from dataclasses import dataclass
from functools import lru_cache

import hsluv
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from liveletter.settings import THEME, Settings
from liveletter.window.parts.icons import resources

GAP = 8  # pixels between things that belong together
PAD = 12  # pixels around a group
RADIUS = 8  # pixels, rounded corners
ICON = 20  # pixels, icons on buttons
AVATAR = 36  # pixels, a person's circle
SMALL = 0.88  # of the normal font size: dates, previews, hints
LARGE = 1.28  # of the normal font size: a mail's subject


@dataclass(frozen=True, slots=True)
class Colors:
    """One theme's colours. Text on its own ground has a contrast of at least 4.5, symbols at least 3 (WCAG 2.2)."""

    dark: bool
    window: QColor  # sidebar, toolbar
    base: QColor  # lists, texts
    text: QColor
    dim: QColor  # secondary text
    line: QColor  # separators
    edge: QColor  # borders of fields: 3 to 1 against base
    thumb: QColor  # scroll bars
    accent: QColor  # links, unread marks, the main button
    on_accent: QColor
    chosen: QColor  # ground of a selected row
    hover: QColor  # ground of the row under the pointer
    available: QColor  # the green square
    busy: QColor  # the red circle
    bubble_in: QColor
    on_bubble_in: QColor
    bubble_out: QColor
    on_bubble_out: QColor
    notice: QColor  # ground of a bar that tells or asks
    on_notice: QColor
    trouble: QColor  # ground of a bar that warns
    on_trouble: QColor
    quotes: tuple[QColor, QColor, QColor]  # quoted text, by depth
    paper: QColor  # ground of HTML mails, light in both themes
    on_paper: QColor


def _c(text: str) -> QColor:
    return QColor(text)


LIGHT = Colors(
    dark=False,
    window=_c("#f3f4f7"),
    base=_c("#ffffff"),
    text=_c("#1c2230"),
    dim=_c("#596274"),
    line=_c("#dde0e7"),
    edge=_c("#8d95a5"),
    thumb=_c("#b9bfcb"),
    accent=_c("#3159c9"),
    on_accent=_c("#ffffff"),
    chosen=_c("#dfe7fb"),
    hover=_c("#f0f3f9"),
    available=_c("#1d9a55"),
    busy=_c("#d5393c"),
    bubble_in=_c("#eceff5"),
    on_bubble_in=_c("#1c2230"),
    bubble_out=_c("#d6e4ff"),
    on_bubble_out=_c("#14213f"),
    notice=_c("#e6eefc"),
    on_notice=_c("#1c2f63"),
    trouble=_c("#fdecc8"),
    on_trouble=_c("#5a3a00"),
    quotes=(_c("#3f5f9e"), _c("#7a4a99"), _c("#2f7361")),
    paper=_c("#ffffff"),
    on_paper=_c("#1c2230"),
)
DARK = Colors(
    dark=True,
    window=_c("#1b1e25"),
    base=_c("#22262f"),
    text=_c("#e6e9f0"),
    dim=_c("#a3adbf"),
    line=_c("#343a47"),
    edge=_c("#6d7789"),
    thumb=_c("#4d5566"),
    accent=_c("#86a9ff"),
    on_accent=_c("#10182c"),
    chosen=_c("#2b3859"),
    hover=_c("#2a2f3a"),
    available=_c("#43c57e"),
    busy=_c("#ff6b6b"),
    bubble_in=_c("#2f3542"),
    on_bubble_in=_c("#e6e9f0"),
    bubble_out=_c("#2f4a86"),
    on_bubble_out=_c("#f0f4ff"),
    notice=_c("#26345a"),
    on_notice=_c("#d7e3ff"),
    trouble=_c("#4b3a14"),
    on_trouble=_c("#ffe3a8"),
    quotes=(_c("#8fb0f0"), _c("#cda5e8"), _c("#7fcdb5")),
    paper=_c("#f6f6f4"),
    on_paper=_c("#1c2230"),
)


def colors(palette: QPalette) -> Colors:
    """The colours that go with a widget's palette."""
    return DARK if palette.color(QPalette.ColorRole.Base).lightness() < 128 else LIGHT


def palette_of(shades: Colors) -> QPalette:
    """The Qt palette of a theme."""
    role = QPalette.ColorRole
    palette = QPalette()
    for name, color in {
        role.Window: shades.window,
        role.WindowText: shades.text,
        role.Base: shades.base,
        role.AlternateBase: shades.hover,
        role.Text: shades.text,
        role.PlaceholderText: shades.dim,
        role.Button: shades.window,
        role.ButtonText: shades.text,
        role.BrightText: shades.busy,
        role.Highlight: shades.accent,
        role.HighlightedText: shades.on_accent,
        role.Accent: shades.accent,
        role.Link: shades.accent,
        role.LinkVisited: shades.quotes[1],
        role.ToolTipBase: shades.base,
        role.ToolTipText: shades.text,
        role.Light: shades.base,
        role.Midlight: shades.line,
        role.Mid: shades.line,
        role.Dark: shades.dim,
        role.Shadow: shades.line,
    }.items():
        palette.setColor(name, color)
    for name in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        faint = QColor(shades.dim)
        faint.setAlpha(150)
        palette.setColor(QPalette.ColorGroup.Disabled, name, faint)
    return palette


@lru_cache(maxsize=4096)
def _name_hue(name: str) -> float:
    digest = hashlib.sha1(name.encode("utf-8"), usedforsecurity=False).digest()
    return (digest[0] | digest[1] << 8) / 65536 * 360


@lru_cache(maxsize=4096)
def _hex_for(name: str, lightness: int) -> str:
    return str(hsluv.hsluv_to_hex((_name_hue(name), 100 if lightness < 60 else 75, lightness)))


def name_color(name: str, shades: Colors) -> QColor:
    """A person's colour, the same in every program that follows XEP-0392, readable as text on `base`."""
    return QColor(_hex_for(name, 72 if shades.dark else 45))


def avatar_color(name: str) -> QColor:
    """A person's colour as a ground for white initials, in both themes."""
    return QColor(_hex_for(name, 44))


def initials(name: str) -> str:
    """What stands for a person: the first letters of their first and last word, or one letter where a script has no
    capitals (Chinese, Arabic, Thai…), because two of those are no initials."""
    words = [word for word in name.replace("@", " ").split() if word[0].isalnum()]
    letters = [word[0] for word in (words[:1] + words[-1:] if len(words) > 1 else words)]
    if letters and letters[0].upper() == letters[0].lower():
        return letters[0]
    return "".join(letters).upper() or "?"


def scaled(font: QFont, factor: float, *, bold: bool | None = None) -> QFont:
    """The same font in another size."""
    other = QFont(font)
    if font.pointSizeF() > 0:
        other.setPointSizeF(font.pointSizeF() * factor)
    else:
        other.setPixelSize(max(1, round(font.pixelSize() * factor)))
    if bold is not None:
        other.setBold(bold)
    return other


class Theme(QObject):
    """Gives the application its palette: by the setting `window.theme`, or as the desktop has it; switches live."""

    def __init__(self, *, application: QApplication, settings: Settings) -> None:
        super().__init__(application)
        self._application = application
        self._settings = settings
        application.setStyle("Fusion")
        application.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)
        self.apply()

    def apply(self) -> None:
        """Put the chosen theme on."""
        shades = DARK if self._is_dark() else LIGHT
        if self._application.property("liveletterDark") == shades.dark:
            return
        self._application.setProperty("liveletterDark", shades.dark)
        self._application.setPalette(palette_of(shades))
        self._application.setStyleSheet(style_sheet(shades))

    def _is_dark(self) -> bool:
        choice = self._settings[THEME]
        if choice in {"light", "dark"}:
            return choice == "dark"
        return self._application.styleHints().colorScheme() is Qt.ColorScheme.Dark

    def _on_scheme_changed(self) -> None:
        self.apply()


def style_sheet(shades: Colors) -> str:
    """The few rules that Fusion does not draw as we want them. Views set the property `role` to take part:
    "main" (the one main button), "flat" (a quiet button), "bar" (a notice), "trouble" (a warning bar),
    "dim" (a label)."""
    return f"""
    QToolTip {{ color: {shades.text.name()}; background: {shades.base.name()};
        border: 1px solid {shades.line.name()}; padding: 4px; }}
    QPushButton {{ background: {shades.base.name()}; color: {shades.text.name()};
        border: 1px solid {shades.edge.name()}; border-radius: 6px; padding: 5px 14px; }}
    QPushButton:hover {{ background: {shades.hover.name()}; }}
    QPushButton:pressed {{ background: {shades.chosen.name()}; }}
    QPushButton:focus, QPushButton:default {{ border-color: {shades.accent.name()}; }}
    QPushButton:disabled {{ color: {shades.dim.name()}; border-color: {shades.line.name()}; }}
    QPushButton[role="main"], QToolButton[role="main"] {{ background: {shades.accent.name()};
        color: {shades.on_accent.name()}; border: 1px solid {shades.accent.name()}; border-radius: 6px;
        padding: 5px 12px; font-weight: 600; }}
    QPushButton[role="main"]:hover, QToolButton[role="main"]:hover {{ border-color: {shades.text.name()}; }}
    QPushButton[role="main"]:disabled, QToolButton[role="main"]:disabled {{ background: {shades.line.name()};
        color: {shades.dim.name()}; border-color: {shades.line.name()}; }}
    QToolButton[role="flat"], QPushButton[role="flat"] {{ border: 1px solid transparent; border-radius: 6px;
        padding: 4px 6px; background: transparent; }}
    QToolButton[role="flat"]:hover, QPushButton[role="flat"]:hover {{ background: {shades.hover.name()};
        border-color: {shades.line.name()}; }}
    QToolButton[role="flat"]:focus, QPushButton[role="flat"]:focus {{ border-color: {shades.accent.name()}; }}
    QToolButton::menu-indicator {{ subcontrol-origin: padding; subcontrol-position: right center; right: 6px; }}
    QToolButton[role="flat"]:checked {{ background: {shades.chosen.name()}; }}
    QLabel[role="dim"] {{ color: {shades.dim.name()}; }}
    QFrame[role="bar"] {{ background: {shades.notice.name()}; border: none; }}
    QFrame[role="bar"] QLabel {{ color: {shades.on_notice.name()}; }}
    QFrame[role="trouble"] {{ background: {shades.trouble.name()}; border: none; }}
    QFrame[role="trouble"] QLabel {{ color: {shades.on_trouble.name()}; }}
    QSplitter::handle {{ background: {shades.line.name()}; }}
    QFrame[role="line"] {{ background: {shades.line.name()}; border: none; }}
    QToolButton[role="chip"] {{ background: {shades.window.name()}; border: 1px solid {shades.line.name()};
        border-radius: 8px; padding: 4px 8px; }}
    QToolButton[role="chip"]:hover, QToolButton[role="chip"]:focus {{ border-color: {shades.accent.name()}; }}
    QToolBar {{ border: none; border-bottom: 1px solid {shades.line.name()}; padding: 5px 8px; spacing: 4px; }}
    QToolBar::separator {{ background: {shades.line.name()}; width: 1px; margin: 6px 5px; }}
    QStatusBar {{ border-top: 1px solid {shades.line.name()}; }}
    QStatusBar::item {{ border: none; }}
    QStatusBar QLabel {{ padding: 1px 8px; }}
    QScrollBar:vertical {{ background: transparent; width: 11px; margin: 0; }}
    QScrollBar:horizontal {{ background: transparent; height: 11px; margin: 0; }}
    QScrollBar::handle {{ background: {shades.thumb.name()}; border-radius: 3px; margin: 2px 4px 2px 2px; }}
    QScrollBar::handle:vertical {{ min-height: 32px; }}
    QScrollBar::handle:horizontal {{ min-width: 32px; margin: 2px 2px 4px 2px; }}
    QScrollBar::handle:hover {{ background: {shades.dim.name()}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QLineEdit {{ background: {shades.base.name()}; color: {shades.text.name()};
        border: 1px solid {shades.edge.name()}; border-radius: 6px; padding: 4px 6px; }}
    QLineEdit:focus {{ border-color: {shades.accent.name()}; }}
    QLineEdit:disabled {{ color: {shades.dim.name()}; }}
    QComboBox, QAbstractSpinBox {{ background: {shades.base.name()}; color: {shades.text.name()};
        border: 1px solid {shades.edge.name()}; border-radius: 6px; padding: 4px 6px; }}
    QComboBox:focus, QAbstractSpinBox:focus {{ border-color: {shades.accent.name()}; }}
    QComboBox:disabled, QAbstractSpinBox:disabled {{ color: {shades.dim.name()}; border-color: {shades.line.name()}; }}
    QComboBox QLineEdit, QAbstractSpinBox QLineEdit {{ border: none; padding: 0; background: transparent; }}
    QComboBox::drop-down, QDateTimeEdit::drop-down {{ border: none; width: 24px; }}
    QComboBox::down-arrow, QDateTimeEdit::down-arrow {{ image: url({_mark("down", shades)});
        width: 12px; height: 12px; }}
    QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: none; width: 18px; }}
    QAbstractSpinBox::up-arrow {{ image: url({_mark("up", shades)}); width: 10px; height: 10px; }}
    QAbstractSpinBox::down-arrow {{ image: url({_mark("down", shades)}); width: 10px; height: 10px; }}
    QRadioButton::indicator {{ width: 15px; height: 15px; border: 1px solid {shades.edge.name()}; border-radius: 8px;
        background: {shades.base.name()}; }}
    QRadioButton::indicator:checked {{ width: 7px; height: 7px; border: 5px solid {shades.accent.name()};
        background: {shades.on_accent.name()}; }}
    QRadioButton::indicator:hover, QRadioButton::indicator:focus {{ border-color: {shades.accent.name()}; }}
    QCheckBox::indicator {{ width: 15px; height: 15px; border: 1px solid {shades.edge.name()}; border-radius: 4px;
        background: {shades.base.name()}; }}
    QCheckBox::indicator:checked {{ background: {shades.accent.name()}; border-color: {shades.accent.name()};
        image: url({_mark("tick", shades)}); }}
    QCheckBox::indicator:hover, QCheckBox::indicator:focus {{ border-color: {shades.accent.name()}; }}
    QCheckBox::indicator:disabled {{ border-color: {shades.line.name()}; background: {shades.line.name()}; }}
    """


def _mark(name: str, shades: Colors) -> str:
    """The file of a mark inside a box or field; a style sheet cannot colour one."""
    return (resources() / "marks" / f"{name}-{'dark' if shades.dark else 'light'}.svg").as_posix()
