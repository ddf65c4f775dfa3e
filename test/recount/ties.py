"""Which pairs an agreement or initiative ties, on which basis, and from when to when."""

from collections import namedtuple
from itertools import combinations

from blocs import is_own_bloc, members_beside_their_bloc
from bodies import is_non_state_side, represented_by
from days import later, span_of
from ends import Ending, endings_of
from programmes import programme_pairs
from rules import rule
from stages import ENDS

# A party, with the days on which it joined, on which it took effect for it, and on which it left. `proved`: the day of a
# stage of its own that proves that it was in effect for it until then.
Party = namedtuple("Party", "joined effect left acceded proved", defaults=[None])
# What lies under a pair. `signed`: the span in which both had concluded. `begin`, `not_stated`, `endings`: see Life.
Entry = namedtuple("Entry", "pair basis life signed begin not_stated endings proved", defaults=[None])


def entries_of(bodies, life):
    """Every pair that one agreement or initiative ties or lists."""
    pairs = programme_pairs(bodies, life) if life.is_initiative else agreement_pairs(bodies, life)
    for (one, other), basis, signed, begin, not_stated, endings, *proved in pairs:
        day = signed and signed.first
        if one != other and not is_own_bloc(one, other, day):
            yield Entry((one, other), basis, life, signed, begin, not_stated, [*endings_of(life), *endings], *proved)


def agreement_pairs(bodies, life):
    parties = parties_of(life)
    joined = members_beside_their_bloc(set(parties), life.start and life.start.first)
    sides = set(parties) - joined
    for one, other in combinations(sorted(parties), 2):
        if at_some_common_time(parties[one], parties[other]):
            basis = basis_of(bodies, life, (one, other), sides)
            if basis:
                yield (one, other), basis, *own_days(life, parties[one], parties[other])


def basis_of(bodies, life, pair, sides):
    """BILATERAL: exactly two parties. PLURILATERAL: more. Others are listed, and not counted."""
    beside = [country for country in pair if country not in sides]
    if len(beside) == 2:
        return None
    if any(is_non_state_side(bodies, represented_by(life.thing, country)) for country in pair):
        return "NON_STATE"
    return "WITH_BLOC" if beside else exactly_two(sides)


@rule("bilateral-is-exactly-two", otherwise=lambda sides: "BILATERAL")
def exactly_two(sides):
    """An agreement is BILATERAL if it has exactly two parties, those that acceded included."""
    return "BILATERAL" if len(sides) == 2 else "PLURILATERAL"


def parties_of(life):
    parties = {country: Party(None, None, None, False) for country in life.thing.all("countries")}
    for entry in life.thing.all("parties"):
        spans = [span_of(entry.get(field)) for field in ("joinedOn", "inEffectOn", "leftOn")]
        before = parties.get(entry["country"]) or Party(None, None, None, False)
        joined, effect, left = [new or old for new, old in zip(spans, before)]
        parties[entry["country"]] = Party(joined, effect, left, before.acceded or entry.get("how") == "accession")
    for stage in life.stages:
        for country in stage.parties or []:
            if country in parties and stage.on:
                parties[country] = with_stage(parties[country], stage)
    return parties


def with_stage(party, stage):
    """A stage for some parties only is a day of their own."""
    if stage.name == "in-effect":
        return party._replace(effect=party.effect or stage.on)
    if stage.name in ("signed", "adopted", "ratified"):
        return party._replace(joined=party.joined or stage.on)
    if stage.name in ENDS:
        return party._replace(left=party.left or stage.on, proved=stage.on.first)
    return party


@rule("at-some-common-time", otherwise=lambda one, other: True)
def at_some_common_time(one, other):
    """Two parties are tied only if both were parties at some common time."""
    apart = lambda a, b: a.left and b.joined and a.left.last and b.joined.first and a.left.last <= b.joined.first
    return not apart(one, other) and not apart(other, one)


def own_days(life, one, other):
    """Returns when the pair had concluded it, when effect began between them, and how it ends by one that left."""
    signed = later(later(life.start, one.joined), other.joined) if life.start else None
    begins = [own_beginning(life, party) for party in (one, other)]
    not_stated = any(unknown for _, unknown in begins)
    left = [Ending(p.left.first, p.left.last, "COARSE_DAY") for p in (one, other) if p.left]
    spans = [span for span, _ in begins]
    proved = max([p.proved for p in (one, other) if p.proved], default=None)
    return signed, later(*spans) if None not in spans else None, not_stated, left, proved


@rule("own-day-of-effect", otherwise=lambda life, party: (life.begin, life.not_stated))
def own_beginning(life, party):
    """A party's own day of effect stands; the agreement's day serves only original signatories that have none. One that
    acceded or joined later has the day of joining, and no stated effect if the agreement binds."""
    if party.effect:
        return party.effect, False
    if not party.joined:
        return life.begin, life.not_stated
    if life.binds and not party.acceded:
        return later(life.begin, party.joined), life.not_stated
    return later(life.start, party.joined), life.binds
