"""The degree to which an agreement or initiative is in effect on a day, as a whole or between two of its parties."""

from datetime import date

from claims import claims_of
from conclusion import conclusion, is_concluded, own_signatures, start_of
from days import ONE_DAY, Span, known_day
from rules import rule
from stages import (
    ENDS, Stage, dated_stages, history_stages, joining_stages, party_stages, planned, speaks_of, stages_of,
)
from values import standing

LATER_STAGES = {"renewed", "amended", "extended", "resumed", "suspended", "notice-given"}
FOR_SOME = {"renewed", "extended"}
OF_INITIATIVES = [
    "name", "kind", "announcedOn", "launchedOn", "startsOn", "endedOn", "term", "place", "summary", "notes", "status",
]
BEGINS = {"in-effect", "provisionally-applied"}
# A report of one of these stages is also a report that the agreement is in effect.
GOES_ON = {"in-effect", "provisionally-applied", "resumed", "extended", "renewed"}
TRADE = {"digital-economy-agreement", "digital-trade-agreement"}


class Life:
    """The known life of one agreement or initiative: the conclusion, the beginning of effect, and its last known
    day."""

    def __init__(self, data, thing):
        self.data, self.thing = data, thing
        self.stages = stages_of(data, thing)
        self.is_initiative = thing.kind == "initiative"
        self.concluded = self.is_initiative or is_concluded(self.stages)
        self.start = start_of(data, thing) if self.is_initiative else conclusion(data, thing, self.stages)
        of_all = any(s.name == "signed" and s.on and not s.parties for s in self.stages)
        self.signed = of_all or bool(own_signatures(thing, self.stages))
        self.binds = not self.is_initiative and needs_stated_effect(self._value("kind"), self._value("bindingness"))
        self.is_stated = any(s.name in BEGINS and s.on and not s.parties for s in self.stages)
        self.begin, self.not_stated = self._begin()
        own = [] if self.is_initiative else self._of_others()
        self.confirmations = confirmed_on([*self.stages, *own], self.begin)
        self.confirmed = last_known(self.confirmations)
        self.known = self._known()

    def _of_others(self):
        """The stages of single parties, and the changes by agreements that amend this one."""
        joins = [] if self.binds or effect_is_planned(self.data, self.thing) else accessions(self.data, self.thing)
        found = [*party_stages(self.data, self.thing), *joins, *amendments(self.data, self.thing)]
        return [stage for stage in found if not planned(stage)]

    def _value(self, field):
        claim = standing(self.data, self.thing, field)
        return claim and claim.value

    def _begin(self):
        if self.is_initiative:
            return self.start, not (self.start and self.start.last)
        return beginning(self.stages, self.start, self.binds, effect_is_planned(self.data, self.thing))

    def _known(self):
        """The days on which it is known to be in effect, except the day on which effect began."""
        confirmed = [self.confirmed] if self.confirmed else []
        if confirmed and not self.is_initiative or self.is_stated and not self.is_initiative:
            return confirmed
        return confirmed + known_on(self.thing, self.data)


@rule("binding-needs-stated-effect", otherwise=lambda kind, bindingness: False)
def needs_stated_effect(kind, bindingness):
    """Binding and mixed instruments are in effect only from a stated day. The same applies to digital economy and trade
    agreements whose bindingness is not stated."""
    if bindingness in ("binding", "mixed"):
        return True
    return kind in TRADE and bindingness in (None, "unknown")


def beginning(stages, start, binds, is_planned):
    """Returns the span in which effect begins, and whether the beginning is not stated by any source."""
    stated = [s.on for s in stages if s.name in BEGINS and s.on and not s.parties]
    if stated:
        return min(stated, key=lambda span: span.first or date.min), False
    if not binds and not is_planned:
        return effect_from_signature(start), False
    return effect_by_its_source(stages, start)


