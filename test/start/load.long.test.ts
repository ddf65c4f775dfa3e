import { parse } from 'csv-parse/sync'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exportFolder } from '../../src/database/export/export-graph'
import { hash } from '../../src/database/hash'
import type { Home } from '../../src/neo4j/local/home'
import { govties, run } from '../support/command'
import { loadedGraph } from '../support/neo4j'
import { throwAwayFolder, throwAwayHome } from '../support/throw-away'

/** The graph that `npm start` makes, as CSV, and its hash. */
let folder: string
let whole: string
beforeAll(async () => {
  const graph = await loadedGraph()
  folder = join(throwAwayFolder(), 'csv')
  await exportFolder(graph, 'csv', folder)
  whole = await hash(graph)
})

/** A record that is not in the graph. */
const MORE = `
- record: agency
  id: ee-agency-of-a-test
  name: Agency of a Test
  kind: agency
  country: EE
  summary: An agency that a test adds.
  sources:
    - url: https://agency.example/about
      kind: official
      supports: [name]
`

/** A home into which the graph was loaded. */
let home: Home
let env: NodeJS.ProcessEnv
const hashNow = async (): Promise<string> => (await run(['hash'], env)).output.trim().split('\n').at(-1) ?? ''

/** Returns the sorted rows of a table. The order of the columns has no effect. */
function rowsOf(file: string): string[] {
  return parse<object>(readFileSync(file), { columns: true }).map(asText).sort()
}

const asText = (values: object): string => JSON.stringify(Object.entries(values).sort())

describe('a graph exported as CSV', () => {
  it('is loaded into a new home with the same hash, and the progress is reported', async () => {
    home = throwAwayHome()
    env = { GOVTIES_HOME: home.root }
    const { code, output } = await run(['load', folder], env)
    expect(output).toMatch(/Loading the files \(percent\) … 50 %[^]*… 100 %[^]*[\d,]{5,} nodes loaded from /)
    expect(code).toBe(0)
    expect(await hashNow()).toBe(whole)
  })

  it('is complete: if it is exported again, all values are the same, also those of records and revisions', async () => {
    const again = join(throwAwayFolder(), 'csv')
    expect(await run(['export', '--format', 'csv', '--output', again], env)).toMatchObject({ code: 0 })
    const tables = readdirSync(folder).filter((name) => name.endsWith('.csv'))
    expect(readdirSync(again).sort()).toEqual(readdirSync(folder).sort())
    expect(tables.length).toBeGreaterThan(40)
    for (const name of tables) expect(rowsOf(join(again, name))).toEqual(rowsOf(join(folder, name)))
    const emptyLists = (of: string) =>
      (JSON.parse(readFileSync(join(of, 'empty-lists.json'), 'utf8')) as object[]).map(asText).sort()
    expect(emptyLists(again)).toEqual(emptyLists(folder))
    expect(emptyLists(folder).length).toBeGreaterThan(100)
  })

  it('contains its records, seed scripts and revisions, so the next start and import change nothing', async () => {
    const { output } = await run(['import', 'data', '--collection', 'data'], env)
    expect(output).toMatch(/data: \d+ records, unchanged; nothing was written/)
    expect((await run(['seed'], env)).output).toContain('The graph is already seeded. No changes were made.')
  })

  it('replaces an existing graph only with --replace', async () => {
    const refused = await run(['load', folder], env)
    expect(refused.output).toContain(`There is already a database in ${home.data}. Use --replace to replace it`)
    expect(refused.code).toBe(3)
    const record = join(throwAwayFolder(), 'more.yaml')
    writeFileSync(record, MORE)
    expect((await run(['import', record, '--collection', 'more'], env)).output).toContain('1 record added')
    expect(await hashNow()).not.toBe(whole)
    expect(await run(['load', folder, '--replace'], env)).toMatchObject({ code: 0 })
    expect(await hashNow()).toBe(whole)
  })

  it('is not loaded while a process uses the server, and the error names the process', async () => {
    const start = govties(['start'], env)
    await start.says('GovTies is ready')
    expect(start.output).toMatch(/no migration to run; seed unchanged; \d+ records of data\/, unchanged/) // No tie is derived again.
    const { code, output } = await run(['load', folder, '--replace'], env)
    expect(output).toMatch(/is in use by process \d+\. Stop it and run the load again/)
    expect(code).toBe(3)
    start.kill('SIGTERM')
    expect(await start.end()).toBe(0)
  })
})

describe('a load that fails leaves the database unchanged', () => {
  it('if a file is damaged', async () => {
    const damaged = join(throwAwayFolder(), 'csv')
    cpSync(folder, damaged, { recursive: true })
    const file = join(damaged, 'relationships-COVERS.csv')
    writeFileSync(file, readFileSync(file, 'utf8').replace(/,"topic-[^"]*","COVERS"/, ',"topic-of-nobody","COVERS"'))
    const { code, output } = await run(['load', damaged, '--replace'], env)
    expect(output).toContain(`The files in ${damaged} could not be loaded. The database is unchanged.`)
    expect(output).toContain(join(home.root, 'logs', 'load.log'))
    expect(output).not.toMatch(/^\s+at /m)
    expect(code).toBe(3)
    expect(await hashNow()).toBe(whole)
  })

  it('if it is interrupted', async () => {
    const load = govties(['load', folder, '--replace'], env)
    await load.says('Loading the files')
    load.kill('SIGINT')
    expect(await load.end()).toBe(130)
    expect(existsSync(join(home.root, 'loading'))).toBe(false)
    expect(await hashNow()).toBe(whole)
  })

  it('if it was killed while it replaced the store', async () => {
    renameSync(home.data, home.formerData)
    expect((await run(['load', folder], env)).output).toContain('Use --replace to replace it')
    expect(await hashNow()).toBe(whole)
    renameSync(home.data, home.formerData)
    expect(await hashNow()).toBe(whole)
    mkdirSync(home.formerData)
    expect(await hashNow()).toBe(whole)
    expect(existsSync(home.formerData)).toBe(false)
  })

  it('if there are no files, or the database is not a local one', async () => {
    const empty = throwAwayFolder()
    expect(await run(['load', empty], env)).toMatchObject({
      code: 2,
      output: expect.stringContaining(`${empty} does not contain the files of a graph`) as string,
    })
    const remote = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'a-password' }
    const refused = await run(['load', folder], remote)
    expect(refused.output).toContain(
      'NEO4J_URI is set to bolt://127.0.0.1:1, but `load` only works with a local database.',
    )
    expect(refused.code).toBe(2)
  })
})
