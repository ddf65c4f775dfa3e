/** A span of days, both ends included, as `YYYY-MM-DD`. */
export interface Bounds {
  readonly earliest: string
  readonly latest: string
}

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })
const dayOfMonth = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' })

/** An EDTF date in words, exactly as precise as it is: `2019-01` is “January 2019”. Text that is no date stays as it is. */
export function formatDate(edtf: string | null | undefined): string {
  if (edtf === null || edtf === undefined || edtf === '') return 'undated'
  const between = /^\[(.+)\.\.(.+)\]$/.exec(edtf)
  if (between !== null) return `some day between ${formatDate(between[1])} and ${formatDate(between[2])}`
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
  if (yearless !== null) return `${dayOfMonth.format(utc(`2000-${yearless[1]}-${yearless[2]}`))}, year not known`
  return hedge + formatPlain(plain) + doubt
}

function formatPlain(text: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return day.format(utc(text))
  if (/^\d{4}-\d\d$/.test(text)) return month.format(utc(`${text}-01`))
  const decade = /^(\d{3})X$/.exec(text)
  return decade === null ? text : `${decade[1]}0s`
}

/** The first and last day that an EDTF date may mean, or undefined when it has no year. */
export function boundsOf(edtf: string | null | undefined): Bounds | undefined {
  const parts = /\d{4}(-\d\d){0,2}/g
  const dates = (edtf ?? '').match(parts)
  if (dates === null || /^X/.test(edtf ?? '')) return undefined
  const first = dates[0]
  const last = dates.at(-1)
  return { earliest: firstDay(first), latest: lastDay(last ?? first) }
}

function firstDay(text: string): string {
  return `${text}-01-01`.slice(0, 10).padEnd(10, '-01')
}

function lastDay(text: string): string {
  if (text.length === 10) return text
  if (text.length === 4) return `${text}-12-31`
  const end = utc(`${text}-01`)
  end.setUTCMonth(end.getUTCMonth() + 1, 0)
  return toIsoDate(end)
}

/** A day of the calendar as `YYYY-MM-DD`, in UTC: days here have no time zone. */
export function toIsoDate(date: Date): string {
  return date.toISOString().slice(0, 10)
}

/** Midnight UTC of a day `YYYY-MM-DD`. */
export function utc(text: string): Date {
  return new Date(`${text}T00:00:00Z`)
}

/** Today where the reader is, as `YYYY-MM-DD`. */
export function today(): string {
  const now = new Date()
  return toIsoDate(new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())))
}
