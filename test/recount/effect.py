"""In what degree an agreement or initiative is in effect on a day, in all or between two of its parties."""

from datetime import date

from claims import claims_of
from conclusion import conclusion, is_concluded, own_signatures, start_of
from days import Span
from rules import rule
from stages import ENDS, dated_stages, planned, speaks_of, stages_of
from values import standing

LATER_STAGES = {"renewed", "amended", "extended", "resumed", "notice-given"} | ENDS
OF_INITIATIVES = [
    "name", "kind", "announcedOn", "launchedOn", "startsOn", "endedOn", "term", "place", "summary", "notes", "status",
]
# Whoever reports one of these says that it is in effect.
GOES_ON = {"in-effect", "resumed", "extended", "renewed"}
TRADE = {"digital-economy-agreement", "digital-trade-agreement"}


class Life:
    """What is known of the life of one thing: when it was concluded, when effect began, and until when it is known."""

    def __init__(self, data, thing):
        self.data, self.thing = data, thing
        self.stages = stages_of(data, thing)
        self.is_initiative = thing.kind == "initiative"
        self.concluded = self.is_initiative or is_concluded(self.stages)
        self.start = start_of(data, thing) if self.is_initiative else conclusion(data, thing, self.stages)
        of_all = any(s.name == "signed" and s.on and not s.parties for s in self.stages)
        self.signed = of_all or bool(own_signatures(thing, self.stages))
        self.binds = not self.is_initiative and needs_stated_effect(self._value("kind"), self._value("bindingness"))
        self.is_stated = any(s.name == "in-effect" and s.on and not s.parties for s in self.stages)
        self.begin, self.not_stated = self._begin()
        self.confirmed = confirmed_until(self.stages, self.begin)
        self.known = self._known()

    def _value(self, field):
        claim = standing(self.data, self.thing, field)
        return claim and claim.value

    def _begin(self):
        if self.is_initiative:
            return self.start, not (self.start and self.start.last)
        return beginning(self.stages, self.start, self.binds, effect_is_planned(self.data, self.thing))

    def _known(self):
        """The days on which it is known to be in effect, besides that on which it began."""
        confirmed = [self.confirmed] if self.confirmed else []
        if confirmed and not self.is_initiative or self.is_stated and not self.is_initiative:
            return confirmed
        return confirmed + known_on(self.thing, self.data)


@rule("binding-needs-stated-effect", otherwise=lambda kind, bindingness: False)
def needs_stated_effect(kind, bindingness):
    """Binding and mixed instruments are in effect only from a stated day; so are digital economy and trade agreements
    whose bindingness is not stated."""
    if bindingness in ("binding", "mixed"):
        return True
    return kind in TRADE and bindingness in (None, "unknown")


def beginning(stages, start, binds, is_planned):
    """Returns the span in which effect begins, and whether no source states that it did."""
    stated = [s.on for s in stages if s.name in ("in-effect", "provisionally-applied") and s.on and not s.parties]
    if stated:
        return min(stated, key=lambda span: span.first or date.min), False
    if not binds and not is_planned:
        return effect_from_signature(start), False
    return effect_by_its_source(stages, start)


@rule("planned-effect", otherwise=lambda data, thing: False)
def effect_is_planned(data, thing):
    """If a source only plans the day of effect, nothing is assumed from the signature."""
    return any(stage.name == "in-effect" and planned(stage) for stage in dated_stages(data, thing))


@rule("effect-from-signature", otherwise=lambda start: Span(start.text, start.first, None) if start else None)
def effect_from_signature(start):
    """An instrument that does not bind is in effect from the last signature or adoption, unless something else is
    stated."""
    return start


@rule("effect-by-its-source", otherwise=lambda stages, start: (start, True))
def effect_by_its_source(stages, start):
    """If a source states that a binding instrument is in effect, but not since when, effect began by the day of which
    the source speaks."""
    stated = [s for s in stages if s.name == "in-effect" and s.stated and not s.parties]
    spoken = [day.first for s in stated for day in s.spoken if day and day.first] + implied_in_effect(stages)
    if not (stated or spoken) or not start:
        return start, True
    return Span(start.text, start.first, max(min(spoken), start.last or start.first) if spoken else None), False


