"""What somebody sent along, each item with its standing in the user's own archive (MISSION B7)."""

from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QFont

from liveletter.domain.history import HistoryFile, HistoryItem, HistoryOffer, Standing
from liveletter.window.history import item_words, offer_words
from liveletter.window.history.item_model import LAST, WHO, ItemModel
from liveletter.window.parts import theme

DOUBTFUL = frozenset({Standing.DIFFERS, Standing.CLAIMED})


def is_doubtful(item: HistoryItem) -> bool:
    """Whether it does not agree with what the user's archive holds."""
    return item.standing in DOUBTFUL


class OfferModel(ItemModel):
    """Items that do not agree with the user's archive stand out; those known already stand back."""

    def __init__(self, *, parent: QObject) -> None:
        super().__init__(parent=parent)
        self._sender = ""

    def show_offer(self, offer: HistoryOffer) -> None:
        """Show what is inside."""
        self._sender = offer_words.name_of(offer)
        self.show_items(offer.items)

    def last_title(self) -> str:
        return self.tr("In your archive")

    def last_words(self, item: HistoryItem, file: HistoryFile | None) -> str:
        return offer_words.standing_words(item, self._sender) if file is None else ""

    def spoken(self, item: HistoryItem, file: HistoryFile | None) -> str:
        if file is not None:
            return item_words.spoken_file(file)
        return item_words.spoken_item(item, offer_words.standing_words(item, self._sender))

    def color(self, item: HistoryItem, file: HistoryFile | None, column: int) -> Any:
        if is_doubtful(item) and column in {WHO, LAST}:
            return self.shades.busy
        if item.standing is Standing.KNOWN:
            return self.shades.dim
        return None if column == LAST else super().color(item, file, column)

    def font_of(self, item: HistoryItem, file: HistoryFile | None, column: int) -> QFont | None:
        return theme.scaled(self.font, 1.0, bold=True) if is_doubtful(item) and column == LAST else None
