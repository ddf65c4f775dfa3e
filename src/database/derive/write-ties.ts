import type { Row, Transaction } from '../connect'
import { readCypher } from '../cypher-file'
import { differs, neo4jDate, type Properties } from '../properties'
import { concludedBy, type EffectProperties, effectProperties } from '../effect/derive-effects'
import type { Life } from '../effect/life'
import { runInIds, runInRows } from '../write/rows'
import { type LineChange, lineChanges } from './line-changes'
import { pairsOf } from './pairs'
import { possibleDuplicates, surplus } from './possible-duplicates'
import { BASES, type TieContent } from './tie'

/** One agreement or initiative of a tie. Days are written as `YYYY-MM-DD`. */
interface UnderRow extends EffectProperties {
  tie: string
  id: string
  basis: string
  from: string | null
  /** The date from which `from` is taken, as exactly as its source states it (EDTF). */
  fromEdtf: string | null
  /** The latest possible day of its conclusion. Null if that day is unknown. */
  concludedBy: string | null
}

/** One agreement that is recorded for the pair but does not count. */
interface RecordedRow {
  tie: string
  id: string
  basis: string
}

interface StoredTie {
  id: string
  properties: Properties
  lines: UnderRow[]
  recorded: RecordedRow[]
  contacts: string[]
  searches: string[]
}

/** The data that decides when agreements and initiatives are in effect, by id. */
type Lives = ReadonlyMap<string, Life>

/**
 * Writes the differences between the stored and the derived ties. A pair for which neither an entry nor a search is
 * recorded has no tie. Returns what the ties gained and lost.
 */
export async function writeTies(
  transaction: Transaction,
  contents: Map<string, TieContent>,
  lives: Lives,
): Promise<LineChange[]> {
  const stored = await storedTies(transaction, [...contents.keys()])
  const removed = [...contents].flatMap(([id, content]) => (content.isEmpty ? [id] : []))
  await runInIds(transaction, 'derive/removed-ties.cypher', removed)
  const bound = [...contents].filter(([, content]) => !content.isEmpty)
  await writeProperties(transaction, bound, stored)
  await writeLines(transaction, bound, stored, lives)
  await writeRecorded(transaction, bound, stored)
  await writeLinks(transaction, bound, stored, 'contacts', ['derive/contacts.cypher', 'derive/removed-contacts.cypher'])
  await writeLinks(transaction, bound, stored, 'searches', [
    'derive/pair-searches.cypher',
    'derive/removed-pair-searches.cypher',
  ])
  return lineChanges(contents, stored)
}

async function storedTies(transaction: Transaction, ids: string[]): Promise<Map<string, StoredTie>> {
  const rows = (await runInIds(transaction, 'derive/stored-ties.cypher', ids)) as unknown as StoredTie[]
  return new Map(rows.map((tie) => [tie.id, tie]))
}

type Contents = [id: string, content: TieContent][]

async function writeProperties(transaction: Transaction, ties: Contents, stored: Map<string, StoredTie>) {
  const decided = await decidedPairs(transaction)
  const rows = ties.flatMap(([id, content]) => {
    const properties = propertiesOf(content, decided)
    const before = stored.get(id)?.properties
    return before && !differs(before, properties) ? [] : [{ id, countries: content.countries, properties }]
  })
  await runInRows(transaction, 'derive/ties.cypher', rows)
}

function propertiesOf(content: TieContent, decided: ReadonlySet<string>): Properties {
  const { days, dates, counts } = content.figures()
  const groupsOf = (entries: TieContent['agreements']) =>
    possibleDuplicates(
      entries.map(({ facts }) => facts),
      decided,
    )
  const [groups, recordedGroups] = [groupsOf(content.agreements), groupsOf(content.recorded)]
  const [ids, recordedIds] = [[...groups.keys()].sort(), [...recordedGroups.keys()].sort()]
  return {
    tied: content.isTied,
    ...counts,
    ...dates,
    ...Object.fromEntries(Object.entries(days).map(([name, text]) => [name, neo4jDate(text)])),
    ...duplicateCounts(content, groups),
    // A count over several ties, or over a part of a tie, needs the ids and the groups. One agreement can belong to
    // many ties.
    possibleDuplicateIds: ids,
    possibleDuplicateGroups: ids.map((id) => groups.get(id)!),
    recordedDuplicateIds: recordedIds,
    recordedDuplicateGroups: recordedIds.map((id) => recordedGroups.get(id)!),
  }
}

