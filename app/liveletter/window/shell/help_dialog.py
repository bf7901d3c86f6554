"""The list of keyboard shortcuts, and what this program is."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from liveletter import __version__
from liveletter.window.parts import icons, theme
from liveletter.window.parts.labels import plain_label


class HelpDialog(QDialog):
    """Every shortcut of a window, read from its actions."""

    def __init__(self, *, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("helpDialog")
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        inner = QWidget()
        form = QFormLayout(inner)
        form.setVerticalSpacing(6)
        form.setHorizontalSpacing(theme.PAD * 2)
        for action in window.actions():
            keys = [keys.toString(QKeySequence.SequenceFormat.NativeText) for keys in action.shortcuts()]
            if keys:
                left = plain_label(f"{action.objectName()}Keys", font=theme.scaled(self.font(), 1, bold=True))
                left.setText(" / ".join(keys))
                right = plain_label(f"{action.objectName()}Words")
                right.setText(action.text().replace("&", "").rstrip("…"))
                form.addRow(left, right)
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        column = QVBoxLayout(self)
        column.addWidget(area)
        column.addWidget(_close_box(self))
        self.resize(440, 560)


class AboutDialog(QDialog):
    """Name, version, licence."""

    def __init__(self, *, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("aboutDialog")
        self.setWindowTitle(self.tr("About Liveletter"))
        picture = QLabel()
        picture.setPixmap(icons.application_icon().pixmap(QSize(96, 96)))
        name = plain_label("aboutName", font=theme.scaled(self.font(), 1.6, bold=True))
        name.setText("Liveletter")
        words = plain_label("aboutText", wraps=True)
        words.setText(
            self.tr(
                "Version {version}\n\nMail and chat in one window, each answering the other.\n\n"
                "Free software under the GNU General Public License, version 3 or later, without any warranty."
            ).format(version=__version__)
        )
        words.setFixedWidth(words.fontMetrics().averageCharWidth() * 64)  # its height follows from that
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.PAD * 2, theme.PAD * 2, theme.PAD * 2, theme.PAD)
        column.setSpacing(theme.PAD)
        for label in (picture, name, words):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(_close_box(self))


def _close_box(dialog: QDialog) -> QDialogButtonBox:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    box.rejected.connect(dialog.reject)
    return box
