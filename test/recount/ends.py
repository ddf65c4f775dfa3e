"""The ends of an agreement or initiative: stated ends, ends of terms, successors, and parties that left."""

from collections import namedtuple
from datetime import date

from conclusion import known_by
from days import ONE_DAY, Span, add_duration, span_of
from rules import rule
from stages import ENDS
from values import standing

RAN_ITS_TERM = {"lapsed", "completed"}
RESUMES = {"in-effect", "extended", "renewed"}
REVIVES = {"signed", "adopted", "in-effect", "provisionally-applied", "resumed", "extended", "renewed"}

# From `since` on, the agreement may have ended, with the reason `reason`. On `by`, it has certainly ended. Either may
# be None, which means never. On `until`, it is in effect again.
Ending = namedtuple("Ending", "since by reason until", defaults=[None])


def endings_of(life, pair=None):
    """All ends except those caused by a successor or by a party that left, which differ between pairs."""
    yield from stated_ends(life)
    yield from suspensions(life, pair)
    yield from ends_of_terms(life)


@rule("stated-end", otherwise=lambda life: [])
def stated_ends(life):
    """An end with a stated day takes effect on that day: the degree on the day itself is NOT. If no day is stated, the
    reference date of the source is the latest possible end."""
    ends = [s for s in life.stages if s.name in ENDS and not s.parties]
    dated = [s.on for s in ends if s.on]
    if dated:
        return [Ending(span.first, span.last, "COARSE_DAY", revived(life, span)) for span in dated]
    if runs_its_term(life, standing_term(life)) and any(s.name in RAN_ITS_TERM for s in ends):
        return []
    return [end_by_its_source(life, stage) for stage in ends]


@rule("revived", otherwise=lambda life, end: None)
def revived(life, end):
    """A later stage that states effect puts it back into effect. Nothing else bridges a lapse."""
    later = [s.on for s in life.stages if s.name in REVIVES and s.on and s.on.first and not s.parties]
    return min([span.first for span in later if end.last and span.first > end.last], default=None)


def end_by_its_source(life, stage):
    stage = with_readings(stage)
    by = known_by([stage], None) if stage.stated or is_dated(stage) else None
    begin = life.begin and (life.begin.last or life.begin.first)
    term = first_term(life, standing_term(life)) if stage.name in RAN_ITS_TERM else None
    days = [*life.known, begin, term and term.first]
    known = max([day for day in days if day and begin and day >= begin], default=None)
    return Ending(known + ONE_DAY if known else date.min, by and by.last, "COARSE_DAY")


@rule("undated-source-was-read", otherwise=lambda stage: stage)
def with_readings(stage):
    """An undated source reported the end on or before the day on which it was read."""
    return stage._replace(spoken=[day or read for day, read in zip(stage.spoken, stage.read)])


@rule("term-that-does-not-renew-itself", otherwise=lambda life, term: first_term(life, term))
def runs_its_term(life, term):
    """A term that renews itself can have ended after any of its periods, so the source for the end determines the
    day."""
    return term.get("renewal") != "automatic" and first_term(life, term)


@rule("implied-end", otherwise=lambda stage: False)
def is_dated(stage):
    """If no source is named for the end, one of the record's sources states it. If each of them has a reference date,
    the agreement ended on or before the latest."""
    return bool(stage.spoken) and all(day and day.last for day in stage.spoken)


@rule("suspension", otherwise=lambda life, pair: [])
def suspensions(life, pair):
    """While an agreement is suspended, it is POSSIBLY in effect, until it is resumed. If the day of the suspension is
    unknown, the agreement was suspended on the first reference date of a source that reports the suspension."""
    dated = [s for s in life.stages if s.name == "suspended" and s.on and s.on.first]
    concerned = [s for s in dated if not s.parties or pair and set(s.parties) & set(pair)]
    found = [Ending(s.on.first, None, "SUSPENDED", resumed(life, s, pair)) for s in concerned]
    reported = [s for s in life.stages if s.name == "suspended" and not s.parties]
    if concerned or not reported:
        return found
    spoken = [day for s in reported for day in s.spoken if day and day.first]
    first = min(spoken, key=lambda day: day.first, default=Span(None, date.min, date.min))
    return [Ending(first.first, None, "SUSPENDED", resumed(life, reported[0]._replace(on=first), pair))]


@rule("resumed", otherwise=lambda life, suspended, pair: None)
def resumed(life, suspended, pair):
    """A suspension lasts until a later stage or source states that the agreement is in effect again. If the agreement
    was resumed for each suspended party on a different day, the suspension lasts until the last of these days."""
    everyone = {*life.thing.all("countries"), *(entry["country"] for entry in life.thing.all("parties"))}
    asked = set(pair or everyone)
    concerned = set(suspended.parties or asked) & asked
    days = [resumed_for(life, suspended, country) for country in concerned or [None]]
    return None if None in days else max(days)


