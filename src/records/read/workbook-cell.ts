import { type CellObject, SSF } from '@e965/xlsx'
import type { Fault } from './document'

/** The text of a cell, or the reason why the cell has no text. */
export type CellText = { text: string } | { fault: Omit<Fault, 'line' | 'column'> }

/** The library's functions for dates, which its types do not describe. */
const dates = SSF as {
  is_date(format: string): boolean
  parse_date_code(day: number, options: { date1904: boolean }): { y: number; m: number; d: number } | null
}

/**
 * Returns the text that the spreadsheet shows in a cell. For a formula, this is the text of the result. `place` names
 * the cell and its sheet.
 */
export function cellText({ t, v, w, z }: CellObject, place: () => string, from1904: boolean): CellText {
  if (t === 'e') return { fault: { ...FORMULA, found: w ?? '#ERROR' } }
  if (typeof v === 'number' && typeof z === 'string' && dates.is_date(z)) {
    const text = dateText(v, z, w, from1904)
    return text === undefined ? { fault: withoutYear(place(), w ?? String(v)) } : { text }
  }
  return t === 'n' && typeof v === 'number' ? numberText(v, w, place) : { text: String(v ?? '') }
}

/**
 * Returns the number that a cell shows. If the cell shows the number rounded and with an exponent, returns all digits.
 * Spreadsheets keep 15 digits, so a longer number may have lost its last digits.
 */
function numberText(value: number, shown: string | undefined, place: () => string): CellText {
  const text = shown === undefined || /\de[+-]?\d/i.test(shown) ? String(value) : shown
  if (Math.abs(value) < 1e15 && !/e/i.test(text)) return { text }
  return {
    fault: { message: `is a number whose digits are not exact (${place()})`, found: `"${shown ?? text}"`, ...AS_TEXT },
  }
}

const AS_TEXT = { allowed: 'the digits as text; format the cell as text, and then type all digits' }

const FORMULA = { message: 'is the error of a formula', allowed: 'a value; correct the formula' }

const withoutYear = (place: string, found: string): Omit<Fault, 'line' | 'column'> => ({
  message: `is a date that does not show its year, or shows a day without its month (${place})`,
  found: `"${found}"`,
  allowed: 'the date as text with its year, such as 2019-06-13; format the cell as text, and then type the date',
})

/**
 * Returns a date as precisely as the cell shows it, or undefined if the cell shows no year. A spreadsheet stores a
 * month as the first of the month, and shows it without a day.
 */
function dateText(day: number, format: string, text: string | undefined, from1904: boolean): string | undefined {
  const date = dates.parse_date_code(day, { date1904: from1904 })
  if (!date) return undefined
  const shows = format === UNKNOWN_FORMAT && text !== undefined ? shownByText(text, date) : shownByFormat(format)
  if (!shows.year || (shows.day && !shows.month)) return undefined
  const pad = (value: number, length = 2) => String(value).padStart(length, '0')
  const parts = [pad(date.y, 4), ...(shows.month ? [pad(date.m)] : []), ...(shows.day ? [pad(date.d)] : [])]
  return parts.join('-')
}

type Shows = Record<'year' | 'month' | 'day', boolean>

/**
 * Returns the parts that a number format shows, according to ECMA-376, 18.8.30. An `m` after hours or before seconds
 * means minutes, `ddd` is the day of the week, `mmmmm` is only the first letter of the month, and `b2` is the Hijri
 * calendar.
 */
function shownByFormat(format: string): Shows {
  const shown = (format.replace(/"[^"]*"|[\\_*].|\[[^\]]*\]/g, '').split(';')[0] ?? '')
    .toLowerCase()
    .replace(/am\/pm|a\/p|d{3,}|m{5,}/g, '')
    .replace(/(h[^a-z]*)m+/g, '$1')
    .replace(/m+([^a-z]*s)/g, '$1')
  return { year: /y/.test(shown) && !shown.includes('b2'), month: shown.includes('m'), day: shown.includes('d') }
}

/** The format that the library reports if it does not know the format of a date in an OpenDocument file. */
const UNKNOWN_FORMAT = 'm/d/yy'

/** Returns the parts of a date that a text shows, with the month in digits or in letters. */
function shownByText(text: string, { y, m, d }: { y: number; m: number; d: number }): Shows {
  const numbers = text.match(/\d+/g) ?? []
  const take = (...values: number[]): boolean => {
    const at = values.map((value) => numbers.findIndex((number) => Number(number) === value)).find((i) => i >= 0)
    if (at !== undefined) numbers.splice(at, 1)
    return at !== undefined
  }
  const year = take(y, y % 100)
  const month = /\p{L}{3}/u.test(text) || take(m)
  return { year, month, day: take(d) }
}
