import { bestDate, kindOf, titleOf, type Entry } from '../../timeline/item-of'
import { say } from '../../words/labels'
import type { PairTie } from './tie'

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

/** Every agreement, initiative and contact of a tie as a line. */
export function linesOf(tie: PairTie): PairLine[] {
  return [
    ...tie.agreementsConnection.edges.map(({ node, properties }) => line(node, properties.basis, node.sources)),
    ...tie.initiativesConnection.edges.map(({ node, properties }) => line(node, properties.basis, node.sources)),
    ...tie.contacts.map((event) => line(event, 'CONTACT', event.sources)),
  ]
}

function line(entry: Entry, basis: string, sources: readonly { url: string }[]): PairLine {
  return {
    id: entry.id,
    node: entry.__typename,
    basis,
    kind: kindOf(entry),
    title: titleOf(entry),
    ...bestDate(entry),
    status: entry.__typename === 'Agreement' ? say(entry.status) : null,
    sources: sources.map((source) => source.url),
  }
}