def resumed_for(life, suspended, country):
    days = []
    for stage in life.stages:
        if stage.on and stage.on.first and (not stage.parties or country in stage.parties):
            after = stage.on.first > suspended.on.last
            if stage.name == "resumed" and stage.on.last >= suspended.on.last or stage.name in RESUMES and after:
                days.append(stage.on.last)
        if stage.name == "in-effect" and stage.stated and not stage.on:
            days += [day.last for day in stage.spoken if day and day.first and day.first > suspended.on.last]
    return min(days, default=None)


@rule("term", otherwise=lambda life: [])
def ends_of_terms(life):
    """After its term, an agreement is POSSIBLY in effect, with the reason TERM_RAN_OUT. If no renewal is possible, or
    the end is stated, the degree is NOT. If renewal is automatic, the degree does not change. A source that states
    effect after the term takes precedence."""
    term = standing_term(life)
    if term.get("renewal") == "automatic":
        return []
    terms = terms_of(life, term)
    return [ending for end, again in terms for ending in end_of_term(life, term, end, again)]


def end_of_term(life, term, end, again):
    over = stated_over(life)
    confirmed = max(before_the_next(life.confirmations, again), default=None)
    still = confirmed + ONE_DAY if confirmed and not over else date.min
    after = max(end.last + ONE_DAY, still)
    ended = again is None and over or term.get("renewal") == "none"
    until = again and again.last
    yield Ending(None, after, None, until) if ended else Ending(after, None, "TERM_RAN_OUT", until)
    if end.first < end.last and end.first + ONE_DAY < after:
        yield Ending(max(end.first + ONE_DAY, still), None, "COARSE_DAY", after)


@rule("lapse-is-not-bridged", otherwise=lambda confirmations, again: confirmations)
def before_the_next(confirmations, again):
    """A fact that is known from the next renewal on does not show that the agreement was in effect before. A lapse
    is never bridged."""
    return [day for day in confirmations if not again or day < again.first]


def stated_over(life):
    ends = [s for s in life.stages if s.name in ENDS - {"abandoned"} and not s.parties and not end_planned(life, s)]
    return any(not (s.on and revived(life, s.on)) for s in ends)


@rule("planned-end-of-term", otherwise=lambda life, stage: False)
def end_planned(life, stage):
    """A status that is reached at the end of the term is planned if the reference dates of all its sources are before
    that end."""
    end = first_term(life, standing_term(life))
    if stage.on or stage.name not in RAN_ITS_TERM or not end or not stage.spoken or None in stage.spoken:
        return False
    return all(spoken.last and spoken.last < end.first for spoken in stage.spoken)


def standing_term(life):
    claim = standing(life.data, life.thing, "term")
    return claim.value if claim else {}


def terms_of(life, term):
    """Returns the last day of each term that no renewal moved, and the day on which a later renewal begins."""
    end = first_term(life, term)
    terms = []
    stages = [s for s in life.stages if s.name in ("renewed", "extended") and s.on and s.on.last and not s.parties]
    for stage in sorted(stages, key=lambda stage: stage.on.last):
        if end and stage.on.last > end.last + ONE_DAY:
            terms.append((end, stage.on))
        end = renewed(stage, term, end)
    return [*terms, (end, None)] if end else terms


def first_term(life, term):
    """The last day of the term is the stated day. If none is stated, it is counted from the start of the term."""
    end = span_of(term.get("endsOn"))
    if end or not term.get("length"):
        return end if end and end.first and end.last else None
    start = term_start(life, term)
    return moved(start, term["length"]) if start and start.first and start.last else None


@rule("renewal", otherwise=lambda stage, term, end: end)
def renewed(stage, term, end):
    """A renewal sets the end that it states. If it states none, the new term is counted from the former end, and has
    the length of a renewal."""
    length = length_of_renewal(term)
    return stage.until or (moved(end, length) if end and length else None)


@rule("length-of-a-renewal", otherwise=lambda term: term.get("length"))
def length_of_renewal(term):
    """A renewal has the length that the record states for renewals, or otherwise the length of the term."""
    return term.get("renewalLength") or term.get("length")


def moved(span, length):
    return Span(span.text, anniversary(span.first, length), anniversary(span.last, length))


@rule("term-start", otherwise=lambda life, term: life.is_stated and life.begin or None)
def term_start(life, term):
    """A term is counted from its stated start, or otherwise from the day of effect, or otherwise from the last
    signature."""
    if term.get("from") == "signature":
        return life.start
    if term.get("from") == "effect" and life.binds and not life.is_stated:
        return None
    return life.begin if life.is_stated or not life.start else life.start


@rule("anniversary-is-the-last-day", otherwise=lambda day, length: add_duration(day, length) - ONE_DAY)
def anniversary(day, length):
    """The anniversary is the last day of a term."""
    return add_duration(day, length)
