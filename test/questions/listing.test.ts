import { ask } from './ask'

interface Listing {
  total: number
  nodes: {
    id: string
    name: string
    types: string[]
    entryCount: number
    sourceCount: number | null
    disputed: string[]
  }[]
}

const FIELDS = 'total nodes { id name types entryCount sourceCount disputed }'

async function list(given: string): Promise<Listing> {
  const { data, messages } = await ask(`{ listing(${given}) { ${FIELDS} } }`)
  expect(messages).toEqual([])
  return data['listing'] as Listing
}

const idsOf = ({ nodes }: Listing): string[] => nodes.map(({ id }) => id)

it.each(['PERSON', 'AGENCY', 'INITIATIVE', 'SOURCE'])(
  'the listing has every %s of the data set, each once, page by page',
  async (kind) => {
    const { data } = await ask('{ dataset { counts { kind count } } }')
    const { counts } = data['dataset'] as { counts: { kind: string; count: number }[] }
    const all = counts.find((each) => each.kind === kind)?.count
    const found: string[] = []
    for (let after = ''; ; after = `, after: "${found.at(-1)}"`) {
      const page = await list(`kind: ${kind}, first: 300${after}`)
      expect(page.total).toBe(all)
      found.push(...idsOf(page))
      if (page.nodes.length < 300) break
    }
    expect(found).toHaveLength(all!)
    expect(new Set(found).size).toBe(all)
  },
)

it.each([
  ['PERSON', 'people', 'country: { some: { id: { eq: "SG" } } }'],
  ['AGENCY', 'agencies', 'country: { some: { id: { eq: "SG" } } }'],
] as const)('the listing has the %s nodes of a country', async (kind, field, where) => {
  const { data } = await ask(`{ ${field}(where: { ${where} }, limit: 500) { id } }`)
  const expected = (data[field] as { id: string }[]).map(({ id }) => id)
  const found = await list(`kind: ${kind}, country: "SG", first: 500`)
  expect(idsOf(found).sort()).toEqual(expected.sort())
  expect(found.nodes.length).toBeGreaterThan(10)
})

it.each(['INITIATIVE', 'SOURCE'])(
  'the listing shows the country by which it lists each %s, even if only an agency belongs to that country',
  async (kind) => {
    const { data } = await ask(
      `{ listing(kind: ${kind}, country: "EE", first: 500) { nodes { id countries { id } } } }`,
    )
    const { nodes } = data['listing'] as { nodes: { id: string; countries: { id: string }[] }[] }
    expect(nodes.length).toBeGreaterThan(10)
    const without = nodes.filter(({ countries }) => !countries.some(({ id }) => id === 'EE'))
    expect(without.map(({ id }) => id)).toEqual([])
  },
)

it('the listing refuses a country as its own partner', async () => {
  const { messages } = await ask('{ listing(kind: SOURCE, country: "EE", partner: "EE") { total } }')
  expect(messages).toEqual(['`partner` of `listing`: must be a different country from `country`.'])
})

it('the listing has the people who took part in an entry on a topic in a year', async () => {
  const where = `happenedOn: { gte: "2024-01-01", lte: "2024-12-31" }, topics: { some: { id: { eq: "topic-artificial-intelligence" } } }`
  const { data } = await ask(`{ agreements(where: { ${where} }, limit: 500) { signatories(limit: 100) { id } } }`)
  const agreements = data['agreements'] as { signatories: { id: string }[] }[]
  const expected = new Set(agreements.flatMap(({ signatories }) => signatories.map(({ id }) => id)))
  const found = await list(
    `kind: PERSON, topic: "topic-artificial-intelligence", types: ["SIGNED"], from: "2024-01-01", to: "2024-12-31", first: 500`,
  )
  expect(expected.size).toBeGreaterThan(2)
  expect(idsOf(found)).toEqual(expect.arrayContaining([...expected]))
})

it('the listing leaves out nodes with too few sources, or without disagreement', async () => {
  const all = await list('kind: AGENCY, country: "SG", first: 500')
  const some = await list('kind: AGENCY, country: "SG", sources: 3, first: 500')
  const disputed = await list('kind: AGENCY, country: "SG", disputed: true, first: 500')
  const expected = (keep: (node: Listing['nodes'][number]) => boolean) => all.nodes.filter(keep).map(({ id }) => id)
  expect(idsOf(some)).toEqual(expected(({ sourceCount }) => sourceCount! >= 3))
  expect(idsOf(disputed)).toEqual(expected((node) => node.disputed.length > 0))
  expect(disputed.total).toBeGreaterThan(0)
  expect(some.total).toBeLessThan(all.total)
})

it('the listing has the sources of an agreement between two countries', async () => {
  const { data } = await ask(
    '{ agreements(where: { id: { eq: "gb-sg-mou-digital-government-2019" } }) { sources { id } } }',
  )
  const [agreement] = data['agreements'] as { sources: { id: string }[] }[]
  const found = await list('kind: SOURCE, country: "SG", partner: "GB", first: 500')
  expect(idsOf(found)).toEqual(expect.arrayContaining(agreement!.sources.map(({ id }) => id)))
})
