import { officialLanguages, primaryLanguage } from '../../model/languages'
import type { SearchPlace, SearchRecord } from '../definition/coverage'

/** A condition that a search does not meet, so that “searched, none found” does not apply. */
export type UnmetCondition =
  | 'NOT_A_PAIR'
  | 'NOTHING_SOUGHT'
  | 'NO_OFFICIAL_PLACE'
  | 'NO_LANGUAGE_OF_GOVERNMENT'
  | 'NOT_BY_A_PERSON'
  | 'SOMETHING_FOUND'

/**
 * Returns the countries that a search is about. If a list was searched, the search is about the countries whose
 * official places were searched.
 */
export function countriesOfSearch({ between, countries, places }: SearchRecord): string[] {
  return [...new Set(between ?? countries ?? places.flatMap((place) => place.for ?? []))].sort()
}

/**
 * Returns the conditions that the record of a search does not meet. Three more conditions depend on the graph and on
 * the current day. `derive/searches.cypher` and `queries/Search.shortfalls.cypher` check these conditions. The rule is
 * in docs/rules.md, section Coverage.
 */
export function unmetConditions(search: SearchRecord): UnmetCondition[] {
  const sides = countriesOfSearch(search)
  const official = sides.map((side) => search.places.filter((place) => isOfficialPlace(place, side)))
  const conditions: [isMet: boolean, condition: UnmetCondition][] = [
    [search.countries === undefined && sides.length === 2, 'NOT_A_PAIR'],
    [Object.values(search.sought).some((value) => value !== undefined), 'NOTHING_SOUGHT'],
    [official.every((places) => places.length > 0), 'NO_OFFICIAL_PLACE'],
    [official.every((places) => places.some(isInLanguageOfGovernment)), 'NO_LANGUAGE_OF_GOVERNMENT'],
    [search.searcher === 'human', 'NOT_BY_A_PERSON'],
    [search.found === 0, 'SOMETHING_FOUND'],
  ]
  return conditions.flatMap(([isMet, condition]) => (isMet ? [] : [condition]))
}

/**
 * Checks whether a place is an official place of a side and was searched. A place that could not be opened was not
 * searched.
 */
const isOfficialPlace = (place: SearchPlace, side: string): boolean =>
  place.for === side && place.outcome === 'opened' && place.query !== undefined

const isInLanguageOfGovernment = ({ for: side = '', language }: SearchPlace): boolean =>
  officialLanguages(side).includes(primaryLanguage(language))
