"""Buttons at the foot of single lines of a timeline: of files, and of what waits or was not sent."""

from functools import partial

import shiboken6
from PySide6.QtCore import QObject, QPoint, QSize, Qt
from PySide6.QtWidgets import QToolButton, QWidget

from liveletter.domain.conversation import ItemKind, TimelineItem
from liveletter.window.parts import theme
from liveletter.window.parts.buttons import flat_button
from liveletter.window.parts.flow_layout import FlowLayout
from liveletter.window.timeline.item_acts import ItemActs
from liveletter.window.timeline.item_deeds import ICONS, Deed, deeds_of, is_open, words_of
from liveletter.window.timeline.timeline_list import TimelineList

Key = tuple[ItemKind, int]
_GAP = 2
_SLIM = 'QToolButton[role="flat"] { padding: 2px 1px; }'


class ToolRow(QWidget):
    """The buttons of one line."""

    def __init__(self, *, item: TimelineItem, acts: ItemActs) -> None:
        super().__init__()
        self.setObjectName("itemTools")
        self.item = item
        self.setStyleSheet(_SLIM)
        self._acts = acts
        self._why = acts.why_not(Deed.AS_MAIL)
        layout = FlowLayout(self, gap=_GAP)
        self._buttons = [self._button(deed) for deed in deeds_of(item)]
        for button in self._buttons:
            layout.addWidget(button)

    def sizeHint(self) -> QSize:
        """All beside each other."""
        sizes = [button.sizeHint() for button in self._buttons]
        gaps = _GAP * max(0, len(sizes) - 1)
        return QSize(sum(size.width() for size in sizes) + gaps, max((size.height() for size in sizes), default=0))

    def follow_in_keyboard_order(self, before: QWidget) -> None:
        """Let Tab lead from `before` to these buttons."""
        for button in self._buttons:
            self.setTabOrder(before, button)
            before = button

    def fits(self, item: TimelineItem) -> bool:
        """Whether these are the buttons for what the line is now."""
        return deeds_of(item) == deeds_of(self.item) and self._why == self._acts.why_not(Deed.AS_MAIL)

    def _button(self, deed: Deed) -> QToolButton:
        button = flat_button(deed.value, words_of(deed), icon=ICONS[deed])
        button.setIconSize(QSize(16, 16))
        button.setFont(theme.scaled(button.font(), theme.SMALL))
        why = self._acts.why_not(deed)
        button.setEnabled(not why)
        button.setToolTip(why)
        button.setCursor(Qt.CursorShape.ArrowCursor)
        if deed is Deed.UNTIL:
            button.setText(self.tr("Until…"))
            button.clicked.connect(lambda: self._pop_expiries(button))
        else:
            button.clicked.connect(partial(self._acts.run, deed, self.item))
        return button

    def _pop_expiries(self, button: QToolButton) -> None:
        menu = self._acts.expiry_menu(self.item)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))


class ToolRows(QObject):
    """Keeps a row of buttons in those lines that need one: each file, the chosen line, and the last that waits."""

    def __init__(self, *, view: TimelineList, acts: ItemActs) -> None:
        super().__init__(view)
        self._list = view
        self._acts = acts
        self._rows: dict[Key, ToolRow] = {}
        model = view.lines
        model.modelAboutToBeReset.connect(self._drop_all)
        model.lines_changed.connect(self.settle)
        model.line_changed.connect(self.settle)
        view.selectionModel().selectionChanged.connect(self.settle)

    def settle(self) -> None:
        """Give buttons to the lines that need them now, and take them from the others."""
        wanted = self._wanted()
        self._list.hold()
        changed = False
        for key in [key for key, row in self._rows.items() if not self._fits(row, wanted.get(key))]:
            self._drop(key)
            changed = True
        for key, item in wanted.items():
            if key not in self._rows:
                self._put(key, item)
                changed = True
        if changed:
            self._list.settle()

    def _wanted(self) -> dict[Key, TimelineItem]:
        items = self._list.lines.items()
        wanted = {(item.kind, item.id): item for item in items if item.file is not None and deeds_of(item)}
        chosen = self._list.chosen()
        hurrying = self._list.lines.words.is_hurrying  # buttons that come and go with each message serve nobody
        last = next((item for item in reversed(items) if is_open(item) and not hurrying(item)), None)
        for item in (last, chosen[0] if len(chosen) == 1 else None):
            if item is not None and is_open(item):
                wanted[item.kind, item.id] = item
        return wanted

    def _fits(self, row: ToolRow, item: TimelineItem | None) -> bool:
        if item is None or not shiboken6.isValid(row):
            return False
        at = self._list.lines.row_of(item.kind, item.id)
        return self._list.indexWidget(self._list.lines.index(at)) is row and row.fits(item)

    def _put(self, key: Key, item: TimelineItem) -> None:
        row = ToolRow(item=item, acts=self._acts)
        self._rows[key] = row
        self._list.bubbles.shaper.tools[key] = row
        index = self._list.lines.index(self._list.lines.row_of(*key))
        self._list.setIndexWidget(index, row)
        row.follow_in_keyboard_order(self._list)

    def _drop(self, key: Key) -> None:
        row = self._rows.pop(key)
        self._list.bubbles.shaper.tools.pop(key, None)
        if not shiboken6.isValid(row):
            return
        if row.isAncestorOf(self._list.focusWidget() or self._list):
            self._list.setFocus()
        at = self._list.lines.row_of(*key)
        if at >= 0 and self._list.indexWidget(self._list.lines.index(at)) is row:
            self._list.setIndexWidget(self._list.lines.index(at), None)  # type: ignore[arg-type]
        else:
            row.hide()
            row.deleteLater()

    def _drop_all(self) -> None:
        """The view ends its widgets itself."""
        self._rows.clear()
        self._list.bubbles.shaper.tools.clear()
