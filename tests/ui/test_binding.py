"""Keeps watch over the binding: 6.12.0 on Python 3.10/3.11 loses a reference to None on every emit and void call; and it
reads the source of every module that is imported, which it is kept from."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import QObject, Signal


class Sender(QObject):
    plain = Signal()
    carrying = Signal(object)


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal there: nothing to lose")
def test_emitting_and_calling_lose_no_reference() -> None:
    sender, payload = Sender(), object()
    received: list[object] = []
    sender.carrying.connect(received.append)
    sender.plain.connect(lambda: None)
    sender.plain.emit()
    sender.carrying.emit(payload)
    before_none, before_payload = sys.getrefcount(None), sys.getrefcount(payload)
    for _ in range(400):
        sender.plain.emit()
        sender.setObjectName("x")
    lost = before_none - sys.getrefcount(None)
    assert lost < 100, f"{lost} references to None were lost in 800 calls: this PySide6 aborts after a while"
    for _ in range(50):
        sender.carrying.emit(payload)
    received.clear()
    assert sys.getrefcount(payload) >= before_payload - 1


def test_sources_of_imported_modules_are_not_read() -> None:
    code = """
import sys
from evidence_app.ui import theme
import linecache, wave, colorsys
print(len([name for name in linecache.cache if name.endswith(("wave.py", "colorsys.py", "theme.py"))]))
"""
    told = subprocess.run([sys.executable, "-c", code], check=True, stdout=subprocess.PIPE, text=True).stdout
    assert told.strip() == "0", "PySide6 reads them again: see evidence_app/ui/binding.py"
