import {
  getNamedType,
  getNullableType,
  GraphQLBoolean,
  GraphQLFloat,
  type GraphQLInputType,
  GraphQLInt,
  type GraphQLNullableType,
  type GraphQLOutputType,
  isEnumType,
  isListType,
} from 'graphql'
import type { BoundEndpoint, Parameter } from './bind'
import { ENDINGS, FORMATS } from './formats'
import { isNullable, type Shape } from './shape'

export type Json = Readonly<Record<string, unknown>>

/** Describes all endpoints in the OpenAPI format; see https://spec.openapis.org/oas/v3.1.1. */
export function openApi(endpoints: readonly BoundEndpoint[]): Json {
  const info = {
    title: 'GovTies',
    version: '1',
    description:
      'Data about how countries work together on digital government. Each address runs one query of the GraphQL API, within the same limits. End an address with .json, .csv or .ndjson, or name the format in `Accept`.',
    license: { name: 'CC0-1.0', identifier: 'CC0-1.0' },
  }
  const paths = Object.fromEntries(endpoints.map((endpoint) => [`/api/${braced(endpoint.path)}`, pathItem(endpoint)]))
  return { openapi: '3.1.0', info, servers: [{ url: '/' }], paths, components: { schemas: { Errors: ERRORS } } }
}

/** Writes the parameters of a path in OpenAPI's notation: `tie/{between}`. */
export const braced = (path: string): string => path.replace(/:(\w+)/g, '{$1}')

function pathItem(endpoint: BoundEndpoint): Json {
  const { path, summary, parameters, example, row, many } = endpoint
  const fields = objectOf(row)
  const json = many ? { type: 'array', items: fields } : { anyOf: [fields, { type: 'null' }] }
  const contents = { json, csv: { type: 'string' }, ndjson: { type: 'string' } }
  const content = Object.fromEntries(ENDINGS.map((ending) => [FORMATS[ending], { schema: contents[ending] }]))
  const refused = { description: 'The reason, with a code.', content: { [FORMATS.json]: { schema: ERRORS_REFERENCE } } }
  const operationId = path.replace(/\W+(\w)/g, (_, letter: string) => letter.toUpperCase())
  const responses = { '200': { description: summary, headers: HEADERS, content }, default: refused }
  return {
    get: {
      operationId,
      summary,
      parameters: parameters.map((parameter) => parameterOf(parameter, example)),
      responses,
    },
  }
}

const ERRORS_REFERENCE = { $ref: '#/components/schemas/Errors' }

const ERRORS = {
  type: 'object',
  required: ['errors'],
  properties: {
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['message', 'extensions'],
        properties: {
          message: { type: 'string' },
          extensions: {
            type: 'object',
            required: ['code'],
            properties: { code: { type: 'string' }, parameter: { type: 'string' } },
          },
        },
      },
    },
  },
}

const HEADERS = {
  'GovTies-Revision': { description: 'The revision of the graph.', schema: { type: 'string' } },
  'GovTies-Total': { description: 'The number of rows on all pages, if known.', schema: { type: 'integer' } },
  Link: {
    description: 'The licence, the page of the explorer, and the next page (`rel="next"`).',
    schema: { type: 'string' },
  },
}

function parameterOf(parameter: Parameter, examples: BoundEndpoint['example'] = {}): Json {
  const { name, description, inPath, required, type } = parameter
  const example = examples[name] === undefined ? {} : { example: examples[name] }
  const schema = valueSchema(parameter)
  const place = inPath ? 'path' : 'query'
  // A list in a path is a pair of countries, joined by a hyphen.
  if (inPath) {
    const joined = [examples[name] ?? []].flat().join('-')
    return { name, in: place, required: true, description, schema: { type: 'string' }, example: joined }
  }
  const list = isListType(getNullableType(type)) ? { style: 'form', explode: false } : {}
  return { name, in: place, required, description, schema, ...list, ...example }
}

/** Describes the values of a parameter, with its limits and its default. */
export function valueSchema({ type, standard, most }: Parameter): Json {
  const limits = most === undefined ? {} : { minimum: 1, maximum: most }
  return { ...schemaOf(type), ...limits, ...(standard !== undefined && { default: standard }) }
}

/** Describes the fields of a row. */
export function objectOf(row: readonly Shape[]): Json {
  const required = row.filter(({ optional }) => !optional).map(({ name }) => name)
  return { type: 'object', required, properties: Object.fromEntries(row.map((shape) => [shape.name, fieldOf(shape)])) }
}

function fieldOf({ type, fields, description }: Shape): Json {
  const schema = schemaOf(type, fields)
  return { ...(isNullable(type) ? { anyOf: [schema, { type: 'null' }] } : schema), ...(description && { description }) }
}

function schemaOf(type: GraphQLInputType | GraphQLOutputType, fields: readonly Shape[] = []): Json {
  const inner = getNullableType(type) as GraphQLNullableType
  if (isListType(inner)) return { type: 'array', items: schemaOf(inner.ofType as GraphQLOutputType, fields) }
  if (fields.length > 0) return objectOf(fields)
  if (isEnumType(inner)) return { type: 'string', enum: inner.getValues().map(({ name }) => name) }
  if (inner === GraphQLInt) return { type: 'integer' }
  if (inner === GraphQLFloat) return { type: 'number' }
  if (inner === GraphQLBoolean) return { type: 'boolean' }
  return getNamedType(inner).name === 'Date' ? { type: 'string', format: 'date' } : { type: 'string' }
}
