import type { EntityId, RecordKey, SourceId } from './ids'
import type { NodeKind, RecordKind } from './record-kinds'

/**
 * The facts that one record adds to the graph. Its references are resolved against all other records. The same records,
 * decisions and known nodes always give the same facts, regardless of the order in which they are read. Removing a
 * record removes the facts that no other record supports.
 */
export interface RecordFacts {
  /** `<collection>/<record id>`. */
  key: RecordKey
  collection: string
  recordId: string
  kind: RecordKind
  /**
   * The node that the record describes. The id differs from `recordId` if a decision merged the record into another
   * record.
   */
  aboutId: EntityId
  /** SHA-256 of `body`, in hexadecimal. A new digest shows that the record itself changed. */
  digest: string
  /** The record as JSON, as it was read, with its fields in file order. */
  body: string
  nodes: NodeFact[]
  claims: ClaimFact[]
  relationships: RelationshipFact[]
  sources: SourceFact[]
}

/**
 * The fact that a node exists. Countries and topics need no such fact, because the graph contains them before any
 * record is read.
 */
export interface NodeFact {
  id: EntityId
  kind: NodeKind
  /**
   * True for the node that the record describes and for the parts of that node: commitments, statements, stages, the
   * signing.
   */
  own: boolean
  /** List properties that are not claims. The graph stores their union over all records. Sorted, without duplicates. */
  lists?: { aliases?: string[]; formerNames?: string[] }
  /**
   * Further properties that are not claims. If several records of one node set the same property, the first record in
   * alphabetical order of the keys decides.
   */
  described?: Record<string, string | string[]>
  /**
   * The day on which a person last reviewed the record (EDTF). If several records give a day, the latest day is used.
   */
  reviewedOn?: string
  /** `<field>: <text>` for each reference that does not match a known node. */
  unresolved?: string[]
  /** Words for topics, as written, that do not match the label of any topic. */
  unknownTopics?: string[]
}

/**
 * STATED: the record names the source as evidence for the field, or a discrepancy names the source as evidence for this
 * value. INFERRED: the value was inferred from the source. IMPLIED: the record does not name a source for the field, so
 * all sources of the record count as evidence.
 */
export type Basis = 'STATED' | 'INFERRED' | 'IMPLIED'

/** One value of a property or of a named aspect of a node, as one source states it. */
export interface ClaimFact {
  aboutId: EntityId
  /**
   * Exactly one of `property` and `aspect` is set. A property of `CLAIMED_PROPERTIES`, or a list field of the record.
   */
  property?: string
  aspect?: string
  /** The value in the record format's notation: a slug, EDTF, `true`, `P3Y`. */
  value: string
  sourceId: SourceId
  basis: Basis
  locator?: string
  /** The words in which the source states the value, in the original language. */
  passage?: string
  /** The passage in English. */
  passageTranslation?: string
  /** The language of the passage (BCP 47), if it differs from the language of the source. */
  passageLanguage?: string
  /** The reference date (EDTF) of the source, if the record gives one. */
  statedAsOf?: string
  /**
   * The day (EDTF) on which a status or state began, if the record gives one. Set only on claims about a status or
   * state.
   */
  on?: string
  note?: string
  /**
   * true: the record prefers this value, so the rules on sources and basis do not apply. false: the record lists this
   * value and marks all of its values as `undecided`. Absent: the record states no preference, or prefers another
   * value.
   */
  preferred?: boolean
  /** The reason that the record gives, as written. Set on the preferred value and on every undecided value. */
  reason?: string
}

/**
 * A relationship. `properties` contains the properties of the fact as the graph stores them (enums in capitals, dates
 * as EDTF strings, no bounds). The type, both ends and these properties together identify the relationship; see
 * `relationshipKey`.
 */
export interface RelationshipFact {
  type: RelationshipType
  from: EntityId
  to: EntityId
  properties: Record<string, string>
  /** Sorted, without duplicates. Empty only for the structural types, such as CONCERNS. */
  sources: SourceId[]
  /**
   * The sources that the record names for this field or for this value of it, each with its reference date (EDTF). The
   * date is '' if the record does not give one. The field is absent if the record names no source.
   */
  statedIn?: Record<string, string>
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
  | 'PAIRED_IN'
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
  | 'HAS_STAGE'
  | 'FOR'
  | 'BROUGHT_ABOUT'
  | 'RESPONSIBLE_FOR'
  | 'HAS_AMOUNT'
  | 'PAYS'
  | 'PAID_TO'
  | 'HAS_TEXT'
  | 'REGISTERED_AS'
  | 'SEARCHED'
  | 'WENT_THROUGH'
  | 'LOOKED_IN'
  | 'SOUGHT'
  | 'SOUGHT_RENEWAL_OF'
  | 'FOUND'
  | 'LISTS'

/** INSTRUMENT ranks best. UNKNOWN ranks last. UNKNOWN is used only for an address that no record describes. */
export type SourceKind = 'INSTRUMENT' | 'OFFICIAL' | 'PRESS' | 'SECONDARY' | 'MACHINE_WRITTEN' | 'UNKNOWN'

/**
 * A document as one record describes it. Descriptions of the same URL in several records refer to one source, and the
 * database combines them.
 */
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
  /** The day on which someone read the document. */
  retrievedOn?: string
  /**
   * True for a register that is kept up to date. The reference date of such a register is the day on which it was read.
   */
  keptUp?: boolean
  /** The address of a copy in an archive. */
  archivedUrl?: string
  /** SHA-256 of the content that was read: 64 digits in lower case. */
  contentHash?: string
  /** The last day on which the document was seen at its address. */
  lastSeen?: string
  /** Whether the whole document was read, or only an excerpt. */
  readAs?: 'FULL' | 'EXCERPT'
  /**
   * The document that this document repeats, as given in the record. Set only if the repeated document is not a known
   * source. Otherwise, `derivedFromId` is set.
   */
  derivedFrom?: string
  derivedFromId?: SourceId
}

/**
 * A node that the graph contains before any record is read: a country, a topic, or a node that only a seed script
 * added. Records may refer to it, and a record about the same subject replaces it.
 */
export interface KnownThing {
  id: string
  kind: NodeKind
  /** The name or title. For a topic, the preferred label. */
  name: string
  /**
   * Acronym, aliases and former names. For a topic, the alternative labels. For a country, the ISO 3166-1 alpha-3 code.
   */
  otherNames?: string[]
  /** The country of an agency or person. */
  country?: string
  /** How countries became parties to an agreement, according to the seed scripts. */
  parties?: { country: string; how: 'signature' | 'accession' | 'adoption' }[]
}
