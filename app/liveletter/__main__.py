"""`python -m liveletter` and the `liveletter` command."""

import sys

from liveletter.cli import main

if __name__ == "__main__":
    sys.exit(main())
