"""Parts of countries as parties, by ISO 3166-2: US-CA is California, a subnational agency of the US."""

import re

PART = re.compile(r"[A-Z]{2}-[A-Z0-9]{1,3}")
REFERENCES = ("agencies", "leadAgencies", "signatories", "witnesses", "representatives", "launchedBy", "people")


def is_part(code):
    return PART.fullmatch(code or "") is not None


def in_its_country(entry):
    """Gives an agency or person of a part the country as its country, and names the part separately."""
    code = entry.get("country")
    return {**entry, "country": code[:2], "part": code} if is_part(code) else entry


def with_parts_as_agencies(record):
    """Rewrites the parties and participants of a record that are parts of countries as agencies."""
    record = dict(record)
    for field in REFERENCES:
        if record.get(field):
            record[field] = [in_its_country(entry) for entry in record[field]]
    codes = [*(record.get("countries") or []), *(entry["country"] for entry in record.get("parties") or [])]
    parts = [{"name": code, "country": code[:2], "part": code} for code in dict.fromkeys(codes) if is_part(code)]
    if parts:
        record["agencies"] = [*(record.get("agencies") or []), *parts]
        country = lambda code: code[:2] if is_part(code) else code
        record["countries"] = list(dict.fromkeys(map(country, record.get("countries") or [])))
        record["parties"] = [{**entry, "country": country(entry["country"])} for entry in record.get("parties") or []]
    if record.get("participants"):
        record["participants"] = [as_agency(entry) for entry in record["participants"]]
    return record


def as_agency(entry):
    if not is_part(entry.get("country")):
        return {**entry, "agency": in_its_country(entry["agency"])} if entry.get("agency") else entry
    others = {field: value for field, value in entry.items() if field != "country"}
    return {**others, "agency": {"name": entry["country"], "country": entry["country"][:2], "part": entry["country"]}}