@rule("implied-in-effect", otherwise=lambda stages: [])
def implied_in_effect(stages):
    """If no source is named for the status, one of them says that it is in effect. If each of them has a day, the
    earliest counts, because nothing says which of them it is."""
    implied = [day for s in stages if s.name == "in-effect" and not s.stated and not s.on for day in s.spoken]
    return [min(day.first for day in implied)] if implied and all(day and day.first for day in implied) else []


@rule("confirmed-until", otherwise=lambda stages, begin: None)
def confirmed_until(stages, begin):
    """It is IN_EFFECT up to the latest day of which a source speaks that states that it is in effect, or up to a later
    stage of its life that has a day."""
    stated = [s for s in stages if s.name in GOES_ON and s.stated and not s.parties]
    days = [(s.on and s.on.last, day.first) for s in stated for day in s.spoken if day and day.first]
    spoken = [max(began, day) if began else day for began, day in days]
    spoken += implied_in_effect(stages)
    later = [s.on.first for s in stages if s.name in LATER_STAGES and s.on and s.on.first and not s.parties]
    return max([day for day in spoken + later if begin and begin.last and day >= begin.last], default=None)


@rule("known-on", otherwise=lambda thing, data: [])
def known_on(thing, data):
    """Without confirmation, an agreement is known in effect only on the day of its signature: a source that reports the
    signature later does not know whether it still is. An initiative is known on the days of which sources speak that
    state something of it."""
    if thing.kind != "initiative":
        return []
    claims = [claim for field in OF_INITIATIVES for claim in claims_of(data, thing, field)]
    spoken = [speaks_of(statement.source) for claim in claims for statement in claim.statements]
    return [day.first for day in spoken if day and day.first]


def degree_on(entry, day):
    """Returns (degree, reason, knownOn) of an entry on a day, whatever day is today."""
    begin = entry.begin
    if not entry.life.concluded or begin and begin.first and day < begin.first:
        return "NOT", None, None
    endings = [ending for ending in entry.endings if not ending.until or day < ending.until]
    if any(ending.by and ending.by <= day for ending in endings):
        return "NOT", None, None
    return ends_possibly(endings, day) or begins_possibly(entry, day) or known_degree(entry, day)


def ends_possibly(endings, day):
    """Between the first and the last possible day of an end it is POSSIBLY; the reason is that of the earliest end."""
    possible = [ending for ending in endings if ending.since and ending.since <= day]
    first = min(possible, key=lambda ending: ending.since, default=None)
    return first and ("POSSIBLY", first.reason, None)


def begins_possibly(entry, day):
    """Nothing that is known gives NOT: concluded, and effect not stated, is POSSIBLY; so is a day on which effect may have
    begun."""
    if entry.not_stated or not entry.begin:
        return "POSSIBLY", "EFFECT_NOT_STATED", None
    return coarse_beginning(entry, day)


@rule("coarse-day", otherwise=lambda entry, day: None)
def coarse_beginning(entry, day):
    """Between the earliest and the latest day on which effect may have begun it is POSSIBLY."""
    return ("POSSIBLY", "COARSE_DAY", None) if not entry.begin.last or day < entry.begin.last else None


def known_degree(entry, day):
    life, begin = entry.life, entry.begin
    if any(proved and day <= proved for proved in (life.confirmed, entry.proved)):
        return "IN_EFFECT", None, None
    known = [known for known in life.known if begin.last and begin.last <= known <= day]
    return "WHEN_LAST_KNOWN", None, str(max([*known, begin.last or begin.first]))


@rule("future-is-possible", otherwise=lambda found, day, today: found)
def in_the_future(found, day, today):
    """Of a day after today, POSSIBLY is the most."""
    return ("POSSIBLY", "FUTURE", None) if day > today and found[0] in ("IN_EFFECT", "WHEN_LAST_KNOWN") else found
