import type { Database } from '../../src/database/connect'
import { readCypher } from '../../src/database/cypher-file'
import { agency, person, source } from '../support/records'
import { importMade } from '../support/made-records'
import { scratchGraph } from '../support/neo4j'
import { answer } from './asking'

const named = (name: string) => ({ name, country: 'SG' })

/** An office that became a group, and a ministry that was formed much later. Two records state the same change. */
const RECORDS = [
  agency('t-office', 'Test Programme Office', {
    formedOn: '2014-11',
    dissolvedOn: '2017-05-01',
    successors: [{ name: 'Test Digital Group', on: '2017', how: 'renamed' }],
  }),
  agency('t-group', 'Test Digital Group', {
    formedOn: '2017-05-01',
    dissolvedOn: '2023-10-23',
    predecessors: [{ name: 'Test Programme Office', on: '2017-05-01', how: 'renamed' }],
    successors: [{ name: 'Test Ministry', how: 'merged' }],
    sources: [source(['predecessors'], 'group')],
  }),
  agency('t-ministry', 'Test Ministry', { formedOn: '2024-07-08', topics: ['digital identity'] }),
  agency('t-board', 'Test Technology Board', { formedOn: '2016-10-01' }),
  person('t-chief', 'Test Chief', {
    roles: [
      { role: 'Chief Executive', agency: 'Test Technology Board', from: '2018-05', to: '2023-10' },
      { role: 'Minister', agency: 'Test Ministry' },
    ],
    sources: [source(['roles'], 'chief')],
  }),
  person('t-head', 'Test Head', {
    roles: [
      { role: 'Head', agency: 'Test Technology Board', from: '2010', to: '2012' },
      { role: 'Head', agency: 'Test Technology Board', from: '2019', to: '2020' },
      { role: 'Head', agency: 'Test Technology Board' },
    ],
  }),
  {
    record: 'initiative',
    id: 't-nation',
    name: 'Test Nation',
    kind: 'national-programme',
    countries: ['SG'],
    leadAgencies: ['Test Programme Office', 'Test Digital Group', 'Test Ministry', 'Test Technology Board'].map(named),
    launchedOn: '2014-11-24',
    summary: 'S.',
    sources: [source(['leadAgencies'], 'nation')],
  },
  {
    record: 'event',
    id: 't-summit',
    name: 'Test Summit',
    startsOn: '2019-03-01',
    people: [
      { name: 'Test Chief', role: 'Chief Executive', agency: 'Test Technology Board', country: 'SG' },
      { name: 'Test Head', role: 'Chief', country: 'SG' },
    ],
    summary: 'S.',
    sources: [source(['people'], 'summit')],
  },
  {
    record: 'event',
    id: 't-fair',
    name: 'Test Fair',
    startsOn: '2020-03-01',
    people: [{ name: 'Test Chief', role: 'CEO', agency: 'Test Technology Board', country: 'SG' }],
    summary: 'S.',
    sources: [source(['people'], 'fair')],
  },
]

let graph: Database
beforeAll(async () => {
  graph = await scratchGraph()
  await importMade(graph, RECORDS)
})

async function ask<Answer>(question: string): Promise<Answer> {
  const { data, messages } = await answer(graph, question)
  expect(messages).toEqual([])
  return data as Answer
}

interface Leader {
  id: string
  certainty: string
  sources: { url: string }[]
}

async function leaders(day: string): Promise<Leader[]> {
  const where = 'where: { id: { eq: "t-nation" } }'
  const { initiatives } = await ask<{ initiatives: [{ leadersAsOf: Leader[] }] }>(
    `{ initiatives(${where}) { leadersAsOf(asOf: "${day}") { id certainty sources { url } } } }`,
  )
  return initiatives[0].leadersAsOf
}

const inWords = (found: Leader[]): string[] => found.map(({ id, certainty }) => `${id} ${certainty}`)

