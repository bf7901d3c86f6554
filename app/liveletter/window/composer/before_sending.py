"""What is asked before a mail goes: who it is for, and whether something was forgotten."""

import time
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from liveletter.domain.mail import Draft
from liveletter.window.composer import draft_rules
from liveletter.window.composer.body_edit import BodyEdit
from liveletter.window.composer.composer_header import ComposerHeader
from liveletter.window.composer.draft_rules import HostFacts, Question
from liveletter.window.composer.earlier_talk import EarlierTalk
from liveletter.window.composer.live_part import LivePart
from liveletter.window.composer.send_later import past_words
from liveletter.window.composer.sending_choices import SendingChoices
from liveletter.window.parts.ask_bar import AskBar
from liveletter.window.parts.bidi import isolated
from liveletter.window.parts.engine_words import engine_words

ABOUT_CHAT = frozenset(
    {
        Question.HIDDEN_GUESTS,
        Question.MANY_GUESTS,
        Question.NO_HOST,
        Question.HOST_TROUBLE,
        Question.PRIVATE_HOST,
    }
)


class BeforeSending(QObject):
    """Asks one thing at a time, in the composer's bar or at the field concerned."""

    answered = Signal()  # it may go now, as far as this question is concerned
    attach_asked = Signal()  # a file is to be attached first
    host_asked = Signal(str)  # a host is to be set up first; why

    def __init__(
        self,
        *,
        header: ComposerHeader,
        body: BodyEdit,
        choices: SendingChoices,
        earlier: EarlierTalk,
        live: LivePart,
        bar: AskBar,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._header = header
        self._body = body
        self._choices = choices
        self._earlier = earlier
        self._live = live
        self._bar = bar
        self._answered: set[Question] = set()

    def asks(self, draft: Draft, host: HostFacts | None = None, lists: Sequence[str] = ()) -> bool:
        """Ask what is to be asked of this draft first; False where there is nothing. `host`: of its chat, once it was
        looked at; `lists`: which of its recipients are mailing lists."""
        problem = self._earlier.problem
        asked = draft_rules.question(
            draft, self._answered, now=time.time(), history_problem=problem, host=host, lists=lists
        )
        if asked is Question.MAILING_LISTS:
            self._ask_about_lists(lists)
        elif asked is not None and asked in ABOUT_CHAT:
            self._ask_about_chat(asked, host or HostFacts())
        elif asked is not None:
            self._ask(asked)
        return asked is not None

    def _ask(self, asked: Question) -> None:
        match asked:
            case Question.NO_ACCOUNT:
                self._bar.show_trouble("", None, self.tr("No account can send mail yet. Add one in the settings."))
            case Question.NO_RECIPIENT:
                self._header.say_missing(self.tr("Who is this for? Enter at least one mail address."))
                self._header.to.setFocus()
            case Question.WRONG_ADDRESS:
                field = self._header.say_mistakes()
                if field is not None:
                    field.setFocus()
            case Question.NO_SUBJECT:
                self._bar.ask(
                    self.tr("This mail has no subject."),
                    (self.tr("Enter a subject"), self._header.subject.setFocus),
                    (self.tr("Send without"), lambda: self._send_all_the_same(asked)),
                )
            case Question.NO_ATTACHMENT:
                self._bar.ask(
                    self.tr("You write of an attachment, but no file is attached."),
                    (self.tr("Attach a file…"), self.attach_asked.emit),
                    (self.tr("Send without"), lambda: self._send_all_the_same(asked)),
                )
            case Question.PAST_DATE:
                self._bar.ask(
                    past_words(),
                    (self.tr("Change…"), self._choices.ask_date),
                    (self.tr("Send now"), self._send_now),
                )
            case Question.HISTORY:
                self._bar.ask(
                    self.tr("The earlier conversation cannot go along. {why}").format(why=self._earlier.problem),
                    (self.tr("Go back"), self._body.setFocus),
                    (self.tr("Send without"), self._send_without_history),
                )

    def _ask_about_chat(self, asked: Question, host: HostFacts) -> None:
        without = (self.tr("Send without the chat"), self._send_without_chat)
        match asked:
            case Question.HIDDEN_GUESTS:
                self._bar.ask(
                    self.tr("All members of a chat see each other, hidden recipients (Bcc) too."),
                    (self.tr("Go back"), self._header.bcc.setFocus),
                    (self.tr("Move them to Cc"), self._header.show_hidden),
                    without,
                )
            case Question.MANY_GUESTS:
                most = draft_rules.MOST_GUESTS
                self._bar.ask(
                    self.tr("A chat has room for %n recipient(s) of its mail, not for more.", "", most),
                    (self.tr("Go back"), self._header.to.setFocus),
                    without,
                )
            case Question.NO_HOST:
                words = self.tr("This mail carries a live chat, but no host is set up to hold it.")
                self._bar.ask(words, (self.tr("Set up a host…"), lambda: self.host_asked.emit(words)), without)
                self.host_asked.emit(words)
            case Question.HOST_TROUBLE:
                words = self.tr("The chat cannot be set up on {host}, so the mail was not sent. {why}")
                again = (self.tr("Try again"), self.answered.emit)
                self._bar.tell(words.format(host=host.name, why=engine_words(host.check.sentence)), again, without)
            case _:
                words = self.tr("{host} can be reached from your own network only. Are all recipients there?")
                self._bar.ask(
                    words.format(host=host.name),
                    (self.tr("Choose another host…"), self._live.choose_host),
                    (self.tr("They are on my network"), self._send_on_my_network),
                    without,
                )

    def _ask_about_lists(self, lists: Sequence[str]) -> None:
        words = self.tr(
            "%n mailing list(s): {lists}. All readers of a list would share one place in the chat. By an open link "
            "each joins alone and confirms a mail address.",
            "",
            len(lists),
        )
        self._bar.ask(
            words.replace("{lists}", ", ".join(map(isolated, lists))),
            (self.tr("Go back"), self._header.to.setFocus),
            (self.tr("Send an open link"), self._send_open_to_lists),
            (self.tr("Send all the same"), lambda: self._send_all_the_same(Question.MAILING_LISTS)),
        )

    def _send_open_to_lists(self) -> None:
        self._live.open_to_lists()
        self.answered.emit()

    def _send_on_my_network(self) -> None:
        self._live.say_on_my_network()
        self.answered.emit()

    def _send_without_chat(self) -> None:
        self._live.remove()
        self.answered.emit()

    def _send_now(self) -> None:
        self._choices.set_time(0.0)
        self.answered.emit()

    def _send_without_history(self) -> None:
        self._earlier.drop()
        self.answered.emit()

    def _send_all_the_same(self, asked: Question) -> None:
        self._answered.add(asked)
        self.answered.emit()
