"""The words of the project as plain values: no I/O, no clock, no third-party imports."""
