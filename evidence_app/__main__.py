"""`python -m evidence_app`: the same as the command `evidence-app`."""

from evidence_app.cli.start import run

if __name__ == "__main__":
    run()
