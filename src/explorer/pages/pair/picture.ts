import { bestDate } from '../../timeline/item-of'
import type { PairTie, TwoCountries } from './tie'

/** A box of the picture: a country, agency or agreement in one of five columns. */
export interface Box {
  readonly id: string
  readonly kind: 'Country' | 'Agency' | 'Agreement'
  readonly name: string
  readonly column: 0 | 1 | 2 | 3 | 4
  readonly y: number
}

/** A line between two boxes, by their ids. */
export interface Line {
  readonly from: string
  readonly to: string
}

/** The picture of a tie, the same for the same tie: nothing in it is moved by chance. */
export interface Picture {
  readonly boxes: readonly Box[]
  readonly lines: readonly Line[]
  readonly height: number
  /** How many agreements are drawn, of how many. */
  readonly drawn: number
  readonly of: number
}

const mostAgreements = 10
const rowHeight = 56

type Agreement = PairTie['agreementsConnection']['edges'][number]['node']

/** Countries outside, their agencies beside them, the agreements in the middle: bilateral first, newest first. */
export function pictureOf(tie: PairTie, two: TwoCountries): Picture {
  const edges = [...tie.agreementsConnection.edges].sort(
    (one, other) =>
      one.properties.basis.localeCompare(other.properties.basis) ||
      (bestDate(other.node).date ?? '').localeCompare(bestDate(one.node).date ?? ''),
  )
  const agreements = edges.slice(0, mostAgreements).map((edge) => edge.node)
  const left = agenciesOf(agreements, two.one.id)
  const right = agenciesOf(agreements, two.other.id)
  const rows = Math.max(agreements.length, left.length, right.length, 1)
  const column = (of: 0 | 1 | 2 | 3 | 4, kind: Box['kind'], items: readonly { id: string; name: string }[]) =>
    items.map((item, place) => ({ ...item, kind, column: of, y: ((place + 0.5) * rows * rowHeight) / items.length }))
  return {
    boxes: [
      ...column(0, 'Country', [two.one]),
      ...column(1, 'Agency', left),
      ...column(
        2,
        'Agreement',
        agreements.map(({ id, title }) => ({ id, name: title })),
      ),
      ...column(3, 'Agency', right),
      ...column(4, 'Country', [two.other]),
    ],
    lines: linesOf(agreements, two),
    height: rows * rowHeight,
    drawn: agreements.length,
    of: edges.length,
  }
}

function agenciesOf(agreements: readonly Agreement[], country: string): { id: string; name: string }[] {
  const all = agreements.flatMap((agreement) => agreement.agenciesConnection.edges.map((edge) => edge.node))
  const ofCountry = all.filter((agency) => agency.country[0]?.id === country)
  return [...new Map(ofCountry.map((agency) => [agency.id, { id: agency.id, name: agency.name }])).values()]
}

// A country without an agency of its own in an agreement is joined to the agreement itself.
function linesOf(agreements: readonly Agreement[], two: TwoCountries): Line[] {
  const lines = new Map<string, Line>()
  const draw = (from: string, to: string) => lines.set(`${from} ${to}`, { from, to })
  for (const agreement of agreements)
    for (const country of [two.one.id, two.other.id]) {
      const agencies = agenciesOf([agreement], country)
      if (agencies.length === 0) draw(country, agreement.id)
      for (const agency of agencies) {
        draw(country, agency.id)
        draw(agency.id, agreement.id)
      }
    }
  return [...lines.values()]
}
