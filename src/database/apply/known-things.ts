import type { KnownThing } from '../../model/record-facts'
import type { NodeKind } from '../../model/record-kinds'
import type { Transaction } from '../connect'
import { readCypher } from '../cypher-file'

/**
 * Reads the nodes that records may refer to even if no record is about them: countries, topics, and the nodes of seed
 * scripts.
 */
export async function knownThings(transaction: Transaction): Promise<KnownThing[]> {
  const rows = await transaction.run(readCypher('write/known-things.cypher'))
  return rows.map((row) => ({
    id: row.id as string,
    kind: (row.labels as string[]).find((label) => label !== 'Entity') as NodeKind,
    name: row.name as string,
    otherNames: ((row.otherNames as (string | null)[] | null) ?? []).filter((name) => name !== null),
    ...(row.country ? { country: row.country as string } : {}),
    parties: row.parties as NonNullable<KnownThing['parties']>,
  }))
}
