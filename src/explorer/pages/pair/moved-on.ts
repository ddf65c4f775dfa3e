import { boundsOf, formatDate, formatOn } from '../../format/dates'
import type { AgreementPeopleFragment, BriefSignatoriesQuery } from '../../generated/graphql'

type Signature = AgreementPeopleFragment['signatoriesConnection']['edges'][number]
type Role = BriefSignatoriesQuery['people'][number]['roles'][number]

/**
 * Describes how a signatory has moved on by a day, or returns undefined if no source says so. A signatory has moved on
 * if the role in which they signed has certainly ended, or if they may have begun another role, at another body, after
 * the signing.
 */
export function movedOn(
  { properties }: Signature,
  roles: readonly Role[],
  signedOn: string | null | undefined,
  day: string,
): { text: string; role: Role } | undefined {
  const signed = boundsOf(signedOn)
  const isSigningRole = (role: Role) =>
    properties.agency == null ? role.role === properties.role : role.body.id === properties.agency.id
  // A role that ended before the signing, perhaps at the same body, is not the role in which they signed.
  const held = roles.filter((role) => isSigningRole(role) && !isBefore(boundsOf(role.to)?.latest, signed?.earliest))
  const ended = held.every((role) => isBefore(boundsOf(role.to)?.latest, day)) ? held.at(-1) : undefined
  if (ended?.to != null) return { text: `the role ended ${formatOn(ended.to)}`, role: ended }
  const next = roles.find((role) => {
    const { earliest, latest } = boundsOf(role.from) ?? {}
    return !isSigningRole(role) && isBefore(signed?.latest, latest) && earliest !== undefined && earliest <= day
  })
  if (next === undefined) return undefined
  return { text: `later ${next.role}, ${next.body.name}, from ${formatDate(next.from)}`, role: next }
}

const isBefore = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one < other
