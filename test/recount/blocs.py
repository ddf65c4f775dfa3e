"""The members of each bloc, with the times of their membership, from blocs.csv."""

import csv
import os

from days import span_of
from rules import rule

with open(os.path.join(os.path.dirname(__file__), "blocs.csv"), encoding="utf-8") as file:
    MEMBERSHIPS = list(csv.DictReader(file))
BLOCS = {row["bloc"] for row in MEMBERSHIPS}


def is_member(country, bloc, day):
    """Returns whether a country was a member of a bloc on a day, or is a member now if no day is given."""
    for row in MEMBERSHIPS:
        if row["bloc"] == bloc and row["member"] == country:
            from_, to = span_of(row["from"]), span_of(row["to"] or None)
            if day is None and not to or day and from_.first <= day and (not to or day <= to.last):
                return True
    return False


@rule("no-tie-to-own-bloc", otherwise=lambda one, other, day: False)
def is_own_bloc(one, other, day):
    """A bloc is tied as a country, and never to its own members."""
    return is_member(one, other, day) or is_member(other, one, day)


@rule("bloc-and-members-are-one-side", otherwise=lambda countries, together_from: set())
def members_beside_their_bloc(countries, together_from):
    """If a bloc and its members sign together, they are one side, and the members have the basis WITH_BLOC. A country
    that was not a member when both had joined is a side of its own."""
    blocs = [c for c in countries if c in BLOCS]
    return {c for c in countries for bloc in blocs if c != bloc and is_member(c, bloc, together_from(c, bloc))}
