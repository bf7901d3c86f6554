"""IM networks, one package each."""
