"""Which value of a field stands, if records and sources give several."""

import re

from claims import claims_of
from days import span_of
from rules import rule

KINDS = ["instrument", "official", "press", "secondary", "machine-written", "unknown"]


def standing(data, thing, field):
    """Returns the claim that stands, or None if there is none or the rules leave it undecided."""
    claims = [claim for claim in claims_of(data, thing, field) if not is_left_open(claim, field)]
    claims = refinement(claims, field)
    claims = preferred_by_record(claims, field)
    for choose in (stated_before_implied, source_kind, body_over_caption, stated_over_inferred, independent_origins):
        if len(claims) > 1:
            claims = choose(claims)
    return claims[0] if len(claims) == 1 else None


@rule("refinement", otherwise=lambda claims, field: claims)
def refinement(claims, field):
    """2019-06 and 2019-06-13 agree: the finer date stands, and who states the coarser one supports it too."""
    if not field.endswith("On"):
        return claims
    spans = {id(claim): span_of(claim.value) for claim in claims}
    finer = list(claims)
    for claim in claims:
        within = [c for c in finer if c is not claim and inside(spans[id(c)], spans[id(claim)])]
        if within:
            finer.remove(claim)
        if len(within) == 1:
            within[0].statements += claim.statements
    return finer


def inside(inner, outer):
    if not (inner and outer and inner.first and inner.last and outer.first and outer.last):
        return False
    return outer.first <= inner.first and inner.last <= outer.last and inner[1:] != outer[1:]


@rule("left-open", otherwise=lambda claim, field: False)
def is_left_open(claim, field):
    """Where a record's own field is empty and its discrepancy prefers no value, none of them stands."""
    return all(s.record.get(field) is None and not preferences(s.record, field) for s in claim.statements)


def preferences(record, field):
    """What a record prefers where sources differ: as it says, else the value of its own field."""
    found = [d for d in record.get("discrepancies") or [] if d.get("field") == field]
    wanted = [d.get("preferred", record.get(field)) for d in found]
    return [value for value in wanted if value is not None]


@rule("preferred-by-record", otherwise=lambda claims, field: claims)
def preferred_by_record(claims, field):
    """What a record prefers stands over the rules below."""
    records = {id(s.record): s.record for claim in claims for s in claim.statements}.values()
    wanted = [value for record in records for value in preferences(record, field)]
    return [claim for claim in claims if claim.value in wanted] or claims


@rule("stated-before-implied", otherwise=lambda claims: claims)
def stated_before_implied(claims):
    """STATED stands before IMPLIED: a value that no source of a record is named for never outvotes one that is."""
    return [claim for claim in claims if claim.has("STATED", "INFERRED")] or claims


@rule("source-kind", otherwise=lambda claims: claims)
def source_kind(claims):
    """Instrument before official before press before secondary before machine-written, of those that state the value."""
    rank = lambda claim: min(KINDS.index(s.source.get("kind", "unknown")) for s in claim.stating())
    return [claim for claim in claims if rank(claim) == min(map(rank, claims))]


@rule("body-over-caption", otherwise=lambda claims: claims)
def body_over_caption(claims):
    """The text stands before its caption, headline or metadata."""
    caption = lambda s: re.search(r"caption|headline|metadata", s.locator or "", re.I)
    return [claim for claim in claims if not all(map(caption, claim.stating()))] or claims


@rule("stated-over-inferred", otherwise=lambda claims: claims)
def stated_over_inferred(claims):
    """What a source states stands before what is inferred from it."""
    return [claim for claim in claims if claim.has("STATED")] or claims


@rule("independent-origins", otherwise=lambda claims: claims)
def independent_origins(claims):
    """The value of more sources that do not repeat each other stands."""
    count = lambda claim: len({s.source.get("derivedFrom") or s.source["url"] for s in claim.stating()})
    return [claim for claim in claims if count(claim) == max(map(count, claims))]
