"""The stages of an agreement or initiative, with their days and the reference dates of their sources."""

from collections import namedtuple
from datetime import date

from claims import cited_by, claims_of
from days import Span, span_of
from rules import rule
from values import preferred_by_record, standing, stated_before_implied

# `on`, `until`: spans. `spoken`: the reference date of each statement, or None if it has none. `stated`: a source is
# named for it.
# `read`: the day on which the source of each statement was last read.
Stage = namedtuple("Stage", "name on until spoken stated parties read", defaults=[()])
SAME = {"expired": "lapsed", "terminated": "ended"}
ENDS = {"lapsed", "completed", "ended", "replaced", "abandoned"}
CONCLUDED = ENDS - {"abandoned"} | {
    "signed", "adopted", "ratified", "provisionally-applied", "in-effect", "suspended", "resumed", "amended",
    "extended", "renewed", "notice-given",
}
# If the status means concluded, the day of signature or adoption is not a plan, whichever source gives it.
SIGNINGS = {"signed", "adopted"}
DATES = {"signedOn": "signed", "adoptedOn": "adopted", "inEffectOn": "in-effect", "endedOn": "ended"}
DEEDS = {name: field for field, name in DATES.items()} | {name: "endedOn" for name in ENDS - {"abandoned"}}


@rule("source-speaks-of", otherwise=lambda source: span_of(source.get("retrievedOn") or source.get("publishedOn")))
def speaks_of(source):
    """The reference date of a source is `statedAsOf`, or otherwise `publishedOn`. It is `retrievedOn` only if the
    source is a register that is kept up to date."""
    kept_up = source.get("retrievedOn") if source.get("keptUp") else None
    return span_of(source.get("statedAsOf") or kept_up or source.get("publishedOn"))


@rule("undated-source-speaks-of-the-stage", otherwise=lambda on: None)
def own_day(on):
    """If a source has none of these dates, its reference date is the day of the stage itself, and at the latest the
    last possible day of the stage."""
    return Span(on.text, on.last, on.last) if on and on.last else None


def stages_of(data, thing):
    statuses = list(status_stages(data, thing))
    found = [*dated_stages(data, thing), *statuses, *history_stages(data, thing)]
    happened = any(stage.name in CONCLUDED for stage in statuses)
    return [stage for stage in found if not planned(stage) or happened and stage.name in SIGNINGS]


@rule("planned", otherwise=lambda stage: False)
def planned(stage):
    """A stage later than the reference date of its sources is planned. It sets no degree."""
    if not stage.on or not stage.on.first or None in stage.spoken or not stage.spoken:
        return False
    return all(spoken.last and spoken.last < stage.on.first for spoken in stage.spoken)


def dated_stages(data, thing):
    for field, name in DATES.items():
        claim = standing(data, thing, field)
        if claim and span_of(claim.value):
            yield stage_of(name, span_of(claim.value), claim)
    claim = start_claim(data, thing) if thing.kind == "initiative" else None
    if claim:
        yield stage_of("in-effect", span_of(claim.value), claim)


@rule("start-of-an-initiative", otherwise=lambda data, thing: None)
def start_claim(data, thing):
    """An initiative is in effect from the day on which it starts, or otherwise from its launch."""
    claims = [standing(data, thing, field) for field in ("startsOn", "launchedOn")]
    return next((claim for claim in claims if claim and span_of(claim.value)), None)


def status_stages(data, thing):
    for claim in standing_statuses(data, thing):
        name = SAME.get(claim.value, claim.value)
        day = day_of_status(data, thing, name)
        stage = stage_of(name, None, claim)
        if not planned(stage._replace(on=day)):
            yield stage._replace(spoken=as_of(stage.spoken, day))


def day_of_status(data, thing, name):
    """Returns the day of the act that the status names, or otherwise the day that the record gives for the status."""
    claims = [standing(data, thing, field) for field in (DEEDS.get(name), "statusOn") if field]
    return next((span_of(claim.value) for claim in claims if claim), None)


@rule("status-has-its-own-day", otherwise=lambda spoken, day: spoken)
def as_of(spoken, day):
    """The reference date of an undated source is the day of the status, if the record gives one."""
    return [each or day for each in spoken]


def stage_of(name, on, claim):
    spoken = [speaks_of(statement.source) or own_day(on) for statement in claim.stating()]
    read = [span_of(statement.source.get("retrievedOn")) for statement in claim.stating()]
    return Stage(name, on, None, spoken, claim.has("STATED", "INFERRED"), None, read)


def history_stages(data, thing):
    for record in thing.records:
        own = cited_by(data, record)
        for entry in record.get("history") or []:
            named = [own.get(url) or data.sources.get(url, {}) for url in entry.get("sources") or []]
            named = named or [source for source in own.values() if "history" in (source.get("supports") or [])]
            name = SAME.get(entry["stage"], entry["stage"])
            on, until = span_of(entry.get("on")), span_of(entry.get("until"))
            spoken = [speaks_of(source) or own_day(on) for source in named or own.values()]
            read = [span_of(source.get("retrievedOn")) for source in named or own.values()]
            yield Stage(name, on, until, spoken, bool(named), entry.get("for"), read)


@rule("own-days-of-parties", otherwise=lambda data, thing: [])
def party_stages(data, thing):
    """The day of effect for one party, and the day on which a party left, are stages of that party only."""
    return own_stages(data, thing, lambda entry: (("inEffectOn", "in-effect"), ("leftOn", "ended")))


def joining_stages(data, thing):
    """Returns the day on which each party joined, as a stage of that party only."""
    return own_stages(data, thing, lambda entry: (("joinedOn", "acceded" if entry.get("how") == "accession" else "joined"),))


def own_stages(data, thing, fields):
    for record in thing.records:
        cited = cited_by(data, record).values()
        naming = [source for source in cited if "parties" in (source.get("supports") or [])]
        for entry in record.get("parties") or []:
            for field, name in fields(entry):
                on = span_of(entry.get(field))
                if on:
                    spoken = [speaks_of(source) for source in naming or cited]
                    yield Stage(name, on, None, spoken, False, [entry["country"]])


def standing_statuses(data, thing):
    """The statuses that apply. Several may apply: signed and in effect are two stages of one agreement, which do not
    disagree."""
    claims = preferred_by_record(claims_of(data, thing, "status"), "status")
    claims = stated_before_implied(claims)
    return signing_concludes(data, thing, claims)


@rule("signing-concludes", otherwise=lambda data, thing, claims: [c for c in [standing(data, thing, "status")] if c])
def signing_concludes(data, thing, claims):
    """If all values mean concluded, the agreement is concluded. A signature also concludes it, even if an older source
    calls it approved."""
    concluded = [claim for claim in claims if SAME.get(claim.value, claim.value) in CONCLUDED]
    others = [claim for claim in claims if claim not in concluded]
    if concluded and others and min(latest(c) for c in others) > max(latest(c) for c in concluded):
        return [claim for claim in [standing(data, thing, "status")] if claim]
    return concluded or claims


def latest(claim):
    days = [speaks_of(statement.source) for statement in claim.stating()]
    return max([day.last for day in days if day and day.last], default=date.min)
