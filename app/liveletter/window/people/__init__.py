"""The people list, and who somebody is."""
