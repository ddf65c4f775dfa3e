import { execFile, execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../../src/model/project-root'
import answers from '../../data/founding-answers.json'
import { server } from '../../support/server'
import { type Answers, expectFoundingStory, questions } from '../founding-questions'

/**
 * A separate Python environment with the clients. The environment is created once, and leaves the machine's own Python
 * unchanged.
 */
const environment = join(projectRoot, 'node_modules/.cache/python-client')
const python = join(environment, 'bin/python')

beforeAll(() => {
  const [wanted, installed] = [join(__dirname, 'requirements.txt'), join(environment, 'requirements.txt')]
  if (existsSync(installed) && readFileSync(installed, 'utf8') === readFileSync(wanted, 'utf8')) return
  execFileSync('python3', ['-m', 'venv', environment])
  execFileSync(python, ['-m', 'pip', 'install', '--quiet', '-r', wanted])
  copyFileSync(wanted, installed)
}, 300_000)

it('the Python package gql reads the schema and receives the founding story', async () => {
  const asked = Object.fromEntries(questions.map(({ name, text }) => [name, text]))
  const answer = await ask('ask.py', `${await server()}/graphql`, JSON.stringify(asked))
  expectFoundingStory(JSON.parse(answer) as Answers)
})

it('pandas reads endpoints and a query by their addresses', async () => {
  const read = JSON.parse(await ask('read.py', await server())) as Record<string, string[]>
  expect(read['timeline']).toEqual(expect.arrayContaining(answers.tie.inOrderOfTime.map(({ id }) => id)))
  expect(read).toMatchObject({ countries: ['AD', 'AE', 'AF'], lines: ['AD', 'AE', 'AF'], answer: ['AD', 'AE'] })
})

function ask(script: string, url: string, input = ''): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = execFile(python, [join(__dirname, script), url], { maxBuffer: 1e8 }, (error, stdout, stderr) =>
      error ? reject(new Error(stderr)) : resolve(stdout),
    )
    child.stdin?.end(input)
  })
}
