"""What the tests of the traject share: write a file, and run ``leerwerk traject toon`` on it."""

from pathlib import Path

from toolkit.cli.basis import voer_uit

VOORBEELDEN = sorted(Path("examples").glob("*.yaml"))


def bewaar(map: Path, inhoud: str | bytes) -> Path:
    pad = map / "traject.yaml"
    pad.write_bytes(inhoud.encode() if isinstance(inhoud, str) else inhoud)
    return pad


def toon(pad: Path) -> int:
    """Run the command in this process and return its exit code."""
    return voer_uit(["traject", "toon", str(pad)])
