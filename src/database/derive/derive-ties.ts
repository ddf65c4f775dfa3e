import { tieId } from '../../model/ids'
import type { Row, Transaction } from '../connect'
import { readCypher } from '../cypher-file'
import { readLives } from '../effect/read-lives'
import { inSlices, runInIds } from '../write/rows'
import type { AgreementFacts, InitiativeFacts, TieLine, Membership } from './tie-facts'
import type { LineChange } from './line-changes'
import { type Pairs, pairsOf } from './pairs'
import { linesOfAgreement, linesOfInitiative, recordedLines } from './rule'
import { TieContent } from './tie'
import { writeTies } from './write-ties'

/**
 * The maximum number of agreements, initiatives and events to read for one part. Only a part that consists of a single
 * pair may exceed this number.
 */
const MAX_THINGS_PER_PART = 20_000

/**
 * The number of countries to read at a time. This number is small because one busy country can take part in a large
 * share of all agreements, initiatives and events.
 */
const COUNTRY_BATCH_SIZE = 20

/**
 * Pairs of countries, and all agreements, initiatives and events that concern both countries of at least one of these
 * pairs.
 */
export interface Part {
  pairs: Pairs
  things: Set<string>
}

/**
 * Derives the ties of the given pairs again, from all entries that tie the two countries. A pair that no entry ties any
 * longer loses its tie. The rule is in `rule.ts`. Returns what the ties gained and lost.
 */
export async function deriveTies(transaction: Transaction, pairs: Pairs): Promise<LineChange[]> {
  const changes: LineChange[] = []
  for (const part of await partsOf(transaction, pairs)) {
    for (const change of await derivePart(transaction, part)) changes.push(change)
  }
  return changes
}

/**
 * Splits pairs into parts of bounded size. Pairs with a common country stay together, because they share many
 * agreements, initiatives and events.
 */
export async function partsOf(transaction: Transaction, pairs: Pairs): Promise<Part[]> {
  const countries = [...new Set([...pairs.values()].flat())].sort()
  const thingsOf = await thingsOfCountries(transaction, countries)
  const parts: Part[] = []
  for (const [id, pair] of [...pairs].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const shared = sharedBy(thingsOf.get(pair[0]) ?? new Set(), thingsOf.get(pair[1]) ?? new Set())
    let part = parts.at(-1)
    if (!part || part.things.size + shared.length > MAX_THINGS_PER_PART) {
      part = { pairs: new Map(), things: new Set() }
      parts.push(part)
    }
    part.pairs.set(id, pair)
    for (const thing of shared) part.things.add(thing)
  }
  return parts
}

async function thingsOfCountries(transaction: Transaction, countries: string[]): Promise<Map<string, Set<string>>> {
  const things = new Map<string, Set<string>>()
  for (const some of inSlices(countries, COUNTRY_BATCH_SIZE)) {
    const rows = await transaction.run(readCypher('derive/things-of-countries.cypher'), { countries: some })
    for (const row of rows) things.set(row.country as string, new Set(row.things as string[]))
  }
  return things
}

function sharedBy(some: Set<string>, others: Set<string>): string[] {
  const [few, many] = some.size < others.size ? [some, others] : [others, some]
  return [...few].filter((thing) => many.has(thing))
}

/** Derives the ties of one part. Returns what these ties gained and lost. */
export async function derivePart(transaction: Transaction, { pairs, things }: Part): Promise<LineChange[]> {
  const contents = new Map([...pairs].map(([id, countries]) => [id, new TieContent(countries)]))
  const ids = [...things].sort()
  const memberships = (await transaction.run(readCypher('derive/memberships.cypher'))) as unknown as Membership[]
  for (const facts of await factsOf<AgreementFacts>(transaction, 'derive/agreements.cypher', ids)) {
    for (const line of linesOfAgreement(facts, memberships)) contentOf(contents, line)?.agreements.push({ facts, line })
    for (const line of recordedLines(facts, memberships)) contentOf(contents, line)?.recorded.push({ facts, line })
  }
  for (const facts of await factsOf<InitiativeFacts>(transaction, 'derive/initiatives.cypher', ids)) {
    for (const line of linesOfInitiative(facts, memberships)) {
      contentOf(contents, line)?.initiatives.push({ facts, line })
    }
  }
  for (const event of await factsOf<{ id: string; countries: string[] }>(transaction, 'derive/events.cypher', ids)) {
    for (const pair of pairsOf(event.countries)) contents.get(tieId(...pair))?.contacts.push(event.id)
  }
  for (const search of await factsOf<{ id: string; countries: string[] }>(
    transaction,
    'derive/searches-of-pairs.cypher',
    ids,
  )) {
    for (const pair of pairsOf(search.countries)) contents.get(tieId(...pair))?.searches.push(search.id)
  }
  return writeTies(transaction, contents, await readLives(transaction, idsOfLines(contents)))
}

/** Returns the ids of all agreements and initiatives of the given ties. */
const idsOfLines = (contents: Map<string, TieContent>): string[] => [
  ...new Set([...contents.values()].flatMap((content) => content.lines().map(({ id }) => id))),
]

const contentOf = (contents: Map<string, TieContent>, line: TieLine) => contents.get(tieId(...line.countries))

async function factsOf<Facts>(transaction: Transaction, file: string, ids: string[]): Promise<Facts[]> {
  const rows: Row[] = await runInIds(transaction, file, ids)
  return rows as unknown as Facts[]
}
