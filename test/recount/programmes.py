"""Which pairs an initiative ties."""

from collections import namedtuple
from itertools import combinations

from bodies import NOT_OF_THE_STATE, within_its_life
from days import later, span_of
from rules import rule

# One role of a country in an initiative. `state`: False if a body that is not of the state has it.
Role = namedtuple("Role", "country role from_ to state")
TIED_TO_LEAD = {"lead", "partner", "member", "beneficiary"}
TIED_TO_FUNDER = {"partner", "beneficiary"}
NOBODY = {"observer", "applicant", "guest"}
LASTING = ("infrastructure", "centre", "center")


def programme_pairs(bodies, life):
    roles = with_state(roles_of(bodies, life.thing))
    named = {role.country for role in roles} | set(life.thing.all("countries"))
    lasting = is_lasting(life._value("kind") or "")
    found = {}
    for one, other in combinations(sorted(roles, key=lambda role: role.country), 2):
        pair = one.country, other.country
        if one.country != other.country and overlap(one, other, life) and ties(one, other, len(named) == 2, lasting):
            found.setdefault(pair, []).append((one, other))
    for pair in without_lead(life.thing, roles):
        found.setdefault(pair, []).append(tuple(Role(country, None, None, None, True) for country in pair))
    for pair, grounds in sorted(found.items()):
        yield pair, *of_grounds(grounds, life, len(named) == 2)


def of_grounds(grounds, life, only_two):
    """What counts stands before what is listed only; of several grounds the earliest."""
    of_states = [ground for ground in grounds if all(role.state for role in ground)]
    basis = ("BILATERAL" if only_two else "PROGRAMME") if of_states else "NON_STATE"
    days = [later(later(life.start, one.from_), other.from_) for one, other in of_states or grounds] if life.start else []
    first = min(days, key=lambda span: (span.first or span.last, span.last or span.first), default=None)
    return basis, first, first, False, []


def roles_of(bodies, thing):
    """The roles of countries: as named, and by agencies, which count as their country."""
    roles = [own_role(bodies, entry) for entry in thing.all("participants")]
    roles += [role_of_agency(bodies, agency, "lead", {}) for agency in thing.all("leadAgencies")]
    with_role = {role.country for role in roles}
    shorthand = [c for r in thing.records if not r.get("participants") for c in r.get("countries") or []]
    roles += [Role(c, None, None, None, True) for c in shorthand if c not in with_role]
    return [role for role in roles if role.country]


@rule("one-state-body-is-enough", otherwise=lambda roles: roles)
def with_state(roles):
    """A country that takes part itself, or by a body of the state, is not represented only by bodies that are not."""
    of_states = {role.country for role in roles if role.state}
    return [role._replace(state=role.country in of_states) for role in roles]


def own_role(bodies, entry):
    if entry.get("agency"):
        return role_of_agency(bodies, entry["agency"], entry["role"], entry)
    return Role(entry["country"], entry["role"], span_of(entry.get("from")), span_of(entry.get("to")), True)


@rule("agency-counts-as-its-country", otherwise=lambda bodies, agency, role, entry: Role(None, role, None, None, True))
def role_of_agency(bodies, agency, role, entry):
    """An agency that leads or participates counts as its country."""
    from_, to = within_its_life(bodies, agency, span_of(entry.get("from")), span_of(entry.get("to")))
    return Role(agency.get("country"), role, from_, to, bodies.level(agency) not in NOT_OF_THE_STATE)


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
    """A funder is tied to each named beneficiary or partner; never funders or beneficiaries to each other."""
    return one == "funder" and other in TIED_TO_FUNDER or other == "funder" and one in TIED_TO_FUNDER


@rule("host-of-lasting-infrastructure", otherwise=lambda roles, lasting: False)
def host_ties(roles, lasting):
    """A host is tied to the lead or partner of lasting infrastructure or of a centre; hosts of events are not."""
    return lasting and bool(roles & {"lead", "partner"})


def is_lasting(kind):
    return any(word in kind for word in LASTING)


@rule("pairs-without-lead", otherwise=lambda thing, roles: [])
def without_lead(thing, roles):
    """Without a lead, only the pairs that the field `pairs` names are tied, never all to all."""
    return [] if any(role.role == "lead" for role in roles) else [tuple(sorted(pair)) for pair in thing.all("pairs")]


def overlap(one, other, life):
    """Two roles tie only if both were held at some common time of the initiative."""
    starts = [s.first for s in (one.from_, other.from_, life.start) if s and s.first]
    ends = [s.last for s in (one.to, other.to) if s and s.last]
    return not starts or not ends or max(starts) <= min(ends)
