import type { ClaimFact, NodeFact, RecordFacts, RelationshipFact, RelationshipType } from '../../model/record-facts'
import { entityId, type RecordKey, type SourceId } from '../../model/ids'
import type { NodeKind } from '../../model/record-kinds'
import { isInternal } from '../bookkeeping'
import type { Transaction } from '../connect'
import { readCypher } from '../cypher-file'
import type { RecordChange } from './stored-records'

interface SeededNode {
  id: string
  kind: NodeKind
  /**
   * The properties that records and scripts set on the node directly, not through claims. There is one JSON string for
   * each record or script.
   */
  describedBy: string[]
  claims: (ClaimFact & { record: string })[]
  facts: SeededFact[]
}

interface SeededFact {
  type: RelationshipType
  from: string
  to: string
  properties: Record<string, unknown>
  /** `<script> <source id>`. */
  support: string[]
  /** `<day> <script> <source id>`. Entries from records are included. */
  named: string[]
}

/** The properties that a script sets on a node directly. */
type DescriptionBy = NonNullable<NodeFact['lists']> & { record: string; reviewedOn?: string }

/**
 * Moves the facts of seed scripts from replaced nodes to the nodes that replaced them. A node is replaced if a script
 * generated its id, such as `person-gb-philip-hammond`, and a record about the same person or agency has another id.
 * `newIds` maps each old id to the new one.
 */
export async function moveSeededFacts(
  transaction: Transaction,
  newIds: ReadonlyMap<string, string>,
): Promise<RecordChange[]> {
  const rows = await transaction.run(readCypher('write/seeding/facts-of-nodes.cypher'), { ids: [...newIds.keys()] })
  const nodes = rows as unknown as SeededNode[]
  const scripts = new Set(
    nodes.flatMap(({ claims, facts }) => [...claims.map(({ record }) => record), ...facts.flatMap(scriptsOf)]),
  )
  return [...scripts].sort().map((script) => {
    const before = factsOfScript(script, nodes)
    return { before, after: renamed(before, newIds) }
  })
}

function factsOfScript(script: string, all: SeededNode[]): RecordFacts {
  const nodes = all.filter((node) => isAbout(script, node))
  const facts = new Map(nodes.flatMap((node) => node.facts).map((fact) => [JSON.stringify(fact), fact]))
  return {
    key: script as RecordKey,
    collection: 'seed',
    recordId: script.slice('seed/'.length),
    kind: 'agreement',
    aboutId: entityId(''),
    digest: '',
    body: '',
    nodes: nodes.map((node) => ({
      id: entityId(node.id),
      kind: node.kind,
      own: false,
      ...descriptionBy(script, node),
    })),
    claims: nodes.flatMap(({ id, claims }) =>
      claims
        .filter(({ record }) => record === script)
        .map((claim) => withoutNulls({ ...claim, aboutId: entityId(id) })),
    ),
    relationships: [...facts.values()].flatMap((fact) => relationshipOf(script, fact)),
    sources: [],
  }
}

/**
 * Checks whether a script states something about a node. A node about which the script states nothing must not be
 * created.
 */
const isAbout = (script: string, node: SeededNode): boolean =>
  node.claims.some(({ record }) => record === script) ||
  node.facts.some((fact) => scriptsOf(fact).includes(script)) ||
  descriptionBy(script, node) !== undefined

/**
 * Returns the properties that a script sets on a node directly. Preserves the order of the properties, so that their
 * JSON text does not change.
 */
function descriptionBy(script: string, { describedBy }: SeededNode): Partial<NodeFact> | undefined {
  const described = describedBy.map((text) => JSON.parse(text) as DescriptionBy).find(({ record }) => record === script)
  if (!described) return undefined
  const { aliases, formerNames, reviewedOn } = described
  return { lists: { aliases, formerNames }, reviewedOn }
}

function relationshipOf(
  script: string,
  { type, from, to, properties, support, named }: SeededFact,
): RelationshipFact[] {
  const own = support.filter((entry) => entry === script || entry.startsWith(`${script} `))
  if (own.length === 0) return []
  const sources = own.flatMap((entry) => (entry === script ? [] : [entry.slice(-23) as SourceId]))
  const days = named.flatMap((entry): [string, string][] =>
    entry.slice(entry.indexOf(' ') + 1, -24) === script ? [[entry.slice(-23), entry.slice(0, entry.indexOf(' '))]] : [],
  )
  const statedIn = days.length > 0 ? { statedIn: Object.fromEntries(days) } : {}
  const ends = { from: entityId(from), to: entityId(to) }
  return [{ type, ...ends, properties: factProperties(properties), sources, ...statedIn }]
}

/** Returns a fact's properties without bounds and bookkeeping, because these can be derived from the rest. */
function factProperties(properties: Record<string, unknown>): Record<string, string> {
  const own = Object.entries(properties).filter(
    ([name, value]) => typeof value === 'string' && !isInternal(name) && !/(Earliest|Latest)$/.test(name),
  )
  return Object.fromEntries(own) as Record<string, string>
}

function renamed(facts: RecordFacts, newIds: ReadonlyMap<string, string>): RecordFacts {
  const rename = (id: string) => entityId(newIds.get(id) ?? id)
  const { nodes, claims, relationships } = facts
  return {
    ...facts,
    nodes: nodes.map((node) => ({ ...node, id: rename(node.id) })),
    claims: claims.map((claim) => ({ ...claim, aboutId: rename(claim.aboutId) })),
    relationships: relationships.map((fact) => ({
      ...fact,
      from: rename(fact.from),
      to: rename(fact.to),
      properties: Object.fromEntries(Object.entries(fact.properties).map(([name, value]) => [name, rename(value)])),
    })),
  }
}

const scriptsOf = ({ support }: SeededFact): string[] => support.map((entry) => entry.split(' ')[0] ?? entry)

const withoutNulls = <Value extends object>(value: Value): Value =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== null)) as Value
