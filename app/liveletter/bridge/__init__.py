"""The stream between window and engine: typed commands and replies one way and back, batched events the other way."""
