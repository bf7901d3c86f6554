"""The scrolling list of a timeline: what can be chosen, activated and clicked in it; pages as one scrolls."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    QTimer,
    QUrl,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QDesktopServices,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from liveletter.domain.conversation import ItemKind, TimelineItem
from liveletter.window.parts import theme
from liveletter.window.timeline.bubble import BubbleDelegate
from liveletter.window.timeline.click_targets import ClickTargets
from liveletter.window.timeline.scroll_anchor import ScrollAnchor
from liveletter.window.timeline.timeline import TimelineModel
from liveletter.window.timeline.timeline_words import clock

_SLIM = """QScrollBar:vertical { width: 10px; background: palette(base); border: none; }
QScrollBar::handle:vertical { background: palette(mid); border-radius: 3px; min-height: 32px; margin: 2px 2px; }
QScrollBar::handle:vertical:hover { background: palette(dark); }
QScrollBar::handle:vertical:disabled { background: transparent; }
QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical { height: 0; }"""
Index = QModelIndex | QPersistentModelIndex
_NEAR = 400  # pixels from an end where the next page is brought


class TimelineList(QListView):
    """The lines of a `TimelineModel`."""

    item_activated = Signal(object)  # TimelineItem: Enter, or a double click
    about_activated = Signal(object)  # TimelineItem whose mail, or live letter, was clicked
    bottom_reached = Signal()
    bottom_left = Signal()
    menu_requested = Signal(QPoint)  # of the viewport; the line there, or the current one, is chosen

    def __init__(self, *, model: TimelineModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = model
        self._bubbles = BubbleDelegate(model=model, parent=self)
        self._targets = ClickTargets(view=self, lines=model, bubbles=self._bubbles)
        self.setModel(model)
        self.setItemDelegate(self._bubbles)
        self._anchor = ScrollAnchor(view=self, lines=model, shaper=self._bubbles.shaper)
        self._dress()
        self._listen()

    def _dress(self) -> None:
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Fixed)
        self.setAccessibleName(self.tr("Conversation"))
        self.verticalScrollBar().setSingleStep(24)
        self.verticalScrollBar().setStyleSheet(_SLIM)
        self._take_looks()

    def _listen(self) -> None:
        bar = self.verticalScrollBar()
        bar.setEnabled(False)  # its handle shows only where there is more to see
        bar.rangeChanged.connect(lambda least, most: bar.setEnabled(most > least))
        self._anchor.scrolled.connect(self._fetch_near_ends)
        self._anchor.bottom_reached.connect(self.bottom_reached)
        self._anchor.bottom_left.connect(self.bottom_left)
        self.doubleClicked.connect(self._on_double_clicked)

    # ---- where it stands

    @property
    def is_at_bottom(self) -> bool:
        """Whether the newest line is in sight."""
        return self._anchor.is_at_bottom

    @property
    def lines(self) -> TimelineModel:
        """What it shows."""
        return self._lines

    @property
    def bubbles(self) -> BubbleDelegate:
        """What draws the lines."""
        return self._bubbles

    def go_to_bottom(self) -> None:
        """Show the newest line."""
        self._lines.show_newest()
        self._anchor.go_to_bottom()

    def hold(self) -> None:
        """Remember which line stands at the top, to be found there after `settle`."""
        self._anchor.hold()

    def settle(self) -> None:
        """Lay the lines out anew where their sizes changed, and keep the place."""
        self._anchor.settle()
        if self.isVisible() and self.verticalScrollBar().maximum() == 0 and self._lines.has_older:
            QTimer.singleShot(0, self, self._lines.fetch_older)  # there is room for more, and nothing to scroll

    def _fetch_near_ends(self) -> None:
        bar = self.verticalScrollBar()
        if bar.value() < _NEAR and self._lines.has_older:
            QTimer.singleShot(0, self, self._lines.fetch_older)
        elif bar.maximum() - bar.value() < _NEAR and not self._lines.is_newest:
            QTimer.singleShot(0, self, self._lines.fetch_newer)

    # ---- what is chosen

    def chosen(self) -> list[TimelineItem]:
        """The selected items, oldest first."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        return [self._lines.line(row).item for row in rows]

    def copy(self) -> None:
        """Put the chosen lines on the clipboard: the text alone of one, with names and times of several."""
        if text := copied(self.chosen(), own=self.tr("I"), other=self._lines.person_name):
            QGuiApplication.clipboard().setText(text)

    def choose(self, kind: ItemKind, item_id: int) -> bool:
        """Select an item and bring it into sight; False where it is not in the window."""
        row = self._lines.row_of(kind, item_id)
        if row < 0:
            return False
        index = self._lines.index(row)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
        return True

    # ---- Qt's events

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        if first == last and self._room_of(first) == self.sizeHintForIndex(first).height():
            QAbstractItemView.dataChanged(self, first, last, roles)  # QListView would lay out all lines anew
        else:
            self._anchor.outgrow()
            super().dataChanged(first, last, roles)

    def _room_of(self, index: Index) -> int:
        """How high a line was laid out. (`visualRect` tells its place of then with its height of now.)"""
        top, below = self.visualRect(index).top(), index.row() + 1
        if below < self._lines.rowCount():
            return self.visualRect(self._lines.index(below)).top() - top
        return self.contentsSize().height() - self.verticalOffset() - top

    def minimumSizeHint(self) -> QSize:
        return QSize(80, 8)  # where room is scarce, what is asked comes first

    def resizeEvent(self, event: QResizeEvent) -> None:
        with self._anchor.kept():
            self._bubbles.shaper.width = self.viewport().width()
            super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._bubbles.shaper.direction = self.layoutDirection()
            self._bubbles.shaper.forget()
            self.settle()
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._take_looks()

    def showEvent(self, event: QEvent) -> None:
        super().showEvent(event)  # type: ignore[arg-type]
        self.settle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.item_activated.emit(self._lines.line(self.currentIndex().row()).item)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        over = self._targets.at(event.position())
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._targets.press(event.position())
        super().mousePressEvent(event)  # choosing a line may move the others

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton or event.modifiers():
            return
        target = self._targets.release(event.position())
        if target.link:
            QDesktopServices.openUrl(QUrl(target.link))
        elif target.about is not None:
            self.about_activated.emit(target.about)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_keys = event.reason() is QContextMenuEvent.Reason.Keyboard
        place = self.visualRect(self.currentIndex()).center() if by_keys else event.pos()
        index = self.indexAt(place)
        if index.isValid() and not self.selectionModel().isSelected(index):
            self.setCurrentIndex(index)
        self.menu_requested.emit(place)

    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.item_activated.emit(self._lines.line(index.row()).item)

    def _take_looks(self) -> None:
        self._bubbles.shaper.link_color = theme.colors(self.palette()).accent
        self._bubbles.shaper.direction = self.layoutDirection()
        self._bubbles.shaper.set_font(self.font())


def copied(items: list[TimelineItem], *, own: str, other: str) -> str:
    """Lines as text for the clipboard."""
    if len(items) == 1:
        return items[0].text or items[0].title
    lines = []
    for item in items:
        who = own if item.outgoing else (item.sender or other)
        lines.append(f"{who} ({clock(item.at)}): {item.text or item.title}")
    return "\n".join(lines)
