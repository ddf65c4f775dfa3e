import type { WeakClaimFragment } from '../generated/graphql'
import { bestDateField, type Entry, missingDates } from '../timeline/item-of'

type Claims = readonly WeakClaimFragment[]

/** Returns the claims about the best date of an entry, from the fields of a `Marked…Date` fragment. */
export function claimsAboutDate(entry: Entry, marks: object | undefined): Claims | undefined {
  const field = bestDateField(entry)
  return field && claimsOf(field, marks)
}

/**
 * Returns the words, such as “adopted”, for dates that would be better than the best date of an entry. The entry lacks
 * these dates because sources disagree on them.
 */
export const disputedWithoutDate = (entry: Entry, marks: object | undefined): string[] =>
  missingDates(entry).flatMap(([word, field]) => (claimsOf(field, marks)?.[0]?.disputed === true ? [word] : []))

const claimsOf = (field: string, marks: object | undefined): Claims | undefined =>
  (marks as Readonly<Record<string, Claims | undefined>> | undefined)?.[`${field}Claims`]
