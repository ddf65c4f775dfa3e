import { ask } from './ask'

interface Cell {
  country: string
  count: number
  inEffect: number | null
  whenLastKnown: number | null
  possibly: number
  undatedCount: number
  possibleDuplicateCount: number
  recordedCount: number
  lastOn: string | null
}

interface Line {
  by: string
  id: string
  sharedBy: string[]
  cells: Cell[]
}

const FIGURES = 'count inEffect whenLastKnown possibly undatedCount possibleDuplicateCount recordedCount lastOn'
const COMPARED = ['EE', 'GB', 'SG', 'ASEAN', 'EU']

/** Arguments that both `compare` and `tieMatrix` accept, and that select the entries to count. */
const COUNTED = [
  'basis: [BILATERAL]',
  'basis: [PLURILATERAL, PROGRAMME]',
  'kinds: [MEMORANDUM_OF_UNDERSTANDING]',
  'topics: ["topic-digital-identity"]',
  'asOf: "2019-12-31"',
  'asOf: "2022-06-30", measure: IN_EFFECT_ON',
  'asOf: "2099-01-01", measure: IN_EFFECT_ON, basis: [BILATERAL, PLURILATERAL, PROGRAMME, WITH_BLOC, NON_STATE]',
]

const isCounted = ({ count, inEffect, whenLastKnown }: Omit<Cell, 'country'>) =>
  count + (inEffect ?? 0) + (whenLastKnown ?? 0) > 0

async function compare(counted: string): Promise<Line[]> {
  const { data, messages } = await ask(
    `{ compare(countries: ${JSON.stringify(COMPARED)}, ${counted}) { by id sharedBy cells { country ${FIGURES} } } }`,
  )
  expect(messages).toEqual([])
  return data['compare'] as Line[]
}

it.each(COUNTED)(
  'the comparison has the same count for each partner as the matrix for the pair: %s',
  async (counted) => {
    const lines = (await compare(counted)).filter(({ by }) => by === 'PARTNER')
    const found = lines.flatMap(({ id, cells }) =>
      cells.map(({ country, ...figures }) => ({ id: [id, country].sort().join('-'), ...figures })),
    )
    const { data } = await ask(`{ tieMatrix(recorded: true, ${counted}) { id countries ${FIGURES} } }`)
    const pairs = (data['tieMatrix'] as (Omit<Cell, 'country'> & { id: string; countries: string[] })[]).flatMap(
      ({ countries, ...figures }) => countries.flatMap((country) => (COMPARED.includes(country) ? [figures] : [])),
    )
    const order = (one: { id: string }, other: { id: string }) => one.id.localeCompare(other.id)
    expect(found.length).toBeGreaterThan(10)
    expect(found.sort(order)).toEqual(pairs.sort(order))
  },
)

it.each(COUNTED)(
  'the comparison lists a line as shared by the countries that certainly have an entry in it: %s',
  async (counted) => {
    for (const { sharedBy, cells } of await compare(counted)) {
      expect(sharedBy).toEqual(cells.filter(isCounted).map(({ country }) => country))
    }
  },
)

it('the comparison counts an agreement of many parties once for its kind, and with each of its partners', async () => {
  const lines = await compare('basis: [PLURILATERAL], kinds: [CHARTER]')
  const { data } = await ask(
    `{ latestAgreements(countries: ["GB"], kinds: [CHARTER], basis: [PLURILATERAL]) { id countries(limit: 50) { id } } }`,
  )
  const charters = data['latestAgreements'] as { id: string; countries: { id: string }[] }[]
  const ofBritain = (by: string) =>
    lines.filter((line) => line.by === by).flatMap(({ cells }) => cells.filter(({ country }) => country === 'GB'))
  expect(charters.length).toBeGreaterThan(0)
  expect(ofBritain('KIND')).toMatchObject([{ count: charters.length }])
  const partners = new Set(charters.flatMap(({ countries }) => countries.map(({ id }) => id)))
  expect(ofBritain('PARTNER')).toHaveLength(partners.size - 1)
})
