import type { Row, Transaction } from '../connect'
import { readCypher } from '../cypher-file'
import { differs, neo4jDate, type Properties } from '../properties'
import { runInIds, runInRows } from '../write/rows'
import { type LineChange, lineChanges } from './line-changes'
import { pairsOf } from './pairs'
import { possibleDuplicates } from './possible-duplicates'
import type { TieContent } from './tie'

/** One agreement or initiative of a tie. */
interface UnderRow {
  tie: string
  id: string
  basis: string
  /** `YYYY-MM-DD`. */
  from: string | null
}

interface WrittenTie {
  id: string
  properties: Properties
  lines: UnderRow[]
  contacts: string[]
}

/**
 * Writes the differences between the current ties and the derived ones. A pair that nothing binds has no tie. Returns
 * what the ties gained and lost.
 */
export async function writeTies(transaction: Transaction, contents: Map<string, TieContent>): Promise<LineChange[]> {
  const written = await writtenTies(transaction, [...contents.keys()])
  const gone = [...contents].flatMap(([id, content]) => (content.isEmpty ? [id] : []))
  await runInIds(transaction, 'derive/gone-ties.cypher', gone)
  const bound = [...contents].filter(([, content]) => !content.isEmpty)
  await writeProperties(transaction, bound, written)
  await writeLines(transaction, bound, written)
  await writeContacts(transaction, bound, written)
  return lineChanges(contents, written)
}

async function writtenTies(transaction: Transaction, ids: string[]): Promise<Map<string, WrittenTie>> {
  const rows = (await runInIds(transaction, 'derive/written-ties.cypher', ids)) as unknown as WrittenTie[]
  return new Map(rows.map((tie) => [tie.id, tie]))
}

type Contents = [id: string, content: TieContent][]

async function writeProperties(transaction: Transaction, ties: Contents, written: Map<string, WrittenTie>) {
  const decided = await decidedPairs(transaction)
  const rows = ties.flatMap(([id, content]) => {
    const properties = propertiesOf(content, decided)
    const before = written.get(id)?.properties
    return before && !differs(before, properties) ? [] : [{ id, countries: content.countries, properties }]
  })
  await runInRows(transaction, 'derive/ties.cypher', rows)
}

function propertiesOf(content: TieContent, decided: ReadonlySet<string>): Properties {
  const { days, counts } = content.figures()
  const duplicates = possibleDuplicates(
    content.agreements.map(({ facts }) => facts),
    decided,
  )
  return {
    ...counts,
    ...Object.fromEntries(Object.entries(days).map(([name, text]) => [name, neo4jDate(text)])),
    possibleDuplicateCount: duplicates.size,
    // A count over several ties needs these ids, because one agreement can belong to many ties.
    possibleDuplicateIds: [...duplicates].sort(),
  }
}

async function writeLines(transaction: Transaction, ties: Contents, written: Map<string, WrittenTie>) {
  const wanted = ties.flatMap(([tie, content]) => content.lines().map((line) => ({ tie, ...line })))
  const present = ties.flatMap(([tie]) => (written.get(tie)?.lines ?? []).map((line) => ({ ...line, tie })))
  const { missing, superfluous } = compare(wanted, present, ({ tie, id, basis, from }) =>
    [tie, id, basis, from].join(' '),
  )
  await runInRows(transaction, 'derive/gone-lines.cypher', superfluous)
  await runInRows(
    transaction,
    'derive/lines.cypher',
    missing.map((line) => ({ ...line, from: neo4jDate(line.from) })),
  )
}

async function writeContacts(transaction: Transaction, ties: Contents, written: Map<string, WrittenTie>) {
  const rowsOf = (tie: string, ids: string[]) => ids.map((id) => ({ tie, id }))
  const wanted = ties.flatMap(([tie, { contacts }]) => rowsOf(tie, contacts))
  const present = ties.flatMap(([tie]) => rowsOf(tie, written.get(tie)?.contacts ?? []))
  const { missing, superfluous } = compare(wanted, present, ({ tie, id }) => `${tie} ${id}`)
  await runInRows(transaction, 'derive/gone-contacts.cypher', superfluous)
  await runInRows(transaction, 'derive/contacts.cypher', missing)
}

function compare<Each>(wanted: Each[], present: Each[], keyOf: (each: Each) => string) {
  const [wantedKeys, presentKeys] = [new Set(wanted.map(keyOf)), new Set(present.map(keyOf))]
  return {
    missing: wanted.filter((each) => !presentKeys.has(keyOf(each))),
    superfluous: present.filter((each) => !wantedKeys.has(keyOf(each))),
  }
}

/** Returns pairs of agreements that a person has decided are different, each as two ids separated by a space. */
async function decidedPairs(transaction: Transaction): Promise<Set<string>> {
  const rows: Row[] = await transaction.run(readCypher('derive/decided-pairs.cypher'))
  return new Set(rows.flatMap(({ ids }) => pairsOf(ids as string[])).map((pair) => pair.join(' ')))
}
