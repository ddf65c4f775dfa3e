import {
  checkWeekday,
  type DateAdvice,
  dayAndMonth,
  named,
  ofParts,
  onlyIfReal,
  partOfYear,
  SHORT_YEAR,
  sixDigits,
  sure,
} from './date-parts'
import { adviseEither, adviseSpan } from './date-spans'
import { inEnglish, MONTH, WEEKDAY } from './date-words'

type Rule = readonly [form: RegExp, advise: (...parts: string[]) => DateAdvice]

/** The number of a day: 14, 14th, 14., 1er. */
const DAY = '(\\d{1,2})(?:st|nd|rd|th|er|o|\\.)?'
const GAP = '[-\\s,./]+'

/** The forms in which people write dates, with the advice for each. The first matching form applies. */
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
  [/^(\d{1,2})[-/.](\d{1,2})[-/.]\d{2}$/, () => ({ why: SHORT_YEAR })],
  [/^(\d{4})(\d\d)$/, sixDigits],
  [/^(\d{1,2})[-/. ](\d{4})$/, (month, year) => onlyIfReal(ofParts([year, month]))],
  [/^(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월](?:\s?(\d{1,2})\s?[日일号號])?$/, (...parts) => onlyIfReal(ofParts(parts))],
  [new RegExp(`^${MONTH}${GAP}(\\d{4})$`), (month, year) => named(year, month)],
  [new RegExp(`^${MONTH}\\s+${DAY}${GAP}(\\d{4})$`), (month, day, year) => named(year, month, day)],
  [new RegExp(`^${DAY}${GAP}(?:of )?${MONTH}${GAP}(\\d{4})$`), (day, month, year) => named(year, month, day)],
  [new RegExp(`^(\\d{4})${GAP}${MONTH}(?:${GAP}${DAY})?$`), named],
  [
    new RegExp(`^${DAY}${GAP}${MONTH}${GAP}['’]?\\d\\d$|^${MONTH}${GAP}${DAY}, ?['’]?\\d\\d$`),
    () => ({ why: SHORT_YEAR }),
  ],
  [new RegExp(`^${MONTH}${GAP}['’]?\\d\\d$|^${DAY}${GAP}${MONTH}$`), () => ({ why: NO_YEAR })],
  [new RegExp(`^${MONTH}(?:${GAP}${DAY})?$`), () => ({ why: 'it has no year' })],
  [/^(\d{4})[-/ ]*q([1-4])$/, (year, quarter) => partOfYear(year, quarter, 3)],
  [/^(?:q([1-4])|([1-4])q)[-/ ]*(\d{4})$/, (quarter, year) => partOfYear(year, quarter, 3)],
  [/^(\d{4})[-/ ]*(?:h([12])|([12])h)$/, (year, half) => partOfYear(year, half, 6)],
  [/^(?:h([12])|([12])h)[-/ ]*(\d{4})$/, (half, year) => partOfYear(year, half, 6)],
  [/^(\d{3})0'?s$/, (decade) => ({ why: 'a decade is written with an X', ...sure(`${decade}X`) })],
  [
    /^(\d{4})\s*[-–—]\s*(\d{4})$/,
    (from, to) => ({ why: `a span is written '${from}/${to}', and one day in that time '[${from}..${to}]'` }),
  ],
]

const NOTHING = 'it says that nothing is known; leave the field out, or the cell empty'
const APOSTROPHE = 'it begins with an apostrophe, with which spreadsheets mark text'
const ABOUT =
  "records cannot mark a date as approximate or uncertain; write the period that contains the day, such as '[2014..2016]', and quote the source in `notes`"
// No date is suggested, because some workbooks count days from 1904.
const EXCEL =
  'it is a day number, as spreadsheets store dates; format the cells as text, and write the dates as 2019-06-13'
const SEASON = "write a season or a part of a year as its months, such as '2022-06/2022-08'"

const NO_YEAR = 'it has no year, or its year has only two digits, as spreadsheets shorten dates'

const WITH_WEEKDAY = [
  new RegExp(`^(?<weekday>${WEEKDAY}),? (?<day>.*)$`),
  new RegExp(`^(?<day>.*?),? \\(?(?<weekday>${WEEKDAY})\\)?$`),
]

/**
 * Forms of spans with a hyphen, each with a replacement that uses a word instead of the hyphen: 14-16 June 2019, June
 * 14-16, 2019 and June-July 2019.
 */
const HYPHENS: readonly (readonly [form: RegExp, words: string])[] = [
  [new RegExp(`^${DAY}\\s*[-–—]\\s*(?=${DAY} ${MONTH},? \\d{4}$)`), '$1 to '],
  [new RegExp(`^${MONTH} ${DAY}\\s*[-–—]\\s*${DAY},? (\\d{4})$`), '$2 to $3 $1 $4'],
  [new RegExp(`^${MONTH}\\s*[-–—]\\s*(?=${MONTH} \\d{4}$)`), '$1 to '],
]

/** Returns advice if a string has a form in which people often write dates. */
export function adviseDate(value: string): DateAdvice | undefined {
  const text = inEnglish(value.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' '))
  const ends = HYPHENS.reduce((written, [form, words]) => written.replace(form, words), text)
  return adviseEither(ends, adviseOne) ?? adviseSpan(ends, adviseOne) ?? adviseOne(text)
}

/** Returns the advice for a string that contains only one date. */
function adviseOne(text: string): DateAdvice | undefined {
  for (const form of WITH_WEEKDAY) {
    const { weekday, day } = form.exec(text)?.groups ?? {}
    if (weekday && day) return checkWeekday(weekday, adviseOne(day))
  }
  for (const [form, advise] of RULES) {
    const parts = form.exec(text)
    if (parts) return advise(...parts.slice(1).filter((part) => part !== undefined))
  }
  return undefined
}
