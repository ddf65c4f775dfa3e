import type { Transaction } from '../connect'
import { runInIds } from '../write/rows'
import type { ClaimChange } from '../write/write-difference'
import type { FactChange } from '../write/write-relationships'
import type { Change } from './change'

interface Named {
  kind: string
  name: string
}

/**
 * Relationships and claims that came to or went from nodes which were there before and still are; what belongs to a
 * node that itself came or went is told by that. A claim that changed its node's property is told as that change.
 */
export async function factChanges(
  transaction: Transaction,
  facts: FactChange[],
  claims: ClaimChange[],
  told: Change[],
  isNew: (id: string) => boolean,
): Promise<Change[]> {
  const oldFacts = facts.filter(({ from, to }) => !isNew(from) && !isNew(to))
  const toldProperties = new Set(told.map(({ aboutId, property }) => `${aboutId} ${property}`))
  const oldClaims = claims.filter(({ about, property }) => !isNew(about) && !toldProperties.has(`${about} ${property}`))
  const names = await namesOf(transaction, [
    ...oldFacts.flatMap(({ from, to }) => [from, to]),
    ...oldClaims.map(({ about }) => about),
  ])
  return [
    ...oldFacts.flatMap((fact) => changeOfFact(fact, names)),
    ...oldClaims.flatMap(({ about, property, value, isNew: came }) => {
      const node = names.get(about)
      return node ? [change(about, node, property, value, came)] : []
    }),
  ]
}

function changeOfFact({ type, from, to, key, isNew }: FactChange, names: Map<string, Named>): Change[] {
  const [node, other] = [names.get(from), names.get(to)]
  if (!node || !other) return []
  return [change(from, node, type, key === '' ? to : `${to} (${key})`, isNew)]
}

function change(aboutId: string, { kind, name }: Named, property: string, value: string, isNew: boolean): Change {
  const about = { aboutId, aboutKind: kind, aboutName: name, property }
  return isNew ? { how: 'added', ...about, after: value } : { how: 'removed', ...about, before: value }
}

async function namesOf(transaction: Transaction, ids: string[]): Promise<Map<string, Named>> {
  if (ids.length === 0) return new Map()
  const rows = await runInIds(transaction, 'write/names-of-nodes.cypher', [...new Set(ids)])
  return new Map(
    rows.map(({ id, kind, name }) => [id as string, { kind: kind as string, name: (name ?? id) as string }]),
  )
}
