"""How the processes and connections of a host hear of one another."""
