"""What a line about the earlier conversation knows: the order, what was counted, what stands in its way. Pure rules."""

from dataclasses import dataclass, field

from liveletter.domain.history import HistoryChoice, HistoryOrder, HistoryPreview, HistoryScope
from liveletter.domain.history_rules import is_empty
from liveletter.window.history import history_words
from liveletter.window.parts.engine_words import engine_words

NOTHING = HistoryChoice(scope=HistoryScope.NOTHING)


@dataclass(frozen=True, slots=True)
class RowState:
    """`preview` is None until it is counted; `trouble`: why that, or asking for the user's wish, failed; `chosen`: the
    user has chosen it here."""

    order: HistoryOrder = field(default_factory=lambda: HistoryOrder(0, NOTHING))
    preview: HistoryPreview | None = None
    trouble: str = ""
    chosen: bool = False

    @property
    def matter(self) -> tuple[int, str]:
        """Whom it is for, and about which mail."""
        return self.order.person_id, self.order.about

    @property
    def is_wanted(self) -> bool:
        """Whether the user lets something go along."""
        return self.order.person_id != 0 and not is_empty(self.order.choice)

    @property
    def sent(self) -> HistoryOrder | None:
        """What is sent with the message: what goes along, or the user's choice that nothing does, to be remembered."""
        if self.is_wanted:
            return None if self.problem else self.order
        return self.order if self.chosen and self.order.person_id else None

    @property
    def is_too_large(self) -> bool:
        """Whether the way there takes less; leaving attachments out may help."""
        preview = self.preview
        return (
            self.is_wanted
            and preview is not None
            and not self.trouble
            and not preview.trouble
            and (history_words.is_too_large(preview.size, preview.limit))
        )

    @property
    def may_pass(self) -> bool:
        """Whether what is in the way may go by itself: it is worth asking again."""
        return bool(self.problem) and not self.is_too_large

    @property
    def problem(self) -> str:
        """Why nothing goes along though it is wanted, or may be; empty where all is well."""
        if self.trouble or self.preview is None or not self.is_wanted:
            return self.trouble
        if self.is_too_large:
            return history_words.too_large_words(self.preview.size, self.preview.limit, self.preview.limit_of)
        return engine_words(self.preview.trouble)
