"""The earlier conversation that goes along: chosen, looked at, received, filed (MISSION B4, B7)."""
