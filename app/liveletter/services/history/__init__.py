"""The earlier conversation that goes along with a message, and the one that came along (MISSION B4, B7)."""
