"""The pairs that an initiative ties."""

from collections import namedtuple
from datetime import date
from itertools import combinations

from bodies import NOT_OF_THE_STATE, launched_for, within_its_life
from days import Span, later, span_of
from ends import Ending
from rules import rule

# One role of a country in an initiative. `state` is False if a body that is not a body of the state has the role.
# `given` is the first day of the role in the record. The life of a body does not limit it.
Role = namedtuple("Role", "country role from_ to state given", defaults=[None])
TIED_TO_LEAD = {"lead", "partner", "member", "beneficiary"}
TIED_TO_FUNDER = {"partner", "beneficiary"}
NOBODY = {"observer", "applicant", "guest"}
LASTING = ("infrastructure", "centre", "center")


def programme_pairs(bodies, life):
    roles = with_state(roles_of(bodies, life.thing))
    launched = launched_for(bodies, life.thing)
    lasting = is_lasting(life._value("kind") or "")
    named = {role.country for role in roles if takes_part(role, lasting)}
    found = {}
    for one, other in combinations(sorted(roles, key=lambda role: role.country), 2):
        pair = one.country, other.country
        if one.country != other.country and overlap(one, other, life) and ties(one, other, len(named) == 2, lasting):
            found.setdefault(pair, []).append((one, other))
    for pair in without_lead(life.thing, roles):
        found.setdefault(pair, []).append(tuple(Role(country, None, None, None, True) for country in pair))
    for pair, grounds in sorted(found.items()):
        yield pair, *of_grounds(grounds, life, len(named) == 2, launched)


def of_grounds(grounds, life, only_two, launched):
    """Grounds that count come before those that are only listed. If there are several grounds, the earliest is used."""
    of_states = [ground for ground in grounds if all(role.state or role.country in launched for role in ground)]
    basis = ("BILATERAL" if only_two else "PROGRAMME") if of_states else "NON_STATE"
    counted, start = of_states or grounds, life.start
    days = [later(later(start, one.from_), other.from_) if start else later(one.given, other.given) for one, other in counted]
    first = min(filter(None, days), key=lambda span: (span.first or span.last, span.last or span.first), default=None)
    if first and not start:
        first = Span(first.text, first.first, None)
    return basis, first, first, not start, list(ends_of_roles(counted))


@rule("roles-end", otherwise=lambda grounds: [])
def ends_of_roles(grounds):
    """A tie by roles ends when all roles of one country have ended, until that country has a role again."""
    start = lambda role: role.from_.first if role.from_ and role.from_.first else date.min
    for side in zip(*grounds):
        ordered = sorted(side, key=start)
        for at in range(1, len(ordered) + 1):
            before, after = ordered[:at], ordered[at:]
            last = max((role.to for role in before if role.to), key=lambda span: span.last or date.max, default=None)
            if all(role.to for role in before) and not after:
                yield Ending(last.first, last.last, "COARSE_DAY")
            elif all(role.to for role in before) and last.last and start(after[0]) > last.last:
                yield Ending(last.first, last.last, "COARSE_DAY", after[0].from_.first)
                yield Ending(after[0].from_.first, None, "COARSE_DAY", after[0].from_.last)


def roles_of(bodies, thing):
    """The roles of countries, including those of agencies, which are counted as their country."""
    roles = [own_role(bodies, entry) for entry in thing.all("participants")]
    roles += [role_of_agency(bodies, agency, "lead", {}) for agency in thing.all("leadAgencies")]
    with_role = {role.country for role in roles}
    shorthand = [c for r in thing.records if not r.get("participants") for c in r.get("countries") or []]
    roles += [Role(c, None, None, None, True) for c in shorthand if c not in with_role]
    roles += [role_of_agency(bodies, agency, None, {}) for agency in thing.all("agencies")]
    return [role for role in roles if role.country]


@rule("one-state-body-is-enough", otherwise=lambda roles: roles)
def with_state(roles):
    """A country that takes part itself, or through a body of the state, is not represented only by non-state bodies."""
    of_states = {role.country for role in roles if role.state}
    return [role._replace(state=role.country in of_states) for role in roles]


def own_role(bodies, entry):
    if entry.get("agency"):
        return role_of_agency(bodies, entry["agency"], entry["role"], entry)
    from_ = span_of(entry.get("from"))
    return Role(entry["country"], entry["role"], from_, span_of(entry.get("to")), True, from_)


@rule("agency-counts-as-its-country", otherwise=lambda bodies, agency, role, entry: Role(None, role, None, None, True))
def role_of_agency(bodies, agency, role, entry):
    """An agency that leads or participates is counted as its country."""
    from_, to = within_its_life(bodies, agency, span_of(entry.get("from")), span_of(entry.get("to")))
    state = bodies.level(agency) not in NOT_OF_THE_STATE
    return Role(agency.get("country"), role, from_, to, state, span_of(entry.get("from")))


@rule("observers-take-no-part", otherwise=lambda role, lasting: True)
def takes_part(role, lasting):
    """Observers, applicants, guests, and hosts of something that does not last are not counted among the countries of
    an initiative."""
    return role.role not in NOBODY and (role.role != "host" or lasting)


@rule("roles-that-tie", otherwise=lambda one, other, only_two, lasting: True)
def ties(one, other, only_two, lasting):
    """An initiative ties two countries if it names exactly these two. A wider one ties its leads to each other and to its
    partners, members and beneficiaries. Observers, applicants and guests tie nobody."""
    roles = {one.role, other.role}
    if roles & NOBODY or any(role.role == "implementer" and not role.state for role in (one, other)):
        return False
    if "host" in roles:
        return host_ties(roles, lasting)
    return only_two or lead_ties(one.role, other.role) or funder_ties(one.role, other.role)


def lead_ties(one, other):
    return one == "lead" and other in TIED_TO_LEAD or other == "lead" and one in TIED_TO_LEAD


@rule("funder-ties-its-beneficiaries", otherwise=lambda one, other: False)
def funder_ties(one, other):
    """A funder is tied to each named beneficiary or partner. Funders are never tied to each other, nor are
    beneficiaries."""
    return one == "funder" and other in TIED_TO_FUNDER or other == "funder" and one in TIED_TO_FUNDER


@rule("host-of-lasting-infrastructure", otherwise=lambda roles, lasting: False)
def host_ties(roles, lasting):
    """A host of lasting infrastructure or of a centre is tied to its lead or partners. The host of an event is not."""
    return lasting and bool(roles & {"lead", "partner"})


def is_lasting(kind):
    return any(word in kind for word in LASTING)


@rule("pairs-without-lead", otherwise=lambda thing, roles: [])
def without_lead(thing, roles):
    """Without a lead, only the pairs in the field `pairs` are tied, and never all pairs."""
    return [] if any(role.role == "lead" for role in roles) else [tuple(sorted(pair)) for pair in thing.all("pairs")]


def overlap(one, other, life):
    """Two roles tie only if both existed at a common time during the initiative."""
    starts = [s.first for s in (one.from_, other.from_, life.start) if s and s.first]
    ends = [s.last for s in (one.to, other.to) if s and s.last]
    return not starts or not ends or max(starts) <= min(ends)
