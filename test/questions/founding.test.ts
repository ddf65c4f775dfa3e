import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from '../../src/database/connect'
import { readStatements } from '../../src/database/cypher-file'
import { questions } from '../clients/founding-questions'
import { loadedGraph } from '../support/neo4j'
import { post } from '../support/post'
import { server } from '../support/server'

interface Golden {
  /** The rows that the question's Cypher returns. */
  rows: unknown
  /** The answer to the question's GraphQL query. */
  answer: unknown
}

/**
 * Reads rows and an answer. A person has compared both with `test/data/founding-answers.md`, a summary of the article.
 */
function golden(name: string): Golden {
  return JSON.parse(readFileSync(join(__dirname, 'founding', `${name}.json`), 'utf8')) as Golden
}

const cypher = readStatements('browser/founding-questions.cypher')

let graph: Database
let url: string
beforeAll(async () => {
  graph = await loadedGraph()
  url = await server()
})

it('the founding story has ten questions, in Cypher and in GraphQL', () => {
  expect(cypher).toHaveLength(10)
  expect(questions).toHaveLength(10)
})

describe('the founding story', () => {
  test.each(questions.map(({ name, text }, place) => ({ name, text, statement: cypher[place] ?? '' })))(
    '$name',
    async ({ name, text, statement }) => {
      const { rows, answer } = golden(name)
      expect(await graph.read(statement)).toEqual(rows)
      expect(await (await post(`${url}/graphql`, text)).json()).toMatchObject({ data: answer })
    },
  )
})
