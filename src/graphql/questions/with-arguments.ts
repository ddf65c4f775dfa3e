import {
  type ArgumentNode,
  type FieldNode,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  Kind,
  type OperationDefinitionNode,
  parseType,
  type VariableDefinitionNode,
} from 'graphql'
import { once } from '../once'

/** What a request is asked with instead of its own arguments. */
type Given = Readonly<Record<string, unknown>>

/**
 * The same request with other arguments on its field. The library reads arguments from the request's own text, so
 * ids that were followed must stand in it: as variables.
 */
export function withArguments(info: GraphQLResolveInfo, asked: Given): GraphQLResolveInfo {
  const given = givenTo(info.parentType, info.fieldName, asked)
  const fieldNodes = info.fieldNodes.map((node) =>
    once(node, given.key, (): FieldNode => ({ ...node, arguments: given.nodes })),
  )
  return withVariables({ ...info, fieldNodes }, given)
}

/** Arguments of one field as variables of ours, so that a text stays the same when the values are others. */
export interface GivenArguments {
  /** The same for the same arguments of the same field. */
  key: string
  nodes: ArgumentNode[]
  definitions: VariableDefinitionNode[]
  values: Given
}

/** The arguments that have a value, of a field of `type`. */
export function givenTo(type: GraphQLObjectType, field: string, asked: Given): GivenArguments {
  const definition = type.getFields()[field]!
  const args = definition.args.filter(({ name }) => asked[name] !== undefined)
  const variable = (name: string) => `__${type.name}_${field}_${name}`
  const key = args.map(({ name }) => variable(name)).join()
  const values = Object.fromEntries(args.map(({ name }) => [variable(name), asked[name]]))
  return {
    ...once(definition, key, () => ({
      key,
      nodes: args.map(({ name }) => argumentNode(name, variable(name))),
      definitions: args.map(({ name, type: of }) => variableDefinition(variable(name), of)),
    })),
    values,
  }
}

function argumentNode(argument: string, variable: string): ArgumentNode {
  return { kind: Kind.ARGUMENT, name: nameNode(argument), value: variableNode(variable) }
}

function variableDefinition(variable: string, type: GraphQLInputType): VariableDefinitionNode {
  return {
    kind: Kind.VARIABLE_DEFINITION,
    variable: variableNode(variable),
    type: parseType(String(type), { noLocation: true }),
  }
}

const nameNode = (value: string) => ({ kind: Kind.NAME, value }) as const
const variableNode = (name: string) => ({ kind: Kind.VARIABLE, name: nameNode(name) }) as const

/** The request with the variables of some arguments. */
export function withVariables(info: GraphQLResolveInfo, ...given: GivenArguments[]): GraphQLResolveInfo {
  const definitions = given.flatMap((one) => one.definitions)
  const operation = once(info.operation, given.map(({ key }) => key).join(), (): OperationDefinitionNode => ({
    ...info.operation,
    variableDefinitions: [...(info.operation.variableDefinitions ?? []), ...definitions],
  }))
  const variableValues = Object.assign({}, info.variableValues, ...given.map(({ values }) => values)) as Record<
    string,
    unknown
  >
  return { ...info, operation, variableValues }
}
