"""Printing a PDF through the system's print dialog. Pages are drawn in a job; the printer gets them one after another."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from evidence_app.core.errors import ExportFailed
from evidence_app.core.progress import Reporter
from evidence_app.ui.i18n import translate
from evidence_app.ui.session import Session

DPI = 200


def ask_and_print(session: Session, data: bytes, title: str, parent: QWidget) -> QPrintDialog:
    """Ask for a printer, without stopping the window, then print `data`, a PDF."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    dialog = QPrintDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    words = translate("printing", "Printing {title}").format(title=title)
    dialog.accepted.connect(lambda: session.jobs.start(words, lambda reporter: print_pdf(data, printer, reporter)))
    dialog.setModal(True)
    dialog.show()
    return dialog


def print_pdf(data: bytes, printer: QPrinter, reporter: Reporter) -> int:
    """Draw every page of the PDF on the printer's pages, as large as fits; the number of pages. For a job's thread."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    count = document.pageCount()
    printer.setResolution(DPI)
    painter = QPainter()
    if not count or not painter.begin(printer):
        raise ExportFailed("the printer does not answer", "check it, or export the PDF and print that")
    try:
        for page in range(count):
            reporter.step(page / count)
            if page:
                printer.newPage()
            area = painter.viewport()
            size = document.pagePointSize(page)
            share = min(area.width() / size.width(), area.height() / size.height())
            pixels = QSize(round(size.width() * share), round(size.height() * share))
            painter.drawImage((area.width() - pixels.width()) // 2, 0, document.render(page, pixels))
    finally:
        painter.end()
        document.close()
    return count
