"""The text of a mail. Nothing is loaded but the pictures that lie in the mail itself."""

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QImageReader, QPalette, QTextDocument, QWheelEvent
from PySide6.QtWidgets import QApplication, QFrame, QTextBrowser, QWidget

from liveletter.domain.mail import OpenedMail
from liveletter.window.mail.mail_text import to_html
from liveletter.window.parts import theme

ZOOM_LIMIT = 12  # steps up; half as many down
PICTURE_LIMIT = 4000  # pixels a side: larger pictures are read smaller


class MailBody(QTextBrowser):
    """Shows sanitised HTML or plain text. `loadResource` answers only `cid:` addresses, from the mail's own pictures.

    Links are never followed here: `link_clicked` and `link_pointed` tell about them.
    """

    link_clicked = Signal(str)
    link_pointed = Signal(str)  # empty: no longer on a link

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mailBody")
        self.setAccessibleName(self.tr("Text of the mail"))
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(theme.PAD + 4)
        self._mail: OpenedMail | None = None
        self._zoom = 0
        self.anchorClicked.connect(lambda link: self.link_clicked.emit(link.toString()))
        self.highlighted.connect(lambda link: self.link_pointed.emit(link.toString()))

    def show_mail(self, mail: OpenedMail) -> None:
        """Show a mail's body from its beginning."""
        self._mail = mail
        self._draw()

    def empty(self) -> None:
        """Show nothing."""
        self._mail = None
        self.clear()

    def zoom(self, steps: int) -> None:
        """Larger or smaller letters; 0: as they were."""
        wanted = 0 if steps == 0 else max(-ZOOM_LIMIT // 2, min(ZOOM_LIMIT, self._zoom + steps))
        self.zoomIn(wanted - self._zoom)
        self._zoom = wanted

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        url = QUrl(name)
        data = self._mail.images.get(url.path()) if self._mail and url.scheme() == "cid" else None
        if kind != QTextDocument.ResourceType.ImageResource.value or data is None:
            return QByteArray()  # an empty answer: Qt must not look for it elsewhere
        return _picture(data)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        is_new_theme = event.type() == QEvent.Type.ApplicationPaletteChange
        if is_new_theme and getattr(self, "_mail", None) is not None:
            self._draw()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)

    def _draw(self) -> None:
        mail = self._mail
        assert mail is not None
        shades = theme.colors(QApplication.palette())  # the own palette is that of the paper
        is_html = bool(mail.html)
        self._set_paper(shades, is_html=is_html)
        if is_html:
            self.setHtml(mail.html)
        else:
            self.setHtml(to_html(mail.text, shades))

    def _set_paper(self, shades: theme.Colors, *, is_html: bool) -> None:
        """HTML mails are written for white paper; plain text takes the window's own colours."""
        ground = shades.paper if is_html else shades.base
        ink = shades.on_paper if is_html else shades.text
        link = theme.LIGHT.accent if is_html else shades.accent
        palette = QPalette(QApplication.palette())
        palette.setColor(QPalette.ColorRole.Base, ground)
        palette.setColor(QPalette.ColorRole.Text, ink)
        self.setPalette(palette)
        self.viewport().setPalette(palette)
        self.document().setDefaultStyleSheet(
            f"body {{ color: {ink.name()}; }} a {{ color: {link.name()}; }}"
            f"blockquote {{ color: {theme.LIGHT.quotes[0].name() if is_html else shades.quotes[0].name()}; }}"
        )


def _picture(data: bytes) -> object:
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    size = reader.size()
    if size.width() > PICTURE_LIMIT or size.height() > PICTURE_LIMIT:
        reader.setScaledSize(size.scaled(QSize(PICTURE_LIMIT, PICTURE_LIMIT), Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()
