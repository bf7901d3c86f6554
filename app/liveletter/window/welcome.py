"""What a user without an account sees first."""

from PySide6.QtWidgets import QWidget

from liveletter.window.blank import Blank


class Welcome(Blank):
    """Says what Liveletter is and offers to add an account (the button)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(name="welcome", parent=parent)
        self.show_words(
            self.tr("Mail and chat in one window, each answering the other.\nAdd your mail or chat account to begin."),
            icon="liveletter",
            title=self.tr("Welcome to Liveletter"),
            button=self.tr("Add account…"),
        )
