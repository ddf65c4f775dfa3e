"""The stages of an agreement's or initiative's life: which there were, when, and as of which day they are known."""

from collections import namedtuple
from datetime import date

from claims import cited_by, claims_of
from days import Span, span_of
from rules import rule
from values import preferred_by_record, standing, stated_before_implied

# `on`, `until`: spans. `spoken`: of which day each statement speaks (None: of none). `stated`: a source is named for it.
Stage = namedtuple("Stage", "name on until spoken stated parties")
SAME = {"expired": "lapsed", "terminated": "ended"}
ENDS = {"lapsed", "completed", "ended", "replaced", "abandoned"}
CONCLUDED = ENDS - {"abandoned"} | {
    "signed", "adopted", "ratified", "provisionally-applied", "in-effect", "suspended", "resumed", "amended",
    "extended", "renewed", "notice-given",
}
# If the status says that it was concluded, its day of signature or adoption is no plan, whoever gives it.
SIGNINGS = {"signed", "adopted"}
DATES = {"signedOn": "signed", "adoptedOn": "adopted", "inEffectOn": "in-effect", "endedOn": "ended"}


@rule("source-speaks-of", otherwise=lambda source: span_of(source.get("retrievedOn") or source.get("publishedOn")))
def speaks_of(source):
    """A source speaks of `statedAsOf`, else of `publishedOn`; of `retrievedOn` only if it is a register that is kept up."""
    kept_up = source.get("retrievedOn") if source.get("keptUp") else None
    return span_of(source.get("statedAsOf") or kept_up or source.get("publishedOn"))


@rule("undated-source-speaks-of-the-stage", otherwise=lambda on: None)
def own_day(on):
    """A source with none of these days speaks of the day of the stage itself, at the latest of its last possible day."""
    return Span(on.text, on.last, on.last) if on and on.last else None


def stages_of(data, thing):
    statuses = list(status_stages(data, thing))
    found = [*dated_stages(data, thing), *statuses, *history_stages(data, thing)]
    happened = any(stage.name in CONCLUDED for stage in statuses)
    return [stage for stage in found if not planned(stage) or happened and stage.name in SIGNINGS]


@rule("planned", otherwise=lambda stage: False)
def planned(stage):
    """A stage later than the day of which its sources speak is planned. It sets no degree."""
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
    """An initiative is in effect from the day on which it starts, else was launched."""
    claims = [standing(data, thing, field) for field in ("startsOn", "launchedOn")]
    return next((claim for claim in claims if claim and span_of(claim.value)), None)


def status_stages(data, thing):
    known_on = standing(data, thing, "statusOn")
    for claim in standing_statuses(data, thing):
        stage = stage_of(SAME.get(claim.value, claim.value), None, claim)
        day = span_of(known_on.value) if known_on else None
        yield stage._replace(spoken=[*stage.spoken, day]) if day else stage


def stage_of(name, on, claim):
    spoken = [speaks_of(statement.source) or own_day(on) for statement in claim.stating()]
    return Stage(name, on, None, spoken, claim.has("STATED", "INFERRED"), None)


def history_stages(data, thing):
    for record in thing.records:
        own = cited_by(data, record)
        for entry in record.get("history") or []:
            named = [own.get(url) or data.sources.get(url, {}) for url in entry.get("sources") or []]
            name = SAME.get(entry["stage"], entry["stage"])
            on, until = span_of(entry.get("on")), span_of(entry.get("until"))
            spoken = [speaks_of(source) or own_day(on) for source in named or own.values()]
            yield Stage(name, on, until, spoken, bool(named), entry.get("for"))


def standing_statuses(data, thing):
    """The statuses that stand. Several may: signed and in effect are two stages of one life, and no disagreement."""
    claims = preferred_by_record(claims_of(data, thing, "status"), "status")
    claims = stated_before_implied(claims)
    return signing_concludes(data, thing, claims)


@rule("signing-concludes", otherwise=lambda data, thing, claims: [c for c in [standing(data, thing, "status")] if c])
def signing_concludes(data, thing, claims):
    """Values that all mean concluded conclude; and signing concludes, whatever an older source calls approved."""
    concluded = [claim for claim in claims if SAME.get(claim.value, claim.value) in CONCLUDED]
    others = [claim for claim in claims if claim not in concluded]
    if concluded and others and min(latest(c) for c in others) > max(latest(c) for c in concluded):
        return [claim for claim in [standing(data, thing, "status")] if claim]
    return concluded or claims


def latest(claim):
    days = [speaks_of(statement.source) for statement in claim.stating()]
    return max([day.last for day in days if day and day.last], default=date.min)
