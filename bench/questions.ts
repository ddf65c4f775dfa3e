import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import type { Database, Parameters } from '../src/database/connect'

/** One question, written as a query for each of the compared systems. */
export interface Question {
  name: string
  govties: string
  handWritten: string
  postgraphile?: string
  /** The statement that returns the values with which the question is asked, one row for each request. */
  values?: string
  /** The values themselves, if they do not come from the graph. */
  rows?: Parameters[]
}

const folder = join(__dirname, 'questions')

export const questions: Question[] = readdirSync(folder)
  .sort()
  .map((name) => {
    const read = (file: string) => {
      const path = join(folder, name, file)
      return existsSync(path) ? readFileSync(path, 'utf8') : undefined
    }
    const [govties, handWritten] = [read('govties.graphql'), read('hand-written.cypher')]
    if (!govties || !handWritten)
      throw new Error(`bench/questions/${name} lacks govties.graphql or hand-written.cypher.`)
    const rows = name === 'search' ? { rows: shippedSearches() } : {}
    return {
      name,
      govties,
      handWritten,
      postgraphile: read('postgraphile.graphql'),
      values: read('values.cypher'),
      ...rows,
    }
  })

/** Returns the searches in the tests, including those that were not used to tune the ranking. */
function shippedSearches(): Parameters[] {
  const files = ['searches.json', 'searches-held-out.json'].map((file) => join(__dirname, '..', 'test', 'data', file))
  return files.flatMap((file) =>
    (JSON.parse(readFileSync(file, 'utf8')) as { text: string }[]).map(({ text }) => ({ text })),
  )
}

/** Returns at most `most` rows of values for a question, taken from a graph. */
export async function valuesOf(question: Question, database: Database, most: number): Promise<Parameters[]> {
  const { name, values, rows: given } = question
  if (given) return given.slice(0, most)
  if (!values) return [{}]
  const rows = await database.read(values, { most: neo4j.int(most) }, { timeout: 120_000 })
  if (rows.length === 0) throw new Error(`The graph has nothing to ask "${name}" with.`)
  return rows
}