describe('the leads of an initiative on a day', () => {
  test.each([
    ['2014-11-15', ['t-office']],
    ['2016-12-31', ['t-board', 't-office']],
    ['2017-05-01', ['t-board', 't-group']],
    ['2019-06-13', ['t-board', 't-group']],
    ['2023-10-23', ['t-board']],
    ['2024-07-08', ['t-board', 't-ministry']],
  ])('on %s are only bodies that existed then: %j', async (day, ids) => {
    expect(inWords(await leaders(day))).toEqual(ids.map((id) => `${id} POSSIBLY`))
  })

  describe('that sources name with reference dates', () => {
    const lead = "MATCH (:Agency {id: 't-board'})-[led:LEADS]->(:Initiative {id: 't-nation'})"
    beforeAll(() =>
      graph.write(
        `${lead} MATCH (source:Source {url: 'https://example.org/nation'})
         SET led.statedIn = [source.id, source.id], led.statedAsOf = ['2018-02-01/2018-02-03', '2019-06-14']`,
      ),
    )
    afterAll(() => graph.write(`${lead} SET led.statedIn = null, led.statedAsOf = null`))

    test.each([
      ['2018-01-31', ['t-board POSSIBLY', 't-group POSSIBLY']],
      ['2018-02-01', ['t-board HOLDS', 't-group POSSIBLY']],
      ['2019-06-14', ['t-board HOLDS', 't-group POSSIBLY']],
      ['2019-06-15', ['t-board POSSIBLY', 't-group POSSIBLY']],
    ])('are certain on %s only between the first and the last of these dates', async (day, expected) => {
      expect(inWords(await leaders(day))).toEqual(expected)
    })
  })
})

describe('the successor of a body', () => {
  test.each([
    ['t-office', '2015-01-01', ['t-office']],
    ['t-office', '2019-06-13', ['t-group']],
    ['t-group', '2019-06-13', ['t-group']], // The ministry was formed later, although the change has no date.
    ['t-office', '2024-08-01', ['t-ministry']],
    ['t-ministry', '2019-06-13', []], // The ministry did not exist.
    ['t-group', '2024-01-01', []], // The group had been dissolved, and the ministry had not been formed yet.
  ])('of %s on %s is %j', async (id, day, expected) => {
    const { agencies } = await ask<{ agencies: [{ currentBody: { id: string }[] }] }>(
      `{ agencies(where: { id: { eq: "${id}" } }) { currentBody(asOf: "${day}") { id } } }`,
    )
    expect(agencies[0].currentBody.map((body) => body.id)).toEqual(expected)
  })
})

describe('the neighbourhood of a node on a day', () => {
  const around = async (id: string, day: string): Promise<string[]> => {
    const { neighbourhood } = await ask<{
      neighbourhood: { edges: { from: string; relationship: string; to: string }[] }
    }>(`{ neighbourhood(of: ["${id}"], asOf: "${day}") { edges { from relationship to } } }`)
    return [...new Set(neighbourhood.edges.map(({ from, relationship, to }) => `${from} ${relationship} ${to}`))]
  }

  it('does not include the leads that did not exist', async () => {
    expect((await around('t-nation', '2019-06-13')).filter((edge) => edge.includes('LEADS'))).toEqual([
      't-board LEADS t-nation',
      't-group LEADS t-nation',
    ])
  })

  it('does not include a role at a body before it was formed', async () => {
    expect(await around('t-chief', '2019-06-13')).not.toContain('t-chief HELD_ROLE t-ministry')
    expect(await around('t-chief', '2024-08-01')).toContain('t-chief HELD_ROLE t-ministry')
  })

  it('includes the successors of a body after it was dissolved', async () => {
    expect(await around('t-office', '2019-06-13')).toEqual(['t-office SUCCEEDED_BY t-group'])
  })
})

