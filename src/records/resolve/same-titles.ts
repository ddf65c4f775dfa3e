import { sourceId } from '../../model/ids'
import { comparableName } from '../../model/names'
import type { RecordSource } from '../definition/record'

type Document = Pick<RecordSource, 'url' | 'publisher' | 'kind'>

/** Sources with the same title and day of publication. Titles that are too short to identify a document are ignored. */
export class SameTitles {
  private readonly documents = new Map<string, Document[]>()

  add(source: RecordSource): void {
    const key = keyOf(source)
    if (key === undefined) return
    const { url, publisher, kind } = source
    this.documents.set(key, [...(this.documents.get(key) ?? []), { url, publisher, kind }])
  }

  /**
   * Returns the address of the document that a secondary source may repeat. This document must be the only other one
   * with the same title and day. It must also be of a better kind and come from another publisher. If several other
   * documents have the same title and day, the source could repeat any of them, so there is no result.
   */
  originalOf(source: RecordSource): string | undefined {
    const key = keyOf(source)
    if (key === undefined || source.kind !== 'secondary') return undefined
    const others = (this.documents.get(key) ?? []).filter((each) => !isSameDocument(each, source))
    const [original, ...more] = [...new Map(others.map((each) => [sourceId(each.url), each])).values()]
    if (!original || more.length > 0 || !BETTER.has(original.kind ?? '')) return undefined
    return isSamePublisher(original, source) ? undefined : original.url
  }
}

const BETTER: ReadonlySet<string> = new Set(['instrument', 'official', 'press'])

/** The minimum length of a title that identifies a document, in words, or in characters for scripts without spaces. */
const MIN_WORDS = 5
const MIN_LENGTH = 15

function keyOf({ title, publishedOn, publisher }: RecordSource): string | undefined {
  if (title === undefined || publisher === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(publishedOn ?? '')) return undefined
  const comparable = comparableName(title)
  const isLong =
    comparable.split(' ').length >= MIN_WORDS || (/\p{Lo}/u.test(comparable) && comparable.length >= MIN_LENGTH)
  return isLong ? `${publishedOn} ${comparable}` : undefined
}

const isSameDocument = (a: Document, b: Document): boolean => sourceId(a.url) === sourceId(b.url)
const isSamePublisher = (a: Document, b: Document): boolean =>
  comparableName(a.publisher ?? '') === comparableName(b.publisher ?? '')
