import { compareAnswers, isComparable } from '../../bench/alike'
import { hangUp } from '../../bench/ask'
import { startBare } from '../../bench/bare/bare'
import { questions } from '../../bench/questions'
import type { Serving } from '../../bench/serving'
import { importRecords } from '../../src/database/import'
import { migrate } from '../../src/database/migrate'
import type { OpenDatabase } from '../../src/database/open-database'
import { generateRecords, readRecords } from '../../src/records'
import { startServer } from '../../src/server'
import { atEnd } from '../support/at-end'
import { openScratchGraph } from '../support/neo4j'

let open: OpenDatabase
let url: string
let bare: Serving
beforeAll(async () => {
  open = await openScratchGraph()
  await migrate(open.database)
  await importGenerated()
  const running = await startServer({
    settings: { port: 0, host: '127.0.0.1' },
    database: open.database,
    openInfo: open,
  })
  atEnd(() => running.close())
  url = running.url
  bare = await startBare(open)
  atEnd(bare.stop)
  atEnd(async () => hangUp())
}, 600_000)

/** What `npm run bench -- --small` has, so that there is something to ask each question with. */
async function importGenerated(): Promise<void> {
  const real = await readRecords(['data'])
  const like = real.records.map(({ record }) => record)
  const records = [...generateRecords({ agreements: 400, seed: 1, like })].map((record, index) => ({
    record,
    file: 'generated',
    line: index + 1,
    column: 1,
  }))
  await importRecords(open.database, records, { collection: 'generated', by: 'test' })
}

describe('GovTies and bare Apollo Server give what hand-written Cypher gives', () => {
  it.each(questions.filter(isComparable))(
    'asked for $name',
    async (question) => {
      await compareAnswers(question, { large: { url: `${url}/graphql`, open }, bare })
    },
    120_000,
  )
})
