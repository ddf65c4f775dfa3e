import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { importPaths } from '../../src/database/import/import-collection'
import { projectRoot } from '../../src/model/project-root'
import { generateRecords } from '../../src/records/generate/generate-records'
import { readRecords } from '../../src/records/read/read-records'
import { scratchGraph } from '../support/neo4j'
import { throwAwayFolder } from '../support/throw-away'
import { seed } from '../support/seed'
import { asked, counted, differences, type Lines, LOADING, NONE } from './compare'
import { recount } from './recount'

const STORY = join(projectRoot, 'test/fixtures/founding-story')
const DAYS = ['2012-06-30', '2018-01-01', '2020-02-29', '2024-12-31']
const AGREEMENTS = 400

let api: Lines
let ours: Lines

/** Writes generated records to a YAML file. JSON is valid YAML. */
async function generated(): Promise<string> {
  const { records } = await readRecords([join(projectRoot, 'test/fixtures/records-325')])
  const like = records.map(({ record }) => record)
  const folder = throwAwayFolder()
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    join(folder, 'generated.yaml'),
    JSON.stringify([...generateRecords({ agreements: AGREEMENTS, seed, like })]),
  )
  return folder
}

beforeAll(async () => {
  const folder = await generated()
  const graph = await scratchGraph()
  await importPaths(graph, [folder], { collection: 'generated', by: 'test' })
  api = await asked(graph, DAYS)
  ours = counted(recount([folder, STORY], DAYS))
}, LOADING)

describe('of generated records, a recount of the files gives', () => {
  it.each(['ties', 'cells', 'degrees', 'knownDays'] as const)('the same %s', (of) => {
    expect(differences(api[of], ours[of])).toEqual(NONE)
  })
})
