import { fromJsonSchema, type jsonSchemaValidator, type StandardSchemaWithJSON } from '@modelcontextprotocol/server'
import { GraphQLNonNull, type GraphQLSchema, isNullableType } from 'graphql'
import { memoizeByNode } from '../../model/memoize'
import { bindEndpoints, type BoundEndpoint, type Parameter } from '../endpoints/bind'
import { type Json, objectOf, valueSchema } from '../endpoints/openapi'
import { type Tool, TOOLS } from './tools'

/** A tool with its endpoint and the schemas that an assistant sees. */
export interface BoundTool extends Tool {
  readonly endpoint: BoundEndpoint
  readonly parameters: readonly Parameter[]
  readonly inputSchema: StandardSchemaWithJSON<Record<string, unknown>>
  readonly outputSchema: StandardSchemaWithJSON
}

/** Binds each tool to its endpoint, once for each schema. */
export const bindTools: (schema: GraphQLSchema) => BoundTool[] = memoizeByNode(
  (schema) => schema,
  (schema) => {
    const endpoints = new Map(bindEndpoints(schema).map((endpoint) => [endpoint.path, endpoint]))
    return TOOLS.map((tool) => bindTool(tool, endpoints.get(tool.path)!))
  },
)

function bindTool(tool: Tool, endpoint: BoundEndpoint): BoundTool {
  const { fixed = {}, required = [] } = tool
  const parameters = endpoint.parameters
    .filter(({ name }) => !(name in fixed))
    .map((parameter) => ({ ...parameter, inPath: false }))
    .map((parameter) => (required.includes(parameter.name) ? withoutNull(parameter) : parameter))
  return { ...tool, endpoint, parameters, inputSchema: inputOf(parameters), outputSchema: outputOf(endpoint) }
}

const withoutNull = (parameter: Parameter): Parameter => ({
  ...parameter,
  type: isNullableType(parameter.type) ? new GraphQLNonNull(parameter.type) : parameter.type,
  required: true,
})

/** Accepts every value. `variablesOf` checks the arguments, with the same messages as the endpoints. */
const anything: jsonSchemaValidator = {
  getValidator: () => (input) => ({ valid: true, data: input as never, errorMessage: undefined }),
}

function inputOf(parameters: readonly Parameter[]): BoundTool['inputSchema'] {
  const properties = parameters.map((parameter): [string, object] => {
    const { name, description } = parameter
    return [name, { ...valueSchema(parameter), description }]
  })
  const required = parameters.filter((parameter) => parameter.required).map(({ name }) => name)
  const schema = { type: 'object' as const, properties: Object.fromEntries(properties), required }
  return fromJsonSchema<Record<string, unknown>>({ ...schema, additionalProperties: false }, anything)
}

function outputOf({ row }: BoundEndpoint): StandardSchemaWithJSON {
  const properties = {
    rows: { type: 'array', items: withoutDescriptions(objectOf(row)) },
    asOf: { type: 'string', description: 'The day to which the answer applies.' },
    revision: { type: 'string', description: 'The revision of the data.' },
    page: { type: 'string', description: 'The page of the explorer that shows the same data.' },
    total: { type: 'integer', description: 'The number of rows on all pages, if known.' },
    after: { type: 'string', description: 'The value of `after` for the next page, if there may be one.' },
  }
  return fromJsonSchema({ type: 'object', properties, required: ['rows', 'asOf', 'page'] }, anything)
}

/** Leaves out the descriptions of the fields, because some clients pass the whole schema to the assistant. */
const withoutDescriptions = (schema: Json): Json =>
  JSON.parse(
    JSON.stringify(schema, (name, value: unknown) =>
      name === 'description' && typeof value === 'string' ? undefined : value,
    ),
  ) as Json
