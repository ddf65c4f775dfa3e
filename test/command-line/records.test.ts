import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ImportReport } from '../../src/database/import/import-report'
import { Command, run } from '../support/command'
import { openScratchGraph } from '../support/neo4j'

const record = (id: string, more = '') => `- record: agreement
  id: ${id}
  title: Memorandum ${id}
  kind: memorandum-of-understanding
  status: signed
  countries: [EE, NZ]
  signedOn: 2020-02-03
  summary: Both work together.
  topics: [digital identity]
${more}  sources:
    - url: https://news.example/${id}
      title: News
      kind: press
      supports: [title, signedOn, countries]
`

let folder: string
let env: NodeJS.ProcessEnv
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'govties-records-'))
  const { address, username, password } = await openScratchGraph()
  // If `CI` is set, some libraries also colour text in pipes.
  env = { NEO4J_URI: address, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, CI: 'true' }
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const govties = (...args: string[]) => run(args, env)
const hash = async () => (await govties('hash')).output.trim()

// Each test continues with the graph that the previous test left, like a person who runs one command after another.
describe('records at the command line', () => {
  it('are not written by an impossible command, which is refused with a message', async () => {
    const unknown = await govties('import', join(folder, 'nothing.yaml'))
    expect(unknown).toMatchObject({ code: 2, output: expect.stringContaining('there is no such file') as string })
    const csv = await govties('export', '--format', 'csv')
    expect(csv).toMatchObject({ code: 2, output: expect.stringContaining('Specify a folder with --output') as string })
    const away = await run(['hash'], { ...env, NEO4J_URI: 'bolt://127.0.0.1:1' })
    expect(away.code).toBe(3)
  })

  it('are imported with a report without colours, and are then unchanged', async () => {
    const path = file('mine.yaml', record('ee-nz-one'))
    const first = await govties('import', path, '--collection', 'mine')
    expect(first).toMatchObject({ code: 0 })
    expect(first.output).toMatch(
      /mine: 1 record added, 0 changed, 0 removed, 0 unchanged; \d+ changes in revision-000002\./,
    )
    expect(first.output).not.toMatch(/\u001b\[/)
    const again = await govties('import', path, '--collection', 'mine', '--json')
    const start = again.output.indexOf('{')
    expect(JSON.parse(again.output.slice(start)) as ImportReport).toMatchObject({ unchanged: true, collection: 'mine' })
    expect((await govties('check')).code).toBe(0)
  })

  it('are not written until every problem, which is reported with its position, is fixed', async () => {
    const before = await hash()
    const wrong = record('ee-nz-two').replace('2020-02-03', '2019-02-30').replace('[EE, NZ]', '[EE, XX]')
    const { code, output } = await govties('import', file('wrong.yaml', wrong), '--collection', 'mine')
    expect(code).toBe(2)
    expect(output).toMatch(/wrong\.yaml:7:.*signedOn.*2019-02-30/)
    expect(output).toMatch(/wrong\.yaml:6:.*countries.*XX/)
    expect(await hash()).toBe(before)
  })

  it('are compared before and after, and the differences are shown', async () => {
    const before = await hash()
    const path = file('mine.yaml', record('ee-nz-one').replace('2020-02-03', '2020-02-04') + record('ee-nz-three'))
    const simulated = await govties('import', path, '--collection', 'mine', '--dry-run')
    expect(simulated.output).toContain('~ Agreement ee-nz-one: signedOn was 2020-02-03, is 2020-02-04')
    expect(simulated.output).toContain('+ Agreement ee-nz-three “Memorandum ee-nz-three”')
    const differs = await govties('diff', path, '--collection', 'mine')
    expect(differs.code).toBe(1)
    expect(differs.output).toContain('signedOn was 2020-02-03, is 2020-02-04')
    expect(await hash()).toBe(before)
    await govties('import', path, '--collection', 'mine')
    expect(await govties('diff', path, '--collection', 'mine')).toMatchObject({ code: 0 })
    const revisions = await govties('diff', 'revision-000003', 'revision-000002')
    expect(revisions.code).toBe(1)
    expect(revisions.output).toContain('~ Agreement ee-nz-one: signedOn was 2020-02-03, is 2020-02-04')
    expect((await govties('diff', 'revision-000003', 'revision-000003')).code).toBe(0)
    const unknown = await govties('diff', 'revision-000003', 'revision-999999')
    expect(unknown).toMatchObject({
      code: 2,
      output: expect.stringContaining(
        'There is no revision "revision-999999". The last one is revision-000003.',
      ) as string,
    })
  })

  it('that are similar are listed for a decision, from the graph itself', async () => {
    const path = file('alike.yaml', record('ee-nz-alike').replace('Memorandum ee-nz-alike', 'Memorandum ee-nz-three'))
    const { code, output } = await govties('import', path, '--collection', 'alike')
    expect(code).toBe(1)
    expect(output).toMatch(
      /(^|\n)Ties gained 1 agreement or initiative \(1 tie\):\n {2}\+ ee-nz-alike “Memorandum ee-nz-three”/,
    )
    expect(output).toContain('Decide with: govties review')
    const decisions = join(folder, 'decisions.yaml')
    const listed = await govties('review', '--list', '--decisions', decisions)
    expect(listed.code).toBe(1)
    expect(listed.output).toMatch(/0\.\d\d {2}Agreement {2}ee-nz-alike {2}ee-nz-three/)
    expect(existsSync(decisions)).toBe(false)
  })

  it('are reported as clean although other data has suggestions and warnings, which are counted and listed elsewhere', async () => {
    const clean = record('ee-lv-clean').replace('[EE, NZ]', '[EE, LV]')
    const { code, output } = await govties('import', file('clean.yaml', clean), '--collection', 'clean')
    expect(code).toBe(0)
    expect(output).toContain(
      'Findings about other data: 1 suggestion (govties review --list), 1 fault (govties check).',
    )
    const doubtful = record('ee-fi-doubtful').replace('[EE, NZ]', '[EE, FI]').replace('digital identity', 'telepathy')
    const warned = await govties('import', file('doubtful.yaml', doubtful), '--collection', 'doubtful')
    expect(warned.code).toBe(1)
    const listed = await govties('review', '--warnings')
    expect(listed).toMatchObject({ code: 1, output: expect.stringContaining('doubtful/ee-fi-doubtful: ') as string })
  })

  it('of two paths with a common id are reviewed together', async () => {
    const [one, two] = [file('one.yaml', record('ee-nz-one')), file('two.yaml', record('ee-nz-one'))]
    const decisions = join(folder, 'decisions.yaml')
    expect(await govties('review', one, two, '--list', '--decisions', decisions)).toMatchObject({ code: 0 })
  })

  it('can be generated into a file and into the graph', async () => {
    const path = join(folder, 'generated.jsonl')
    const written = await govties('generate', '--agreements', '3', '--seed', '4', '--output', path)
    expect(written.code).toBe(0)
    const lines = readFileSync(path, 'utf8').trim().split('\n')
    expect(lines.length).toBeGreaterThanOrEqual(3)
    expect(written.output).toContain(`${lines.length} records in ${path}`)
    await govties('import', path, '--collection', 'made')
    const fromFile = await hash()
    const straight = await govties('generate', '--agreements', '3', '--seed', '4', '--import', '--collection', 'made')
    expect(straight.output).toContain('unchanged; nothing was written')
    expect(await hash()).toBe(fromFile)
    // Some of the made-up records resemble existing records, as real records do.
    const more = await govties('generate', '--agreements', '90', '--import')
    expect(more.output).toContain('Decide with: govties review')
    expect(more.code).toBe(1)
  })

  it('are reported completely to a slow pipe', async () => {
    // The output is larger than the buffer of a pipe.
    const { output } = await govties('diff', 'revision-000001', 'revision-000002', '--json')
    expect(() => JSON.parse(output.slice(output.indexOf('['))) as unknown).not.toThrow()
    const slow = new Command(
      'bash',
      ['-c', `"${process.execPath}" dist/cli/main.js generate --agreements 400 | (sleep 2; tail -c 2)`],
      env,
    )
    expect(await slow.end()).toBe(0)
    expect(slow.output).toBe('}\n')
  })

  it('are exported as they were imported', async () => {
    const path = join(folder, 'out.yaml')
    expect(await govties('export', '--format', 'yaml', '--collection', 'mine', '--output', path)).toMatchObject({
      code: 0,
    })
    expect((await govties('diff', path, '--collection', 'mine')).code).toBe(0)
  })
})
