"""The values of a field, with the sources of each, and whether a source states or only implies the value."""

from collections import namedtuple

from rules import rule

# A statement of a value by a source. `basis` is STATED, INFERRED or IMPLIED. `record` is the record with this
# statement.
Statement = namedtuple("Statement", "source basis locator record")


class Claim:
    """One value of a field, with the statements that give it."""

    def __init__(self, value):
        self.value, self.statements = value, []

    def has(self, *bases):
        return any(statement.basis in bases for statement in self.statements)

    def stating(self):
        """The statements that count: those that state the value, or if there are none, those that imply it."""
        return [s for s in self.statements if s.basis != "IMPLIED"] or self.statements


def claims_of(data, thing, field):
    """Every value that a record gives for the field, in the field itself or in a discrepancy."""
    claims = {}
    for record in thing.records:
        for value, statement in statements_in(data, record, field):
            claims.setdefault(repr(without_wording(value)), Claim(value)).statements.append(statement)
    return list(claims.values())


@rule("wording-of-a-term", otherwise=lambda value: value)
def without_wording(value):
    """Two terms agree if they give the same days, even if the wording of their sources differs."""
    return {name: each for name, each in value.items() if name != "stated"} if isinstance(value, dict) else value


def statements_in(data, record, field):
    rivals = [v for d in record.get("discrepancies") or [] if d.get("field") == field for v in d["values"]]
    cited = cited_by(data, record)
    for rival in rivals:
        url = rival.get("sourceUrl")
        source = cited.get(url) or {"url": url, "kind": "unknown", **data.sources.get(url, {})}
        basis = "INFERRED" if rival.get("inferred") else "STATED"
        yield rival["value"], Statement(source, basis, rival.get("locator"), record)
    value = record.get(field)
    if value is None:
        return
    taken = {rival.get("sourceUrl") for rival in rivals}
    naming = [s for s in cited.values() if names(s, field, value) and s["url"] not in taken]
    for source in naming:
        yield value, Statement(source, "STATED", source.get("locator"), record)
    if not naming and not any(rival["value"] == value for rival in rivals):
        for source in cited.values():
            yield value, Statement(source, "IMPLIED", source.get("locator"), record)


def cited_by(data, record):
    """The sources of a record by URL. A record may cite a source twice. The source then supports every value that
    either citation supports."""
    cited = {}
    for source in record["sources"]:
        url = source["url"]
        before = cited.get(url, {})
        supports = [*before.get("supports", []), *(source.get("supports") or [])]
        cited[url] = {**before, **source, **data.sources.get(url, {}), "supports": supports}
    return cited


def names(source, field, value):
    """Returns whether `supports` of a source names the field, or this value of it."""
    supports = source.get("supports") or []
    return field in supports or f"{field}: {value}" in supports
