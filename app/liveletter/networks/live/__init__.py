"""The client of live hosts: sessions as an IM network, for owners by key and for guests by link (MISSION rows L)."""
