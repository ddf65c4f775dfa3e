/** The kinds of nodes that have a page. */
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

/** Returns the address of a node's page, or undefined if its kind has no page (Place, Claim, …). */
export function pathOf(kind: string, id: string): string | undefined {
  const folder = folders[kind as PageKind]
  return folder === undefined ? undefined : `/${folder}/${encodeURIComponent(id)}`
}

/** Returns the address of the page for a pair of countries, with the two ids in alphabetical order. */
export function pathOfTie(one: string, other: string): string {
  return `/tie/${encodeURIComponent([one, other].sort().join('-'))}`
}

/** Returns the address of the graph for the page of an entity, or undefined for any other page. */
export function graphPathOf(path: string): string | undefined {
  const [, folder = '', id = ''] = path.split('/')
  if (id === '' || !Object.values(folders).includes(folder)) return undefined
  return folder === 'tie' ? pairGraphPath(id) : `/graph?of=${id}`
}

// This graph leads only through the tie's entries. A graph that leads through the two countries would contain
// everything about both countries.
function pairGraphPath(id: string): string {
  const within = ['AGREEMENT', 'INITIATIVE', 'EVENT', 'AGENCY', 'PERSON'].map((kind) => `&within=${kind}`).join('')
  return `/graph?of=${id}&hops=2${within}&expand=${id}~BETWEEN~OUT&arranged=1`
}

/** Returns the address of the map for the page of a country, or undefined for any other page. */
export function mapPathOf(path: string): string | undefined {
  const [, folder = '', id = ''] = path.split('/')
  return folder === 'country' && id !== '' ? `/map?country=${id}` : undefined
}

/** The folders that contain the pages of entities that can have a record. */
const withRecord: readonly string[] = [
  folders.Agency,
  folders.Person,
  folders.Initiative,
  folders.Agreement,
  folders.Event,
]

/** Returns the address of the record history for the page of an entity, or undefined for any other page. */
export function historyPathOf(path: string): string | undefined {
  const [, folder = '', id = ''] = path.split('/')
  return withRecord.includes(folder) && id !== '' ? `/history/${id}` : undefined
}

/** Returns the address of a graph that starts from several nodes. */
export function graphPathOfAll(ids: readonly string[]): string {
  return `/graph?${ids.map((id) => `of=${encodeURIComponent(id)}`).join('&')}`
}

/** Returns the address of the page with all results of a search. */
export function searchPathOf(text: string): string {
  return `/search?q=${encodeURIComponent(text)}`
}
