"""What the parts of the benchmark take on the command line."""

import argparse


def arguments(program: str, description: str | None) -> argparse.ArgumentParser:
    """`python -m program --help` shows the description as it is written, with its example."""
    return argparse.ArgumentParser(
        prog=f"python -m {program}",
        description=description,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
