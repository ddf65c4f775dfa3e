import { type FieldNode, type GraphQLInputType, type GraphQLResolveInfo, typeFromAST } from 'graphql'
import { once } from '../once'
import { withStandIns } from './stand-ins'

/** A request with more texts is translated each time: it is a long list of ids, of a length of its own. */
const MOST_TEXTS = 32

/** What a field is asked with, but for texts. */
export interface Shape {
  /** The same for the same field of the same document, asked with the same but for texts. */
  key: string
  args: Record<string, unknown>
  variables: Record<string, unknown>
  /** The texts, in the order of their stand-ins. */
  texts: string[]
}

/** The shape of what a field of the root is asked with; undefined with so many texts that it is not looked up. */
export function shapeOf(args: Record<string, unknown>, info: GraphQLResolveInfo): Shape | undefined {
  const texts: string[] = []
  const types = info.parentType.getFields()[info.fieldName]?.args ?? []
  const standIn = (values: Record<string, unknown>, typeOf: (name: string) => GraphQLInputType) =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, withStandIns(value, typeOf(name), texts)]))
  const withoutTexts = {
    args: standIn(args, (name) => types.find((type) => type.name === name)!.type),
    variables: standIn(info.variableValues, (name) => typeOfVariable(name, info)),
  }
  if (texts.length > MOST_TEXTS) return undefined
  const field = numberOf(info.fieldNodes[0]!)
  return { key: JSON.stringify([field, info.operation.name?.value, withoutTexts]), ...withoutTexts, texts }
}

let highest = 0

/** Apollo keeps the documents that it has read, so a field of one is the same object each time. */
const numberOf = (node: FieldNode): number => once(node, 'number', () => ++highest)

function typeOfVariable(name: string, { operation, schema }: GraphQLResolveInfo): GraphQLInputType {
  const definition = operation.variableDefinitions?.find(({ variable }) => variable.name.value === name)
  return typeFromAST(schema, definition!.type) as GraphQLInputType
}
