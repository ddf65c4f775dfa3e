"""The ends of an agreement or initiative: stated ones, terms, successors, and parties that left."""

from collections import namedtuple
from datetime import date

from conclusion import known_by
from days import ONE_DAY, Span, add_duration, span_of
from rules import rule
from stages import ENDS
from values import standing

REVIVES = {"signed", "adopted", "in-effect", "provisionally-applied", "resumed", "extended", "renewed"}

# From `since` on it may have ended, for `reason`; on `by` it has ended for certain. Either may be None: never.
# On `until` it is in effect again.
Ending = namedtuple("Ending", "since by reason until", defaults=[None])


def endings_of(life):
    """All ends but those by a successor or a party that left, which differ from pair to pair."""
    yield from stated_ends(life)
    yield from suspensions(life)
    yield from ends_of_terms(life)


@rule("stated-end", otherwise=lambda life: [])
def stated_ends(life):
    """A stated end with a day ends on that day: the day itself is NOT. Without a day, the day of which its source speaks
    is the latest possible end."""
    ends = [s for s in life.stages if s.name in ENDS and not s.parties]
    dated = [s.on for s in ends if s.on]
    if dated:
        return [Ending(span.first, span.last, "COARSE_DAY", revived(life, span)) for span in dated]
    if first_term(life, standing_term(life)) and any(s.name in ("lapsed", "completed") for s in ends):
        return []
    return [end_by_its_source(life, stage) for stage in ends]


@rule("revived", otherwise=lambda life, end: None)
def revived(life, end):
    """A later stage that states effect puts it back into effect. A lapse is bridged by nothing else."""
    later = [s.on for s in life.stages if s.name in REVIVES and s.on and s.on.first and not s.parties]
    return min([span.first for span in later if end.last and span.first > end.last], default=None)


def end_by_its_source(life, stage):
    by = known_by([stage], None) if stage.stated or is_dated(stage) else None
    begin = life.begin and (life.begin.last or life.begin.first)
    known = max([day for day in [*life.known, begin] if day and begin and day >= begin], default=None)
    return Ending(known + ONE_DAY if known else date.min, by and by.last, "COARSE_DAY")


@rule("implied-end", otherwise=lambda stage: False)
def is_dated(stage):
    """If no source is named for the end, one of them states it. If each of them has a day, it has ended by the latest."""
    return bool(stage.spoken) and all(day and day.last for day in stage.spoken)


@rule("suspension", otherwise=lambda life: [])
def suspensions(life):
    """While it is suspended it is POSSIBLY in effect, until it is resumed. If the day of the suspension is not known, it
    was suspended on the first day of which a source speaks that reports it."""
    resumed = [s.on.last for s in life.stages if s.name == "resumed" and s.on and s.on.last]
    suspended = [s.on.first for s in life.stages if s.name == "suspended" and s.on and s.on.first]
    if not suspended:
        reported = [s for s in life.stages if s.name == "suspended" and not s.parties]
        spoken = [day.first for s in reported for day in s.spoken if day and day.first]
        suspended = [min(spoken, default=date.min)] if reported else []
    return [Ending(day, None, "SUSPENDED", min([r for r in resumed if r > day], default=None)) for day in suspended]


@rule("term", otherwise=lambda life: [])
def ends_of_terms(life):
    """After its term it is POSSIBLY in effect, for TERM_RAN_OUT; NOT if no renewal is possible or its end is stated; if
    it is renewed automatically, nothing changes. A source that says after the term that it is in effect comes first."""
    term = standing_term(life)
    if term.get("renewal") == "automatic":
        return []
    terms = terms_of(life, term)
    return [ending for end, again in terms for ending in end_of_term(life, term, end, again)]


def end_of_term(life, term, end, again):
    over = stated_over(life)
    still = life.confirmed + ONE_DAY if life.confirmed and not over else date.min
    after = max(end.last + ONE_DAY, still)
    ended = again is None and over or term.get("renewal") == "none"
    yield Ending(None, after, None, again) if ended else Ending(after, None, "TERM_RAN_OUT", again)
    if end.first < end.last and end.first + ONE_DAY < after:
        yield Ending(max(end.first + ONE_DAY, still), None, "COARSE_DAY", after)


def stated_over(life):
    ends = [s for s in life.stages if s.name in ENDS - {"abandoned"} and not s.parties]
    return any(not (s.on and revived(life, s.on)) for s in ends)


def standing_term(life):
    claim = standing(life.data, life.thing, "term")
    return claim.value if claim else {}


def terms_of(life, term):
    """The last day of each term that no renewal moved, and the day on which a later renewal takes up again."""
    end = first_term(life, term)
    terms = []
    stages = [s for s in life.stages if s.name in ("renewed", "extended") and s.on and s.on.last and not s.parties]
    for stage in sorted(stages, key=lambda stage: stage.on.last):
        if end and stage.on.last > end.last + ONE_DAY:
            terms.append((end, stage.on.last))
        end = renewed(stage, term, end)
    return [*terms, (end, None)] if end else terms


def first_term(life, term):
    """The last day of the term: as stated, else counted from its start."""
    end = span_of(term.get("endsOn"))
    if end or not term.get("length"):
        return end if end and end.first and end.last else None
    start = term_start(life, term)
    return moved(start, term["length"]) if start and start.first and start.last else None


@rule("renewal", otherwise=lambda stage, term, end: end)
def renewed(stage, term, end):
    """A renewal sets the end that it states, else the same length from the former end."""
    if stage.until:
        return stage.until
    return moved(end, term["length"]) if end and term.get("length") else None


def moved(span, length):
    return Span(span.text, anniversary(span.first, length), anniversary(span.last, length))


@rule("term-start", otherwise=lambda life, term: life.is_stated and life.begin or None)
def term_start(life, term):
    """A term counts from its stated start, else from effect, else from the last signature."""
    if term.get("from") == "signature":
        return life.start
    if term.get("from") == "effect" and life.binds and not life.is_stated:
        return None
    return life.begin if life.is_stated or not life.start else life.start


@rule("anniversary-is-the-last-day", otherwise=lambda day, length: add_duration(day, length) - ONE_DAY)
def anniversary(day, length):
    """The anniversary is the last day of a term."""
    return add_duration(day, length)
