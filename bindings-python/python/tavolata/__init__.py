"""The governance of participatory public-service design, from one core written in Rust."""

from tavolata import _calls
from tavolata._calls import *
from tavolata._dossier import Dossier
from tavolata._refusal import Refusal

__all__ = ["Dossier", "Refusal"]
__all__ += _calls.__all__
