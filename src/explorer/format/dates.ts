import { tryEdtf } from '../../model/edtf'

/**
 * The first and last possible date, as `YYYY-MM-DD`. An open end is undefined. At least one of the two dates is known.
 */
export interface Bounds {
  readonly earliest?: string
  readonly latest?: string
}

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })
const dayOfMonth = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' })

/**
 * Formats an EDTF date without adding or removing precision: `2019-01` becomes “January 2019”. Returns other strings
 * unchanged.
 */
export function formatDate(edtf: string | null | undefined): string {
  if (edtf === null || edtf === undefined || edtf === '') return 'undated'
  const between = /^\[(.+)\.\.(.+)\]$/.exec(edtf)
  if (between !== null) return `a day between ${formatDate(between[1])} and ${formatDate(between[2])}`
  const open = /^\[?\.\.(.+)\]$/.exec(edtf) ?? /^\.\.\/(.+)$/.exec(edtf)
  if (open !== null) return `${formatDate(open[1])} or before`
  const from = /^\[?([^./]+)\.\.\]?$/.exec(edtf)
  if (from !== null) return `${formatDate(from[1])} or later`
  const [start, end] = edtf.split('/')
  if (end !== undefined && start !== undefined) return formatInterval(start, end)
  return formatSingle(edtf)
}

function formatInterval(start: string, end: string): string {
  if (end === '..' || end === '') return `from ${formatDate(start)}`
  return `${formatDate(start)} to ${formatDate(end)}`
}

function formatSingle(edtf: string): string {
  const hedge = /[~%]$/.test(edtf) ? 'about ' : ''
  const doubt = /[?%]$/.test(edtf) ? ' (uncertain)' : ''
  const plain = edtf.replace(/[~?%]$/, '')
  const yearless = /^XXXX-(\d\d)-(\d\d)$/.exec(plain)
  if (yearless !== null) return `${dayOfMonth.format(utc(`2000-${yearless[1]}-${yearless[2]}`))}, year unknown`
  return hedge + formatPlain(plain) + doubt
}

function formatPlain(text: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return day.format(utc(text))
  if (/^\d{4}-\d\d$/.test(text)) return month.format(utc(`${text}-01`))
  const decade = /^(\d{3})X$/.exec(text)
  return decade === null ? text : `${decade[1]}0s`
}

/**
 * Formats the period from one EDTF date to another for the beginning of a sentence, with the precision of the two
 * dates: “On 6 September 2021”, “In 2019”, “From June 2019 to 3 May 2022”.
 */
export function formatSpan(first: string, last: string): string {
  const start = first.split('/')[0] ?? first
  const end = last.split('/')[1] ?? last
  const to = end === '..' || end === '' ? last.split('/')[0] : end
  if (formatDate(start) !== formatDate(to)) return `From ${formatDate(start)} to ${formatDate(to)}`
  if (/^\d{4}-\d\d-\d\d[~?%]?$/.test(start) || start.startsWith('[')) return `On ${formatDate(start)}`
  return /^\d{3}X$/.test(start) ? `In the ${formatDate(start)}` : `In ${formatDate(start)}`
}

/** Formats an EDTF date within a sentence: “on 6 September 2021”, “in November 2025”, “in 2019”. */
export function formatOn(edtf: string): string {
  const text = formatSpan(edtf, edtf)
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/** Converts each ISO date in a sentence from the API to the format that pages use. */
export function formatDatesIn(sentence: string): string {
  return sentence.replaceAll(/\b\d{4}-\d\d(-\d\d)?\b/g, (date) =>
    boundsOf(date) === undefined ? date : formatDate(date),
  )
}

/**
 * Returns the bounds of an EDTF date, which it parses in the same way as the server. Returns undefined if the date is
 * missing, cannot be parsed, or has no year.
 */
export function boundsOf(edtf: string | null | undefined): Bounds | undefined {
  const { earliest, latest } = tryEdtf(edtf ?? '') ?? {}
  return earliest === undefined && latest === undefined ? undefined : { earliest, latest }
}

/**
 * Checks whether an end (EDTF) is certainly before a day (`YYYY-MM-DD`). For example, the end 2026 is not certainly
 * before any day of 2026.
 */
export function hasPassed(end: string | null, day: string): boolean {
  const latest = boundsOf(end)?.latest
  return latest !== undefined && latest < day
}

/** Returns the date by which to sort: the first possible date, or the last possible date if the beginning is open. */
export function sortDay(edtf: string | null | undefined): string | undefined {
  const bounds = boundsOf(edtf)
  return bounds?.earliest ?? bounds?.latest
}

/** Formats a date as `YYYY-MM-DD` in UTC, because the dates in the data have no time zone. */
export function toIsoDate(date: Date): string {
  return date.toISOString().slice(0, 10)
}

/** Returns midnight UTC on a `YYYY-MM-DD` date. */
export function utc(text: string): Date {
  return new Date(`${text}T00:00:00Z`)
}

/** Returns the current date in UTC, as `YYYY-MM-DD`. The API uses the same day if a query names none. */
export const today = (): string => new Date().toISOString().slice(0, 10)
