"""What the next step says in each situation: a finite table of templates, so that the window can translate every line.

Gaps in braces: {platform} the marketplace, {day} the date that counts, {last} its last full day; others are named where
`next_step` fills them in. The situations after a dispute was opened are in `next_texts_dispute`.
"""

from __future__ import annotations

from evidence_app.core.case import EventKind as E
from evidence_app.core.life import S_CONTACT
from evidence_app.core.next_text import ENDED, WAITING, YOUR_MOVE, Text
from evidence_app.core.next_texts_dispute import IN_DISPUTE

S_ACTIVE = "S0: All disputes must be opened while your Buyer Protection is active."
S_EXPIRED = "S0: Once it expires, your official recourse through AliExpress is generally gone."
S_FILM = "S0: Show the shipping label, then the item and its flaws in one continuous shot."
S_MIND = "S0: You changed your mind or don’t like it. This is generally not a valid reason."

_OPEN = ("Open the dispute…", "log:dispute-opened")
_CLAIM = ("Set the claim…", "edit:claim")
_FACTS = ("Correct the dates…", "edit:order")

BEFORE_DISPUTE: dict[str, Text] = {
    "add-dates": Text(
        YOUR_MOVE,
        "Add the dates",
        "Add what the order’s page shows: shipped, delivered, end of protection",
        "Without them no deadline can be worked out",
        "Edit facts…",
        "edit:order",
    ),
    "await-parcel": Text(
        WAITING,
        "On its way",
        "Waiting for the parcel: film its opening in one shot, the label first",
        "If it doesn’t come, claim it before {day}",
        "How to film…",
        "page:evidence",
        (S_FILM,),
    ),
    "not-received": Text(
        YOUR_MOVE,
        "Not received: claim",
        "Nothing has arrived: claim it as not received",
        "The time to open a dispute ends on {day}",
        *_CLAIM,
    ),
    "check-item": Text(
        YOUR_MOVE,
        "Check what arrived",
        "Check what arrived, and set the claim if something is wrong",
        "A dispute must be open before {day}; don’t wait until the last day",
        *_CLAIM,
    ),
    "contact-seller": Text(
        YOUR_MOVE,
        "Write to the seller",
        "Write to the seller first, and propose a solution",
        "Give 3 to 5 days to answer; the dispute must be open before {day}",
        "Log the message…",
        "log:contacted-seller",
        (S_CONTACT,),
        (E.CONTACTED_SELLER,),
    ),
    "contact-seller-weak": Text(
        YOUR_MOVE,
        "Write to the seller",
        "Write to the seller first: ask whether the store takes returns",
        "A changed mind is usually rejected, unless the store or Free Return allows it; a dispute must be open before {day}",
        "Log the message…",
        "log:contacted-seller",
        (S_CONTACT, S_MIND),
        (E.CONTACTED_SELLER,),
    ),
    "contact-and-open": Text(
        YOUR_MOVE,
        "Open the dispute",
        "Do not wait: write to the seller and open the dispute now",
        "Waiting 5 days would use up the time: the last full day is {last}",
        *_OPEN,
        (S_CONTACT,),
        (E.DISPUTE_OPENED, E.CONTACTED_SELLER),
    ),
    "wait-for-seller": Text(
        WAITING,
        "Seller answers",
        "Waiting: nothing to do until {day}",
        "Give the seller 3 to 5 days to answer",
        "Log the answer…",
        "log:seller-replied",
        (),
        (E.SELLER_REPLIED, E.DISPUTE_OPENED),
    ),
    "may-open": Text(
        WAITING,
        "Seller answers",
        "Waiting for the seller until {day}; you may open the dispute already",
        "3 days have passed; after 5 there is no point in waiting",
        *_OPEN,
        (),
        (E.DISPUTE_OPENED, E.SELLER_REPLIED),
    ),
    "open-now": Text(
        YOUR_MOVE,
        "Open the dispute",
        "Do not wait: open it now",
        "Waiting 5 days for the seller would use up the time: the last full day is {last}",
        *_OPEN,
        (S_ACTIVE,),
        (E.DISPUTE_OPENED, E.SELLER_REPLIED),
    ),
    "stop-waiting": Text(
        YOUR_MOVE,
        "Open the dispute",
        "Stop waiting: open the dispute now",
        "The seller was asked on {asked} and has not answered; the 3 to 5 days of waiting are over",
        *_OPEN,
        (S_ACTIVE,),
        (E.DISPUTE_OPENED, E.SELLER_REPLIED),
    ),
    "promise": Text(
        YOUR_MOVE,
        "Open the dispute",
        "The seller answered: if that does not settle it, open the dispute",
        "A promise in chat does not stop the clock, and no refund is visible yet",
        *_OPEN,
        (S_ACTIVE,),
        (E.DISPUTE_OPENED, E.REFUND_APPROVED, E.REFUND_VISIBLE),
    ),
    "last-chance": Text(
        YOUR_MOVE,
        "Open it at once",
        "15 days after delivery have passed, but the protection still runs: open the dispute at once",
        "The guides disagree on which of the two counts; the protection ends on {day}",
        *_OPEN,
        (S_ACTIVE,),
        (E.DISPUTE_OPENED,),
    ),
    "last-chance-prepared": Text(
        YOUR_MOVE,
        "Claim it at once",
        "15 days after delivery have passed, but the protection runs until {day}: set the claim at once",
        "You have gathered something, but no reason and no remedy are stated yet",
        *_CLAIM,
        (S_ACTIVE,),
    ),
    "last-chance-unclaimed": Text(
        ENDED,
        "15 days have passed",
        "15 days after delivery have passed; the protection runs until {day}",
        "Nothing was claimed; if something is wrong after all, claim it at once",
        *_CLAIM,
        (S_ACTIVE,),
    ),
    "too-late": Text(
        ENDED,
        "Not disputed in time",
        "The time to open a dispute ended on {day}",
        "After it, recourse through {platform} is generally gone",
        *_FACTS,
        (S_EXPIRED,),
    ),
    "too-late-doubtful": Text(
        ENDED,
        "Not disputed in time",
        "The time to open a dispute ended on {day}",
        "Recourse is generally gone. One guide names 15 days more and contradicts itself: look, but do not rely on it",
        *_FACTS,
        (S_EXPIRED,),
    ),
    "ended-unclaimed": Text(
        ENDED,
        "Protection has ended",
        "The time to open a dispute ended on {day}",
        "Nothing was claimed; after it, recourse through {platform} is generally gone",
        *_FACTS,
        (S_EXPIRED,),
    ),
}

TEXTS = BEFORE_DISPUTE | IN_DISPUTE
"""Every situation by its key."""
