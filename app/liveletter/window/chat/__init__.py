"""Talking with a person: what is typed, how it goes, and what is asked when they are not there."""
