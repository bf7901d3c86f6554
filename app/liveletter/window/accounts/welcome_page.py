"""What a user without an account sees: a welcome, and the form to add the first one."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from liveletter.window.accounts.account_editor import AccountEditor
from liveletter.window.context import Context
from liveletter.window.parts import icons, theme
from liveletter.window.parts.labels import heading, sentence

WIDTH = 520  # pixels


class WelcomePage(QScrollArea):
    """Says what Liveletter is and takes the first account, without a dialog."""

    account_saved = Signal(object)  # Account

    def __init__(self, *, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcomePage")
        self.setAccessibleName(self.tr("Welcome to Liveletter"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.editor = AccountEditor(ctx=ctx)
        self.editor.account_saved.connect(self.account_saved)
        middle = QWidget()
        middle.setMaximumWidth(WIDTH)
        column = QVBoxLayout(middle)
        column.setSpacing(theme.GAP)
        for widget in self._top():
            column.addWidget(widget)
        column.addSpacing(theme.PAD)
        column.addWidget(self.editor)
        self._lay_out(middle)
        self.editor.keep_in_sight(self)

    def _top(self) -> list[QWidget]:
        picture = QLabel()
        picture.setPixmap(icons.application_icon().pixmap(QSize(88, 88)))
        title = heading("welcomeTitle", self.tr("Welcome to Liveletter"), factor=1.6)
        words = sentence(
            "welcomeText",
            self.tr("Mail and chat in one window, each answering the other. Add your first account to begin."),
            dim=True,
        )
        for label in (picture, title, words):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return [picture, title, words]

    def _lay_out(self, middle: QWidget) -> None:
        ground = QWidget()
        ground.setAutoFillBackground(True)
        ground.setBackgroundRole(QPalette.ColorRole.Base)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(middle, 100)
        row.addStretch(1)
        column = QVBoxLayout(ground)
        column.setContentsMargins(theme.PAD * 2, theme.PAD * 2, theme.PAD * 2, theme.PAD * 2)
        column.addStretch(1)
        column.addLayout(row)
        column.addStretch(2)
        self.setWidget(ground)
