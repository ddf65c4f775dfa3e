import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'
import { isEdtf } from '../../model/edtf'
import { BadDateError } from '../errors'

/** A date as exact as its evidence. See https://www.loc.gov/standards/datetime/ */
export const EdtfScalar = new GraphQLScalarType({
  name: 'EDTF',
  serialize: String,
  parseValue: parseText,
  parseLiteral: (node) => parseText(node.kind === Kind.STRING ? node.value : undefined),
})

function parseText(value: unknown): string {
  if (typeof value === 'string' && isEdtf(value)) return value
  const originalError = new BadDateError(value ?? null, 'an EDTF date, such as "2019", "2019-06" or "2019-06-13"')
  throw new GraphQLError(originalError.message, { originalError })
}
