import type { AgreementPeopleFragment, BriefSignatoriesQuery } from '../../generated/graphql'
import { formatOn } from '../../format/dates'
import { bestDate, titleOf } from '../../timeline/item-of'
import { expectedEndOf } from '../../timeline/expected-end'
import { type BriefEntry, capacityOf } from './brief-parts'
import { movedOn } from './moved-on'
import type { PairEffects } from './useAsOf'
import type { AgreementClaims } from './usePair'

/** One point to check: the agreement, initiative or person, what to check, and the sources of the statement. */
export interface Point {
  readonly kind: 'Agreement' | 'Initiative' | 'Person'
  readonly id: string
  readonly name: string
  readonly text: string
  readonly sources: readonly { id: string; title?: string | null; url?: string | null }[]
}

/** Returns the entries whose effect is only assumed to begin on the day of the last signature. */
export function assumedEffects(entries: readonly BriefEntry[], effects: PairEffects | undefined): Point[] {
  return entries
    .filter((entry) => {
      const degree = effects?.entries.get(entry.id)?.effect?.degree
      const isAssumed = entry.__typename === 'Agreement' && entry.effect?.basis === 'FROM_SIGNATURE_ASSUMED'
      return isAssumed && degree !== undefined && degree !== 'NOT'
    })
    .map((entry) => {
      const { date, dateWord } = bestDate(entry)
      return pointOf(entry, date === null ? 'undated' : `${dateWord} ${formatOn(date)}`)
    })
}

/** Returns the entries whose term has ended without a recorded renewal or successor. */
export function termsThatRanOut(entries: readonly BriefEntry[], effects: PairEffects | undefined): Point[] {
  return entries
    .filter((entry) => {
      const isSucceeded = entry.__typename === 'Agreement' && entry.succeededBy.length > 0
      return !isSucceeded && effects?.entries.get(entry.id)?.effect?.reason === 'TERM_RAN_OUT'
    })
    .map((entry) => {
      const end = entry.__typename === 'Agreement' ? expectedEndOf(entry) : (entry.endedOn ?? null)
      return pointOf(entry, end === null ? 'the day is not recorded' : `the term ended ${formatOn(end)}`)
    })
}

/** Returns the agreements with values that rest on one independent origin, and names these values. */
export function valuesOfOneSource(
  entries: readonly BriefEntry[],
  claims: readonly AgreementClaims[],
  people: readonly AgreementPeopleFragment[],
): Point[] {
  return entries.flatMap((entry) => {
    const found = claims.find(({ id }) => id === entry.id)
    const acting = people.find(({ id }) => id === entry.id)
    if (found === undefined) return []
    const has = (claim: AgreementClaims['statusClaims']) => claim[0]?.independentOrigins === 1
    const signers = (acting?.signatoriesConnection.edges ?? [])
      .filter(({ properties }) => properties.independentOrigins === 1)
      .map(({ node }) => node.name)
    const values = [
      ...(has(found.signedOnClaims) ? ['date of signature'] : []),
      ...(has(found.adoptedOnClaims) ? ['date of adoption'] : []),
      ...(has(found.inEffectOnClaims) ? ['date of effect'] : []),
      ...(has(found.statusClaims) ? ['status'] : []),
      ...(signers.length > 0 ? [`signature of ${[...new Set(signers)].join(', ')}`] : []),
    ]
    return values.length === 0 ? [] : [pointOf(entry, values.join('; '))]
  })
}

/** Returns one point for each signatory who has moved on. A person who signed several agreements is listed once. */
export function signatoriesMovedOn(
  entries: readonly BriefEntry[],
  people: readonly AgreementPeopleFragment[],
  { people: known }: BriefSignatoriesQuery,
  day: string,
): Point[] {
  const points = new Map<string, Point>()
  for (const entry of entries) {
    if (entry.__typename !== 'Agreement') continue
    for (const edge of people.find(({ id }) => id === entry.id)?.signatoriesConnection.edges ?? []) {
      const { id, name } = edge.node
      const roles = known.find((one) => one.id === id)?.roles ?? []
      const found = movedOn(edge, roles, entry.signedOn, day)
      if (found === undefined || points.has(id)) continue
      const as = capacityOf(edge.properties)
      const when = entry.signedOn == null ? '' : ` ${formatOn(entry.signedOn)}`
      const text = `signed${as === '' ? '' : ` as ${as}`}${when}; ${found.text}`
      points.set(id, { kind: 'Person', id, name, text, sources: found.role.sources })
    }
  }
  return [...points.values()]
}

const pointOf = (entry: BriefEntry, text: string): Point => ({
  kind: entry.__typename,
  id: entry.id,
  name: titleOf(entry),
  text,
  sources: [],
})
