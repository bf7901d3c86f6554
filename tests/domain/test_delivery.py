"""The life of a message that leaves."""

from hypothesis import given
from hypothesis import strategies as st

from liveletter.domain.delivery import DeliveryState, may_follow

S = DeliveryState


def test_nothing_is_proven_before_it_was_tried() -> None:
    assert not may_follow(S.QUEUED, S.DELIVERED)
    assert not may_follow(S.QUEUED, S.HANDED_OVER)


def test_a_late_receipt_counts_after_a_failure() -> None:
    assert may_follow(S.FAILED, S.DELIVERED)


def test_what_was_delivered_is_not_sent_again() -> None:
    for proven in (S.HANDED_OVER, S.DELIVERED, S.READ, S.CANCELLED, S.TURNED_INTO_MAIL):
        assert not may_follow(proven, S.QUEUED)
        assert not may_follow(proven, S.TRYING)


@given(st.lists(st.sampled_from(S)))
def test_proof_is_never_taken_back(wishes: list[DeliveryState]) -> None:
    order = [S.HANDED_OVER, S.DELIVERED, S.READ]
    now, best = S.QUEUED, -1
    for wish in wishes:
        if may_follow(now, wish):
            now = wish
            rank = order.index(now) if now in order else -1
            assert rank >= best or now is S.FAILED
            best = rank
