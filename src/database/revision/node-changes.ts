import { textOf } from '../../model/text-of'
import type { Transaction } from '../connect'
import type { Settled } from '../import/apply'
import { runInIds } from '../write/rows'
import type { SettledNode } from '../settle/settle-nodes'
import type { RemovedNode } from '../write/write-difference'
import type { Change } from './change'

/** Properties that follow from others; a change of the other tells of them. */
const FOLLOWS = /(Earliest|Latest)$|^(happenedOn|undated|expectedEnd|lastActivity)/

interface Named {
  id: string
  kind: string
  name: string | null
}

/** Nodes that came, in the order of their kinds and ids, as they are called now: as far as possible without asking again. */
export async function addedNodes(
  transaction: Transaction,
  ids: ReadonlySet<string>,
  { nodes, sources }: Pick<Settled, 'nodes' | 'sources'>,
): Promise<Change[]> {
  const settled = [
    ...nodes.map(({ id, kind, after }) => ({ id, kind, name: textOf(after.name ?? after.title) || null })),
    ...sources.map(({ id, title }) => ({ id, kind: 'Source', name: title })),
  ].filter(({ id, name }) => name !== null && ids.has(id))
  const known = new Set(settled.map(({ id }) => id))
  const others = [...ids].filter((id) => !known.has(id))
  const rows = (await runInIds(transaction, 'write/names-of-nodes.cypher', others)) as unknown as Named[]
  return [...settled, ...rows]
    .sort((a, b) => (`${a.kind} ${a.id}` < `${b.kind} ${b.id}` ? -1 : 1))
    .map(({ id, kind, name }) => ({ how: 'added', aboutId: id, aboutKind: kind, aboutName: name ?? id }))
}

/** Nodes that went. */
export function removedNodes(nodes: RemovedNode[]): Change[] {
  return nodes.map(({ id, kind, name }) => ({ how: 'removed', aboutId: id, aboutKind: kind, aboutName: name ?? id }))
}

/** Properties of nodes that were there before. */
export function changedProperties(nodes: SettledNode[], isNew: (id: string) => boolean): Change[] {
  return nodes.filter(({ id }) => !isNew(id)).flatMap(propertyChanges)
}

function propertyChanges({ id, kind, before, after }: SettledNode): Change[] {
  const aboutName = textOf(after.name ?? after.title ?? before.name ?? before.title) ?? id
  return Object.keys(after)
    .filter((property) => !FOLLOWS.test(property) && textOf(before[property]) !== textOf(after[property]))
    .map((property) => {
      const [was, is] = [wordsOf(before[property]), wordsOf(after[property])]
      const how = was === undefined ? 'added' : is === undefined ? 'removed' : 'changed'
      return { how, aboutId: id, aboutKind: kind, aboutName, property, before: was, after: is }
    })
}

/** Nothing where there is no value, so that a change tells an empty text from none. */
const wordsOf = (value: unknown): string | undefined =>
  value === null || value === undefined ? undefined : textOf(value)
