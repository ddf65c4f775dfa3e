"""Counts every tie, and every degree of effect on given days, from record files alone. See README.md."""

import argparse
import json
from collections import defaultdict
from datetime import date

import rules
from bodies import Bodies
from effect import Life
from figures import degrees_of, figures_on, summary_of
from records import Data
from succession import close_by_successors
from ties import entries_of


def recount(folders, days, today):
    data = Data(folders)
    bodies = Bodies(data)
    lives = [Life(data, thing) for kind in ("agreement", "initiative") for thing in data.of_kind(kind)]
    entries = [entry for life in lives for entry in entries_of(bodies, life)]
    entries, wholes = close_by_successors(data, lives, entries)
    pairs = defaultdict(list)
    for entry in entries:
        pairs["-".join(entry.pair)].append(entry)
    return {
        "things": {whole.life.thing.id: thing_of(whole, days, today) for whole in wholes},
        "pairs": {id: pair_of(under, days, today) for id, under in sorted(pairs.items())},
    }


def thing_of(whole, days, today):
    return {"kind": whole.life.thing.kind, "concluded": whole.life.concluded, **degrees_of(whole, days, today)}


def pair_of(under, days, today):
    under = sorted(under, key=lambda entry: entry.life.thing.id)
    return {
        "between": under[0].pair,
        **summary_of(under),
        "under": {e.life.thing.id: {"basis": e.basis, **degrees_of(e, days, today)} for e in under if e.life.concluded},
        "on": {str(day): figures_on(under, day, today) for day in days},
    }


def read_arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="*", help="folders of YAML records")
    parser.add_argument("--days", default="", help="days in the world, with commas: 2019-06-13,2024-01-01")
    parser.add_argument("--today", default=str(date.today()), help="no later day is more than possible")
    parser.add_argument("--without", "--mutate", action="append", default=[], help="a rule to replace by a wrong one")
    parser.add_argument("--rules", action="store_true", help="lists the rules")
    return parser.parse_args()


def main():
    arguments = read_arguments()
    rules.change(arguments.without)
    if arguments.rules:
        print(json.dumps(rules.RULES))
        return
    days = [date.fromisoformat(day) for day in arguments.days.split(",") if day]
    print(json.dumps(recount(arguments.folders, days, date.fromisoformat(arguments.today)), ensure_ascii=False))


if __name__ == "__main__":
    main()
