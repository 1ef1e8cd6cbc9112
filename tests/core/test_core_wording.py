"""The check of the buyer's words."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evidence_app.core.wording import apply_calmer, check_wording


@pytest.mark.parametrize(
    ("text", "kind", "found"),
    [
        ("This is outrageous.", "emotion", "outrageous"),
        ("A piece of junk arrived.", "emotion", "piece of junk"),
        ("Refund me or I will sue.", "threat", "I will sue"),
        ("You’ll get a negative review.", "threat", "negative review"),
        ("You lied about the size.", "motive", "You lied"),
        ("They did it on  purpose.", "motive", "on  purpose"),
        ("The seller is a scammer.", "motive", "a scammer"),
        ("It is BROKEN again.", "capitals", "BROKEN"),
        ("I WANT MY MONEY now.", "capitals", "WANT MY MONEY"),
        ("ЭТО ОБМАН совсем.", "capitals", "ЭТО ОБМАН"),
        ("It broke!!!", "exclamation", "!!!"),
        ("它坏了！", "exclamation", "！"),
        ("Why?!", "exclamation", "?!"),
        ("Write to a.b@example.org please.", "personal", "a.b@example.org"),
        ("Call +49 171 2345678 please.", "personal", "+49 171 2345678"),
        ("My card is 4111 1111 1111 1111 here.", "personal", "4111 1111 1111 1111"),
        ("Pay to DE89 3704 0044 0532 0130 00 please.", "personal", "DE89 3704 0044 0532 0130 00"),
    ],
)
def test_what_is_found(text: str, kind: str, found: str) -> None:
    findings = check_wording(text)
    assert [(finding.kind, finding.found) for finding in findings] == [(kind, found)]
    assert text[findings[0].start : findings[0].end] == found
    assert findings[0].why


@pytest.mark.parametrize(
    "text",
    [
        "The listing states 128 GB; I received 64GB (Exhibit C2, p. 4).",
        "The USB-C and HDMI ports do not work. IPX7 is stated.",
        "Order 8012345678901234, tracking LP00712345678901.",
        "It was delivered on 2026-11-12 at 18:02:11.",
        "Der Artikel ist beschädigt. Er funktioniert nicht.",
        "Размер не тот, что в описании. Привет.",
        "The shell is cracked; hello, Michelle.",
        "The product line believes in alliances.",
        "",
    ],
)
def test_facts_pass(text: str) -> None:
    assert check_wording(text) == ()


@pytest.mark.parametrize(
    ("text", "calmer"),
    [
        ("Terrible quality.", "Faulty quality."),
        ("It is terrible.", "It is faulty."),
        ("This is ridiculous, really.", "This is, really."),
        ("It broke!!!", "It broke."),
        ("Why?!", "Why?"),
        ("It is BROKEN.", "It is broken."),
        ("The scammer sent it.", "The seller sent it."),
        ("This is a scam.", "The item differs from the listing."),
        ("He is a liar.", "He is the seller."),
    ],
)
def test_the_calmer_words(text: str, calmer: str) -> None:
    (finding,) = check_wording(text)
    assert apply_calmer(text, finding) == calmer


@given(st.text(max_size=200))
def test_findings_never_overlap_and_applying_all_ends(text: str) -> None:
    found = check_wording(text)
    assert all(first.end <= second.start for first, second in itertools.pairwise(found))
    assert all(text[finding.start : finding.end] == finding.found for finding in found)
    for _ in range(len(text) + 1):
        found = check_wording(text)
        if not found:
            break
        text = apply_calmer(text, found[0])
    assert check_wording(text) == ()
