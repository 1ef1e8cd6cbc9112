"""What the next step says in each situation: a finite table of templates, so that the window can translate every line.

Gaps in braces: {platform} the marketplace, {day} the date that counts, {last} its last full day; others are named where
`next_step` fills them in.
"""

from __future__ import annotations

from typing import NamedTuple

from evidence_app.core.case import EventKind as E
from evidence_app.core.life import S_BANK, S_CLOSE, S_CONTACT, S_REOPEN, S_SHIP, S_SUSPEND, S_TRACKED

YOUR_MOVE, WAITING, ENDED = "your-move", "waiting", "ended"

ANSWERS = (E.SELLER_ACCEPTED, E.SELLER_OFFERED, E.SELLER_REJECTED)
VERDICTS = (E.DECIDED_FULL, E.DECIDED_PARTIAL, E.DECIDED_RETURN, E.DECIDED_REJECTED)

S_ACTIVE = "S0: All disputes must be opened while your Buyer Protection is active."
S_EXPIRED = "S0: Once it expires, your official recourse through AliExpress is generally gone."
S_EVIDENCE = "S0: Be reasonable and stick to the evidence."
S_NEW = "S0: Provide any new evidence or clarifications you didn’t include before."
S_FINAL = "S0: Their decision is usually final, so providing clear, objective evidence is critical here."
S_FILM = "S0: Show the shipping label, then the item and its flaws in one continuous shot."
S_ESCALATE = "S2: If the seller does not agree to the return, you can escalate the dispute to AliExpress."
S_MIND = "S0: You changed your mind or don’t like it. This is generally not a valid reason."


class Text(NamedTuple):
    """One situation: who moves, the few words of the rail, the sentence, the reason, the button and what it does."""

    group: str
    rail: str
    sentence: str
    reason: str
    button: str
    action: str
    sources: tuple[str, ...] = ()
    choices: tuple[E, ...] = ()


_OPEN = ("Open the dispute…", "log:dispute-opened")
_CLAIM = ("Set the claim…", "edit:claim")
_FACTS = ("Correct the dates…", "edit:order")
_REFUND = ("Log the refund…", "log:refund-approved")
_MONEY = ("Log the money…", "log:refund-visible")
_VERDICT = ("Log the decision…", "log:decided-full")
_RETURN = ("Log the return…", "log:return-shipped")
_ANSWER = ("Log the answer…", "log:seller-accepted")
_MEDIATE = ("Log the mediation…", "log:mediation-started")

