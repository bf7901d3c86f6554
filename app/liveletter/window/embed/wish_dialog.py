"""How a chat in a mail is to be: its title, whether it is recorded, who sees what, and on which host."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from liveletter.domain.live import LiveHost, LiveWish, ShownPresence
from liveletter.window.embed import wish_words
from liveletter.window.parts import theme
from liveletter.window.parts.buttons import push_button
from liveletter.window.parts.dialogs import GrowingDialog
from liveletter.window.parts.labels import heading, sentence
from liveletter.window.parts.naming import named

WIDTH = 520  # pixels
TITLE_LIMIT = 200  # characters


class WishDialog(GrowingDialog):
    """Await it (`dialogs.shown`). Accepted: `wish` is as the user wants it. `hosts`: the one that is taken where
    nothing is chosen comes first."""

    def __init__(
        self,
        *,
        wish: LiveWish,
        subject: str,
        hosts: Sequence[LiveHost] = (),
        in_mail: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("wishDialog")
        self.setWindowTitle(self.tr("Live chat"))
        self._wish = wish
        self._hosts = tuple(hosts)
        self.title = named(QLineEdit(wish.title), "wishTitle", self.tr("Title"))
        self.title.setPlaceholderText(subject.strip() or self.tr("The mail's subject"))
        self.title.setMaxLength(TITLE_LIMIT)
        self.records = QButtonGroup(self)
        self.presence = self._choice("wishPresence", self.tr("My presence"), wish_words.presences(), wish.presence)
        self.language = self._choice("wishLanguage", self.tr("Language"), wish_words.languages(), wish.language)
        self.mail_after = self._choice("wishMailAfter", self.tr("Mails"), wish_words.pauses(), wish.mail_after)
        self.host = self._choice("wishHost", self.tr("Host"), self._host_words(), wish.host_id)
        self.form = named(QCheckBox(self.tr("Put a &form for answers into the mail")), "wishForm")
        self.form.setAccessibleName(self.form.text().replace("&", ""))
        self.form.setChecked(wish.form)
        self.lists = named(QCheckBox(self.tr("Send an &open link to mailing lists")), "wishLists")
        self.lists.setAccessibleName(self.lists.text().replace("&", ""))
        self.lists.setChecked(wish.open_to_lists)
        self._warning = sentence("wishFormWarning", self._form_words(), dim=True)
        self._explained = sentence("wishRecordExplained", dim=True)
        self._lay_out(in_mail=in_mail)
        self._follow()
        self.title.setFocus()

    @property
    def wish(self) -> LiveWish:
        """The wish as it is chosen."""
        host_id = int(self.host.currentData()) if len(self._hosts) > 1 else self._wish.host_id
        return replace(
            self._wish,
            title=" ".join(self.title.text().split()),
            recorded=self.records.checkedId() == 1,
            presence=ShownPresence(self.presence.currentData()),
            language=str(self.language.currentData()),
            mail_after=int(self.mail_after.currentData()),
            form=self.form.isChecked(),
            open_to_lists=self.lists.isChecked(),
            host_id=host_id,
            on_my_network=self._wish.on_my_network and host_id == self._wish.host_id,
        )

    def _follow(self) -> None:
        """Explain what is chosen."""
        recorded = self.records.checkedId() == 1
        self._explained.setText(next(told for value, _, told in wish_words.records() if value is recorded))
        self.mail_after.setEnabled(recorded)
        self._warning.setVisible(self.form.isChecked() and not self.form.isHidden())

    def _host_words(self) -> Sequence[tuple[int, str]]:
        return tuple((host.id, f"{host.url.partition('://')[2]} ({host.address})") for host in self._hosts)

    def _form_words(self) -> str:
        return self.tr(
            "Many mail programs take a form in a mail for a trick to steal passwords: they warn of it, or put the mail "
            "with the junk. The link works everywhere without it."
        )

    def _choice(self, name: str, spoken: str, choices: Sequence[tuple[int | str, str]], value: int | str) -> QComboBox:
        box = named(QComboBox(), name, spoken)
        for one, words in choices:
            box.addItem(words, one)
        found = box.findData(str(value) if isinstance(value, str) else value)
        box.setCurrentIndex(max(0, found))
        return box

    def _record_choices(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(theme.PAD)
        for value, words, told in wish_words.records():
            name = "wishRecorded" if value else "wishUnrecorded"
            button = named(QRadioButton(words), name, words)
            button.setAccessibleDescription(told)
            button.setChecked(value is self._wish.recorded)
            self.records.addButton(button, int(value))
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self._explained)
        self.records.idToggled.connect(lambda *_: self._follow())
        return column

    def _lay_out(self, *, in_mail: bool) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(theme.PAD)
        form.setVerticalSpacing(theme.PAD)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Title"), self.title)
        form.addRow(self.tr("What is said"), self._record_choices())
        form.addRow(self.tr("My &presence"), self.presence)
        form.addRow(self.tr("Mails to &absent members"), self.mail_after)
        form.addRow(self.tr("&Language of the invitation"), self.language)
        form.addRow(self.tr("&Host"), self.host)
        form.setRowVisible(self.host, len(self._hosts) > 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.PAD * 2, theme.PAD * 2, theme.PAD * 2, theme.PAD * 2)
        column.setSpacing(theme.PAD)
        column.addWidget(heading("wishHeading", self.tr("A live chat in this mail"), factor=1.15))
        column.addLayout(form)
        column.addWidget(self.lists)
        column.addWidget(self.form)
        column.addWidget(self._warning)
        column.addStretch(1)
        column.addLayout(self._buttons())
        self.form.setVisible(in_mail)
        self.lists.setVisible(self._wish.open_to_lists)  # it is asked for before sending; here it can be undone
        self.form.toggled.connect(lambda _: self._follow())
        self.resize(WIDTH, 300)

    def _buttons(self) -> QHBoxLayout:
        take = push_button("wishTake", self.tr("&Done"), main=True)
        take.setDefault(True)
        cancel = push_button("wishCancel", self.tr("&Cancel"))
        take.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(take)
        return row
