"""CIE Lab and ΔE2000 against the published test data of Sharma, Wu and Dalal (2005), table 1."""

from __future__ import annotations

import pytest

from evidence_app.core import colour
from evidence_app.core.colour import Lab

SHARMA = """
50.0000 2.6772 -79.7751 50.0000 0.0000 -82.7485 2.0425
50.0000 3.1571 -77.2803 50.0000 0.0000 -82.7485 2.8615
50.0000 2.8361 -74.0200 50.0000 0.0000 -82.7485 3.4412
50.0000 -1.3802 -84.2814 50.0000 0.0000 -82.7485 1.0000
50.0000 -1.1848 -84.8006 50.0000 0.0000 -82.7485 1.0000
50.0000 -0.9009 -85.5211 50.0000 0.0000 -82.7485 1.0000
50.0000 0.0000 0.0000 50.0000 -1.0000 2.0000 2.3669
50.0000 -1.0000 2.0000 50.0000 0.0000 0.0000 2.3669
50.0000 2.4900 -0.0010 50.0000 -2.4900 0.0009 7.1792
50.0000 2.4900 -0.0010 50.0000 -2.4900 0.0010 7.1792
50.0000 2.4900 -0.0010 50.0000 -2.4900 0.0011 7.2195
50.0000 2.4900 -0.0010 50.0000 -2.4900 0.0012 7.2195
50.0000 -0.0010 2.4900 50.0000 0.0009 -2.4900 4.8045
50.0000 -0.0010 2.4900 50.0000 0.0010 -2.4900 4.8045
50.0000 -0.0010 2.4900 50.0000 0.0011 -2.4900 4.7461
50.0000 2.5000 0.0000 50.0000 0.0000 -2.5000 4.3065
50.0000 2.5000 0.0000 73.0000 25.0000 -18.0000 27.1492
50.0000 2.5000 0.0000 61.0000 -5.0000 29.0000 22.8977
50.0000 2.5000 0.0000 56.0000 -27.0000 -3.0000 31.9030
50.0000 2.5000 0.0000 58.0000 24.0000 15.0000 19.4535
50.0000 2.5000 0.0000 50.0000 3.1736 0.5854 1.0000
50.0000 2.5000 0.0000 50.0000 3.2972 0.0000 1.0000
50.0000 2.5000 0.0000 50.0000 1.8634 0.5757 1.0000
50.0000 2.5000 0.0000 50.0000 3.2592 0.3350 1.0000
60.2574 -34.0099 36.2677 60.4626 -34.1751 39.4387 1.2644
63.0109 -31.0961 -5.8663 62.8187 -29.7946 -4.0864 1.2630
61.2901 3.7196 -5.3901 61.4292 2.2480 -4.9620 1.8731
35.0831 -44.1164 3.7933 35.0232 -40.0716 1.5901 1.8645
22.7233 20.0904 -46.6940 23.0331 14.9730 -42.5619 2.0373
36.4612 47.8580 18.3852 36.2715 50.5065 21.2231 1.4146
90.8027 -2.0831 1.4410 91.1528 -1.6435 0.0447 1.4441
90.9257 -0.5406 -0.9208 88.6381 -0.8985 -0.7239 1.5381
6.7747 -0.2908 -2.4247 5.8714 -0.0985 -2.2286 0.6377
2.0776 0.0795 -1.1350 0.9033 -0.0636 -0.5514 0.9082
"""
PAIRS = [tuple(float(word) for word in line.split()) for line in SHARMA.split("\n") if line]


@pytest.mark.parametrize("row", PAIRS)
def test_delta_e_is_that_of_the_paper_in_both_directions(row: tuple[float, ...]) -> None:
    one, two = Lab(*row[:3]), Lab(*row[3:6])
    assert colour.delta_e(one, two) == pytest.approx(row[6], abs=1e-4)
    assert colour.delta_e(two, one) == pytest.approx(row[6], abs=1e-4)


@pytest.mark.parametrize(
    ("rgb", "lab"),
    [
        ((255, 255, 255), (100, 0, 0)),
        ((0, 0, 0), (0, 0, 0)),
        ((255, 0, 0), (53.24, 80.09, 67.20)),
        ((0, 0, 255), (32.30, 79.19, -107.86)),
    ],
)
def test_srgb_becomes_lab(rgb: tuple[int, int, int], lab: tuple[float, float, float]) -> None:
    got = colour.to_lab(rgb)
    assert (got.lightness, got.a, got.b) == pytest.approx(lab, abs=0.02)


def test_a_white_reference_takes_a_yellow_light_away() -> None:
    paper, thing = (240.0, 220.0, 170.0), (120.0, 110.0, 85.0)
    red, green, blue = colour.white_corrected(thing, paper)
    assert max(red, green, blue) - min(red, green, blue) < 8  # it was 35
    assert colour.white_corrected(paper, paper) == pytest.approx((243.5,) * 3, abs=0.5)
    with pytest.raises(ValueError, match="too dark"):
        colour.white_corrected(thing, (0, 200, 200))


def test_a_sample_says_its_colour_and_is_read_back() -> None:
    text = colour.described((122, 31, 48))
    assert text.startswith("#7A1F30 L*")
    assert colour.from_hex(text) == (122, 31, 48)
    assert colour.from_hex("red") is None
    assert colour.from_hex("#zz1F30") is None
