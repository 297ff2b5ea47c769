"""The subcommands of `evacbot`, a file each."""
