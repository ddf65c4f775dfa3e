"""The pairs that an agreement or initiative ties, with the basis and the time of each tie."""

import csv
import os
from collections import namedtuple
from datetime import date
from itertools import combinations

from blocs import is_own_bloc, members_beside_their_bloc
from bodies import is_non_state_side, represented_by
from days import Span, later, span_of
from effect import BEGINS, FOR_SOME, confirmed_on, last_known
from ends import REVIVES, Ending, endings_of
from programmes import programme_pairs
from rules import rule
from stages import ENDS, joining_stages, party_stages, planned

# A party, with the days on which it joined, on which the agreement took effect for it, and on which it left finally.
# `planned`: whether its own day of effect is only planned. `away`: the times in which it did not take part.
Party = namedtuple("Party", "joined effect left acceded planned away")
JOINS = {"signed", "adopted", "ratified"}
# The days on which ISO 3166-3 says that the codes of some former countries were withdrawn.
with open(os.path.join(os.path.dirname(__file__), "former.csv"), encoding="utf-8") as file:
    WITHDRAWN = {row["code"]: span_of(row["withdrawn"]) for row in csv.DictReader(file)}
# An entry under a pair. `signed`: the span in which both had concluded. `begin`, `not_stated`, `endings`: see Life.
Entry = namedtuple("Entry", "pair basis life signed begin not_stated endings proved", defaults=[None])


def entries_of(bodies, life):
    """Every pair that one agreement or initiative ties or lists."""
    pairs = programme_pairs(bodies, life) if life.is_initiative else agreement_pairs(bodies, life)
    for (one, other), basis, signed, begin, not_stated, endings, *proved in pairs:
        day = signed and signed.first
        if one != other and not is_own_bloc(one, other, day):
            ends = [*endings_of(life, (one, other)), *endings]
            yield Entry((one, other), basis, life, signed, begin, not_stated, ends, *proved)


def agreement_pairs(bodies, life):
    parties = parties_of(life)
    joined = beside_their_bloc(set(parties), lambda *pair: day_of_both(life, [parties[c] for c in pair]))
    sides = set(parties) - joined
    for one, other in combinations(sorted(parties), 2):
        if at_some_common_time(parties[one], parties[other]):
            basis = basis_of(bodies, life, (one, other), sides)
            if basis:
                yield (one, other), basis, *own_days(life, (one, other), parties)


def day_of_both(life, pair):
    """The day from which both are parties, or None if the agreement is undated."""
    span = both_joined(life, *pair)
    return span and span.first


def both_joined(life, one, other):
    return later(later(life.start, one.joined), other.joined) if life.start else None


@rule("nobody-else-signs", otherwise=lambda countries, day: members_beside_their_bloc(countries, day))
def beside_their_bloc(countries, day):
    """If only a bloc and its own members sign, there is no other side, so each of them is a separate side."""
    joined = members_beside_their_bloc(countries, day)
    return joined if len(countries - joined) > 1 else set()


def basis_of(bodies, life, pair, sides):
    """BILATERAL means exactly two parties, and PLURILATERAL more than two. Other pairs are listed but not counted."""
    beside = [country for country in pair if country not in sides]
    if len(beside) == 2:
        return None
    if any(is_non_state_side(bodies, represented_by(life.thing, country)) for country in pair):
        return "NON_STATE"
    return "WITH_BLOC" if beside else exactly_two(sides)


@rule("bilateral-is-exactly-two", otherwise=lambda sides: "BILATERAL")
def exactly_two(sides):
    """An agreement is BILATERAL if it has exactly two parties, including those that acceded."""
    return "BILATERAL" if len(sides) == 2 else "PLURILATERAL"


def parties_of(life):
    said = {country: [{"country": country}] for country in life.thing.all("countries")}
    for entry in life.thing.all("parties"):
        said.setdefault(entry["country"], []).append(entry)
    return former_countries_end(life, {country: party_of(life, entries) for country, entries in said.items()})


def party_of(life, entries):
    """Combines the statements of all records and stages about one party. Its own days are those of the first period in
    which it took part."""
    periods = periods_of(entries)
    country, own = entries[0]["country"], [s for s in life.stages if s.on and s.parties and entries[0]["country"] in s.parties]
    effect, is_planned = effect_in(life, periods[0])
    effect = effect or next((s.on for s in own if s.name in BEGINS), None)
    joined = first_of(periods[0], "joinedOn") or next((s.on for s in own if s.name in JOINS), None)
    away = [Ending(s.on.first, s.on.last, "COARSE_DAY", come_back(life, country, s.on)) for s in own if s.name in ENDS]
    away += [ending for at in range(len(periods)) for ending in absences(life, country, periods[at:])]
    gone = [Span(None, ending.since, ending.by) for ending in away if not ending.until and ending.by]
    acceded = any(entry.get("how") == "accession" for entry in periods[0])
    return Party(joined, effect, min(gone, key=lambda span: span.last, default=None), acceded, is_planned, away)


@rule("periods-of-one-party", otherwise=lambda entries: [entries])
def periods_of(entries):
    """A party that left and joined again took part twice. Between these times, it is not a party."""
    start = lambda entry: (span_of(entry.get("joinedOn")) or Span(None, date.min, None)).first
    periods = []
    for entry in sorted(entries, key=start):
        left = periods and last_left(periods[-1])
        if not periods or left and start(entry) > left.last:
            periods.append([])
        periods[-1].append(entry)
    return periods


