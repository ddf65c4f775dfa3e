import type { AgreementPeopleFragment } from '../../generated/graphql'
import type { Entries, TwoCountries } from './usePair'

/** A box in one of the five columns of the picture. It represents a country, an agency or an agreement. */
export interface Box {
  readonly id: string
  readonly kind: 'Country' | 'Agency' | 'Agreement'
  readonly name: string
  readonly column: 0 | 1 | 2 | 3 | 4
  readonly y: number
}

/** An edge between two boxes, which are identified by their ids. */
export interface PictureEdge {
  readonly from: string
  readonly to: string
}

/** The picture of a tie. Nothing in it is random, so the same tie always has the same picture. */
export interface Picture {
  readonly boxes: readonly Box[]
  readonly edges: readonly PictureEdge[]
  readonly height: number
  /** The number of agreements that are drawn, and the total number. */
  readonly drawn: number
  readonly of: number
}

const MAX_AGREEMENTS = 10
const rowHeight = 56

/**
 * Places the countries in the outer columns, their agencies next to them, and the agreements in the middle. Bilateral
 * agreements come first, then the newest.
 */
export function pictureOf(
  { agreements: all }: Entries,
  people: readonly AgreementPeopleFragment[],
  two: TwoCountries,
): Picture {
  const ordered = [...all].sort((one, other) => one.basis.localeCompare(other.basis))
  const agreements = ordered.slice(0, MAX_AGREEMENTS).map(({ id, title }): Drawn => {
    const { edges = [] } = people.find((one) => one.id === id)?.agenciesConnection ?? {}
    return { id, name: title, agencies: edges.map(({ node }) => node) }
  })
  const left = agenciesOf(agreements, two.one.id)
  const right = agenciesOf(agreements, two.other.id)
  const rows = Math.max(agreements.length, left.length, right.length, 1)
  const column = (of: 0 | 1 | 2 | 3 | 4, kind: Box['kind'], items: readonly { id: string; name: string }[]) =>
    items.map(({ id, name }, place) => ({
      id,
      name,
      kind,
      column: of,
      y: ((place + 0.5) * rows * rowHeight) / items.length,
    }))
  return {
    boxes: [
      ...column(0, 'Country', [two.one]),
      ...column(1, 'Agency', left),
      ...column(2, 'Agreement', agreements),
      ...column(3, 'Agency', right),
      ...column(4, 'Country', [two.other]),
    ],
    edges: edgesOf(agreements, two),
    height: rows * rowHeight,
    drawn: agreements.length,
    of: all.length,
  }
}

/** An agreement with the agencies that are parties to it. */
interface Drawn {
  readonly id: string
  readonly name: string
  readonly agencies: readonly AgreementPeopleFragment['agenciesConnection']['edges'][number]['node'][]
}

function agenciesOf(agreements: readonly Drawn[], country: string): { id: string; name: string }[] {
  const all = agreements.flatMap(({ agencies }) => agencies)
  const ofCountry = all.filter((agency) => agency.country[0]?.id === country)
  return [...new Map(ofCountry.map((agency) => [agency.id, { id: agency.id, name: agency.name }])).values()]
}

// If no agency of a country is a party to an agreement, the edge leads from the agreement to the country itself.
function edgesOf(agreements: readonly Drawn[], two: TwoCountries): PictureEdge[] {
  const edges = new Map<string, PictureEdge>()
  const draw = (from: string, to: string) => edges.set(`${from} ${to}`, { from, to })
  for (const agreement of agreements)
    for (const country of [two.one.id, two.other.id]) {
      const agencies = agenciesOf([agreement], country)
      if (agencies.length === 0) draw(country, agreement.id)
      for (const agency of agencies) {
        draw(country, agency.id)
        draw(agency.id, agreement.id)
      }
    }
  return [...edges.values()]
}
