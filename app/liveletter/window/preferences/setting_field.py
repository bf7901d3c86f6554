"""One setting's control, made from what `settings.py` says of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLineEdit, QSpinBox, QWidget

from liveletter.settings import Value
from liveletter.window.parts import theme
from liveletter.window.parts.labels import sentence
from liveletter.window.parts.naming import named
from liveletter.window.parts.number_box import NumberBox
from liveletter.window.preferences import setting_words
from liveletter.window.preferences.setting_words import AnySetting

Control = QCheckBox | QComboBox | QSpinBox | QLineEdit


class SettingField(QWidget):
    """Tells a new value as soon as it is chosen (a text: when it is left)."""

    chosen = Signal(str, object)  # key, value

    def __init__(self, *, setting: AnySetting, value: Value, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"field:{setting.key}")
        self.key = setting.key
        self._words = setting_words.description(setting)
        self.control = named(self._make(value), setting.key, self._words)
        self.show_value(value)
        self._lay_out()
        self._connect()

    def value(self) -> Value:
        """What the control says."""
        match self.control:
            case QCheckBox():
                return self.control.isChecked()
            case QComboBox():
                return str(self.control.currentData())
            case QSpinBox():
                return self.control.value()
            case _:
                return self.control.text().strip()

    def show_value(self, value: Value) -> None:
        """Show a value without telling it."""
        self.control.blockSignals(True)
        match self.control:
            case QCheckBox():
                self.control.setChecked(bool(value))
            case QComboBox():
                self.control.setCurrentIndex(self.control.findData(value))
            case QSpinBox():
                self.control.setValue(int(value))
            case _ if self.control.text() != value:
                self.control.setText(str(value))
        self.control.blockSignals(False)

    def _make(self, value: Value) -> Control:
        if isinstance(value, bool):
            return QCheckBox(self._words)
        if isinstance(value, int):
            return self._number()
        if choices := setting_words.choices(self.key):
            box = QComboBox()
            for choice, words in choices:
                box.addItem(words, choice)
            return box
        return QLineEdit()

    def _number(self) -> QSpinBox:
        least, greatest, unit = setting_words.bounds(self.key)
        box = NumberBox()
        box.setRange(least, greatest)
        box.setSuffix(unit)
        box.setKeyboardTracking(False)
        return box

    def _connect(self) -> None:
        match self.control:
            case QCheckBox():
                self.control.toggled.connect(self._on_chosen)
            case QComboBox():
                self.control.currentIndexChanged.connect(self._on_chosen)
            case QSpinBox():
                self.control.valueChanged.connect(self._on_chosen)
            case _:
                self.control.editingFinished.connect(self._on_chosen)

    def _on_chosen(self) -> None:
        self.chosen.emit(self.key, self.value())

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.PAD)
        if isinstance(self.control, QCheckBox):
            grid.addWidget(self.control, 0, 0)
            return
        label = sentence(f"label:{self.key}", self._words)
        label.setBuddy(self.control)
        if isinstance(self.control, QLineEdit):
            grid.addWidget(label, 0, 0)
            grid.addWidget(self.control, 1, 0)
            return
        grid.setColumnStretch(0, 1)
        grid.addWidget(label, 0, 0)
        grid.addWidget(self.control, 0, 1, Qt.AlignmentFlag.AlignTrailing)
