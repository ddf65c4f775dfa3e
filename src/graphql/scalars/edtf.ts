import { GraphQLError, GraphQLScalarType, Kind, print, type ValueNode } from 'graphql'
import { isEdtf } from '../../model/edtf'
import { BadDateError } from '../errors'

/** A date that is only as precise as its evidence. See https://www.loc.gov/standards/datetime/ */
export const EdtfScalar = new GraphQLScalarType({
  name: 'EDTF',
  serialize: String,
  parseValue: (value) => parseText(value),
  parseLiteral: (node) => parseText(node.kind === Kind.STRING ? node.value : print(node), node),
})

function parseText(value: unknown, nodes?: ValueNode): string {
  if (typeof value === 'string' && isEdtf(value)) return value
  const originalError = new BadDateError(value, 'an EDTF date, such as "2019", "2019-06" or "2019-06-13"')
  throw new GraphQLError(originalError.message, { originalError, nodes })
}
