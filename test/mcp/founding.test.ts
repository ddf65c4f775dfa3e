import type { Client } from '@modelcontextprotocol/client'
import answers from '../data/founding-answers.json'
import { questions } from '../clients/founding-questions'
import { server } from '../support/server'
import { call, overHttp, overStdio, type Told } from './clients'

interface Edge {
  node: { id: string }
  properties: { role: string | null; agency?: { id: string } | null }
}
type Row = Record<string, unknown>

const ids = (list: unknown): string[] => (list as { id: string }[]).map(({ id }) => id)
const edges = (connection: unknown): Edge[] => (connection as { edges: Edge[] }).edges

/** What each answer has to say. `test/data/founding-answers.md` counts it by hand, and the table of the README too. */
const EXPECTED: Record<string, (row: Row, told: Told) => void> = {
  'who-signed': ({ signed }) => {
    const told = edges(signed).map(({ node, properties: { role, agency } }) => [node.id, role, agency?.id])
    expect(told).toEqual(answers.signed.map(({ person, role, agency }) => [person, role, agency]))
  },
  'who-witnessed': ({ witnessed }) => {
    const told = edges(witnessed).map(({ node, properties: { role } }) => [node.id, role])
    expect(told).toEqual(answers.witnessed.map(({ person, role }) => [person, role]))
  },
  'where-and-when': ({ place, signedOn, announcedOn, claims }, { text }) => {
    expect([signedOn, announcedOn]).toEqual([answers.signedOn.preferred, answers.announcedOn])
    expect(ids(place)).toContain(answers.place.id)
    const told = (claims as Row[]).map(({ value, rank, reason }) => [value, rank, reason])
    expect(told).toEqual([
      ['2019-06-13', 'PREFERRED', 'body-over-caption'],
      ['2019-06-14', 'NORMAL', 'body-over-caption'],
    ])
    for (const source of ['PublicTechnology', 'caption', 'The Business Times']) expect(text).toContain(source)
  },
  'what-was-promised': ({ commitments, commitmentsComplete }) => {
    expect(ids(commitments)).toEqual(answers.commitments.map(({ id }) => id))
    expect(commitmentsComplete).toBe(answers.commitmentsComplete)
    const by = (commitments as { by: unknown }[]).map((each) => ids(each.by)[0] ?? null)
    expect(by).toEqual(answers.commitments.map((each) => each.by))
  },
  'who-leads': ({ leaders }) => {
    expect(edges(leaders).map(({ node }) => node.id)).toEqual(answers.leadsSmartNation.withRecords)
  },
  'who-led-as-of': (_row, { rows, text }) => {
    expect(rows.map(({ id, certainty }) => [id, certainty])).toEqual([
      ['sg-govtech', 'HOLDS'],
      ['sg-sndgg', 'POSSIBLY'],
    ])
    expect(text).toContain('As of: 2019-06-13.')
  },
  'who-launched': ({ launchedBy, launchedOn }) => {
    expect(ids(launchedBy).sort()).toEqual([...answers.launchedPartnership.by].sort())
    expect(launchedOn).toBe(answers.launchedPartnership.launchedOn)
  },
  'what-ties-them': (_row, { rows, text }) => {
    const counted = rows.filter(({ type }) => type !== 'Event')
    expect(ids(counted).sort()).toEqual(ids(answers.tie.inOrderOfTime).sort())
    expect(counted.at(-1)?.['happenedOn']).toBe('2014-02-25')
    expect(text).toContain('Undated: 0. Possible duplicates: 0.')
    expect(text).toMatch(/Recorded, not counted: 1\. .*FinTech Bridge \(gb-sg-mou-fintech-bridge-2022, ANNOUNCED\)/)
    expect(text).toMatch(/degree: WHEN_LAST_KNOWN\n +knownOn: 2025-11/)
  },
  'how-linked': ({ hops }) => {
    const told = hops as { from: { id: string }; to: { id: string }; relationship: string }[]
    const { nodes, relationships } = answers.pathHammondToSmartNation
    expect([told[0]?.from.id, ...told.map(({ to }) => to.id)]).toEqual(nodes)
    expect(told.map(({ relationship }) => relationship)).toEqual(relationships)
  },
  'what-was-said': ({ statements }) => {
    expect(ids(statements)).toEqual(answers.statements.map(({ id }) => id))
    const by = (statements as { by: unknown }[]).map((each) => ids(each.by)[0])
    expect(by).toEqual(answers.statements.map((each) => each.by))
  },
}

/** Asks as a prompt says: with the tool and the arguments that it names. */
async function askByPrompt(client: Client, name: string): Promise<Told> {
  const { messages } = await client.getPrompt({ name })
  const { text } = messages[0]?.content as { text: string }
  const [, tool = '', given = ''] = /Call the tool `(\w+)` with (\{.*\})\./.exec(text) ?? []
  return call(client, tool, JSON.parse(given) as Record<string, unknown>)
}

const ways: [way: string, connect: () => Promise<Client>][] = [
  ['HTTP', async () => overHttp(await server())],
  ['HTTP by the newest protocol', async () => overHttp(await server(), true)],
  ['standard input and output', overStdio],
]

describe.each(ways)('an assistant over %s', (_way, connect) => {
  let client: Client
  beforeAll(async () => {
    client = await connect()
  }, 200_000)

  it('is offered the ten founding questions', async () => {
    const { prompts } = await client.listPrompts()
    const names = questions.map(({ name }) => name.replace(/^\d+-/, ''))
    expect(prompts.map(({ name }) => name)).toEqual(names)
    expect(Object.keys(EXPECTED)).toEqual(names)
  })

  it.each(Object.entries(EXPECTED))('answers %s from tools alone', async (name, check) => {
    const told = await askByPrompt(client, name)
    expect([told.isError, told.text]).toEqual([false, expect.any(String)])
    check(told.rows[0] ?? {}, told)
    expect(told.text).toContain(`Data: ${String(told.structured['revision'])}, `)
    expect(told.text).toMatch(/url: https?:/)
    expect(told.text).not.toMatch(/\bno ties?\b/i)
  })
})
