import type {
  ClaimFact,
  Contribution,
  NodeFact,
  RelationshipFact,
  RelationshipType,
  SourceFact,
} from '../../model/contribution'
import { claimId, relationshipKey } from '../../model/ids'
import type { NodeKind } from '../../model/record-kinds'

/** A relationship and which support (`"<record key> <source id>"`) it gains and loses. */
export interface RelationshipChange {
  type: RelationshipType
  from: string
  to: string
  key: string
  properties: Record<string, string>
  added: string[]
  removed: string[]
}

/** One record's word on one source for one claim. `properties` are those of STATED_IN. */
export interface StatementRow {
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
 * What changes in the graph when contributions take the place of others. Built up record by record, so that a fact
 * that moves from one record to another is one row that gains and loses support.
 */
export class Difference {
  readonly nodes = new Map<string, NodeKind | 'Source'>()
  /** Addresses of the sources that facts need. */
  readonly sourceUrls = new Map<string, string>()
  readonly formerNodes = new Set<string>()
  readonly formerSources = new Set<string>()
  readonly relationships = new Map<string, RelationshipChange>()
  readonly statements = new Map<string, StatementRow>()
  readonly withdrawnStatements = new Map<string, StatementRow>()
  readonly descriptions = new Map<string, { added: Set<string>; removed: Set<string> }>()

  /** Puts `after` in the place of `before`; either may be missing. */
  replace(before: Contribution | undefined, after: Contribution | undefined): void {
    if (before) this.take(before)
    if (after) this.give(after)
  }

  private give(contribution: Contribution): void {
    for (const node of contribution.nodes) this.nodes.set(node.id, node.kind)
    for (const source of contribution.sources) this.giveSource(source)
    for (const fact of contribution.relationships) this.support(fact, contribution.key, 'added')
    for (const row of statementRows(contribution)) {
      this.withdrawnStatements.delete(identityOf(row))
      this.statements.set(identityOf(row), row)
    }
    for (const [id, text] of descriptionsOf(contribution)) this.describe(id, text, 'added')
  }

  private take(contribution: Contribution): void {
    for (const node of contribution.nodes) this.formerNodes.add(node.id)
    for (const source of contribution.sources) this.formerSources.add(source.id)
    for (const fact of contribution.relationships) this.support(fact, contribution.key, 'removed')
    for (const row of statementRows(contribution)) this.withdrawnStatements.set(identityOf(row), row)
    for (const [id, text] of descriptionsOf(contribution)) this.describe(id, text, 'removed')
  }

  private giveSource(source: SourceFact): void {
    this.nodes.set(source.id, 'Source')
    this.sourceUrls.set(source.id, source.url)
    // What it repeats may be told of by a later batch.
    if (source.derivedFromId) this.nodes.set(source.derivedFromId, 'Source')
  }

  private support(fact: RelationshipFact, record: string, how: 'added' | 'removed'): void {
    const key = relationshipKey(fact.properties)
    const identity = [fact.type, fact.from, fact.to, key].join('\n')
    const change = this.relationships.get(identity) ?? { ...fact, key, added: [], removed: [] }
    for (const entry of supportOf(fact, record)) moveTo(change, entry, how)
    this.relationships.set(identity, change)
  }

  private describe(id: string, text: string, how: 'added' | 'removed'): void {
    const change = this.descriptions.get(id) ?? { added: new Set(), removed: new Set() }
    const opposite = how === 'added' ? change.removed : change.added
    if (!opposite.delete(text)) change[how].add(text)
    this.descriptions.set(id, change)
  }
}

/** What a record was given up and is given again is no change. */
function moveTo(change: RelationshipChange, entry: string, how: 'added' | 'removed'): void {
  const opposite = how === 'added' ? change.removed : change.added
  const index = opposite.indexOf(entry)
  if (index >= 0) opposite.splice(index, 1)
  else if (!change[how].includes(entry)) change[how].push(entry)
}

function supportOf(fact: RelationshipFact, record: string): string[] {
  return fact.sources.length > 0 ? fact.sources.map((source) => `${record} ${source}`) : [record]
}

const identityOf = (row: StatementRow): string => `${row.claimId}\n${row.sourceId}\n${row.key}`

function statementRows(contribution: Contribution): StatementRow[] {
  return contribution.claims.map((claim) => statementRow(claim, contribution.key))
}

function statementRow(claim: ClaimFact, record: string): StatementRow {
  const { aboutId, property, aspect, value, sourceId, basis, locator, note, preferred, reason } = claim
  const key = relationshipKey({ ...(locator ? { locator } : {}), record })
  return {
    claimId: claimId(aboutId, { property, aspect }, value),
    aboutId,
    property: property ?? null,
    aspect: aspect ?? null,
    value,
    sourceId,
    key,
    properties: { key, record, records: [record], basis, locator, note, preferred, reason },
  }
}

/** What a record says of a node beside claims, as the JSON texts of `describedBy`; nothing where it says nothing. */
function* descriptionsOf(contribution: Contribution): Generator<[id: string, text: string]> {
  for (const node of contribution.nodes) {
    const description = describeNode(node)
    if (Object.keys(description).length > 0) yield [node.id, asText(contribution.key, description)]
  }
  for (const { id, ...description } of contribution.sources) yield [id, asText(contribution.key, description)]
}

function describeNode({ lists, reviewedOn, unresolved, unknownTopics }: NodeFact): Record<string, unknown> {
  const description = { ...lists, reviewedOn, unresolved, unknownTopics }
  return Object.fromEntries(Object.entries(description).filter(([, value]) => value !== undefined && value.length > 0))
}

const asText = (record: string, description: object): string => JSON.stringify({ record, ...description })
