"""XMPP (RFC 6120, 6121) through slixmpp: one file per feature, `network.py` joins them."""
