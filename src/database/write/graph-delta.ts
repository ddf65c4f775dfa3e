import type {
  ClaimFact,
  RecordFacts,
  NodeFact,
  RelationshipFact,
  RelationshipType,
  SourceFact,
} from '../../model/record-facts'
import { claimId, relationshipKey } from '../../model/ids'
import type { NodeKind } from '../../model/record-kinds'

/**
 * A relationship, and the support (`<record key> <source id>`) that it gains and loses. `named` is the part of the
 * support for which the record names the source: `<date> <record key> <source id>`, where the date is the reference
 * date of the source and may be empty.
 */
export interface RelationshipChange {
  type: RelationshipType
  from: string
  to: string
  key: string
  properties: Record<string, string>
  added: string[]
  removed: string[]
  named: { added: string[]; removed: string[] }
}

/** Checks whether a relationship gains or loses support. */
export const isChange = ({ added, removed, named }: RelationshipChange): boolean =>
  added.length + removed.length + named.added.length + named.removed.length > 0

/**
 * A statement of a claim in a source, according to one record. `properties` contains the properties of the relationship
 * STATED_IN.
 */
export interface StatedInRow {
  claimId: string
  aboutId: string
  property: string | null
  aspect: string | null
  value: string
  sourceId: string
  key: string
  properties: Record<string, unknown>
}

/**
 * The changes to the graph if the facts of the given records are replaced. The delta is built one record at a time. A
 * fact that moves from one record to another therefore becomes one row that gains and loses support.
 */
export class GraphDelta {
  readonly nodes = new Map<string, NodeKind | 'Source'>()
  /** The source addresses that facts need, by id. */
  readonly sourceUrls = new Map<string, string>()
  readonly formerNodes = new Set<string>()
  readonly formerSources = new Set<string>()
  readonly relationships = new Map<string, RelationshipChange>()
  readonly statedIn = new Map<string, StatedInRow>()
  readonly removedStatedIn = new Map<string, StatedInRow>()
  readonly descriptions = new Map<string, { added: Set<string>; removed: Set<string> }>()

  /** Replaces `before` with `after`. Either may be missing. */
  replace(before: RecordFacts | undefined, after: RecordFacts | undefined): void {
    if (before) this.remove(before)
    if (after) this.add(after)
  }

  private add(facts: RecordFacts): void {
    for (const node of facts.nodes) this.nodes.set(node.id, node.kind)
    for (const source of facts.sources) this.addSource(source)
    for (const fact of facts.relationships) this.support(fact, facts.key, 'added')
    for (const row of statedInRows(facts)) {
      this.removedStatedIn.delete(identityOf(row))
      this.statedIn.set(identityOf(row), row)
    }
    for (const [id, text] of descriptionsOf(facts)) this.describe(id, text, 'added')
  }

  private remove(facts: RecordFacts): void {
    for (const node of facts.nodes) this.formerNodes.add(node.id)
    for (const source of facts.sources) this.formerSources.add(source.id)
    for (const fact of facts.relationships) this.support(fact, facts.key, 'removed')
    for (const row of statedInRows(facts)) this.removedStatedIn.set(identityOf(row), row)
    for (const [id, text] of descriptionsOf(facts)) this.describe(id, text, 'removed')
  }

  private addSource(source: SourceFact): void {
    this.nodes.set(source.id, 'Source')
    this.sourceUrls.set(source.id, source.url)
    // The repeated source itself may be in a later batch.
    if (source.derivedFromId) this.nodes.set(source.derivedFromId, 'Source')
  }

  private support(fact: RelationshipFact, record: string, how: 'added' | 'removed'): void {
    const key = relationshipKey(fact.properties)
    const identity = [fact.type, fact.from, fact.to, key].join('\n')
    const change = this.relationships.get(identity) ?? newChange(fact, key)
    for (const entry of supportOf(fact, record)) moveTo(change, entry, how)
    for (const entry of namedSupportOf(fact, record)) moveTo(change.named, entry, how)
    this.relationships.set(identity, change)
  }

  private describe(id: string, text: string, how: 'added' | 'removed'): void {
    const change = this.descriptions.get(id) ?? { added: new Set(), removed: new Set() }
    const opposite = how === 'added' ? change.removed : change.added
    if (!opposite.delete(text)) change[how].add(text)
    this.descriptions.set(id, change)
  }
}

/** Adds or removes support. Support that is removed and added again is not a change. */
function moveTo(change: { added: string[]; removed: string[] }, entry: string, how: 'added' | 'removed'): void {
  const opposite = how === 'added' ? change.removed : change.added
  const index = opposite.indexOf(entry)
  if (index >= 0) opposite.splice(index, 1)
  else if (!change[how].includes(entry)) change[how].push(entry)
}

const newChange = ({ type, from, to, properties }: RelationshipFact, key: string): RelationshipChange => ({
  type,
  from,
  to,
  properties,
  key,
  added: [],
  removed: [],
  named: { added: [], removed: [] },
})

const namedSupportOf = ({ statedIn = {} }: RelationshipFact, record: string): string[] =>
  Object.entries(statedIn).map(([source, day]) => `${day} ${record} ${source}`)

function supportOf(fact: RelationshipFact, record: string): string[] {
  return fact.sources.length > 0 ? fact.sources.map((source) => `${record} ${source}`) : [record]
}

const identityOf = (row: StatedInRow): string => `${row.claimId}\n${row.sourceId}\n${row.key}`

function statedInRows(facts: RecordFacts): StatedInRow[] {
  return facts.claims.map((claim) => statedInRow(claim, facts.key))
}

function statedInRow(claim: ClaimFact, record: string): StatedInRow {
  const { aboutId, property, aspect, value, sourceId, locator, statedAsOf, on } = claim
  const { passage, passageTranslation, passageLanguage } = claim
  const { basis, note, preferred, reason } = claim
  const key = relationshipKey({ ...(locator && { locator }), ...(passage && { passage }), record })
  return {
    claimId: claimId(aboutId, { property, aspect }, value),
    aboutId,
    property: property ?? null,
    aspect: aspect ?? null,
    value,
    sourceId,
    key,
    properties: {
      ...{ key, record, records: [record], basis, statedAsOf, on, note, preferred, reason },
      ...{ locator, passage, passageTranslation, passageLanguage },
    },
  }
}

/**
 * Yields the properties that a record sets on its nodes and sources directly, not through claims. Each description is a
 * JSON string for `describedBy`.
 */
function* descriptionsOf(facts: RecordFacts): Generator<[id: string, text: string]> {
  for (const node of facts.nodes) {
    const description = describeNode(node)
    if (Object.keys(description).length > 0) yield [node.id, asText(facts.key, description)]
  }
  for (const { id, ...description } of facts.sources) yield [id, asText(facts.key, description)]
}

function describeNode({ lists, described, ...rest }: NodeFact): Record<string, unknown> {
  const { reviewedOn, unresolved, unknownTopics } = rest
  const description = Object.entries({ ...lists, reviewedOn, unresolved, unknownTopics })
  const given = Object.fromEntries(description.filter(([, value]) => value !== undefined && value.length > 0))
  return { ...given, ...(described && { described }) }
}

const asText = (record: string, description: object): string => JSON.stringify({ record, ...description })
