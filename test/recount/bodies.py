"""Agencies: the one that a reference means, whether it is a body of the state, and its period of existence."""

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
        """The level of an agency is the level in its record. Otherwise, a part of a country, or a body of such a part,
        is subnational, and any other agency has the level None."""
        agency = self.find(reference)
        claim = agency and standing(self.data, agency, "level")
        return claim.value if claim else "subnational" if reference.get("part") else None

    def life(self, reference):
        """Returns the spans of the formation and the dissolution of an agency."""
        agency = self.find(reference)
        claims = [agency and standing(self.data, agency, field) for field in ("formedOn", "dissolvedOn")]
        return [span_of(claim.value) if claim else None for claim in claims]


@rule("non-state-side", otherwise=lambda bodies, references: False)
def is_non_state_side(bodies, references):
    """A side that only non-state or subnational bodies represent is listed with the basis NON_STATE and not counted."""
    levels = [bodies.level(reference) for reference in references]
    return bool(levels) and all(level in NOT_OF_THE_STATE for level in levels)


def represented_by(thing, country):
    """Returns the agencies that represent a country in an agreement, including those for which people signed or acted
    as representatives. A person who signed for no named agency represents the state."""
    people = [p for field in ("signatories", "representatives") for p in thing.all(field)]
    signed = [{**p, "name": p.get("agency") or ""} for p in people if p.get("country") == country]
    return [a for a in thing.all("agencies") if a.get("country") == country] + signed


@rule("who-launches-acts-for-the-state", otherwise=lambda bodies, thing: set())
def launched_for(bodies, thing):
    """A person who launches an initiative acts for the country, unless the person acts for a non-state or subnational
    body."""
    people = [{**person, "name": person.get("agency") or ""} for person in thing.all("launchedBy")]
    return {person.get("country") for person in people if bodies.level(person) not in NOT_OF_THE_STATE}


@rule("life-of-the-body", otherwise=lambda bodies, reference, from_, to: (from_, to))
def within_its_life(bodies, reference, from_, to):
    """A role ends when the body that has it is dissolved, and cannot begin before the body is formed."""
    formed, dissolved = bodies.life(reference)
    if formed and formed.first and (not from_ or not from_.first or from_.first < formed.first):
        from_ = formed
    if dissolved and dissolved.last and (not to or not to.last or to.last > dissolved.last):
        to = dissolved
    return from_, to
