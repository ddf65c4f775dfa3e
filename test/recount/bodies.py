"""Agencies: which one is meant, whether it is a body of the state, and how long it existed."""

from days import span_of
from rules import rule
from values import standing

NOT_OF_THE_STATE = {"non-state", "subnational"}


class Bodies:
    """Finds the agency record that a reference means, by its names within the country."""

    def __init__(self, data):
        self.data, self.found = data, {}
        for agency in data.of_kind("agency"):
            for record in agency.records:
                names = [record["name"], record.get("acronym"), *(record.get("aliases") or [])]
                for name in [*names, *(record.get("formerNames") or [])]:
                    self.found.setdefault((str(name).casefold(), record.get("country")), agency)

    def find(self, reference):
        return self.found.get((reference["name"].casefold(), reference.get("country")))

    def level(self, reference):
        """The level of an agency: that of its record. A part of a country, or a body of one, is subnational. Otherwise None."""
        agency = self.find(reference)
        claim = agency and standing(self.data, agency, "level")
        return claim.value if claim else "subnational" if reference.get("part") else None

    def life(self, reference):
        """The spans of its formation and dissolution."""
        agency = self.find(reference)
        claims = [agency and standing(self.data, agency, field) for field in ("formedOn", "dissolvedOn")]
        return [span_of(claim.value) if claim else None for claim in claims]


@rule("non-state-side", otherwise=lambda bodies, references: False)
def is_non_state_side(bodies, references):
    """A side that only non-state or subnational bodies represent is listed with basis NON_STATE, and not counted."""
    levels = [bodies.level(reference) for reference in references]
    return bool(levels) and all(level in NOT_OF_THE_STATE for level in levels)


def represented_by(thing, country):
    """Who represents a country in an agreement: its agencies, and those for which people signed or stood in. A person
    who signed for no named agency stands for the state."""
    people = [p for field in ("signatories", "representatives") for p in thing.all(field)]
    signed = [{**p, "name": p.get("agency") or ""} for p in people if p.get("country") == country]
    return [a for a in thing.all("agencies") if a.get("country") == country] + signed


@rule("life-of-the-body", otherwise=lambda bodies, reference, from_, to: (from_, to))
def within_its_life(bodies, reference, from_, to):
    """A role ends with the life of the body that has it, and is possible only within it."""
    formed, dissolved = bodies.life(reference)
    if formed and formed.first and (not from_ or not from_.first or from_.first < formed.first):
        from_ = formed
    if dissolved and dissolved.last and (not to or not to.last or to.last > dissolved.last):
        to = dissolved
    return from_, to
