/** A place in which someone looked. */
interface Place {
  for?: string
  url: string
  query?: string
  outcome: string
  language: string
}

const place = (party: string, language: string): Place => ({
  for: party,
  url: `https://treaties.${party.toLowerCase()}.example/search`,
  query: 'digital government',
  outcome: 'opened',
  language,
})

/** A search for ties between Fiji and Estonia that meets every condition for the statement “none found”. */
export const search = (id: string, fields: object = {}) => ({
  record: 'search',
  id,
  by: 'Made Person',
  searcher: 'human',
  on: '2026-06-30',
  between: ['EE', 'FJ'],
  sought: { kinds: ['agreement', 'initiative'] },
  places: [place('EE', 'et'), place('FJ', 'en')],
  found: 0,
  ...fields,
})

/** Returns the places of a search, each changed by one of the given parts. */
export const placesWith = (ee: Partial<Place>, fj: Partial<Place> = {}) => [
  { ...place('EE', 'et'), ...ee },
  { ...place('FJ', 'en'), ...fj },
]

/** An agreement between Estonia and Fiji. */
export const agreement = (id: string, fields: object = {}) => ({
  record: 'agreement',
  id,
  title: `Memorandum ${id}`,
  kind: 'memorandum-of-understanding',
  status: 'signed',
  countries: ['EE', 'FJ'],
  signedOn: '2020-05-01',
  topics: ['digital identity'],
  summary: 'Made for a test.',
  sources: [{ url: `https://press.example/${id}`, kind: 'press', supports: ['signedOn'] }],
  ...fields,
})