TEXTS: dict[str, Text] = {
    "add-dates": Text(
        YOUR_MOVE,
        "Add the dates",
        "Add what the order’s page shows: shipped, delivered, end of protection",
        "Without them no deadline can be reckoned",
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
        "5 days of waiting would run out the time: the last full day is {last}",
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
        "5 days of waiting for the seller would run out the time: the last full day is {last}",
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
    "await-answer": Text(
        WAITING,
        "Seller answers",
        "Waiting: the seller has until {day} to answer the dispute",
        "Keep the dispute open whatever the seller promises in chat",
        *_ANSWER,
        (S_CLOSE,),
        (*ANSWERS, E.MEDIATION_STARTED),
    ),
    "await-new-answer": Text(
        WAITING,
        "Seller answers",
        "Waiting for the seller’s answer",
        "No source names a time for it; if none comes, ask {platform} to decide",
        *_ANSWER,
        (S_ESCALATE,),
        (*ANSWERS, E.MEDIATION_STARTED),
    ),
    "no-answer": Text(
        YOUR_MOVE,
        "Ask {platform} to decide",
        "No answer in time: ask {platform} to decide",
        "The seller’s time to answer the dispute ended on {day}",
        *_MEDIATE,
        (S_ESCALATE,),
        (E.MEDIATION_STARTED, *ANSWERS),
    ),
    "offer": Text(
        YOUR_MOVE,
        "Answer the offer",
        "Offer received: compare it with your claim",
        "Accept it, change your claim, or let {platform} decide",
        "Answer the offer…",
        "log:offer-accepted",
        (S_EVIDENCE,),
        (E.OFFER_ACCEPTED, E.CLAIM_MODIFIED, E.MEDIATION_STARTED),
    ),
    "offer-amounts": Text(
        YOUR_MOVE,
        "Answer the offer",
        "Offer received: compare it with your claim",
        "{offered} is offered, {claimed} is claimed. Accept it, change your claim, or let {platform} decide",
        "Answer the offer…",
        "log:offer-accepted",
        (S_EVIDENCE,),
        (E.OFFER_ACCEPTED, E.CLAIM_MODIFIED, E.MEDIATION_STARTED),
    ),
    "refused": Text(
        YOUR_MOVE,
        "Ask {platform} to decide",
        "The seller rejected it: ask {platform} to decide, or change the claim",
        "A mediator looks at the evidence of both sides: check that yours is complete first",
        *_MEDIATE,
        (S_ESCALATE, S_FINAL),
        (E.MEDIATION_STARTED, E.CLAIM_MODIFIED),
    ),
    "await-refund": Text(
        WAITING,
        "Refund to come",
        "Agreed: wait for the refund and keep the dispute open",
        "A closed dispute can’t be reopened; close it only when you see the money",
        *_REFUND,
        (S_CLOSE, S_REOPEN),
        (E.REFUND_APPROVED, E.REFUND_VISIBLE, E.MEDIATION_STARTED),
    ),
    "await-address": Text(
        YOUR_MOVE,
        "Get the return address",
        "Return: never without an authorised address",
        "Take it from the dispute, not from a chat; ship tracked, and put the number into the dispute",
        *_RETURN,
        (S_SHIP, S_TRACKED),
        (E.RETURN_SHIPPED, E.MEDIATION_STARTED),
    ),
    "ship-return": Text(
        YOUR_MOVE,
        "Send the return",
        "Send the return to the authorised address, tracked",
        "Put the tracking number into the dispute: it is the proof",
        *_RETURN,
        (S_SHIP, S_TRACKED),
        (E.RETURN_SHIPPED,),
    ),
    "ship-return-by": Text(
        YOUR_MOVE,
        "Send the return",
        "Send the return to the authorised address, tracked, before {day}",
        "Put the tracking number into the dispute: it is the proof",
        *_RETURN,
        (S_SHIP, S_TRACKED),
        (E.RETURN_SHIPPED,),
    ),
    "mediation": Text(
        WAITING,
        "{platform} decides",
        "Waiting: {platform} decides",
        "Look into the dispute daily and answer questions at once; no source names a time for the decision",
        *_VERDICT,
        (S_FINAL,),
        VERDICTS,
    ),
    "decided": Text(
        WAITING,
        "Refund to come",
        "Decided: wait for the refund and keep the dispute open",
        "Close nothing before you see the money",
        *_REFUND,
        (S_CLOSE,),
        (E.REFUND_APPROVED, E.REFUND_VISIBLE),
    ),
    "partial": Text(
        YOUR_MOVE,
        "Accept or appeal",
        "Partly decided for you: accept it, or appeal before {day}",
        "An appeal needs new evidence, or something that was not said before",
        "Appeal or accept…",
        "log:appealed",
        (S_NEW,),
        (E.APPEALED, E.REFUND_APPROVED),
    ),
    "rejected": Text(
        YOUR_MOVE,
        "Appeal",
        "Rejected: appeal before {day}, with new evidence",
        "Say what the decision overlooked: only what was not said before can change it",
        "Log the appeal…",
        "log:appealed",
        (S_NEW,),
        (E.APPEALED,),
    ),
    "rejected-add": Text(
        YOUR_MOVE,
        "Appeal",
        "Rejected: appeal before {day}, with new evidence",
        "What the claim still lacks: {lacking}",
        "Log the appeal…",
        "log:appealed",
        (S_NEW,),
        (E.APPEALED,),
    ),
    "last-resort": Text(
        YOUR_MOVE,
        "Last resort: the bank",
        "Rejected: the last resort is your card’s bank or PayPal",
        "For clear fraud or non-delivery only; {platform} may suspend the account. Ask the bank for its date and enter it",
        "Log the chargeback…",
        "log:chargeback-filed",
        (S_BANK, S_SUSPEND),
        (E.CHARGEBACK_FILED,),
    ),
    "all-over": Text(
        ENDED,
        "Rejected",
        "Rejected, and the date for the bank or PayPal has passed",
        "It was {day}",
        *_FACTS,
        (S_BANK,),
    ),
    "appealed": Text(
        WAITING,
        "{platform} decides",
        "Waiting: {platform} looks at the appeal",
        "If it stays rejected, only the bank or PayPal is left",
        *_VERDICT,
        (S_BANK,),
        (*VERDICTS, E.CHARGEBACK_FILED),
    ),
    "return-under-way": Text(
        WAITING,
        "Return under way",
        "Waiting: the return is on its way",
        "Keep the receipt, and log the day on which tracking shows it delivered",
        "Log the arrival…",
        "log:seller-received",
        (S_TRACKED,),
        (E.SELLER_RECEIVED, E.REFUND_APPROVED),
    ),
    "await-return-refund": Text(
        WAITING,
        "Refund expected",
        "Waiting: the refund should come by {last}",
        "The seller has the return; keep the dispute open until you see the money",
        *_REFUND,
        (S_CLOSE,),
        (E.REFUND_APPROVED, E.REFUND_VISIBLE),
    ),
    "refund-late": Text(
        YOUR_MOVE,
        "Refund is late: ask",
        "The refund is late: ask for it",
        "It was due on {last}. Ask the seller, then {platform}, and your bank or PayPal; close nothing yet",
        *_MONEY,
        (S_CLOSE,),
        (E.REFUND_VISIBLE, E.CONTACTED_SELLER, E.MEDIATION_STARTED),
    ),
    "refund-approved": Text(
        WAITING,
        "Refund expected",
        "Waiting: the refund should be visible by {last}",
        "It goes back the way you paid and takes 3 to 20 business days",
        *_MONEY,
        (S_CLOSE,),
        (E.REFUND_VISIBLE,),
    ),
    "refund-approved-to": Text(
        WAITING,
        "Refund expected",
        "Waiting: the refund should be visible by {last}",
        "It goes back to {method} and takes 3 to 20 business days",
        *_MONEY,
        (S_CLOSE,),
        (E.REFUND_VISIBLE,),
    ),
    "await-money": Text(
        WAITING,
        "Refund expected",
        "Waiting: the refund should be on its way",
        "Keep the dispute open until you see the money",
        *_MONEY,
        (S_CLOSE,),
        (E.REFUND_VISIBLE,),
    ),
    "refunded": Text(
        ENDED,
        "Refunded",
        "The refund is visible: the case can be closed",
        "Check first that it is the whole amount",
        "Close the case…",
        "log:closed",
        (S_CLOSE,),
        (E.CLOSED,),
    ),
    "refunded-amount": Text(
        ENDED,
        "Refunded, {amount}",
        "The refund is visible: the case can be closed",
        "Check first that {amount} is the whole amount",
        "Close the case…",
        "log:closed",
        (S_CLOSE,),
        (E.CLOSED,),
    ),
    "chargeback-filed": Text(
        WAITING,
        "Bank decides",
        "Waiting: the bank or PayPal decides",
        "Answer its questions in time; the dossier has a profile for banks",
        *_MONEY,
        (S_BANK,),
        (E.REFUND_VISIBLE, E.CLOSED),
    ),
    "closed": Text(
        ENDED,
        "Closed",
        "The case is closed",
        "It was closed before a refund was visible; a closed dispute can’t be reopened",
        "Show the time line",
        "page:timeline",
        (S_REOPEN,),
    ),
    "closed-refunded": Text(
        ENDED,
        "Closed, refunded",
        "The case is closed",
        "The refund was visible",
        "Show the time line",
        "page:timeline",
    ),
}
