import { readCypher } from '../cypher-file'
import type { Row, Transaction } from '../connect'
import { day } from '../settle/values'
import { runInRows } from '../write/rows'
import type { AgreementFacts, InitiativeFacts, Line, Membership } from './line'
import { possibleDuplicates } from './possible-duplicates'
import { pairsOf } from './pairs'
import { linesOfAgreement, linesOfInitiative } from './rule'
import { TieContent } from './tie'
import type { Pairs } from './touched-pairs'
import { tieId } from '../../model/ids'

const THINGS_AT_ONCE = 5_000
const TIES_AT_ONCE = 500

/**
 * Derives the ties of some pairs anew, from everything that binds the two. A pair that nothing binds any more loses
 * its tie. The rule is in `rule.ts`.
 */
export async function deriveTies(transaction: Transaction, pairs: Pairs): Promise<void> {
  if (pairs.size === 0) return
  const contents = new Map([...pairs].map(([id, countries]) => [id, new TieContent(countries)]))
  const things = await sharedThings(transaction, pairs)
  await gatherAgreements(transaction, things, contents)
  await gatherInitiatives(transaction, things, contents)
  await gatherContacts(transaction, things, contents)
  await writeTies(transaction, contents)
}

/** Ids of what at least two countries of one of the pairs take part in. */
async function sharedThings(transaction: Transaction, pairs: Pairs): Promise<string[]> {
  const countries = [...new Set([...pairs.values()].flat())]
  const rows = await transaction.run(readCypher('derive/things-of-countries.cypher'), { countries })
  const seen = new Set<string>()
  const shared = new Set<string>()
  for (const id of rows.flatMap(({ things }) => things as string[])) (seen.has(id) ? shared : seen).add(id)
  return [...shared].sort()
}

async function gatherAgreements(transaction: Transaction, ids: string[], contents: Map<string, TieContent>) {
  const memberships = await membershipsOf(transaction)
  for await (const facts of inParts<AgreementFacts>(transaction, 'derive/agreements.cypher', ids)) {
    for (const line of linesOfAgreement(facts, memberships)) contentOf(contents, line)?.agreements.push({ facts, line })
  }
}

async function gatherInitiatives(transaction: Transaction, ids: string[], contents: Map<string, TieContent>) {
  const memberships = await membershipsOf(transaction)
  for await (const facts of inParts<InitiativeFacts>(transaction, 'derive/initiatives.cypher', ids)) {
    for (const line of linesOfInitiative(facts, memberships))
      contentOf(contents, line)?.initiatives.push({ facts, line })
  }
}

async function gatherContacts(transaction: Transaction, ids: string[], contents: Map<string, TieContent>) {
  for await (const event of inParts<{ id: string; countries: string[] }>(transaction, 'derive/events.cypher', ids)) {
    for (const pair of pairsOf(event.countries)) contents.get(tieId(...pair))?.contacts.push(event.id)
  }
}

const contentOf = (contents: Map<string, TieContent>, line: Line) => contents.get(tieId(...line.countries))

async function membershipsOf(transaction: Transaction): Promise<Membership[]> {
  return (await transaction.run(readCypher('derive/memberships.cypher'))) as unknown as Membership[]
}

async function* inParts<Facts>(transaction: Transaction, file: string, ids: string[]): AsyncGenerator<Facts> {
  for (let start = 0; start < ids.length; start += THINGS_AT_ONCE) {
    const rows: Row[] = await transaction.run(readCypher(file), { ids: ids.slice(start, start + THINGS_AT_ONCE) })
    yield* rows as unknown as Facts[]
  }
}

async function writeTies(transaction: Transaction, contents: Map<string, TieContent>): Promise<void> {
  const decided = await decidedPairs(transaction)
  const bound = [...contents].filter(([, content]) => !content.isEmpty)
  for (let start = 0; start < bound.length; start += TIES_AT_ONCE) {
    const rows = bound.slice(start, start + TIES_AT_ONCE).map(([id, content]) => tieRow(id, content, decided))
    await runInRows(transaction, 'derive/ties.cypher', rows)
  }
  const gone = [...contents].flatMap(([id, content]) => (content.isEmpty ? [id] : []))
  await transaction.run(readCypher('derive/gone-ties.cypher'), { ids: gone })
}

function tieRow(id: string, content: TieContent, decided: ReadonlySet<string>): object {
  const { firstOn, lastOn, ...counts } = content.figures()
  const duplicates = possibleDuplicates(
    content.agreements.map(({ facts }) => facts),
    decided,
  )
  return {
    id,
    countries: content.countries,
    properties: {
      ...counts,
      firstOn: day(firstOn),
      lastOn: day(lastOn),
      possibleDuplicateCount: duplicates.size,
      // For counting over several ties: one agreement may lie under many.
      possibleDuplicateIds: [...duplicates].sort(),
    },
    lines: content.lines().map((line) => ({ ...line, from: day(line.from) })),
    under: content.lines().map((line) => `${line.id} ${line.basis}`),
    contacts: content.contacts.sort(),
  }
}

/** Pairs of agreements that a person decided to be two. */
async function decidedPairs(transaction: Transaction): Promise<Set<string>> {
  const rows = await transaction.run(readCypher('derive/decided-pairs.cypher'))
  return new Set(rows.flatMap(({ ids }) => pairsOf(ids as string[])).map((pair) => pair.join(' ')))
}
