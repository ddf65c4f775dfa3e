import { foldName } from './names'
import { memoize } from './memoize'
import { withoutTitles } from './person-names'
import { sha256 } from './sha256'

declare const idBrand: unique symbol
/**
 * A string that is an id of one kind. The compiler rejects plain names and ids of other kinds where an id of this kind
 * is expected.
 */
type Id<Sort extends string> = string & { readonly [idBrand]: Sort }

/** The id of a domain node: the code of a country, the id of a record, or a generated id. */
export type EntityId = Id<'Entity'>
/** `source-` and 16 hexadecimal digits. */
export type SourceId = Id<'Source'>
/** `claim-` and 16 hexadecimal digits. */
export type ClaimId = Id<'Claim'>
/**
 * Two country ids in alphabetical order, such as `GB-SG`. Code must not split a tie id, because the id of a bloc may
 * contain hyphens. A tie stores its `countryIds` instead.
 */
export type TieId = Id<'Tie'>
/** Identifies a record and its collection, `<collection>/<record id>`, or a seed script, `seed/<script>`. */
export type RecordKey = Id<'Record'>

/** The format of record ids. */
export const ID_PATTERN = /^[a-z0-9-]+$/

/** Casts a string that was checked elsewhere: the id of a record, the code of a country, or an id from the graph. */
export const entityId = (text: string): EntityId => text as EntityId

/** Kinds of nodes that get a generated id if they have no record. */
export type GeneratedKind = 'Person' | 'Agency' | 'Place' | 'Topic'

/**
 * Returns the id of a node that has a name but no record: `person-gb-philip-hammond`, `agency-sg-…`, `place-london`,
 * `topic-…`. The id depends only on kind, country and name, so the order of import does not matter. Titles in a
 * person's name are not part of the id.
 */
export function generateId(kind: GeneratedKind, name: string, country?: string): EntityId {
  const bare = kind === 'Person' ? withoutTitles(name) : name
  const parts = [kind.toLowerCase(), ...(country ? [country.toLowerCase()] : []), foldName(bare)]
  return entityId(parts.join('-'))
}

/** Returns `<agreement id>-signing`, the id of the event that is generated for an agreement with `signedOn`. */
export const signingId = (agreement: string): EntityId => entityId(`${agreement}-signing`)

/** Returns `<record id>-commitment-<n>`. n is the position in the record, starting at 1. */
export const commitmentId = (record: string, n: number): EntityId => entityId(`${record}-commitment-${n}`)

/** Returns `<record id>-statement-<n>`. n is the position in the record, starting at 1. */
export const statementId = (record: string, n: number): EntityId => entityId(`${record}-statement-${n}`)

/** Returns `<record id>-stage-<n>`. n starts at 1. Usually, n is the position in the record's history. */
export const stageId = (record: string, n: number): EntityId => entityId(`${record}-stage-${n}`)

/**
 * Returns `<record id>-<kind>-<content>`, the id of an amount, a text or a registration. The id depends on the content
 * and not on the position in the record, so two collections with the same content share one node.
 */
export const detailId = (record: string, kind: 'amount' | 'text' | 'registration', ...says: (string | undefined)[]) =>
  entityId(`${record}-${kind}-${foldName(says.filter((part) => part !== undefined).join(' ')) || 'unnamed'}`)

/** Returns the key of a record in a collection. */
export const recordKey = (collection: string, record: string): RecordKey => `${collection}/${record}` as RecordKey

/** Returns the id of the document at an address: a hash of the normalised URL. */
export const sourceId = memoize((url): SourceId => `source-${hash16(normaliseUrl(url))}` as SourceId)

/**
 * Normalises a URL for comparison. Puts scheme and host in lower case, and removes the default port, the fragment and
 * the slash of an empty path. The rest is unchanged, because servers may treat any other path or query as a different
 * address. A relative URL is only trimmed.
 */
export function normaliseUrl(url: string): string {
  const text = url.trim().replace(/#.*$/s, '')
  const parts = /^([a-z][a-z0-9+.-]*):\/\/([^/?]*)(.*)$/is.exec(text)
  if (!parts) return text
  const [, scheme = '', authority = '', rest = ''] = parts
  return `${scheme.toLowerCase()}://${normaliseAuthority(authority, scheme.toLowerCase())}${rest === '/' ? '' : rest}`
}

function normaliseAuthority(authority: string, scheme: string): string {
  const defaultPort = { http: ':80', https: ':443' }[scheme]
  const at = authority.lastIndexOf('@') + 1
  const host = authority.slice(at).toLowerCase()
  const short = defaultPort && host.endsWith(defaultPort) ? host.slice(0, -defaultPort.length) : host
  return authority.slice(0, at) + short
}

/** Returns the id of the claim that a property or an aspect of a node has a certain value. */
export function claimId(about: string, claimed: { property?: string; aspect?: string }, value: string): ClaimId {
  return `claim-${hash16(JSON.stringify([about, claimed.property ?? null, claimed.aspect ?? null, value]))}` as ClaimId
}

/** Returns the id of the tie between two countries. The order of the countries has no effect. */
export const tieId = (a: string, b: string): TieId => [a, b].sort().join('-') as TieId

/**
 * Returns the key that distinguishes a fact from parallel relationships of the same type between the same nodes. The
 * key lists the properties except date bounds as `name=value`, sorted by name and joined by `; `. The key is empty if
 * there are no properties.
 */
export function relationshipKey(properties: Readonly<Record<string, string>>): string {
  return Object.entries(properties)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`)
    .join('; ')
}

const hash16 = (text: string): string => sha256(text).slice(0, 16)
