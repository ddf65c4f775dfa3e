import { readGraphState } from '../../src/database/graph-state'
import { importMade } from '../support/made-records'
import { scratchGraph } from '../support/neo4j'
import { agreement } from '../support/records'
import { ask } from './ask'
import { answer } from './asking'

interface Change {
  id: string
  about: { id: string; kind: string }
  recordChanged: boolean
}

async function changes(given: string): Promise<Change[]> {
  const found: Change[] = []
  for (let after = ''; ; after = `, after: "${found.at(-1)?.id}"`) {
    const { data, messages } = await ask(
      `{ changes(sinceDay: "2000-01-01", first: 500${given}${after}) { id about { id kind } recordChanged } }`,
    )
    expect(messages).toEqual([])
    const page = data['changes'] as Change[]
    found.push(...page)
    if (page.length < 500) return found
  }
}

const about = (list: readonly Change[]) => new Set(list.map((change) => change.about.id))

it('lists the changes about a country, its agencies, and the entries in which it takes part', async () => {
  const ids = about(await changes(', country: "EE"'))
  const { data } = await ask(
    '{ latestAgreements(countries: ["EE"], first: 500) { id } agencies(where: { country: { some: { id: { eq: "EE" } } } }, limit: 500) { id } }',
  )
  const expected = [...(data['latestAgreements'] as { id: string }[]), ...(data['agencies'] as { id: string }[])]
  const all = about(await changes(''))
  expect(expected.length).toBeGreaterThan(20)
  for (const { id } of expected) if (all.has(id)) expect(ids).toContain(id)
  expect(ids.size).toBeLessThan(all.size)
})

it('lists the changes about a topic, for a pair or for all countries', async () => {
  const onTopic = about(await changes(', topic: "topic-digital-identity"'))
  const ofPair = about(await changes(', between: ["GB", "SG"]'))
  const both = about(await changes(', between: ["GB", "SG"], topic: "topic-digital-identity"'))
  expect([...both].sort()).toEqual([...ofPair].filter((id) => onTopic.has(id)).sort())
  expect(both.size).toBeGreaterThan(0)
})

it('lists the links of a country to entries on a topic', async () => {
  const graph = await scratchGraph()
  const made = (...countries: string[]) => agreement('made', { countries, topics: ['digital identity'] })
  await importMade(graph, [made('EE', 'NZ')])
  const { revision: first } = await readGraphState(graph)
  await importMade(graph, [made('EE', 'FI', 'NZ')])
  const listed = async (given: string) => {
    const { data, messages } = await answer(
      graph,
      `{ changes(since: "${first}", ${given}) { about { id kind } property after } }`,
    )
    expect(messages).toEqual([])
    return data['changes']
  }
  const joined = {
    about: { id: 'FI', kind: 'COUNTRY' },
    property: 'PARTY_TO',
    after: expect.stringMatching(/^made /) as string,
  }
  expect(await listed('country: "FI", topic: "topic-digital-identity"')).toContainEqual(joined)
  expect(await listed('country: "FI", topic: "topic-digital-skills"')).toEqual([])
  expect(await listed('country: "NZ", topic: "topic-digital-identity"')).not.toContainEqual(joined)
})

it('states whether the record changed, because only then does its history show a difference', async () => {
  const list = await changes(', between: ["GB", "SG"]')
  const record = list.find((change) => change.about.id === 'gb-sg-mou-digital-government-2022')
  expect(record?.recordChanged).toBe(true)
  // A tie is derived, so no record describes it.
  expect(list.filter(({ about: { kind } }) => kind === 'TIE').map((change) => change.recordChanged)).not.toContain(true)
})
