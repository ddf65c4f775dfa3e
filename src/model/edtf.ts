import { InvalidDateError } from './errors'

/**
 * The precision of a date. RANGE: the date covers, or is one of, several days that do not make up exactly one month or
 * one year. UNKNOWN: the year is not known, so there are no bounds (`XXXX-05-30`, and the open end `..`).
 */
export type DatePrecision = 'DAY' | 'MONTH' | 'YEAR' | 'RANGE' | 'UNKNOWN'

/** A date that is only as precise as the evidence. */
export interface EdtfDate {
  /** The EDTF string as written. */
  readonly text: string
  /** The first possible day, `YYYY-MM-DD`. Absent if the day is unknown or the start is open. */
  readonly earliest?: string
  /** The last possible day, `YYYY-MM-DD`. Absent if the day is unknown or the end is open. */
  readonly latest?: string
  readonly precision: DatePrecision
}

/** The string for an open end, which means that the state was still current when last checked. */
export const OPEN_END = '..'

/**
 * Parses a date of the subset of EDTF (ISO 8601-2:2019) that records use. A date can be precise or imprecise
 * (`2019-06-13`, `2019-01`, `2019`), have unspecified digits (`201X`, `2019-XX`, `XXXX-05-30`), be one day of a set
 * (`[2010..2015]`), or be a span (`2022-06/2022-08`). Either end of a set or span may be open (`[..2015]`, `2019/..`).
 * `..` alone is an open end. The package `edtf` accepts many forms that records must not use, so it only serves to test
 * this parser.
 * @throws InvalidDateError if the string has none of these forms, or if the day does not exist in the calendar.
 */
export function parseEdtf(text: string): EdtfDate {
  if (text === OPEN_END) return { text, precision: 'UNKNOWN' }
  const set = /^\[(.*)\]$/.exec(text)
  if (set) return parseRange(text, (set[1] ?? '').split('..'), 'a set is written [2010..2015]')
  if (text.includes('/')) {
    const ends = text.split('/').map((end) => (end === OPEN_END ? '' : end))
    return parseRange(text, ends, 'a span is written 2022-06/2022-08')
  }
  return parseSimple(text, text)
}

/** Checks whether `parseEdtf` accepts the string. */
export function isEdtf(text: string): boolean {
  return tryEdtf(text) !== undefined
}

/** Parses a date like `parseEdtf`, but returns undefined if the string is not a date. */
export function tryEdtf(text: string): EdtfDate | undefined {
  try {
    return parseEdtf(text)
  } catch (error) {
    if (error instanceof InvalidDateError) return undefined
    throw error
  }
}

function parseRange(text: string, ends: string[], form: string): EdtfDate {
  const [from, to] = ends
  if (ends.length !== 2 || from === undefined || to === undefined) throw new InvalidDateError(text, form)
  if (from === '' && to === '') throw new InvalidDateError(text, 'at least one of its two ends must be known')
  const earliest = from === '' ? undefined : boundsOf(text, from).earliest
  const latest = to === '' ? undefined : boundsOf(text, to).latest
  if (earliest && latest && earliest > latest) throw new InvalidDateError(text, 'its end is before its start')
  return { text, ...(earliest && { earliest }), ...(latest && { latest }), precision: 'RANGE' }
}

function boundsOf(text: string, end: string): EdtfDate {
  const date = parseSimple(text, end)
  if (!date.earliest) throw new InvalidDateError(text, `the year of "${end}" is not known, so it cannot be a bound`)
  return date
}

function parseSimple(text: string, part: string): EdtfDate {
  const fields = /^(\d{4}|\d{3}X|\d{2}XX|XXXX)(?:-(\d\d|XX))?(?:-(\d\d|XX))?$/.exec(part)
  if (!fields) throw new InvalidDateError(text, 'write it as precisely as it is known: 2019, 2019-06 or 2019-06-13')
  const [, year = '', month, day] = fields
  checkCalendar(text, year, month, day)
  if (year === 'XXXX') return { text, precision: 'UNKNOWN' }
  if (month !== undefined && month !== 'XX') return withinMonth(text, year, month, day)
  return { text, earliest: `${low(year)}-01-01`, latest: `${high(year)}-12-31`, precision: yearPrecision(year) }
}

function withinMonth(text: string, year: string, month: string, day: string | undefined): EdtfDate {
  if (year.includes('X')) return withinMonthOfYears(text, year, month, day)
  if (day !== undefined && day !== 'XX') {
    const date = `${year}-${month}-${day}`
    return { text, earliest: date, latest: date, precision: 'DAY' }
  }
  const last = String(daysIn(Number(year), Number(month))).padStart(2, '0')
  return { text, earliest: `${year}-${month}-01`, latest: `${year}-${month}-${last}`, precision: 'MONTH' }
}

/**
 * Returns bounds that are certain to include the date: from the given month of the first possible year to the same
 * month of the last possible year.
 */
function withinMonthOfYears(text: string, year: string, month: string, day: string | undefined): EdtfDate {
  const last = daysIn(Number(high(year)), Number(month))
  const known = day !== undefined && day !== 'XX' ? Number(day) : undefined
  const pad = (n: number) => String(n).padStart(2, '0')
  const earliest = `${low(year)}-${month}-${pad(Math.min(known ?? 1, daysIn(Number(low(year)), Number(month))))}`
  return { text, earliest, latest: `${high(year)}-${month}-${pad(Math.min(known ?? last, last))}`, precision: 'RANGE' }
}

function checkCalendar(text: string, year: string, month?: string, day?: string): void {
  const monthNumber = month === undefined || month === 'XX' ? undefined : Number(month)
  if (monthNumber !== undefined && (monthNumber < 1 || monthNumber > 12)) {
    throw new InvalidDateError(text, `there is no month ${month}`)
  }
  if (day === undefined || day === 'XX') return
  if (monthNumber === undefined) throw new InvalidDateError(text, 'a day requires a month')
  const length = daysIn(year.includes('X') ? 2000 : Number(year), monthNumber)
  if (Number(day) < 1 || Number(day) > length) {
    throw new InvalidDateError(text, `${year}-${month} has ${length} days`)
  }
}

/** Returns the number of days in a month of the proleptic Gregorian calendar, which ISO 8601 uses. */
function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  if (month === 2) return leap ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

const low = (year: string): string => year.replaceAll('X', '0')
const high = (year: string): string => year.replaceAll('X', '9')
const yearPrecision = (year: string): DatePrecision => (year.includes('X') ? 'RANGE' : 'YEAR')
