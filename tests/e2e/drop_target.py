"""Another program, as mail programs are built with Qt: a window into which one drops; it writes down what it got.

Run as `python drop_target.py FILE`, alone: it knows nothing of Liveletter.
"""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication, QTextEdit


class Page(QTextEdit):
    """A mail being written."""

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take it as any text field does."""
        super().insertFromMimeData(source)
        got = {
            "formats": source.formats(),
            "html": source.html(),
            "text": source.text(),
            "urls": [url.toString() for url in source.urls()],
            "shown": self.toHtml(),
        }
        Path(sys.argv[1]).write_text(json.dumps(got))


def main() -> int:
    """Show the page until it is ended."""
    application = QApplication(sys.argv)
    page = Page()
    page.setWindowTitle("Another program")
    page.resize(360, 500)
    page.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
