import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, visit } from 'graphql'
import type { Database } from '../../src/database/connect'
import { loadedGraph } from '../support/neo4j'
import { ask } from './ask'
import { queryFiles } from './profile'
import { statementsOfQuestion } from './running'
import { textOf } from './sent'

const folder = join(__dirname, 'golden')
const names = readdirSync(folder).flatMap((file) => (file.endsWith('.graphql') ? [file.replace('.graphql', '')] : []))
const questionOf = (name: string): string => readFileSync(join(folder, `${name}.graphql`), 'utf8')

/**
 * `golden/<name>.graphql` contains the query, `<name>.json` the rows, and `<name>.sent.cypher` the statements that are
 * sent.
 */
describe('the questions of the analyst, on the real data', () => {
  it.each(names)('return these rows: %s', async (name) => {
    const rows: unknown = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))
    const { data, messages } = await ask(questionOf(name))
    expect(messages).toEqual([])
    expect(data).toEqual(rows)
  })

  describe('the statements sent to the database', () => {
    let graph: Database
    beforeAll(async () => {
      graph = await loadedGraph()
    })

    it.each(names)('match the recorded Cypher for %s', async (name) => {
      const file = join(folder, `${name}.sent.cypher`)
      const text = textOf(await statementsOfQuestion(graph, questionOf(name)))
      if (process.env.UPDATE_GOLDEN) writeFileSync(file, text)
      expect(text).toBe(readFileSync(file, 'utf8'))
    })
  })

  it('cover every root field and field with a separate file', () => {
    const asked = names.flatMap((name) => namesIn(questionOf(name)))
    const files = queryFiles.flatMap((file) => /^Query\.(\w+)|^\w+\.(latest\w+|\w+Count|dayCursor)$/.exec(file) ?? [])
    const fields = files.filter((name): name is string => name !== undefined && !name.includes('.'))
    expect(fields.length).toBeGreaterThan(30)
    expect(fields.filter((field) => !asked.includes(field))).toEqual([])
  })
})

/** Returns the names of all fields that a query requests. */
function namesIn(question: string): string[] {
  const found: string[] = []
  visit(parse(question), { Field: ({ name }) => void found.push(name.value) })
  return found
}
