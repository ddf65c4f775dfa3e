import { readCypher, shortened } from '../database/cypher-file'

/** A statement of the project, and the names of its parameters. */
export interface Query {
  readonly text: string
  readonly parameters: readonly string[]
}

const queries = new Map<string, Query>()

/** A file below `cypher/queries/`, read once, without comments: files do not change while a server runs. */
export function readQuery(name: string): Query {
  const known = queries.get(name)
  if (known) return known
  const text = shortened(readCypher(`queries/${name}.cypher`))
  const query = { text, parameters: [...text.matchAll(/\$(\w+)/g)].map(([, parameter]) => parameter!) }
  queries.set(name, query)
  return query
}

/** The statement of a file below `cypher/queries/`. */
export const queryText = (name: string): string => readQuery(name).text
