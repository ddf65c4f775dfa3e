"""The figures of a pair, and the degrees of one agreement or initiative as steps from day to day."""

from datetime import date

from days import ONE_DAY, span_of
from effect import degree_on, in_the_future
from rules import rule
from values import standing

# Entries on the basis NON_STATE are listed, but are in no other figure.
BASES = ("BILATERAL", "PLURILATERAL", "PROGRAMME", "WITH_BLOC", "NON_STATE")
DATES = {
    "agreement": ("signedOn", "adoptedOn", "inEffectOn", "approvedOn", "announcedOn"),
    "initiative": ("launchedOn", "startsOn", "announcedOn"),
}
STAGES = {"adoptedOn": "adopted", "announcedOn": "announced", "approvedOn": "approved", "inEffectOn": "in-effect"}


def summary_of(under):
    """The figures that depend on no day."""
    concluded = [entry for entry in under if entry.life.concluded]
    counted = [entry for entry in concluded if entry.basis != "NON_STATE"]
    days = [day for day in map(day_of, counted) if day]
    return {
        **{basis: sum(entry.basis == basis for entry in concluded) for basis in BASES},
        "undated": len(counted) - len(days),
        "firstOn": str(min(days)) if days else None,
        "lastOn": str(max(days)) if days else None,
        "recorded": sorted(entry.life.thing.id for entry in under if not entry.life.concluded),
    }


@rule("joining-counts-from-joining", otherwise=lambda entry: happened_on(entry))
def day_of(entry):
    """For a pair, an agreement that one country joined later is counted from the day on which that country joined."""
    happened = happened_on(entry)
    joined = entry.signed.first if entry.signed and entry.signed != entry.life.start else None
    return max(happened, joined) if happened and joined else happened or joined


def happened_on(entry):
    """Returns the first day of the best date: signature, adoption, effect, approval or announcement, and for
    initiatives launch or start."""
    for field in DATES[entry.life.thing.kind]:
        span = span_of_field(entry.life, field)
        if span:
            return span.first or span.last
    return None


def span_of_field(life, field):
    """Returns the span of a date. A planned date does not count. If the history has a stage for it, the stage gives the
    day."""
    if field == "signedOn":
        return life.start if life.signed else None
    if not life.is_initiative:
        reached = [stage.on for stage in life.stages if stage.name == STAGES[field] and stage.on and not stage.parties]
        if reached or field in ("adoptedOn", "inEffectOn"):
            return min(reached, key=lambda span: span.first or date.min, default=None)
    claim = standing(life.data, life.thing, field)
    return claim and span_of(claim.value)


def figures_on(under, day, today):
    concluded = [entry for entry in under if entry.life.concluded]
    return {
        basis: {
            "SIGNED_BY": signed_by([e for e in concluded if e.basis == basis], day),
            "IN_EFFECT_ON": in_effect_on([e for e in concluded if e.basis == basis], day, today),
        }
        for basis in BASES
        if any(entry.basis == basis for entry in concluded)
    }


@rule("latest-bound-concludes", otherwise=lambda entries, day: signed_from_first_bound(entries, day))
def signed_by(entries, day):
    """An entry was concluded on or before a day if its latest possible day of conclusion is not after that day. It was
    possibly concluded if only its earliest possible day is not after that day."""
    dated = [e.signed for e in entries if e.signed]
    count = sum(bool(span.last and span.last <= day) for span in dated)
    reached = sum(not span.first or span.first <= day for span in dated)
    return {"count": count, "possibly": reached - count, "undated": len(entries) - len(dated)}


def signed_from_first_bound(entries, day):
    dated = [e.signed for e in entries if e.signed]
    return {"count": sum(not s.first or s.first <= day for s in dated), "possibly": 0, "undated": len(entries) - len(dated)}


def in_effect_on(entries, day, today):
    figures = {"inEffect": 0, "whenLastKnown": 0, "latestKnownOn": None, "possibly": 0, "undated": 0}
    known = []
    for entry in entries:
        degree, _, known_on = on_day(entry, day, today)
        if is_undated(entry) and degree != "NOT":
            figures["undated"] += 1
        elif degree != "NOT":
            figures[{"IN_EFFECT": "inEffect", "WHEN_LAST_KNOWN": "whenLastKnown"}.get(degree, "possibly")] += 1
            known += [known_on] if degree == "WHEN_LAST_KNOWN" else []
    return {**figures, "latestKnownOn": max(known, default=None)}


@rule("undated-apart", otherwise=lambda entry: False)
def is_undated(entry):
    """An entry without a year is counted separately."""
    return entry.begin is None


def on_day(entry, day, today):
    found = degree_on(entry, day)
    return in_the_future(found, day, today)


def degrees_of(entry, days, today):
    on = {str(day): dict(zip(("degree", "reason", "knownOn"), on_day(entry, day, today))) for day in days}
    return {"undated": is_undated(entry), "steps": steps_of(entry), "on": on}


def steps_of(entry):
    """Returns the days on which the degree changes, independently of the current day. Each degree applies until the
    next of these days."""
    days = [*(entry.begin[1:] if entry.begin else []), entry.life.confirmed, *entry.life.known]
    turns = {date.min} | {turn for day in days if day for turn in (day, day + ONE_DAY)}
    turns |= {day for ending in entry.endings for day in (ending.since, ending.by, ending.until) if day}
    steps = []
    for day in sorted(turns):
        degree, reason, known_on = degree_on(entry, day)
        step = {"degree": degree, "reason": reason, "knownOn": known_on}
        if not steps or steps[-1][1] != step:
            steps.append((day, step))
    return [{"from": None if day == date.min else str(day), **step} for day, step in steps]
