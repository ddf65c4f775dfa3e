import {
  defaultFieldResolver,
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
} from 'graphql'
import type { QuestionContext } from './context'

type Field = GraphQLField<unknown, QuestionContext>

/**
 * Makes the parts of every connection answer under any alias, in place. The library's resolver of a connection returns
 * each part under the first alias that the request has for it, so that a second alias found nothing.
 */
export function answerAliases(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue
    for (const field of Object.values<Field>(type.getFields())) {
      const connection = connectionOf(field)
      if (!connection) continue
      if (type !== schema.getQueryType()) withoutAliases(field)
      answerByName(connection)
    }
  }
}

/** The type of a field that is a connection. */
function connectionOf(field: Field): GraphQLObjectType | undefined {
  const type = getNamedType(field.type)
  return isObjectType(type) && 'edges' in type.getFields() && 'pageInfo' in type.getFields() ? type : undefined
}

/** The library reads the aliases of the parts from the selection of the field. */
function withoutAliases(field: Field): void {
  const { resolve } = field
  field.resolve = (source, args, context, info) => {
    const fieldNodes = info.fieldNodes.map((node) => ({ ...node, selectionSet: undefined }))
    return resolve!(source, args, context, { ...info, fieldNodes })
  }
}

const PARTS = ['edges', 'pageInfo', 'totalCount']

function answerByName(connection: GraphQLObjectType): void {
  const { edges, pageInfo, ...others } = connection.getFields()
  const parts = [edges!, pageInfo!, ...Object.values(others).filter(({ name }) => PARTS.includes(name))]
  const within = [edges!, pageInfo!].flatMap(({ type }) =>
    Object.values((getNamedType(type) as GraphQLObjectType).getFields()),
  )
  for (const part of [...parts, ...within]) part.resolve = defaultFieldResolver
}
