"""The life of a message that leaves."""

from hypothesis import given
from hypothesis import strategies as st

from liveletter.domain.delivery import DeliveryState, may_follow

S = DeliveryState


def test_what_waits_again_may_still_be_proven() -> None:
    for proof in (S.HANDED_OVER, S.DELIVERED, S.READ):
        assert may_follow(S.QUEUED, proof)  # a try that seemed to fail had not


def test_a_late_receipt_counts_after_a_failure() -> None:
    for given_up in (S.FAILED, S.EXPIRED):
        assert may_follow(given_up, S.DELIVERED)
        assert may_follow(given_up, S.READ)


def test_what_was_delivered_or_taken_back_is_not_sent_again() -> None:
    for over in (S.DELIVERED, S.READ, S.CANCELLED, S.TURNED_INTO_MAIL):
        assert not may_follow(over, S.QUEUED)
        assert not may_follow(over, S.TRYING)


def test_what_a_server_has_is_neither_tried_again_nor_taken_back() -> None:
    for late in (S.QUEUED, S.TRYING, S.CANCELLED):
        assert not may_follow(S.HANDED_OVER, late)


@given(st.lists(st.sampled_from(S)))
def test_proof_is_never_taken_back(wishes: list[DeliveryState]) -> None:
    now, read, delivered = S.QUEUED, False, False
    for wish in wishes:
        if may_follow(now, wish):
            now = wish
        read, delivered = read or now is S.READ, delivered or now is S.DELIVERED
        assert now is S.READ or not read
        assert now in {S.DELIVERED, S.READ} or not delivered