@rule("planned-effect", otherwise=lambda data, thing: False)
def effect_is_planned(data, thing):
    """If a source only plans the day of effect, nothing is assumed from the signature."""
    stages = [*dated_stages(data, thing), *history_stages(data, thing)]
    return any(stage.name in BEGINS and not stage.parties and planned(stage) for stage in stages)


@rule("effect-from-signature", otherwise=lambda start: Span(start.text, start.first, None) if start else None)
def effect_from_signature(start):
    """A non-binding instrument is in effect from the last signature or adoption, unless something else is stated."""
    return start


@rule("effect-by-its-source", otherwise=lambda stages, start: (start, True))
def effect_by_its_source(stages, start):
    """If a source states that a binding instrument is in effect, but gives no day, effect began on or before the
    reference date of the source."""
    stated = [s for s in stages if s.name == "in-effect" and s.stated and not s.parties]
    spoken = [day.first for s in stated for day in s.spoken if day and day.first] + implied_in_effect(stages)
    if not spoken or not start:
        return start, True
    return Span(start.text, start.first, max(min(spoken), start.last or start.first)), False


@rule("implied-in-effect", otherwise=lambda stages: [])
def implied_in_effect(stages):
    """If no source is named for the status, one of the record's sources states that the agreement is in effect. If each
    of them has a reference date, the earliest counts, because it is unknown which source it is."""
    implied = [day for s in stages if s.name == "in-effect" and not s.stated and not s.on for day in s.spoken]
    return [min(known_day(day.first, day) for day in implied)] if implied and all(day and day.first for day in implied) else []


@rule("confirmed-until", otherwise=lambda stages, begin, pair=None: [])
def confirmed_on(stages, begin, pair=None):
    """An agreement is IN_EFFECT up to the latest reference date of a source that states that it is in effect, or up to
    a later dated stage. A stage for some parties shows that the agreement was still in effect for the others."""
    stages = [s for s in stages if lasts_for(s, pair)]
    stated = [s for s in stages if s.name in GOES_ON and s.stated]
    days = [(s.on, day) for s in stated for day in s.spoken if day and day.first]
    spoken = [spoken_since(began, day) for began, day in days]
    spoken += implied_in_effect(stages)
    later = [shown_by(s) for s in stages if s.on and s.on.first]
    return [day for day in [*spoken, *last_days(stages), *later] if day and begin and begin.last and day >= begin.last]


@rule("joined-by-others", otherwise=lambda data, thing: [])
def accessions(data, thing):
    """An accession without a day of effect shows that the agreement was in effect until then."""
    parties = [stage.parties for stage in party_stages(data, thing) if stage.name == "in-effect"]
    return [stage for stage in joining_stages(data, thing) if stage.name == "acceded" and stage.parties not in parties]


@rule("amended-by-another", otherwise=lambda data, thing: [])
def amendments(data, thing):
    """An amending agreement shows that the amended one was in effect until the amendment was concluded."""
    days = [conclusion(data, other, other_stages) for other, other_stages in amending(data, thing)]
    return [Stage("amended", day, None, [], False, None) for day in days if day]


def amending(data, thing):
    for other in data.of_kind("agreement"):
        references = [data.find("agreement", reference) for reference in other.all("amends")]
        if thing in references:
            stages = stages_of(data, other)
            if is_concluded(stages):
                yield other, stages


@rule("lasts-for-others", otherwise=lambda stage, pair: not stage.parties)
def lasts_for(stage, pair):
    """A renewal for some parties shows nothing for the others."""
    return not stage.parties or stage.name not in FOR_SOME or pair is not None and pair <= set(stage.parties)


def spoken_since(began, day):
    if began and began.last and began.last >= day.first:
        return known_day(began.last, began)
    return known_day(day.first, day)


def shown_by(stage):
    """If only the year of a resumption is known, the resumption is known from the last day of that year."""
    own = stage.name == "acceded" or stage.parties and stage.name in BEGINS
    day = stage.on.last if stage.name == "resumed" else stage.on.first
    return known_day(day, stage.on) if own or stage.name in LATER_STAGES else None


