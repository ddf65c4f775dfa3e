import { sourceId } from '../../model/ids'
import { comparableName } from '../../model/names'
import type { CollectedRecord, RecordSource, SourcedRecord } from '../definition/record'
import type { RecordIndex } from '../resolve/record-index'
import { originInPublisher, originInText } from './repeat-wording'

/** A source that may repeat another source, according to its description in the record. A person decides. */
export interface SuggestedRepeat {
  /** `<collection>/<record id>`. */
  record: string
  url: string
  /** The value for `derivedFrom` if the suggestion is right: a name or an address. */
  derivedFrom: string
  /** A phrase: `its publisher is “A via B”`. */
  reason: string
}

/**
 * Returns the sources of a record that may repeat another source. A source for which any record gives `derivedFrom` is
 * never suggested.
 */
export function suggestRepeats(index: RecordIndex, { collection, record }: CollectedRecord): SuggestedRepeat[] {
  const found = new Map<string, SuggestedRepeat>()
  if (record.record === 'search') return []
  for (const source of record.sources) {
    const { url } = source
    if (found.has(url) || index.sources.isDerived(sourceId(url))) continue
    const suggested = repeatOf(index, record, source)
    if (suggested && comparableName(suggested.derivedFrom) !== comparableName(source.publisher ?? ''))
      found.set(url, { record: `${collection}/${record.id}`, url, ...suggested })
  }
  return [...found.values()]
}

type Suggested = Pick<SuggestedRepeat, 'derivedFrom' | 'reason'>

function repeatOf(index: RecordIndex, record: SourcedRecord, source: RecordSource): Suggested | undefined {
  const { publisher, title } = source
  const byPublisher = publisher === undefined ? undefined : originInPublisher(publisher)
  if (byPublisher) return { derivedFrom: byPublisher, reason: `its publisher is “${publisher}”` }
  const byTitle = title === undefined ? undefined : originInText(title)
  if (byTitle) return { derivedFrom: byTitle, reason: `its title is “${title}”` }
  for (const [what, text] of textsAbout(record, source)) {
    const origin = originInText(text)
    if (origin) return { derivedFrom: origin, reason: `a ${what} states this` }
  }
  const original = index.sources.originalOf(source)
  if (original === undefined) return undefined
  return { derivedFrom: original, reason: 'it has the same title and day as that document, but a different publisher' }
}

/**
 * The passages of a source, and the notes about it. A note about a record counts as a note about its source if the
 * record has only one source.
 */
function textsAbout(record: SourcedRecord, source: RecordSource): [what: string, text: string][] {
  const isIt = (url: string | undefined) => url !== undefined && sourceId(url) === sourceId(source.url)
  const values = (record.discrepancies ?? []).flatMap((each) => each.values).filter(({ sourceUrl }) => isIt(sourceUrl))
  const passages = [source.passage, ...values.map(({ passage }) => passage)]
  const isOnly = new Set(record.sources.map(({ url }) => sourceId(url))).size === 1
  return [
    ...passages
      .flatMap((each) => [each?.original ?? [], each?.translation ?? []].flat())
      .map((text) => ['passage', text] as [string, string]),
    ...values.flatMap(({ note }) => note ?? []).map((text) => ['note', text] as [string, string]),
    ...(isOnly && record.notes !== undefined ? [['note', record.notes] as [string, string]] : []),
  ]
}
