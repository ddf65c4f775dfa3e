import type { ClaimPartsFragment } from '../generated/graphql'
import type { Fact } from './Facts'

/** The claims about an entity. Undefined while they load. */
export type Claims = readonly ClaimPartsFragment[] | undefined

/**
 * Returns the sources of the value that is shown for a property, and whether the value should be checked. The sources
 * are those of the preferred claim.
 */
export function evidenceOf(claims: Claims, property: string): Pick<Fact, 'sources' | 'weakness'> {
  if (claims === undefined) return { sources: 'to come' }
  const about = claims.filter((claim) => claim.property === property)
  const preferred = about.find((claim) => claim.rank === 'PREFERRED') ?? (about.length === 1 ? about[0] : undefined)
  const isWording = wordings.has(property)
  return {
    sources: preferred?.sources,
    weakness: {
      origins: isWording ? null : preferred?.independentOrigins,
      disputed: !isWording && about.some(({ disputed }) => disputed),
    },
  }
}

/** Returns the properties and aspects that have more than one value on record. The preferred value comes first. */
export function discrepanciesOf(
  claims: readonly ClaimPartsFragment[],
): { name: string; claims: ClaimPartsFragment[] }[] {
  const names = [...new Set(claims.flatMap((claim) => claim.property ?? claim.aspect ?? []))]
  return names
    .map((name) => ({ name, claims: claims.filter((claim) => (claim.property ?? claim.aspect) === name) }))
    .filter((group) => group.claims.length > 1 && !alternatives.has(group.name))
}

// Different wordings of a title or summary are alternatives and do not contradict each other.
const alternatives = new Set(['title', 'name', 'summary'])

// Our wording, which no second source has to confirm.
const wordings = new Set(['title', 'name', 'summary', 'notes', 'note', 'acronym', 'termStated'])
