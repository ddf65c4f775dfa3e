import type { QueryResult } from 'neo4j-driver'
import type { Parameters } from '../../database/connect'
import type { Limits } from '../../model/limits'
import { TooLongToPlanError } from '../errors'

type Run = (cypher: string, parameters: Parameters) => Promise<QueryResult>

/**
 * Max Cypher
 *
 * Wraps the function that sends the Cypher of @neo4j/graphql to the database. Refuses a request if the Cypher of all
 * its root fields together is too long. The reason is that the time that Neo4j needs to plan a statement is
 * proportional to the statement's length. Cypher that the server has cached does not count, because Neo4j has already
 * planned it.
 * @throws TooLongToPlanError
 */
export function limitCypher(run: Run, { cypher: max }: Pick<Limits, 'cypher'>): Run {
  let length = 0
  return async (cypher, parameters) => {
    length += cypher.length
    if (length > max) throw new TooLongToPlanError(length, max)
    return run(cypher, parameters)
  }
}
