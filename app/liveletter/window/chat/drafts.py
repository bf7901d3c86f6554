"""What is typed and not sent, for each person and matter."""

from liveletter.window.chat.matter import Matter


class Drafts:
    """Keeps texts while the talk is about something else."""

    def __init__(self) -> None:
        self._texts: dict[Matter, str] = {}

    def keep(self, matter: Matter, text: str) -> None:
        """This stands in the input of that matter."""
        if text.strip():
            self._texts[matter] = text
        else:
            self._texts.pop(matter, None)

    def take(self, matter: Matter) -> str:
        """What stood there; it is kept no longer."""
        return self._texts.pop(matter, "")

    def put_before(self, matter: Matter, text: str) -> None:
        """A text came back that was typed before what is kept."""
        self.keep(matter, before(text, self._texts.get(matter, "")))


def before(text: str, later: str) -> str:
    """A text that came back, and what was typed after it."""
    return f"{text}\n{later}" if later.strip() else text
