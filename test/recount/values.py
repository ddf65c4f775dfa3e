"""The value of a field that is shown if records and sources give several values."""

import re

from claims import claims_of
from days import span_of
from rules import rule

KINDS = ["instrument", "official", "press", "secondary", "machine-written", "unknown"]


def standing(data, thing, field):
    """Returns the preferred claim, or None if there is none or the rules do not decide."""
    claims = claims_of(data, thing, field)
    claims = refinement(claims, field, {value for c in claims for s in c.statements for value in preferences(s.record, field)})
    if len(claims) > 1:
        claims = [claim for claim in claims if not is_left_open(claim, field)]
    claims = preferred_by_record(claims, field)
    for choose in (stated_before_implied, source_kind, body_over_caption, stated_over_inferred, independent_origins):
        if len(claims) > 1:
            claims = choose(claims)
    return claims[0] if len(claims) == 1 else None


@rule("refinement", otherwise=lambda claims, field, preferred: claims)
def refinement(claims, field, preferred):
    """2019-06 and 2019-06-13 agree: the more precise date is shown, and a source of the less precise date supports it
    too. If several more precise dates disagree, a less precise date that the record prefers is shown."""
    if not field.endswith("On"):
        return claims
    spans = {id(claim): span_of(claim.value) for claim in claims}
    finer = list(claims)
    for claim in claims:
        within = [c for c in finer if c is not claim and inside(spans[id(c)], spans[id(claim)])]
        if len(within) > 1 and claim.value in preferred:
            continue
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
    """If a record's own field is empty and its discrepancy prefers no value, no value is preferred."""
    return all(s.record.get(field) is None and not preferences(s.record, field) for s in claim.statements)


def preferences(record, field):
    """The value that a record prefers if sources differ: the value that it names, or otherwise the value of the
    record's field."""
    found = [d for d in record.get("discrepancies") or [] if d.get("field") == field]
    wanted = [d.get("preferred", record.get(field)) for d in found]
    return [value for value in wanted if value is not None]


@rule("preferred-by-record", otherwise=lambda claims, field: claims)
def preferred_by_record(claims, field):
    """The value that a record prefers takes precedence over the rules below."""
    records = {id(s.record): s.record for claim in claims for s in claim.statements}.values()
    wanted = [value for record in records for value in preferences(record, field)]
    return [claim for claim in claims if claim.value in wanted] or claims


@rule("stated-before-implied", otherwise=lambda claims: claims)
def stated_before_implied(claims):
    """STATED takes precedence over IMPLIED: a value without a named source never outvotes a value with one."""
    return [claim for claim in claims if claim.has("STATED", "INFERRED")] or claims


@rule("source-kind", otherwise=lambda claims: claims)
def source_kind(claims):
    """Among the sources that state a value, the order is: instrument, official, press, secondary, machine-written."""
    rank = lambda claim: min(KINDS.index(s.source.get("kind", "unknown")) for s in claim.stating())
    return [claim for claim in claims if rank(claim) == min(map(rank, claims))]


@rule("body-over-caption", otherwise=lambda claims: claims)
def body_over_caption(claims):
    """The text takes precedence over its captions, headlines and metadata."""
    caption = lambda s: re.search(r"caption|headline|metadata", s.locator or "", re.I)
    return [claim for claim in claims if not all(map(caption, claim.stating()))] or claims


@rule("stated-over-inferred", otherwise=lambda claims: claims)
def stated_over_inferred(claims):
    """A value that a source states takes precedence over one that is inferred from it."""
    return [claim for claim in claims if claim.has("STATED")] or claims


@rule("independent-origins", otherwise=lambda claims: claims)
def independent_origins(claims):
    """The value with more sources that do not repeat each other takes precedence."""
    count = lambda claim: len({s.source.get("derivedFrom") or s.source["url"] for s in claim.stating()})
    return [claim for claim in claims if count(claim) == max(map(count, claims))]
