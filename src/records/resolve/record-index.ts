import type { KnownThing } from '../../model/record-facts'
import { type EntityId, entityId, mintId, recordKey, type SourceId } from '../../model/ids'
import type { NodeKind } from '../../model/record-kinds'
import type { Decision } from '../decide/decision'
import type { CollectedRecord } from '../definition/record'
import type { IdProblem, Warning } from './finding'
import { KnownSources } from './known-sources'
import { type Mention, mentionsOf } from './mention'
import { Mentioned } from './mentioned'
import { keyOf } from './name-table'
import { Sameness } from './sameness'
import { type Digest, digestOf } from './record-digest'
import { isOrganisationName } from './organisation-name'
import { Things } from './things'
import { TopicLabels } from './topic-labels'

/** What a reference by name stands for. */
export interface Reference {
  id: EntityId
  kind: 'Agency' | 'Person' | 'Place'
  /** True of what a record or seed script is about; false of what is only referred to. */
  own: boolean
  /** The name to show; of something only referred to, its most frequent form. */
  name: string
}

/** What is only referred to. */
interface Minted {
  kind: Reference['kind']
  country?: string
  mentioned: Mentioned
  /** Which of several references tells kind and country: the smallest. */
  rank: string
}

/** What is told apart before records are read: countries, topics, what seeds brought; and what a person decided. */
export interface IndexInput {
  known: readonly KnownThing[]
  decisions?: readonly Decision[]
}

/**
 * Every name and id of all records, so that a reference means the same whatever was read first. It holds names, dates
 * and ids, no whole records: its size follows the number of things, not of words.
 */
export class RecordIndex {
  readonly topics: TopicLabels
  readonly sources = new KnownSources()
  readonly things: Things
  readonly sameness: Sameness
  /** The digest of each record, for what looks alike. */
  readonly digests: Digest[] = []
  private readonly mentions = new Map<string, Mention & { mentioned: Mentioned }>()
  /** What is only referred to, by its minted id. */
  private readonly minted = new Map<string, Minted>()

  constructor({ known, decisions = [] }: IndexInput) {
    this.sameness = new Sameness(decisions)
    this.things = new Things(known, this.sameness)
    this.topics = new TopicLabels(known)
  }

  add({ collection, record }: CollectedRecord): void {
    const key = recordKey(collection, record.id)
    this.things.addRecord(collection, record)
    this.sources.addFrom(record)
    this.digests.push(digestOf(key, record))
    for (const mention of mentionsOf(record)) this.addMention(mention, key)
  }

  /** To be called once, after the last `add`. */
  finish(): void {
    this.things.finish()
    for (const mention of this.mentions.values()) {
      const kind = mention.kind === 'Speaker' ? this.speakerKind(mention.name, mention.country) : mention.kind
      const id = this.resolve(kind, mention.name, mention.country, mention.loose)
      if (this.things.byId.get(id)?.records.length) continue
      this.addMinted(id, { ...mention, kind })
    }
  }

  /** Ids that stand for things of different kinds: nothing may be written while there is any. */
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

  /** Somebody who said something and of whom no role is given: whichever of agency and person bears the name. */
  speaker(name: string, country?: string): Reference {
    return this.reference(this.speakerKind(name, country), name, country)
  }

  /** What a record's or minted id stands for, after decisions. */
  byId(id: string): { id: EntityId; kind: NodeKind } | undefined {
    const canonical = this.things.canonical(id)
    const kind = (this.things.byId.get(canonical) ?? this.minted.get(canonical))?.kind
    return kind && { id: canonical, kind }
  }

  /** Things of some kinds whose name or title, else whose other name, this is. */
  byTitle(title: string, kinds: readonly NodeKind[]): { id: EntityId; kind: NodeKind }[] {
    const found = kinds.map((kind) => ({ kind, ...this.things.find(kind, title) }))
    const best = found.some(({ own }) => own) ? found.filter(({ own }) => own) : found
    return best.flatMap(({ kind, ids }) => ids.map((id) => ({ id, kind })))
  }

  source(derivedFrom: string, of: SourceId): SourceId | undefined {
    return this.sources.find(derivedFrom, of)
  }

