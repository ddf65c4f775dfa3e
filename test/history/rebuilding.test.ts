/// <reference lib="dom" />
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from '../../src/database/connect'
import { hash } from '../../src/database/hash'
import { rebuildAt } from '../../src/database/history/rebuild'
import { importRecords } from '../../src/database/import/import-collection'
import type { OpenDatabase } from '../../src/database/open-database'
import type { Decision } from '../../src/records/decide/decision'
import { npm, run } from '../support/command'
import { openScratchGraph, scratchGraph } from '../support/neo4j'
import { openPage, settled } from '../support/pages'
import { agency, agreement, person, readValues } from '../support/records'
import { serverOver } from '../support/server'
import { throwAwayFolder, throwAwayHome } from '../support/throw-away'
import { empty } from '../support/wipe'
import { founding, prove, secondGraph } from './prove'

/** The home in which the commands rebuild the graph of the given revision. */
const home = throwAwayHome('at/revision-000003')
let opened: OpenDatabase
let target: Database
beforeAll(async () => {
  opened = await secondGraph(home)
  target = opened.database
}, 120_000)

test('the graph of each revision is rebuilt with the hash that the revision recorded', async () => {
  await prove(target, { runs: 2, steps: 3 })
}, 600_000)

describe('after a record that gave a seeded person another id was removed', () => {
  let graph: Database
  const put = async (records: object[]) => {
    const { records: valid } = readValues(records, 'made')
    return (await importRecords(graph, valid, { collection: 'one', by: 'ada' })).revision!
  }

  it('the rebuilt graph has the same ids and is read-only', async () => {
    graph = await scratchGraph()
    await empty(graph)
    await empty(target)
    await put([person('philip-hammond', 'Philip Hammond', { country: 'GB' })])
    const known = await rebuildAt(graph, await put([person('mari-tamm', 'Mari Tamm', { country: 'EE' })]), target)
    expect(known.sameHash).toBe(true)
    expect(await hash(target)).toBe(await hash(graph))
    const [former] = await target.read(
      "MATCH (:Entity {id: 'person-gb-philip-hammond'})-[:NOW]->(node) RETURN node.id AS now",
    )
    expect(former).toEqual({ now: 'philip-hammond' })
    const { records } = readValues([person('a-person', 'A Person', { country: 'GB' })], 'made')
    await expect(importRecords(target, records, { collection: 'two', by: 'ada' })).rejects.toMatchObject({
      code: 'GRAPH_OF_A_REVISION',
      values: { revision: 'revision-000003' },
    })
  }, 300_000)
})

describe('after an import that removes a record and merges its id with an unused one', () => {
  it.each([undefined, 0])('neither an empty node nor a dangling former id is left (atOnce: %s)', async (atOnce) => {
    const graph = await scratchGraph()
    await empty(graph)
    const put = async (records: object[], decisions: Decision[] = []) => {
      const { records: valid } = readValues(records, 'made')
      return importRecords(graph, valid, { collection: 'one', by: 'ada', decisions, scripts: founding, atOnce })
    }
    await put([agency('sg-digital', 'Ministry of Digital Matters')])
    const hammond = person('philip-hammond', 'Philip Hammond', { country: 'GB' }) // Replaces an id of the seed.
    const report = await put([hammond], [{ same: ['unused', 'sg-digital'], by: 'ada', on: '2026-01-05' }])
    expect(await graph.read("MATCH (node:Entity) WHERE node.id IN ['unused', 'sg-digital'] RETURN node.id")).toEqual([])
    expect(report.findings).toEqual([])
  })
})

describe('after a decision that merged a seeded agreement was withdrawn', () => {
  const SEEDED = 'gb-sg-mou-digital-government-2019'
  const ofTheSeed = async (graph: Database, id: string) => {
    const [row] = await graph.read(
      `MATCH (node:Agreement {id: $id})<-[:ABOUT]-(:Claim)-[stated:STATED_IN]->()
      RETURN count(CASE WHEN stated.record STARTS WITH 'seed/' THEN 1 END) AS seeded`,
      { id },
    )
    return Number(row?.['seeded'] ?? 0)
  }

  it.each([undefined, 0])(
    'it has its own facts again, also in the rebuilt graph (atOnce: %s)',
    async (atOnce) => {
      const graph = await scratchGraph()
      await empty(graph)
      await empty(target)
      const { records } = readValues([agreement('c', { countries: ['EE', 'NZ'] })], 'one')
      const put = async (decisions: Decision[]) =>
        (await importRecords(graph, records, { collection: 'one', by: 'ada', decisions, scripts: founding, atOnce }))
          .revision!
      await put([])
      const before = await ofTheSeed(graph, SEEDED)
      await put([{ same: [SEEDED, 'c'], by: 'ada', on: '2026-01-03' }])
      expect([await ofTheSeed(graph, 'c'), await ofTheSeed(graph, SEEDED)]).toEqual([before, 0])
      const revision = await put([])
      expect([await ofTheSeed(graph, 'c'), await ofTheSeed(graph, SEEDED)]).toEqual([0, before])
      const known = await rebuildAt(graph, revision, target)
      expect(known.sameHash).toBe(true)
    },
    600_000,
  )
})