def last_days(stages):
    """An agreement was in effect until the day before its end, unless it was abandoned."""
    if any(s.name == "abandoned" for s in stages):
        return []
    return [s.on.first - ONE_DAY for s in stages if s.name in ENDS and s.on and s.on.first]


@rule("known-on", otherwise=lambda thing, data: [])
def known_on(thing, data):
    """Without confirmation, an agreement is known to be in effect only on the day of its signature. A source that
    reports the signature later does not show whether the agreement is still in effect. An initiative is known on the
    reference dates of the sources that state something about it."""
    if thing.kind != "initiative":
        return []
    claims = [claim for field in OF_INITIATIVES for claim in claims_of(data, thing, field)]
    spoken = [speaks_of(statement.source) for claim in claims for statement in claim.statements]
    return [known_day(day.first, day) for day in spoken if day and day.first]


def degree_on(entry, day):
    """Returns (degree, reason, knownOn) of an entry on a day, independently of the current day."""
    begin = entry.begin
    if not entry.life.concluded or begin and begin.first and day < begin.first:
        return "NOT", None, None
    endings = [ending for ending in entry.endings if not ending.until or day < ending.until]
    if any(ending.by and ending.by <= day for ending in endings):
        return "NOT", None, None
    return ends_possibly(endings, day) or begins_possibly(entry, day) or known_degree(entry, day)


def ends_possibly(endings, day):
    """Between the first and the last possible day of an end, the degree is POSSIBLY. The earliest end gives the
    reason."""
    possible = before_coarse_terms([ending for ending in endings if ending.since and ending.since <= day])
    first = min(possible, key=lambda ending: ending.since, default=None)
    return first and ("POSSIBLY", first.reason, None)


@rule("successor-before-coarse-term", otherwise=lambda possible: possible)
def before_coarse_terms(possible):
    """While a term may or may not have ended, an inferred successor is the reason."""
    if all(ending.reason != "SUCCESSION_INFERRED" for ending in possible):
        return possible
    return [ending for ending in possible if ending.reason != "COARSE_DAY" or ending.by]


def begins_possibly(entry, day):
    """Missing information never gives NOT. If an agreement is concluded and effect is not stated, or effect may have
    begun on the day, the degree is POSSIBLY."""
    if entry.not_stated or not entry.begin:
        return "POSSIBLY", "EFFECT_NOT_STATED", None
    return coarse_beginning(entry, day)


@rule("coarse-day", otherwise=lambda entry, day: None)
def coarse_beginning(entry, day):
    """Between the earliest and the latest day on which effect may have begun, the degree is POSSIBLY."""
    return ("POSSIBLY", "COARSE_DAY", None) if not entry.begin.last or day < entry.begin.last else None


def known_degree(entry, day):
    life, begin = entry.life, entry.begin
    if any(proved and day <= proved for proved in (life.confirmed, entry.proved)):
        return "IN_EFFECT", None, None
    proved = [entry.proved] if entry.proved else []
    known = [known for known in [*life.known, *proved] if begin.last and begin.last <= known <= day]
    known.append(known_day(begin.last or begin.first, begin))
    return "WHEN_LAST_KNOWN", None, text_known(last_known(known))


def last_known(days):
    """Returns the last day. If two dates begin or end on it, returns the more precise one."""
    return max(days, key=lambda day: (day, len(text_known(day))), default=None)


def text_known(day):
    return getattr(day, "text", str(day))


@rule("future-is-possible", otherwise=lambda found, day, today: found)
def in_the_future(found, day, today):
    """After today, the degree is at most POSSIBLY."""
    return ("POSSIBLY", "FUTURE", None) if day > today and found[0] in ("IN_EFFECT", "WHEN_LAST_KNOWN") else found
