import { type SourceId, sourceId } from '../../model/ids'
import { comparableName } from '../../model/names'
import { type AnyRecord, type RecordSource, sourcesOfRecord } from '../definition/record'
import { SameTitles } from './same-titles'

/** The sources of all records, by address and by title. */
export class KnownSources {
  private readonly ids = new Set<SourceId>()
  /**
   * The sources by title. The value is null if several sources share the title, because the title then identifies none
   * of them.
   */
  private readonly byTitle = new Map<string, SourceId | null>()
  /** The sources that repeat another source according to at least one record. */
  private readonly derived = new Set<SourceId>()
  private readonly sameTitles = new SameTitles()

  addFrom(record: AnyRecord): void {
    for (const source of sourcesOfRecord(record)) {
      const { url, title, derivedFrom } = source
      const id = sourceId(url)
      this.ids.add(id)
      if (title) this.addTitle(comparableName(title), id)
      if (derivedFrom) this.derived.add(id)
      this.sameTitles.add(source)
    }
  }

  /** Checks whether at least one record says that the source repeats another source. */
  isDerived(id: SourceId): boolean {
    return this.derived.has(id)
  }

  /** Returns the address of the one document that a secondary source with the same title and day may repeat. */
  originalOf(source: RecordSource): string | undefined {
    return this.sameTitles.originalOf(source)
  }

  /** Returns the source that `derivedFrom` names by address or title, but never the source `of` itself. */
  find(derivedFrom: string, of: SourceId): SourceId | undefined {
    const byUrl = sourceId(derivedFrom)
    const found = this.ids.has(byUrl) ? byUrl : this.byTitle.get(comparableName(derivedFrom))
    return found && found !== of ? found : undefined
  }

  private addTitle(title: string, id: SourceId): void {
    const known = this.byTitle.get(title)
    this.byTitle.set(title, known === undefined || known === id ? id : null)
  }
}
