import neo4j from 'neo4j-driver'
import type { Database } from '../connect'
import { readCypher } from '../cypher-file'
import { whyCopy } from './copies'

/** The lists of sources that are hard to verify. */
export const SOURCE_LISTS = ['unarchived', 'copies', 'untitled'] as const
/** The name of one of the lists. */
export type SourceList = (typeof SOURCE_LISTS)[number]

/** A source in a list. */
export interface ListedSource {
  id: string
  url: string
  title: string | null
  publisher: string | null
  /** The reason why the source is listed, as a phrase. Only the list of copies gives reasons. */
  reason?: string
  /** The records and seed scripts that name the source: `<collection>/<record id>`. */
  records: string[]
}

interface SourceRow extends ListedSource {
  kind: string | null
  archivedUrl: string | null
  repeats: boolean
  describedBy: string[]
}

const PAGE_SIZE = 5_000

/**
 * Returns the sources of each list, sorted by address: those without a copy in an archive, those from scrapers and
 * mirrors, and those whose title is missing or is an address.
 */
export async function listSources(database: Database): Promise<Record<SourceList, ListedSource[]>> {
  const lists: Record<SourceList, ListedSource[]> = { unarchived: [], copies: [], untitled: [] }
  for await (const row of sourceRows(database)) {
    const { id, url, title, publisher, describedBy } = row
    const listed = { id, url, title, publisher, records: recordsOf(describedBy) }
    if (row.archivedUrl === null) lists.unarchived.push(listed)
    const reason = whyCopy(row)
    if (reason !== undefined) lists.copies.push({ ...listed, reason })
    if (title === null || isAddress(title, url)) lists.untitled.push(listed)
  }
  for (const list of Object.values(lists)) list.sort((a, b) => (a.url < b.url ? -1 : 1))
  return lists
}

async function* sourceRows(database: Database): AsyncGenerator<SourceRow> {
  let after: string | undefined = ''
  while (after !== undefined) {
    const parameters: Record<string, unknown> = { after, limit: neo4j.int(PAGE_SIZE) }
    const rows = (await database.read(readCypher('evidence/sources.cypher'), parameters)) as unknown as SourceRow[]
    yield* rows
    after = rows.length < PAGE_SIZE ? undefined : rows.at(-1)?.id
  }
}

/** Checks whether a title is an address: it begins with a scheme or `www.`, or contains a path after a host. */
export const isAddress = (title: string, url?: string): boolean =>
  title.trim() === url || /^(?:https?:\/\/\S+|www\.\S+|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\/\S*)$/i.test(title.trim())

function recordsOf(describedBy: string[]): string[] {
  const records = describedBy.flatMap((text) => (JSON.parse(text) as { record?: string }).record ?? [])
  return [...new Set(records)].sort()
}
