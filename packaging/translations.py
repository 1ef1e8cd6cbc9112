"""The catalogues of the window: gather every sentence from the code, merge it into resources/i18n/*.ts, compile to .qm.

Qt's own lupdate reads no tables and no f-strings, and the rooms below the window speak in both; so the gathering is done here
from Python's syntax tree. Compiling is Qt's own lrelease, from the PySide6 wheel. Run by translate.sh.

Contexts: a class's name for `self.tr`, the first argument for `translate`, "core" for what the rooms below the window say,
"step" for the names of steps that can be undone. A sentence of "core" with gaps is written with {0}, {1} …; those are also
listed in resources/i18n/sentences.txt, by which the window finds the sentence that a finished text was made from.
"""

from __future__ import annotations

import ast
import itertools
import re
import subprocess
import sys
import tempfile
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE, I18N = ROOT / "evidence_app", ROOT / "resources" / "i18n"
LANGUAGES = ("de", "es", "fr", "pt_BR", "ru")
FORMS = {"ru": 3}  # Qt's count of plural forms; the default is 2
# Patterns, notes of the code, and ways on that only the command line has.
SKIPPED = re.compile(
    r"\\|Every situation|--[a-z]|protection_left|ID@|claim-modified|hex digits|SHA-256|run verify"
    r"|día|minuto|还剩|часа|sec secs|SQLITE_|decode to|needs a zone"
)
SOURCES = re.compile(r"^S\d: ")
BUYER = "You"  # in a policy's list of articles: what the buyer entered, in our words and so translated
ERRORS = {
    "BadInput", "DamagedFile", "EvidenceError", "ExportFailed", "LibraryDamaged", "LibraryLocked", "LibraryTooNew",
    "MediaError", "NotFound", "NotInVault", "RefusedArchive", "StaleCase", "StepRefused", "StorageFault", "TooLarge",
    "UnknownFormat", "WorkerFailed",
}  # fmt: skip
# Modules of which every sentence may be shown: whatever reads like words is taken, but no quotation of a source.
WHOLE = ("core/next_texts.py", "core/next_texts_dispute.py", "core/readiness.py", "core/remedies.py", "core/life.py",
         "core/amounts.py", "core/deadlines.py", "dossier/preflight.py", "dossier/lacking.py", "core/quality.py",
         "storage/faults.py")  # fmt: skip
# What only the command line or a report of a check says.
UNSEEN = (
    "cli/", "ui/gallery/", "dossier/plan", "dossier/fonts", "services/verify", "services/self_test", "services/demo",
    "resources",
)  # fmt: skip
# Modules that keep sentences in tables and names: what is long enough to be one, and no word to look for.
TABLED = ("core/facts.py", "core/when.py", "core/wording.py", "media/continuity.py", "media/container.py",
          "media/images.py", "media/worker.py", "media/facts.py", "media/traces.py", "services/intake.py",
          "services/exporting.py")  # fmt: skip
TEXT_CALLS = {"Text", "StepWarning", "Caution", "Finding", "ReadinessItem", "Check", "Fact", "Observation", "_mended",
              "PlannedFile", "_refused"}  # fmt: skip
# Calls that are given the words of what they do ("saving the case"), told when it fails.
DOING_CALLS = {"disk", "database", "read", "write"}
# Functions that put remarks together piece by piece: every sentence in them is one.
TOLD_IN = {"dossier/pdf.py": "reduced", "services/exporting.py": "_warnings", "dossier/packet.py": "set_aside"}
# Words that are shown by themselves: no sentence, so nothing that could be recognised as one.
ALONE = ("7 days left", "3 days left", "1 day left", "24 hours left", "Order {0}", "Due {0}", "Last full day: {0}",
         "written", "pages", "pictures", "sheets", "writing", "Camera", "Software", "Written by", "Taken (EXIF)",
         "Position", "Owner", "Serial number", "File time (EXIF)", "Recorded (container)", "another program",
         "process {0} on {1}")  # fmt: skip
STEP_CALLS = {"edit", "Changed", "_edit", "_do", "_change", "put", "put_marks"}

Catalogue = dict[tuple[str, str], bool]
"""(context, source) → whether it is counted (%n)."""


