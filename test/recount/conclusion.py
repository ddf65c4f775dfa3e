"""The conclusion of agreements and the start of initiatives."""

from datetime import date

from claims import claims_of
from days import Span, span_of
from rules import rule
from stages import CONCLUDED, planned, stage_of, start_claim
from values import standing


@rule("concluded-only", otherwise=lambda stages: True)
def is_concluded(stages):
    """An agreement counts if it was signed, adopted or in effect. An agreement that is announced, approved, proposed,
    under negotiation or of unknown status is recorded but not counted."""
    return any(stage.name in CONCLUDED for stage in stages)


def conclusion(data, thing, stages):
    """The day of conclusion is the day of the last signature, or otherwise the day of adoption. Otherwise, the
    agreement was concluded at the latest on the day of effect. Otherwise, the rules below apply."""
    for name in ("signed", "adopted", "ratified", "in-effect"):
        spans = [s.on for s in stages if s.name == name and s.on and not s.parties]
        spans = spans or (own_signatures(thing, stages) if name == "signed" else [])
        if spans:
            return max(spans, key=lambda span: span.last or date.max)
    announced = standing(data, thing, "announcedOn")
    announced = span_of(announced.value) if announced else None
    return announced and (by_disputed_days(data, thing, announced) or concluded_by_its_source(announced, stages))


@rule("last-of-own-signatures", otherwise=lambda thing, stages: [])
def own_signatures(thing, stages):
    """If the parties signed on different days, an agreement is signed when all have signed."""
    own = [stage for stage in stages if stage.name == "signed" and stage.on and stage.parties]
    parties = {*thing.all("countries"), *(entry["country"] for entry in thing.all("parties"))}
    return [stage.on for stage in own] if own and parties <= {c for stage in own for c in stage.parties} else []


@rule("disputed-day-of-conclusion", otherwise=lambda data, thing, announced: None)
def by_disputed_days(data, thing, announced):
    """If sources disagree on the day of signature, or otherwise of adoption, a concluded agreement was concluded between
    its announcement and the latest of these days."""
    for field in ("signedOn", "adoptedOn"):
        claims = claims_of(data, thing, field)
        days = [span_of(claim.value) for claim in claims]
        last = [day.last for day in days if day and day.last and announced.first and day.last >= announced.first]
        if len(claims) > 1 and last:
            return Span(announced.text, announced.first, max(last))
    return None


@rule("concluded-by-its-source", otherwise=lambda announced, stages: Span(announced.text, announced.first, None))
def concluded_by_its_source(announced, stages):
    """A concluded agreement that is known only from its announcement was concluded at the earliest on the day of the
    announcement, and at the latest on the reference date of a source that calls it concluded."""
    day = known_by([s for s in stages if s.name in CONCLUDED], announced.first) or announced_day(announced)
    return Span(announced.text, announced.first, day and day.last)


@rule("undated-source-of-conclusion", otherwise=lambda announced: None)
def announced_day(announced):
    """If no such source has a reference date, the day of the announcement is used."""
    return announced


@rule("known-by", otherwise=lambda stages, since: None)
def known_by(stages, since):
    """A value that sources state is known from the earliest of their reference dates. A value that a record only
    implies is known from the latest reference date of its sources, because it is unknown which of them knew it."""
    days = {True: [], False: []}
    for stage in stages:
        days[stage.stated] += [day for day in stage.spoken if day and day.last and (not since or day.last >= since)]
    last = lambda span: span.last
    return min(days[True], key=last) if days[True] else max(days[False], key=last, default=None)


def start_of(data, thing):
    """The start of an initiative. If it was only announced or planned, it started on that day or later."""
    claim = start_claim(data, thing)
    if claim:
        span = span_of(claim.value)
        return Span(span.text, span.first, None) if planned(stage_of("in-effect", span, claim)) else span
    announced = standing(data, thing, "announcedOn")
    return Span(announced.value, span_of(announced.value).first, None) if announced else None
