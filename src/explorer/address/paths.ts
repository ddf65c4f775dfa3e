/** Kinds of node that have a page. */
export type PageKind =
  'Country' | 'Agency' | 'Person' | 'Initiative' | 'Agreement' | 'Event' | 'Topic' | 'Source' | 'Tie'

const folders: Record<PageKind, string> = {
  Country: 'country',
  Agency: 'agency',
  Person: 'person',
  Initiative: 'initiative',
  Agreement: 'agreement',
  Event: 'event',
  Topic: 'topic',
  Source: 'source',
  Tie: 'tie',
}

/** The address of a node's page, or undefined for a kind without one (Place, Claim, …). */
export function pathOf(kind: string, id: string): string | undefined {
  const folder = folders[kind as PageKind]
  return folder === undefined ? undefined : `/${folder}/${encodeURIComponent(id)}`
}

/** The address of the pair of two countries: the two ids in alphabetical order. */
export function pathOfTie(one: string, other: string): string {
  return `/tie/${encodeURIComponent([one, other].sort().join('-'))}`
}