def gather() -> Catalogue:
    """Every sentence of the program."""
    found: Catalogue = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        name = path.relative_to(PACKAGE).as_posix()
        for context, source in itertools.chain(_window(tree), _below(tree, name), _steps(tree, name)):
            found[context, source] = found.get((context, source), False) or "%n" in source
    _inherit(found)
    for path in sorted((ROOT / "resources" / "policies").glob("*.toml")):
        for rule in _tables(tomllib.loads(path.read_text("utf-8"))):
            for key in ("title", "note", "doubt", "short", "name", "platform", BUYER):
                if isinstance(rule.get(key), str) and rule[key]:
                    found["core", str(rule[key])] = False
            sources = rule.get("sources", [])
            for source in sources if isinstance(sources, list) else []:
                if source.startswith(f"{BUYER}: "):
                    found["core", source.removeprefix(f"{BUYER}: ")] = False
    for path in sorted((ROOT / "resources" / "profiles").glob("*.toml")):
        for table in _tables(tomllib.loads(path.read_text("utf-8"))):
            for key in ("title", "name", "note"):
                if isinstance(table.get(key), str) and table[key]:
                    found["core", table[key]] = False
    for label in ("Change marks", "Add {0}", "Add {0} files", "Log “{0}”"):
        found["step", label] = False
    for word in ALONE:
        found["core", word] = False
    for noun in ("video", "difference", "screenshot", "place", "page", "file", "picture"):
        found["core", f"%n {noun}(s)"] = True
    return found


def _inherit(found: Catalogue) -> None:
    """Counted sentences of a class belong to the classes made from it too.

    `tr` asks with the name of the object's own class first, and Qt fills in the number even where it finds no translation;
    so the search ends there, and the class that has the sentence is never asked.
    """
    bases: dict[str, list[str]] = {}
    for path in sorted((PACKAGE / "ui").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef):
                bases[node.name] = [base.id for base in node.bases if isinstance(base, ast.Name)]

    def above(name: str) -> set[str]:
        return {name}.union(*(above(base) for base in bases.get(name, ())))

    for name in bases:
        for _context, source in [key for key, counted in found.items() if counted and key[0] in above(name)]:
            found.setdefault((name, source), True)


def _tables(value: object) -> Iterator[dict[str, object]]:
    if isinstance(value, dict):
        yield value
        for inner in value.values():
            yield from _tables(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _tables(inner)


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def texts(node: ast.AST) -> list[str]:
    """What a text expression can read, its gaps as {0}, {1} …; nothing where it is no text."""
    if isinstance(node, ast.Constant):
        return [node.value] if isinstance(node.value, str) else []
    if isinstance(node, ast.IfExp):
        return texts(node.body) + texts(node.orelse)
    if isinstance(node, ast.BoolOp):
        return [one for value in node.values for one in texts(value)]
    if isinstance(node, ast.JoinedStr):
        pieces: list[list[str]] = []
        for part in node.values:
            inner = part.value if isinstance(part, ast.FormattedValue) else part
            pieces.append(texts(inner) if not isinstance(inner, ast.JoinedStr) and texts(inner) else ["\0"])
        spoken = []
        for choice in itertools.product(*pieces):
            written = "".join(choice)
            for number in range(written.count("\0")):
                written = written.replace("\0", f"{{{number}}}", 1)
            spoken.append(written)
        return spoken
    return []


def _window(tree: ast.AST) -> Iterator[tuple[str, str]]:
    classes = [node.name for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]

    def walk(node: ast.AST, owner: str) -> Iterator[tuple[str, str]]:
        for child in ast.iter_child_nodes(node):
            inner = child.name if isinstance(child, ast.ClassDef) else owner
            if isinstance(child, ast.Call) and child.args:
                if _name(child) == "tr":
                    # A bare `tr` is handed in by a class of the module, or made in a function of the room "compare".
                    owners = [owner] if isinstance(child.func, ast.Attribute) else ["compare", *classes]
                    yield from ((name, one) for name in owners for one in texts(child.args[0]))
                elif _name(child) == "translate" and len(child.args) > 1 and isinstance(child.args[0], ast.Constant):
                    yield from ((str(child.args[0].value), one) for one in texts(child.args[1]))
            yield from walk(child, inner)

    yield from walk(tree, "")


def _worded(text: str) -> bool:
    letters = re.sub(r"\{[^}]*\}", "", text)
    return (
        len(re.findall(r"[A-Za-z]{2,}", letters)) > 0
        and not SKIPPED.search(text)
        and not SOURCES.match(text)
        and (" " in text or text[:1].isupper())
    )


def _below(tree: ast.AST, name: str) -> Iterator[tuple[str, str]]:
    if name.startswith(UNSEEN):
        return
    docs = {id(node.body[0].value) for node in ast.walk(tree)
            if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef)) and node.body
            and isinstance(node.body[0], ast.Expr)}  # fmt: skip
    remarks = {
        id(part)
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef) and node.name == TOLD_IN.get(name)
        for part in ast.walk(node)
    }
    inside = {
        id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in ast.walk(node) if part is not node
    }
    for node in ast.walk(tree):
        if name in WHOLE or id(node) in remarks:
            if isinstance(node, (ast.Constant, ast.JoinedStr)) and id(node) not in docs and id(node) not in inside:
                yield from (("core", one) for one in texts(node) if _worded(one) and not one.startswith("log:"))
        elif (
            isinstance(node, ast.Call)
            and (_name(node) in ERRORS or _name(node) in TEXT_CALLS)
            and not name.startswith("ui/widgets")
        ):
            for part in [*node.args, *(word.value for word in node.keywords if word.arg not in ("field", "rule"))]:
                yield from (("core", one) for one in texts(part) if _worded(one))
        elif isinstance(node, ast.FunctionDef) and node.name in TEXT_CALLS:
            yield from (("core", one) for part in node.args.defaults for one in texts(part) if _worded(one))
        elif isinstance(node, ast.Call) and _name(node) in DOING_CALLS and node.args:
            yield from (("core", one) for one in texts(node.args[0]) if re.match(r"[a-z]+ing\b", one))
        elif name in TABLED and isinstance(node, (ast.Assign, ast.Return, ast.Dict, ast.Tuple)):
            parts = node.values if isinstance(node, ast.Dict) else node.elts if isinstance(node, ast.Tuple) else [node.value]
            told = [one for part in parts if part is not None for one in texts(part) if _worded(one) and 24 < len(one) < 200]
            yield from (("core", one) for one in told if one[0].isupper() or name != "core/wording.py" if "  " not in one)
        elif isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") in ("LIGHTING_WARNING",):
            yield from (("compare", one) for one in texts(node.value))


