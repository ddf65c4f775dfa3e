import { inSentence } from '../../format/countries'
import { count } from '../../format/numbers'
import type { ComparedBy } from '../../generated/graphql'
import { listNames, type Compared, type Group } from './lines'

const nouns: Record<ComparedBy, [one: string, many: string]> = {
  PARTNER: ['partner', 'partners'],
  TOPIC: ['topic', 'topics'],
  KIND: ['kind', 'kinds'],
}

/** Names the compared countries that share the lines of a group: “both”, “Estonia only”. */
export function sharedBy({ by, isAmong }: Group, compared: readonly Compared[]): string {
  if (isAmong) return 'each other'
  if (by.length === 0) return 'none for certain'
  if (by.length === compared.length) return by.length === 2 ? 'both' : `all ${by.length}`
  const names = compared.filter(({ id }) => by.includes(id)).map(({ name }) => inSentence(name))
  return `${listNames(names)} only`
}

/** Returns the heading of a group: “12 partners of both”. */
export function groupTitle(group: Group, by: ComparedBy, compared: readonly Compared[]): string {
  const [one, many] = nouns[by]
  const number = count(group.lines.length, one, many)
  if (group.isAmong) return 'With each other'
  if (group.by.length === 0) return `${number} not certain for any country: possible, undated or only announced`
  return `${number} of ${sharedBy(group, compared)}`
}
