import type { WeakClaimFragment } from '../generated/graphql'
import { bestDateField, type Entry } from '../timeline/item-of'

type Claims = readonly WeakClaimFragment[]

/** Returns the claims about the best date of an entry, from the fields of a `Marked…Date` fragment. */
export function claimsAboutDate(entry: Entry, marks: object | undefined): Claims | undefined {
  const field = bestDateField(entry)
  return field && (marks as Readonly<Record<string, Claims | undefined>> | undefined)?.[`${field}Claims`]
}