/** Returns the number of possible duplicates for each basis, and for all bases that count. */
function duplicateCounts(content: TieContent, groups: ReadonlyMap<string, string>): Properties {
  const counted = BASES.flatMap(([basis]) => (basis === 'NON_STATE' ? [] : [basis]))
  const ofBases = BASES.map(([basis, name]): [string, number] => [
    `${name}PossibleDuplicateCount`,
    surplus(content.agreementIds([basis]), groups),
  ])
  return {
    possibleDuplicateCount: surplus(content.agreementIds(counted), groups),
    ...Object.fromEntries(ofBases),
  }
}

async function writeLines(transaction: Transaction, ties: Contents, stored: Map<string, StoredTie>, lives: Lives) {
  const wanted = ties.flatMap(([tie, content]) => linesOf(tie, content, lives))
  const present = ties.flatMap(([tie]) => (stored.get(tie)?.lines ?? []).map((line) => ({ ...line, tie })))
  const { missing, superfluous } = compare(wanted, present, keyOfLine)
  await runInRows(transaction, 'derive/removed-lines.cypher', superfluous)
  await runInRows(transaction, 'derive/lines.cypher', missing)
}

function linesOf(tie: string, content: TieContent, lives: Lives): UnderRow[] {
  return content.lines().map((line) => {
    const life = lives.get(line.id)
    const effect = effectProperties(life, lives, content.countries)
    return { tie, ...line, concludedBy: concludedBy(life, content.countries), ...effect }
  })
}

const keyOfLine = ({ tie, id, basis, from, fromEdtf, ...rest }: UnderRow): string =>
  JSON.stringify([
    tie,
    id,
    basis,
    from,
    fromEdtf,
    rest.concludedBy,
    rest.effectSince,
    rest.effectDegrees,
    rest.effectReasons,
    rest.effectKnownOn,
  ])

async function writeRecorded(transaction: Transaction, ties: Contents, stored: Map<string, StoredTie>) {
  const wanted = ties.flatMap(([tie, { recorded }]) =>
    recorded.map(({ facts, line }) => ({ tie, id: facts.id, basis: line.basis })),
  )
  const present = ties.flatMap(([tie]) => (stored.get(tie)?.recorded ?? []).map((row) => ({ ...row, tie })))
  const { missing, superfluous } = compare(wanted, present, ({ tie, id, basis }) => [tie, id, basis].join(' '))
  await runInRows(transaction, 'derive/removed-recorded.cypher', superfluous)
  await runInRows(transaction, 'derive/recorded.cypher', missing)
}

/**
 * Writes the contacts or searches of ties. `added` and `removed` name the files with the statements that link and
 * unlink them.
 */
async function writeLinks(
  transaction: Transaction,
  ties: Contents,
  stored: Map<string, StoredTie>,
  of: 'contacts' | 'searches',
  [added, removed]: readonly [string, string],
) {
  const rowsOf = (tie: string, ids: string[]) => ids.map((id) => ({ tie, id }))
  const wanted = ties.flatMap(([tie, content]) => rowsOf(tie, content[of]))
  const present = ties.flatMap(([tie]) => rowsOf(tie, stored.get(tie)?.[of] ?? []))
  const { missing, superfluous } = compare(wanted, present, ({ tie, id }) => `${tie} ${id}`)
  await runInRows(transaction, removed, superfluous)
  await runInRows(transaction, added, missing)
}

function compare<Each>(wanted: Each[], present: Each[], keyOf: (each: Each) => string) {
  const [wantedKeys, presentKeys] = [new Set(wanted.map(keyOf)), new Set(present.map(keyOf))]
  return {
    missing: wanted.filter((each) => !presentKeys.has(keyOf(each))),
    superfluous: present.filter((each) => !wantedKeys.has(keyOf(each))),
  }
}

/**
 * Returns the pairs of agreements that are different according to a person's decision, each as two ids separated by a
 * space.
 */
async function decidedPairs(transaction: Transaction): Promise<Set<string>> {
  const rows: Row[] = await transaction.run(readCypher('derive/decided-pairs.cypher'))
  return new Set(rows.flatMap(({ ids }) => pairsOf(ids as string[])).map((pair) => pair.join(' ')))
}