describe('the paths between two nodes on a day', () => {
  const paths = async (to: string, day: string): Promise<string[][]> => {
    const { paths: found } = await ask<{ paths: { hops: { to: { id: string } }[] }[] }>(
      `{ paths(from: "t-nation", to: "${to}", maxHops: 2, first: 10, asOf: "${day}") { hops { to { id } } } }`,
    )
    return found.map(({ hops }) => hops.map((hop) => hop.to.id))
  }

  it('lead only through bodies that existed then', async () => {
    expect(await paths('t-ministry', '2019-06-13')).toEqual([])
    expect(await paths('t-ministry', '2024-08-01')).toContainEqual(['t-ministry'])
    expect(await paths('t-office', '2019-06-13')).not.toContainEqual(['t-office'])
    expect(await paths('t-office', '2015-01-01')).toContainEqual(['t-office'])
  })
})

interface Role {
  person: { id: string }
  body: { id: string; kind: string }
  role: string
  otherTitles: string[]
  from: string | null
  to: string | null
  sources: { url: string }[]
}

describe('statements about one role with different precision', () => {
  const ofPerson = async (id: string): Promise<Role[]> => {
    const { people } = await ask<{ people: [{ roles: Role[] }] }>(
      `{ people(where: { id: { eq: "${id}" } }) { roles { person { id } body { id kind } role otherTitles from to sources { url } } } }`,
    )
    return people[0].roles
  }
  const urls = ({ sources }: Role) => sources.map(({ url }) => url).sort()

  it('are merged into one entry with the most precise dates, every title and all sources', async () => {
    const [chief, minister] = await ofPerson('t-chief')
    expect(chief).toMatchObject({
      body: { id: 't-board', kind: 'AGENCY' },
      role: 'Chief Executive',
      otherTitles: ['CEO'],
      from: '2018-05',
      to: '2023-10',
    })
    expect(urls(chief!)).toEqual(['chief', 'fair', 'summit'].map((path) => `https://example.org/${path}`))
    expect(minister).toMatchObject({ body: { id: 't-ministry' }, role: 'Minister', from: null, to: null })
  })

  it('stay separate if a statement without dates could belong to either of two terms', async () => {
    const roles = (await ofPerson('t-head')).filter(({ role }) => role === 'Head')
    expect(roles.map(({ from, to }) => [from, to])).toEqual([
      ['2010', '2012'],
      ['2019', '2020'],
      [null, null],
    ])
  })

  it('are also merged in the list of the agency', async () => {
    const { agencies } = await ask<{ agencies: [{ roles: Role[] }] }>(
      '{ agencies(where: { id: { eq: "t-board" } }) { roles { person { id } role from } } }',
    )
    expect(agencies[0].roles.map(({ person: { id }, role, from }) => [id, role, from])).toEqual([
      ['t-chief', 'Chief Executive', '2018-05'],
      ['t-head', 'Head', '2010'],
      ['t-head', 'Head', '2019'],
      ['t-head', 'Head', null],
    ])
  })
})

interface Succession {
  former: { id: string }
  successor: { id: string }
  how: string
  on: string | null
  sources: { url: string }[]
}

it('statements about one change between two agencies are merged into one entry with the most precise date', async () => {
  const { agencies } = await ask<{ agencies: [{ successions: Succession[] }] }>(
    `{ agencies(where: { id: { eq: "t-group" } }) {
      successions { former { id } successor { id } how on sources { url } }
    } }`,
  )
  const [before, after] = agencies[0].successions
  expect(agencies[0].successions).toHaveLength(2)
  expect(before).toMatchObject({
    former: { id: 't-office' },
    successor: { id: 't-group' },
    how: 'RENAMED',
    on: '2017-05-01',
  })
  expect(before!.sources.map(({ url }) => url).sort()).toEqual(['https://example.org/a', 'https://example.org/group'])
  expect(after).toMatchObject({ former: { id: 't-group' }, successor: { id: 't-ministry' }, how: 'MERGED', on: null })
})

it('every list is current and complete although an agency has topics', async () => {
  expect(await graph.read("MATCH (:Agency {id: 't-ministry'})-[:COVERS]->(topic) RETURN topic.id AS id")).toHaveLength(
    1,
  )
  expect(await graph.read(readCypher('checks/list-entry-outdated.cypher'))).toEqual([])
  expect(await graph.read(readCypher('derive/unlisted.cypher'))).toEqual([])
})
