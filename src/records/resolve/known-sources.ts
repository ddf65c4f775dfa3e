import { type SourceId, sourceId } from '../../model/ids'
import { comparableName } from '../../model/names'
import { type AnyRecord, sourcesOfRecord } from '../definition/record'

/** The sources of all records, by address and by title. */
export class KnownSources {
  private readonly ids = new Set<SourceId>()
  /**
   * The sources by title. The value is null if several sources have the same title, because it then identifies none of
   * them.
   */
  private readonly byTitle = new Map<string, SourceId | null>()

  addFrom(record: AnyRecord): void {
    for (const { url, title } of sourcesOfRecord(record)) {
      const id = sourceId(url)
      this.ids.add(id)
      if (title) this.addTitle(comparableName(title), id)
    }
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
