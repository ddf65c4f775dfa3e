import fc from 'fast-check'
import type { Database } from '../../src/database/connect'
import { loadedGraph } from '../support/neo4j'
import { ask } from './ask'

let graph: Database
beforeAll(async () => {
  graph = await loadedGraph()
})

async function ids(cypher: string, parameters = {}): Promise<string[]> {
  return (await graph.read(cypher, parameters)).map(({ id }) => id as string)
}

async function asked<Answer>(field: string, args: string, fields: string): Promise<Answer[]> {
  const { data, messages } = await ask(`{ ${field}(${args}) { ${fields} } }`)
  expect(messages).toEqual([])
  return data[field] as Answer[]
}

interface Cell {
  id: string
  countries: [string, string]
}

describe('a faster query gives the same result', () => {
  it('for the few best paths as the query for many paths', async () => {
    const things = await ids(`MATCH (thing:Person|Agency|Agreement|Initiative|Event|Country&Entity)
      WHERE EXISTS { (thing)--() } RETURN thing.id AS id ORDER BY reverse(thing.id)`)
    const ranks = async (from: string, to: string, first: number) =>
      asked<{ weight: number; length: number }>(
        'paths',
        `from: "${from}", to: "${to}", first: ${first}`,
        'weight length',
      )
    let found = 0
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...things), fc.constantFrom(...things), async (from, to) => {
        fc.pre(from !== to)
        const many = await ranks(from, to, 25)
        for (const few of [1, 3]) expect(await ranks(from, to, few)).toEqual(many.slice(0, few))
        found += many.length
      }),
      // Between these nodes, two paths of four hops weigh as much as one path through Singapore. One of the two
      // contains parallel facts.
      { numRuns: 40, examples: [['au-sg-digital-identity-mou-2020', 'person-janil-puthucheary']] },
    )
    expect(found).toBeGreaterThan(25)
  })

  it('for the matrix of some countries as the matrix of all countries, in the order of ids', async () => {
    const cells = (args: string) => asked<Cell>('tieMatrix', args, 'id countries count undatedCount lastOn')
    const all = await cells('basis: [BILATERAL, PLURILATERAL]')
    expect(all.map(({ id }) => id)).toEqual(all.map(({ countries }) => countries.join('-')).sort())
    const countries = [...new Set(all.flatMap(({ countries }) => countries))].reverse()
    for (const size of [3, 29, 30, countries.length]) {
      const some = countries.slice(0, size)
      const expected = all.filter(({ countries: [one, other] }) => some.includes(one) && some.includes(other))
      expect(await cells(`countries: ${JSON.stringify(some)}, basis: [BILATERAL, PLURILATERAL]`)).toEqual(expected)
    }
    expect(all.length).toBeGreaterThan(100)
  })

  it('for the agreements of several countries as a search through all agreements that name each of them', async () => {
    // Countries sorted by number of agreements. The numbers of the first and the last country differ by a large factor.
    const countries = await ids(`MATCH (country:Country)-[:PARTY_TO]->(agreement:Agreement)
      RETURN country.id AS id, count(DISTINCT agreement) AS agreements ORDER BY agreements DESC, id`)
    const [most, second, third] = countries
    let found = 0
    for (const others of [...countries.slice(1).map((other) => [other]), [second, third], [third, countries.at(-1)]]) {
      const all = [most, ...others]
      const latest = await asked<{ id: string }>(
        'latestAgreements',
        `countries: ${JSON.stringify(all)}, first: 500`,
        'id',
      )
      const expected = await ids(
        `MATCH (agreement:Agreement) WHERE all(id IN $all WHERE EXISTS { (agreement)<-[:PARTY_TO]-(:Country {id: id}) })
         RETURN agreement.id AS id ORDER BY coalesce(agreement.happenedOn, date('-9999-01-01')) DESC, id`,
        { all },
      )
      expect(latest.map(({ id }) => id)).toEqual(expected)
      found += expected.length
    }
    expect(found).toBeGreaterThan(50)
  })

  it('for each page of the latest agreements as sorting all agreements', async () => {
    const sorted = `
      MATCH (agreement:Agreement)
      WHERE all(id IN $countries WHERE EXISTS { (agreement)<-[:PARTY_TO]-(:Country {id: id}) })
        AND ($topics = [] OR EXISTS { (agreement)-[:COVERS]->(:Topic)-[:BROADER*0..9]->(topic:Topic) WHERE topic.id IN $topics })
        AND ($kinds = [] OR agreement.kind IN $kinds)
        AND ($to IS NULL OR agreement.happenedOn <= date($to))
      RETURN agreement.id AS id ORDER BY coalesce(agreement.happenedOn, date('-9999-01-01')) DESC, id`
    const topics = await ids(
      'MATCH (topic:Topic)<-[:BROADER*0..9]-()<-[:COVERS]-() RETURN DISTINCT topic.id AS id ORDER BY id',
    )
    const kinds = await ids('MATCH (agreement:Agreement) RETURN DISTINCT toUpper(agreement.kind) AS id ORDER BY id')
    const few = (from: string[], maxLength: number) => fc.uniqueArray(fc.constantFrom(...from), { maxLength })
    const filters = fc.record({
      countries: few(['SG', 'GB', 'EE', 'KR', 'IN', 'DK', 'US'], 2),
      topics: few(topics, 2),
      kinds: few(kinds, 2),
      to: fc.option(fc.constantFrom('2012-06-30', '2019-06-10', '2023-02-01')),
      first: fc.constantFrom(1, 3, 20),
    })
    const question = `query ($countries: [ID!], $topics: [ID!], $kinds: [AgreementKind!], $to: Date, $first: Int!, $after: ID) {
      latestAgreements(countries: $countries, topics: $topics, kinds: $kinds, to: $to, first: $first, after: $after) { id }
    }`
    let later = 0
    await fc.assert(
      fc.asyncProperty(filters, async ({ first, to, ...asked }) => {
        const expected = await ids(sorted, { ...asked, to })
        const given = Object.fromEntries(Object.entries(asked).filter(([, some]) => some.length > 0))
        for (let read = 0, page = 0; page < 4 && read <= expected.length; read += first, page++) {
          const after = read > 0 ? { after: expected[read - 1] } : {}
          const { data, messages } = await ask(question, { ...given, ...(to && { to }), first, ...after })
          expect(messages).toEqual([])
          expect(data['latestAgreements']).toEqual(expected.slice(read, read + first).map((id) => ({ id })))
          later += read > 0 ? 1 : 0
        }
      }),
      // Each of the last dated agreements on this topic covers two narrower topics.
      {
        numRuns: 60,
        examples: [[{ countries: [], topics: ['topic-open-government'], kinds: [], to: null, first: 3 }]],
      },
    )
    expect(later).toBeGreaterThan(20)
  })
})
