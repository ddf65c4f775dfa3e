import { execFile } from 'node:child_process'
import { copyFileSync, mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { projectRoot } from '../../../src/model/project-root'
import { post } from '../../support/post'
import { server } from '../../support/server'

const run = promisify(execFile)
const folder = mkdtempSync(join(tmpdir(), 'govties-relay-'))
afterAll(() => rmSync(folder, { recursive: true }))

it("Relay's compiler reads schema.api.graphql, and the API answers the query that it writes", async () => {
  const [source, artifacts] = [join(folder, 'src'), join(folder, 'artifacts')]
  for (const made of [source, artifacts]) mkdirSync(made)
  copyFileSync(join(__dirname, 'Agreement.js'), join(source, 'Agreement.js'))
  copyFileSync(join(projectRoot, 'schema.api.graphql'), join(folder, 'schema.graphql'))
  const config = {
    src: './src',
    schema: './schema.graphql',
    language: 'javascript',
    artifactDirectory: './artifacts',
  }
  writeFileSync(join(folder, 'relay.config.json'), JSON.stringify(config))
  const compiler = require.resolve('relay-compiler/cli.js')
  await run(process.execPath, [compiler, 'relay.config.json'], { cwd: folder })
  expect(readdirSync(artifacts).sort()).toEqual([
    'AgreementQuery.graphql.js',
    'AgreementRefetchQuery.graphql.js',
    'Agreement_of.graphql.js',
  ])
  for (const name of ['AgreementQuery', 'AgreementRefetchQuery']) {
    const query = textIn(readFileSync(join(artifacts, `${name}.graphql.js`), 'utf8'))
    const asked = await post(`${await server()}/graphql`, query, { id: 'gb-sg-mou-digital-government-2019' })
    expect(await asked.json()).toMatchObject({ data: { node: { __typename: 'Agreement', signedOn: '2019-06-13' } } })
  }
})

/** Returns the text of the query in an artifact. */
function textIn(artifact: string): string {
  const [, text] = /"text": ("(?:[^"\\]|\\.)*")/.exec(artifact) ?? []
  return JSON.parse(text!) as string
}