def last_left(period):
    days = [span_of(entry["leftOn"]) for entry in period if entry.get("leftOn")]
    return max(days, key=lambda span: span.last, default=None)


@rule("statements-of-one-day", otherwise=lambda spans: spans[0])
def agreed(spans):
    """Statements about one day are combined if they agree. Otherwise, the day is between the first and the last of
    their days."""
    first, last = max(span.first for span in spans), min(span.last for span in spans)
    if first > last:
        first, last = min(span.first for span in spans), max(span.last for span in spans)
    return Span(None, first, last)


def first_of(period, field):
    spans = [span_of(entry[field]) for entry in period if entry.get(field)]
    return agreed(spans) if spans else None


def effect_in(life, period):
    """Returns the day of effect of the party itself, and whether sources only plan that day."""
    country, texts = period[0]["country"], {entry.get("inEffectOn") for entry in period}
    stages = [s for s in party_stages(life.data, life.thing) if s.name == "in-effect" and s.parties == [country]]
    own = [s for s in stages if s.on.text in texts]
    reached = [s.on for s in own if not planned(s)]
    return (agreed(reached), False) if reached else (None, bool(own) or joining_is_planned(life, period))


@rule("planned-joining", otherwise=lambda life, period: False)
def joining_is_planned(life, period):
    """If sources only plan the day on which a party joins, no source states that the party joined."""
    country, texts = period[0]["country"], {entry.get("joinedOn") for entry in period}
    stages = [s for s in joining_stages(life.data, life.thing) if s.parties == [country] and s.on.text in texts]
    return any(planned(s) for s in stages)


def absences(life, country, periods):
    """A party that left is away until it joins again. If effect must be stated and is not, the degree is then only
    POSSIBLY."""
    left = last_left(periods[0])
    if not left:
        return
    if len(periods) == 1:
        yield Ending(left.first, left.last, "COARSE_DAY", come_back(life, country, left))
        return
    joined, effect = first_of(periods[1], "joinedOn"), first_of(periods[1], "inEffectOn")
    yield Ending(left.first, left.last, "COARSE_DAY", (effect or joined).first)
    if life.binds and not effect:
        yield Ending(joined.first, None, "COARSE_DAY")


@rule("party-comes-back", otherwise=lambda life, country, left: None)
def come_back(life, country, left):
    """A stage that names the party brings it back. Stages of other parties bring it back only to an agreement of
    two."""
    two = len({*life.thing.all("countries"), *(entry["country"] for entry in life.thing.all("parties"))}) == 2
    concerning = [s for s in life.stages if country in (s.parties or []) or two and not s.parties]
    later = [s.on.first for s in concerning if s.name in REVIVES and s.on and s.on.first]
    return min([day for day in later if day > left.last], default=None)


@rule("former-country-ends", otherwise=lambda life, parties: parties)
def former_countries_end(life, parties):
    """A former country takes part at most until its code was withdrawn, and in nothing that was concluded later."""
    start = life.start and life.start.first
    alive = {c: p for c, p in parties.items() if c not in WITHDRAWN or not start or start <= WITHDRAWN[c].last}
    gone = lambda c: [Ending(WITHDRAWN[c].first, WITHDRAWN[c].last, "COARSE_DAY")]
    return {
        c: p._replace(left=WITHDRAWN[c], away=gone(c)) if c in WITHDRAWN and not p.left else p for c, p in alive.items()
    }


@rule("at-some-common-time", otherwise=lambda one, other: True)
def at_some_common_time(one, other):
    """Two parties are tied only if both were parties at some common time."""
    apart = lambda a, b: a.left and b.joined and a.left.last and b.joined.first and a.left.last <= b.joined.first
    return not apart(one, other) and not apart(other, one)


def own_days(life, pair, parties):
    """Returns the conclusion for the pair, the beginning of effect between them, and the ends by a country that
    left."""
    one, other = (parties[country] for country in pair)
    signed = both_joined(life, one, other)
    begins = [own_beginning(life, party) for party in (one, other)]
    not_stated = any(unknown for _, unknown in begins)
    spans = [span for span, _ in begins]
    begin = later(*spans) if None not in spans else None
    proved = last_known(confirmed_on(for_some(life), begin, set(pair)))
    return signed, begin, not_stated, [*one.away, *other.away], proved


def for_some(life):
    return [stage for stage in life.stages if stage.parties and stage.name in FOR_SOME]


@rule("own-day-of-effect", otherwise=lambda life, party: (life.begin, life.not_stated))
def own_beginning(life, party):
    """A party's own day of effect takes precedence. The agreement's day is used only for original signatories without
    one. For a party that acceded or joined later, the day of joining is used, and effect is not stated if the agreement
    is binding."""
    if party.effect:
        return party.effect, False
    if party.planned:
        return later(life.start, party.joined), True
    if not party.joined:
        return (None, True) if party.acceded else (life.begin, life.not_stated)
    if life.not_stated or life.binds and party.acceded:
        return later(life.start, party.joined), True
    return later(life.begin, party.joined), False
