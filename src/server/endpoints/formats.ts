import Negotiator from 'negotiator'
import type { FastifyRequest } from 'fastify'
import { spreadsheetCsv } from '../../database/export/tables'
import type { BoundEndpoint } from './bind'
import { valueAt } from './shape'

/** The media types of a response, by the ending of the address. */
export const FORMATS = {
  json: 'application/json',
  csv: 'text/csv',
  ndjson: 'application/x-ndjson',
} as const

export type Format = keyof typeof FORMATS

export const ENDINGS = Object.keys(FORMATS) as Format[]

/** The endings, worded for use in messages. */
export const ENDINGS_IN_WORDS = '.json, .csv or .ndjson'

/**
 * Returns the format that a client prefers, or JSON if the client accepts any format. Returns undefined if the client
 * accepts none of the formats.
 */
export function acceptedFormat({ headers }: FastifyRequest): Format | undefined {
  const [type] = new Negotiator({ headers }).mediaTypes(Object.values(FORMATS))
  return ENDINGS.find((ending) => FORMATS[ending] === type)
}

/**
 * Formats the rows of a response. A single row that is null becomes `null` in JSON, and is left out in the other
 * formats.
 */
export function format(rows: unknown, { columns, many }: BoundEndpoint, ending: Format): string {
  if (ending === 'json') return `${JSON.stringify(rows ?? (many ? [] : null))}\n`
  const list = [rows ?? []].flat()
  if (ending === 'ndjson') return list.map((row) => `${JSON.stringify(row)}\n`).join('')
  return spreadsheetCsv(
    columns,
    list.map((row) => columns.map((column) => valueAt(row, column))),
  )
}
