"""Shared by all tests: they run from the root of the checkout, and Click speaks Dutch as for users."""

import os
from pathlib import Path

import pytest

from toolkit.cli import nederlands

WORTEL = Path(__file__).resolve().parent.parent


@pytest.fixture(autouse=True, scope="session")
def _vanuit_de_wortel() -> None:
    os.chdir(WORTEL)
    nederlands.stel_in()
