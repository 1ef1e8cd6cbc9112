"""Write LICENCES.md: every locked run-time package with the licence that its own metadata states.

python packaging/licences.py, in the project's environment. What the metadata leaves out is kept in NOTES, from the packages'
own licence files.
"""

from __future__ import annotations

import re
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path

HERE = Path(__file__).parent
NOTES = {
    "av": "its wheels bundle FFmpeg with GPL parts (libx264, libx265)",
    "pillow-heif": "its wheels bundle libheif and libde265 (LGPL) and x265 (GPL)",
    "icu4py": "its wheels bundle ICU (Unicode licence)",
    "opencv-python": "its wheels bundle FFmpeg (LGPL) and Qt (LGPL)",
    "pyside6": "Qt under the LGPL",
    "fontpkg-noto-sans": "the font is under the OFL 1.1",
    "fontpkg-noto-sans-arabic": "the font is under the OFL 1.1",
    "fontpkg-noto-sans-thai": "the font is under the OFL 1.1",
    "justmytype-intl-cjk": "the fonts are under the OFL 1.1",
    "justmytype-intl-rtl": "the fonts are under the OFL 1.1",
}
HEAD = """# What Evidence Organizer is made of

The program itself is under the GPL, version 3 or later (`LICENSE`). It is installed together with the packages below, each
under its own licence, unchanged, from the package index. The sample case in `resources/sample` was made for this project (CC0);
the icons in `resources/icons` are part of the program. Renewed by `python packaging/licences.py`.

| package | version | licence, as the package states it | note |
| --- | --- | --- | --- |
"""


def licence(name: str) -> str:
    """The licence as the package's metadata states it, on one short line; trove classifiers where it states none."""
    try:
        facts = metadata(name)
    except PackageNotFoundError:
        return "(not installed on this system)"
    stated = facts.get("License-Expression") or (facts.get("License") or "").strip().splitlines()[:1]
    text = stated if isinstance(stated, str) else "".join(stated)
    if text and len(text) <= 60:
        return text
    classes = [entry.rpartition(" :: ")[2] for entry in facts.get_all("Classifier") or () if entry.startswith("License ::")]
    return ", ".join(classes) or "see the package"


def main() -> None:
    rows = []
    for match in re.finditer(r"^([a-z0-9.-]+)(?:\[[^]]*\])?==([^\s;]+)", (HERE / "requirements.lock").read_text(), re.M):
        name, version = match.groups()
        rows.append(f"| {name} | {version} | {licence(name)} | {NOTES.get(name, '')} |\n")
    (HERE / "LICENCES.md").write_text(HEAD + "".join(rows))


if __name__ == "__main__":
    main()
