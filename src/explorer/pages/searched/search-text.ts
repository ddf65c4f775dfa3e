import { formatDatesIn } from '../../format/dates'
import type { SearchPartsFragment, SearchShortfall } from '../../generated/graphql'

/** Returns who searched: the name, and whether that is a person or a machine. */
export function searcherText({ by, searcher }: Pick<SearchPartsFragment, 'by' | 'searcher'>): string {
  const sort = searcher === 'HUMAN' ? 'a person' : searcher === 'MACHINE' ? 'a machine' : 'not known who'
  return `${by ?? 'not recorded'} (${sort})`
}

/** Returns the places in which somebody looked, with those that did not open. */
export function placesText(places: SearchPartsFragment['places']): string {
  return places
    .map(({ url, language, outcome }) => `${url} (${language}${outcome === 'BLOCKED' ? ', did not open' : ''})`)
    .join('; ')
}

const REASONS: Record<SearchShortfall, string> = {
  NOT_A_PAIR: 'it is not about exactly two countries',
  NOTHING_SOUGHT: 'it does not say what was sought',
  NO_OFFICIAL_PLACE: 'no official place of one side was searched',
  NO_LANGUAGE_OF_GOVERNMENT: 'no official language of one side was used',
  NOT_BY_A_PERSON: 'no person is named as the searcher',
  SOMETHING_FOUND: 'it found something',
  LIST_INCOMPLETE: 'not every instrument of the list is named',
  RENEWAL_OF_OTHERS: 'the agreement whose renewal it sought is not on record for the pair',
  SOMETHING_RECORDED: 'something in its scope is on record',
  TOO_OLD: 'it is older than 24 months',
  IN_FUTURE: 'its day is not known or in the future',
}

/** Returns what a search says: that none was found, or why it may not say so. */
export function resultText({ noneFound, shortfalls }: Pick<SearchPartsFragment, 'noneFound' | 'shortfalls'>): string {
  if (noneFound != null) return formatDatesIn(noneFound)
  return `Does not show that there is none: ${shortfalls.map((shortfall) => REASONS[shortfall]).join('; ')}.`
}
