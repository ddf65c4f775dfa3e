import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import type { Database, Parameters } from '../src/database/connect'

/** One question in the languages of all sides. */
export interface Question {
  name: string
  govties: string
  handWritten: string
  postgraphile?: string
  /** Gives the values to ask with, one row for each time. */
  values?: string
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
    return { name, govties, handWritten, postgraphile: read('postgraphile.graphql'), values: read('values.cypher') }
  })

/** What to ask a question with on a graph, at most `most` rows. */
export async function valuesOf({ name, values }: Question, database: Database, most: number): Promise<Parameters[]> {
  if (!values) return [{}]
  const rows = await database.read(values, { most: neo4j.int(most) }, { timeout: 120_000 })
  if (rows.length === 0) throw new Error(`The graph has nothing to ask "${name}" with.`)
  return rows
}
