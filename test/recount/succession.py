"""Successors: each closes the agreement before it."""

from collections import defaultdict

from effect import degree_on
from ends import Ending, endings_of
from rules import rule
from ties import Entry, parties_of


def close_by_successors(data, lives, entries):
    """Adds the ends by successors to all entries, and returns with them one entry for each thing as a whole."""
    next_of = defaultdict(list)
    for life in lives:
        for former, stated in formers_of(data, life):
            next_of[former].append((life, stated))
    closed = [with_ends(entry, next_of, set(entry.pair)) for entry in entries]
    wholes = [Entry(None, None, life, life.start, life.begin, life.not_stated, list(endings_of(life))) for life in lives]
    return closed, [with_ends(whole, next_of, countries_of(whole.life)) for whole in wholes]


def formers_of(data, life):
    for record in life.thing.records:
        stated = any("succeeds" in "".join(source.get("supports") or []) for source in record["sources"])
        for reference in record.get("succeeds") or []:
            former = data.find(life.thing.kind, reference)
            if former:
                yield former.id, stated


def with_ends(entry, next_of, countries):
    replaced = any(stage.name == "replaced" for stage in entry.life.stages)
    successors = [(life, stated) for life, stated in next_of[entry.life.thing.id] if countries <= countries_of(life)]
    ends = [end_by(life, is_certain(stated, replaced)) for life, stated in successors]
    return entry._replace(endings=[*entry.endings, *(end for end in ends if end)])


def countries_of(life):
    return set(life.thing.all("countries")) | {p.get("country") for p in life.thing.all("participants")} if (
        life.is_initiative
    ) else set(parties_of(life))


@rule("replaced-by-its-successor", otherwise=lambda stated, replaced: stated)
def is_certain(stated, replaced):
    """A succession is certain if a source states it, or if the former's own status is that it was replaced."""
    return stated or replaced


@rule("successor-closes", otherwise=lambda life, stated: None)
def end_by(life, stated):
    """A successor closes the former from the first day on which it is known to be in effect, if its succession is stated;
    if it is inferred, the former is POSSIBLY in effect from then on."""
    day = life.begin and life.begin.last
    if not day or degree_on(life, day, (life.begin, life.not_stated), list(endings_of(life)))[0] in ("NOT", "POSSIBLY"):
        return None
    return Ending(None, day, None) if stated else Ending(day, None, "SUCCESSION_INFERRED")
