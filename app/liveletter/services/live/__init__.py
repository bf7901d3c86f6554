"""Live letters: hosts, sessions, and what is said in them (MISSION rows L)."""
