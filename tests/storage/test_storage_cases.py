"""Cases: what was saved is loaded, every step can be undone and done again, nobody's work is overwritten."""

from __future__ import annotations

import random
import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from itertools import pairwise

import pytest

from evidence_app.core.case import Barcode, Case, Claim, Event, EventKind, FrameReason, KeyFrame, Order, Reason, Remedy
from evidence_app.core.errors import BadInput, NotFound
from evidence_app.core.media_time import FrameRef, MediaTime
from evidence_app.core.pictures import Comparison, Difference, Mark, MarkKind, PictureRef
from evidence_app.core.values import Money, Point, When
from evidence_app.storage.cases import Due
from evidence_app.storage.faults import NotInVault, StaleCase
from evidence_app.storage.library import Library

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


def _event(ident: str, note: str = "") -> Event:
    return Event(ident, EventKind.CONTACTED_SELLER, When.instant(NOW, "Europe/Berlin"), note)


def _frame(ident: str, evidence: str) -> KeyFrame:
    return KeyFrame(ident, evidence, FrameRef(MediaTime(90_001, 1, 30_000), 90), FrameReason.LABEL, 0.5)


def _full(case: Case) -> Case:
    first, second = PictureRef(case.evidence[0].id), PictureRef(case.evidence[1].id)
    return replace(
        case,
        claim=Claim(Reason.NOT_AS_DESCRIBED, Remedy.PARTIAL_REFUND, Money(Decimal("10.50"), "EUR"), "It is smaller."),
        events=(_event("v1", "Hello"), _event("v2")),
        key_frames=(_frame("k1", "e1"), _frame("k2", "e2")),
        comparisons=(Comparison("c1", first, second, (Difference("d1", "Capacity", "20000 mAh", "5000 mAh"),)),),
        marks=(Mark("m1", first, MarkKind.CALLOUT, (Point(1, 2.5), Point(3, 4)), "d1"),),
    )


def test_a_case_is_loaded_as_it_was_saved(library: Library, case: Case, add_evidence: object, clock: object) -> None:
    add_evidence("8123", "e1", b"one")  # type: ignore[operator]
    before = add_evidence("8123", "e2", b"two")  # type: ignore[operator]
    after = _full(before)
    library.cases.save(before, after, "Everything", NOW)
    library.close()
    with Library.open(library.folder) as again:
        assert again.cases.load("8123") == after
        assert again.cases.numbers() == ["8123"]


def test_every_step_can_be_undone_and_done_again(library: Library, case: Case, add_evidence: object) -> None:
    states = [case]
    states.append(add_evidence("8123", "e1", b"one"))  # type: ignore[operator]
    states.append(add_evidence("8123", "e2", b"two"))  # type: ignore[operator]
    states.append(_full(states[-1]))
    states.append(replace(states[-1], events=states[-1].events[::-1]))
    states.append(replace(states[-1], evidence=states[-1].evidence[1:], key_frames=states[-1].key_frames[1:]))
    for before, after in pairwise(states[2:]):
        library.cases.save(before, after, "Step", NOW)
    for wanted in reversed(states[:-1]):
        done = library.cases.undo("8123", NOW)
        assert done is not None
        assert done[0] == wanted == library.cases.load("8123")
    assert library.cases.undo("8123", NOW) is None
    assert library.cases.undo_label("8123") is None
    for wanted in states[1:]:
        done = library.cases.redo("8123", NOW)
        assert done is not None
        assert done[0] == wanted == library.cases.load("8123")
    assert library.cases.redo("8123", NOW) is None


def test_undo_lasts_over_closing_and_a_new_edit_ends_redo(library: Library, case: Case) -> None:
    first = case.with_order(notes="one")
    library.cases.save(case, first, "Note one", NOW)
    library.close()
    with Library.open(library.folder) as again:
        assert again.cases.undo_label("8123") == "Note one"
        again.cases.undo("8123", NOW)
        assert again.cases.redo_label("8123") == "Note one"
        again.cases.save(case, case.with_order(notes="two"), "Note two", NOW)
        assert again.cases.redo_label("8123") is None
        assert again.cases.redo("8123", NOW) is None
        assert again.cases.undo_label("8123") == "Note two"


