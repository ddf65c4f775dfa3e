import type { FastifyReply } from 'fastify'
import { textOf } from '../../model/text-of'
import type { BoundEndpoint } from './bind'
import { valueAt } from './shape'

/** The licence of the data. `licence` in `dataset` names the same licence. */
export const LICENCE = 'https://creativecommons.org/publicdomain/zero/1.0/'

type Values = Readonly<Record<string, unknown>>

/** A response of an endpoint, together with its request. */
export interface Answered {
  readonly endpoint: BoundEndpoint
  readonly variables: Values
  /** The path and the query part of the address. */
  readonly address: string
  readonly data: unknown
  readonly rows: unknown
}

/**
 * Adds headers that describe a response: the total across all pages, and links to the next page, the licence and the
 * explorer's page.
 */
export function describe(reply: FastifyReply, answered: Answered, revision: string | null | undefined): void {
  const total = totalOf(answered)
  const next = nextOf(answered)
  if (revision) void reply.header('govties-revision', revision)
  if (total !== undefined) void reply.header('govties-total', total)
  // See https://www.rfc-editor.org/rfc/rfc8288.
  void reply.header('link', [
    `<${LICENCE}>; rel="license"`,
    `<${pageOf(answered)}>; rel="alternate"; type="text/html"`,
    '</api/openapi.json>; rel="service-desc"; type="application/json"',
    ...(next === undefined ? [] : [`<${next}>; rel="next"`]),
  ])
}

/** Returns the number of rows on all pages, if the endpoint knows it. */
export function totalOf({
  endpoint: { total },
  data,
  variables,
}: Pick<Answered, 'endpoint' | 'data' | 'variables'>): number | undefined {
  // The totals of a tie ignore the day in `asOf`.
  if (!total || variables['asOf'] !== undefined) return undefined
  return total.reduce((sum, place) => sum + Number(valueAt(data, place) ?? 0), 0)
}

/** Returns the address of the next page if this page is full. */
function nextOf(answered: Answered): string | undefined {
  const after = cursorOf(answered)
  if (after === undefined) return undefined
  const url = new URL(answered.address, 'http://localhost')
  url.searchParams.set('after', after)
  return url.pathname + url.search
}

/**
 * Returns the cursor of the next page if this page is full. The next page is empty if there are no further entries.
 */
export function cursorOf({ endpoint, variables, data, rows }: Omit<Answered, 'address'>): string | undefined {
  const { parameters, cursor } = endpoint
  const standard = parameters.find(({ name }) => name === 'first')?.standard
  const first = variables['first'] ?? standard
  if (!parameters.some(({ name }) => name === 'after') || !Array.isArray(rows) || rows.length !== first)
    return undefined
  return textOf(cursor === undefined ? (rows.at(-1) as { id: string }).id : valueAt(data, cursor))
}

/** Returns the address of the explorer's page that shows the same data, with all filters that the page supports. */
export function pageOf({
  endpoint: { page, shows = {} },
  variables,
}: Pick<Answered, 'endpoint' | 'variables'>): string {
  const path = page.replace(/:(\w+)/, (_, name: string) => encodeURIComponent([variables[name]].flat().join('-')))
  const search = new URLSearchParams()
  for (const [name, shown] of Object.entries(shows)) {
    const values = [variables[name] ?? []].flat().map((value) => (value === true ? '1' : textOf(value)))
    if (shown === 'year') setYear(search, variables)
    else if (typeof shown === 'string') values.forEach((value) => search.append(shown, value))
    // If there are more values than the page supports, the page shows none of them.
    else if (values.length <= shown.length) values.forEach((value, index) => search.append(shown[index]!, value))
  }
  return search.size === 0 ? path : `${path}?${search}`
}

/**
 * Sets the year in the address of a page that filters by year, if the two days are the first and the last day of one
 * year.
 */
function setYear(search: URLSearchParams, { from, to }: Values): void {
  const [year] = textOf(from).split('-')
  if (from === `${year}-01-01` && to === `${year}-12-31`) search.append('year', year!)
}
