import type { ClaimFact, RecordFacts, NodeFact, RelationshipFact, RelationshipType } from '../../model/record-facts'
import { type EntityId, entityId, type RecordKey, recordKey, relationshipKey } from '../../model/ids'
import { countryOfCode, subdivisionOf } from '../../model/country-codes'
import { NODE_OF_RECORD, type NodeKind } from '../../model/record-kinds'
import { sha256 } from '../../model/sha256'
import type { CollectedRecord } from '../definition/record'
import type { Warning } from '../resolve/finding'
import type { RecordIndex, Reference } from '../resolve/record-index'
import { type Evidence, placeKey, RecordEvidence, sourcesOf } from './evidence'

type ClaimOf = Pick<ClaimFact, 'property' | 'aspect' | 'value' | 'note' | 'on' | 'preferred' | 'reason'>

/** Collects the facts that one record adds. */
export class FactBuilder {
  readonly evidence: RecordEvidence
  readonly aboutId: EntityId
  readonly warnings: Warning[] = []
  private readonly nodes = new Map<EntityId, NodeFact>()
  private readonly claims = new Map<string, ClaimFact>()
  private readonly relationships = new Map<string, RelationshipFact>()

  constructor(
    readonly index: RecordIndex,
    private readonly collected: CollectedRecord,
  ) {
    this.evidence = new RecordEvidence(collected.record, index)
    this.aboutId = index.things.canonical(collected.record.id)
  }

  get recordId(): string {
    return this.collected.record.id
  }

  get key(): RecordKey {
    return recordKey(this.collected.collection, this.recordId)
  }

  /** Returns the node with the given id. Adds the node if it is new. */
  node(id: EntityId, kind: NodeKind, own = false): NodeFact {
    const known = this.nodes.get(id) ?? { id, kind, own }
    known.own ||= own
    this.nodes.set(id, known)
    return known
  }

  /** Returns the node that the record is about. */
  ownNode(): NodeFact {
    return this.node(this.aboutId, NODE_OF_RECORD[this.collected.record.record], true)
  }

  /**
   * Adds one claim for each citation of the evidence. If there is already a claim with the same value and citation,
   * that claim is kept.
   */
  claim(aboutId: EntityId, claimed: ClaimOf, { citations, basis }: Evidence): void {
    const { property, aspect, value, note, on, preferred, reason } = claimed
    for (const { sourceId, statedAsOf, ...place } of citations) {
      const fact: ClaimFact = {
        aboutId,
        ...(property !== undefined && { property }),
        ...(aspect !== undefined && { aspect }),
        value,
        sourceId,
        basis,
        ...place,
        ...(statedAsOf !== undefined && { statedAsOf }),
        ...(on !== undefined && { on }),
        ...(note !== undefined && { note }),
        ...(preferred !== undefined && { preferred }),
        ...(reason !== undefined && { reason }),
      }
      const identity = [aboutId, property ?? '', aspect ?? '', value, sourceId, placeKey(place)].join('\n')
      if (!this.claims.has(identity)) this.claims.set(identity, fact)
    }
  }

  /** Returns the claims added so far about one property of a node. */
  claimsOn(aboutId: EntityId, property: string): ClaimFact[] {
    return [...this.claims.values()].filter((claim) => claim.aboutId === aboutId && claim.property === property)
  }

  /** Adds a fact with its evidence, or a structural relationship without evidence. */
  relate(
    from: EntityId,
    type: RelationshipType,
    to: EntityId,
    properties: Record<string, string | undefined>,
    evidence?: Evidence,
  ): void {
    const given = Object.entries(properties).filter((entry): entry is [string, string] => entry[1] !== undefined)
    const sorted = Object.fromEntries(given.sort(([a], [b]) => (a < b ? -1 : 1)))
    const identity = [type, from, to, relationshipKey(sorted)].join('\n')
    const known = this.relationships.get(identity)
    const sources = [...new Set([...(known?.sources ?? []), ...(evidence ? sourcesOf(evidence) : [])])].sort()
    const statedIn = statedInOf(evidence, known?.statedIn)
    const named = Object.keys(statedIn).length > 0
    this.relationships.set(identity, { type, from, to, properties: sorted, sources, ...(named && { statedIn }) })
  }

  /**
   * Adds the node for a reference by name, and claims about the name and country of the node with the same evidence. An
   * agency of a part of a country has the level SUBNATIONAL.
   */
  refer(reference: Reference, written: string, country: string | undefined, evidence: Evidence): EntityId {
    const { id, kind, own, name } = reference
    const node = this.node(id, kind)
    if (!own) this.claim(id, { property: 'name', value: name }, evidence)
    if (!this.isNameOf(id, name, written)) addAlias(node, written)
    if (country) this.relate(id, 'BELONGS_TO', entityId(countryOfCode(country)), {}, evidence)
    if (country && subdivisionOf(country) && kind === 'Agency' && !own) {
      this.claim(id, { property: 'level', value: 'subnational' }, evidence)
    }
    return id
  }

  /** Adds an agency that is referred to by name. */
  agency(name: string, country: string | undefined, evidence: Evidence): EntityId {
    return this.refer(this.index.agency(name, country && countryOfCode(country)), name, country, evidence)
  }

  /**
   * Adds an agency whose country is only assumed. If the name refers to an international body, the agency has no
   * country.
   */
  relatedAgency(name: string, country: string | undefined, evidence: Evidence): EntityId {
    const reference = this.index.agency(name, country && countryOfCode(country), true)
    const supposed = reference.own ? this.index.things.byId.get(reference.id)?.country : country
    return this.refer(reference, name, supposed, evidence)
  }

  warn(code: Warning['code'], field: string, message: string, values: Warning['values']): void {
    this.warnings.push({ code, record: this.key, field, message, values })
  }

  /** Returns the finished facts. All lists are sorted. */
  done(): RecordFacts {
    const { collection, record } = this.collected
    const body = JSON.stringify(record)
    return {
      key: this.key,
      collection,
      recordId: record.id,
      kind: record.record,
      aboutId: this.aboutId,
      digest: sha256(body),
      body,
      nodes: inOrder(this.nodes),
      claims: inOrder(this.claims),
      relationships: inOrder(this.relationships),
      sources: this.evidence.all(),
    }
  }

  private isNameOf(id: EntityId, name: string, written: string): boolean {
    const thing = this.index.things.byId.get(id)
    return written === name || [...(thing?.names ?? []), ...(thing?.otherNames ?? [])].includes(written)
  }
}

/**
 * Returns the sources that the record names for a fact, each with its reference date. If two citations of a source have
 * different dates, the later one is kept.
 */
function statedInOf(evidence: Evidence | undefined, known: RelationshipFact['statedIn'] = {}): Record<string, string> {
  const days = new Map(Object.entries(known))
  for (const { sourceId, statedAsOf = '' } of evidence?.basis === 'IMPLIED' ? [] : (evidence?.citations ?? [])) {
    if (statedAsOf >= (days.get(sourceId) ?? '')) days.set(sourceId, statedAsOf)
  }
  return Object.fromEntries([...days].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function addAlias(node: NodeFact, alias: string): void {
  const aliases = [...new Set([...(node.lists?.aliases ?? []), alias])].sort()
  node.lists = { ...node.lists, aliases }
}

const inOrder = <Value>(values: ReadonlyMap<string, Value>): Value[] =>
  [...values].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value)
