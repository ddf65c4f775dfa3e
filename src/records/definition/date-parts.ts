import { type EdtfDate, parseEdtf, tryEdtf } from '../../model/edtf'
import { InvalidDateError } from '../../model/errors'
import { numberOfMonth, weekdayOf } from './date-words'

/** The advice for a string that is not a valid date in a record. */
export interface DateAdvice {
  /** The fault in the string, if the fault is more specific than a wrong date format. */
  why?: string
  /** The EDTF date, if the string can mean only that date. */
  suggestion?: string
}

/** The years in which an act of a government may plausibly begin or end. */
const YEARS = { first: 1600, last: 2200 }

/** Explains why a valid date is implausible: its year comes from another calendar or is mistyped. */
export function whyImpossible({ earliest, latest }: EdtfDate): string | undefined {
  const years = [earliest, latest].filter((day) => day !== undefined).map((day) => Number(day.slice(0, 4)))
  const year = years.find((each) => each < YEARS.first || each > YEARS.last)
  if (year === undefined) return undefined
  const calendars = 'the Gregorian calendar, not the Buddhist, Hijri, Minguo or an imperial one'
  return `the year ${year} is not between ${YEARS.first} and ${YEARS.last}; write the year of ${calendars}`
}

/** Returns a suggestion if the suggested date is plausible. */
export function sure(suggestion: string): { suggestion?: string } {
  const date = tryEdtf(suggestion)
  return date && !whyImpossible(date) ? { suggestion } : {}
}

/** Suggests a date, or explains that it does not exist in the calendar: 2019-02-30. */
export function onlyIfReal(date: string): DateAdvice {
  try {
    const why = whyImpossible(parseEdtf(date))
    return why === undefined ? { suggestion: date } : { why }
  } catch (error) {
    if (error instanceof InvalidDateError) return { why: `there is no such day or month: ${error.why}` }
    throw error
  }
}

/** Joins the year, month and day of a date. */
export const ofParts = (parts: readonly string[]): string => parts.map((part) => part.padStart(2, '0')).join('-')

/** Advises on a date with the English name of its month. */
export const named = (year: string, month: string, day?: string): DateAdvice =>
  onlyIfReal(ofParts([year, numberOfMonth(month), ...(day ? [day] : [])]))

/** Advises on a date whose first two numbers are a day and a month, in either order. */
export function dayAndMonth(a: string, b: string, year: string): DateAdvice {
  const dates = new Set([ofParts([year, b, a]), ofParts([year, a, b])].filter((date) => tryEdtf(date)))
  const [only] = dates
  const impossible = only && whyImpossible(parseEdtf(only))
  if (impossible) return { why: impossible }
  if (only && dates.size === 1) return { why: 'write the year first', ...sure(only) }
  const either = [...dates].join("' or '")
  return dates.size === 0
    ? { why: `there is no day ${a}/${b}/${year} in the calendar` }
    : { why: `its day and month are ambiguous; write '${either}'` }
}

/**
 * Advises on a month without a hyphen, 201906. With a year from 2001 to 2012, the digits may also stand for a day: 20
 * October 2012.
 */
export function sixDigits(year: string, month: string): DateAdvice {
  const isMonth = Number(month) >= 1 && Number(month) <= 12
  const isDay = Number(year.slice(2)) >= 1 && Number(year.slice(2)) <= 12
  if (!isMonth) return { why: isDay ? SHORT_YEAR : 'it has no hyphens' }
  if (isDay)
    return { why: `it has no hyphens, and may be a day without the century; write '${year}-${month}' if it is a month` }
  return { why: 'it has no hyphens', ...sure(`${year}-${month}`) }
}

/** The fault of a date such as 14/06/19. */
export const SHORT_YEAR = 'its year has only two digits'

/** Advises on a quarter (three months) or a half (six months) of a year. */
export function partOfYear(year: string, number: string, months: 3 | 6): DateAdvice {
  const last = Number(number) * months
  const ends = [last - months + 1, last].map((month) => ofParts([year, String(month)]))
  return { why: `a ${months === 3 ? 'quarter' : 'half-year'} is written as its months`, ...sure(ends.join('/')) }
}

/** Checks the day of the week that is written with a date. If this day is wrong, the date is doubtful. */
export function checkWeekday(weekday: string, advice: DateAdvice | undefined): DateAdvice | undefined {
  const day = advice?.suggestion
  if (day === undefined || !/^\d{4}-\d\d-\d\d$/.test(day)) return advice
  const right = weekdayOf(day)
  return right.startsWith(weekday.slice(0, 3)) ? advice : { why: `${day} is a ${inTitleCase(right)}; check the day` }
}

const inTitleCase = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)
