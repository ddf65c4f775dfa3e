"""In what degree an agreement or initiative is in effect on a day, in all or between two of its parties."""

from datetime import date

from days import Span
from rules import rule
from stages import CONCLUDED, ENDS, conclusion, is_concluded, speaks_of, stages_of, start_of
from values import standing

LATER_STAGES = {"renewed", "amended", "extended", "resumed", "notice-given"} | ENDS
TRADE = {"digital-economy-agreement", "digital-trade-agreement"}


class Life:
    """What is known of the life of one thing: when it was concluded, when effect began, and until when it is known."""

    def __init__(self, data, thing):
        self.data, self.thing = data, thing
        self.stages = stages_of(data, thing)
        self.is_initiative = thing.kind == "initiative"
        self.concluded = self.is_initiative or is_concluded(self.stages)
        self.start = start_of(data, thing) if self.is_initiative else conclusion(data, thing, self.stages)
        self.binds = not self.is_initiative and needs_stated_effect(self._value("kind"), self._value("bindingness"))
        self.is_stated = any(s.name == "in-effect" and s.on and not s.parties for s in self.stages)
        self.begin, self.not_stated = self._begin()
        self.confirmed = confirmed_until(self.stages, self.begin)
        self.known = self._known()

    def _value(self, field):
        claim = standing(self.data, self.thing, field)
        return claim and claim.value

    def _begin(self):
        return (self.start, False) if self.is_initiative else beginning(self.stages, self.start, self.binds)

    def _known(self):
        """The last day on which it is known to be in effect, where no later source confirms it."""
        if self.confirmed or self.is_stated:
            return self.confirmed
        return known_on(self.data, self.thing, self.stages, self.is_initiative)


@rule("binding-needs-stated-effect", otherwise=lambda kind, bindingness: False)
def needs_stated_effect(kind, bindingness):
    """Binding and mixed instruments are in effect only from a stated day; so are digital economy and trade agreements
    whose bindingness is not stated."""
    if bindingness in ("binding", "mixed"):
        return True
    return kind in TRADE and bindingness in (None, "unknown")


def beginning(stages, start, binds):
    """Returns the span in which effect begins, and whether no source states that it did."""
    stated = [s.on for s in stages if s.name in ("in-effect", "provisionally-applied") and s.on and not s.parties]
    if stated:
        return min(stated, key=lambda span: span.first or date.min), False
    if not binds:
        return effect_from_signature(start), False
    return effect_by_its_source(stages, start)


@rule("effect-from-signature", otherwise=lambda start: Span(start.text, start.first, None) if start else None)
def effect_from_signature(start):
    """An instrument that does not bind is in effect from the last signature or adoption, unless something else is
    stated."""
    return start


@rule("effect-by-its-source", otherwise=lambda stages, start: (start, True))
def effect_by_its_source(stages, start):
    """If a source states that a binding instrument is in effect, but not since when, effect began by the day of which
    the source speaks."""
    stated = [s for s in stages if s.name == "in-effect" and s.stated]
    spoken = [day.first for s in stated for day in s.spoken if day and day.first]
    if not stated or not start:
        return start, True
    return Span(start.text, start.first, max(min(spoken), start.last or start.first) if spoken else None), False


@rule("confirmed-until", otherwise=lambda stages, begin: None)
def confirmed_until(stages, begin):
    """It is IN_EFFECT up to the latest day of which a source speaks that states that it is in effect, or up to a later
    stage of its life that has a day."""
    spoken = [day for s in stages if s.name == "in-effect" and s.stated for day in s.spoken]
    stages = [s.on for s in stages if s.name in LATER_STAGES and s.on]
    known = [span for span in [*spoken, *stages] if span and span.first]
    known = [span for span in known if begin and begin.last and span.first >= begin.last]
    return max(known, key=lambda span: span.first, default=None)


@rule("known-on", otherwise=lambda data, thing, stages, is_initiative: None)
def known_on(data, thing, stages, is_initiative):
    """Without confirmation, an agreement was last known in effect on the latest day of which a source speaks that states
    its signing or that it is concluded; an initiative on the latest day of which any source of it speaks."""
    if is_initiative:
        spoken = [speaks_of(source) for source in thing.all("sources")]
    else:
        spoken = [day for s in stages if s.name in CONCLUDED - ENDS and s.stated for day in s.spoken]
    return max([day for day in spoken if day and day.first], key=lambda span: span.first, default=None)


def degree_on(life, day, party, endings):
    """Returns (degree, reason, knownOn) on a day. `party` is the span in which both parties begin, and whether that is
    not stated; `endings` are the ends that apply to them."""
    begin, not_stated = party
    if not life.concluded or begin and begin.first and day < begin.first:
        return "NOT", None, None
    endings = [ending for ending in endings if not ending.until or day < ending.until]
    if any(ending.by and ending.by <= day for ending in endings):
        return "NOT", None, None
    if not begin or not begin.last or day < begin.last:
        unclear = "EFFECT_NOT_STATED" if not_stated and begin and not begin.last else "COARSE_DAY"
        return "POSSIBLY", unclear, None
    if not_stated:
        return "POSSIBLY", "EFFECT_NOT_STATED", None
    return ends_possibly(endings, day) or known_degree(life, day, begin)


def ends_possibly(endings, day):
    """Between the first and the last possible day of an end it is POSSIBLY; the reason is that of the earliest end."""
    possible = [ending for ending in endings if ending.since and ending.since <= day]
    first = min(possible, key=lambda ending: ending.since, default=None)
    return first and ("POSSIBLY", first.reason, None)


def known_degree(life, day, begin):
    if life.confirmed and day <= life.confirmed.first:
        return "IN_EFFECT", None, life.confirmed.text
    known = life.known if life.known and life.known.first >= begin.last else begin
    return "WHEN_LAST_KNOWN", None, known.text


@rule("future-is-possible", otherwise=lambda found, day, today: found)
def in_the_future(found, day, today):
    """Of a day after today, POSSIBLY is the most."""
    return ("POSSIBLY", "FUTURE", None) if day > today and found[0] in ("IN_EFFECT", "WHEN_LAST_KNOWN") else found
