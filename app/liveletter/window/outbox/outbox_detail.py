"""One entry of the outbox in full: how it stands, why, what can be done, and its log."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from liveletter.domain.outbox import Attempt
from liveletter.window.outbox.outbox_actions import OutboxActions
from liveletter.window.outbox.outbox_delegate import tone_color
from liveletter.window.outbox.outbox_doings import Doing
from liveletter.window.outbox.outbox_row import OutboxRow, kind_words
from liveletter.window.parts import dates, icons, theme
from liveletter.window.parts.bidi import isolated
from liveletter.window.parts.buttons import push_button
from liveletter.window.parts.delivery_words import log_lines, log_steps, waits_why
from liveletter.window.parts.engine_words import engine_words
from liveletter.window.parts.flow_layout import FlowLayout
from liveletter.window.parts.labels import heading, plain_label, sentence
from liveletter.window.parts.layouts import clear, line
from liveletter.window.parts.naming import named


class OutboxDetail(QScrollArea):
    """Shows a line's entry with its log; the keyboard scrolls it."""

    def __init__(self, *, actions: OutboxActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "outboxDetail", self.tr("What became of it"))
        self._actions = actions
        self._row: OutboxRow | None = None
        self._title = plain_label("outboxTitle", font=theme.scaled(self.font(), 1.18, bold=True), wraps=True)
        self._about = sentence("outboxAbout", dim=True)
        self._mark = QLabel()
        self._state = sentence("outboxState")
        self._state.setFont(theme.scaled(self.font(), 1.0, bold=True))
        self._why = sentence("outboxWhy")
        self._buttons = {doing: self._button(doing) for doing in Doing}
        self._log = QGridLayout()
        self._log_head = (line(), heading("outboxLogTitle", self.tr("What became of it")))
        self._lay_out()
        actions.expiry_asked.connect(self._pop_expiries)

    @property
    def outgoing_id(self) -> int:
        """The entry that is shown; 0: none."""
        return self._row.entry.id if self._row is not None else 0

    @property
    def log(self) -> str:
        """The log as it stands there."""
        return self.accessibleDescription()

    def show_row(self, row: OutboxRow, attempts: Sequence[Attempt], name: str) -> None:
        """Show an entry and its log, oldest line first."""
        entry, self._row = row.entry, row
        self._title.setText(row.title)
        self._about.setText(self._about_words(row))
        self._state.setText(_capital(row.state))
        self._why.setText(waits_why(entry, name) or engine_words(entry.trouble))
        self._why.setVisible(bool(self._why.text()))
        self._draw()
        self._actions.show_entry(entry)
        self._show_buttons()
        self._show_log(row, attempts, name)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_mark"):
            self._draw()

    def _about_words(self, row: OutboxRow) -> str:
        entry = row.entry
        addresses = ", ".join(isolated(address) for address in entry.to)
        to = row.to if row.to == addresses else self.tr("{names} ({addresses})").format(
            names=row.to, addresses=addresses
        )  # fmt: skip
        words = self.tr("{kind} to {people}, {date}")
        return words.format(kind=kind_words(entry.kind), people=isolated(to), date=isolated(dates.full(entry.at)))

    def _draw(self) -> None:
        if self._row is not None:
            color = tone_color(self._row.tone, theme.colors(self.palette()))
            self._mark.setPixmap(icons.icon(self._row.mark, color=color).pixmap(QSize(18, 18)))

    def _show_buttons(self) -> None:
        for doing, button in self._buttons.items():
            action = self._actions.actions[doing]
            button.setVisible(action.isEnabled())
            button.setText(action.text())
            button.setAccessibleName(action.text().replace("&", ""))
            keys = action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
            button.setToolTip(f"{button.accessibleName()} ({keys})")

    def _show_log(self, row: OutboxRow, attempts: Sequence[Attempt], name: str) -> None:
        clear(self._log)
        steps = log_steps(row.entry, attempts, name)
        for part in self._log_head:
            part.setVisible(bool(steps))
        for place, step in enumerate(steps):
            when = plain_label(f"outboxLogTime{place}", step.when, dim=True)
            words = sentence(f"outboxLogWords{place}", step.words)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            top = Qt.AlignmentFlag.AlignTop
            self._log.addWidget(when, place, 0, top | Qt.AlignmentFlag.AlignTrailing)
            self._log.addWidget(words, place, 1, top)
            when.show()
            words.show()
        self.setAccessibleDescription("\n".join(log_lines(row.entry, attempts, name)))

    def _button(self, doing: Doing) -> QPushButton:
        button = push_button(f"{doing.value}Button", "")
        button.setIcon(self._actions.actions[doing].icon())
        button.setAutoDefault(True)  # Return presses it
        button.clicked.connect(self._actions.actions[doing].trigger)
        return button

    def _pop_expiries(self) -> None:
        button = self._buttons[Doing.EXPIRY]
        menu = self._actions.expiry_menu
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
        menu.setActiveAction(menu.actions()[0])

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setAutoFillBackground(True)
        inner.setBackgroundRole(QPalette.ColorRole.Base)
        standing = QHBoxLayout()
        standing.setSpacing(theme.GAP)
        standing.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        standing.addWidget(self._state, 1)
        buttons = FlowLayout()
        for button in self._buttons.values():
            buttons.addWidget(button)
        self._log.setHorizontalSpacing(theme.PAD)
        self._log.setVerticalSpacing(theme.GAP)
        self._log.setColumnStretch(1, 1)
        column = QVBoxLayout(inner)
        column.setContentsMargins(theme.PAD * 2, theme.PAD * 2, theme.PAD * 2, theme.PAD * 2)
        column.setSpacing(theme.GAP)
        for told in (self._title, self._about, self._state, self._why):
            told.setMinimumWidth(1)  # it wraps at the pane's edge, however narrow that is
        column.addWidget(self._title)
        column.addWidget(self._about)
        column.addSpacing(theme.GAP)
        column.addLayout(standing)
        column.addWidget(self._why)
        column.addSpacing(theme.GAP)
        column.addLayout(buttons)
        column.addSpacing(theme.GAP)
        column.addWidget(self._log_head[0])
        column.addSpacing(theme.GAP)
        column.addWidget(self._log_head[1])
        column.addLayout(self._log)
        column.addStretch(1)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(theme.PAD * 24)  # the longest words of a button, in any language


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
