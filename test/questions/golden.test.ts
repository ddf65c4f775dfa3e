import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ask } from './ask'

const folder = join(__dirname, 'golden')
const names = readdirSync(folder).flatMap((file) => (file.endsWith('.graphql') ? [file.replace('.graphql', '')] : []))

describe('the questions of the analyst, on the real data', () => {
  /** The question lies in `golden/<name>.graphql`, its Cypher in `cypher/queries/`, the rows in `golden/<name>.json`. */
  test.each(names)('%s', async (name) => {
    const question = readFileSync(join(folder, `${name}.graphql`), 'utf8')
    const rows: unknown = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))
    const { data, messages } = await ask(question)
    expect(messages).toEqual([])
    expect(data).toEqual(rows)
  })
})
