import neo4j from 'neo4j-driver'
import { readCypher, minified } from '../../database/cypher-file'
import { memoize } from '../../model/memoize'
import type { Arguments, RequestContext, Resolver } from '../request-context'

interface QueryFile {
  readonly cypher: string
  /** The names of the parameters in the Cypher. */
  readonly parameters: readonly string[]
}

/** Reads a file below `cypher/queries/` once, without its comments. The files do not change while the server runs. */
const readQueryFile = memoize((name): QueryFile => {
  const cypher = minified(readCypher(`queries/${name}.cypher`))
  return { cypher, parameters: [...cypher.matchAll(/\$(\w+)/g)].map(([, parameter]) => parameter!) }
})

/** Returns the Cypher of a file below `cypher/queries/`. */
export const queryText = (name: string): string => readQueryFile(name).cypher

/**
 * Runs a file below `cypher/queries/` and returns its rows. Each row is the value of the only column, or an object with
 * all columns. Integers are passed to Cypher as integers, because LIMIT requires them. A missing argument is passed as
 * null.
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

/**
 * Returns the resolver of a root field whose type is plain (see `plainTypes`). The resolver runs the field's file. It
 * returns all rows if the field is a list, and otherwise the first row.
 */
export function fileResolver(field: string, isList: boolean): Resolver {
  return async (_root, args, context) => {
    const rows = await runQueryFile(`Query.${field}`, args, context)
    return isList ? rows : rows[0]
  }
}
