import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { server } from '../support/server'
import { type Answers, expectFoundingStory, questions } from './founding-questions'

const run = promisify(execFile)

async function curl(url: string, query: string): Promise<{ data: unknown; errors?: unknown }> {
  const body = JSON.stringify({ query })
  const { stdout } = await run('curl', ['-sS', url, '-H', 'content-type: application/json', '--data-binary', body])
  return JSON.parse(stdout) as { data: unknown; errors?: unknown }
}

it('curl receives the founding story', async () => {
  const url = `${await server()}/graphql`
  const got: Answers = {}
  for (const { name, text } of questions) {
    const { data, errors } = await curl(url, text)
    expect(errors).toBeUndefined()
    got[name] = data
  }
  expectFoundingStory(got)
})
