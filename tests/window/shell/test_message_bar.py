"""What the window has to tell: each sentence once, for as long as it is so."""

import pytest
from pytestqt.qtbot import QtBot

from liveletter.window.shell.message_bar import BARS_LIMIT, MessageBar

FULL = "The disk is full."


@pytest.fixture
def bar(qtbot: QtBot) -> MessageBar:
    bar = MessageBar()
    qtbot.addWidget(bar)
    return bar


@pytest.mark.parametrize("topics", [("", "storage"), ("storage", ""), ("storage", "", "storage", "")])
def test_the_same_sentence_stands_once_and_ends_with_its_topic(bar: MessageBar, topics: tuple[str, ...]) -> None:
    """A message that was refused and a disk that is full say the same."""
    for topic in topics:
        bar.show_trouble(FULL, topic=topic)
        assert bar.sentences == [FULL]
    bar.show_trouble("", topic="storage")
    assert bar.sentences == []


def test_a_topic_says_one_thing_and_only_the_newest_topics_are_told(bar: MessageBar) -> None:
    bar.show_trouble("Almost full.", topic="storage")
    bar.show_trouble(FULL, topic="storage")
    assert bar.sentences == [FULL]
    for number in range(BARS_LIMIT):
        bar.show_trouble(f"Trouble {number}")
    assert bar.sentences == [f"Trouble {number}" for number in range(BARS_LIMIT)]
