"""Live letters in the window: the talk beneath a mail that carries a chat (MISSION L4 to L9)."""
