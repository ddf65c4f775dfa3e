import neo4j from 'neo4j-driver'
import { readCypher, shortened } from '../../database/cypher-file'
import { memoize } from '../../model/memoize'
import type { Arguments, RequestContext, Resolver } from '../request-context'

interface QueryFile {
  readonly cypher: string
  /** The names of its parameters. */
  readonly parameters: readonly string[]
}

/** A file below `cypher/queries/`, read once, without comments: files do not change while a server runs. */
const readQueryFile = memoize((name): QueryFile => {
  const cypher = shortened(readCypher(`queries/${name}.cypher`))
  return { cypher, parameters: [...cypher.matchAll(/\$(\w+)/g)].map(([, parameter]) => parameter!) }
})

/** The Cypher of a file below `cypher/queries/`. */
export const queryText = (name: string): string => readQueryFile(name).cypher

/**
 * Runs a file below `cypher/queries/` and returns its rows: the value of the only column, or an object of all columns.
 * Integers reach Cypher as integers, because LIMIT takes nothing else. An argument that was left out is null.
 */
export async function runQueryFile(name: string, args: Arguments, context: RequestContext): Promise<unknown[]> {
  const { cypher, parameters } = readQueryFile(name)
  const values = Object.fromEntries(parameters.map((parameter) => [parameter, integer(args[parameter] ?? null)]))
  const rows = await context.database.read(cypher, values)
  const [column, ...others] = Object.keys(rows[0] ?? {})
  return column === undefined || others.length > 0 ? rows : rows.map((row) => row[column])
}

function integer(value: unknown): unknown {
  return typeof value === 'number' && Number.isInteger(value) ? neo4j.int(value) : value
}

/** The resolver of a root field whose type is not a node: it returns the rows of the field's file, or the first of them. */
export function fileResolver(field: string, isList: boolean): Resolver {
  return async (_root, args, context) => {
    const rows = await runQueryFile(`Query.${field}`, args, context)
    return isList ? rows : rows[0]
  }
}
