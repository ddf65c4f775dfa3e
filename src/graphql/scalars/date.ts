import { GraphQLError, GraphQLScalarType, Kind, print, type ValueNode } from 'graphql'
import { Date as Neo4jDate, isDate } from 'neo4j-driver'
import { tryEdtf } from '../../model/edtf'
import { BadDateError } from '../errors'

/**
 * A date. The library's scalar reads "2019-02-30" as 2 March and "2019" as 1 January. This scalar refuses a date that
 * does not exist in the calendar, because a filter by another date would give a wrong result.
 */
export const DateScalar = new GraphQLScalarType({
  name: 'Date',
  description: 'A day of the Gregorian calendar, such as `2019-06-13`. A year or a month alone is not allowed.',
  // The value is a string if it comes from a Cypher file that returns many dates.
  serialize: (value) =>
    isDate(value as object) || (typeof value === 'string' && DAY.test(value))
      ? String(value)
      : parseDay(value).toString(),
  parseValue: (value) => parseDay(value),
  parseLiteral: (node) => parseDay(node.kind === Kind.STRING ? node.value : print(node), node),
})

const DAY = /^\d{4}-\d\d-\d\d$/

function parseDay(value: unknown, nodes?: ValueNode): Neo4jDate<number> {
  if (typeof value === 'string' && DAY.test(value) && tryEdtf(value)) return toNeo4jDate(value)
  const originalError = new BadDateError(value, 'a day of the calendar, such as "2019-06-13"')
  throw new GraphQLError(originalError.message, { originalError, nodes })
}

function toNeo4jDate(text: string): Neo4jDate<number> {
  const [year, month, day] = text.split('-').map(Number)
  return new Neo4jDate(year!, month!, day!)
}
