"""A field for a whole number."""

from PySide6.QtWidgets import QSpinBox, QWidget

_AIR = 5  # pixels


class NumberBox(QSpinBox):
    """Keeps its digits off its edge, which a style sheet cannot do."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lineEdit().setTextMargins(_AIR, 0, _AIR, 0)
