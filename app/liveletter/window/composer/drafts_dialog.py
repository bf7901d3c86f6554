"""Mails that were begun and not sent: to go on writing, or to throw away."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidgetItem, QVBoxLayout, QWidget

from liveletter.bridge.commands import DropDraft, ListDrafts
from liveletter.domain.live import PLACE
from liveletter.domain.mail import Draft
from liveletter.window.composer import draft_rules
from liveletter.window.context import Context
from liveletter.window.parts import theme
from liveletter.window.parts.ask_bar import AskBar
from liveletter.window.parts.buttons import push_button
from liveletter.window.parts.labels import heading, sentence
from liveletter.window.parts.lifetime import run_for
from liveletter.window.parts.quiet_list import QuietList

_NUMBER = Qt.ItemDataRole.UserRole
LONGEST = 120  # characters of a line


class DraftsDialog(QDialog):
    """Lists all drafts. The one to go on with is told, and the dialog closes."""

    draft_chosen = Signal(object)  # Draft

    def __init__(self, *, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("draftsDialog")
        self.setWindowTitle(self.tr("Unfinished mails"))
        self._ctx = ctx
        self._drafts: dict[int, Draft] = {}
        self._list = QuietList(name="draftsList", spoken=self.tr("Unfinished mails"))
        self._told = sentence("draftsTold", dim=True)
        self._bar = AskBar(name="draftsBar")
        self._open = push_button("openDraft", self.tr("&Go on writing"), main=True)
        self._drop = push_button("dropDraft", self.tr("&Throw away…"), icon="trash")
        self._drop.setProperty("role", "flat")
        self._lay_out()
        self._list.currentItemChanged.connect(self._on_chosen)
        self._list.itemActivated.connect(lambda: self._on_open())
        self._open.clicked.connect(self._on_open)
        self._drop.clicked.connect(self._on_drop)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self._list, self._on_drop)
        self._on_chosen()
        run_for(self, ctx, self._load())

    @property
    def chosen(self) -> Draft | None:
        """The draft that is marked."""
        item = self._list.currentItem()
        return self._drafts.get(item.data(_NUMBER)) if item is not None else None

    async def _load(self) -> None:
        drafts = await self._ctx.client.call(ListDrafts())
        self._show(drafts)

    def _show(self, drafts: Sequence[Draft]) -> None:
        self._drafts = {draft.draft_id: draft for draft in drafts}
        self._list.clear()
        for draft in drafts:
            item = QListWidgetItem(self._words(draft))
            item.setData(_NUMBER, draft.draft_id)
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        self._list.setVisible(bool(drafts))
        self._told.setVisible(not drafts)
        self._told.setText(self.tr("No mail is unfinished. What you close before sending it is kept here."))
        self._on_chosen()
        self._list.setFocus()

    def _words(self, draft: Draft) -> str:
        whom = self.tr("to {people}").format(people=draft.to) if draft.to.strip() else self.tr("to nobody yet")
        begin = " ".join(draft.text.replace(PLACE, "").split())
        below = f"{whom} · {begin}" if begin else whom
        title = draft_rules.title(draft) or self.tr("(no subject)")
        return f"{title}\n{below[:LONGEST]}"

    def _on_chosen(self) -> None:
        for button in (self._open, self._drop):
            button.setEnabled(self.chosen is not None)

    def _on_open(self) -> None:
        if (draft := self.chosen) is not None:
            self.accept()
            self.draft_chosen.emit(draft)

    def _on_drop(self) -> None:
        if (draft := self.chosen) is not None:
            self._bar.ask(
                self.tr("Throw this mail away? It cannot be brought back."),
                (self.tr("Keep it"), self._list.setFocus),
                (self.tr("Throw away"), lambda: run_for(self, self._ctx, self._drop_one(draft.draft_id))),
            )

    async def _drop_one(self, number: int) -> None:
        await self._ctx.client.call(DropDraft(number))
        await self._load()

    def _lay_out(self) -> None:
        close = push_button("closeDrafts", self.tr("&Close"))
        close.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(self._drop)
        buttons.addStretch(1)
        buttons.addWidget(close)
        buttons.addWidget(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.PAD * 2, theme.PAD * 2, theme.PAD * 2, theme.PAD * 2)
        column.setSpacing(theme.GAP)
        column.addWidget(heading("draftsTitle", self.tr("Unfinished mails"), factor=1.15))
        column.addWidget(self._told)
        column.addWidget(self._list, 1)
        column.addWidget(self._bar)
        column.addLayout(buttons)
        self.resize(480, 400)
