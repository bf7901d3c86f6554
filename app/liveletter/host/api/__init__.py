"""The JSON interface for owners, version 1."""
