"""The list of items: a tree with attachments beneath their mails, quiet, and used by keyboard alone."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QItemSelectionModel, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from liveletter.window.history.item_model import LAST, WHAT, WHEN, WHO, ItemModel
from liveletter.window.history.preview_model import PreviewModel
from liveletter.window.parts import theme
from liveletter.window.parts.naming import named

MANY = 400  # items: more are shown with their attachments folded away
_LIGHTER = 140  # per cent: Fusion outlines the boxes of ticks by so much darker than the window's ground
_LEAST = {WHO: 20, WHEN: 14, LAST: 9}  # letters


class ItemView(QTreeView):
    """Space ticks and unticks all chosen rows alike."""

    def __init__(self, *, name: str, spoken: str, model: ItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, name, spoken)
        self._model = model
        self.setModel(model)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setIconSize(QSize(16, 16))
        self.setTabKeyNavigation(False)
        self._make_header()
        self._color()
        model.modelReset.connect(self._on_reset)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        model = self._model
        if event.key() == Qt.Key.Key_Space and isinstance(model, PreviewModel) and self.currentIndex().isValid():
            chosen = self.selectionModel().selectedRows(WHAT) or [self.currentIndex().siblingAtColumn(WHAT)]
            model.tick(chosen, not model.is_ticked(self.currentIndex()))
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange} and hasattr(self, "_model"):
            self._color()

    def _on_reset(self) -> None:
        if self._model.rowCount() <= MANY:
            self.expandAll()
        first = self._model.index(0, WHAT)
        self.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)

    def _color(self) -> None:
        palette = self.palette()
        shades = theme.colors(palette)
        self._model.shades, self._model.font = shades, self.font()
        if palette.color(QPalette.ColorRole.Window) != (outline := shades.edge.lighter(_LIGHTER)):
            palette.setColor(QPalette.ColorRole.Window, outline)
            self.setPalette(palette)
        sheet = (
            f"QTreeView {{ border: 1px solid {shades.edge.name()}; border-radius: 6px; }}"
            f"QTreeView::item {{ padding: 4px 3px; }}"
            f"QTreeView::item:hover {{ background: {shades.hover.name()}; }}"
            f"QTreeView::item:selected {{ background: {shades.chosen.name()}; color: {shades.text.name()}; }}"
            f"QHeaderView::section {{ background: {shades.window.name()}; color: {shades.dim.name()}; border: none;"
            f" border-bottom: 1px solid {shades.line.name()}; padding: 4px 6px; }}"
        )
        if self.styleSheet() != sheet:
            self.setStyleSheet(sheet)

    def widen_last(self, words: Iterable[str]) -> None:
        """Give the last column room for these words, as far as the others can do without."""
        metrics = QFontMetrics(theme.scaled(self.font(), 1.0, bold=True))
        wanted = max((metrics.horizontalAdvance(one) for one in words), default=0) + 2 * theme.PAD
        self.setColumnWidth(LAST, min(max(wanted, self.columnWidth(LAST)), self.viewport().width() // 2))

    def _make_header(self) -> None:
        header = named(self.header(), f"{self.objectName()}Header", self.tr("Columns"))
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        letter = self.fontMetrics().averageCharWidth()
        for column, letters in _LEAST.items():
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            self.setColumnWidth(column, letter * letters + 2 * theme.PAD)