def test_whatever_was_undone_and_done_again_before_the_next_steps_are_those_of_two_stacks(library: Library, case: Case) -> None:
    dice, now = random.Random(4), case
    done: list[str] = []
    undone: list[str] = []
    for turn in range(200):
        move = dice.choice(("change", "undo", "undo", "redo", "export"))
        if move == "change":
            after = replace(now, order=replace(now.order, title=f"Note {turn}"))
            library.cases.save(now, after, f"Note {turn}", NOW)
            now = after
            done.append(f"Note {turn}")
            undone.clear()
        elif move == "undo":
            now = (library.cases.undo("8123", NOW) or (now,))[0]
            undone += [done.pop()] if done else []
        elif move == "redo":
            now = (library.cases.redo("8123", NOW) or (now,))[0]
            done += [undone.pop()] if undone else []
        else:
            library.cases.record_export("8123", "dossier", "0" * 64, 1, "a.pdf", NOW)
        assert library.cases.undo_label("8123") == (done[-1] if done else None)
        assert library.cases.redo_label("8123") == (undone[-1] if undone else None)


def test_an_undo_is_an_entry_of_its_own(library: Library, case: Case) -> None:
    library.cases.save(case, case.with_order(notes="one"), "Note", NOW)
    library.cases.undo("8123", NOW)
    log = library.cases.journal("8123")
    assert [entry.kind for entry in log] == ["created", "changed", "undone"]
    assert log[2].target == log[1].seq
    assert [entry.previous for entry in log[1:]] == [entry.hash for entry in log[:-1]]


def test_a_stale_write_is_refused(library: Library, case: Case) -> None:
    library.cases.save(case, case.with_order(notes="mine"), "Mine", NOW)
    with pytest.raises(StaleCase):
        library.cases.save(case, case.with_order(notes="yours"), "Yours", NOW)
    assert library.cases.load("8123").order.notes == "mine"
    assert len(library.cases.journal("8123")) == 2


def test_saving_nothing_writes_nothing(library: Library, case: Case) -> None:
    assert not library.cases.save(case, case, "Nothing", NOW)
    assert len(library.cases.journal("8123")) == 1


def test_a_number_is_taken_once(library: Library, case: Case) -> None:
    with pytest.raises(BadInput, match="in the library already"):
        library.cases.save(None, case, "Add", NOW)
    library.cases.move_to_trash("8123", NOW)
    with pytest.raises(BadInput, match="in the trash already"):
        library.cases.save(None, case, "Add", NOW)


def test_no_evidence_without_its_original(library: Library, case: Case, add_evidence: object) -> None:
    after = add_evidence("8123", "e1", b"one")  # type: ignore[operator]
    forged = replace(after.evidence[0], id="e2", sha256="0" * 64)
    with pytest.raises(NotInVault):
        library.cases.save(after, replace(after, evidence=(*after.evidence, forged)), "Forge", NOW)
    assert library.cases.load("8123") == after


def test_text_that_no_file_can_hold_is_refused_and_changes_nothing(library: Library, case: Case) -> None:
    with pytest.raises(BadInput):
        library.cases.save(case, case.with_order(notes="\udcff"), "Note", NOW)
    assert library.cases.load("8123") == case


def test_an_unknown_order(library: Library) -> None:
    with pytest.raises(NotFound):
        library.cases.load("1")
    with pytest.raises(NotFound):
        library.cases.undo("1", NOW)


