import { type EdtfDate, tryEdtf, parseEdtf } from '../../model/edtf'
import { InvalidDateError } from '../../model/errors'

/** The advice for a string that is not a valid date in a record. */
export interface DateAdvice {
  /** The fault in the string, if it is more specific than a wrong date format. */
  why?: string
  /** The EDTF date, if the string can mean only that date. */
  suggestion?: string
}

/** The years that are plausible for an act of a government, or for its end. */
const YEARS = { first: 1600, last: 2200 }

const MONTHS = 'january february march april may june july august september october november december'.split(' ')
const MONTH = `(${MONTHS.map((month) => `${month}|${month.slice(0, 3)}`).join('|')}|sept)\\.?`

type Rule = readonly [form: RegExp, advise: (...parts: string[]) => DateAdvice]

/** The forms in which people write dates, with the advice for each. The first matching form counts. */
const RULES: readonly Rule[] = [
  [
    /^(?:#?n\/?a|n\.a\.?|nil|none|null|tbd|tbc|tba|unknown|unavailable|undated|undetermined|missing|no date|n\.?d\.?|n\.?k\.?)$/,
    () => ({ why: NOTHING }),
  ],
  [
    /^(?:not (?:yet )?(?:known|available|applicable|stated|specified|given|dated|recorded)|date unknown|-+|–|—|\?+|#.*[!?])$/,
    () => ({ why: NOTHING }),
  ],
  [/^['’`]+(.*)$/, (rest) => ({ why: APOSTROPHE, ...sure(adviseDate(rest)?.suggestion ?? rest) })],
  [
    /^(?:c|ca|circa|about|around|approx|approximately|est)\b\.?\s*(.*)$|^~(.*)$|^(\d{4}.*)[~?%]$/,
    () => ({ why: ABOUT }),
  ],
  [
    /^(?:before|by|until|till|after|since|from)\s/,
    () => ({ why: "a date that is open on one side is written '[..2015]' or '[2015..]'" }),
  ],
  [/^(\d{4}-\d\d-\d\d)[t ]\d\d?:.*$/, (day) => ({ why: 'it has a time of day; write only the day', ...sure(day) })],
  [/^(\d{4})(\d\d)(\d\d)$/, (...parts) => ({ why: 'it has no hyphens', ...sure(parts.join('-')) })],
  [/^[2-7]\d{4}(?:\.\d+)?$/, () => ({ why: EXCEL })],
  [
    /^(?:spring|summer|autumn|fall|winter)\b.*$|^(?:early|mid|late)\b.*$|^\d{4}-(?:2[1-9]|3\d|4[01])$/,
    () => ({ why: SEASON }),
  ],
  [/^\d{4}\.1$/, () => ({ why: 'it may be January or October, because spreadsheets drop the last zero' })],
  [/^(\d{4})[-/. ](\d{1,2})(?:[-/. ](\d{1,2}))?\.?$/, (...parts) => onlyIfReal(ofParts(parts))],
  [/^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/, (a, b, year) => dayAndMonth(a, b, year)],
  [/^(\d{1,2})[-/.](\d{1,2})[-/.]\d{2}$/, () => ({ why: 'its year has only two digits' })],
  [/^(\d{1,2})[-/. ](\d{4})$/, (month, year) => onlyIfReal(ofParts([year, month]))],
  [new RegExp(`^${MONTH}[ ,-]+(\\d{4})$`), (month, year) => named(year, month)],
  [new RegExp(`^${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})$`), (month, day, year) => named(year, month, day)],
  [
    new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?[ -]+(?:of )?${MONTH}[ ,-]+(\\d{4})$`),
    (day, month, year) => named(year, month, day),
  ],
  [/^(\d{4})[- ]?q([1-4])$/, (year, quarter) => quarterOf(year, quarter)],
  [/^q([1-4])[-/ ]+(\d{4})$/, (quarter, year) => quarterOf(year, quarter)],
  [/^(\d{3})0'?s$/, (decade) => ({ why: 'a decade is written with an X', ...sure(`${decade}X`) })],
  [
    /^(\d{4})\s*[-–—]\s*(\d{4})$/,
    (from, to) => ({ why: `a span is written '${from}/${to}', and one day in that time '[${from}..${to}]'` }),
  ],
]

const NOTHING = 'it says that nothing is known; leave the field out, or the cell empty'
const APOSTROPHE = 'it begins with an apostrophe, with which spreadsheets mark a text'
const ABOUT =
  'records have no sign for "about" or "perhaps"; write the period that contains the day, such as \'[2014..2016]\', and the words of the source in `notes`'
// This is not a suggestion, because some workbooks count from 1904.
const EXCEL =
  'it is a number of a day, as spreadsheets store dates; format the cells as text, and write the dates as 2019-06-13'
const SEASON = "write a season or a part of a year as its months, such as '2022-06/2022-08'"

/** Returns the advice for a string in a form that people often use for a date, if it has such a form. */
export function adviseDate(value: string): DateAdvice | undefined {
  const text = value.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ')
  for (const [form, advise] of RULES) {
    const parts = form.exec(text)
    if (parts) return advise(...parts.slice(1).filter((part) => part !== undefined))
  }
  return undefined
}

/** Explains why a valid date is implausible: its year is from another calendar or mistyped. */
export function whyImpossible({ earliest, latest }: EdtfDate): string | undefined {
  const years = [earliest, latest].filter((day) => day !== undefined).map((day) => Number(day.slice(0, 4)))
  const year = years.find((each) => each < YEARS.first || each > YEARS.last)
  if (year === undefined) return undefined
  const calendars = 'the Gregorian calendar, not the Buddhist, Hijri, Minguo or an imperial one'
  return `the year ${year} is not between ${YEARS.first} and ${YEARS.last}; write the year of ${calendars}`
}

function sure(suggestion: string): { suggestion?: string } {
  const date = tryEdtf(suggestion)
  return date && !whyImpossible(date) ? { suggestion } : {}
}

/** Suggests a date, or explains that the calendar does not have it: 2019-02-30. */
function onlyIfReal(date: string): DateAdvice {
  try {
    const why = whyImpossible(parseEdtf(date))
    return why === undefined ? { suggestion: date } : { why }
  } catch (error) {
    if (error instanceof InvalidDateError) return { why: `there is no such day or month: ${error.why}` }
    throw error
  }
}

const ofParts = (parts: readonly string[]): string => parts.map((part) => part.padStart(2, '0')).join('-')

function named(year: string, month: string, day?: string): DateAdvice {
  const number = String(MONTHS.findIndex((each) => each.startsWith(month.slice(0, 3))) + 1)
  return onlyIfReal(ofParts([year, number, ...(day ? [day] : [])]))
}

function dayAndMonth(a: string, b: string, year: string): DateAdvice {
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

function quarterOf(year: string, quarter: string): DateAdvice {
  const first = Number(quarter) * 3 - 2
  const months = [first, first + 2].map((month) => ofParts([year, String(month)]))
  return { why: 'a quarter is written as its months', ...sure(months.join('/')) }
}
