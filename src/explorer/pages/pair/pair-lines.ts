import { bestDate, kindOf, titleOf, type Entry } from '../../timeline/item-of'
import { formatLabel } from '../../format/labels'
import { basisOf, type Entries } from './tie'

/** One line of the pair, flat, for a table or a file. `sources` are addresses. */
export interface PairLine {
  readonly id: string
  readonly node: string
  readonly basis: string
  readonly kind: string
  readonly title: string
  readonly date: string | null
  readonly dateWord: string
  readonly status: string | null
  readonly sources: readonly string[]
}

/** The sources of entries by their ids. */
type SourcesOf = ReadonlyMap<string, readonly { url: string }[]>

/** Every agreement, initiative and contact of a tie as a line. */
export function linesOf({ agreements, initiatives, contacts }: Entries, sources: SourcesOf): PairLine[] {
  return [
    ...[...agreements, ...initiatives].map((one) => line(one, basisOf(one), sources)),
    ...contacts.map((event) => line(event, 'CONTACT', sources)),
  ]
}

function line(entry: Entry, basis: string, sources: SourcesOf): PairLine {
  return {
    id: entry.id,
    node: entry.__typename,
    basis,
    kind: kindOf(entry),
    title: titleOf(entry),
    ...bestDate(entry),
    status: entry.__typename === 'Agreement' ? formatLabel(entry.status) : null,
    sources: (sources.get(entry.id) ?? []).map((source) => source.url),
  }
}