def test_deleted_evidence_comes_back_with_its_frames_and_marks(library: Library, case: Case, add_evidence: object) -> None:
    add_evidence("8123", "e1", b"one")  # type: ignore[operator]
    before = add_evidence("8123", "e2", b"two")  # type: ignore[operator]
    full = _full(before)
    library.cases.save(before, full, "Full", NOW)
    bare = replace(full, evidence=full.evidence[1:], key_frames=full.key_frames[1:], comparisons=(), marks=())
    library.cases.save(full, bare, "Delete", NOW)
    later = bare.with_order(notes="meanwhile")
    library.cases.save(bare, later, "Note", NOW)
    assert [(item.number, item.evidence) for item in library.cases.trashed()] == [("8123", "e1")]
    restored, changes = library.cases.put_back_evidence("8123", "e1", NOW)
    assert changes.parts == {"evidence", "key_frames", "comparisons", "marks"}
    assert {item.id for item in restored.evidence} == {"e1", "e2"}
    assert restored.order.notes == "meanwhile"
    assert (restored.marks, restored.comparisons) == (full.marks, full.comparisons)
    assert library.cases.trashed() == []
    with pytest.raises(NotFound):
        library.cases.put_back_evidence("8123", "e1", NOW)


def test_the_trash_is_emptied_after_thirty_days_and_not_before(library: Library, case: Case, add_evidence: object) -> None:
    one = add_evidence("8123", "e1", b"one")  # type: ignore[operator]
    library.cases.save(one, case, "Delete", NOW)
    sha256 = one.evidence[0].sha256
    library.close()
    with Library.open(library.folder, now=lambda: NOW + timedelta(days=29)) as again:
        assert again.vault.holds(sha256)
        assert again.cases.trashed()
    with Library.open(library.folder, now=lambda: NOW + timedelta(days=31)) as again:
        assert not again.vault.holds(sha256)
        assert again.cases.trashed() == []
        assert again.cases.undo_label("8123") is None
        with pytest.raises(NotInVault):
            again.cases.undo("8123", NOW)
        assert again.cases.load("8123") == case


def test_an_original_two_orders_share_outlives_one_of_them(library: Library, case: Case, add_evidence: object) -> None:
    add_evidence("8123", "e1", b"shared")  # type: ignore[operator]
    library.cases.save(None, Case(Order("9", "Other")), "Add", NOW)
    kept = add_evidence("9", "e9", b"shared")  # type: ignore[operator]
    library.cases.move_to_trash("8123", NOW)
    assert library.cases.empty_trash(NOW + timedelta(days=1)) == 1
    assert library.vault.holds(kept.evidence[0].sha256)
    library.cases.save(kept, replace(kept, evidence=()), "Delete", NOW)
    library.cases.empty_trash(NOW + timedelta(days=1))
    assert not library.vault.holds(kept.evidence[0].sha256)


def test_a_deleted_order_comes_back(library: Library, case: Case) -> None:
    library.cases.move_to_trash("8123", NOW)
    assert (library.cases.numbers(), library.cases.summaries(), library.cases.search("power")) == ([], [], [])
    with pytest.raises(NotFound, match="in the trash"):
        library.cases.load("8123")
    assert library.cases.put_back("8123", NOW) == case
    assert library.cases.numbers() == ["8123"]
    with pytest.raises(NotFound):
        library.cases.put_back("8123", NOW)


def test_summaries_hold_what_deadlines_need(library: Library, case: Case, add_evidence: object) -> None:
    one = add_evidence("8123", "e1", b"one")  # type: ignore[operator]
    after = replace(one, events=(_event("v1"),), claim=Claim(Reason.DAMAGED, Remedy.EXCHANGE))
    library.cases.save(one, after, "Steps", NOW)
    (summary,) = library.cases.summaries()
    assert (summary.number, summary.title, summary.store) == ("8123", case.order.title, "Volt Store")
    assert (summary.thumbnail, summary.evidence_count) == ("e1", 1)
    assert summary.case == replace(after, evidence=())


