import { tryEdtf } from '../../model/edtf'
import { type DateAdvice, sure, whyImpossible } from './date-parts'

type Advise = (text: string) => DateAdvice | undefined

const SPAN =
  /^(?:from |between |du |vom |dal )?(.+?)(?: to | until | till | through | bis | au | al | – | — | - |(?<=\d)[–—](?=\d)|(?<=^between .*) and )(.+)$/

/**
 * Advises on a span of two dates, such as `30 June – 2 July 2019`. The first date may lack parts that the second date
 * has. It is unknown whether something lasted for the whole span or happened on one day within it, so the advice gives
 * both forms.
 */
export function adviseSpan(text: string, advise: Advise): DateAdvice | undefined {
  const [, first = '', last = ''] = SPAN.exec(text) ?? []
  const ends = endsOf(first, last, advise)
  return (
    ends && { why: `a span is written '${ends[0]}/${ends[1]}', and one day in that time '[${ends[0]}..${ends[1]}]'` }
  )
}

/** Advises on one of two dates: 2019 or 2020. */
export function adviseEither(text: string, advise: Advise): DateAdvice | undefined {
  const [, first = '', last = ''] = /^(?:either )?(.+?) or (.+)$/.exec(text) ?? []
  const ends = endsOf(first, last, advise)
  if (!ends) return undefined
  const period = `[${ends[0]}..${ends[1]}]`
  const why = 'one of several dates is written as the period that contains them'
  return areNeighbours(ends[0], ends[1])
    ? { why, ...sure(period) }
    : { why: `${why}, '${period}', with the dates in \`notes\`` }
}

/** Returns the two dates in EDTF, if both are plausible and the second is later. */
function endsOf(first: string, last: string, advise: Advise): [string, string] | undefined {
  const end = first === '' ? undefined : dateIn(last, advise)
  const missing = [last.replace(/^(?:the )?\d{1,2}\S*(?=\s*\p{L})/u, ''), /\d{4}$/.exec(last)?.[0] ?? '']
  const forms = [first, ...missing.map((rest) => `${first} ${rest}`)]
  const start = forms.map((form) => dateIn(form.replace(/\s+/g, ' ').trim(), advise)).find((each) => each !== undefined)
  const span = start && end && sure(`${start}/${end}`).suggestion
  return span ? [start, end] : undefined
}

function dateIn(text: string, advise: Advise): string | undefined {
  const date = tryEdtf(text)
  if (date) return whyImpossible(date) || !/^[\d-]+$/.test(text) ? undefined : text
  const suggestion = advise(text)?.suggestion
  return suggestion !== undefined && /^[\d-]+$/.test(suggestion) ? suggestion : undefined
}

/** Checks that no day lies between two dates. */
function areNeighbours(first: string, last: string): boolean {
  const [end, start] = [tryEdtf(first)?.latest, tryEdtf(last)?.earliest]
  if (end === undefined || start === undefined) return false
  return Date.parse(start) - Date.parse(end) === DAY
}

const DAY = 24 * 60 * 60 * 1000
