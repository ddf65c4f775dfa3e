"""Successors: each closes the agreement before it."""

from collections import defaultdict
from datetime import date

from effect import degree_on
from ends import Ending, endings_of
from rules import rule
from ties import Entry, parties_of


def close_by_successors(data, lives, entries):
    """Adds the ends by successors to all entries, and returns with them one entry for each thing as a whole."""
    wholes = [Entry(None, None, life, life.start, *as_a_whole(life), list(endings_of(life))) for life in lives]
    next_of = defaultdict(list)
    for whole in wholes:
        for former, stated in formers_of(data, whole.life):
            next_of[former].append((whole, stated))
    closed = [with_ends(entry, next_of, set(entry.pair)) for entry in entries]
    return closed, [with_ends(whole, next_of, countries_of(whole.life)) for whole in wholes]


@rule("first-own-day-of-effect", otherwise=lambda life: (life.begin, life.not_stated))
def as_a_whole(life):
    """An agreement without a day of effect for all is in effect from the first day on which it is for any party."""
    own = [] if life.is_initiative or not life.not_stated else [p.effect for p in parties_of(life).values() if p.effect]
    return (min(own, key=lambda span: span.first or date.min), False) if own else (life.begin, life.not_stated)


def formers_of(data, life):
    for record in life.thing.records:
        stated = any(s.split(":")[0] == "succeeds" for source in record["sources"] for s in source.get("supports") or [])
        for reference in record.get("succeeds") or []:
            former = data.find(life.thing.kind, reference)
            if former:
                yield former.id, stated


def with_ends(entry, next_of, countries):
    """A successor closes the former only for pairs that are party to both."""
    next_ones = [(next, stated) for next, stated in next_of[entry.life.thing.id] if is_party(countries, next)]
    replaced = any(stage.name == "replaced" for stage in entry.life.stages)
    ends = [end for next, stated in next_ones for end in end_by(next, is_certain(stated, replaced))]
    others = [e for e in entry.endings if not (replaced and ends and e.reason == "COARSE_DAY")]
    return entry._replace(endings=[*others, *ends])


@rule("party-to-both", otherwise=lambda countries, next: True)
def is_party(countries, next):
    """Both countries must be party to the successor."""
    return countries <= countries_of(next.life)


def countries_of(life):
    taking_part = {entry.get("country") for entry in life.thing.all("participants")}
    return set(life.thing.all("countries")) | taking_part if life.is_initiative else set(parties_of(life))


@rule("replaced-by-its-successor", otherwise=lambda stated, replaced: stated)
def is_certain(stated, replaced):
    """A succession is certain if a source states it, or if the former's own status is that it was replaced."""
    return stated or replaced


@rule("successor-closes", otherwise=lambda next, certain: [])
def end_by(next, certain):
    """A successor closes the former from the first day on which it is known to be in effect, if its succession is certain;
    if it is inferred, the former is POSSIBLY in effect from then on."""
    day = next.begin and next.begin.last
    if not day or degree_on(next, day)[0] in ("NOT", "POSSIBLY"):
        return []
    return [Ending(next.begin.first, day, "COARSE_DAY")] if certain else [Ending(day, None, "SUCCESSION_INFERRED")]
