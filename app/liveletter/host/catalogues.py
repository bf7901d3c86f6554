"""The host's texts: see `liveletter.catalogues`."""

from liveletter.catalogues import RIGHT_TO_LEFT, Catalogue, Catalogues, accepted

__all__ = ["RIGHT_TO_LEFT", "Catalogue", "Catalogues", "accepted"]
