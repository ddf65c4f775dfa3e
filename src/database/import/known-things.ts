import type { KnownThing } from '../../model/contribution'
import type { NodeKind } from '../../model/record-kinds'
import { readCypher } from '../cypher-file'
import type { Transaction } from '../connect'

/** What records may refer to without a record of its own: countries, topics, and what seed scripts tell of. */
export async function knownThings(transaction: Transaction): Promise<KnownThing[]> {
  const rows = await transaction.run(readCypher('write/known-things.cypher'))
  return rows.map((row) => ({
    id: row.id as string,
    kind: (row.labels as string[]).find((label) => label !== 'Entity') as NodeKind,
    name: row.name as string,
    otherNames: ((row.otherNames as (string | null)[] | null) ?? []).filter((name) => name !== null),
    ...(row.country ? { country: row.country as string } : {}),
  }))
}
