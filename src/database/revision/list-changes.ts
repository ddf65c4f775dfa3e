import { textOf } from '../../model/text-of'
import type { ResolvedNode } from '../claims/resolve-claims'
import type { ResolvedSource } from '../claims/resolve-sources'
import type { Transaction } from '../connect'
import { runInIds } from '../write/rows'
import type { ClaimChange, RemovedNode, Written } from '../write/write-facts'
import type { FactChange } from '../write/write-relationships'
import type { Change } from './revision'

/** The nodes and sources that changed when claims were resolved. */
interface Resolved {
  nodes: ResolvedNode[]
  sources: ResolvedSource[]
}

/**
 * Lists all changes of a batch: nodes, then properties, then relationships and claims. `newIds` contains the nodes that
 * the batch added, and `addedBefore` contains the nodes that earlier batches of the same run added.
 */
export async function listChanges(
  transaction: Transaction,
  { newIds, removed, facts, claims }: Written & { newIds: ReadonlySet<string> },
  resolved: Resolved,
  addedBefore: ReadonlySet<string> = new Set(),
): Promise<Change[]> {
  const isNew = (id: string) => newIds.has(id) || addedBefore.has(id)
  const notReplaced = removed.filter(({ id }) => !newIds.has(id)) // A script may add a node that a record replaces.
  const nodes = [...(await addedNodes(transaction, newIds, resolved)), ...removedNodes(notReplaced)]
  const properties = changedProperties(resolved.nodes, isNew)
  return [...nodes, ...properties, ...(await factChanges(transaction, facts, claims, properties, isNew))]
}

/** Properties that are derived from other properties. Only changes to the other properties are listed. */
const FOLLOWS =
  /(Earliest|Latest)$|^(happenedOn|undated|concludedOn|expectedEnd|renewsOn|activityDays|lastActivity|planned)/

/**
 * Returns the added nodes with their current names, sorted by kind and id. Reads the name of a node from the graph only
 * if the node is not among the resolved nodes.
 */
async function addedNodes(
  transaction: Transaction,
  ids: ReadonlySet<string>,
  { nodes, sources }: Resolved,
): Promise<Change[]> {
  const resolved = [
    ...nodes.map(({ id, kind, after }) => ({ id, kind, name: textOf(after.name ?? after.title) || null })),
    ...sources.map(({ id, title }) => ({ id, kind: 'Source', name: title })),
  ].filter(({ id, name }) => name !== null && ids.has(id))
  const known = new Set(resolved.map(({ id }) => id))
  const others = [...ids].filter((id) => !known.has(id))
  const rows = (await runInIds(transaction, 'write/names-of-nodes.cypher', others)) as unknown as RemovedNode[]
  return [...resolved, ...rows]
    .sort((a, b) => (`${a.kind} ${a.id}` < `${b.kind} ${b.id}` ? -1 : 1))
    .map(({ id, kind, name }) => ({ how: 'added', aboutId: id, aboutKind: kind, aboutName: name ?? id }))
}

function removedNodes(nodes: RemovedNode[]): Change[] {
  return nodes.map(({ id, kind, name }) => ({ how: 'removed', aboutId: id, aboutKind: kind, aboutName: name ?? id }))
}

/** Returns the changed properties of nodes that the graph already contained. */
function changedProperties(nodes: ResolvedNode[], isNew: (id: string) => boolean): Change[] {
  return nodes.filter(({ id }) => !isNew(id)).flatMap(propertyChanges)
}

function propertyChanges({ id, kind, before, after }: ResolvedNode): Change[] {
  const aboutName = textOf(after.name ?? after.title ?? before.name ?? before.title) ?? id
  return Object.keys(after)
    .filter((property) => !FOLLOWS.test(property) && textOf(before[property]) !== textOf(after[property]))
    .map((property) => {
      const [was, is] = [textOrNone(before[property]), textOrNone(after[property])]
      const how = was === undefined ? 'added' : is === undefined ? 'removed' : 'changed'
      return { how, aboutId: id, aboutKind: kind, aboutName, property, before: was, after: is }
    })
}

/** Returns undefined for a missing value, because a missing value differs from an empty string. */
const textOrNone = (value: unknown): string | undefined =>
  value === null || value === undefined ? undefined : textOf(value)

interface Named {
  kind: string
  name: string
}

/**
 * Returns relationships and claims that were added to or removed from nodes that existed before and still exist. If a
 * claim changed a property of its node, only the property change is listed.
 */
async function factChanges(
  transaction: Transaction,
  facts: FactChange[],
  claims: ClaimChange[],
  properties: Change[],
  isNew: (id: string) => boolean,
): Promise<Change[]> {
  const oldFacts = facts.filter(({ from, to }) => !isNew(from) && !isNew(to))
  const listed = new Set(properties.map(({ aboutId, property }) => `${aboutId} ${property}`))
  const oldClaims = claims.filter(({ about, property }) => !isNew(about) && !listed.has(`${about} ${property}`))
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
