import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  isRequiredArgument,
  type OperationDefinitionNode,
  parse,
  TypeInfo,
  typeFromAST,
  valueFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isLimit, maxLimit } from '../../graphql/limits/max-limit'
import { memoizeByNode } from '../../model/memoize'
import { projectRoot } from '../../model/project-root'
import { type Endpoint, ENDPOINTS } from './list'
import { isList, leavesOf, type Shape, shapeOf } from './shape'

/** The folder that contains the documents of the endpoints. */
const folder = join(projectRoot, 'api')

/** A parameter of an address. Its value becomes a variable of the endpoint's document. */
export interface Parameter {
  readonly name: string
  readonly type: GraphQLInputType
  readonly description: string
  readonly required: boolean
  readonly standard: unknown
  /** The largest number, if the parameter is the limit of a list. */
  readonly most?: number
  readonly inPath: boolean
}

/** An endpoint together with the details that its document provides. */
export interface BoundEndpoint extends Endpoint {
  /** The text of the document, and the first line of its file. */
  readonly text: string
  readonly summary: string
  readonly operation: string
  readonly parameters: readonly Parameter[]
  /** The fields of a row, which are also the columns of a table. */
  readonly row: readonly Shape[]
  readonly columns: readonly string[]
  /** True if the response is a list of rows, and false if it is one row. */
  readonly many: boolean
}

/** Reads the document of each endpoint, once for each schema. */
export const bindEndpoints: (schema: GraphQLSchema) => BoundEndpoint[] = memoizeByNode(
  (schema) => schema,
  (schema) => ENDPOINTS.map((endpoint) => bindEndpoint(endpoint, schema)),
)

/** Reads the document of an endpoint. */
export function bindEndpoint(endpoint: Endpoint, schema: GraphQLSchema): BoundEndpoint {
  const text = readFileSync(join(folder, `${endpoint.document}.graphql`), 'utf8')
  const document = parse(text, { noLocation: true })
  const operation = document.definitions[0] as OperationDefinitionNode
  const { row, many } = rowOf(endpoint.rows, operation, schema)
  return {
    ...endpoint,
    text,
    summary: text.split('\n', 1)[0]!.replace(/^# /, ''),
    operation: operation.name!.value,
    parameters: parametersOf(endpoint, operation, document, schema),
    row,
    columns: leavesOf(row),
    many,
  }
}

function rowOf(place: string, { selectionSet }: OperationDefinitionNode, schema: GraphQLSchema) {
  let row: readonly Shape[] = shapeOf(selectionSet.selections, schema.getQueryType()!, schema)
  let many = false
  for (const name of place.split('.')) {
    const field = row.find((shape) => shape.name === name)!
    many ||= isList(field.type)
    row = field.fields
  }
  return { row, many }
}

function parametersOf(
  { path, fixed = {}, standard: standards }: Endpoint,
  operation: OperationDefinitionNode,
  document: DocumentNode,
  schema: GraphQLSchema,
): Parameter[] {
  const passed = argumentsOf(document, schema)
  const open = operation.variableDefinitions!.filter(({ variable }) => !(variable.name.value in fixed))
  return open.map(({ variable, type: node, defaultValue }) => {
    const name = variable.name.value
    const type = typeFromAST(schema, node) as GraphQLInputType
    const standard = valueFromAST(defaultValue, type)
    const required =
      !standards && isRequiredArgument({ type, defaultValue: standard } as Parameters<typeof isRequiredArgument>[0])
    const { description = '', most } = passed.get(name) ?? {}
    return { name, type, description, required, standard, most, inPath: path.split('/').includes(`:${name}`) }
  })
}

/**
 * The parts of a parameter that are taken from a schema argument: the argument to which the document passes the
 * variable.
 */
type Passed = Pick<Parameter, 'description' | 'most'>

/** Returns the description and maximum of each variable, taken from the arguments that receive the variable. */
function argumentsOf(document: DocumentNode, schema: GraphQLSchema): Map<string, Passed> {
  const types = new TypeInfo(schema)
  const found = new Map<string, Passed>()
  const visitor = visitWithTypeInfo(types, {
    Variable({ name: { value: name } }) {
      const [argument, parent, field] = [types.getArgument(), types.getParentType(), types.getFieldDef()]
      if (!argument?.description || !parent || !field || found.has(name)) return
      const most = isLimit(argument) ? maxLimit(parent.name, field.name) : undefined
      found.set(name, { description: argument.description, most })
    },
  })
  visit(document, visitor)
  return found
}
