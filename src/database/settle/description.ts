import { textOf } from '../../model/text-of'
import { comparableName } from '../../model/names'
import type { Claim } from './claim'
import type { Properties } from './values'

interface Description {
  aliases?: string[]
  formerNames?: string[]
  reviewedOn?: string
  unresolved?: string[]
  unknownTopics?: string[]
}

/** What all records together say of a node beside its claims: unions of their lists, the latest review. */
export function describe(describedBy: string[] = [], values: Properties, claims: Claim[]): Properties {
  const descriptions = describedBy.map((text) => JSON.parse(text) as Description)
  const all = <Key extends keyof Description>(key: Key) => descriptions.flatMap((description) => description[key] ?? [])
  return {
    aliases: aliasesOf([...all('aliases'), ...otherNames(claims)], values),
    formerNames: union(all('formerNames')),
    reviewedOn: all('reviewedOn').sort().at(-1) ?? null,
    unresolved: union(all('unresolved')),
    unknownTopics: union(all('unknownTopics')),
  }
}

/** The name that stands is no alias of itself; one that records claimed and that does not stand is. */
function aliasesOf(names: string[], { name, title }: Properties): string[] | null {
  const standing = comparableName(textOf(name ?? title))
  return union(names.filter((alias) => comparableName(alias) !== standing))
}

function otherNames(claims: Claim[]): string[] {
  return claims.flatMap(({ property, value }) => (property === 'name' || property === 'title' ? [value] : []))
}

function union(texts: string[]): string[] | null {
  return texts.length > 0 ? [...new Set(texts)].sort() : null
}
