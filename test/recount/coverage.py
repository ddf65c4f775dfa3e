"""Finds the conditions for "searched, none found" that searches do not meet on a day, and the agreements that they
missed.

Reads JSON from the standard input: {"searches": […], "agreements": […], "days": […], "today": …}. Shares no code with
the server. Prints the unmet conditions for each search id and day, and the missed agreements for each search id.
"""

import calendar
import json
import sys
from datetime import date

# Official languages by the constitutions and language acts of these countries, not from the data of the product.
LANGUAGES = {"EE": {"et"}, "FJ": {"en", "fj", "hif"}, "SG": {"en", "ms", "ta", "zh"}}


def bounds(text):
    """The first and last possible day of a year, month or day."""
    parts = [int(part) for part in text.split("-")]
    year, month, day = (parts + [None, None])[:3]
    last_month = month or 12
    last_day = day or calendar.monthrange(year, last_month)[1]
    return date(year, month or 1, day or 1), date(year, last_month, last_day)


def months_before(day, months):
    """The same day some months earlier, or the last day of that month if it is shorter."""
    index = day.year * 12 + day.month - 1 - months
    year, month = index // 12, index % 12 + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def unmet(search):
    """Conditions that the record of the search itself does not meet."""
    sides = sorted(set(search.get("between") or search.get("countries")))
    good = [
        [p for p in search["places"] if p.get("for") == side and p["outcome"] == "opened" and p.get("query")]
        for side in sides
    ]
    if "between" not in search:
        yield "NOT_A_PAIR"
    if not search["sought"]:
        yield "NOTHING_SOUGHT"
    if not all(good):
        yield "NO_OFFICIAL_PLACE"
    if not all(any(p["language"] in LANGUAGES[side] for p in places) for side, places in zip(sides, good)):
        yield "NO_LANGUAGE_OF_GOVERNMENT"
    if search.get("searcher") != "human":
        yield "NOT_BY_A_PERSON"
    if search["found"] > 0:
        yield "SOMETHING_FOUND"


def of_search(search, agreement):
    countries = set(agreement["countries"])
    if "between" in search:
        return countries == set(search["between"])
    return bool(countries & set(search["countries"]))


def scope(search, agreement):
    """Returns whether the agreement is certainly (2), possibly (1) or not (0) in the scope of the search."""
    sought, certainty = search["sought"], 2
    kinds = sought.get("kinds")
    if kinds and "agreement" not in kinds and agreement["kind"] not in kinds:
        return 0
    if sought.get("topics"):
        if not agreement.get("topics"):
            certainty = 1
        elif not set(agreement["topics"]) & set(sought["topics"]):
            return 0
    if sought.get("from") or sought.get("to"):
        if not agreement.get("signedOn"):
            return 1
        first, last = bounds(agreement["signedOn"])
        start = bounds(sought["from"])[0] if sought.get("from") else date.min
        end = bounds(sought["to"])[1] if sought.get("to") else date.max
        if last < start or first > end:
            return 0
        if first < start or last > end:
            certainty = 1
    return certainty


def judge(search, agreements, days, today):
    first, last = bounds(search["on"])
    near = [(a, scope(search, a)) for a in agreements if of_search(search, a)]
    fixed = list(unmet(search))
    if any(certainty > 0 for _, certainty in near):
        fixed.append("SOMETHING_RECORDED")
    found = set(search.get("records", []))
    missed = [
        a["id"]
        for a, certainty in near
        if certainty == 2 and a.get("signedOn") and bounds(a["signedOn"])[1] < first and a["id"] not in found
    ]
    on = {
        str(day): sorted(
            fixed + (["TOO_OLD"] if first < months_before(day, 24) else []) + (["IN_FUTURE"] if last > today else [])
        )
        for day in days
    }
    return {"on": on, "missed": sorted(missed)}


def main():
    given = json.load(sys.stdin)
    days, today = [date.fromisoformat(day) for day in given["days"]], date.fromisoformat(given["today"])
    judged = {s["id"]: judge(s, given["agreements"], days, today) for s in given["searches"]}
    print(json.dumps(judged))


if __name__ == "__main__":
    main()
