import type { KnownThing } from '../../model/record-facts'
import { type EntityId, entityId, generateId, recordKey, type SourceId } from '../../model/ids'
import { withoutTitles } from '../../model/person-names'
import type { NodeKind } from '../../model/record-kinds'
import type { Decision } from '../decide/decision'
import type { CollectedRecord } from '../definition/record'
import type { IdProblem, ValueProblem, Warning } from './finding'
import { KnownSources } from './known-sources'
import { GeneratedThings, type ReferredKind } from './generated-things'
import { namesValues, valueProblems } from './list-values'
import { type Mention, Mentioned, mentionsOf } from './mention'
import { PartyManners } from './party-manners'
import { keyOf } from './name-table'
import { Sameness } from './sameness'
import { StageNumbers } from './stage-numbers'
import { type RecordSummary, summaryOf } from './record-summary'
import { isOrganisationName } from './organisation-name'
import { Things } from './things'
import { TopicLabels } from './topic-labels'

/** The node to which a reference by name leads. */
export interface Reference {
  id: EntityId
  kind: ReferredKind
  /** True if a record or seed script describes the node, and false if records only refer to it. */
  own: boolean
  /** The name to show. If records only refer to the node, this is its most frequent name. */
  name: string
}

/**
 * The input that is known before any record is read: countries, topics, nodes from seed scripts, and a person's
 * decisions.
 */
export interface IndexInput {
  known: readonly KnownThing[]
  decisions?: readonly Decision[]
}

/**
 * All names and ids in all records, so that the meaning of a reference does not depend on the order in which the
 * records are read. The index contains only names, dates and ids, not whole records. Its size therefore depends on the
 * number of nodes and not on the length of the texts.
 */
export class RecordIndex {
  readonly topics: TopicLabels
  readonly sources = new KnownSources()
  readonly things: Things
  readonly sameness: Sameness
  /** A summary of each record, used to find similar records. */
  readonly summaries: RecordSummary[] = []
  private readonly mentions = new Map<string, Mention & { mentioned: Mentioned }>()
  readonly generated = new GeneratedThings()
  readonly stages = new StageNumbers()
  readonly manners: PartyManners
  /**
   * The values that sources name but that are missing from the lists. Records with such sources must not be imported.
   */
  readonly valueProblems: ValueProblem[] = []
  /** Records whose sources name single values of lists. */
  private readonly withNamedValues: CollectedRecord[] = []

  constructor({ known, decisions = [] }: IndexInput) {
    this.sameness = new Sameness(decisions)
    this.things = new Things(known, this.sameness)
    this.topics = new TopicLabels(known)
    this.manners = new PartyManners(known)
  }

  add({ collection, record }: CollectedRecord): void {
    this.stages.add(collection, record)
    this.manners.add(record)
    if (namesValues(record)) this.withNamedValues.push({ collection, record })
    const key = recordKey(collection, record.id)
    this.things.addRecord(collection, record)
    this.sources.addFrom(record)
    this.summaries.push(summaryOf(key, record))
    for (const mention of mentionsOf(record)) this.addMention(mention, key)
  }

  /** Completes the index. Call it once, after the last `add`. */
  finish(): void {
    this.things.finish()
    this.manners.finish((id) => this.things.canonical(id))
    for (const mention of this.mentions.values()) {
      const kind = mention.kind === 'Speaker' ? this.speakerKind(mention.name, mention.country) : mention.kind
      const id = this.resolve(kind, mention.name, mention.country, mention.loose)
      if (this.things.byId.get(id)?.records.length) continue
      this.generated.add(id, { ...mention, kind })
    }
    for (const record of this.withNamedValues) this.valueProblems.push(...valueProblems(this, record))
  }

  /** Ids that belong to nodes of different kinds. If there are any, no records may be written. */
  get problems(): readonly IdProblem[] {
    return this.things.problems
  }

  agency(name: string, country?: string, loose = false): Reference {
    return this.reference('Agency', name, country, loose)
  }

  person(name: string, country?: string): Reference {
    return this.reference('Person', name, country)
  }

  place(name: string): Reference {
    return this.reference('Place', name)
  }

  /** Returns the agency or person that a speaker's name refers to if the record does not state a role. */
  speaker(name: string, country?: string): Reference {
    return this.reference(this.speakerKind(name, country), name, country)
  }

  /** Returns the node to which an id belongs after all decisions are applied. */
  byId(id: string): { id: EntityId; kind: NodeKind } | undefined {
    const canonical = this.things.canonical(id)
    const kind = this.things.byId.get(canonical)?.kind ?? this.generated.kindOf(canonical)
    return kind && { id: canonical, kind }
  }

