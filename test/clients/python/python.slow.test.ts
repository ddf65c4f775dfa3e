import { execFile, execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../../src/model/project-root'
import { server } from '../../support/server'
import { type Answers, expectFoundingStory, questions } from '../founding-questions'

/**
 * A separate Python environment with the client. It is created once, so that the Python of the machine is not changed.
 */
const environment = join(projectRoot, 'node_modules/.cache/python-client')
const python = join(environment, 'bin/python')

beforeAll(() => {
  if (existsSync(join(environment, 'bin/gql-cli'))) return
  execFileSync('python3', ['-m', 'venv', environment])
  execFileSync(python, ['-m', 'pip', 'install', '--quiet', '-r', join(__dirname, 'requirements.txt')])
})

it('the Python package gql reads the schema and receives the founding story', async () => {
  const asked = Object.fromEntries(questions.map(({ name, text }) => [name, text]))
  const answer = await ask(`${await server()}/graphql`, JSON.stringify(asked))
  expectFoundingStory(JSON.parse(answer) as Answers)
})

function ask(url: string, input: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = execFile(python, [join(__dirname, 'ask.py'), url], { maxBuffer: 1e8 }, (error, stdout, stderr) =>
      error ? reject(new Error(stderr)) : resolve(stdout),
    )
    child.stdin?.end(input)
  })
}
