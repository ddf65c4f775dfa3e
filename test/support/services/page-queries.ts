import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type DocumentNode, parse, print, separateOperations } from 'graphql'
import { projectRoot } from '../../../src/model/project-root'
import { post } from '../post'

const explorer = join(projectRoot, 'dist', 'explorer')

/**
 * Waits until the product has run the queries of the explorer's pages, and sends each query until it is answered, so
 * that no test has to wait for the database to plan these queries. On a slow machine, planning takes longer than the
 * query timeout.
 */
export async function askPageQueries(url: string): Promise<void> {
  while (await arePlanning(url)) await wait(200)
  const queries = separateOperations(parse(readFileSync(join(explorer, 'questions.graphql'), 'utf8')))
  const variables = JSON.parse(readFileSync(join(explorer, 'first-questions.json'), 'utf8')) as Record<string, object>
  for (const [name, given] of Object.entries(variables)) await askUntilAnswered(url, queries[name]!, given)
}

async function arePlanning(url: string): Promise<boolean> {
  const { pageQueries } = (await (await fetch(`${url}/readyz`)).json()) as { pageQueries?: string }
  return pageQueries === 'planning'
}

async function askUntilAnswered(url: string, query: DocumentNode, variables: object): Promise<void> {
  const response = await post(`${url}/graphql`, print(query), variables)
  const { errors = [] } = (await response.json()) as { errors?: { extensions: { code: string } }[] }
  if (errors.some(({ extensions }) => extensions.code === 'QUERY_TIMEOUT'))
    return askUntilAnswered(url, query, variables)
  if (errors.length > 0) throw new Error(`${print(query)} was refused: ${JSON.stringify(errors)}`)
}
