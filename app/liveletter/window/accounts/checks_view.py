"""What a connection test found: one line for each server."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from liveletter.domain.accounts import Service, ServiceCheck
from liveletter.window.parts import icons, theme
from liveletter.window.parts.buttons import push_button
from liveletter.window.parts.engine_words import engine_words
from liveletter.window.parts.labels import sentence
from liveletter.window.parts.layouts import clear


class ChecksView(QWidget):
    """Works, or the sentence that names what is wrong; an untrusted certificate can be looked at."""

    certificate_asked = Signal(object)  # ServiceCheck

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("accountChecks")
        self.setAccessibleName(self.tr("Result of the test"))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.GAP)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self.hide()

    def show_checks(self, checks: Sequence[ServiceCheck]) -> None:
        """Show these in place of what was there."""
        clear(self._grid)
        for row, check in enumerate(checks):
            self._add(row, check)
        self.setVisible(bool(checks))

    def _add(self, row: int, check: ServiceCheck) -> None:
        shades = theme.colors(self.palette())
        mark = QLabel()
        picture = icons.icon("check" if check.ok else "warning", color=shades.available if check.ok else shades.busy)
        mark.setPixmap(picture.pixmap(theme.ICON, theme.ICON))
        words = sentence(f"{check.service.value}Check", self._words(check))
        words.setToolTip(check.detail)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._grid.addWidget(mark, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(words, row, 1)
        if check.untrusted_pem:
            button = push_button(f"{check.service.value}Certificate", self.tr("Look at the certificate…"))
            button.clicked.connect(lambda: self.certificate_asked.emit(check))
            self._grid.addWidget(button, row, 2, Qt.AlignmentFlag.AlignTop)

    def _words(self, check: ServiceCheck) -> str:
        name = {
            Service.IMAP: self.tr("Fetching mail"),
            Service.SMTP: self.tr("Sending mail"),
            Service.XMPP: self.tr("Chat"),
        }[check.service]
        told = self.tr("works") if check.ok else engine_words(check.sentence)
        return self.tr("{service}: {result}").format(service=name, result=told)
