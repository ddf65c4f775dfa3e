import { compareAnswers, isComparable } from '../../bench/alike'
import { hangUp } from '../../bench/ask'
import { startBare } from '../../bench/bare/bare'
import { questions } from '../../bench/questions'
import type { Serving } from '../../bench/serving'
import { importRecords } from '../../src/database/import/import-collection'
import { migrate } from '../../src/database/migrate'
import type { OpenDatabase } from '../../src/database/open-database'
import { generateRecords } from '../../src/records/generate/generate-records'
import { readRecords } from '../../src/records/read/read-records'
import { RECORDS } from '../recount/folders'
import { readValues } from '../support/records'
import { atEnd } from '../support/at-end'
import { openScratchGraph } from '../support/neo4j'
import { serverOver } from '../support/server'

let open: OpenDatabase
let url: string
let bare: Serving
beforeAll(async () => {
  open = await openScratchGraph()
  await migrate(open.database)
  await importGenerated()
  url = await serverOver(open)
  bare = await startBare(open)
  atEnd(bare.stop)
  atEnd(async () => hangUp())
})

/** Imports a small generated graph in which, as in the frozen records, pairs have enough agreements for each query. */
async function importGenerated(): Promise<void> {
  const real = await readRecords([RECORDS])
  const like = real.records.map(({ record }) => record)
  const { records, problems } = readValues([...generateRecords({ agreements: 400, seed: 1, like })], 'generated')
  expect(problems).toEqual([])
  await importRecords(open.database, records, { collection: 'generated', by: 'test' })
}

describe('GovTies and a bare Apollo Server return the same as hand-written Cypher', () => {
  it.each(questions.filter(isComparable))(
    'when asked for $name',
    async (question) => {
      await compareAnswers(question, { large: { url: `${url}/graphql`, open }, bare })
    },
    120_000,
  )
})
