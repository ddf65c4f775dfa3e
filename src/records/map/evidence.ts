import type { Basis, SourceFact } from '../../model/record-facts'
import { type SourceId, sourceId } from '../../model/ids'
import { inCapitals } from '../../model/record-kinds'
import { FLAT_TERM, type SourceEntry } from '../definition/common'
import type { AnyRecord } from '../definition/record'
import type { RecordIndex } from '../resolve/record-index'

/** One place in one source. */
export interface Citation {
  sourceId: SourceId
  locator?: string
}

/** The citations that support a field. */
export interface Evidence {
  citations: Citation[]
  basis: Basis
}

const TERM_FIELDS: ReadonlySet<string> = new Set(Object.values(FLAT_TERM))

/** The sources of one record, and which of them support each field. */
export class RecordEvidence {
  private readonly sources = new Map<SourceId, SourceFact>()
  private readonly entries: SourceEntry[]

  constructor(
    record: AnyRecord,
    private readonly index: RecordIndex,
  ) {
    this.entries = record.sources
    for (const entry of record.sources) this.describe(entry)
  }

  /**
   * Returns the sources whose `supports` names the field. If there are none, returns all sources of the record, with
   * the basis IMPLIED.
   */
  of(field: string): Evidence {
    const named = TERM_FIELDS.has(field) ? [field, 'term'] : [field]
    const supporting = this.entries.filter(({ supports }) => supports.some((each) => named.includes(each)))
    if (supporting.length > 0) return { citations: distinct(supporting.map(citation)), basis: 'STATED' }
    return { citations: distinct(this.entries.map(({ url }) => ({ sourceId: sourceId(url) }))), basis: 'IMPLIED' }
  }

  /** Returns the source at the given address. If no address is given, returns the sources of the field. */
  at(place: { sourceUrl?: string; locator?: string }, field: string): Evidence {
    const { sourceUrl, locator } = place
    if (!sourceUrl) return this.of(field)
    return { citations: [{ sourceId: this.mention(sourceUrl), ...(locator && { locator }) }], basis: 'STATED' }
  }

  /** Returns all sources of the record, sorted by id. */
  all(): SourceFact[] {
    return [...this.sources.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  }

  /** Adds a source of unknown kind for an address that has no entry in `sources`. */
  private mention(url: string): SourceId {
    const id = sourceId(url)
    if (!this.sources.has(id)) this.sources.set(id, { id, url, kind: 'UNKNOWN' })
    return id
  }

  /**
   * Adds or completes a source. A record may list a source twice, with different locators. Details that only one entry
   * has are kept.
   */
  private describe(entry: SourceEntry): void {
    const described = sourceFact(entry, this.index)
    const known = this.sources.get(described.id)
    this.sources.set(described.id, known ? { ...described, ...known } : described)
  }
}

/** Returns the ids of the cited sources, sorted and without duplicates. */
export const sourcesOf = ({ citations }: Evidence): SourceId[] =>
  [...new Set(citations.map((each) => each.sourceId))].sort()

const citation = ({ url, locator }: SourceEntry): Citation => ({ sourceId: sourceId(url), ...(locator && { locator }) })

function distinct(citations: Citation[]): Citation[] {
  return [...new Map(citations.map((each) => [`${each.sourceId} ${each.locator ?? ''}`, each])).values()]
}

function sourceFact(entry: SourceEntry, index: RecordIndex): SourceFact {
  const { url, title, publisher, publishedOn, kind, language, derivedFrom } = entry
  const id = sourceId(url)
  const derivedFromId = derivedFrom === undefined ? undefined : index.source(derivedFrom, id)
  return {
    id,
    url,
    ...(title && { title }),
    ...(publisher && { publisher }),
    ...(publishedOn && { publishedOn }),
    kind: inCapitals(kind) as SourceFact['kind'],
    ...(language && { language }),
    ...(derivedFromId ? { derivedFromId } : derivedFrom && { derivedFrom }),
  }
}
