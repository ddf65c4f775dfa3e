import { type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql'
import { Reference } from './variables'

/** Prints a value in the GraphQL syntax for documents. */
export function printValue(value: unknown, type: GraphQLInputType): string {
  if (value instanceof Reference) return `$${value.name}`
  if (value === null) return 'null'
  if (isNonNullType(type)) return printValue(value, type.ofType)
  if (Array.isArray(value)) {
    const of = isListType(type) ? type.ofType : type
    return `[${value.map((entry) => printValue(entry, of)).join(', ')}]`
  }
  if (isListType(type)) return printValue(value, type.ofType)
  if (isInputObjectType(type)) {
    const fields = type.getFields()
    const parts = Object.entries(value as object).map(
      ([name, part]) => `${name}: ${printValue(part, fields[name]!.type)}`,
    )
    return `{${parts.join(', ')}}`
  }
  return isEnumType(type) ? (value as string) : JSON.stringify(value)
}
