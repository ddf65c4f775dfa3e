"""Successors. Each one ends the agreement before it."""

from collections import defaultdict
from datetime import date

from effect import confirmed_on, degree_on, last_known
from ends import Ending, endings_of
from rules import rule
from days import later
from ties import Entry, for_some, own_beginning, own_days, parties_of


def close_by_successors(data, lives, entries):
    """Adds the ends by successors to all entries, and returns them with one entry for each agreement or initiative as a
    whole."""
    wholes = [whole_of(life) for life in lives]
    next_of = defaultdict(list)
    for whole in wholes:
        for former, stated in formers_of(data, whole.life):
            next_of[former].append((whole, stated))
    closed = [with_ends(entry, next_of, set(entry.pair)) for entry in entries]
    return closed, [with_ends(whole, next_of, countries_of(whole.life)) for whole in wholes]


def whole_of(life):
    pair = only_pair(life)
    if pair:
        signed, begin, not_stated, endings, proved = own_days(life, pair, parties_of(life))
        return Entry(None, None, life, signed, begin, not_stated, [*endings_of(life, pair), *endings], proved)
    begin, not_stated = as_a_whole(life)
    proved = last_known(confirmed_on(for_some(life), begin, set()))
    return Entry(None, None, life, life.start, begin, not_stated, list(endings_of(life)), proved)


@rule("bilateral-agreement-is-its-pair", otherwise=lambda life: None)
def only_pair(life):
    """The degree between the two parties of a bilateral agreement is that of the agreement."""
    parties = [] if life.is_initiative else sorted(parties_of(life))
    return tuple(parties) if len(parties) == 2 else None


@rule("first-own-day-of-effect", otherwise=lambda life: (life.begin, life.not_stated))
def as_a_whole(life):
    """An agreement without a day of effect for all parties is in effect from the first day on which it is in effect for
    any party."""
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
    """A successor ends the former agreement only for pairs that are party to both."""
    next_ones = [(between(next, countries), stated) for next, stated in next_of[entry.life.thing.id] if is_party(countries, next)]
    replaced = any(stage.name == "replaced" for stage in entry.life.stages)
    ends = [end for next, stated in next_ones for end in end_by(next, is_certain(stated, replaced))]
    others = [e for e in entry.endings if not (replaced and ends and e.reason == "COARSE_DAY")]
    return entry._replace(endings=[*others, *ends])


@rule("successor-in-effect-for-both", otherwise=lambda next, countries: next)
def between(next, countries):
    """A successor ends the former agreement when it takes effect between the countries."""
    if next.life.is_initiative:
        return next
    parties = parties_of(next.life)
    begins = [own_beginning(next.life, parties[country]) for country in sorted(countries) if country in parties]
    not_stated = any(unknown or not span for span, unknown in begins)
    begin = None
    for span, _ in begins:
        begin = later(begin, span) if begin else span
    return next._replace(begin=begin, not_stated=not_stated)


@rule("party-to-both", otherwise=lambda countries, next: True)
def is_party(countries, next):
    """Both countries must be party to the successor."""
    return countries <= countries_of(next.life)


def countries_of(life):
    taking_part = {entry.get("country") for entry in life.thing.all("participants")}
    return set(life.thing.all("countries")) | taking_part if life.is_initiative else set(parties_of(life))


@rule("replaced-by-its-successor", otherwise=lambda stated, replaced: stated)
def is_certain(stated, replaced):
    """A succession is certain if a source states it, or if the status of the former agreement is that it was
    replaced."""
    return stated or replaced


@rule("successor-closes", otherwise=lambda next, certain: [])
def end_by(next, certain):
    """If the succession is certain, a successor ends the former agreement from the first day on which the successor is
    known to be in effect. If it is inferred, the former agreement is POSSIBLY in effect from the first day on which the
    successor may have begun."""
    day = next.begin and next.begin.last
    if not day or degree_on(next, day)[0] in ("NOT", "POSSIBLY"):
        return []
    return [Ending(next.begin.first, day, "COARSE_DAY")] if certain else [Ending(next.begin.first, None, "SUCCESSION_INFERRED")]
