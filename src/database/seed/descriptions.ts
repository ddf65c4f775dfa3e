import { readCypher, splitStatements } from '../cypher-file'
import type { Database, Transaction } from '../connect'
import { inRolledBackTransaction } from '../transactions'
import { runInRows } from '../write/rows'
import { writeDescriptions } from '../write/write-facts'
import type { SeedScript } from '../seed-scripts'

/** A node with its description in one script. */
export interface DescribedNode {
  id: string
  kind: string
  properties: Record<string, unknown>
}

/**
 * Returns the nodes of a script as the script describes them, regardless of the content of the graph. A script sets
 * properties only on nodes that it creates. Therefore, this function renames the existing nodes and then runs the
 * script, in a transaction that is rolled back.
 */
export async function describedByScript(
  database: Database,
  { text, possibleIds }: SeedScript,
): Promise<DescribedNode[]> {
  return inRolledBackTransaction(database, async (transaction) => {
    await transaction.run(readCypher('write/seeding/set-aside.cypher'), { ids: possibleIds })
    for (const statement of splitStatements(text)) await transaction.run(statement)
    return describedNodes(transaction, { possibleIds })
  })
}

/**
 * Returns the nodes of a script as the graph stores them. If the graph was empty before the script ran, these nodes
 * match the script's description.
 */
export async function describedNodes(
  transaction: Transaction,
  { possibleIds }: Pick<SeedScript, 'possibleIds'>,
): Promise<DescribedNode[]> {
  const rows = await transaction.run(readCypher('write/seeding/described.cypher'), { ids: possibleIds })
  return rows as unknown as DescribedNode[]
}

/** The properties that are not set through claims: a source's citation, and a node's alternative names. */
const OF_SOURCE = ['url', 'title', 'publisher', 'publishedOn', 'kind', 'language', 'derivedFrom'] as const
const OF_OTHERS = ['aliases', 'formerNames', 'reviewedOn'] as const

/**
 * Stores the properties that a script sets on its nodes directly, not through claims. The properties from records are
 * kept and are later combined with those from the script.
 */
export async function storeDescriptions(
  transaction: Transaction,
  record: string,
  nodes: DescribedNode[],
): Promise<void> {
  const reference = nodes.filter(({ kind }) => kind === 'Country' || kind === 'Topic')
  await runInRows(transaction, 'write/seeding/reference-nodes.cypher', reference)
  const others = nodes.filter((node) => !reference.includes(node))
  const descriptions = others.flatMap((node) => {
    const text = descriptionOf(record, node)
    return text ? [[node.id, { added: new Set([text]), removed: new Set<string>() }] as const] : []
  })
  await writeDescriptions(transaction, new Map(descriptions))
}

function descriptionOf(record: string, { kind, properties }: DescribedNode): string | undefined {
  const names = kind === 'Source' ? OF_SOURCE : OF_OTHERS
  const given = names.flatMap((name) => (properties[name] == null ? [] : [[name, properties[name]] as const]))
  return given.length > 0 ? JSON.stringify({ record, ...Object.fromEntries(given) }) : undefined
}