describe('the graph as it was known in a revision', () => {
  const THEN = 'revision-000003'
  let graph: Database
  let day: string
  let env: NodeJS.ProcessEnv
  const put = async (title: string) => {
    const { records } = readValues([agreement('a', { title, countries: ['EE', 'NZ'], signedOn: '2020' })], 'made')
    return (await importRecords(graph, records, { collection: 'one', by: 'ada', scripts: founding })).revision
  }
  const note = (rest: string) => `This graph shows what was known at ${THEN}, of ${day}${rest}`
  const atThen = (...more: string[]) => run(['at', THEN, '--output', ...more], env)

  beforeAll(async () => {
    const open = await openScratchGraph()
    graph = open.database
    await empty(target)
    await put('First title')
    expect(await put('Title then')).toBe(THEN)
    await put('Title now')
    const [row] = await graph.read('MATCH (r:Revision {id: $THEN}) RETURN r.at AS at', { THEN })
    day = String(row?.['at']).slice(0, 10)
    env = {
      ...{ NEO4J_URI: open.address, NEO4J_USERNAME: open.username, NEO4J_PASSWORD: open.password },
      GOVTIES_HOME: join(home.root, '../..'),
    }
  })

  /** Sends a query to a server over HTTP. Returns the data, and the header and the extension that name the revision. */
  async function ask(url: string, query: string) {
    const body = JSON.stringify({ query })
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers: JSON_BODY, body })
    const { data, extensions } = (await response.json()) as { data: unknown; extensions: Record<string, unknown> }
    return { header: response.headers.get('govties-known-at'), data, extension: extensions['knownAt'] }
  }
  const JSON_BODY = { 'content-type': 'application/json' }
  const QUERY = `{
    agreement: agreements(where: { id: { eq: "a" } }, limit: 1) { title }
    dataset { revision knownAt { revision sameRules note } }
  }`

  it('is served with its revision in every response, by the rules that applied then', async () => {
    expect(await rebuildAt(graph, THEN, target)).toMatchObject({ sameRules: true, sameHash: true })
    const url = await serverOver(opened)
    const known = { revision: THEN, sameRules: true, note: note('.') }
    const { data, extension, header } = await ask(url, QUERY)
    expect(header).toBe(THEN)
    expect(extension).toEqual({ ...known, at: expect.stringContaining(day) as string })
    expect(data).toEqual({ agreement: [{ title: 'Title then' }], dataset: { revision: THEN, knownAt: known } })
    const wrong = await ask(url, '{ nothing }')
    expect(wrong).toMatchObject({ header: THEN, extension: known })
    for (const path of ['/', '/tie/EE-NZ', '/health', '/not-there.js', '/graphql?query={__typename}'])
      expect([path, (await fetch(url + path)).headers.get('govties-known-at')]).toEqual([path, THEN])
  })

  it('is written by the command `at`, which states if the rules have changed since', async () => {
    await graph.write("MATCH (r:Revision {id: 'revision-000002'}) SET r.rulesHash = 'earlier rules'")
    const folder = join(throwAwayFolder(), 'then')
    const { code, output } = await atThen(folder)
    const files = readdirSync(folder)
    expect(output).toContain(note(", counted by today's rules, which differ from those used then."))
    expect(output).toContain(`${files.length} files in ${folder}.`)
    expect(code).toBe(0)
    const all = files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n')
    expect(['First title', 'Title then', 'Title now'].filter((title) => all.includes(title))).toContain('Title then')
    expect(all).not.toContain('Title now')
  })

  it('is served by `npm start -- --at`, and every page states this', async () => {
    const start = npm(['start', '--', '--at', THEN], { ...env, GOVTIES_QUERY_TIMEOUT: '60000' })
    try {
      await start.says(/Ctrl-C/)
      expect(start.output).toContain(note(", counted by today's rules, which differ from those used then."))
      const url = /Explorer\s+(http:\/\/[^\s/]+)/.exec(start.output)?.[1] ?? ''
      const { data, header, extension } = await ask(url, QUERY)
      const known = { revision: THEN, sameRules: false }
      expect(header).toBe(THEN)
      expect(extension).toMatchObject(known)
      expect(data).toMatchObject({ agreement: [{ title: 'Title then' }], dataset: { revision: THEN, knownAt: known } })
      const { page } = await openPage(url)
      for (const path of ['/', '/tie/EE-NZ', '/agreements']) {
        await page.goto(path)
        await settled(page)
        await page.locator('.known-at').waitFor()
        expect(await page.locator('.known-at').innerText()).toBe(
          note(", counted by today's rules, which differ from those used then."),
        )
      }
    } finally {
      start.interrupt()
      await start.end()
    }
  })

  it('is refused if its versions were changed by hand, or if it has none', async () => {
    // The rules by which the command has just rebuilt the graph.
    const [known] = await target.read('MATCH (known:KnownAt) RETURN known.rulesHash AS rulesHash')
    await graph.write('MATCH (r:Revision) SET r.rulesHash = $rulesHash', { ...known })
    await graph.write('MATCH (v:Version {since: $THEN}) SET v.body = replace(v.body, "Title then", "Forged")', { THEN })
    await target.write('MATCH (known:KnownAt) DELETE known')
    const forged = await atThen(join(throwAwayFolder(), 'forged'))
    expect(forged.output).toContain(`The graph at ${THEN} cannot be rebuilt: the rebuilt graph differs from the one`)
    await graph.write('MATCH (r:Revision {id: $THEN}) REMOVE r.graphHash', { THEN })
    const none = await atThen(join(throwAwayFolder(), 'none'))
    expect(none.output).toContain(`The graph at ${THEN} cannot be rebuilt: it has no versions.`)
    const unknown = await run(['at', 'revision-000099', '--output', 'never'], env)
    expect(unknown.output).toContain('There is no revision "revision-000099".')
    expect([forged.code, none.code, unknown.code]).toEqual([2, 2, 2])
  })
})
