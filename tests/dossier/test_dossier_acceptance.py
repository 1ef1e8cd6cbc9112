"""The acceptance script of the shared notes, with public tools only, on dossiers of every shape of case."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from dossier_cases import (
    ROOT,
    SCRIPTS,
    PillowPictures,
    long_case,
    make_input,
    many_exhibits,
    missing_parcel,
    odd_shapes,
    sample_case,
    sample_order,
    script_case,
)

from evidence_app.core.case import Case, MediaKind, Role
from evidence_app.dossier.packet import write_packet
from evidence_app.dossier.pdf import write_pdf

CHECK = ROOT.parent / "shared" / "checks" / "dossier_accept.sh"
TOOLS = ("qpdf", "pdfinfo", "pdffonts", "pdftotext", "pdfimages", "exiftool", "gs", "awk")
Made = tuple[Case, PillowPictures]

acceptance = pytest.mark.skipif(
    not CHECK.is_file() or any(shutil.which(tool) is None for tool in TOOLS),
    reason="needs ../shared/checks/dossier_accept.sh, qpdf, poppler-utils, exiftool and ghostscript",
)


def without_film() -> Made:
    case, pictures = sample_case()
    items = tuple(item for item in case.evidence if item.kind is not MediaKind.VIDEO)
    return replace(case, evidence=items, key_frames=(), continuity=()), pictures


def without_listing() -> Made:
    case, pictures = sample_case()
    items = tuple(item for item in case.evidence if item.role is not Role.LISTING)
    return replace(case, evidence=items, comparisons=(), marks=()), pictures


SHAPES: dict[str, Callable[[], Made]] = {
    "scripts": script_case,
    "long": lambda: long_case(200),
    "one": lambda: many_exhibits(1),
    "sixty": lambda: many_exhibits(60),
    "no film": without_film,
    "no listing": without_listing,
    "missing": missing_parcel,
    "odd": odd_shapes,
}


def failures(*arguments: str | Path) -> list[str]:
    done = subprocess.run(
        ["bash", CHECK, *arguments], capture_output=True, text=True, env={**os.environ, "PYTHON": sys.executable}, check=False
    )
    said = done.stdout.splitlines()
    assert sum(line.startswith("PASS") for line in said) >= 20, done.stdout + done.stderr
    return [line for line in said if not line.startswith("PASS")]


@acceptance
@pytest.mark.parametrize("shape", SHAPES)
def test_a_dossier_of_every_shape_is_accepted(shape: str, tmp_path: Path) -> None:
    case, pictures = SHAPES[shape]()
    path = tmp_path / "dossier.pdf"
    path.write_bytes(write_pdf(make_input(case), pictures).data)
    assert failures(path, case.order.number, "EUR 42.90" if shape not in ("one", "sixty") else "EUR 12.00") == []


@acceptance
def test_a_packet_for_a_bank_is_accepted(tmp_path: Path) -> None:
    case, pictures = sample_case()
    write_packet(make_input(case, profile_id="bank"), pictures, tmp_path / "packet")
    assert failures(tmp_path / "packet" / "dossier.pdf", case.order.number, "EUR 42.90", tmp_path / "packet") == []


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs poppler-utils")
def test_poppler_finds_the_text_of_every_script(tmp_path: Path) -> None:
    case, pictures = script_case()
    claim = replace(case.claim, statement="\n".join(SCRIPTS.values())) if case.claim else None
    plain = replace(
        case, claim=claim, comparisons=(), events=(), evidence=(), key_frames=(), continuity=(), order=sample_order()
    )
    path = tmp_path / "dossier.pdf"
    path.write_bytes(write_pdf(make_input(plain), pictures, prove=False).data)
    done = subprocess.run(["pdftotext", "-enc", "UTF-8", path, "-"], capture_output=True, text=True, check=True)
    # Poppler marks the direction of right-to-left words; no reader types these marks.
    unmarked = "".join(char for char in done.stdout if char not in "\u200e\u200f\u202a\u202b\u202c")
    lost = [script for script, words in SCRIPTS.items() if words not in " ".join(unmarked.split())]
    assert lost == []
