import { join } from 'node:path'
import type { Database } from '../../src/database/connect'
import { hash } from '../../src/database/hash'
import { importAtOnce } from '../../src/database/import/import-collection'
import { migrate } from '../../src/database/migrate'
import { seed } from '../../src/database/seed/seed'
import { projectRoot } from '../../src/model/project-root'
import { readRecords } from '../../src/records/read/read-records'
import { scratchGraph } from '../support/neo4j'

const run = { by: 'test', collection: 'data', files: [] }

/** Imports without the seed that every import begins with. */
async function importOnly(graph: Database, path: string) {
  const { records } = await readRecords([path])
  const collection = { name: 'data', records: records.map(({ record }) => record), decisions: [] }
  await graph.inWriteTransaction((transaction) => importAtOnce(transaction, { collection, digest: 'digest', run }))
}

describe('the founding story and the records of the same agreement', () => {
  it('give one graph, whichever of the two came first', async () => {
    const path = join(projectRoot, 'data')
    let graph = await scratchGraph()
    await migrate(graph)
    await seed(graph)
    await importOnly(graph, path)
    const seedFirst = await hash(graph)
    graph = await scratchGraph()
    await migrate(graph)
    await seed(graph, { only: ['R010', 'R020', 'R030'] })
    await importOnly(graph, path)
    await seed(graph)
    expect(await hash(graph)).toBe(seedFirst)
  })
})
