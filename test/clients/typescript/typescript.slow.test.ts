import { execFile } from 'node:child_process'
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { projectRoot } from '../../../src/model/project-root'
import { server } from '../../support/server'

const run = promisify(execFile)
const folder = join(projectRoot, '.govties/typescript-client')
const bin = (name: string) => join(projectRoot, 'node_modules/.bin', name)

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  copyFileSync(join(__dirname, 'ask.ts'), join(folder, 'ask.ts'))
})

it('a TypeScript client generates its types from the running API, compiles strictly, and sends queries', async () => {
  const url = `${await server()}/graphql`
  await generateTypes(url)
  await run(bin('tsc'), [
    '--strict',
    '--skipLibCheck',
    '--target',
    'es2022',
    '--module',
    'node20',
    '--types',
    'node',
    join(folder, 'ask.ts'),
  ])
  const { stdout } = await run('node', [join(folder, 'ask.js'), url])
  expect(JSON.parse(stdout)).toEqual({
    id: 'GB-SG',
    count: expect.any(Number) as number,
    launchedBy: ['Jeremy Hunt', 'Vivian Balakrishnan'],
  })
})

/** Generates the types from the API's introspection, as a user would. */
async function generateTypes(url: string): Promise<void> {
  const config = {
    schema: url,
    documents: join(projectRoot, 'src/explorer/graphiql/questions/*.graphql'),
    generates: { [`${folder}/generated/`]: { preset: 'client', config: { documentMode: 'string' } } },
  }
  writeFileSync(join(folder, 'codegen.json'), JSON.stringify(config))
  await run(bin('graphql-codegen'), ['--config', join(folder, 'codegen.json')], { cwd: projectRoot })
}
