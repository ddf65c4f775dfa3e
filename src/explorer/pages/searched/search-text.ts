import { formatDatesIn } from '../../format/dates'
import type { SearchPartsFragment, SearchShortfall } from '../../generated/graphql'

/** Returns the name of the searcher, and whether the searcher is a person or a machine. */
export function searcherText({ by, searcher }: Pick<SearchPartsFragment, 'by' | 'searcher'>): string {
  const sort = searcher === 'HUMAN' ? 'a person' : searcher === 'MACHINE' ? 'a machine' : 'unknown searcher'
  return `${by ?? 'not recorded'} (${sort})`
}

/** Returns the places that were searched, and marks those that did not open. */
export function placesText(places: SearchPartsFragment['places']): string {
  return places
    .map(({ url, language, outcome }) => `${url} (${language}${outcome === 'BLOCKED' ? ', did not open' : ''})`)
    .join('; ')
}

const REASONS: Record<SearchShortfall, string> = {
  NOT_A_PAIR: 'it is not about exactly two countries',
  NOTHING_SOUGHT: 'it does not state its target',
  NO_OFFICIAL_PLACE: 'no official place of one side was searched',
  NO_LANGUAGE_OF_GOVERNMENT: 'no official language of one side was used',
  NOT_BY_A_PERSON: 'no person is named as the searcher',
  SOMETHING_FOUND: 'it found an entry',
  LIST_INCOMPLETE: 'not every instrument of the list is named',
  RENEWAL_OF_OTHERS: 'the agreement whose renewal it sought is not on record for the pair',
  SOMETHING_RECORDED: 'an entry in its scope is on record',
  TOO_OLD: 'it is older than 24 months',
  IN_FUTURE: 'its day is unknown or in the future',
}

/** Returns the conclusion of a search: that none was found, or why the search does not allow this conclusion. */
export function resultText({ noneFound, shortfalls }: Pick<SearchPartsFragment, 'noneFound' | 'shortfalls'>): string {
  if (noneFound != null) return formatDatesIn(noneFound)
  return `Does not show that there is none: ${shortfalls.map((shortfall) => REASONS[shortfall]).join('; ')}.`
}
