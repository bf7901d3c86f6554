"""Real servers for all tests."""

pytest_plugins = [
    "tests.servers.dovecot",
]
