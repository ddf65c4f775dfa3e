import { EntityLink } from '../../entity/EntityLink'
import { useGraphQL } from '../../fetch/useGraphQL'
import { type AgreementPeopleFragment, PairKeyPeopleDocument, type PairKeyPeopleQuery } from '../../generated/graphql'
import { QueryResult } from '../../layout/QueryResult'
import { NoneRecorded } from '../../layout/Section'
import type { Column } from '../../table/column'
import { DataTable } from '../../table/DataTable'
import { type Entries, type TwoCountries, useAgreementPeople } from './usePair'

// An agency or person of the tie, with its roles.
interface KeyActor {
  readonly id: string
  readonly kind: 'Agency' | 'Person'
  readonly name: string
  readonly country: string | null
  readonly roles: readonly string[]
  readonly agreements: number
}

const columns: Column<KeyActor>[] = [
  {
    id: 'name',
    header: 'Name',
    value: (row) => row.name,
    cell: (row) => <EntityLink kind={row.kind} id={row.id} name={row.name} />,
  },
  { id: 'kind', header: 'Kind', value: (row) => (row.kind === 'Agency' ? 'agency' : 'person') },
  { id: 'country', header: 'Country', value: (row) => row.country },
  { id: 'roles', header: 'Part taken', value: (row) => row.roles.join('; ') || null },
  { id: 'agreements', header: 'Agreements', value: (row) => row.agreements, numeric: true },
]

/** Shows the agencies and people that take part in the tie's entries. */
export function KeyPeople({ id, two, entries }: { id: string; two: TwoCountries; entries: Entries }) {
  const actors = useGraphQL(PairKeyPeopleDocument, { id })
  const people = useAgreementPeople(entries)
  const table = (acting: readonly AgreementPeopleFragment[]) => (
    <QueryResult of={actors}>
      {({ ties: [tie] }) => (
        <KeyPeopleTable two={two} rows={tie === undefined ? [] : keyActorsOf(tie, acting, entries)} />
      )}
    </QueryResult>
  )
  if (entries.agreements.length === 0) return table([])
  const counted = new Set(entries.agreements.map((agreement) => agreement.id))
  return (
    <QueryResult of={people}>
      {({ agreements }) => table(agreements.filter((agreement) => counted.has(agreement.id)))}
    </QueryResult>
  )
}

function KeyPeopleTable({ two, rows }: { two: TwoCountries; rows: readonly KeyActor[] }) {
  if (rows.length === 0) return <NoneRecorded what="people or agencies" />
  return (
    <DataTable
      name={`people-and-agencies-${two.one.id}-${two.other.id}`.toLowerCase()}
      caption="Agencies and people, ranked by the number of the pair's agreements that they took part in"
      columns={columns}
      rows={rows}
      keyOf={(row) => row.id}
    />
  )
}

type Acting = PairKeyPeopleQuery['ties'][number]

// Returns the agencies and people with their roles. Those with the most agreements come first.
function keyActorsOf(
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
