import { comparableName } from '../../model/names'
import { CLAIMED_PROPERTIES, inCapitals, type NodeKind, type PropertyType } from '../../model/record-kinds'
import { textOf } from '../../model/text-of'
import { dateProperties, type Properties } from '../properties'
import type { Claim, Verdict } from './claim'

/**
 * Returns the properties that preferred claims set on a node of the given kind. Every property without a preferred
 * claim is null, so that writing the result also removes outdated values. Dates include their bounds.
 */
export function claimedProperties(kind: NodeKind, claims: Claim[], verdicts: Map<string, Verdict>): Properties {
  const preferred = claims.filter(({ id }) => verdicts.get(id)?.rank === 'PREFERRED')
  const texts = new Map(preferred.map(({ property, value }) => [property, value]))
  const properties: Properties = {}
  for (const [property, type] of Object.entries(CLAIMED_PROPERTIES[kind])) {
    Object.assign(properties, typed(property, type, texts.get(property)))
  }
  return withName(kind, properties)
}

function typed(property: string, type: PropertyType, text: string | undefined): Properties {
  switch (type) {
    case 'reference':
      return {}
    case 'date':
      return dateProperties(property, text)
    case 'enum':
      return { [property]: text && /^[a-z][a-z-]*$/.test(text) ? inCapitals(text) : null }
    case 'boolean':
      return { [property]: text === undefined ? null : text === 'true' }
    case 'integer':
      return { [property]: text && /^\d+$/.test(text) ? Number(text) : null }
    case 'duration':
    case 'slug':
    case 'text':
      return { [property]: text ?? null }
  }
}

/** The maximum length of a name that fits next to a node. */
const MAX_NAME_LENGTH = 80

/**
 * Adds a name to a part of a record, because records do not name their parts. A commitment or statement is named after
 * the beginning of its summary, and any other part after its main properties.
 */
function withName(kind: NodeKind, properties: Properties): Properties {
  const nameOf = NAMES[kind]
  if (nameOf) return { ...properties, name: nameOf(properties) }
  const { name, summary } = properties
  if ((kind !== 'Commitment' && kind !== 'Statement') || name || typeof summary !== 'string') return properties
  return { ...properties, name: truncated(summary) }
}

/** How to name each kind of part that has no summary. */
const NAMES: Partial<Record<NodeKind, (properties: Properties) => string>> = {
  Stage: nameOfStage,
  Amount: ({ currency, amount }) => `${textOf(currency)} ${textOf(amount)}`,
  Text: ({ part, language }) => `${textOf(part) || 'Text'} (${textOf(language)})`,
  Registration: ({ register, number }) => `${textOf(register)} ${textOf(number)}`,
}

/** Returns a stage's name, for example `In effect, 2020-12-08`. */
function nameOfStage({ stage, on }: Properties): string {
  const words = (textOf(stage) || 'stage').toLowerCase().replaceAll('_', ' ')
  return [words.charAt(0).toUpperCase() + words.slice(1), ...(on ? [textOf(on)] : [])].join(', ')
}

function truncated(text: string): string {
  if (text.length <= MAX_NAME_LENGTH) return text
  const cut = text.slice(0, MAX_NAME_LENGTH)
  return `${cut.slice(0, cut.lastIndexOf(' '))} …`
}

/** The properties that a record sets on a node directly, not through claims. */
interface Description {
  aliases?: string[]
  formerNames?: string[]
  reviewedOn?: string
  unresolved?: string[]
  unknownTopics?: string[]
  described?: Record<string, string | string[]>
}

/** The properties of each kind of node that records set directly and that are not merged. */
const DESCRIBED: Partial<Record<NodeKind, readonly string[]>> = {
  Search: [
    'scope',
    'soughtKinds',
    'soughtTopics',
    'soughtRenewalOf',
    'notRecorded',
    'notRecordedWhy',
    'unmet',
    'statement',
  ],
  PublishedList: ['entryNames'],
}

/** Returns the properties that the first record about a node sets directly. */
export function unmergedProperties(kind: NodeKind, describedBy: string[] = []): Properties {
  const names = DESCRIBED[kind] ?? []
  const first =
    names.length === 0
      ? undefined
      : [...describedBy]
          .sort()
          .map(descriptionIn)
          .find(({ described }) => described)
  return Object.fromEntries(names.map((name) => [name, first?.described?.[name] ?? null]))
}

const descriptionIn = (text: string): Description => JSON.parse(text) as Description

/**
 * Combines the properties that all records set on a node directly, not through claims. Returns the union of the values
 * of each list, and the date of the latest review.
 */
export function describedProperties(describedBy: string[] = [], claimed: Properties, claims: Claim[]): Properties {
  const descriptions = describedBy.map(descriptionIn)
  const all = <Key extends Exclude<keyof Description, 'described'>>(key: Key) =>
    descriptions.flatMap((description) => description[key] ?? [])
  return {
    aliases: aliasesOf([...all('aliases'), ...otherNames(claims)], claimed),
    formerNames: union(all('formerNames')),
    reviewedOn: all('reviewedOn').sort().at(-1) ?? null,
    unresolved: union(all('unresolved')),
    unknownTopics: union(all('unknownTopics')),
  }
}

/** Returns the names without the preferred one, because the preferred name is not an alias. */
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
