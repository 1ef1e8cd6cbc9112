"""The command line: the same services as the window, without a screen. The contract is fixed; see `docs`."""
