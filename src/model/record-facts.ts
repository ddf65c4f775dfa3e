import type { EntityId, RecordKey, SourceId } from './ids'
import type { NodeKind, RecordKind } from './record-kinds'

/**
 * What one record adds to the graph, after its references were resolved against all other records. It is a value: the
 * same records, decisions and known things give the same facts, whatever the order in which they are read. Removing a
 * record removes what it alone supports.
 */
export interface RecordFacts {
  /** `<collection>/<record id>`. */
  key: RecordKey
  collection: string
  recordId: string
  kind: RecordKind
  /** The node the record is about. It differs from `recordId` where a decision merged the record into another. */
  aboutId: EntityId
  /** SHA-256 of `body`, in hexadecimal: whether the record itself changed. */
  digest: string
  /** The record as read, as JSON, with its fields in the order of the file. */
  body: string
  nodes: NodeFact[]
  claims: ClaimFact[]
  relationships: RelationshipFact[]
  sources: SourceFact[]
}

/** That a node exists. Countries and topics are never among them: the graph holds them before any record. */
export interface NodeFact {
  id: EntityId
  kind: NodeKind
  /** True for the node that the record is about and for its parts: commitments, statements, the signing. */
  own: boolean
  /** Plain list properties, the union over all records: aliases, formerNames. Sorted, without repeats. */
  lists?: { aliases?: string[]; formerNames?: string[] }
  /** The day on which a person last reviewed the record (EDTF); of several records the latest stands. */
  reviewedOn?: string
  /** `<field>: <text>` for each reference that named nothing known. */
  unresolved?: string[]
  /** Topic words, as written, that no topic has among its labels. */
  unknownTopics?: string[]
}

/**
 * STATED: the source is named as evidence for the field (or for this value, by a discrepancy).
 * INFERRED: worked out from what the source says. IMPLIED: no source of the record is named for the field, so all are.
 */
export type Basis = 'STATED' | 'INFERRED' | 'IMPLIED'

/** One value of one property, or of one named aspect, of one node, as one source states it. */
export interface ClaimFact {
  aboutId: EntityId
  /** Exactly one of `property` and `aspect`. A property of `CLAIMED_PROPERTIES`, or a list field of the record. */
  property?: string
  aspect?: string
  /** The record format's own text: slugs, EDTF, `true`, `P3Y`. */
  value: string
  sourceId: SourceId
  basis: Basis
  locator?: string
  note?: string
  /**
   * true: the record prefers this value, which stands over the rules of source and basis.
   * false: the record lists this value and says that none of its values is preferred (`undecided`).
   * Absent: the record says nothing, or prefers another value.
   */
  preferred?: boolean
  /** The record's reason as written, on the preferred value and on every undecided one. */
  reason?: string
}

/**
 * A relationship. `properties` holds the fact properties as the graph stores them (enums in capitals, dates as EDTF
 * text, no bounds); with type and ends they are its identity, see `relationshipKey`.
 */
export interface RelationshipFact {
  type: RelationshipType
  from: EntityId
  to: EntityId
  properties: Record<string, string>
  /** Sorted, without repeats; empty for the structural types only (ABOUT of a statement, CONCERNS). */
  sources: SourceId[]
}

export type RelationshipType =
  | 'BELONGS_TO'
  | 'PART_OF'
  | 'SUCCEEDED_BY'
  | 'MEMBER_OF'
  | 'HELD_ROLE'
  | 'PARTY_TO'
  | 'SIGNED'
  | 'WITNESSED'
  | 'REPRESENTED'
  | 'SIGNED_AT'
  | 'HELD_AT'
  | 'TOOK_PART_IN'
  | 'TAKES_PART_IN'
  | 'LEADS'
  | 'LAUNCHED'
  | 'SUCCEEDS'
  | 'AMENDS'
  | 'IMPLEMENTS'
  | 'RELATED_TO'
  | 'COVERS'
  | 'PROVIDES_FOR'
  | 'CONCERNS'
  | 'MADE'
  | 'ABOUT'

/** INSTRUMENT ranks best, UNKNOWN (given only to an address that no record describes) last. */
export type SourceKind = 'INSTRUMENT' | 'OFFICIAL' | 'PRESS' | 'SECONDARY' | 'MACHINE_WRITTEN' | 'UNKNOWN'

/** A document as one record describes it. The same URL in several records is one source; the database resolves them to one description. */
export interface SourceFact {
  id: SourceId
  /** As written in the record. */
  url: string
  title?: string
  publisher?: string
  /** EDTF. */
  publishedOn?: string
  kind: SourceKind
  language?: string
  /** What it repeats, in the record's words, where that names no known source; else `derivedFromId` is given. */
  derivedFrom?: string
  derivedFromId?: SourceId
}

/**
 * Something the graph holds before any record is read: a country, a topic, or what only a seed script brought.
 * Records may refer to it, and a record of the same thing takes its place.
 */
export interface KnownThing {
  id: string
  kind: NodeKind
  /** Name or title; a topic's preferred label. */
  name: string
  /** Acronym, aliases, former names; a topic's alternative labels; a country's iso3 code. */
  otherNames?: string[]
  /** The country of an agency or person. */
  country?: string
}
