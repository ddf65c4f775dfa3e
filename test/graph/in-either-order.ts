import type { Database } from '../../src/database/connect'
import { graphNodes } from '../../src/database/export/graph-nodes'
import { hash } from '../../src/database/hash'
import { importAtOnce } from '../../src/database/import/import-collection'
import { migrate } from '../../src/database/migrate'
import { seed } from '../../src/database/seed/seed'
import { textOf } from '../../src/model/text-of'
import type { AnyRecord } from '../../src/records/definition/record'
import { scratchGraph } from '../support/neo4j'

/** The hash of a graph, and the values of all properties of its nodes, relationships, claims and sources. */
export interface Snapshot {
  hash: string
  /**
   * The values by `<id> <property>` or `<id> <type> <id> <key> <property>`. A list property can have several values.
   */
  values: Map<string, string[]>
}

const REFERENCE = ['R01', 'R02', 'R03']
const run = { by: 'test', collection: 'data', files: [] }

/**
 * Runs the reference scripts on an empty graph, and then adds the founding story and the records in the given order.
 */
export async function filledWith(steps: ('story' | 'records')[], records: readonly AnyRecord[]): Promise<Snapshot> {
  const graph = await scratchGraph()
  await migrate(graph)
  await seed(graph, { only: REFERENCE })
  for (const step of steps) {
    if (step === 'story') await seed(graph)
    else await importOnly(graph, records)
  }
  return { hash: await hash(graph), values: await valuesOf(graph) }
}

/** Imports records without running the seed scripts, which every other import runs first. */
async function importOnly(graph: Database, records: readonly AnyRecord[]): Promise<void> {
  const collection = { name: 'data', records, decisions: [] }
  await graph.inWriteTransaction((transaction) => importAtOnce(transaction, { collection, digest: 'digest', run }))
}

/**
 * Properties that may differ: the form in which the graph stores facts, the values that only one of the two inputs may
 * supply (such as a reference or a date), and the steps of effect, which are derived from all evidence together.
 */
const LEFT_OUT = new Set([
  ...['support', 'namedSupport', 'records', 'record', 'describedBy'],
  ...['unresolved', 'unknownTopics', 'undated'],
  ...['effectSince', 'effectDegrees', 'effectReasons', 'effectKnownOn'],
])

async function valuesOf(graph: Database): Promise<Map<string, string[]>> {
  const values = new Map<string, string[]>()
  const former = await graph.read('MATCH (former:FormerId)-[:NOW]->(node) RETURN former.id AS id, node.id AS now')
  const add = (path: string, properties: Record<string, unknown>) => {
    for (const [name, value] of Object.entries(properties)) {
      if (LEFT_OUT.has(name) || value === null) continue
      values.set(`${path} ${name}`, Array.isArray(value) ? value.map(textOf) : [textOf(value)])
    }
  }
  for await (const { id, properties, links } of graphNodes(graph)) {
    add(id, properties)
    for (const { type, to, properties: facts } of links) add(`${id} ${type} ${to} ${textOf(facts.key)}`, facts)
  }
  for (const { id, now } of former) values.set(`${String(id)} now`, [String(now)])
  return values
}

/**
 * Returns the properties of one snapshot that are missing from a later one. A single value may be replaced by another,
 * because of better evidence, but every value of a list must be kept.
 */
export function lost(before: Snapshot, after: Snapshot): string[] {
  return [...before.values].flatMap(([path, values]) => {
    const others = after.values.get(path)
    if (!others) return [path]
    return values.length > 1
      ? values.filter((value) => !others.includes(value)).map((value) => `${path}: ${value}`)
      : []
  })
}
