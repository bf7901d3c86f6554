"""The live host: a web server that keeps live sessions. It knows no Qt and runs alone."""
