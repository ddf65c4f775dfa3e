import type { Basis, ClaimFact, SourceFact } from '../../model/record-facts'
import { type SourceId, sourceId } from '../../model/ids'
import { inCapitals } from '../../model/record-kinds'
import { FLAT_TERM } from '../definition/common'
import { givenReferenceDate } from '../definition/history'
import { type Passage, plainHash } from '../definition/reading'
import { type AnyRecord, type RecordSource, sourcesOfRecord } from '../definition/record'
import { isEvidence, type ListValue, namesValues, supportsValue } from '../resolve/list-values'
import type { RecordIndex } from '../resolve/record-index'

/** A place in a source, with the words at that place. */
export type PlaceInSource = Pick<ClaimFact, 'locator' | 'passage' | 'passageTranslation' | 'passageLanguage'>

/** One place in one source. */
export interface Citation extends PlaceInSource {
  sourceId: SourceId
  /** The reference date (EDTF) of the source, if the record gives one. */
  statedAsOf?: string
}

/** The citations that support a field. */
export interface Evidence {
  citations: Citation[]
  basis: Basis
}

/** Other names that `supports` may use for a field. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.values(FLAT_TERM).map((field) => [field, 'term'])),
  startsOn: 'from',
  endsOn: 'to',
}

/** The sources of one record, and the sources that support each field. */
export class RecordEvidence {
  private readonly sources = new Map<SourceId, SourceFact>()
  private readonly entries: RecordSource[]
  private readonly namesValues: boolean

  constructor(
    private readonly record: AnyRecord,
    private readonly index: RecordIndex,
  ) {
    this.entries = sourcesOfRecord(record)
    this.namesValues = namesValues(record)
    for (const entry of this.entries) this.describe(entry)
  }

  /**
   * Returns the sources whose `supports` names the field, or the given value of a list. If there are none, returns all
   * sources of the record, with the basis IMPLIED. Sources that name only other values of the list are not included.
   */
  of(field: string, value?: ListValue): Evidence {
    const supporting = this.entries.filter((entry) => this.supports(entry, field, value))
    if (supporting.length > 0) return { citations: distinct(supporting.map(citation)), basis: 'STATED' }
    const implied = value === undefined ? this.entries : this.entries.filter((entry) => this.isFor(entry, field, value))
    const left = implied.length > 0 ? implied : this.entries
    return { citations: distinct(left.map(withoutLocator)), basis: 'IMPLIED' }
  }

  /**
   * Returns the sources at the given addresses. If no address is given, returns the sources of the first field that any
   * source names.
   */
  ofStage(urls: readonly string[] | undefined, fields: readonly string[]): Evidence {
    if (urls)
      return { citations: distinct(urls.flatMap((url) => this.at({ sourceUrl: url }, '').citations)), basis: 'STATED' }
    const found = fields.map((field) => this.of(field))
    return found.find(({ basis }) => basis === 'STATED') ?? found[0] ?? this.of('')
  }

  /** Returns the source at the given address. If no address is given, returns the sources of the field. */
  at(place: WrittenPlace & { sourceUrl?: string }, field: string): Evidence {
    const { sourceUrl } = place
    if (!sourceUrl) return this.of(field)
    const id = this.mention(sourceUrl)
    const [statedAsOf] = this.entries.flatMap((entry) =>
      sourceId(entry.url) === id ? (givenReferenceDate(entry) ?? []) : [],
    )
    const cited = { sourceId: id, ...placeInSource(place), ...(statedAsOf && { statedAsOf }) }
    return { citations: [cited], basis: 'STATED' }
  }

  /** Returns all sources of the record, sorted by id. */
  all(): SourceFact[] {
    return [...this.sources.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  }

  private supports(entry: RecordSource, field: string, value: ListValue | undefined): boolean {
    if (entry.supports.some((each) => each === field || each === OTHER_NAMES[field])) return true
    return value !== undefined && this.namesValues && supportsValue(this.index, this.record, entry, field, value)
  }

  private isFor(entry: RecordSource, field: string, value: ListValue): boolean {
    return !this.namesValues || isEvidence(this.index, this.record, entry, field, value)
  }

  /** Adds a source of unknown kind for an address that has no entry in `sources`. */
  private mention(url: string): SourceId {
    const id = sourceId(url)
    if (!this.sources.has(id)) this.sources.set(id, { id, url, kind: 'UNKNOWN' })
    return id
  }

  /**
   * Adds or completes a source. A record may list a source twice, with different locators. Details that only one of the
   * entries gives are kept.
   */
  private describe(entry: RecordSource): void {
    const described = sourceFact(entry, this.index)
    const known = this.sources.get(described.id)
    this.sources.set(described.id, known ? { ...described, ...known } : described)
  }
}

/** Returns the ids of the cited sources, sorted and without duplicates. */
export const sourcesOf = ({ citations }: Evidence): SourceId[] =>
  [...new Set(citations.map((each) => each.sourceId))].sort()

function withoutLocator(entry: RecordSource): Citation {
  const statedAsOf = givenReferenceDate(entry)
  return { sourceId: sourceId(entry.url), ...(statedAsOf && { statedAsOf }) }
}

const citation = (entry: RecordSource): Citation => ({
  ...withoutLocator(entry),
  ...placeInSource(entry),
})

/** Returns the place at which a source states a claim. */
export const citationOf = (claim: ClaimFact): Citation => {
  const { sourceId, locator, passage, passageTranslation, passageLanguage, statedAsOf } = claim
  const all = { locator, passage, passageTranslation, passageLanguage, statedAsOf }
  const given = Object.entries(all).filter(([, value]) => value !== undefined)
  return { sourceId, ...(Object.fromEntries(given) as Omit<Citation, 'sourceId'>) }
}

/** A place in a source, as a record writes it. */
interface WrittenPlace {
  locator?: string
  passage?: Passage
}

function placeInSource({ locator, passage }: WrittenPlace): PlaceInSource {
  return {
    ...(locator && { locator }),
    ...(passage && { passage: passage.original }),
    ...(passage?.translation && { passageTranslation: passage.translation }),
    ...(passage?.language && { passageLanguage: passage.language }),
  }
}

/** Identifies a place in a source. Two different passages without a locator count as two places. */
export const placeKey = ({ locator = '', passage = '' }: PlaceInSource): string => `${locator}\n${passage}`

function distinct(citations: Citation[]): Citation[] {
  return [...new Map(citations.map((each) => [`${each.sourceId} ${placeKey(each)}`, each])).values()]
}

function sourceFact(entry: RecordSource, index: RecordIndex): SourceFact {
  const { title, publisher, publishedOn, kind, language, derivedFrom, readAs } = entry
  const { url, retrievedOn, keptUp, archivedUrl, contentHash, lastSeen } = entry
  const id = sourceId(url)
  const derivedFromId = derivedFrom === undefined ? undefined : index.source(derivedFrom, id)
  return {
    id,
    url,
    ...(title && { title }),
    ...(publisher && { publisher }),
    ...(publishedOn && { publishedOn }),
    kind: inCapitals(kind ?? 'unknown'),
    ...(language && { language }),
    ...(retrievedOn && { retrievedOn }),
    ...(keptUp !== undefined && { keptUp }),
    ...(archivedUrl && { archivedUrl }),
    ...(contentHash && { contentHash: plainHash(contentHash) }),
    ...(lastSeen && { lastSeen }),
    ...(readAs && { readAs: inCapitals(readAs) }),
    ...(derivedFromId ? { derivedFromId } : derivedFrom && { derivedFrom }),
  }
}
