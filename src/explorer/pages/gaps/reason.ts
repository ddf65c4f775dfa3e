import { inSentence } from '../../format/countries'
import { formatDatesIn } from '../../format/dates'
import type { GapsQuery } from '../../generated/graphql'

/** A gap, in the form in which the query returns it. */
export type Gap = GapsQuery['gaps'][number]

/** Returns the API's reason for a gap, with dates and names in the form that pages use. */
export function reasonOf({ reason, evidence }: Pick<Gap, 'reason' | 'evidence'>): string {
  const countries = new Set(evidence.filter(({ kind }) => kind === 'COUNTRY').map(({ title }) => title))
  const parts = formatDatesIn(reason).split(/(, | with |\.$)/)
  return parts.map((part) => (countries.has(part) ? inSentence(part) : part)).join('')
}
