"""``python -m toolkit`` is the same as the command ``leerwerk``."""

from toolkit.cli import main

if __name__ == "__main__":
    main()
