import { join } from 'node:path'
import { restoreBackup } from '../../src/database/backup/restore'
import { check } from '../../src/database/check'
import type { Database } from '../../src/database/connect'
import { listUnlisted } from '../../src/database/derive/list-entries'
import { deriveOutdatedTies } from '../../src/database/derive/outdated-ties'
import { deriveOutdatedEffects } from '../../src/database/effect/outdated-effects'
import { recordHistory } from '../../src/database/history/record-history'
import { importPaths } from '../../src/database/import/import-collection'
import { migrate } from '../../src/database/migrate'
import { seed } from '../../src/database/seed/seed'
import { scratchGraph } from '../support/neo4j'

jest.setTimeout(1_200_000)

/**
 * A graph that GovTies created on 2026-11-29, before the fifth migration existed, from the seed and the records in
 * `records/`. The counts in this graph are floats, and it contains neither effects nor versions.
 */
const folder = join(__dirname, '..', 'fixtures', 'earlier-home')

/** Updates a graph as `npm start` does, but without importing data/. */
async function start(graph: Database): Promise<void> {
  await migrate(graph)
  await seed(graph, { by: 'ada' })
  await listUnlisted(graph)
  await deriveOutdatedEffects(graph)
  await deriveOutdatedTies(graph)
}

const importOwn = (graph: Database) => importPaths(graph, [join(folder, 'records')], { collection: 'mine', by: 'ada' })

it("the graph of an earlier version keeps a user's own records, with their decisions, and passes all checks", async () => {
  const graph = await scratchGraph()
  const { ran } = await restoreBackup(graph, join(folder, 'graph.backup'))
  expect(ran.slice(0, 2)).toEqual(['V0005', 'V0006'])
  await start(graph)
  const own = "MATCH (record:Record {collection: 'mine'}) RETURN record.recordId AS id ORDER BY id"
  expect(await graph.read(own)).toEqual(
    ['our-agency', 'our-memorandum-2021', 'our-memorandum-again', 'our-visit-2022'].map((id) => ({ id })),
  )
  const failed = (await check(graph)).filter(({ passed }) => !passed).map(({ name }) => name)
  expect(failed).toEqual([])
  const { records } = await importOwn(graph)
  expect(records).toMatchObject({ added: 0, removed: 0 })
  const former = "MATCH (:Entity {id: 'our-memorandum-again'})-[:NOW]->(now) RETURN now.id AS now"
  expect(await graph.read(former)).toEqual([{ now: 'our-memorandum-2021' }])
  expect(await recordHistory(graph, 'our-memorandum-2021', 10)).not.toEqual([])
})
