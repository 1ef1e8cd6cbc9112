"""The facts of an order: a new one, or the open one. Everything is checked by core; the field at fault is marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QWidget

from evidence_app.core.case import Case
from evidence_app.ui import formats, parts
from evidence_app.ui.day_reading import written
from evidence_app.ui.dialogs.choices import country_box, currency_box, policy_box, zone_box
from evidence_app.ui.dialogs.form import FormDialog
from evidence_app.ui.session import Session
from evidence_app.ui.settings import Settings
from evidence_app.ui.widgets.day_edit import DayEdit

if TYPE_CHECKING:
    from evidence_app.services.cases import Changed


class OrderDialog(FormDialog):
    """`case` None asks for a new order, for `waiting` files if there are. After accepting, `saved` is the change made."""

    def __init__(self, session: Session, case: Case | None, parent: QWidget | None = None, *, waiting: int = 0) -> None:
        heading = self.tr("New order") if case is None else self.tr("Order facts")
        super().__init__(heading, self.tr("Add order") if case is None else self.tr("Save"), parent)
        self._session, self._case = session, case
        self._started: dict[str, str] = {}
        self.saved: Changed | None = None
        self.resize(720, 640)
        if waiting:
            self.column.addWidget(
                parts.label(self.tr("%n file(s) will be added to this order.", "", waiting), "strong", wrap=True, parent=self)
            )
        self._what_and_who()
        self._dates()
        self._money_and_parcel()
        self._dates_given()
        self._start()

    def _what_and_who(self) -> None:
        number = QLineEdit(self)
        number.setReadOnly(self._case is not None)
        self.row(
            ("title", self.tr("What you bought"), QLineEdit(self), ""),
            ("number", self.tr("Order number"), number, self.tr("As on the order’s page")),
        )
        self.row(
            ("store", self.tr("Store"), QLineEdit(self), ""),
            ("variant", self.tr("Variant chosen"), QLineEdit(self), self.tr("Colour, size, capacity: as in the order")),
        )

    def _dates(self) -> None:
        day = written(self._session.now().date())
        hint = self.tr("Like {day}").format(day=day)
        self.section(self.tr("Dates"), self.tr("Deadlines are counted from these. A date alone counts as its whole day."))
        self.row(
            ("ordered", self.tr("Ordered"), DayEdit(self), hint),
            ("shipped", self.tr("Shipped"), DayEdit(self), ""),
            ("delivered", self.tr("Delivered"), DayEdit(self), self.tr("The day it really came")),
        )
        shown = self.tr("As shown, like {day}").format(day=f"{day} 08:59")
        self.row(
            ("protection_ends", self.tr("Buyer Protection ends"), DayEdit(self), shown),
            ("protection_left", self.tr("or: time left"), QLineEdit(self), self.tr("As shown now, like 12d 03:15")),
            ("protection_days", self.tr("or: days after shipment"), QLineEdit(self), self.tr("60 or 75, if not shown")),
        )
        self.row(
            ("timezone", self.tr("Time zone of the dates"), zone_box(self), ""),
            ("policy", self.tr("Whose rules count"), policy_box(self), ""),
        )

    def _dates_given(self) -> None:
        self.section(
            self.tr("Dates that you were given"),
            self.tr("A date here counts instead of the rule’s. Leave it empty to keep the rule."),
        )
        self.row(
            ("override_return_shipment", self.tr("Ship the return by"), DayEdit(self), self.tr("As shown in the dispute")),
            ("override_appeal", self.tr("Appeal by"), DayEdit(self), self.tr("A date, or days after the decision")),
            ("override_chargeback", self.tr("Chargeback by"), DayEdit(self), self.tr("As your bank or PayPal says")),
        )

    def _money_and_parcel(self) -> None:
        self.section(self.tr("Price and parcel"))
        self.row(
            ("price", self.tr("Price paid"), QLineEdit(self), ""),
            ("currency", self.tr("Currency"), currency_box(self), ""),
            ("quantity", self.tr("Quantity"), QLineEdit(self), ""),
        )
        self.row(
            ("tracking", self.tr("Tracking numbers"), QLineEdit(self), self.tr("Several: with a comma between")),
            ("carrier", self.tr("Carrier"), QLineEdit(self), ""),
        )
        self.row(
            ("payment_method", self.tr("Paid with"), QLineEdit(self), self.tr("A refund goes back there")),
            ("country", self.tr("Your country"), country_box(self), self.tr("For its public holidays")),
        )
        self.row(("listing_url", self.tr("Address of the listing"), QLineEdit(self), ""))
        self.row(("free_return", self.tr("The order is marked “Free Return”"), QCheckBox(self), ""))
        notes = QPlainTextEdit(self)
        notes.setTabChangesFocus(True)
        notes.setFixedHeight(72)
        self.row(("notes", self.tr("Notes, only for you"), notes, ""))

    def _start(self) -> None:
        from evidence_app.core.facts import order_facts

        settings = Settings()
        if self._case is not None:
            self._started = {name: text for name, text in order_facts(self._case.order).items() if name in self.fields}
            self._started["price"] = formats.number(self._started["price"])
        else:
            self._started = {
                "timezone": settings.zone,
                "policy": "aliexpress",
                "currency": settings.text("order/currency", "EUR"),
                "country": settings.text("order/country"),
                "quantity": "1",
            }
        for name, field in self.fields.items():
            field.set_text(self._started.get(name, ""))
        first = self.fields["title"].inner
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self) -> None:
        """Add the order, or set only the facts that were changed. Raises `BadInput` with the field."""
        values = self.values()
        if not values["price"].strip():
            values["currency"] = ""  # it only came along as the usual one
        cases = self._session.workspace.cases
        if self._case is None:
            given = {name: text for name, text in values.items() if text.strip()}
            self.saved = cases.add_order(given, page=Settings().page)
            return
        changed = {name: text for name, text in values.items() if text != self._started.get(name, "")}
        changed.pop("number", None)
        if changed:
            self.saved = cases.set_facts(self._case.number, changed)
            self._session.changed(self.saved)
