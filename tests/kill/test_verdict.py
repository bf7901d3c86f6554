"""The judge of the kill test sees what it is there for."""

from collections import Counter
from dataclasses import replace

import pytest

from liveletter.domain.delivery import DeliveryState
from liveletter.domain.outbox import Outgoing, OutgoingKind
from tests.kill.plan import KINDS, Order, make_plan
from tests.kill.verdict import Found, judge

MAIL, CHAT = Order("mail", "m@lab.test", "Spoken 1"), Order("chat", "c", "Spoken 2")


def entry(order: Order, state: DeliveryState, trouble: str = "") -> Outgoing:
    kind = OutgoingKind(order.kind)
    return Outgoing(len(order.key), kind, 1, order.key, ("bob@lab.test",), "", state, 0.0, trouble=trouble)


def found() -> Found:
    """Both have arrived, as they should."""
    return Found(
        sent=[MAIL, CHAT],
        entries=[entry(MAIL, DeliveryState.DELIVERED), entry(CHAT, DeliveryState.DELIVERED)],
        mails=Counter({(MAIL.key, "Q1"): 1}),
        chats=Counter({CHAT.key: 1}),
        texts=Counter({CHAT.body: 1}),
        wire=Counter({CHAT.key: 1}),
    )


def without_mail(state: DeliveryState = DeliveryState.DELIVERED, trouble: str = "") -> Found:
    """The mail has not come, though Alice's outbox says this of it."""
    entries = [entry(MAIL, state, trouble), entry(CHAT, DeliveryState.DELIVERED)]
    return replace(found(), mails=Counter(), entries=entries)


def test_all_is_well_where_each_has_come_once() -> None:
    verdict = judge(found())
    assert verdict.is_good
    assert (verdict.sent, verdict.arrived, verdict.unproven, verdict.doubted) == (2, 2, 0, 0)


@pytest.mark.parametrize("order", [MAIL, CHAT])
def test_what_is_nowhere_is_lost(order: Order) -> None:
    verdict = judge(without_mail() if order is MAIL else replace(found(), chats=Counter(), texts=Counter()))
    assert list(verdict.lost) == [order.key]
    assert not verdict.is_good


@pytest.mark.parametrize("state", [DeliveryState.QUEUED, DeliveryState.HANDED_OVER, DeliveryState.CANCELLED])
def test_what_did_not_come_is_lost_but_where_the_user_was_told(state: DeliveryState) -> None:
    assert list(judge(without_mail(state, "why")).lost) == [MAIL.key]
    standing = judge(without_mail(DeliveryState.FAILED, "why"))
    assert standing.standing == {MAIL.key: "failed: why"}
    assert not standing.lost
    assert list(judge(without_mail(DeliveryState.FAILED)).lost) == [MAIL.key]


def test_what_bob_sees_twice_is_doubled() -> None:
    other_number = replace(found(), mails=Counter({(MAIL.key, "Q1"): 1, (MAIL.key, "Q2"): 1}))
    assert judge(other_number).doubled == {MAIL.key: 2}
    other_key = replace(found(), texts=Counter({CHAT.body: 2}))
    assert judge(other_key).doubled == {CHAT.key: 2}
    assert not judge(other_key).is_good


def test_copies_that_the_sender_did_not_make_are_told_apart() -> None:
    verdict = judge(replace(found(), wire=Counter({CHAT.key: 3}), mails=Counter({(MAIL.key, "Q1"): 2})))
    assert verdict.repeated_chats == 2
    assert verdict.by_postfix == {MAIL.key: "2 copies of Q1"}
    assert verdict.is_good


def test_an_outbox_that_contradicts_what_came_is_wrong() -> None:
    waiting = judge(replace(found(), entries=[entry(MAIL, DeliveryState.QUEUED), entry(CHAT, DeliveryState.READ)]))
    assert list(waiting.wrong) == [MAIL.key]
    twice = judge(replace(found(), entries=[*found().entries, entry(CHAT, DeliveryState.READ)]))
    assert list(twice.wrong) == [CHAT.key]


def test_a_seed_is_a_plan() -> None:
    plan = make_plan(kills=30, messages=70, seed=5)
    assert plan == make_plan(kills=30, messages=70, seed=5)
    assert plan != make_plan(kills=30, messages=70, seed=6)
    assert len(plan.lives) == 30
    assert len({order.key for order in plan.orders}) == 70
    assert {order.kind for order in plan.orders} == set(KINDS)