def _steps(tree: ast.AST, name: str) -> Iterator[tuple[str, str]]:
    if name.startswith(("cli/", "media/", "dossier/")):
        return
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _name(node) in STEP_CALLS:
            for part in node.args[:3]:
                yield from (("step", one) for one in texts(part) if re.match(r"[A-Za-z]", one) and "{0}" not in one)


def sentences(found: Catalogue) -> list[str]:
    """The sentences of "core" with gaps, those with most words first: the closest fit is found first."""
    gapped = {source for context, source in found if context == "core" and "{" in source}
    return sorted(gapped, key=lambda text: (-len(re.sub(r"\{[^}]*\}", "", text)), text))


def read(path: Path) -> dict[tuple[str, str], list[str]]:
    """The translations of a .ts file, plural forms in Qt's order."""
    known: dict[tuple[str, str], list[str]] = {}
    if not path.exists():
        return known
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            said = message.find("translation")
            forms = [form.text or "" for form in said.iter("numerusform")] if said is not None else []
            if said is not None and said.get("type") is None:
                known[context.findtext("name") or "", message.findtext("source") or ""] = forms or [said.text or ""]
    return known


def write(path: Path, language: str, found: Catalogue, known: dict[tuple[str, str], list[str]]) -> int:
    """Write the .ts file; what isn't known stays marked unfinished. Returns how many those are."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    left = 0
    for name, group in itertools.groupby(sorted(found), key=lambda key: key[0]):
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = name
        for key in group:
            message = ET.SubElement(context, "message", {"numerus": "yes"} if found[key] else {})
            ET.SubElement(message, "source").text = key[1]
            forms = known.get(key, [])
            said = ET.SubElement(message, "translation", {} if all(forms) and forms else {"type": "unfinished"})
            left += not (forms and all(forms))
            if found[key]:
                for form in forms or [""] * FORMS.get(language, 2):
                    ET.SubElement(said, "numerusform").text = form
            elif forms:
                said.text = forms[0]
    ET.indent(root, " ")
    path.write_text('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + ET.tostring(root, "unicode") + "\n", "utf-8")
    return left


def update() -> int:
    """Merge the code's sentences into every catalogue. Returns how many are still to be translated."""
    found, left = gather(), 0
    I18N.mkdir(exist_ok=True)
    (I18N / "sentences.txt").write_text("\n".join(sentences(found)) + "\n", "utf-8")
    for language in LANGUAGES:
        path = I18N / f"{language}.ts"
        known = read(path)
        same: dict[str, list[str]] = {source: forms for (_context, source), forms in known.items()}
        missing = write(path, language, found, {key: known.get(key) or same.get(key[1], []) for key in found})
        sys.stderr.write(f"{path.name}: {len(found)} sentences, {missing} to be translated\n")
        left += missing
    return left


def english() -> dict[tuple[str, str], list[str]]:
    """The source language's own plurals, which need no translator: "%n day(s)" is "1 day", "2 days"."""
    return {key: [key[1].replace("(s)", ending) for ending in ("", "s")] for key, counted in gather().items() if counted}


def compile_all(out: Path = I18N) -> None:
    """Every .ts, and English, to the .qm that the window loads."""
    import PySide6

    tool = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    with tempfile.TemporaryDirectory() as folder:
        plurals = english()
        written = Path(folder) / "en.ts"
        write(written, "en", dict.fromkeys(plurals, True), plurals)
        for source in (written, *(I18N / f"{language}.ts" for language in LANGUAGES)):
            target = out / f"evidence_{source.stem}.qm"
            subprocess.run([str(tool), "-silent", str(source), "-qm", str(target)], check=True)


if __name__ == "__main__":
    unfinished = update()
    compile_all()
    sys.exit(bool(unfinished))
