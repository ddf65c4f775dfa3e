import { join } from 'node:path'
import type { Database } from '../../src/database/connect'
import { check } from '../../src/database/check'
import { hash } from '../../src/database/hash'
import { importRecords } from '../../src/database/import'
import type { ProgressEvent } from '../../src/database/local/progress'
import { readCypher } from '../../src/database/cypher-file'
import { projectRoot } from '../../src/model/project-root'
import { type LocatedRecord, readRecords } from '../../src/records'
import { decisionsOf } from '../../src/database/import/decisions-of-paths'
import { recordFiles } from '../../src/records/read/files'
import { scratchGraph } from '../support/neo4j'

const data = join(projectRoot, 'data')
const decisions = decisionsOf([data], recordFiles([data]).files)

class Killed extends Error {}

let records: LocatedRecord[]
let atOnce: string

/** Every fourth record of the shipped ones: they refer to each other, and to what is no record then. */
beforeAll(async () => {
  records = (await readRecords([data])).records.filter((_, index) => index % 4 === 0)
  const graph = await scratchGraph()
  await importRecords(graph, records, { collection: 'some', decisions, by: 'test' })
  atOnce = await hash(graph)
}, 600_000)

const inBatches = (graph: Database, progress: (event: ProgressEvent) => void, given = records) =>
  importRecords(graph, given, { collection: 'some', decisions, by: 'test', atOnce: 10, batch: 15, progress })

const isComplete = async (graph: Database) => {
  const [row] = await graph.read(readCypher('queries/Query.dataset.cypher'))
  return (row?.dataset as { complete: boolean }).complete
}

describe('a collection too large for one transaction', () => {
  it('gives the same graph in batches, tells how far it is, and passes every check', async () => {
    const graph = await scratchGraph()
    const events: ProgressEvent[] = []
    const report = await inBatches(graph, (event) => events.push(event))
    expect(await hash(graph)).toBe(atOnce)
    expect(report.records).toEqual({ added: records.length, changed: 0, removed: 0, unchanged: 0 })
    const written = events.filter(({ step }) => step === 'Writing records')
    expect(written.length).toBe(Math.ceil(records.length / 15))
    expect(written.at(-1)).toMatchObject({ done: records.length, total: records.length })
    expect((await check(graph)).filter(({ passed }) => !passed)).toEqual(report.findings)
    const [revision] = await graph.read(
      'MATCH (revision:Revision {collection: $collection}) RETURN revision.complete AS complete, revision.changeCount AS told, revision.failedChecks AS failed, COUNT { (revision)-[:HAS]->() } AS kept',
      { collection: 'some' },
    )
    expect(revision).toEqual({
      complete: true,
      told: report.changeCount,
      kept: report.changeCount,
      failed: report.findings.map(({ name }) => name),
    })
  }, 600_000)

  it.each([1, 3, 6, 7])(
    'ends in the same graph when it was killed after step %i, and the graph says meanwhile that it is not whole',
    async (steps) => {
      const graph = await scratchGraph()
      let left = steps
      const killed = inBatches(graph, ({ step }) => {
        if (step.startsWith('Comparing')) return
        if (--left === 0) throw new Killed()
      })
      await expect(killed).rejects.toBeInstanceOf(Killed)
      expect(await isComplete(graph)).toBe(false)
      // Another run in between neither ends nor spoils it.
      const [first] = records
      await importRecords(graph, first ? [first] : [], { collection: 'another', by: 'test' })
      await importRecords(graph, [], { collection: 'another', by: 'test' })
      expect(await isComplete(graph)).toBe(false)
      await inBatches(graph, () => {})
      expect(await isComplete(graph)).toBe(true)
      expect(await hash(graph)).toBe(atOnce)
    },
    300_000,
  )

  it('takes out in batches what is no more among the records, and what was to come of a run that is given up', async () => {
    const graph = await scratchGraph()
    await importRecords(graph, records.slice(0, 12), { collection: 'some', decisions, by: 'test' })
    const few = await hash(graph)
    let left = 3
    const killed = inBatches(graph, ({ step }) => {
      if (step === 'Writing records' && --left === 0) throw new Killed()
    })
    await expect(killed).rejects.toBeInstanceOf(Killed)
    const report = await inBatches(graph, () => {}, records.slice(0, 12))
    expect(report.records.removed).toBeGreaterThan(12)
    expect(await hash(graph)).toBe(few)
    expect(await isComplete(graph)).toBe(true)
  }, 600_000)

  it('tells in a dry run how many records differ, and every fact where they are few', async () => {
    const graph = await scratchGraph()
    await importRecords(graph, records, { collection: 'some', decisions, by: 'test' })
    const before = await hash(graph)
    const dryRun = (given: LocatedRecord[]) =>
      importRecords(graph, given, { collection: 'some', decisions, by: 'test', atOnce: 10, dryRun: true })
    const many = await dryRun(records.slice(20))
    expect(many).toMatchObject({ records: { removed: 20 }, changes: [] })
    expect(many.warnings[0]).toMatchObject({ code: 'FACTS_NOT_TOLD', values: { most: 10 } })
    // Those that are gone, and those that referred to them.
    expect(many.warnings[0]?.values.differing).toBeGreaterThanOrEqual(20)
    const few = await dryRun(records.slice(2))
    expect(few.records.removed).toBe(2)
    expect(few.changes.length).toBeGreaterThan(2)
    expect(await hash(graph)).toBe(before)
  }, 600_000)
})
