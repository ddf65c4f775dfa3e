import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { Database } from '../../src/database/connect'
import { hash } from '../../src/database/hash'
import { rebuildAt } from '../../src/database/history/rebuild'
import { recordHistory } from '../../src/database/history/record-history'
import { importRecords } from '../../src/database/import/import-collection'
import { migrate } from '../../src/database/migrate'
import type { Decision } from '../../src/records/decide/decision'
import { agreement, readValues } from '../support/records'
import { scratchGraph } from '../support/neo4j'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

let graph: Database

/** Imports a collection and returns the revision. */
async function put(records: object[], decisions: Decision[] = [], collection = 'one'): Promise<string | undefined> {
  const { records: valid, problems } = readValues(records, 'made')
  expect(problems).toEqual([])
  return (await importRecords(graph, valid, { collection, decisions, by: 'ada' })).revision
}

const versions = (kind: string) =>
  graph.read(
    'MATCH (v:Version {kind: $kind}) RETURN v.key AS key, v.body AS body, v.hash AS hash, v.since AS since, v.until AS until ORDER BY v.since, key',
    { kind },
  )

const [first, second] = [agreement('a', { title: 'First title' }), agreement('a', { title: 'Second title' })]
const other = agreement('b', { countries: ['EE', 'NZ'] })

describe('every version', () => {
  beforeAll(async () => {
    graph = await scratchGraph()
    expect(await put([first, other])).toBe('revision-000002')
    expect(await put([second, other], [{ different: ['a', 'b'], by: 'ada', on: '2026-01-02' }])).toBe('revision-000003')
    expect(await put([second])).toBe('revision-000004')
  })

  it('of a record is kept, with its hash and the revisions in which it began and ended', async () => {
    expect(await versions('RECORD')).toEqual([
      version('one/a', first, 'revision-000002', 'revision-000003'),
      version('one/b', other, 'revision-000002', 'revision-000004'),
      version('one/a', second, 'revision-000003', null),
    ])
  })

  it('of a decision and of a seed script is kept too', async () => {
    const decision: Decision = { different: ['a', 'b'], by: 'ada', on: '2026-01-02' }
    expect(await versions('DECISION')).toEqual([version('one 0', decision, 'revision-000003', 'revision-000004')])
    const scripts = await versions('SCRIPT')
    expect(scripts.map(({ key }) => key)).toContain('R010__countries')
    expect(new Set(scripts.map(({ since, until }) => `${String(since)} ${String(until)}`))).toEqual(
      new Set(['revision-000001 null']),
    )
  })

  it('of a record is shown as a diff, newest first, also after the record was removed', async () => {
    const [newest, oldest] = await recordHistory(graph, 'a', 10)
    expect(newest).toMatchObject({ since: 'revision-000003', until: null, by: 'ada', removed: false })
    expect(newest?.diff.split('\n').filter((line) => /^[+-][^+-]/.test(line))).toEqual([
      '-title: First title',
      '+title: Second title',
    ])
    expect(oldest?.diff).toContain('+title: First title')
    expect(oldest?.removed).toBe(false)
    expect(await recordHistory(graph, 'b', 10)).toMatchObject([{ until: 'revision-000004', removed: true }])
  })
})

const KEPT = 'MATCH (kept:Revision|Version) RETURN labels(kept)[0] AS kind, count(*) AS count ORDER BY kind'

it('a run that fails after its last statement leaves neither a version nor a revision', async () => {
  const before = await graph.read(KEPT)
  const { records } = readValues([agreement('a', { title: 'Never kept' })], 'made')
  const written: unknown[] = []
  const failing = Object.create(graph) as Database
  failing.inWriteTransaction = (work) =>
    graph.inWriteTransaction(async (transaction) => {
      const result = await work(transaction)
      const now = await transaction.run(KEPT)
      if (isDeepStrictEqual(now, before)) return result // A transaction that prepares the import.
      written.push(now)
      throw new Error('failed last')
    })
  await expect(importRecords(failing, records, { collection: 'one', by: 'ada' })).rejects.toThrow('failed last')
  // Before failing, the transaction contained one more version of the record and one more revision.
  const [revisions, versions] = before.map(({ count }) => Number(count))
  expect(written).toEqual([
    [
      { kind: 'Revision', count: revisions! + 1 },
      { kind: 'Version', count: versions! + 1 },
    ],
  ])
  expect(await graph.read(KEPT)).toEqual(before)
  const [newest] = await recordHistory(graph, 'a', 1)
  expect(newest).toMatchObject({ until: null, removed: false })
  expect(newest?.diff).not.toContain('Never kept')
})

it('each revision has the hash of the graph, and hashes that cover all earlier revisions', async () => {
  const rows = await graph.read<{ r: Record<string, unknown> }>(
    'MATCH (r:Revision) RETURN properties(r) AS r ORDER BY r.id',
  )
  const revisions = rows.map(({ r }) => r)
  expect(revisions.at(-1)?.graphHash).toBe(await hash(graph))
  let previousHash: unknown = undefined
  for (const { id, at, by, collection, files, graphHash, rulesHash, versionsHash, ...rest } of revisions) {
    expect(rest.previousHash).toBe(previousHash)
    const parts = [id, at, by, collection, files, graphHash, rulesHash, versionsHash, previousHash ?? null]
    expect(rest.hash).toBe(sha256(JSON.stringify(parts)))
    previousHash = rest.hash
  }
  expect(new Set(revisions.map(({ graphHash }) => graphHash)).size).toBe(revisions.length)
})

it('a graph of an earlier version of GovTies begins its versions with the next import', async () => {
  await graph.write('MATCH (v:Version) DELETE v')
  await graph.write('MATCH (r:Revision) REMOVE r.graphHash, r.hash')
  await graph.write("MATCH (migration:Migration {version: 'V0012'}) DELETE migration")
  expect((await migrate(graph)).ran).toEqual(['V0012'])
  const third = agreement('a', { title: 'Third title' })
  const revision = await put([third])
  // The text before the import is known from the previous revision.
  expect(await versions('RECORD')).toEqual([
    version('one/a', second, 'revision-000004', revision!),
    version('one/a', third, revision, null),
  ])
  expect((await recordHistory(graph, 'a', 1))[0]?.diff).toContain('-title: Second title')
  const [row] = await graph.read('MATCH (r:Revision {id: $revision}) RETURN r.graphHash AS hash', { revision })
  expect(row?.hash).toBe(await hash(graph))
  await expect(rebuildAt(graph, 'revision-000002', graph)).rejects.toThrow(
    `The graph at revision-000002 cannot be rebuilt: it has no versions. The first revision with versions is ${revision}.`,
  )
  await expect(rebuildAt(graph, 'revision-000099', graph)).rejects.toThrow('There is no revision "revision-000099".')
})

function version(key: string, value: object, since: string | undefined, until: string | null) {
  const body = JSON.stringify(value)
  return { key, body, hash: sha256(body), since, until }
}
