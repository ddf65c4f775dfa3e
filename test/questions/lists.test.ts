import type { Database } from '../../src/database/connect'
import { loadedGraph } from '../support/neo4j'
import { ask } from './ask'
import { operatorsOfQuestion } from './running'

let graph: Database
beforeAll(async () => {
  graph = await loadedGraph()
})

describe('a query by id', () => {
  it.each([
    '{ agreements(where: { id: { eq: "gb-sg-mou-digital-government-2019" } }) { id countries { id } topics { id } } }',
    '{ countries(where: { id: { in: ["SG", "GB"] } }) { name } }',
    '{ agreementsConnection(where: { id: { eq: "gb-sg-mou-digital-government-2019" } }) { totalCount } }',
  ])('uses an index: %s', async (question) => {
    const found = await operatorsOfQuestion(graph, question)
    expect(found.filter(({ name, rows }) => /LabelScan|AllNodesScan/.test(name) && rows > 0)).toEqual([])
  })
})

interface Listed {
  id: string
  happenedOn: string | null
}

async function listed(args: string): Promise<Listed[]> {
  const { data, messages } = await ask(`{ agreements(${args}) { id happenedOn } }`)
  expect(messages).toEqual([])
  return data['agreements'] as Listed[]
}

describe('filters on linked nodes', () => {
  it.each([
    ['countries', 'Country', '<-[:PARTY_TO]-', ['SG']],
    ['countries', 'Country', '<-[:PARTY_TO]-', ['SG', 'EE']],
    ['countries', 'Country', '<-[:PARTY_TO]-', ['sg-govtech']],
    ['agencies', 'Agency', '<-[:PARTY_TO]-', ['sg-govtech']],
    ['topics', 'Topic', '-[:COVERS]->', ['topic-digital-identity']],
    ['witnesses', 'Person', '<-[:WITNESSED]-', ['person-gb-philip-hammond']],
    ['succeeds', 'Agreement', '-[:SUCCEEDS]->', ['gb-sg-mou-digital-government-2019']],
    ['succeededBy', 'Agreement', '<-[:SUCCEEDS]-', ['gb-sg-mou-digital-government-2022']],
  ])('give the same result as the graph: %s %s %s %j', async (field, label, arrow, ids) => {
    const found = await listed(`where: { ${field}: { some: { id: { in: ${JSON.stringify(ids)} } } } }, limit: 500`)
    const rows = await graph.read(
      `MATCH (agreement:Agreement)${arrow}(other:${label}) WHERE other.id IN $ids RETURN DISTINCT agreement.id AS id`,
      { ids },
    )
    expect(found.map(({ id }) => id).sort()).toEqual(rows.map(({ id }) => id as string).sort())
  })

  it('must all hold, together with other filters', async () => {
    const both = 'countries: { some: { id: { eq: "SG" } } }, topics: { some: { id: { eq: "topic-digital-identity" } } }'
    const of = (where: string) =>
      listed(`where: { ${where} }, limit: 500`).then((all) => all.map(({ id }) => id).sort())
    const [singapore, identity] = [
      await of('countries: { some: { id: { eq: "SG" } } }'),
      await of('topics: { some: { id: { eq: "topic-digital-identity" } } }'),
    ]
    const common = singapore.filter((id) => identity.includes(id))
    expect(common.length).toBeGreaterThan(0)
    expect(await of(both)).toEqual(common)
    const [one = ''] = common
    expect(await of(`${both}, id: { eq: "${one}" }`)).toEqual([one])
    expect(await of(`${both}, NOT: { id: { eq: "${one}" } }`)).toEqual(common.slice(1))
  })
})

describe('a list within a node', () => {
  it.each(['ASC', 'DESC'])('sorted by a date %s has undated entries last, in pages of any size', async (direction) => {
    const within = async (args: string): Promise<Listed[]> => {
      const sort = `sort: [{ happenedOn: ${direction} }, { id: ASC }]`
      const question = `{ countries(where: { id: { eq: "SG" } }) { found: agreements(${sort}, ${args}) { id happenedOn } } }`
      const { data, messages } = await ask(question)
      expect(messages).toEqual([])
      return (data['countries'] as { found: Listed[] }[])[0]?.found ?? []
    }
    const all = await within('limit: 500')
    const atRoot = await listed(
      `where: { countries: { some: { id: { eq: "SG" } } } }, sort: [{ happenedOn: ${direction} }, { id: ASC }], limit: 500`,
    )
    expect(atRoot).toEqual(all)
    const days = all.map(({ happenedOn }) => happenedOn)
    const dated = days.filter((day) => day !== null).sort()
    expect(days.slice(0, dated.length)).toEqual(direction === 'ASC' ? dated : dated.reverse())
    expect(days.length).toBeGreaterThan(dated.length)
    for (const offset of [0, 3, dated.length - 1, all.length - 2, all.length])
      expect(await within(`limit: 5, offset: ${offset}`)).toEqual(all.slice(offset, offset + 5))
  })

  it('keeps aliases, fragments and conditions on the node itself', async () => {
    const { data, messages } =
      await ask(`{ mine: agreements(where: { countries: { some: { id: { eq: "SG" } } }, kind: { eq: CHARTER } }, limit: 3) { ...Shown }
         others: agreements(where: { countries: { some: { id: { eq: "GB" } } } }, limit: 1) { name: title } }
       fragment Shown on Agreement { is: kind with: countries(where: { id: { eq: "SG" } }) { id } }`)
    expect(messages).toEqual([])
    const mine = data['mine'] as object[]
    expect(mine.length).toBeGreaterThan(0)
    for (const one of mine) expect(one).toEqual({ is: 'CHARTER', with: [{ id: 'SG' }] })
    expect(data['others']).toEqual([{ name: expect.any(String) as string }])
  })
})

describe('a list sorted by a date', () => {
  it.each(['ASC', 'DESC'])('%s has all entries, undated last, in pages of any size', async (direction) => {
    const all = await listed(`sort: [{ happenedOn: ${direction} }, { id: ASC }], limit: 500`)
    const [row] = await graph.read(
      'MATCH (agreement:Agreement) RETURN count(*) AS all, count(agreement.happenedOn) AS dated',
    )
    expect(new Set(all.map(({ id }) => id)).size).toBe(row?.all)
    const days = all.map(({ happenedOn }) => happenedOn)
    const dated = days.slice(0, Number(row?.dated))
    const sorted = [...dated].sort()
    expect(dated).toEqual(direction === 'ASC' ? sorted : sorted.reverse())
    expect(days.slice(dated.length).every((day) => day === null)).toBe(true)
    expect(days.length).toBeGreaterThan(dated.length)
    for (const offset of [0, dated.length - 3, dated.length - 1, dated.length, dated.length + 2, all.length, 490]) {
      const page = await listed(`sort: [{ happenedOn: ${direction} }, { id: ASC }], limit: 5, offset: ${offset}`)
      expect(page).toEqual(all.slice(offset, offset + 5))
    }
  })
})
