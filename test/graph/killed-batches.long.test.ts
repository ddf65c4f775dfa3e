import { hash } from '../../src/database/hash'
import { importRecords } from '../../src/database/import/import-collection'
import type { LocatedRecord } from '../../src/records/read/validate'
import { scratchGraph } from '../support/neo4j'
import { hashAtOnce, inBatches, isComplete, some, someRecords } from './in-batches'

class Killed extends Error {}

let records: LocatedRecord[]
let atOnce: string
beforeAll(async () => {
  records = await someRecords()
  atOnce = await hashAtOnce(records)
})

describe('a run that writes in batches', () => {
  it.each([1, 3, 6, 7])(
    'ends in the same graph after a kill in step %i, with the graph marked as incomplete in between',
    async (steps) => {
      const graph = await scratchGraph()
      let left = steps
      const killed = inBatches(graph, records, ({ step }) => {
        if (step.startsWith('Comparing')) return
        if (--left === 0) throw new Killed()
      })
      await expect(killed).rejects.toBeInstanceOf(Killed)
      expect(await isComplete(graph)).toBe(false)
      // A different run in between neither completes the interrupted import nor damages it.
      const [first] = records
      await importRecords(graph, first ? [first] : [], { collection: 'another', by: 'test' })
      await importRecords(graph, [], { collection: 'another', by: 'test' })
      expect(await isComplete(graph)).toBe(false)
      await inBatches(graph, records)
      expect(await isComplete(graph)).toBe(true)
      expect(await hash(graph)).toBe(atOnce)
    },
  )

  it('removes in batches the facts of removed records, and the pending work of an abandoned run', async () => {
    const graph = await scratchGraph()
    await importRecords(graph, records.slice(0, 12), some)
    const few = await hash(graph)
    let left = 3
    const killed = inBatches(graph, records, ({ step }) => {
      if (step === 'Writing records' && --left === 0) throw new Killed()
    })
    await expect(killed).rejects.toBeInstanceOf(Killed)
    const report = await inBatches(graph, records.slice(0, 12))
    expect(report.records.removed).toBeGreaterThan(12)
    expect(await hash(graph)).toBe(few)
    expect(await isComplete(graph)).toBe(true)
  })
})