  /** What is only referred to: id, kind, country, names and some of the records that do. */
  *mintedThings(): Generator<MintedThing> {
    for (const [id, { kind, country, mentioned }] of this.minted) {
      yield {
        id: entityId(id),
        kind,
        ...(country && { country }),
        names: this.mintedNames(id),
        records: mentioned.records,
        roles: mentioned.roles,
      }
    }
  }

  /** Names that several records bear; a reference by such a name goes to the first id in the alphabet. */
  *ambiguousNames(): Generator<Warning> {
    for (const { kind, country, mentioned, ...first } of this.mentions.values()) {
      const [name = first.name] = mentioned.names()
      const found = kind === 'Speaker' ? { ids: [], own: false } : this.things.find(kind, name, country)
      if (found.ids.length < 2) continue
      const chosen = found.own ? `taken as ${found.ids[0]}` : 'taken as none of them'
      const message = `"${name}"${country ? ` of ${country}` : ''} is the name of ${found.ids.join(' and ')}; it is ${chosen} until somebody decides.`
      yield { code: 'AMBIGUOUS_NAME', message, values: { name, country, ids: found.ids } }
    }
  }

  private reference(kind: Reference['kind'], name: string, country?: string, loose = false): Reference {
    const id = this.resolve(kind, name, country, loose)
    const thing = this.things.byId.get(id)
    if (thing && thing.records.length > 0) return { id, kind, own: true, name: thing.names[0] ?? name }
    return { id, kind, own: false, name: thing?.names[0] ?? this.mintedNames(id)[0] ?? name }
  }

  /** The id to which a reference by name goes. */
  resolve(kind: Reference['kind'], name: string, country?: string, loose = false): EntityId {
    const here = this.things.find(kind, name, country)
    const elsewhere = here.ids.length === 0 && loose && country && !this.isNamedStrictly(kind, name, country)
    const found = elsewhere ? this.things.find(kind, name) : here
    const [first] = found.ids
    if (first !== undefined && (found.own || found.ids.length === 1)) return first
    return this.things.canonical(this.mint(kind, name, country))
  }

  /** The most frequent first, but before it those that the id was minted from, where a decision made several one. */
  private mintedNames(id: string): string[] {
    const entry = this.minted.get(id)
    if (!entry) return []
    const names = entry.mentioned.names()
    const isOwn = (name: string) => mintId(entry.kind, name, entry.country) === id
    return [...names.filter(isOwn), ...names.filter((name) => !isOwn(name))]
  }

  /** Whether some record names the country itself as the agency's. */
  private isNamedStrictly(kind: string, name: string, country: string): boolean {
    const mention = this.mentions.get(keyOf(kind, name, country))
    return mention !== undefined && !mention.loose
  }

  /** A minted id that a record uses for something else says that its country is not known. */
  private mint(kind: Reference['kind'], name: string, country?: string): EntityId {
    const id = mintId(kind, name, country)
    const holder = this.things.byId.get(id)
    return holder && holder.records.length > 0 ? entityId(`${id}-of-unknown-country`) : id
  }

  /** Where a decision made several one, kind and country are those of the reference that the id was minted from. */
  private addMinted(id: EntityId, { kind, name, country, mentioned }: Omit<Minted, 'rank'> & { name: string }): void {
    const rank = [mintId(kind, name, country) === id ? 'own' : 'taken over', country ?? '~', kind].join()
    const known = this.minted.get(id)
    const entry =
      known && known.rank <= rank
        ? known
        : { rank, kind, ...(country && { country }), mentioned: known?.mentioned ?? new Mentioned() }
    entry.mentioned.merge(mentioned)
    this.minted.set(id, entry)
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

export interface MintedThing {
  id: EntityId
  kind: Reference['kind']
  country?: string
  /** The most frequent first. */
  names: string[]
  records: string[]
  roles: string[]
}

/** Reads all records once and keeps what resolving needs. The records may come one by one, in any order. */
export async function buildIndex(
  records: Iterable<CollectedRecord> | AsyncIterable<CollectedRecord>,
  input: IndexInput,
): Promise<RecordIndex> {
  const index = new RecordIndex(input)
  for await (const record of records) index.add(record)
  index.finish()
  return index
}
