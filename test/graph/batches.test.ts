import { check } from '../../src/database/check'
import { hash } from '../../src/database/hash'
import { importRecords } from '../../src/database/import/import-collection'
import type { ProgressEvent } from '../../src/model/progress'
import type { LocatedRecord } from '../../src/records/read/validate'
import { scratchGraph } from '../support/neo4j'
import { BATCH, hashAtOnce, inBatches, some, someRecords } from './in-batches'

let records: LocatedRecord[]
let atOnce: string
beforeAll(async () => {
  records = await someRecords()
  atOnce = await hashAtOnce(records)
})

describe('a collection too large for one transaction', () => {
  it('gives the same graph in batches, reports its progress, and passes every check', async () => {
    const graph = await scratchGraph()
    const events: ProgressEvent[] = []
    const report = await inBatches(graph, records, (event) => events.push(event))
    expect(await hash(graph)).toBe(atOnce)
    expect(report.records).toEqual({ added: records.length, changed: 0, removed: 0, unchanged: 0 })
    const written = events.filter(({ step }) => step === 'Writing records')
    expect(written.length).toBe(Math.ceil(records.length / BATCH))
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
  })

  it('reports in a dry run how many records differ, and every fact if there are few', async () => {
    const graph = await scratchGraph()
    await importRecords(graph, records, some)
    const before = await hash(graph)
    const dryRun = (given: LocatedRecord[]) => importRecords(graph, given, { ...some, atOnce: 10, dryRun: true })
    const many = await dryRun(records.slice(20))
    expect(many).toMatchObject({ records: { removed: 20 }, changes: [] })
    expect(many.warnings[0]).toMatchObject({ code: 'FACTS_NOT_TOLD', values: { most: 10 } })
    // The affected records are the removed ones and those that referred to a removed record.
    expect(many.warnings[0]?.values.differing).toBeGreaterThanOrEqual(20)
    const few = await dryRun(records.slice(2))
    expect(few.records.removed).toBe(2)
    expect(few.changes.length).toBeGreaterThan(2)
    expect(await hash(graph)).toBe(before)
  })

  it('is unchanged, without a revision, when it is imported in batches again', async () => {
    const graph = await scratchGraph()
    await inBatches(graph, records)
    const revisions = () => graph.read('MATCH (revision:Revision) RETURN count(revision) AS count')
    const before = await revisions()
    const report = await importRecords(graph, records, { ...some, atOnce: 5, batch: BATCH, digest: 'other files' })
    expect(report).toMatchObject({ unchanged: true, records: { unchanged: records.length } })
    expect(await revisions()).toEqual(before)
  })
})
