"""Shared by all tests: they run from the root of the checkout, and Click speaks Dutch as for users."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

from toolkit.cli import nederlands

# In CI the same change gives the same examples; on a developer's machine every run tries new ones.
settings.register_profile("ci", derandomize=True, deadline=None)
settings.register_profile("ontwikkelaar", deadline=None)
settings.load_profile("ci" if os.environ.get("CI") else "ontwikkelaar")

WORTEL = Path(__file__).resolve().parent.parent


@pytest.fixture(autouse=True, scope="session")
def _vanuit_de_wortel() -> None:
    os.chdir(WORTEL)
    nederlands.stel_in()
