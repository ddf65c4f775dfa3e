"""Dates as exact as their evidence (EDTF), and durations (ISO 8601)."""

import calendar
import re
from collections import namedtuple
from datetime import date, timedelta

from rules import rule

# `text` is the EDTF. `first` and `last` are the earliest and latest possible day, or None if there is none.
Span = namedtuple("Span", "text first last")
ONE_DAY = timedelta(days=1)


def span_of(text):
    """Returns the first and last possible day of a date, or None if there is no date or its year is not known."""
    if text is None or text == "..":
        return None
    ends = re.split(r"\.\.|/", text.strip("[]")) if text[0] == "[" or "/" in text else [text, text]
    first = first_day(ends[0]) if ends[0] else None
    last = last_day(ends[-1]) if ends[-1] else None
    return Span(text, first, last) if first or last else None


class KnownDay(date):
    """A day on which something is known, with the date by which it is known: a day, a month or a year."""


def known_day(day, span):
    known = KnownDay(day.year, day.month, day.day)
    known.text = text_of(span, day)
    return known


@rule("known-as-exactly-as-its-source", otherwise=lambda span, day: str(day))
def text_of(span, day):
    """A fact that is known for a month or year is not known for one of its days."""
    for text in (str(day)[:4], str(day)[:7]):
        if (span.first, span.last) == (first_day(text), last_day(text)):
            return text
    return str(day)


def first_day(text):
    """A day, month or year begins on its first day. An X is any digit."""
    year, month, day = parts(text)
    return date(int(year.replace("X", "0")), int(month or 1), int(day or 1)) if year else None


@rule("coarse-date-ends-late", otherwise=lambda text: first_day(text))
def last_day(text):
    """A month can mean any of its days, up to the last one. A year can mean any day up to 31 December."""
    year, month, day = parts(text)
    if not year:
        return None
    year, month = int(year.replace("X", "9")), int(month or 12)
    return date(year, month, int(day or calendar.monthrange(year, month)[1]))


def parts(text):
    """Splits a date. A part that is unknown is None."""
    year, month, day = (text.split("-") + [None, None])[:3]
    known = [None if part is None or part == "XX" else part for part in (month, day)]
    return [None if year in ("XXXX", "", "..") else year, *known]


def add_duration(day, duration):
    """Adds years and months by the calendar, then weeks and days. 29 February plus a year is 28 February."""
    found = re.fullmatch(r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?", duration)
    years, months, weeks, days = (int(number or 0) for number in found.groups())
    month = day.month - 1 + months + 12 * years
    year, month = day.year + month // 12, month % 12 + 1
    moved = date(year, month, min(day.day, calendar.monthrange(year, month)[1]))
    return moved + timedelta(days=days + 7 * weeks)


def later(one, other):
    """The later of two spans, bound by bound. The last day is unknown if it is unknown in one of the spans."""
    if one is None or other is None:
        return one or other
    firsts = [day for day in (one.first, other.first) if day]
    last = max(one.last, other.last) if one.last and other.last else None
    text = max((one, other), key=lambda span: span.first or date.min).text
    return Span(text, max(firsts) if firsts else None, last)