  /**
   * Returns nodes of certain kinds with this name or title, or if there are none, nodes for which this is another name.
   */
  byTitle(title: string, kinds: readonly NodeKind[]): { id: EntityId; kind: NodeKind }[] {
    const found = kinds.map((kind) => ({ kind, ...this.things.find(kind, title) }))
    const best = found.some(({ own }) => own) ? found.filter(({ own }) => own) : found
    return best.flatMap(({ kind, ids }) => ids.map((id) => ({ id, kind })))
  }

  source(derivedFrom: string, of: SourceId): SourceId | undefined {
    return this.sources.find(derivedFrom, of)
  }

  /**
   * Yields a warning for each name that several nodes share. If this is the main name of the nodes, a reference by the
   * name leads to the node whose id is first in alphabetical order. Otherwise, such a reference leads to none of these
   * nodes.
   */
  *ambiguousNames(): Generator<Warning> {
    for (const { kind, country, mentioned, ...first } of this.mentions.values()) {
      const [name = first.name] = mentioned.names()
      const found = kind === 'Speaker' ? { ids: [], own: false } : this.things.find(kind, name, country)
      if (found.ids.length < 2) continue
      const chosen = found.own ? `linked to ${found.ids[0]}` : 'not linked to any of them'
      const message = `"${name}"${country ? ` of ${country}` : ''} is the name of ${found.ids.join(' and ')}; it is ${chosen} until a person decides.`
      yield {
        code: 'AMBIGUOUS_NAME',
        collections: mentioned.collections,
        message,
        values: { name, country, ids: found.ids },
      }
    }
  }

  private reference(kind: ReferredKind, name: string, country?: string, loose = false): Reference {
    const id = this.resolve(kind, name, country, loose)
    const thing = this.things.byId.get(id)
    if (thing && thing.records.length > 0) return { id, kind, own: true, name: thing.names[0] ?? name }
    const written = thing?.names[0] ?? this.generated.namesOf(id)[0] ?? name
    return { id, kind, own: false, name: kind === 'Person' ? withoutTitles(written) : written }
  }

  /**
   * Returns the id to which a reference by name leads. If `loose` is true, `country` is the country of the referring
   * node, and the named agency might belong to another country.
   */
  resolve(kind: ReferredKind, name: string, country?: string, loose = false): EntityId {
    const here = this.things.find(kind, name, country)
    const elsewhere = here.ids.length === 0 && loose && country && !this.isNamedStrictly(kind, name, country)
    const found = elsewhere ? this.things.find(kind, name) : here
    const [first] = found.ids
    if (first !== undefined && (found.own || found.ids.length === 1)) return first
    return this.things.canonical(this.generate(kind, name, country))
  }

  /** Checks whether a record explicitly states that the agency belongs to the country. */
  private isNamedStrictly(kind: string, name: string, country: string): boolean {
    const mention = this.mentions.get(keyOf(kind, name, country))
    return mention !== undefined && !mention.loose
  }

  /** Generates an id. If a record uses the usual id for another node, the new id ends in `-of-unknown-country`. */
  private generate(kind: ReferredKind, name: string, country?: string): EntityId {
    const id = generateId(kind, name, country)
    const holder = this.things.byId.get(id)
    return holder && holder.records.length > 0 ? entityId(`${id}-of-unknown-country`) : id
  }

  private speakerKind(name: string, country?: string): 'Agency' | 'Person' {
    for (const kind of ['Agency', 'Person'] as const) {
      if (this.things.find(kind, name, country).ids.length > 0) return kind
    }
    for (const kind of ['Agency', 'Person'] as const) if (this.mentions.has(keyOf(kind, name, country))) return kind
    return isOrganisationName(name) ? 'Agency' : 'Person'
  }

  private addMention(mention: Mention, record: string): void {
    const key = keyOf(mention.kind, mention.name, mention.country)
    const known = this.mentions.get(key)
    const entry = known ?? { ...mention, mentioned: new Mentioned() }
    entry.mentioned.add(mention.name, record, mention.role)
    if (!mention.loose) entry.loose = false
    if (!known) this.mentions.set(key, entry)
  }
}

/** Builds the index by reading all records once. The records may come in any order. */
export async function buildIndex(
  records: Iterable<CollectedRecord> | AsyncIterable<CollectedRecord>,
  input: IndexInput,
): Promise<RecordIndex> {
  const index = new RecordIndex(input)
  for await (const record of records) index.add(record)
  index.finish()
  return index
}
