"""The model of a leerwerktraject: every fact once, nothing required, Dutch descriptions for the user."""

from toolkit.traject.model.basis import Model
from toolkit.traject.model.deelnemers import Deelnemer
from toolkit.traject.model.soorten import DEELNEMER, MAANDEN, Termijn, Verwijzing
from toolkit.traject.model.traject import VERSIE, Traject

__all__ = ["DEELNEMER", "MAANDEN", "VERSIE", "Deelnemer", "Model", "Termijn", "Traject", "Verwijzing"]
