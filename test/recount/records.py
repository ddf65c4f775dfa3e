"""Reads record files, and collects all records about one node."""

import os
from collections import defaultdict

import yaml

from parts import with_parts_as_agencies
from rules import rule


class Thing:
    """An agreement, initiative or agency, with every record about it. `id` is the id that is kept."""

    def __init__(self, id, records):
        self.id, self.records, self.kind = id, records, records[0]["record"]

    def all(self, field):
        """All entries of a list field, of every record, in order."""
        return [entry for record in self.records for entry in record.get(field) or []]


class Data:
    """All nodes by id, and the node that an id or a name means."""

    def __init__(self, folders):
        records, decisions = read(folders)
        self.now = stays(decisions)
        groups = defaultdict(list)
        for record in records:
            groups[self.now.get(record["id"], record["id"])].append(record)
        self.things = {id: Thing(id, group) for id, group in groups.items()}
        self.named = self._names()
        self.sources = one_source_for_each_url(records)

    def _names(self):
        named = {}
        for thing in self.things.values():
            for record in thing.records:
                for name in (record.get("title"), record.get("name")):
                    if name:
                        named.setdefault((thing.kind, name), thing.id)
        return named

    def of_kind(self, kind):
        return [thing for _, thing in sorted(self.things.items()) if thing.kind == kind]

    def find(self, kind, reference):
        """Returns the node of an id, a former id or a name, or None if no record is about it."""
        id = self.now.get(reference, reference)
        return self.things.get(id) or self.things.get(self.named.get((kind, reference)))


@rule("one-source-for-each-url", otherwise=lambda records: {})
def one_source_for_each_url(records):
    """The URL identifies a source: the same URL in two records is one source, and what one states about it applies
    to both. If they give two days of publication, the earlier day applies."""
    sources = defaultdict(dict)
    for record in records:
        for source in record["sources"]:
            for field in ("publishedOn", "kind", "derivedFrom"):
                known, given = sources[source["url"]], source.get(field)
                if given is not None and (field not in known or field == "publishedOn" and given < known[field]):
                    known[field] = given
    return sources


def read(folders):
    """Reads every YAML file of the folders. A file called decisions.yaml states which ids mean one node."""
    records, decisions = [], []
    for folder in folders:
        paths = [os.path.join(at, name) for at, _, names in os.walk(folder) for name in names if name.endswith(".yaml")]
        for path in sorted(paths):
            with open(path, encoding="utf-8") as file:
                entries = yaml.load(file, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)) or []
            (decisions if os.path.basename(path) == "decisions.yaml" else records).extend(entries)
    return [with_parts_as_agencies(record) for record in records], decisions


def stays(decisions):
    """Returns, for each merged id, the id that is kept: the first of its list."""
    now = {}
    for decision in decisions:
        first, *others = decision.get("same") or [None]
        for other in others:
            now[other] = now.get(first, first)
    return now
