"""A certificate that this computer does not trust: shown, and trusted only by an explicit choice."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from liveletter.window.parts import icons, theme
from liveletter.window.parts.buttons import push_button
from liveletter.window.parts.dialogs import GrowingDialog
from liveletter.window.parts.labels import heading, sentence

WIDTH = 560  # pixels
LINE = 48  # characters: sixteen bytes of a fingerprint


class CertificateDialog(GrowingDialog):
    """Accepted: the user trusts this certificate for this account. Return and Escape mean no."""

    def __init__(self, *, host: str, reason: str, summary: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("certificateDialog")
        self.setWindowTitle(self.tr("Certificate of {host}").format(host=host))
        title = self.tr("Is this really {host}?").format(host=host)
        shown = sentence("certificateSummary", folded(summary))
        shown.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        shown.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        shown.setAccessibleName(self.tr("The certificate: {summary}").format(summary=summary))
        advice = sentence(
            "certificateAdvice",
            self.tr(
                "Somebody between you and the server could show such a certificate to read your password. Compare the "
                "fingerprint with one that the server's operator has given you, and trust it only if they agree."
            ),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.PAD * 2, theme.PAD * 2, theme.PAD * 2, theme.PAD * 2)
        column.setSpacing(theme.PAD)
        column.addLayout(self._top(title, reason))
        column.addWidget(shown)
        column.addWidget(advice)
        column.addWidget(self._make_buttons())
        self.resize(WIDTH, self.sizeHint().height())

    def _top(self, title: str, reason: str) -> QHBoxLayout:
        mark = QLabel()
        mark.setPixmap(icons.icon("warning", color=theme.colors(self.palette()).busy).pixmap(32, 32))
        words = QVBoxLayout()
        words.addWidget(heading("certificateTitle", title, factor=1.15))
        words.addWidget(sentence("certificateReason", reason))
        row = QHBoxLayout()
        row.setSpacing(theme.PAD)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return row

    def _make_buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox()
        trust = push_button("trustCertificate", self.tr("&Trust this certificate for this account"))
        refuse = push_button("refuseCertificate", self.tr("Do &not trust it"), main=True)
        box.addButton(trust, QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(refuse, QDialogButtonBox.ButtonRole.RejectRole)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        refuse.setDefault(True)
        refuse.setFocus()
        return box


def folded(summary: str) -> str:
    """The summary with its fingerprint in lines that fit and can be compared by eye."""
    lines = []
    for line in summary.splitlines():
        label, colon, rest = line.partition(": ")
        lines.append(line if len(rest) <= LINE or " " in rest else f"{label}{colon}".rstrip())
        if lines[-1] != line:
            lines += [f"  {rest[at : at + LINE].rstrip(':')}" for at in range(0, len(rest), LINE)]
    return "\n".join(lines)
