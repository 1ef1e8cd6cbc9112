"""Kills the program at random moments and looks at what is left: `python torture.py [COUNT [SEED [FOLDER]]]`.

A child works in a library – imports, edits, undoes, exports, archives, restores, deletes, closes and opens – and writes down
what it was told is done. It is killed (-9) at a random moment; then the library must open, hold everything told, be mended
by `doctor` at once, and be found clean by `verify`. Each round goes on in the library that the last one left.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sys
import tempfile
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from evidence_app.core.case import Case, Evidence, MediaKind, Order, Role
from evidence_app.core.errors import EvidenceError
from evidence_app.core.progress import Reporter
from evidence_app.storage.archive import restore_archive, write_archive
from evidence_app.storage.backup import write_backup
from evidence_app.storage.checking import check_library
from evidence_app.storage.doctor import mend
from evidence_app.storage.files import write_atomically
from evidence_app.storage.library import Library

MOMENT = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
LONGEST_S = 0.35
FRESH_EVERY = 12
ORDERS = 6
ARCHIVES = 8


class Worker:
    """What the child does until it is killed. `told` receives a line for everything that was acknowledged."""

    def __init__(self, folder: Path, desk: Path, told: int, seed: int) -> None:
        self.folder = folder
        self.desk = desk
        self.told = told
        self.random = random.Random(seed)
        self.library = Library.open(folder, now=lambda: MOMENT)

    def run(self) -> None:
        actions = [self.import_file] * 4 + [self.edit] * 4 + [self.undo] * 3 + [self.redo] * 2
        actions += [self.remove, self.export, self.archive, self.restore, self.trash, self.untrash, self.reopen, self.backup]
        while True:
            self.random.choice(actions)()

    def tell(self, number: str, gone: bool = False) -> None:
        last = None if gone else self.library.cases.journal(number)[-1]
        line = {"number": number, "seq": last.seq if last else 0, "hash": last.hash if last else ""}
        os.write(self.told, (json.dumps(line) + "\n").encode())

    def case(self) -> Case:
        number = f"8{self.random.randrange(ORDERS):03}"
        try:
            return self.library.cases.load(number)
        except EvidenceError:
            pass
        if number in {item.number for item in self.library.cases.trashed() if not item.evidence}:
            self.library.cases.put_back(number, MOMENT)
            return self.library.cases.load(number)
        case = Case(Order(number, "Power bank"))
        self.library.cases.save(None, case, "Add order", MOMENT)
        self.tell(number)
        return case

    def import_file(self) -> None:
        case = self.case()
        ident = f"e{self.random.getrandbits(40):010x}"
        source = self.desk / ident
        source.write_bytes(self.random.randbytes(self.random.choice((0, 1, 5_000, 3_000_000, 9_000_000))))
        stored = self.library.vault.add(source, Reporter())
        source.unlink()
        item = Evidence(ident, stored.sha256, "p.jpg", Role.PHOTO, MediaKind.IMAGE, "image/jpeg", stored.size, MOMENT)
        self.library.cases.save(case, replace(case, evidence=(*case.evidence, item)), "Import", MOMENT)
        self.tell(case.number)

    def edit(self) -> None:
        case = self.case()
        notes = "n" * self.random.randrange(1, 20_000)
        if case.order.notes != notes:
            self.library.cases.save(case, case.with_order(notes=notes), "Note", MOMENT)
            self.tell(case.number)

    def remove(self) -> None:
        case = self.case()
        if case.evidence:
            self.library.cases.save(case, replace(case, evidence=case.evidence[1:]), "Remove", MOMENT)
            self.tell(case.number)

    def undo(self) -> None:
        case = self.case()
        if self.library.cases.undo(case.number, MOMENT):
            self.tell(case.number)

    def redo(self) -> None:
        case = self.case()
        if self.library.cases.redo(case.number, MOMENT):
            self.tell(case.number)

    def export(self) -> None:
        case = self.case()
        data = self.random.randbytes(50_000)
        write_atomically(self.desk / "dossier.pdf", data)
        self.library.cases.record_export(case.number, "dossier", "0" * 64, len(data), "dossier.pdf", MOMENT)
        self.tell(case.number)

    def archive(self) -> None:
        write_archive(self.library, self.case().number, self.desk / "case.zip", Reporter())

    def backup(self) -> None:
        write_backup(self.folder, self.desk / "backup.zip", MOMENT, Reporter())

    def restore(self) -> None:
        archive = self.desk / f"a{self.random.randrange(ARCHIVES)}.zip"
        number = archive.stem.upper()
        if number not in self.library.cases.numbers():
            restore_archive(self.library, archive, MOMENT, Reporter())
            self.tell(number)

    def trash(self) -> None:
        case = self.case()
        self.library.cases.move_to_trash(case.number, MOMENT)

    def untrash(self) -> None:
        for item in self.library.cases.trashed()[:1]:
            if item.evidence:
                self.library.cases.put_back_evidence(item.number, item.evidence, MOMENT)
            else:
                self.library.cases.put_back(item.number, MOMENT)
            self.tell(item.number)

    def reopen(self) -> None:
        self.library.close()
        self.library = Library.open(self.folder, now=lambda: MOMENT + timedelta(hours=self.random.randrange(24)))


def prepare(desk: Path) -> None:
    """Archives for the child to restore, made in a library of their own."""
    with Library.open(desk / "other", now=lambda: MOMENT) as library:
        for place in range(ARCHIVES):
            source = desk / "source"
            source.write_bytes(random.Random(place).randbytes(400_000 * place))
            stored = library.vault.add(source, Reporter())
            item = Evidence(f"r{place}", stored.sha256, "r.jpg", Role.PHOTO, MediaKind.IMAGE, "image/jpeg", stored.size, MOMENT)
            case = Case(Order(f"A{place}", "Restored"))
            library.cases.save(None, case, "Add order", MOMENT)
            library.cases.save(case, replace(case, evidence=(item,)), "Import", MOMENT)
            write_archive(library, case.number, desk / f"a{place}.zip", Reporter())


def work(folder: Path, desk: Path, told: Path, seed: int) -> int:
    """Start a child that works; its process id."""
    child = os.fork()
    if child:
        return child
    try:
        Worker(folder, desk, os.open(told, os.O_WRONLY | os.O_CREAT | os.O_APPEND), seed).run()
    except BaseException as error:
        (desk / "crashed").write_text(f"{type(error).__name__}: {error}")
        import traceback

        traceback.print_exc()
    os._exit(3)


def wrong_with(folder: Path, told: Path) -> list[str]:
    """Everything that is not as it should be after a kill; empty when all is well."""
    if not (folder / "library.sqlite3").exists() and not told.exists():
        return []
    wrong = []
    with Library.open(folder, now=lambda: MOMENT) as library:
        if told.exists():
            whole = told.read_bytes().rpartition(b"\n")[0]
            for line in whole.splitlines():
                entry = json.loads(line)
                wrong += _missing(library, entry)
        unmended = [finding for finding in mend(library, Reporter()) if not finding.mended]
        wrong += [f"doctor can't mend: {finding}" for finding in unmended]
        wrong += [f"doctor finds again: {finding}" for finding in mend(library, Reporter())]
        wrong += [f"verify: {fault}" for fault in check_library(library, Reporter()).faults]
    return wrong


def _missing(library: Library, entry: dict[str, object]) -> list[str]:
    from evidence_app.storage import journal, rows

    number = str(entry["number"])
    with library.database.read() as connection:
        row = rows.order_row(connection, number)
        log = [] if row is None else journal.entries(connection, row["id"])
    kept = any(item.seq == entry["seq"] and item.hash == entry["hash"] for item in log)
    return [] if kept else [f"acknowledged entry {entry['seq']} of {number} is gone"]


def torture(count: int, seed: int, base: Path) -> list[str]:
    """Kill `count` times; everything that went wrong."""
    dice = random.Random(seed)
    desk = base / "desk"
    desk.mkdir(parents=True)
    prepare(desk)
    wrong: list[str] = []
    kills = 0
    while kills < count and not wrong:
        folder = base / f"library-{kills // FRESH_EVERY}"
        told = base / f"told-{kills // FRESH_EVERY}"
        child = work(folder, desk, told, dice.getrandbits(32))
        time.sleep(dice.random() * LONGEST_S)
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        kills += 1
        if os.WIFEXITED(status):
            wrong.append(f"kill {kills}: the child failed by itself: {(desk / 'crashed').read_text()}")
        wrong += [f"kill {kills}: {text}" for text in wrong_with(folder, told)]
    return wrong


def main() -> int:
    """The command line."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 500
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    with tempfile.TemporaryDirectory(dir=sys.argv[3] if len(sys.argv) > 3 else None) as base:
        started = time.monotonic()
        wrong = torture(count, seed, Path(base))
        spent = time.monotonic() - started
    for line in wrong:
        print(line)
    print(f"{count} kills, seed {seed}: {len(wrong)} wrong, {spent:.0f} s")
    return 1 if wrong else 0


if __name__ == "__main__":
    raise SystemExit(main())
