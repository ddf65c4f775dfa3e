import type { AgreementPeopleFragment, PairCarriersQuery } from '../../generated/graphql'
import type { Entries } from './tie'

/** An agency or person that acts in a tie, with the parts it takes. */
export interface KeyActor {
  readonly id: string
  readonly kind: 'Agency' | 'Person'
  readonly name: string
  readonly country: string | null
  readonly roles: readonly string[]
  readonly agreements: number
}

type Acting = PairCarriersQuery['ties'][number]

/** Agencies and people of the tie, those in most agreements first. */
export function keyActorsOf(
  { agencies, people }: Acting,
  acting: readonly AgreementPeopleFragment[],
  { initiatives }: Entries,
): KeyActor[] {
  const parts = partsTaken(acting, initiatives)
  const rows = [
    ...agencies.map((agency) => ({ kind: 'Agency' as const, ...agency })),
    ...people.map((person) => ({ kind: 'Person' as const, ...person })),
  ]
  return rows
    .map((row) => ({
      id: row.id,
      kind: row.kind,
      name: row.name,
      country: row.country[0]?.name ?? null,
      roles: [...(parts.get(row.id)?.roles ?? [])],
      agreements: parts.get(row.id)?.agreements.size ?? 0,
    }))
    .sort((one, other) => other.agreements - one.agreements || one.name.localeCompare(other.name))
}

interface Parts {
  readonly roles: Set<string>
  readonly agreements: Set<string>
}

function partsTaken(
  acting: readonly AgreementPeopleFragment[],
  initiatives: Entries['initiatives'],
): Map<string, Parts> {
  const parts = new Map<string, Parts>()
  const take = (id: string, role: string, agreement?: string) => {
    const known = parts.get(id) ?? { roles: new Set(), agreements: new Set() }
    parts.set(id, {
      roles: known.roles.add(role),
      agreements: agreement === undefined ? known.agreements : known.agreements.add(agreement),
    })
  }
  for (const initiative of initiatives)
    for (const { id } of initiative.launchedBy) take(id, `launched ${initiative.name}`)
  for (const agreement of acting) {
    for (const { node } of agreement.agenciesConnection.edges) take(node.id, 'party', agreement.id)
    for (const { node, properties } of agreement.signatoriesConnection.edges)
      take(node.id, withRole('signed', properties.role), agreement.id)
    for (const { node, properties } of agreement.representativesConnection.edges)
      take(node.id, withRole('represented', properties.role), agreement.id)
    for (const { node, properties } of agreement.witnessesConnection.edges)
      take(node.id, withRole('witnessed', properties.role), agreement.id)
  }
  return parts
}

function withRole(part: string, role: string | null | undefined): string {
  return role === null || role === undefined ? part : `${part} as ${role}`
}