def test_orders_by_nearest_deadline(library: Library) -> None:
    days = {"1": 5, "2": -1, "3": None, "4": 2}

    def dates(case: Case) -> tuple[Due, ...]:
        left = days[case.number]
        due = () if left is None else (Due("open_dispute_by", NOW + timedelta(days=left), "hard", True),)
        return (
            *due,
            Due("met", NOW + timedelta(hours=1), "hard", False),
            Due("soft", NOW + timedelta(hours=1), "advice", True),
        )

    library.cases.due_dates = dates
    for number in days:
        library.cases.save(None, Case(Order(number, "T")), "Add", NOW)
    assert library.cases.nearest(NOW) == ["4", "1", "3", "2"]
    assert library.cases.nearest(NOW + timedelta(days=3)) == ["1", "3", "4", "2"]
    assert {item.number: item.due for item in library.cases.summaries()}["1"] == NOW + timedelta(days=5)


@pytest.mark.parametrize(
    "words",
    ["power", "POWER 20000", "volt", "8123", "123", "0123456", "lp00", "电源", "强电", "großer", ["grosser", "riss"][1], "cafe",
     "invoice", "hello there", "crack", "capacity", "5000"],
)  # fmt: skip
def test_search_finds(library: Library, case: Case, add_evidence: object, words: str) -> None:
    one = add_evidence("8123", "e1", b"one", name="Invoice 7.PDF", caption="A crack, großer Riss")  # type: ignore[operator]
    two = add_evidence("8123", "e2", b"two", barcodes=(Barcode("LP00123456789CN", "Code128"),))  # type: ignore[operator]
    full = _full(two)
    after = replace(full, events=(_event("v1", "Hello there, café"),)).with_order(
        notes="超强电源 arrived", tracking=("LP00123456789CN",)
    )
    library.cases.save(two, after, "Facts", NOW)
    library.cases.save(None, Case(Order("77", "Lamp", notes="unrelated")), "Add", NOW)
    assert one.evidence
    assert library.cases.search(words) == ["8123"]


@pytest.mark.parametrize("words", ["", "   ", "zebra", '"', "* OR 1", "power zebra", "NEAR(", "-", "源电强"])
def test_search_finds_nothing_and_never_fails(library: Library, case: Case, words: str) -> None:
    library.cases.save(case, case.with_order(notes="超强电源"), "Note", NOW)
    assert library.cases.search(words) == []


def test_exports_are_on_record(library: Library, case: Case) -> None:
    library.cases.record_export("8123", "dossier", "ab" * 32, 1234, "dossier.pdf", NOW)
    (record,) = library.cases.exported("8123")
    assert (record.kind, record.sha256, record.size, record.name, record.at) == ("dossier", "ab" * 32, 1234, "dossier.pdf", NOW)
    assert library.cases.exported(sha256="ab" * 32) == [record]
    assert library.cases.exported(sha256="cd" * 32) == []
    assert library.cases.journal("8123")[-1].kind == "exported"


def test_threads_that_retry_lose_nothing(library: Library, case: Case) -> None:
    def add(name: str) -> None:
        for place in range(10):
            while True:
                before = library.cases.load("8123")
                try:
                    after = replace(before, events=(*before.events, _event(f"{name}{place}")))
                    library.cases.save(before, after, "Log", NOW)
                    break
                except StaleCase:
                    continue

    threads = [threading.Thread(target=add, args=(name,)) for name in "abc"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(library.cases.load("8123").events) == 30


def test_readable_names_follow_the_evidence(library: Library, case: Case, add_evidence: object) -> None:
    after = add_evidence("8123", "e1", b"one")  # type: ignore[operator]
    item = after.evidence[0]
    name = library.shelf.path("8123", item)
    assert name.name == f"8123-photo-{item.sha256[:8]}.jpg"
    assert name.read_bytes() == b"one"
    library.cases.save(after, case, "Delete", NOW)
    assert not name.exists()
